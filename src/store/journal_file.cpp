// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal_file.h"

#include "store/connection.h"
#include "store/copy_in_making.h"
#include "store/failures.h"
#include "store/file_bytes.h"
#include "store/journal_file_state.h"
#include "store/schema.h"
#include "store/staging.h"

#include <sqlite3.h>
#include <unistd.h>

#include <algorithm>

namespace waymark {

namespace {

/// While it lives SQLite looks now and then whether it is to give up.
class Watch {
  public:
    Watch(SQLite::Database& database, const std::atomic<bool>* giveUp) : database_(database) {
        if (giveUp)
            sqlite3_progress_handler(
                database.getHandle(), steps,
                [](void* flag) { return static_cast<const std::atomic<bool>*>(flag)->load() ? 1 : 0; },
                const_cast<std::atomic<bool>*>(giveUp));
    }
    ~Watch() { sqlite3_progress_handler(database_.getHandle(), 0, nullptr, nullptr); }
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;

  private:
    static constexpr int steps = 100; // of SQLite's machine; far less than a millisecond
    SQLite::Database& database_;
};

} // namespace

void JournalFile::State::connect() {
    statements.reset();
    database.reset();
    database = openForWriting(path);
    statements = std::make_unique<Statements>(*database);
    dataVersion = -1;
    stale = false;
}

bool JournalFile::State::isMoved() const {
    const auto now = fileState(path);
    return now.inode != seen.inode || now.device != seen.device;
}

void JournalFile::State::refuseMoved() const {
    throw Refused{sqliteError(path, SQLITE_READONLY_DBMOVED, "another file stands there, or none")};
}

void JournalFile::State::refuseFull() const {
    refuse(ErrorCode::Io, path,
           "has grown to the " + std::to_string(largestJournal >> 20U) + " MB that are read at most.");
}

// To be asked within a transaction, under SQLite's lock.
JournalFile::State::News JournalFile::State::news() {
    const auto version = number(statements->dataVersion);
    if (version != dataVersion)
        return News::Perhaps;
    return fileState(path) == seen ? News::None : News::Unseen;
}

// What others wrote since we last looked, with everything known brought up to date but the totals of the
// changes.
std::vector<StoredChange> JournalFile::State::look() {
    try {
        if (const auto format = database->execAndGet("PRAGMA user_version").getInt(); format > journalFormat)
            refuse(ErrorCode::NewerFormat, path, "was brought to a newer format while it was open.");
        if (const auto fault = schemaFault(*database, Besides::NothingElse); !fault.empty())
            refuseDamaged(path, fault);
        const auto totals = readTotals(*database);
        auto names = readNames(*database);
        std::vector<StoredChange> rows;
        Digest all = known.totals.changesDigest;
        readChanges(
            *database, names, static_cast<std::int64_t>(known.totals.changes), [&](StoredChange& row) {
                if (digestOf(row.change) != row.digest)
                    refuseDamaged(path, "a change of " + row.change.field.str() + " is not what was saved");
                all ^= row.digest;
                rows.push_back(std::move(row));
            });
        if (totals.changes != known.totals.changes + rows.size() || totals.changesDigest != all)
            refuse(ErrorCode::Damaged, path, "was overwritten with another history while it was open.");
        Faults faults(path);
        auto answers = readCheckedAnswers(*database, names, totals, faults);
        known.names = std::move(names);
        known.answers = std::move(answers);
        known.totals.answers = totals.answers;
        known.totals.answersDigest = totals.answersDigest;
        dataVersion = number(statements->dataVersion);
        seen = fileState(path);
        return rows;
    } catch (const BadRow& bad) {
        refuseDamaged(path, bad.what);
    }
}

// Counts `rows` as seen. Those that are ours were written by a save that seemed to fail at its very end.
JournalFile::Saved JournalFile::State::tell(std::vector<StoredChange> rows,
                                            const std::vector<Change>& changes) {
    std::size_t ours = 0;
    while (ours < rows.size() && ours < changes.size() && rows[ours].digest == digestOf(changes[ours]))
        ++ours;
    const bool saved = !changes.empty() && ours == changes.size();
    if (saved && ours < rows.size()) {
        rows.resize(ours);
        dataVersion = -1; // the others are told of at the next occasion
    }
    Saved result{saved, {}};
    for (auto& row : rows) {
        ++known.totals.changes;
        known.totals.changesDigest ^= row.digest;
        auto& highest = known.highest[row.change.id.writer];
        highest = std::max(highest, row.change.id.counter);
        since.push_back(row.change);
        if (!saved)
            result.foreign.push_back(std::move(row.change));
    }
    return result;
}

JournalFile::Saved JournalFile::State::attempt(const std::vector<Change>& changes) {
    std::optional<Error> another; // why what stands there is not what we knew
    for (;;) {
        // Looked at beforehand, so that the connection to what was moved stays, for a copy at least.
        if (isMoved() || another) {
            if (!fileState(path).inode)
                refuseMoved();
            if (auto foreign = unite(ownHistory()); !foreign.empty() || changes.empty())
                return {false, std::move(foreign)};
            another.reset();
        }
        if (stale)
            connect();
        Unit unit(*database, *statements, !changes.empty());
        const auto what = news();
        if (what == News::None && changes.empty())
            return {};
        if (what == News::Unseen) {
            stale = true;
            continue;
        }
        if (what == News::Perhaps) {
            try {
                if (auto rows = look(); !rows.empty() || changes.empty())
                    return tell(std::move(rows), changes);
            } catch (const Refused& refused) {
                if (refused.error.code != ErrorCode::Damaged)
                    throw;
                another = refused.error;
                continue;
            }
        }
        Staging staging(path, known, *statements);
        for (const auto& change : changes)
            staging.add(change);
        staging.finish();
        unit.commit();
        staging.moveInto(known);
        since.insert(since.end(), changes.begin(), changes.end());
        seen = fileState(path);
        return {true, {}};
    }
}

JournalFile::Saved JournalFile::State::save(const std::vector<Change>& changes) {
    try {
        return attempt(changes);
    } catch (const SQLite::Exception& failure) {
        stale = true; // the file may hold more than is known, where the disk failed after all was written
        static constexpr std::int64_t nearly = largestJournal - (std::int64_t{2} << 20U);
        if (failure.getErrorCode() == SQLITE_FULL && fileState(path).size > nearly)
            refuseFull();
        throw;
    } catch (...) {
        stale = true;
        throw;
    }
}

Result<JournalFile> JournalFile::open(const std::filesystem::path& path, std::string_view language) {
    return guarded(path, [&] {
        auto state = std::make_unique<State>();
        state->path = plainFile(path);
        auto whole = readWhole(state->path, language, Purpose::ToWrite);
        state->known = std::move(whole.contents);
        state->opened = std::move(whole.memory);
        if (state->known.newerFormat)
            refuse(ErrorCode::ReadOnly, state->path,
                   "was written by a newer Waymark; this one can only read it.");
        if (::access(state->path.c_str(), W_OK) != 0 ||
            ::access(state->path.parent_path().c_str(), W_OK) != 0)
            refuse(ErrorCode::ReadOnly, state->path, "or its folder cannot be written.");
        state->stored = storedJournal(state->known);
        state->known.pack = {};
        state->seen = fileState(state->path);
        state->connect();
        return JournalFile(std::move(state));
    });
}

JournalFile::JournalFile(std::unique_ptr<State> state) : state_(std::move(state)) {}
JournalFile::JournalFile(JournalFile&&) noexcept = default;
JournalFile& JournalFile::operator=(JournalFile&&) noexcept = default;
JournalFile::~JournalFile() = default;

const std::filesystem::path& JournalFile::path() const {
    return state_->path;
}
const Uuid& JournalFile::writer() const {
    return state_->writer;
}

const Uuid& JournalFile::identity() const {
    return state_->known.identity;
}

std::map<FieldId, std::string> JournalFile::textsAfter(const std::vector<Change>& changes) const {
    std::map<FieldId, std::string> texts;
    for (const auto& change : changes) {
        const auto [text, isNew] = texts.try_emplace(change.field);
        const auto known = state_->known.answers.find(change.field);
        if (isNew && known != state_->known.answers.end())
            text->second = known->second.answer.value;
        if (!applyEdit(text->second, change.edit))
            if (const auto* set = std::get_if<SetValue>(&change.edit))
                text->second = set->after;
    }
    return texts;
}

StoredJournal JournalFile::takeStored() {
    auto stored = std::move(*state_->stored);
    state_->stored.reset();
    return stored;
}

Result<JournalFile::Saved> JournalFile::save(const std::vector<Change>& changes) {
    return guarded(state_->path, [&] { return state_->save(changes); });
}

Result<std::unique_ptr<CopyInMaking>> JournalFile::beginCopy(const std::filesystem::path& path,
                                                             const std::atomic<bool>* giveUp) {
    return guarded(path, [&] {
        checkNewName(path);
        state_->ensureConnected();
        auto copy = std::make_unique<CopyInMaking>(path);
        const Watch watch(*state_->database, giveUp);
        SQLite::Statement vacuum(*state_->database, "VACUUM INTO ?");
        vacuum.bindNoCopy(1, copy->path().native());
        try {
            run(vacuum);
        } catch (const SQLite::Exception& failure) {
            if (failure.getErrorCode() != SQLITE_INTERRUPT)
                throw;
            copy.reset();
        }
        return copy;
    });
}

Result<void> JournalFile::copyTo(const std::filesystem::path& path) {
    auto copy = beginCopy(path);
    if (!copy)
        return copy.error();
    return copy.value()->checkAndPublish();
}

Result<std::vector<Change>> JournalFile::history() {
    return guarded(state_->path, [&] {
        state_->ensureConnected();
        const Unit unit(*state_->database, *state_->statements, false);
        return readChangesInOrder(state_->path, *state_->database);
    });
}

Result<JournalFile::Saved> JournalFile::takeIn(const std::vector<Change>& changes) {
    return guarded(state_->path, [&] {
        // First what others wrote, so that it is told as it was made.
        if (auto saved = state_->save({}); !saved.foreign.empty())
            return saved;
        return Saved{true, state_->unite(changes)};
    });
}

Result<JournalFile::Saved> JournalFile::takeIn(const std::filesystem::path& other) {
    auto theirs = readHistoryOf(other, state_->known.identity);
    return theirs ? takeIn(theirs.value()) : theirs.error();
}

Result<std::vector<Fork>> JournalFile::forks() {
    auto changes = history();
    if (!changes)
        return changes.error();
    return openForks(replay(changes.value()));
}

Result<std::vector<Change>> JournalFile::forget(const std::vector<FieldId>& fields, Milliseconds when) {
    return guarded(state_->path, [&] { return state_->forget(fields, when); });
}

} // namespace waymark
