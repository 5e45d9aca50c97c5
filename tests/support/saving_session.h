// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// SavingSession: a journal that is saved in the background as the window does it, and what the window is
// told. Owned by a test.
#pragma once

#include "store/autosave.h"
#include "support/journal_files.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <vector>

namespace waymark::test {

struct SavingSession {
    explicit SavingSession(const std::filesystem::path& path, const std::filesystem::path& spool = {})
        : SavingSession(must(JournalFile::open(path)), spool) {}
    explicit SavingSession(JournalFile file, const std::filesystem::path& spool = {})
        : journal(file.takeStored().journal), recorder(journal, clock, file.writer()) {
        Autosave::Callbacks callbacks;
        callbacks.state = [this](const SaveState& state) { note([&] { states.push_back(state); }); };
        callbacks.foreign = [this](std::vector<Change> changes) {
            note([&] { foreign.push_back(std::move(changes)); });
        };
        autosave.emplace(std::move(file), clock, std::move(callbacks), nullptr, spool);
    }
    void set(const FieldId& field, const std::string& text) {
        must(recorder.set(field, text));
        autosave->enqueue(recorder.take());
    }
    /// At the end of the answer.
    void type(const FieldId& field, const std::string& text) {
        must(recorder.splice(field, Writing::codePoints(journal.value(field)), 0, text));
        autosave->enqueue(recorder.take());
    }
    template <class Condition>
    bool wait(std::chrono::milliseconds limit, Condition condition) {
        std::unique_lock lock(mutex);
        return told.wait_for(lock, limit, condition);
    }
    /// Until it was told last that the journal stands so.
    bool waitForKind(SaveState::Kind kind, std::chrono::milliseconds limit) {
        return wait(limit, [&] { return !states.empty() && states.back().kind == kind; });
    }
    SaveState stateOf(SaveState::Kind kind) {
        hold(waitForKind(kind, std::chrono::seconds(20)), "the window is not told");
        const std::lock_guard lock(mutex);
        return states.back();
    }

    FixedClock clock;
    Journal journal;
    Recorder recorder;
    std::mutex mutex;
    std::condition_variable told;
    std::vector<SaveState> states;
    std::vector<std::vector<Change>> foreign;
    std::optional<Autosave> autosave; // gone first: it tells the others

  private:
    template <class Act>
    void note(Act act) {
        {
            const std::lock_guard lock(mutex);
            act();
        }
        told.notify_all();
    }
};

} // namespace waymark::test
