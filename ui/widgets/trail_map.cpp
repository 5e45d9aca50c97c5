// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/trail_map.h"

#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/trail_column.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>
#include <cmath>
#include <limits>

namespace waymark::ui {

namespace {

constexpr int side = 16;    // from the card's edge to the first column
constexpr int ground = 112; // height of the land above the words
constexpr int below = 8;
// How high each post stands; a longer course goes on through them.
constexpr int heights[] = {85, 63, 75, 53, 45};

/// A smooth line through all points (Catmull-Rom, as Bézier curves).
QPainterPath through(const QList<QPointF>& points, int from, int to) {
    QPainterPath path(points[from]);
    const auto at = [&points](int i) {
        return points[std::clamp<int>(i, 0, static_cast<int>(points.size()) - 1)];
    };
    for (int i = from; i < to; ++i)
        path.cubicTo(at(i) + (at(i + 1) - at(i - 1)) / 6, at(i + 1) - (at(i + 2) - at(i)) / 6, at(i + 1));
    return path;
}

/// Moves a label beside the line, above it where that keeps it inside, so that neither hides the other.
void keepOff(QRectF& label, const QPainterPath& line) {
    constexpr qreal clearance = 6;
    constexpr int samples = 64;
    qreal highest = std::numeric_limits<qreal>::max();
    qreal lowest = 0;
    for (int i = 0; i <= samples; ++i) {
        const auto at = line.pointAtPercent(qreal(i) / samples);
        if (at.x() < label.left() - clearance || at.x() > label.right() + clearance)
            continue;
        highest = std::min(highest, at.y());
        lowest = std::max(lowest, at.y());
    }
    if (highest - clearance - label.height() >= clearance)
        label.moveBottom(std::min(label.bottom(), highest - clearance));
    else
        label.moveTop(lowest + clearance);
}

} // namespace

TrailMap::TrailMap(Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    setAccessibleName(tr("The course as a trail"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this] {
        arrange();
        updateGeometry();
        update();
    });
}

void TrailMap::setParts(const QList<TrailPart>& parts) {
    parts_ = parts;
    while (columns_.size() > parts.size())
        delete columns_.takeLast();
    while (columns_.size() < parts.size()) {
        auto* column = new TrailColumn(theme_, this);
        const int index = static_cast<int>(columns_.size());
        connect(column, &QAbstractButton::clicked, this, [this, index] { Q_EMIT partChosen(index); });
        columns_.append(column);
        column->show();
    }
    for (qsizetype i = 0; i < parts.size(); ++i)
        columns_[i]->setPart(parts[i]);
    arrange();
    updateGeometry();
    update();
}

int TrailMap::columnWidth(int width) const {
    return (width - 2 * side) / std::max<int>(1, static_cast<int>(parts_.size()));
}

bool TrailMap::isCompact(int width) const {
    return columnWidth(width) < theme_.px(165);
}

int TrailMap::heightForWidth(int width) const {
    int words = theme_.lineHeight(TypeStyle::Body);
    for (const TrailColumn* column : columns_)
        words = std::max(words, column->wordsHeight(columnWidth(width) - 10, isCompact(width)));
    return theme_.iconPx(ground) + 4 + words + below;
}

QSize TrailMap::sizeHint() const {
    return {1070, heightForWidth(1070)};
}

QSize TrailMap::minimumSizeHint() const {
    return {400, theme_.iconPx(ground) + 60};
}

void TrailMap::resizeEvent(QResizeEvent*) {
    arrange();
}

void TrailMap::arrange() {
    const bool compact = isCompact(width());
    for (int i = 0; i < columns_.size(); ++i) {
        const int top = static_cast<int>(postCentre(i).y()) - theme_.iconPx(24);
        const QRect where(side + i * columnWidth(width()), top, columnWidth(width()) - 10,
                          height() - top - 8);
        columns_[i]->setGeometry(QStyle::visualRect(layoutDirection(), rect(), where));
        columns_[i]->setWordsTop(theme_.iconPx(ground) + 4 - top);
        columns_[i]->setCompact(compact);
    }
}

QPointF TrailMap::postCentre(int index) const {
    const qreal x = side + 8 + index * columnWidth(width()) + theme_.iconPx(34) / 2.0;
    const qreal y = theme_.iconPx(heights[index % std::size(heights)]);
    return {isRightToLeft() ? width() - x : x, y};
}

void TrailMap::paintGround(QPainter& painter) const {
    painter.setPen(QPen(theme_.color("contour"), 1)); // one pixel is what Qt paints fast
    painter.setBrush(Qt::NoBrush);
    const qreal high = theme_.iconPx(ground);
    for (int line = 0; line < 6; ++line) {
        QList<QPointF> points;
        for (int step = 0; step <= 8; ++step) {
            const qreal x = width() * step / 8.0;
            const qreal swell =
                std::sin(step * 0.86 + line * 0.55) * 6 + std::cos(step * 1.7 - line * 0.9) * 4;
            points.append({x, high * (0.06 + line * 0.185) + swell - 8.0 * step / 8});
        }
        painter.drawPath(through(points, 0, static_cast<int>(points.size()) - 1));
    }
}

void TrailMap::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = theme_.radius("card");
    paintBox(painter, rect(), radius, theme_.color("surface"), {});
    painter.save();
    painter.setClipRect(rect().adjusted(1, 1, -1, -1)); // a rounded clip costs as much as all the rest
    paintGround(painter);
    painter.restore();
    paintBox(painter, rect(), radius, {}, theme_.color("line"));
    if (parts_.isEmpty())
        return;

