// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/step_ring.h"

#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/quiet_tip.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/step_mark.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace waymark::ui {

namespace {

constexpr int wordsGap = 12;
constexpr int markSize = 18;
constexpr int markGap = 9;   // between a mark and its count
constexpr int countGap = 24; // between counts in a row
constexpr int mostAbove = 24;
constexpr qreal innerShare = 0.645; // radius of the arcs of parts, of the ring's own

/// Takes clicks and keys; the ring paints what is seen.
class NodeButton : public QAbstractButton {
  public:
    explicit NodeButton(QWidget* parent) : QAbstractButton(parent) {
        setCheckable(true);
        setAutoExclusive(true); // a radio button for screen readers
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
    }

  protected:
    void paintEvent(QPaintEvent*) override {}
    void nextCheckState() override {}
    bool hitButton(const QPoint& at) const override {
        const QPointF from = QPointF(at) - QRectF(rect()).center();
        return std::hypot(from.x(), from.y()) <= width() / 2.0;
    }
};

} // namespace

StepRing::StepRing(Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    setAccessibleName(tr("The steps as a loop"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&theme, &Theme::changed, this, &StepRing::refresh);
}

void StepRing::setSteps(const QList<RingStep>& steps) {
    for (const Node& node : nodes_)
        delete node.button;
    nodes_.clear();
    nodes_.resize(static_cast<std::size_t>(steps.size()));
    steps_ = steps;
    selected_ = std::min(selected_, static_cast<int>(steps.size()) - 1);
    for (int i = 0; i < steps_.size(); ++i) {
        auto* button = new NodeButton(this);
        button->installEventFilter(this);
        connect(button, &QAbstractButton::clicked, this, [this, i] { choose(i); });
        // A screen reader toggles without a click.
        connect(button, &QAbstractButton::toggled, this, [this, i](bool on) {
            if (on && i != selected_)
                choose(i);
        });
        nodes_[static_cast<std::size_t>(i)].button = button;
        button->show();
        name(i);
    }
    refresh();
}

void StepRing::setSpans(const QList<RingSpan>& spans) {
    spans_ = spans;
    update();
}

void StepRing::setMark(int index, StepMark mark) {
    steps_[index].mark = mark;
    name(index);
    update();
}

void StepRing::name(int index) {
    const RingStep& step = steps_[index];
    const QString full = step.fullName.isEmpty() ? step.label : step.fullName;
    QAbstractButton* button = nodes_[static_cast<std::size_t>(index)].button;
    button->setAccessibleName(spoken({QString::number(index + 1), full, stepMarkName(step.mark)}));
    setQuietTip(*button, full);
}

void StepRing::setSelected(int index) {
    selected_ = index;
    arrange();
    update();
}

void StepRing::choose(int index) {
    setSelected(index);
    Q_EMIT chosen(index);
}

int StepRing::nodeRadius(int index) const {
    return theme_.iconPx(index == selected_ ? 34 : 27);
}

qreal StepRing::angle(qreal index) const {
    const qreal turn = 2 * std::numbers::pi * index / std::max<qsizetype>(1, steps_.size());
    return (isRightToLeft() ? -turn : turn) - std::numbers::pi / 2;
}

QPointF StepRing::onCircle(qreal radius, qreal angle) const {
    return centre_ + QPointF(std::cos(angle), std::sin(angle)) * radius;
}

QSize StepRing::sizeHint() const {
    return {theme_.iconPx(600), theme_.iconPx(520)};
}

QSize StepRing::minimumSizeHint() const {
    const int node = theme_.iconPx(128) + theme_.iconPx(34);
    return {2 * (node + wordsGap + theme_.px(84)), 2 * (node + 2 * theme_.lineHeight(TypeStyle::Small) + 8)};
}

void StepRing::refresh() {
    for (std::size_t i = 0; i < nodes_.size(); ++i) {
        const QString& label = steps_[static_cast<qsizetype>(i)].label;
        const int line = theme_.lineHeight(TypeStyle::Small);
        nodes_[i].label.set(label, theme_.font(TypeStyle::Small), line);
        nodes_[i].boldLabel.set(label, theme_.font(TypeStyle::Small, true), line);
    }
    arrange();
    updateGeometry();
    update();
}

void StepRing::resizeEvent(QResizeEvent*) {
    arrange();
}

void StepRing::arrange() {
    if (nodes_.empty())
        return;
    const int widest = theme_.px(112);
    const int tallest = 2 * theme_.lineHeight(TypeStyle::Small) + 8;
    const int node = theme_.iconPx(34);
    const auto spread = [&](int room) {
        radius_ = std::min(width() / 2.0 - node - wordsGap - theme_.px(92), room / 2.0 - node - tallest);
        radius_ = std::clamp<qreal>(radius_, theme_.iconPx(104), theme_.iconPx(174));
        // In a tall place it stays where the eye begins.
        centre_ = {width() / 2.0, std::min(room / 2.0, radius_ + node + tallest + mostAbove)};
    };
    spread(height());
    countsBelow_ = !countsFitInside(theme_.font(TypeStyle::Caption));
    if (countsBelow_)
        spread(height() - countsRowHeight());
    for (int i = 0; i < steps_.size(); ++i) {
        Node& at = nodes_[static_cast<std::size_t>(i)];
        const int reach = nodeRadius(i);
        at.centre = onCircle(radius_, angle(i));
        at.button->setGeometry(
            QRectF(at.centre.x() - reach, at.centre.y() - reach, 2 * reach, 2 * reach).toRect());
        at.button->setProperty("focusRadius", reach);
        at.button->setChecked(i == selected_);
        at.button->setFocusPolicy(i == std::max(0, selected_) ? Qt::StrongFocus : Qt::ClickFocus);

        // Words stand outside: above, below, or beside where they face away from the middle.
        const TextBlock& words = i == selected_ ? at.boldLabel : at.label;
        const qreal across = std::cos(angle(i));
        const bool middle = std::abs(across) < 0.3;
        const int room = middle ? widest + theme_.px(20)
                                : static_cast<int>(across > 0 ? width() - at.centre.x() - reach - wordsGap
                                                              : at.centre.x() - reach - wordsGap);
        const int wide =
            std::min({words.naturalWidth(), std::max(room, theme_.px(60)), middle ? room : widest});
        const int tall = words.heightFor(wide);
        QRectF box(0, 0, wide, tall);
        if (middle)
            box.moveCenter({at.centre.x(), std::sin(angle(i)) < 0 ? at.centre.y() - reach - 8 - tall / 2.0
                                                                  : at.centre.y() + reach + 10 + tall / 2.0});
        else if (across > 0)
            box.moveCenter({at.centre.x() + reach + wordsGap + wide / 2.0, at.centre.y()});
        else
            box.moveCenter({at.centre.x() - reach - wordsGap - wide / 2.0, at.centre.y()});
        at.words = box;
    }
}

bool StepRing::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto found = std::find_if(nodes_.begin(), nodes_.end(),
                                    [watched](const Node& node) { return node.button == watched; });
    const int count = static_cast<int>(nodes_.size());
    const int index = static_cast<int>(found - nodes_.begin());
    int to = -1;
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        to = (index + 1) % count;
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
        to = (index + count - 1) % count;
        break;
    case Qt::Key_Home:
        to = 0;
        break;
    case Qt::Key_End:
        to = count - 1;
        break;
    default:
        return false;
    }
    choose(to);
    nodes_[static_cast<std::size_t>(to)].button->setFocus(Qt::TabFocusReason);
    return true;
}

