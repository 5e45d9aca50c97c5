// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/message_bar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QGraphicsOpacityEffect>
#include <QHBoxLayout>
#include <QPropertyAnimation>
#include <QShowEvent>
#include <QStyle>

namespace waymark::ui {

namespace {

struct Look {
    const char* kind;
    const char* icon;
    const char* ink;
};

Look lookOf(MessageBar::Kind kind) {
    switch (kind) {
    case MessageBar::Kind::Ok:
        return {"ok", "check-circle", "okInk"};
    case MessageBar::Kind::Warn:
        return {"warn", "warning", "warnInk"};
    case MessageBar::Kind::Danger:
        return {"danger", "error", "dangerInk"};
    case MessageBar::Kind::Info:
        break;
    }
    return {"info", "recover", "infoInk"};
}

} // namespace

MessageBar::MessageBar(Theme& theme, Kind kind, QWidget* parent)
    : QFrame(parent),
      theme_(theme),
      kind_(kind),
      icon_(new QLabel(this)),
      words_(makeLabel(theme, TypeStyle::Control, "ink", {}, this)),
      row_(new QHBoxLayout(this)) {
    setAccessibleRole(*this, QAccessible::AlertMessage);
    setObjectName(QStringLiteral("message"));
    row_->setContentsMargins(16, 9, 16, 9);
    row_->setSpacing(12);
    row_->addWidget(icon_, 0, Qt::AlignVCenter);
    row_->addWidget(words_, 1, Qt::AlignVCenter);
    connect(&theme, &Theme::changed, this, &MessageBar::refresh);
    refresh();
}

void MessageBar::setKind(Kind kind) {
    kind_ = kind;
    refresh();
}

void MessageBar::setWords(const QString& cause, const QString& next, const QString& strong) {
    cause_ = cause;
    next_ = next;
    strong_ = strong;
    refresh();
}

void MessageBar::setIconName(const QString& iconName) {
    iconName_ = iconName;
    refresh();
}

QPushButton* MessageBar::addButton(const QString& text, bool primary) {
    Q_ASSERT(buttons_.size() < 2);
    auto* button = makeButton(theme_, primary ? ButtonKind::Primary : ButtonKind::Normal, text, {}, this);
    row_->insertWidget(2 + static_cast<int>(buttons_.size()), button, 0, Qt::AlignVCenter);
    buttons_.append(button);
    return button;
}

void MessageBar::clearButtons() {
    for (QPushButton* button : buttons_) {
        button->setParent(nullptr); // gone at once; a click on it may be what brought this about
        button->deleteLater();
    }
    buttons_.clear();
}

void MessageBar::setClosable(bool on) {
    if (on && !close_) {
        close_ = makeIconButton(theme_, QStringLiteral("close"), tr("Close this message"), this);
        row_->addWidget(close_, 0, Qt::AlignVCenter);
        connect(close_, &QToolButton::clicked, this, [this] {
            hide();
            Q_EMIT closed();
        });
    } else if (!on) {
        delete close_;
        close_ = nullptr;
    }
}

void MessageBar::setFlush(bool on) {
    setProperty("flush", on);
    row_->setContentsMargins(on ? 24 : 16, 9, on ? 20 : 16, 9);
    refresh();
}

void MessageBar::refresh() {
    const Look look = lookOf(kind_);
    setProperty("kind", QString::fromLatin1(look.kind));
    style()->unpolish(this);
    style()->polish(this);
    const QString name = iconName_.isEmpty() ? QString::fromLatin1(look.icon) : iconName_;
    const int size = theme_.iconPx(20);
    icon_->setPixmap(theme_.pixmap(name, look.ink, size, devicePixelRatioF()));
    icon_->setFixedSize(size, size);

    const QString text = next_.isEmpty() ? cause_ : cause_ + QLatin1Char(' ') + next_;
    QList<Label::Emphasis> emphasis{{0, static_cast<int>(cause_.size()), look.ink}};
    const auto strongAt = strong_.isEmpty() ? -1 : text.indexOf(strong_, cause_.size());
    if (strongAt >= 0)
        emphasis.append({static_cast<int>(strongAt), static_cast<int>(strong_.size())});
    words_->setText(text);
    words_->setEmphasis(emphasis);
    setAccessibleName(text);
}

void MessageBar::showEvent(QShowEvent* event) {
    QFrame::showEvent(event);
    if (const int time = theme_.motionMs(120); time > 0 && !event->spontaneous()) {
        auto* opacity = new QGraphicsOpacityEffect(this);
        setGraphicsEffect(opacity);
        auto* fade = new QPropertyAnimation(opacity, "opacity", opacity);
        fade->setDuration(time);
        fade->setStartValue(0.0);
        fade->setEndValue(1.0);
        connect(
            fade, &QPropertyAnimation::finished, this, [this] { setGraphicsEffect(nullptr); },
            Qt::QueuedConnection);
        fade->start();
    }
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace waymark::ui
