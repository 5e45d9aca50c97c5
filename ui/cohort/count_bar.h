// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// CountBar: how many people ticked a statement: its letter, a few words, a bar, the number. Owned by its
// card.
#pragma once

#include "ui/widgets/painting.h"

#include <QWidget>

namespace waymark::ui {

class Theme;

class CountBar : public QWidget {
    Q_OBJECT

  public:
    /// Read out as one sentence.
    CountBar(Theme& theme, const QString& letter, Tint tint, const QString& words, int count, int of,
             QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    Theme& theme_;
    QString letter_;
    Tint tint_;
    QString words_;
    int count_;
    int of_;
};

} // namespace waymark::ui