// The words beside a node belong to its target.
void StepRing::mouseReleaseEvent(QMouseEvent* event) {
    for (std::size_t i = 0; i < nodes_.size(); ++i)
        if (event->button() == Qt::LeftButton && nodes_[i].words.contains(event->position()))
            return choose(static_cast<int>(i));
}

void StepRing::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSpans(painter);
    paintPaths(painter);
    for (int i = 0; i < steps_.size(); ++i)
        paintNode(painter, i);
    paintCounts(painter);
}

// From each node an arc to the next, with an open head: solid where the step goes well.
void StepRing::paintPaths(QPainter& painter) const {
    const QRectF circle(centre_.x() - radius_, centre_.y() - radius_, 2 * radius_, 2 * radius_);
    for (int i = 0; i < steps_.size(); ++i) {
        const int next = (i + 1) % static_cast<int>(steps_.size());
        const bool well = steps_[i].mark == StepMark::GoingWell;
        const qreal turn = isRightToLeft() ? -1 : 1;
        const qreal from = angle(i) + turn * (nodeRadius(i) + 3) / radius_;
        const qreal to = angle(i + 1) - turn * (nodeRadius(next) + 8) / radius_;
        QPen pen(theme_.color(well ? "primary" : "lineStrong"), well ? 3 : 2, Qt::SolidLine, Qt::RoundCap);
        const QPen head = pen;
        if (!well)
            pen.setDashPattern({0.4, 3.2});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        const auto degrees = [](qreal radians) { return radians * 180 / std::numbers::pi; };
        QPainterPath arc;
        arc.arcMoveTo(circle, -degrees(from));
        arc.arcTo(circle, -degrees(from), -degrees(to - from));
        painter.drawPath(arc);

        const QPointF tip = onCircle(radius_, to);
        const qreal ahead = to + turn * std::numbers::pi / 2; // along the circle, where the head points
        painter.setPen(head);
        for (const qreal spread : {-2.55, 2.55})
            painter.drawLine(tip, tip + QPointF(std::cos(ahead + spread), std::sin(ahead + spread)) * 10);
    }
}

