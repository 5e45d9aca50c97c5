// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/live_notes_panel.h"

#include "journal/people.h"
#include "ui/live/live_talk.h"
#include "ui/live/note_row.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/growing_editor.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/label.h"
#include "ui/widgets/live_button.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

LiveNotesPanel::LiveNotesPanel(Theme& theme, LiveTalk& talk, bool seenByAll, QWidget* parent)
    : QWidget(parent), theme_(theme), talk_(talk), seenByAll_(seenByAll) {
    setAccessibleName(tr("Notes"));
    auto* title = makeLabel(theme, TypeStyle::H1, "ink", tr("Notes"), this);
    area_ = new QScrollArea(this);
    area_->setFrameShape(QFrame::NoFrame);
    area_->setWidgetResizable(true);
    area_->setFocusPolicy(Qt::NoFocus);
    area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inner = new QWidget(area_);
    inner->setObjectName(QStringLiteral("page"));
    list_ = new QVBoxLayout(inner);
    list_->setContentsMargins(0, 0, 0, 0);
    list_->setSpacing(0);
    list_->addStretch(1);
    area_->setWidget(inner);
    nothing_ = makeLabel(theme, TypeStyle::Body, "ink2", {}, this);

    editor_ = new GrowingEditor(theme, tr("A note"), this);
    editor_->setObjectName(QStringLiteral("liveNote"));
    editor_->setTypeStyle(TypeStyle::LiveNote);
    editor_->setSingleParagraph(true);
    editor_->setMinimumLines(2);
    editor_->setOwnUndo(false);
    editor_->setPlaceholderText(tr("Write a note"));
    editor_->setLocked(!talk.hasNotes());
    editor_->installEventFilter(this);
    connect(editor_, &GrowingEditor::spliced, this, [this](int at, int removed, const QString& inserted) {
        if (!rewording_)
            talk_.splice(at, removed, inserted, editor_);
    });

    auto* keys = new QHBoxLayout;
    keys->setSpacing(8);
    keys->addWidget(new KeyCap(theme, tr("Enter"), this));
    hint_ = makeLabel(theme, TypeStyle::Body, "ink2", {}, this);
    keys->addWidget(hint_, 1);
    auto* marks = new QHBoxLayout;
    marks->setSpacing(8);
    const auto addMark = [&](NoteMark mark, const QString& text, const QString& key) {
        auto* button = new LiveButton(theme, LiveButton::Look::Normal, text, {}, key, this);
        button->setSlim(true);
        button->setEnabled(talk.hasNotes());
        button->setToolTip(tr("%1 keeps the line with this mark, or marks the last note").arg(key));
        connect(button, &QPushButton::clicked, this, [this, mark] {
            markHere(mark);
            editor_->setFocus();
        });
        marks->addWidget(button, 1);
    };
    addMark(NoteMark::Question, tr("Question"), tr("Alt Q"));
    addMark(NoteMark::Decision, tr("Decision"), tr("Alt D"));
    addMark(NoteMark::Action, tr("Action"), tr("Alt A"));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(36, 32, 36, 24);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(nothing_);
    column->addWidget(area_, 1);
    column->addWidget(editor_);
    column->addLayout(keys);
    column->addLayout(marks);
    QStringList who;
    const auto people = peopleOf(talk.session().journal());
    for (std::size_t i = 0; i < people.size() && i < 9; ++i)
        who << tr("Alt %1 %2", "a key, initials").arg(i + 1).arg(qt(people[i].initials));
    if (!who.isEmpty())
        column->addWidget(makeLabel(theme, TypeStyle::Small, "ink2", who.join(QStringLiteral(" · ")), this));
    connect(&talk, &LiveTalk::notesChanged, this, &LiveNotesPanel::refresh);
    connect(&talk, &LiveTalk::draftChanged, this, &LiveNotesPanel::showDraft);
    refresh();
    showDraft();
}

void LiveNotesPanel::refresh() {
    const bool hidden = seenByAll_ && talk_.notesPrivate();
    auto notes = hidden ? std::vector<LiveNote>() : talk_.kept();
    // What was written down before the session, on its page, has no time.
    std::ranges::stable_partition(notes, &std::string::empty, &LiveNote::time);
    int focused = -1;
    for (int i = 0; i < rows_.size(); ++i)
        if (rows_[i]->hasFocus())
            focused = i;
    clearRows();
    for (std::size_t i = 0; i < notes.size(); ++i) {
        const auto& note = notes[i];
        const auto day = dayBefore(notes, i);
        if (!day.isEmpty()) {
            auto* heading = makeLabel(theme_, TypeStyle::Body, "ink2", day, area_->widget());
            heading->setObjectName(QStringLiteral("noteDay"));
            heading->setBold(true);
            heading->setContentsMargins(0, i > 0 ? 16 : 0, 0, 6);
            list_->insertWidget(int(rows_.size() + days_.size()), heading);
            heading->show();
            days_.append(heading);
        }
        auto* row = new NoteRow(theme_, note, day, area_->widget());
        list_->insertWidget(int(rows_.size() + days_.size()), row);
        row->show();
        const int index = int(rows_.size());
        connect(row, &NoteRow::marked, this,
                [this, line = note.line](NoteMark mark) { talk_.mark(line, mark); });
        connect(row, &NoteRow::rewordWanted, this, [this, note] { reword(note); });
        connect(row, &NoteRow::left, this, [this, index](int by) { focusRow(index + by); });
        rows_.append(row);
    }
    nothing_->setVisible(notes.empty());
    nothing_->setText(hidden ? tr("These notes are private. What you write is kept, and not shown here.")
                             : tr("What you write here is kept with the time."));
    if (focused >= 0 && focused < rows_.size())
        rows_[focused]->setFocus();
    QTimer::singleShot(0, area_, [this, focused] {
        if (focused < 0)
            area_->verticalScrollBar()->setValue(area_->verticalScrollBar()->maximum());
    });
}

