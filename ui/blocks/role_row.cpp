// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blocks/role_row.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/painting.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace waymark::ui {

RoleRow::RoleRow(Theme& theme, const QString& name, const QString& words, QWidget* parent)
    : QWidget(parent), theme_(theme) {
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(8, 3, 2, 3);
    across->setSpacing(6);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    auto* title = makeLabel(theme, TypeStyle::Control, "ink", name, this);
    title->setBold(true);
    column->addWidget(title);
    column->addWidget(makeLabel(theme, TypeStyle::Small, "ink2", words, this));
    across->addLayout(column, 1);
    insert_ = makeIconButton(theme, QStringLiteral("insert"), tr("Put \"%1\" in my answer").arg(name), this);
    insert_->installEventFilter(this);
    across->addWidget(insert_, 0, Qt::AlignVCenter);
    connect(insert_, &QToolButton::clicked, this, &RoleRow::chosen);
    setCursor(Qt::PointingHandCursor);
    connect(&theme, &Theme::changed, this, &RoleRow::refresh);
    refresh();
}

void RoleRow::setInsertable(bool on) {
    insertable_ = on;
    insert_->setVisible(on);
    setCursor(on ? Qt::PointingHandCursor : Qt::ArrowCursor);
    refresh();
}

void RoleRow::refresh() {
    if (underMouse() || insert_->hasFocus())
        setThemeIcon(*insert_, theme_, QStringLiteral("insert"), "primary");
    else
        insert_->setIcon({});
    update();
}

void RoleRow::enterEvent(QEnterEvent* event) {
    QWidget::enterEvent(event);
    refresh();
}

void RoleRow::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    refresh();
}

bool RoleRow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(this, &RoleRow::refresh, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void RoleRow::mouseReleaseEvent(QMouseEvent* event) {
    if (insertable_ && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT chosen();
}

void RoleRow::paintEvent(QPaintEvent*) {
    if (!insertable_ || !underMouse())
        return;
    QPainter painter(this);
    paintBox(painter, rect(), theme_.radius("control"), theme_.color("hover"), {});
}

} // namespace waymark::ui
