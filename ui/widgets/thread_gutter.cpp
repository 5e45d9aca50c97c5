// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/thread_gutter.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QVariantAnimation>

#include <algorithm>

namespace waymark::ui {

namespace {

QWidget* sharedAncestor(QWidget* a, const QWidget* b) {
    for (QWidget* holder = a; holder; holder = holder->parentWidget())
        if (holder->isAncestorOf(b) || holder == b)
            return holder;
    return nullptr;
}

// Dashes are given in pixels; QPen counts them in pen widths.
QPen threadPen(const QColor& color, Tint tint, qreal width) {
    QPen pen(color, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (tint == Tint::Step2)
        pen.setDashPattern({7 / width, 4 / width});
    if (tint == Tint::Step3)
        pen.setDashPattern({2 / width, 5 / width});
    return pen;
}

} // namespace

ThreadGutter::ThreadGutter(Theme& theme, QWidget* parent)
    : QWidget(parent), theme_(theme), motion_(new QVariantAnimation(this)) {
    setFixedWidth(theme.size("threadGutter"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    motion_->setStartValue(0.0);
    motion_->setEndValue(1.0);
    motion_->setEasingCurve(QEasingCurve::OutCubic);
    connect(motion_, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        drawn_ = value.toReal();
        update();
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(qApp, &QApplication::focusChanged, this, qOverload<>(&QWidget::update));
}

void ThreadGutter::setThreads(const QList<Thread>& threads) {
    QList<bool> fresh;
    for (const Thread& thread : threads) {
        const bool known = std::any_of(threads_.begin(), threads_.end(), [&thread](const Thread& old) {
            return old.from == thread.from && old.to == thread.to;
        });
        fresh.append(!known);
    }
    forgetEnds();
    threads_ = threads;
    fresh_ = fresh;
    for (const Thread& thread : threads_) {
        watch(thread.from);
        watch(thread.to);
    }
    motion_->stop();
    drawn_ = 1;
    const int time = theme_.motionMs(180);
    if (time > 0 && isVisible() && fresh.contains(true)) {
        drawn_ = 0;
        motion_->setDuration(time);
        motion_->start();
    }
    update();
}

// An end moves with whatever holds it, up to what holds the gutter as well.
void ThreadGutter::watch(QWidget* end) {
    if (!end)
        return;
    const QWidget* top = sharedAncestor(end, this);
    for (QWidget* holder = end; holder && holder != top; holder = holder->parentWidget()) {
        if (watched_.contains(holder))
            continue;
        holder->installEventFilter(this);
        watched_.append(holder);
    }
}

void ThreadGutter::forgetEnds() {
    for (const auto& widget : watched_)
        if (widget)
            widget->removeEventFilter(this);
    watched_.clear();
}

bool ThreadGutter::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::Enter:
    case QEvent::Leave:
    case QEvent::LayoutRequest:
        update();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

bool ThreadGutter::isThick(const Thread& thread) const {
    QWidget* focus = QApplication::focusWidget();
    const auto hot = [focus](QWidget* end) {
        return end->underMouse() || (focus && (end == focus || end->isAncestorOf(focus)));
    };
    return hot(thread.from) || hot(thread.to);
}

void ThreadGutter::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool mirrored = isRightToLeft();
    for (int i = 0; i < threads_.size(); ++i) {
        const Thread& thread = threads_[i];
        if (!thread.from || !thread.to || !thread.from->isVisibleTo(window()) ||
            !thread.to->isVisibleTo(window()))
            continue;
        const auto here = [this](QWidget* widget, QPoint point) {
            QWidget* shared = sharedAncestor(widget, this);
            return QPointF(mapFrom(shared, widget->mapTo(shared, point)));
        };
        const QRect left = thread.from->rect();
        const QRect right = thread.to->rect();
        QPointF from = here(thread.from, {mirrored ? left.left() : left.right() + 1, left.center().y()});
        QPointF to = here(
            thread.to, thread.end ? thread.end()
                                  : QPoint(mirrored ? right.right() + 1 : right.left(), right.center().y()));
        from += QPointF(mirrored ? -2.5 : 2.5, 0.5);
        to += QPointF(0, 0.5);
        const QColor color = tintEdge(theme_, thread.tint);
        const qreal width = isThick(thread) ? 3 : theme_.stroke("thread");
        const qreal middle = (from.x() + to.x()) / 2;
        QPainterPath path(from);
        path.cubicTo({middle, from.y()}, {middle, to.y()}, to);
        if (fresh_.value(i) && drawn_ < 1) {
            QPainterPath part(from);
            for (int step = 1; step <= 24; ++step)
                part.lineTo(path.pointAtPercent(drawn_ * step / 24));
            path = part;
        }
        painter.setPen(threadPen(color, thread.tint, width));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(path);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(from, width + 1, width + 1);
    }
}

} // namespace waymark::ui
