// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/note_row.h"

#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/painting.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>

namespace waymark::ui {

namespace {

constexpr int above = 12;

const char* iconOf(NoteMark mark) {
    switch (mark) {
    case NoteMark::Question:
        return "question";
    case NoteMark::Decision:
        return "flag";
    case NoteMark::Action:
        return "check-circle";
    case NoteMark::None:
        break;
    }
    return "";
}

} // namespace

QString markName(NoteMark mark) {
    switch (mark) {
    case NoteMark::Question:
        return QCoreApplication::translate("NoteRow", "For the coaches");
    case NoteMark::Decision:
        return QCoreApplication::translate("NoteRow", "Decision");
    case NoteMark::Action:
        return QCoreApplication::translate("NoteRow", "Action");
    case NoteMark::None:
        break;
    }
    return {};
}

NoteRow::NoteRow(Theme& theme, const LiveNote& note, const QString& day, QWidget* parent)
    : QWidget(parent), theme_(theme), note_(note) {
    setAccessibleRole(*this, QAccessible::ListItem);
    setFocusPolicy(Qt::StrongFocus);
    auto policy = QSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    QStringList name;
    if (!day.isEmpty())
        name << day;
    if (!note.time.empty())
        name << qt(note.time);
    name << qt(note.text);
    if (note.mark != NoteMark::None)
        name << markName(note.mark);
    setAccessibleName(name.join(QStringLiteral(", ")));
    setAccessibleDescription(
        tr("Q makes it a question, D a decision, A an action; Enter changes its words."));
    setProperty("focusInset", true);
    connect(&theme, &Theme::changed, this, &NoteRow::refresh);
    refresh();
}

void NoteRow::refresh() {
    words_.set(qt(note_.text), theme_.font(TypeStyle::LiveNote), theme_.lineHeight(TypeStyle::LiveNote));
    updateGeometry();
    update();
}

int NoteRow::wordsLeft() const {
    return theme_.px(92);
}

// Behind the last word where there is room, else on a line of its own.
QRectF NoteRow::tagRect(int width) const {
    const auto name = markName(note_.mark);
    const int icon = theme_.iconPx(16);
    const qreal wide = QFontMetricsF(theme_.font(TypeStyle::Body)).horizontalAdvance(name) + icon + 22;
    const qreal high = theme_.px(28);
    const int room = width - wordsLeft();
    const auto words = qt(note_.text);
    const int height = words_.heightFor(room);
    const auto last = words_.rectOf({int(words.size()) - 1, 1}, QRectF(wordsLeft(), above, room, height),
                                    Qt::AlignLeft | Qt::AlignTop);
    const qreal line = theme_.lineHeight(TypeStyle::LiveNote);
    if (last.right() + 10 + wide <= width)
        return {last.right() + 10, above + height - line + (line - high) / 2, wide, high};
    return {qreal(wordsLeft()), qreal(above + height + 4), wide, high};
}

int NoteRow::heightForWidth(int width) const {
    const int words = words_.heightFor(qMax(40, width - wordsLeft()));
    const int plain = above + words + above;
    return note_.mark == NoteMark::None ? plain : qMax(plain, int(tagRect(width).bottom()) + above);
}

QSize NoteRow::sizeHint() const {
    return {theme_.px(300), heightForWidth(qMax(width(), theme_.px(300)))};
}

void NoteRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(0, 0, width(), 1, theme_.color("line"));
    const int line = theme_.lineHeight(TypeStyle::LiveNote);
    auto small = theme_.font(TypeStyle::LiveNote);
    small.setPixelSize(theme_.px(18));
    painter.setFont(small);
    painter.setPen(theme_.color("ink3"));
    painter.drawText(QRect(0, above, wordsLeft() - 8, line), Qt::AlignVCenter, qt(note_.time));
    const int room = width() - wordsLeft();
    words_.draw(painter, QRectF(wordsLeft(), above, room, words_.heightFor(room)), theme_.color("ink"),
                Qt::AlignLeft | Qt::AlignTop);
    if (note_.mark == NoteMark::None)
        return;
    const auto tag = tagRect(width());
    paintBox(painter, tag, theme_.radius("tag"), theme_.color("primarySoft"), {});
    const int icon = theme_.iconPx(16);
    painter.drawPixmap(
        QPointF(tag.left() + 8, tag.center().y() - icon / 2.0),
        theme_.pixmap(QString::fromLatin1(iconOf(note_.mark)), "primaryInk", icon, devicePixelRatioF()));
    painter.setFont(theme_.font(TypeStyle::Body));
    painter.setPen(theme_.color("primaryInk"));
    painter.drawText(tag.adjusted(icon + 13, 0, 0, 0), Qt::AlignVCenter, markName(note_.mark));
}

void NoteRow::keyPressEvent(QKeyEvent* event) {
    if (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier))
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Up:
        return Q_EMIT left(-1);
    case Qt::Key_Down:
        return Q_EMIT left(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        return Q_EMIT rewordWanted();
    default:
        break;
    }
    const auto letter = event->text().toUpper();
    if (letter == tr("Q", "key: question"))
        return Q_EMIT marked(NoteMark::Question);
    if (letter == tr("D", "key: decision"))
        return Q_EMIT marked(NoteMark::Decision);
    if (letter == tr("A", "key: action"))
        return Q_EMIT marked(NoteMark::Action);
    QWidget::keyPressEvent(event);
}

void NoteRow::mouseDoubleClickEvent(QMouseEvent*) {
    Q_EMIT rewordWanted();
}

} // namespace waymark::ui