void StepRing::paintSpans(QPainter& painter) const {
    const qreal radius = radius_ * innerShare;
    const qreal turn = isRightToLeft() ? -1 : 1;
    const QRectF circle(centre_.x() - radius, centre_.y() - radius, 2 * radius, 2 * radius);
    const auto degrees = [](qreal radians) { return radians * 180 / std::numbers::pi; };
    painter.setFont(theme_.font(TypeStyle::Caption));
    const QFontMetricsF metrics(painter.font());
    for (const RingSpan& span : spans_) {
        const qreal from = angle(span.first - 0.22);
        const qreal to = angle(span.last + 0.22);
        painter.setPen(QPen(theme_.color("line"), 5, Qt::SolidLine, Qt::RoundCap));
        QPainterPath arc;
        arc.arcMoveTo(circle, -degrees(from));
        arc.arcTo(circle, -degrees(from), -degrees(to - from));
        painter.drawPath(arc);
        const qreal half = metrics.horizontalAdvance(span.label) / 2;
        const qreal middle = from + turn * std::abs(to - from) / 2;
        const qreal inward = radius - 12 - half * std::abs(std::cos(middle)) -
                             metrics.height() / 2 * std::abs(std::sin(middle));
        QRectF words(0, 0, 2 * half + 2, metrics.height());
        words.moveCenter(onCircle(inward, middle));
        painter.setPen(theme_.color("ink3"));
        painter.drawText(words, Qt::AlignCenter, span.label);
    }
}

void StepRing::paintNode(QPainter& painter, int index) const {
    const Node& node = nodes_[static_cast<std::size_t>(index)];
    const bool chosen = index == selected_;
    const bool well = steps_[index].mark == StepMark::GoingWell;
    const qreal reach = nodeRadius(index);
    const QRectF circle(node.centre.x() - reach, node.centre.y() - reach, 2 * reach, 2 * reach);
    const bool hot = node.button->underMouse();
    if (chosen)
        paintBox(painter, circle, reach, theme_.color(hot ? "primaryHover" : "primary"), {});
    else
        paintBox(painter, circle, reach, theme_.color(hot ? "hover" : "surface"),
                 theme_.color(well ? "primary" : "lineStrong"), well ? 2 : 1.5);
    QFont font = theme_.font(TypeStyle::H2);
    font.setPixelSize(theme_.iconPx(chosen ? 24 : 21));
    painter.setFont(font);
    painter.setPen(theme_.color(chosen ? "onPrimary" : "ink"));
    const QString number = QString::number(index + 1);
    const QFontMetricsF metrics(font);
    painter.drawText(QPointF(node.centre.x() - metrics.horizontalAdvance(number) / 2,
                             node.centre.y() + metrics.capHeight() / 2),
                     number);

    const qreal mark = theme_.iconPx(10);
    const QPointF at = onCircle(radius_ - reach, angle(index));
    const QRectF place(at.x() - mark, at.y() - mark, 2 * mark, 2 * mark);
    paintBox(painter, place.adjusted(-2, -2, 2, 2), mark + 2, theme_.color("bg"),
             {}); // parts it from the node
    paintStepMark(painter, theme_, place, steps_[index].mark);

    const qreal across = std::cos(angle(index));
    const auto alignment = std::abs(across) < 0.3 ? Qt::AlignHCenter
                           : across > 0           ? Qt::AlignLeft
                                                  : Qt::AlignRight;
    (chosen ? node.boldLabel : node.label)
        .draw(painter, node.words.adjusted(-1, 0, 1, 0), theme_.color(chosen ? "ink" : "ink2"),
              alignment | Qt::AlignVCenter);
}

