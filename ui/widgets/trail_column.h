// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// TrailColumn: one part below its post, the whole column being the button. Owned by its TrailMap.
#pragma once

#include "ui/widgets/text_block.h"
#include "ui/widgets/trail_map.h"

#include <QAbstractButton>

namespace waymark::ui {

class TrailColumn : public QAbstractButton {
    Q_OBJECT

  public:
    TrailColumn(Theme& theme, QWidget* parent);

    void setPart(const TrailPart& part);
    void setCompact(bool compact);
    /// Height of the words below the post in a column of `width`.
    int wordsHeight(int width, bool compact) const;
    /// Where the words begin, below the column's top.
    void setWordsTop(int top) { wordsTop_ = top; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void refresh();
    void paintSections(QPainter& painter, int top) const;
    QString summary() const;

    Theme& theme_;
    TrailPart part_;
    const TextBlock& titleFor(int width) const;

    TextBlock title_;
    TextBlock narrowTitle_;
    int wordsTop_ = 0;
    bool compact_ = false;
};

} // namespace waymark::ui
