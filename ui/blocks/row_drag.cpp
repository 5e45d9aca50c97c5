// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blocks/row_drag.h"

#include "ui/theme/boxes.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QPainterPath>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace waymark::ui {

namespace {

constexpr int lineWidth = 3;

} // namespace

RowDrag::RowDrag(Theme& theme, QTableView& table) : QWidget(&table), theme_(theme), table_(table) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void RowDrag::press(int row, const QPoint& at) {
    row_ = row;
    pressedAt_ = at;
}

std::optional<int> RowDrag::moveTo(const QPoint& at, int rows) {
    if (!before_ && (at - pressedAt_).manhattanLength() < QApplication::startDragDistance())
        return {};
    int before = 0;
    while (before < rows && at.y() > table_.rowViewportPosition(before) + table_.rowHeight(before) / 2)
        ++before;
    showLine(before);
    return std::clamp(before, 0, table_.model()->rowCount() - 1);
}

void RowDrag::showLine(int before) {
    before_ = before;
    lineY_ = table_.horizontalHeader()->height() + (before < table_.model()->rowCount()
                                                        ? table_.rowViewportPosition(before)
                                                        : table_.verticalHeader()->length());
    update();
}

RowDrag::Drop RowDrag::release() {
    Drop drop{std::exchange(row_, -1), {}};
    if (const auto before = std::exchange(before_, {}))
        drop.by = (*before > drop.row ? *before - 1 : *before) - drop.row;
    lineY_ = -1;
    update();
    return drop;
}

// The corners of the table's cells are square, those of the design are not.
void RowDrag::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = theme_.radius("row");
    QPainterPath corners;
    corners.addRect(rect());
    QPainterPath inside;
    inside.addRoundedRect(rect(), radius, radius);
    painter.fillPath(corners - inside, theme_.color("surface"));
    paintBox(painter, rect(), radius, {}, theme_.color("line"));
    if (lineY_ >= 0)
        painter.fillRect(0, std::clamp(lineY_ - 1, 0, height() - lineWidth), width(), lineWidth,
                         theme_.color("primary"));
}

} // namespace waymark::ui
