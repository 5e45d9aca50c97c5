// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/nav_delegate.h"

#include "ui/models/progress_marks.h"
#include "ui/shell/nav_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QPainter>

namespace waymark::ui {

namespace {

NavKind kindOf(const QModelIndex& index) {
    return NavKind(index.data(NavKindRole).toInt());
}
Progress progressAt(const QModelIndex& index) {
    return Progress(index.data(NavProgressRole).toInt());
}
bool onTrail(const QModelIndex& index) {
    return index.isValid() && (kindOf(index) == NavKind::Part || kindOf(index) == NavKind::Section);
}

} // namespace

NavDelegate::NavDelegate(Theme& theme, QObject* parent) : QStyledItemDelegate(parent), theme_(theme) {}

int NavDelegate::axis() const {
    return rail_ ? theme_.size("navRail") / 2 : 27;
}

QSize NavDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    switch (kindOf(index)) {
    case NavKind::Part:
        return {10, rail_ ? theme_.iconPx(28) + 10 : theme_.px(theme_.size("navPart") - (tight_ ? 6 : 0))};
    case NavKind::Section:
        return {10, theme_.px(theme_.size("navSection"))};
    case NavKind::Caption:
        return {10, rail_ ? 16 : theme_.px(tight_ ? 28 : 36)};
    case NavKind::Place:
        break;
    }
    if (rail_) // of icons alone, which grow less than words: all of them have room in a low window
        return {10, theme_.iconPx(20) + 13};
    return {10, theme_.px(tight_ ? 33 : 36)};
}

void NavDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto kind = kindOf(index);
    const auto& rect = option.rect;
    const bool current = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const bool focused = (option.state & QStyle::State_HasFocus) && current;
    // In the rail as wide to the right of the posts as to their left, so that the scroll bar has room beside
    // it.
    const QRectF row = rail_ ? QRectF(13, rect.y() + 1, 2 * (axis() - 13), rect.height() - 2)
                             : QRectF(rect).adjusted(10, 1, -11, -1);
    if (kind != NavKind::Caption && (current || hovered))
        paintBox(*painter, row, 8, theme_.color(current ? "surface" : "hover"),
                 current ? theme_.color("line") : QColor());
    if (onTrail(index)) {
        paintTrail(*painter, rect, index);
        paintPost(*painter, rect, index);
    }
    if (kind == NavKind::Place) {
        const int size = theme_.iconPx(18);
        const QRect at(axis() - size / 2, rect.center().y() - size / 2 + 1, size, size);
        painter->drawPixmap(at,
                            theme_.pixmap(index.data(NavIconRole).toString(), current ? "primary" : "ink2",
                                          size, painter->device()->devicePixelRatioF()));
    }
    if (!rail_) {
        const bool here = kind == NavKind::Part && index.data(NavHereRole).toBool();
        const auto style = kind == NavKind::Caption   ? TypeStyle::Caption
                           : kind == NavKind::Section ? TypeStyle::Small
                                                      : TypeStyle::Control;
        painter->setFont(theme_.font(style, current || here));
        painter->setPen(theme_.color(kind == NavKind::Caption ? "ink3" : current || here ? "ink" : "ink2"));
        const int left = kind == NavKind::Caption ? 18 : kind == NavKind::Section ? 48 : 49;
        if (kind == NavKind::Section && index.data(NavPrivateRole).toBool()) {
            const int size = theme_.iconPx(14);
            painter->drawPixmap(
                QRect(rect.right() - 18 - size, rect.center().y() - size / 2 + 1, size, size),
                theme_.pixmap(QStringLiteral("lock"), "ink2", size, painter->device()->devicePixelRatioF()));
        }
        const QRect words(left, rect.y() + (kind == NavKind::Caption ? theme_.px(6) : 0),
                          rect.right() - left - 16, rect.height());
        painter->drawText(
            words, Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    }
    if (focused)
        paintBox(*painter, row.adjusted(1, 1, -1, -1), 8, QColor(), theme_.color("focus"), 2);
    painter->restore();
}

void NavDelegate::paintTrail(QPainter& painter, const QRect& rect, const QModelIndex& index) const {
    const auto above =
        index.parent().isValid() && index.row() == 0 ? index.parent() : index.siblingAtRow(index.row() - 1);
    const bool first = kindOf(index) == NavKind::Part && !onTrail(above);
    const auto last = [&] {
        auto part = index.parent().isValid() ? index.parent() : index;
        const auto next = part.sibling(part.row() + 1, 0);
        if (onTrail(next))
            return false;
        // The last part: its trail ends at its last section when that is in sight, else at its post.
        return index.parent().isValid() && index.row() + 1 == part.model()->rowCount(part);
    }();
    const auto stroke = [&](int from, int to, bool walked) {
        QPen pen(theme_.color(walked ? "primary" : "lineStrong"), walked ? 2 : 1.5);
        if (!walked)
            pen.setDashPattern({2, 2});
        painter.setPen(pen);
        painter.drawLine(QPointF(axis() + 0.5, from), QPointF(axis() + 0.5, to));
    };
    const auto part = index.parent().isValid() ? index.parent() : index;
    const bool walked = progressAt(part) == Progress::Filled;
    const auto before = part.siblingAtRow(part.row() - 1);
    const bool walkedBefore = onTrail(before) && progressAt(before) == Progress::Filled;
    const int middle = rect.center().y();
    const bool isPart = kindOf(index) == NavKind::Part;
    if (!first)
        stroke(rect.top(), middle, isPart ? walkedBefore : walked);
    const auto nextPart = part.sibling(part.row() + 1, 0);
    if (isPart ? onTrail(nextPart) : !last)
        stroke(middle, rect.bottom() + 1, walked);
}

void NavDelegate::paintPost(QPainter& painter, const QRect& rect, const QModelIndex& index) const {
    const QPointF middle(axis() + 0.5, rect.center().y() + 0.5);
    if (kindOf(index) == NavKind::Section) {
        const qreal size = theme_.iconPx(13);
        const QRectF mark(middle.x() - size / 2, middle.y() - size / 2, size, size);
        paintProgressMark(painter, theme_, mark, markOf(progressAt(index)));
        return;
    }
    const bool here = index.data(NavHereRole).toBool();
    const bool done = progressAt(index) == Progress::Filled;
    const qreal width = theme_.iconPx(24);
    const qreal height = theme_.iconPx(28);
    const QRectF post(middle.x() - width / 2, middle.y() - height / 2, width, height);
    paintTrailPost(painter, theme_, post, index.data(NavNumberRole).toInt(),
                   done   ? Post::Done
                   : here ? Post::Here
                          : Post::Ahead,
                   "nav");
}

} // namespace waymark::ui
