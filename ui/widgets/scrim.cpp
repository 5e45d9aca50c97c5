// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrim.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QPainter>

namespace waymark::ui {

Scrim::Scrim(Theme& theme, QWidget* window) : QWidget(window), theme_(theme), over_(window) {
    setObjectName(QStringLiteral("scrim"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    qApp->installEventFilter(this);
}

Scrim::~Scrim() = default;

bool Scrim::standsOver(const QWidget& widget) const {
    const bool counts = qobject_cast<const QDialog*>(&widget) || widget.property("scrim").toBool();
    return counts && widget.isWindow() && widget.parentWidget() && widget.parentWidget()->window() == over_;
}

bool Scrim::eventFilter(QObject* watched, QEvent* event) {
    if (watched == over_ && event->type() == QEvent::Resize)
        setGeometry(over_->rect());
    if (event->type() != QEvent::Show && event->type() != QEvent::Hide)
        return false;
    auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || widget == this)
        return false;
    shown_.removeAll(nullptr);
    if (event->type() == QEvent::Hide)
        shown_.removeAll(widget);
    else if (standsOver(*widget))
        shown_.append(widget);
    else
        return false;
    if (shown_.isEmpty())
        hide();
    else {
        setGeometry(over_->rect());
        raise();
        show();
    }
    return false;
}

void Scrim::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), theme_.color("scrim"));
}

} // namespace waymark::ui
