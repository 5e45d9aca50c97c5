// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/figure_view.h"

#include "ui/figures/qt_text_metrics.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/plain_tip.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace waymark::ui {

namespace {

constexpr int wordSize = 12; // nothing is smaller on the screen
constexpr qreal reach = 8;   // pixels around a mark that still mean it

QVector<qreal> dashFor(const FigureStroke& stroke) {
    QVector<qreal> dash; // Qt counts in widths of the pen
    for (const double length : stroke.dash)
        dash.append(length / std::max(stroke.width, 0.1));
    if (dash.size() % 2)
        dash.append(dash.last());
    return dash;
}

} // namespace

FigureView::FigureView(Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    setAccessibleRole(*this, QAccessible::Graphic);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMouseTracking(true);
    connect(&theme, &Theme::changed, this, [this] {
        if (maker_)
            remake();
        updateGeometry();
        update();
    });
}

void FigureView::setMaker(Maker maker, int height) {
    maker_ = std::move(maker);
    makerHeight_ = height;
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    remake();
}

void FigureView::remake() {
    if (!maker_)
        return;
    const auto kept = pointed_;
    setFigure(maker_(std::max(1, width()), std::max(1, height()), theme_.px(wordSize)));
    pointed_ = kept;
    Q_EMIT made();
}

void FigureView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    remake();
}

void FigureView::setFigure(Figure figure) {
    figure_ = std::move(figure);
    tips_.clear();
    pointed_.clear();
    setAccessibleName(qt(figure_.title));
    setAccessibleDescription(qt(figure_.alt));
    updateGeometry();
    update();
}

void FigureView::setHighlighted(const QString& id) {
    if (id == highlighted_)
        return;
    highlighted_ = id;
    update();
}

QSize FigureView::sizeHint() const {
    return maker_ ? QSize(400, theme_.px(makerHeight_)) : QSize(int(figure_.width), int(figure_.height));
}

QSize FigureView::minimumSizeHint() const {
    return maker_ ? QSize(theme_.px(200), theme_.px(makerHeight_)) : QSize(120, heightForWidth(120));
}

int FigureView::heightForWidth(int width) const {
    return figure_.width > 0 ? int(std::ceil(width * figure_.height / figure_.width)) : 0;
}

qreal FigureView::zoom() const {
    if (figure_.width <= 0 || figure_.height <= 0)
        return 1;
    return std::min(width() / figure_.width, height() / figure_.height);
}

QPointF FigureView::toWidget(const FigurePoint& point) const {
    const qreal left = (width() - figure_.width * zoom()) / 2;
    return {left + point.x * zoom(), point.y * zoom()};
}

void FigureView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (rounding_ > 0) {
        QPainterPath round;
        round.addRoundedRect(rect(), rounding_, rounding_);
        painter.setClipPath(round);
    }
    for (const auto& path : figure_.paths)
        paintPath(painter, path);
    for (const auto& mark : figure_.marks)
        paintMark(painter, mark);
    for (const auto& words : figure_.words)
        paintWords(painter, words);
}

void FigureView::paintPath(QPainter& painter, const FigurePath& path) const {
    QPolygonF line;
    for (const auto& point : path.points)
        line.append(toWidget(point));
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::NoBrush);
    if (!path.fill.empty())
        painter.setBrush(theme_.color(path.fill.c_str()));
    if (path.stroke) {
        QPen pen(theme_.color(path.stroke->color.c_str()), path.stroke->width * zoom(), Qt::SolidLine,
                 Qt::FlatCap, Qt::RoundJoin);
        if (!path.stroke->dash.empty())
            pen.setDashPattern(dashFor(*path.stroke));
        painter.setPen(pen);
    }
    if (path.closed)
        painter.drawPolygon(line);
    else
        painter.drawPolyline(line);
}

void FigureView::paintMark(QPainter& painter, const FigureMark& mark) const {
    const auto center = toWidget(mark.at);
    const auto id = qt(mark.id);
    const bool noticed = !id.isEmpty() && (id == highlighted_ || id == pointed_);
    const qreal radius = mark.radius * zoom();
    const qreal reaches = 1.3 * radius; // of a diamond, so that both look equally large
    if (noticed) {
        painter.setPen(QPen(theme_.color("focus"), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(center, radius + 4, radius + 4);
    }
    painter.setPen(QPen(theme_.color("surface"), 1.5)); // keeps a mark apart from the line it sits on
    painter.setBrush(theme_.color(mark.fill.c_str()));
    if (mark.shape == FigureMark::Shape::Circle)
        painter.drawEllipse(center, radius, radius);
    else
        painter.drawPolygon(QPolygonF{center + QPointF(0, -reaches), center + QPointF(reaches, 0),
                                      center + QPointF(0, reaches), center + QPointF(-reaches, 0)});
}

void FigureView::paintWords(QPainter& painter, const FigureWords& words) const {
    // A picture made for paper may have smaller words than a screen can show.
    const auto font = figureFont(theme_, {words.size * zoom(), words.bold, words.serif});
    painter.setFont(font);
    painter.setPen(theme_.color(words.color.c_str()));
    const auto text = qt(words.text);
    const qreal wide = QFontMetricsF(font).horizontalAdvance(text);
    const qreal share = words.align == FigureWords::Align::Start    ? 0
                        : words.align == FigureWords::Align::Middle ? 0.5
                                                                    : 1;
    auto at = toWidget(words.at);
    if (words.upward) {
        painter.save();
        painter.translate(at);
        painter.rotate(-90);
        painter.drawText(QPointF(-share * wide, 0), text);
        painter.restore();
        return;
    }
    at.setX(std::clamp(at.x() - share * wide, 0.0, std::max(0.0, width() - wide)));
    painter.drawText(at, text);
}

const FigureMark* FigureView::markAt(const QPointF& position) const {
    const FigureMark* nearest = nullptr;
    qreal best = 0;
    for (const auto& mark : figure_.marks) {
        const auto away = toWidget(mark.at) - position;
        const qreal distance = std::hypot(away.x(), away.y());
        if (!mark.id.empty() && distance <= mark.radius * zoom() + reach && (!nearest || distance < best)) {
            nearest = &mark;
            best = distance;
        }
    }
    return nearest;
}

void FigureView::point(const QString& id) {
    if (id == pointed_)
        return;
    pointed_ = id;
    update();
    Q_EMIT pointed(id);
}

void FigureView::mouseMoveEvent(QMouseEvent* event) {
    const auto* mark = markAt(event->position());
    point(mark ? qt(mark->id) : QString());
}

void FigureView::mouseReleaseEvent(QMouseEvent* event) {
    if (const auto* mark = markAt(event->position()); mark && event->button() == Qt::LeftButton)
        Q_EMIT chosen(qt(mark->id));
}

void FigureView::leaveEvent(QEvent* event) {
    point({});
    QWidget::leaveEvent(event);
}

bool FigureView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto* mark = markAt(help->pos());
        const auto words = mark ? tips_.value(qt(mark->id)) : QString();
        if (words.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), plainTip(words), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace waymark::ui
