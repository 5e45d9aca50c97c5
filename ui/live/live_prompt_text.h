// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// LivePromptText: a heading, a prompt and a line beneath it, as large as fits what they stand in. Owned by
// LiveStage.
#pragma once

#include "ui/widgets/text_block.h"

#include <QWidget>

namespace waymark::ui {

class Theme;

class LivePromptText : public QWidget {
    Q_OBJECT

  public:
    LivePromptText(Theme& theme, QWidget* parent);

    void setWords(const QString& heading, const QString& prompt, const QString& beneath);
    enum class Smallest { Comfortable, Readable };
    /// The room there is: the type becomes as large as it may be in it, and no smaller than `least`. True
    /// when all of it has room then.
    bool fit(const QSize& room, qreal factor, Smallest least = Smallest::Readable);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    int layOut(int width, qreal size);

    Theme& theme_;
    QString heading_;
    QString prompt_;
    QString beneath_;
    qreal factor_ = 1;
    TextBlock headingBlock_;
    TextBlock promptBlock_;
    TextBlock beneathBlock_;
};

} // namespace waymark::ui
