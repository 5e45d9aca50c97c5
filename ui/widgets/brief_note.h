// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// BriefNote: a sentence at the foot of the window that goes by itself, for what needs no answer. Owned by its
// parent.
#pragma once

#include "ui/widgets/label.h"

#include <QTimer>

namespace waymark::ui {

class BriefNote : public Label {
    Q_OBJECT

  public:
    /// Stands at the foot of `parent`, in the middle.
    BriefNote(Theme& theme, QWidget* parent);

    /// For as long as it takes to read it: three seconds and more.
    void say(const QString& sentence);

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void place();

    Theme& theme_;
    QTimer gone_;
};

} // namespace waymark::ui
