// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/black_screen.h"

#include "ui/widgets/growing_editor.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace waymark::ui {

namespace {

bool isModifier(int key) {
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_AltGr ||
           key == Qt::Key_Meta;
}

// The keys that presentations end it with write nothing; nor does a space that begins a note.
bool onlyBringsBack(const QString& text, const GrowingEditor& words) {
    return text == QStringLiteral(".") || text.compare(QStringLiteral("b"), Qt::CaseInsensitive) == 0 ||
           (text == QStringLiteral(" ") && words.plainText().isEmpty());
}

} // namespace

BlackScreen::BlackScreen(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("The screen is black. Any key brings it back."));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled);
    setProperty("focusRing", false);
    hide();
}

// Here rather than in keyPressEvent(), since Tab would go on to what is not seen.
bool BlackScreen::event(QEvent* event) {
    if (event->type() != QEvent::KeyPress || !end)
        return QWidget::event(event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (isModifier(key->key()))
        return QWidget::event(event);
    end();
    const auto text = key->text();
    if (words && !text.isEmpty() && text.front().isPrint() && !onlyBringsBack(text, *words))
        QApplication::sendEvent(words, event);
    return true;
}

void BlackScreen::inputMethodEvent(QInputMethodEvent* event) {
    if (end)
        end();
    if (words)
        QApplication::sendEvent(words, event);
}

void BlackScreen::mousePressEvent(QMouseEvent*) {
    if (end)
        end();
}

void BlackScreen::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), Qt::black);
}

} // namespace waymark::ui
