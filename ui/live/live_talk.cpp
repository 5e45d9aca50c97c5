// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/live_talk.h"

#include "base/text.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/widgets/spoken.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <map>

namespace waymark::ui {

namespace {

int numberOf(const Course& course, const std::string& section) {
    const auto* part = course.section(section) ? course.partOf(section) : nullptr;
    return part ? part->number : 0;
}

} // namespace

LiveTalk::LiveTalk(Session& session, const std::string& section, QObject* parent)
    : QObject(parent), session_(session), readingOnly_(session.readingOnly().has_value()) {
    const auto& course = session.course();
    part_ = numberOf(course, section);
    if (part_ == 0)
        part_ = livePartOn(session.journal(), session.today());
    notes_ = liveNotesField(course, part_);
    auto begin = section;
    if (livePrompts(session.journal(), begin).empty()) {
        const auto* live = liveSectionOf(course, part_);
        begin = live ? live->id : std::string();
    }
    const auto sections = liveSections(session.journal(), part_);
    if (std::ranges::find(sections, begin) == sections.end())
        begin = sections.empty() ? std::string() : sections.front();
    section_ = begin;
    prompts_ = livePrompts(session.journal(), section_);
    seconds_.setInterval(250); // late by less than what one sees
    connect(&seconds_, &QTimer::timeout, this, &LiveTalk::tick);
    connect(&session, &Session::changed, this, &LiveTalk::follow);
}

const LivePrompt* LiveTalk::prompt() const {
    return at_ < int(prompts_.size()) ? &prompts_[std::size_t(at_)] : nullptr;
}

QString LiveTalk::heading() const {
    const auto* now = prompt();
    if (!now)
        return {};
    if (now->kind == LivePrompt::Kind::Statement)
        return tr("Statement %1", "a letter").arg(qt(now->letter));
    if (now->kind == LivePrompt::Kind::Opening)
        return tr("Part %1").arg(part_);
    const auto number = posts()[at_];
    const auto all = std::ranges::count(prompts_, now->kind, &LivePrompt::kind);
    return now->kind == LivePrompt::Kind::Ours ? tr("Our question %1 of %2").arg(number).arg(all)
                                               : tr("Question %1 of %2").arg(number).arg(all);
}

QStringList LiveTalk::posts() const {
    QStringList names;
    std::map<LivePrompt::Kind, int> numbers;
    for (const auto& prompt : prompts_)
        names << (prompt.kind == LivePrompt::Kind::Opening     ? QString()
                  : prompt.kind == LivePrompt::Kind::Statement ? qt(prompt.letter)
                                                               : QString::number(++numbers[prompt.kind]));
    return names;
}

void LiveTalk::show(const std::string& section) {
    const auto prompts = livePrompts(session_.journal(), section);
    if (prompts.empty())
        return;
    section_ = section;
    prompts_ = prompts;
    goTo(0);
}

void LiveTalk::goTo(int index) {
    if (prompts_.empty())
        return;
    at_ = qBound(0, index, int(prompts_.size()) - 1);
    Q_EMIT promptChanged();
    Q_EMIT said(spoken({heading(), qt(prompt()->text)}));
}

bool LiveTalk::canStep(int by) const {
    if (at_ + by >= 0 && at_ + by < int(prompts_.size()))
        return true;
    const auto sections = liveSections(session_.journal(), part_);
    const auto here = std::ranges::find(sections, section_) - sections.begin();
    return here + by >= 0 && here + by < std::ptrdiff_t(sections.size());
}

void LiveTalk::step(int by) {
    if (!canStep(by))
        return;
    if (at_ + by >= 0 && at_ + by < int(prompts_.size()))
        return goTo(at_ + by);
    const auto sections = liveSections(session_.journal(), part_);
    const auto here = std::ranges::find(sections, section_) - sections.begin();
    show(sections[std::size_t(here + by)]);
    if (by < 0)
        goTo(int(prompts_.size()) - 1);
}

Milliseconds LiveTalk::left() const {
    return countdown_.left(session_.clock().now());
}

void LiveTalk::startOrPause() {
    const auto now = session_.clock().now();
    if (countdown_.isRunning() && !countdown_.isOver(now)) {
        countdown_.pause(now);
        seconds_.stop();
        Q_EMIT said(tr("Paused"));
    } else {
        countdown_.start(now);
        overTold_ = false;
        seconds_.start();
        const int minutes = int((left() + Countdown::minute - 1) / Countdown::minute);
        Q_EMIT said(tr("%n minutes, the time is running", nullptr, minutes));
    }
    Q_EMIT ticked();
}

void LiveTalk::addMinutes(int minutes) {
    const auto now = session_.clock().now();
    countdown_.add(minutes, now);
    overTold_ = countdown_.isOver(now);
    if (countdown_.isRunning())
        seconds_.start();
    const int all = int(countdown_.total() / Countdown::minute);
    Q_EMIT said(tr("%n minutes in all", nullptr, all));
    Q_EMIT ticked();
}

// The end is quiet: it is seen, and read out by a screen reader, and nothing sounds or flashes.
void LiveTalk::tick() {
    if (isOver() && !overTold_) {
        overTold_ = true;
        countdown_.pause(session_.clock().now());
        seconds_.stop();
        Q_EMIT said(tr("Time is up"));
    }
    Q_EMIT ticked();
}

void LiveTalk::setBlack(bool on) {
    if (black_ == on)
        return;
    black_ = on;
    Q_EMIT blackChanged(on);
    Q_EMIT said(on ? tr("The screen is black") : tr("The screen is back"));
}

bool LiveTalk::notesPrivate() const {
    const auto* live = liveSectionOf(session_.course(), part_);
    return live && session_.journal().checked(privateField(live->id));
}

std::vector<LiveNote> LiveTalk::kept() const {
    auto notes = liveNotes(session_.journal(), part_);
    if (draftBegins_) {
        const std::string_view text = session_.journal().value(*notes_);
        const auto above = text.substr(0, byteOffset(text, *draftBegins_));
        const auto line = std::size_t(std::ranges::count(above, '\n'));
        std::erase_if(notes, [line](const LiveNote& note) { return note.line == line; });
    }
    return notes;
}

QString LiveTalk::draft() const {
    if (!draftBegins_ || !notes_)
        return {};
    const auto& text = session_.journal().value(*notes_);
    return qt(std::string_view(text).substr(std::min(byteOffset(text, *draftBegins_), text.size())));
}

void LiveTalk::splice(int at, int removed, const QString& inserted, const void* origin) {
    if (!hasNotes())
        return;
    typing_ = origin;
    if (!draftBegins_) {
        stepBetween(); // what is typed from here on and kept then is one step
        const auto& text = session_.journal().value(*notes_);
        const auto length = codePointCount(text);
        const bool newLine = !text.empty() && !text.ends_with('\n');
        if (newLine)
            tell(session_.splice(*notes_, length, 0, "\n", origin));
        draftBegins_ = length + (newLine ? 1 : 0);
    }
    tell(session_.splice(*notes_, *draftBegins_ + std::size_t(at), std::size_t(removed), utf8(inserted),
                         origin));
    if (draft().isEmpty()) { // nothing of it stays, not even its line
        if (*draftBegins_ > 0)
            tell(session_.splice(*notes_, *draftBegins_ - 1, 1, "", origin));
        draftBegins_.reset();
    }
    typing_ = nullptr;
}

void LiveTalk::keep(NoteMark mark) {
    const auto words = draft().trimmed();
    if (words.isEmpty() || !draftBegins_)
        return;
    keeping_ = true;
    const auto begins = *draftBegins_;
    const auto length = codePointCount(utf8(draft()));
    const bool kept = tell(session_.together([&](Recorder& recorder) -> Result<void> {
        if (auto gone = recorder.splice(*notes_, begins, length, ""); !gone)
            return gone;
        auto done = keepNote(recorder, part_, utf8(stamp()), utf8(words), mark, session_.today());
        if (done)
            recorder.joinSteps(beforeDraft_);
        return done;
    }));
    keeping_ = false;
    if (!kept)
        return;
    draftBegins_.reset();
    session_.leave();
    Q_EMIT draftChanged();
    Q_EMIT notesChanged();
    switch (mark) {
    case NoteMark::Question:
        return Q_EMIT said(tr("Kept as a question for the coaches"));
    case NoteMark::Decision:
        return Q_EMIT said(tr("Kept as a decision"));
    case NoteMark::Action:
        return Q_EMIT said(tr("Kept as an action"));
    case NoteMark::None:
        break;
    }
    Q_EMIT said(tr("Kept"));
}

void LiveTalk::mark(std::size_t line, NoteMark mark) {
    if (!hasNotes())
        return;
    const auto now = kept();
    const auto found = std::ranges::find(now, line, &LiveNote::line);
    if (found == now.end())
        return;
    const auto next = found->mark == mark ? NoteMark::None : mark;
    const bool done =
        tell(session_.together([&](Recorder& recorder) { return markNote(recorder, part_, line, next); }));
    stepBetween();
    if (done)
        Q_EMIT said(next == NoteMark::None ? tr("The mark is gone")
                                           : qt(nameOf(next, session_.course().language())));
}

void LiveTalk::reword(std::size_t line, const QString& text) {
    if (!hasNotes())
        return;
    const bool done = tell(
        session_.together([&](Recorder& recorder) { return rewordNote(recorder, part_, line, utf8(text)); }));
    stepBetween();
    if (done)
        Q_EMIT said(tr("Changed"));
}

// What is being written is not taken back together with what was done to another line meanwhile.
void LiveTalk::stepBetween() {
    tell(session_.together([this](Recorder& recorder) {
        beforeDraft_ = recorder.undoStack().newest();
        return Result<void>();
    }));
}

void LiveTalk::undo(bool again) {
    const auto& course = session_.course();
    const auto questions = liveQuestionsTable(course, part_) + ".";
    const auto actions = liveActionsTable(course, part_) + ".";
    const UndoStack::Sees sees = [&](const FieldId& field) {
        return field == notes_ || startsWith(field.str(), questions) || startsWith(field.str(), actions);
    };
    const auto done = again ? session_.redo(sees) : session_.undo(sees);
    if (done)
        Q_EMIT said(!done.value() ? tr("Nothing to undo here") : again ? tr("Done again") : tr("Undone"));
}

bool LiveTalk::standsAt(std::size_t begins) const {
    const auto& text = session_.journal().value(*notes_);
    const auto at = byteOffset(text, begins);
    return begins <= codePointCount(text) && (at == 0 || text[at - 1] == '\n') &&
           text.find('\n', at) == text.npos && at < text.size();
}

std::optional<LiveDraft> LiveTalk::unfinished() const {
    if (!draftBegins_)
        return std::nullopt;
    return LiveDraft{*notes_, *draftBegins_};
}

void LiveTalk::takeUp(const LiveDraft& draft) {
    if (draftBegins_ || !hasNotes() || draft.notes != *notes_ || !standsAt(draft.begins))
        return;
    stepBetween();
    draftBegins_ = draft.begins;
    Q_EMIT draftChanged();
    Q_EMIT notesChanged();
}

// What others write into the same answer, and undo, may take away the line that is being written.
void LiveTalk::follow(const Change& change, const void* origin) {
    if (change.field != notes_ || keeping_)
        return;
    if (origin && origin == typing_)
        return;
    if (draftBegins_) {
        if (!standsAt(*draftBegins_))
            draftBegins_.reset();
        Q_EMIT draftChanged();
    }
    Q_EMIT notesChanged();
}

// As the clock on the wall says it, without AM or PM: a session does not last that long.
QString LiveTalk::stamp() const {
    const auto time = QDateTime::fromMSecsSinceEpoch(session_.clock().now()).time();
    const bool halves =
        QLocale().timeFormat(QLocale::ShortFormat).contains(QLatin1String("AP"), Qt::CaseInsensitive);
    const int hour = halves ? (time.hour() + 11) % 12 + 1 : time.hour();
    return QStringLiteral("%1:%2").arg(hour).arg(time.minute(), 2, 10, QLatin1Char('0'));
}

bool LiveTalk::tell(const Result<void>& done) {
    if (!done)
        Q_EMIT said(qt(done.error().message));
    return done.ok();
}

} // namespace waymark::ui