QList<StepRing::CountLine> StepRing::countLines() const {
    const auto count = [this](StepMark mark) {
        return static_cast<int>(std::count_if(steps_.begin(), steps_.end(),
                                              [mark](const RingStep& step) { return step.mark == mark; }));
    };
    return {{StepMark::GoingWell, tr("%n going well", nullptr, count(StepMark::GoingWell))},
            {StepMark::NeedsRefresh, tr("%n to refresh", nullptr, count(StepMark::NeedsRefresh))},
            {StepMark::NotYet, tr("%n not yet", nullptr, count(StepMark::NotYet))}};
}

int StepRing::countsWidth(const QFont& font) const {
    int widest = 0;
    for (const auto& line : countLines())
        widest = std::max(widest, QFontMetrics(font).horizontalAdvance(line.words));
    return theme_.iconPx(markSize) + markGap + widest;
}

// In a small ring the names of the parts come first.
bool StepRing::countsFitInside(const QFont& font) const {
    const QFontMetrics small(theme_.font(TypeStyle::Caption));
    int span = 0;
    for (const RingSpan& part : spans_)
        span = std::max(span, small.horizontalAdvance(part.label));
    return countsWidth(font) / 2.0 + span + 22 <= radius_ * innerShare;
}

int StepRing::countsRowHeight() const {
    return std::max(theme_.lineHeight(TypeStyle::Control) + 10, theme_.iconPx(markSize) + 8);
}

void StepRing::paintCounts(QPainter& painter) const {
    if (countsBelow_)
        return paintCountsBelow(painter);
    const auto font = theme_.font(TypeStyle::Control);
    paintCountsInside(painter, countsFitInside(font) ? font : theme_.font(TypeStyle::Caption));
}

void StepRing::paintCountsInside(QPainter& painter, const QFont& font) const {
    const int row = countsRowHeight();
    const int wide = countsWidth(font);
    QRectF line(centre_.x() - wide / 2.0 - 2, centre_.y() - row * 1.5, wide + 6, row);
    painter.setFont(font);
    for (const auto& each : countLines()) {
        paintCount(painter, line, each);
        line.translate(0, row);
    }
}

void StepRing::paintCountsBelow(QPainter& painter) const {
    const int row = countsRowHeight();
    const auto lines = countLines();
    const auto widthOf = [&](const CountLine& line) {
        return theme_.iconPx(markSize) + markGap + painter.fontMetrics().horizontalAdvance(line.words) + 4;
    };
    painter.setFont(theme_.font(TypeStyle::Caption));
    int all = countGap * static_cast<int>(lines.size() - 1);
    for (const auto& line : lines)
        all += widthOf(line);
    qreal x = std::max(0.0, centre_.x() - all / 2.0);
    const qreal top = centre_.y() + radius_ + theme_.iconPx(34) + 2 * theme_.lineHeight(TypeStyle::Small) + 8;
    for (const auto& line : lines) {
        paintCount(painter, QRectF(x, top, widthOf(line), row), line);
        x += widthOf(line) + countGap;
    }
}

void StepRing::paintCount(QPainter& painter, const QRectF& where, const CountLine& line) const {
    const int mark = theme_.iconPx(markSize);
    paintStepMark(painter, theme_, QRectF(where.x(), where.center().y() - mark / 2.0, mark, mark), line.mark);
    painter.setPen(theme_.color("ink2"));
    painter.drawText(where.adjusted(mark + markGap, 0, 0, 0), Qt::AlignVCenter, line.words);
}

} // namespace waymark::ui
