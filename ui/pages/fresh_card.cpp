// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fresh_card.h"

#include "journal/progress.h"
#include "ui/pages/overview_words.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progress_mark.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QtMath>

#include <algorithm>

namespace waymark::ui {

namespace {

// The design's drawing, 1070 x 318: posts, and the line that goes through them.
constexpr QPointF posts[] = {{566, 226}, {676, 180}, {784, 194}, {890, 138}, {990, 92}};
constexpr QPointF trailStart{0, 297};
constexpr QPointF trailEnd{1070, 64};
constexpr QPointF summit{912, 118};
constexpr qreal landWidth = 1070;
constexpr qreal landHeight = 318;

} // namespace

FreshCard::FreshCard(const PageContext& context, QWidget* parent)
    : Card(context.theme, parent), context_(context) {
    auto& theme = context.theme;
    body()->setContentsMargins(36, 36, 36, 36);
    words_ = new QWidget(this);
    auto* column = new QVBoxLayout(words_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    title_ = makeLabel(theme, TypeStyle::Display, "ink", {}, words_);
    column->addWidget(title_);
    column->addWidget(
        makeLabel(theme, TypeStyle::Body, "ink2",
                  tr("Five parts, at your own pace. Begin with the roles your partnership plays. It "
                     "takes about ten minutes, and you can stop anywhere."),
                  words_));
    column->addSpacing(12);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    const auto* first = nextSection(context.session.journal());
    auto* start = makeButton(theme, ButtonKind::Primary, tr("Start Part 1"), QStringLiteral("arrow-right"),
                             words_, true);
    connect(start, &QPushButton::clicked, this,
            [this, place = first ? qt(first->id) : Place()] { context_.navigator.go(place); });
    auto* look = makeButton(theme, ButtonKind::Quiet, tr("Look around first"), {}, words_);
    connect(look, &QPushButton::clicked, this, [this] {
        // What there is to read before the parts begin.
        for (const auto& part : context_.session.course().parts())
            for (const auto& section : part.sections)
                if (section.page == PageKind::Reading)
                    return context_.navigator.go(qt(section.id));
    });
    buttons->addWidget(start);
    buttons->addWidget(look);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(1);
    auto* across = new QHBoxLayout;
    across->addWidget(words_);
    across->addStretch(1);
    body()->addLayout(across, 1);
    setMinimumHeight(theme.iconPx(318));
    refresh();
}

void FreshCard::refresh() {
    const auto name = firstName(context_.session.journal());
    title_->setText(name.isEmpty() ? tr("A fresh page") : tr("A fresh page, %1", "a name").arg(name));
    setAccessibleName(title_->text());
}

void FreshCard::resizeEvent(QResizeEvent* event) {
    Card::resizeEvent(event);
    // The words keep to the part of the drawing where there is nothing but the way up.
    words_->setFixedWidth(
        std::max(context_.theme.px(300), std::min(context_.theme.px(440), width() * 46 / 100)));
    setMinimumHeight(context_.theme.iconPx(318));
}

QPointF FreshCard::onLand(qreal x, qreal y) const {
    const qreal across = x * width() / landWidth;
    return {isRightToLeft() ? width() - across : across, y * height() / landHeight};
}

// Contours around a summit, uneven as land is.
void FreshCard::paintLand(QPainter& painter) const {
    painter.setPen(QPen(context_.theme.color("contour"), 1.25));
    painter.setBrush(Qt::NoBrush);
    for (int ring = 0; ring < 5; ++ring) {
        QPolygonF line;
        for (int step = 0; step <= 72; ++step) {
            const qreal turn = qDegreesToRadians(step * 5.0);
            const qreal uneven = 1 + 0.10 * qSin(2 * turn + ring * 0.7) + 0.06 * qSin(3 * turn - ring * 0.9) +
                                 0.03 * qCos(5 * turn + ring);
            const qreal reach = 42 + 52 * ring;
            line << onLand(summit.x() + qCos(turn) * reach * 1.12 * uneven,
                           summit.y() + 8 * ring + qSin(turn) * reach * 0.82 * uneven);
        }
        painter.drawPolygon(line);
    }
}

void FreshCard::paintTrail(QPainter& painter) const {
    const auto& theme = context_.theme;
    QList<QPointF> way{onLand(trailStart.x(), trailStart.y())};
    for (const auto& post : posts)
        way << onLand(post.x(), post.y());
    way << onLand(trailEnd.x(), trailEnd.y());
    QPainterPath path(way.front());
    for (qsizetype i = 0; i + 1 < way.size(); ++i) { // Catmull-Rom through the posts
        const auto before = way[std::max<qsizetype>(0, i - 1)];
        const auto after = way[std::min(way.size() - 1, i + 2)];
        path.cubicTo(way[i] + (way[i + 1] - before) / 6, way[i + 1] - (after - way[i]) / 6, way[i + 1]);
    }
    QPen ahead(theme.color("lineStrong"), theme.stroke("trailAhead"), Qt::CustomDashLine, Qt::RoundCap);
    ahead.setDashPattern({0.4, 8 / theme.stroke("trailAhead")});
    painter.setPen(ahead);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    for (int i = 0; i < int(std::size(posts)); ++i) {
        QRectF post(0, 0, theme.iconPx(i == 0 ? 37 : 34), theme.iconPx(i == 0 ? 42 : 40));
        post.moveCenter(way[i + 1]);
        painter.fillRect(post.adjusted(-4, 2, 4, -2), theme.color("surface"));
        paintTrailPost(painter, theme, post, i + 1, i == 0 ? Post::Here : Post::Ahead);
    }
}

void FreshCard::paintEvent(QPaintEvent* event) {
    Card::paintEvent(event);
    if (width() < context_.theme.px(700))
        return; // there is room for the words only
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath inside;
    const qreal radius = context_.theme.radius("card");
    inside.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    painter.setClipPath(inside);
    paintLand(painter);
    paintTrail(painter);
}

} // namespace waymark::ui
