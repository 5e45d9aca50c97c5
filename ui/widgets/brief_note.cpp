// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/brief_note.h"

#include "ui/widgets/painting.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr int leastMilliseconds = 3000;
constexpr int millisecondsPerCharacter = 60; // slow readers are at ease
constexpr int aboveFoot = 28;

} // namespace

BriefNote::BriefNote(Theme& theme, QWidget* parent)
    : Label(theme, TypeStyle::Control, "surface", {}, parent), theme_(theme) {
    setObjectName(QStringLiteral("briefNote"));
    setContentsMargins(16, 9, 16, 9);
    setWrapping(false);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    gone_.setSingleShot(true);
    connect(&gone_, &QTimer::timeout, this, &QWidget::hide);
    parent->installEventFilter(this);
    hide();
}

void BriefNote::say(const QString& sentence) {
    setText(sentence);
    gone_.start(std::max(leastMilliseconds, millisecondsPerCharacter * int(sentence.size())));
    place();
    show();
    raise();
}

void BriefNote::place() {
    const auto room = parentWidget()->rect();
    const auto size = sizeHint().boundedTo(room.size());
    setGeometry(room.center().x() - size.width() / 2, room.bottom() - size.height() - aboveFoot, size.width(),
                size.height());
}

void BriefNote::paintEvent(QPaintEvent* event) {
    {
        QPainter painter(this);
        paintBox(painter, rect(), theme_.radius("control"), theme_.color("ink"), {});
    }
    Label::paintEvent(event);
}

bool BriefNote::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return Label::eventFilter(watched, event);
}

} // namespace waymark::ui
