// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace waymark::ui {

FlowLayout::FlowLayout(QWidget* parent, int gapAcross, int gapDown)
    : QLayout(parent), gapAcross_(gapAcross), gapDown_(gapDown) {
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() {
    qDeleteAll(items_);
}

void FlowLayout::addItem(QLayoutItem* item) {
    items_.append(item);
}

QLayoutItem* FlowLayout::takeAt(int index) {
    return index >= 0 && index < items_.size() ? items_.takeAt(index) : nullptr;
}

QSize FlowLayout::sizeHint() const {
    const QMargins margins = contentsMargins();
    int width = 0;
    int height = 0;
    for (const QLayoutItem* item : items_) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? gapAcross_ : 0);
        height = std::max(height, item->sizeHint().height());
    }
    return QSize(width, height).grownBy(margins);
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const QLayoutItem* item : items_)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool place) const {
    const QMargins margins = contentsMargins();
    const QRect area = rect.marginsRemoved(margins);
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    QList<std::pair<QLayoutItem*, QRect>> row;
    int tallest = 0;
    int x = 0;
    int y = 0;
    const auto endRow = [&] { // what is lower than its neighbours stands in their middle
        for (auto& [item, where] : row) {
            where.translate(0, (tallest - where.height()) / 2);
            if (place)
                item->setGeometry(QStyle::visualRect(direction, area, where));
        }
        row.clear();
    };
    for (QLayoutItem* item : items_) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        size.setWidth(std::min(size.width(), std::max(area.width(), item->minimumSize().width())));
        if (item->hasHeightForWidth())
            size.setHeight(item->heightForWidth(size.width()));
        if (x > 0 && x + size.width() > area.width()) {
            endRow();
            x = 0;
            y += tallest + gapDown_;
            tallest = 0;
        }
        row.append({item, QRect(QPoint(area.left() + x, area.top() + y), size)});
        x += size.width() + gapAcross_;
        tallest = std::max(tallest, size.height());
    }
    endRow();
    return y + tallest + margins.top() + margins.bottom();
}

} // namespace waymark::ui
