// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// LiveTalk: where a live session stands: its prompt, its time, the line that is being written. Nothing of it
// is in the journal but what is written. Owned by the LiveView.
#pragma once

#include "journal/live_notes.h"
#include "journal/live_prompts.h"
#include "ui/live/countdown.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <optional>
#include <string>
#include <vector>

namespace waymark::ui {

class Session;

/// A line that was begun and left: the answer that it is in, and where it begins, in code points.
struct LiveDraft {
    FieldId notes;
    std::size_t begins = 0;
};

class LiveTalk : public QObject {
    Q_OBJECT

  public:
    /// Begins with a section; where that cannot be shown, with the live session of the part that is next.
    LiveTalk(Session& session, const std::string& section, QObject* parent = nullptr);

    Session& session() const { return session_; }
    int part() const { return part_; }

    // What is shown. There may be nothing at all, where everything is private.
    const std::string& section() const { return section_; }
    const std::vector<LivePrompt>& prompts() const { return prompts_; }
    int at() const { return at_; }
    const LivePrompt* prompt() const;
    /// "Question 3 of 5", "Statement C", "Part 2".
    QString heading() const;
    /// How each prompt is called on the trail: a question's number, a statement's letter; none of an opening.
    QStringList posts() const;
    void show(const std::string& section);
    void goTo(int index);
    /// On, or back; at the end of a page to the next one, at its beginning to the one before.
    void step(int by);
    bool canStep(int by) const;
    bool isLastOfPage() const { return at_ + 1 >= int(prompts_.size()); }

    // The time.
    const Countdown& countdown() const { return countdown_; }
    Milliseconds left() const;
    bool isOver() const { return left() == 0; }
    void startOrPause();
    void addMinutes(int minutes);

    bool isBlack() const { return black_; }
    void setBlack(bool on);

    // The notes.
    bool hasNotes() const { return notes_.has_value() && !readingOnly_; }
    /// They are a private section's: kept, but not for others to see.
    bool notesPrivate() const;
    /// Those that are kept, without the line that is being written.
    std::vector<LiveNote> kept() const;
    /// The line that is being written is in the journal with each key; it becomes a note with keep().
    QString draft() const;
    std::optional<LiveDraft> unfinished() const;
    /// Goes on with a line that was left, where it still stands as it was left.
    void takeUp(const LiveDraft& draft);
    void splice(int at, int removed, const QString& inserted, const void* origin);
    void keep(NoteMark mark);
    void mark(std::size_t line, NoteMark mark);
    void reword(std::size_t line, const QString& text);
    void undo(bool again);

  Q_SIGNALS:
    void promptChanged();
    void ticked(); ///< once a second while the time runs, and at each change of it
    void blackChanged(bool on);
    void notesChanged();
    void draftChanged(); ///< by something else than typing
    /// For screen readers.
    void said(const QString& sentence);

  private:
    void tick();
    QString stamp() const;
    /// It is a line, the last one of the notes.
    bool standsAt(std::size_t begins) const;
    void follow(const Change& change, const void* origin);
    void stepBetween();
    bool tell(const Result<void>& done);

    Session& session_;
    int part_ = 0;
    std::string section_;
    std::vector<LivePrompt> prompts_;
    int at_ = 0;
    Countdown countdown_;
    QTimer seconds_;
    bool overTold_ = false;
    bool black_ = false;
    bool readingOnly_ = false;
    std::optional<FieldId> notes_;
    std::optional<std::size_t> draftBegins_;
    std::uint64_t beforeDraft_ = 0; // the step of undo that was the newest one then
    bool keeping_ = false;
    const void* typing_ = nullptr;
};

} // namespace waymark::ui
