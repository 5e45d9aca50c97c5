// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// ChoiceCard: one of a few ways, with a line on what it means; the whole card is the target. Owned by its
// parent, in which those of one choice stand beside each other.
#pragma once

#include "ui/widgets/text_block.h"

#include <QAbstractButton>

namespace waymark::ui {

class Theme;

class ChoiceCard : public QAbstractButton {
    Q_OBJECT

  public:
    ChoiceCard(Theme& theme, const QString& title, const QString& words, QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void refresh();
    int textLeft() const;

    Theme& theme_;
    QString words_;
    TextBlock title_;
    TextBlock below_;
};

} // namespace waymark::ui