    const bool mirrored = isRightToLeft();
    QList<QPointF> points{{mirrored ? width() - 1.0 : 1.0, postCentre(0).y() + 5}};
    int reached = 0; // points up to here lie behind: the post one is at, or the last that is done
    for (int i = 0; i < parts_.size(); ++i) {
        points.append(postCentre(i));
        if (parts_[i].here || parts_[i].mark == Mark::FilledIn)
            reached = i + 1;
    }
    points.append({mirrored ? 4.0 : width() - 4.0, postCentre(static_cast<int>(parts_.size()) - 1).y() - 16});
    const int end = static_cast<int>(points.size()) - 1;
    QPen ahead(theme_.color("lineStrong"), theme_.stroke("trailAhead"), Qt::CustomDashLine, Qt::RoundCap);
    ahead.setDashPattern({0.4, 8 / theme_.stroke("trailAhead")}); // round dots, eight apart
    painter.setPen(ahead);
    painter.drawPath(through(points, reached, end));
    if (reached > 0) {
        painter.setPen(QPen(theme_.color("primary"), theme_.stroke("trailDone"), Qt::SolidLine, Qt::FlatCap));
        painter.drawPath(through(points, 0, reached));
    }
    for (int i = 0; i < parts_.size(); ++i) {
        const bool here = parts_[i].here;
        QRectF post(0, 0, theme_.iconPx(here ? 37 : 34), theme_.iconPx(here ? 42 : 40));
        post.moveCenter(postCentre(i));
        // The dots end a little before a post; the trail walked goes right up to it.
        const bool done = parts_[i].mark == Mark::FilledIn && !here;
        const int before = i < reached ? 0 : 5;
        const int after = i + 1 < reached ? 0 : 5;
        paintBox(painter, post.adjusted(mirrored ? -after : -before, 0, mirrored ? before : after, 0), 10,
                 theme_.color("surface"), {});
        paintTrailPost(painter, theme_, post, parts_[i].number,
                       here   ? Post::Here
                       : done ? Post::Done
                              : Post::Ahead);
        if (!here)
            continue;
        const QString words = tr("You are here");
        const QFontMetrics metrics(theme_.font(TypeStyle::Small));
        QRectF tag(0, 0, metrics.horizontalAdvance(words) + 16, theme_.lineHeight(TypeStyle::Small) + 2);
        tag.moveTop(post.top() - theme_.iconPx(10));
        if (mirrored)
            tag.moveRight(post.left() - 8);
        else
            tag.moveLeft(post.right() + 8);
        keepOff(tag, through(points, i + 1, i + 2));
        paintBox(painter, tag, theme_.radius("tag"), theme_.color("accentSoft"), {});
        painter.setFont(theme_.font(TypeStyle::Small));
        painter.setPen(theme_.color("accentInk"));
        painter.drawText(tag, Qt::AlignCenter, words);
    }
}

} // namespace waymark::ui
