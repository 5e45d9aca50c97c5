// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focus_ring.h"

#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QTimer>

namespace waymark::ui {

namespace {

constexpr int gap = 2;
constexpr int stroke = 2;

class Overlay : public QWidget {
  public:
    Overlay(Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
        setObjectName(QStringLiteral("focusRing"));
    }
    void show(const QRect& ring, int radius, const QRect& clip) {
        const QRect shown = ring.intersected(clip);
        if (shown.isEmpty()) {
            hide();
            return;
        }
        ring_ = ring.translated(-shown.topLeft());
        radius_ = radius;
        setGeometry(shown);
        raise();
        QWidget::show();
        update();
    }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintBox(painter, ring_, radius_, {}, theme_.color("focus"), stroke);
    }

  private:
    Theme& theme_;
    QRect ring_;
    int radius_ = 0;
};

bool showsItself(const QWidget* widget) {
    const QVariant wanted = widget->property("focusRing");
    if (wanted.isValid())
        return !wanted.toBool();
    return qobject_cast<const QAbstractScrollArea*>(widget) || qobject_cast<const QLineEdit*>(widget) ||
           qobject_cast<const QAbstractSpinBox*>(widget);
}

} // namespace

FocusRing::FocusRing(Theme& theme, QObject* parent) : QObject(parent), theme_(theme) {
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
    connect(&theme, &Theme::changed, this, &FocusRing::place);
    qApp->installEventFilter(this);
    follow(QApplication::focusWidget());
}

FocusRing::~FocusRing() {
    release();
    if (overlay_)
        overlay_->deleteLater();
}

void FocusRing::release() {
    watched_.clear();
    if (overlay_)
        overlay_->hide();
}

void FocusRing::follow(QWidget* widget) {
    release();
    target_ = nullptr;
    if (!widget || showsItself(widget) || widget->window() == widget)
        return;
    target_ = widget;
    for (QWidget* holder = widget; holder; holder = holder->isWindow() ? nullptr : holder->parentWidget())
        watched_.append(holder);
    place();
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
        if (!keyboard_) {
            keyboard_ = true;
            place();
        }
        break;
    case QEvent::MouseButtonPress:
        if (keyboard_) {
            keyboard_ = false;
            place();
        }
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::EnabledChange:
    case QEvent::ParentChange:
    case QEvent::ZOrderChange:
        if (!queued_ && target_ && watched->isWidgetType() && watched != overlay_ &&
            watched_.contains(static_cast<QWidget*>(watched))) {
            queued_ = true;
            QTimer::singleShot(0, this, [this] {
                queued_ = false;
                place();
            });
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void FocusRing::place() {
    if (!target_ || !keyboard_ || !target_->isVisible()) {
        if (overlay_)
            overlay_->hide();
        return;
    }
    auto* around = qobject_cast<QWidget*>(target_->property("focusAround").value<QObject*>());
    if (!around)
        around = target_;
    QWidget* window = target_->window();
    if (overlay_ && overlay_->parentWidget() != window) {
        overlay_->hide();
        overlay_->deleteLater();
        overlay_.clear();
    }
    if (!overlay_)
        overlay_ = new Overlay(theme_, window);

    const QVariant own = around->property("focusRadius");
    const int radius = own.isValid() ? own.toInt() : theme_.radius("control");
    const bool inset = around->property("focusInset").toBool();
    const int out = inset ? 0 : gap + stroke;
    const QRect ring = QRect(around->mapTo(window, QPoint()), around->size()).adjusted(-out, -out, out, out);
    // What scrolls cuts the ring as it cuts the widget.
    QRect clip = window->rect();
    for (QWidget* holder = around->parentWidget(); holder && holder != window;
         holder = holder->parentWidget()) {
        auto* area = qobject_cast<QAbstractScrollArea*>(holder->parentWidget());
        if (area && area->viewport() == holder)
            clip &= QRect(holder->mapTo(window, QPoint()), holder->size());
    }
    static_cast<Overlay*>(overlay_.data())->show(ring, radius + out, clip);
}

} // namespace waymark::ui
