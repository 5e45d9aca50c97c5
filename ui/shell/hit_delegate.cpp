// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/hit_delegate.h"

#include "ui/theme/theme.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/painting.h"

#include <QPainter>

namespace waymark::ui {

namespace {

constexpr qreal mostBefore = 0.7; // of the room beside the words that were found

} // namespace

bool isHead(const QModelIndex& index) {
    return !(index.flags() & Qt::ItemIsSelectable);
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    return {10, theme_.px(isHead(index) ? 34 : 52)};
}

void HitDelegate::paintHead(QPainter& painter, const QRect& rect, const QString& words) const {
    painter.setFont(theme_.font(TypeStyle::Small, true));
    painter.setPen(theme_.color("ink2"));
    painter.drawText(rect.adjusted(24, 0, -12, -4), Qt::AlignBottom | Qt::AlignLeft, words);
}

void HitDelegate::paintWords(QPainter& painter, const QRectF& line, const QModelIndex& index) const {
    // What was found is always seen: the words before it give way, and as many after it stay as there is
    // room.
    const auto fontOf = [this](bool found) {
        auto font = theme_.font(TypeStyle::Body, found);
        font.setUnderline(found);
        return font;
    };
    const auto found = index.data(FoundRole).toString();
    const qreal taken = QFontMetricsF(fontOf(true)).horizontalAdvance(found);
    const qreal room = qMax((line.width() - taken) * mostBefore, line.width() / 4);
    auto before = index.data(BeforeRole).toString();
    if (!found.isEmpty()) // else it is a sentence of its own, which ends where it must
        before = QFontMetricsF(fontOf(false)).elidedText(before, Qt::ElideLeft, room);
    qreal x = line.x();
    const auto words = [&](const QString& text, bool isFound) {
        if (x >= line.right())
            return;
        painter.setFont(fontOf(isFound));
        painter.setPen(theme_.color(isFound ? "primary" : "ink"));
        const auto shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, int(line.right() - x));
        painter.drawText(QRectF(x, line.y(), line.right() - x, line.height()),
                         Qt::AlignVCenter | Qt::TextSingleLine, shown);
        x += painter.fontMetrics().horizontalAdvance(shown);
    };
    words(before, false);
    words(found, true);
    words(index.data(AfterRole).toString(), false);
}

void HitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
    if (isHead(index))
        return paintHead(*painter, option.rect, index.data().toString());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF row = QRectF(option.rect).adjusted(8, 1, -8, -1);
    qreal right = row.right() - 12;
    if (option.state & QStyle::State_Selected) {
        paintBox(*painter, row, theme_.radius("row"), theme_.color("primarySoft"), theme_.color("primary"));
        const auto open = tr("\u21B5 Open");
        paintKeyCap(*painter, theme_, open, right, row.center().y());
        right -= keyCapWidth(theme_, open) + 12;
    }
    const int icon = theme_.iconPx(18);
    painter->drawPixmap(
        QPointF(row.x() + 16, row.center().y() - icon / 2.0),
        theme_.pixmap(index.data(IconRole).toString(), "ink2", icon, painter->device()->devicePixelRatioF()));
    const qreal x = row.x() + 28 + icon;
    const qreal top = row.y() + theme_.px(4);
    paintWords(*painter, QRectF(x, top, right - x, theme_.px(23)), index);
    painter->setFont(theme_.font(TypeStyle::Small));
    painter->setPen(theme_.color("ink2"));
    const QRectF where(x, top + theme_.px(22), right - x, theme_.px(20));
    painter->drawText(where, Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data(WhereRole).toString(), Qt::ElideRight,
                                                        int(where.width())));
    painter->restore();
}

} // namespace waymark::ui