void LiveNotesPanel::clearRows() {
    for (auto* widget : QList<QWidget*>(rows_.begin(), rows_.end()) + days_) {
        list_->removeWidget(widget);
        widget->hide();
        widget->deleteLater();
    }
    rows_.clear();
    days_.clear();
}

// The day that begins with this note; nothing while all of them are of today.
QString LiveNotesPanel::dayBefore(const std::vector<LiveNote>& notes, std::size_t index) const {
    const auto& day = notes[index].day;
    const auto today = talk_.session().today();
    if (notes[index].time.empty() || !day)
        return {};
    const bool first = index == 0 || notes[index - 1].time.empty();
    if (first ? *day == today && index == 0 : notes[index - 1].day == day)
        return {};
    return *day == today ? tr("Today") : qt(longDate(*day, today, talk_.session().course().language()));
}

void LiveNotesPanel::showDraft() {
    if (!rewording_ && editor_->plainText() != talk_.draft())
        editor_->setText(talk_.draft());
    hint_->setText(rewording_ ? tr("keeps the new words, Esc the old ones")
                              : tr("keeps the note with the time"));
}

void LiveNotesPanel::keep(NoteMark mark) {
    if (rewording_) {
        const auto line = *rewording_;
        const auto words = editor_->plainText();
        stopRewording();
        talk_.reword(line, words);
        if (mark != NoteMark::None)
            talk_.mark(line, mark);
        return;
    }
    talk_.keep(mark);
}

// What is being written is kept with the mark; where nothing is, the last note gets it.
void LiveNotesPanel::markHere(NoteMark mark) {
    if (!editor_->plainText().trimmed().isEmpty())
        return keep(mark);
    if (!rows_.isEmpty())
        talk_.mark(rows_.back()->note().line, mark);
}

void LiveNotesPanel::reword(const LiveNote& note) {
    if (!talk_.hasNotes())
        return;
    keep(NoteMark::None); // first what is being written
    rewording_ = note.line;
    editor_->setText(qt(note.text));
    showDraft();
    editor_->setFocus();
    editor_->moveCursor(QTextCursor::End);
}

bool LiveNotesPanel::stopRewording() {
    if (!rewording_)
        return false;
    rewording_.reset();
    editor_->setText({});
    showDraft();
    editor_->setFocus();
    return true;
}

void LiveNotesPanel::focusRow(int index) {
    if (index >= rows_.size())
        return editor_->setFocus();
    if (index < 0)
        return;
    rows_[index]->setFocus(Qt::OtherFocusReason);
    area_->ensureWidgetVisible(rows_[index]);
}

bool LiveNotesPanel::eventFilter(QObject* watched, QEvent* event) {
    const bool press = event->type() == QEvent::KeyPress;
    if (watched != editor_ || (!press && event->type() != QEvent::ShortcutOverride))
        return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const auto take = [&](const auto& act) {
        if (press)
            act();
        else
            event->accept(); // the key comes as a key, not as a shortcut
        return true;
    };
    const bool plain = !(key->modifiers() & ~Qt::KeypadModifier);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (plain && enter)
        return take([this] { keep(NoteMark::None); });
    const bool empty = editor_->plainText().isEmpty();
    if (plain && key->key() == Qt::Key_Up && empty && !rows_.isEmpty())
        return take([this] { focusRow(int(rows_.size()) - 1); });
    if (key->modifiers() == Qt::AltModifier && key->key() >= Qt::Key_1 && key->key() <= Qt::Key_9) {
        const auto people = peopleOf(talk_.session().journal());
        if (const auto index = std::size_t(key->key() - Qt::Key_1); index < people.size())
            return take([&] { editor_->insertPlainText(qt(people[index].initials) + QStringLiteral(": ")); });
    }
    if (key->modifiers() == Qt::AltModifier && key->key() <= 0xffff) {
        const auto letter = QString(QChar(char16_t(key->key())));
        if (letter == NoteRow::tr("Q", "key: question"))
            return take([this] { markHere(NoteMark::Question); });
        if (letter == NoteRow::tr("D", "key: decision"))
            return take([this] { markHere(NoteMark::Decision); });
        if (letter == NoteRow::tr("A", "key: action"))
            return take([this] { markHere(NoteMark::Action); });
    }
    return QWidget::eventFilter(watched, event);
}

void LiveNotesPanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme_.color("bg"));
    painter.fillRect(0, 0, 1, height(), theme_.color("line"));
}

} // namespace waymark::ui
