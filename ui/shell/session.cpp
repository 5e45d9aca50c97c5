// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session.h"

#include "store/spool.h"

#include "base/text.h"
#include "journal/rows.h"
#include "journal/sheets.h"
#include "journal/taken_out.h"
#include "ui/shell/text.h"
#include "worksheets/sheet_view.h"

#include <utility>

namespace waymark::ui {

namespace {

// Gathered a little under the second that may be lost, so that the write itself fits in.
constexpr int historyMilliseconds = 1000; // to wait for the disk before it is read
constexpr int gatherMilliseconds = 700;

} // namespace

Session::Session(OpenedFile opened, const Clock& clock, BackupPlaces backups)
    : path_(std::move(opened.path)),
      places_(backups),
      clock_(clock),
      journal_(std::move(opened.journal)),
      lock_(std::move(opened.lock)),
      readingOnly_(std::move(opened.readingOnly)) {
    gather_.setSingleShot(true);
    gather_.setInterval(gatherMilliseconds);
    connect(&gather_, &QTimer::timeout, this, &Session::handOver);
    connect(&lockTimer_, &QTimer::timeout, this, &Session::refreshLock);
    watching_ = journal_.watch([this](const Change& change) {
        if (filledFirst_ && isBlank(journal_.value(change.field)))
            filledFirst_->erase(change.field);
        else if (filledFirst_)
            filledFirst_->emplace(change.field, change.id);
        if (change.field.str().ends_with(".order")) // rows and worksheets come and go
            namesTakenOut_.clear();
        Q_EMIT changed(change, origin_);
    });
    if (opened.file)
        startWriting(std::move(*opened.file), std::move(backups));
}

Session::~Session() {
    handOver();
    autosave_.reset(); // writes what is left, before the lock goes
}

Result<std::unique_ptr<Session>> Session::open(const std::filesystem::path& path, const Clock& clock,
                                               const QString& language) {
    auto opened = openFile(path, clock, utf8(language));
    if (!opened)
        return opened.error();
    return std::make_unique<Session>(opened.take(), clock);
}

void Session::startWriting(JournalFile file, BackupPlaces places) {
    recorder_.emplace(journal_, clock_, file.writer());
    Autosave::Callbacks callbacks;
    callbacks.state = [this](const waymark::SaveState& state) {
        QMetaObject::invokeMethod(this, [this, state] {
            saveState_ = state;
            Q_EMIT saveStateChanged(state);
        });
    };
    callbacks.foreign = [this](std::vector<Change> foreign) {
        QMetaObject::invokeMethod(this, [this, foreign = std::move(foreign)] {
            autosave_->resolve(
                [&](const std::vector<Change>& unsaved) { return recorder_->adopt(foreign, unsaved); });
            Q_EMIT othersWrote();
        });
    };
    std::unique_ptr<Backups> backups;
    if (!places.usual.empty())
        backups = std::make_unique<Backups>(
            journal_.identity(), path_, std::move(places), clock_, [this](const Backups::Report& report) {
                QMetaObject::invokeMethod(this, [this, report] { Q_EMIT backedUp(report); });
            });
    autosave_ = std::make_unique<Autosave>(std::move(file), clock_, std::move(callbacks), std::move(backups),
                                           usualSpoolPlace());
    lockTimer_.start(int(LockFile::refreshEvery));
}

std::vector<SearchHit> Session::search(const std::string& query) {
    if (!texts_)
        texts_ = std::make_unique<FoldedTexts>(journal_);
    return waymark::search(journal_, *texts_, query);
}

const std::map<FieldId, ChangeId>& Session::filledFirst() {
    if (!filledFirst_) {
        flush(historyMilliseconds); // what is not on the disk yet is the newest, and changes no order
        const auto history = readHistory(path_);
        filledFirst_ = history ? waymark::filledFirst(history.value()) : std::map<FieldId, ChangeId>();
        for (const auto& [field, answer] : journal_.answers())
            if (!isBlank(answer.value))
                filledFirst_->emplace(field, answer.head);
    }
    return *filledFirst_;
}

const std::string& Session::nameTakenOut(const SheetLink& link) {
    const auto [found, isNew] = namesTakenOut_.try_emplace(link.id());
    if (isNew) {
        flush(historyMilliseconds);
        if (const auto history = readHistory(path_))
            found->second = waymark::nameTakenOut(journal_, takenOut(journal_, history.value()), link);
    }
    return found->second;
}

QString Session::name() const {
    return qt(path_.stem().string());
}

bool Session::hasUnsaved() const {
    return autosave_ && (recorder_->hasPending() || !autosave_->unsaved().empty());
}

template <class Act>
auto Session::acting(const void* origin, Act&& act) {
    const auto* before = std::exchange(origin_, origin);
    auto result = act(*recorder_);
    origin_ = before;
    if (recorder_->hasPending() && !gather_.isActive()) {
        gather_.start();
        // Told at once, so that nobody reads "Saved" over words that are not.
        Q_EMIT saveStateChanged(saveState_);
    }
    return result;
}

Result<void> Session::set(const FieldId& field, std::string value, const void* origin) {
    if (!recorder_)
        return *readingOnly_;
    return acting(origin, [&](Recorder& recorder) { return recorder.set(field, std::move(value)); });
}

Result<void> Session::splice(const FieldId& field, std::size_t at, std::size_t removed,
                             const std::string& inserted, const void* origin) {
    if (!recorder_)
        return *readingOnly_;
    return acting(origin, [&](Recorder& recorder) { return recorder.splice(field, at, removed, inserted); });
}

Result<std::string> Session::addRow(std::string_view table) {
    if (!recorder_)
        return *readingOnly_;
    return acting(nullptr, [&](Recorder& recorder) { return waymark::addRow(recorder, table); });
}

Result<void> Session::together(const std::function<Result<void>(Recorder&)>& act) {
    if (!recorder_)
        return *readingOnly_;
    leave();
    auto done = acting(nullptr, [&](Recorder& recorder) {
        const Recorder::Together inOneGo(recorder);
        return act(recorder);
    });
    leave();
    return done;
}

Result<std::string> Session::addSheet(const ToolId& tool, const std::string& title) {
    if (!recorder_)
        return *readingOnly_;
    return acting(nullptr, [&](Recorder& recorder) { return waymark::addSheet(recorder, tool, title); });
}

Result<void> Session::removeSheet(std::string_view sheet) {
    if (!recorder_)
        return *readingOnly_;
    return acting(nullptr, [&](Recorder& recorder) { return waymark::removeSheet(recorder, sheet); });
}

Result<void> Session::removeRow(std::string_view table, std::string_view row) {
    if (!recorder_)
        return *readingOnly_;
    return acting(nullptr, [&](Recorder& recorder) { return waymark::removeRow(recorder, table, row); });
}

Result<void> Session::moveRow(std::string_view table, std::string_view row, std::size_t to) {
    if (!recorder_)
        return *readingOnly_;
    return acting(nullptr, [&](Recorder& recorder) { return waymark::moveRow(recorder, table, row, to); });
}

Result<std::optional<FieldId>> Session::undo(const UndoStack::Sees& sees) {
    if (!recorder_)
        return *readingOnly_;
    return acting(nullptr, [&](Recorder& recorder) { return recorder.undo(sees); });
}

Result<std::optional<FieldId>> Session::redo(const UndoStack::Sees& sees) {
    if (!recorder_)
        return *readingOnly_;
    return acting(nullptr, [&](Recorder& recorder) { return recorder.redo(sees); });
}

void Session::resume(const UndoHistory& history) {
    if (recorder_)
        recorder_->resume(history);
}

void Session::handOver() {
    gather_.stop();
    if (recorder_ && recorder_->hasPending())
        autosave_->enqueue(recorder_->take());
}

void Session::leave() {
    if (!recorder_)
        return;
    recorder_->pause();
    handOver();
}

bool Session::flush(int milliseconds) {
    leave();
    return !autosave_ || autosave_->flush(std::chrono::milliseconds(milliseconds));
}

void Session::chooseBackupPlace(const std::filesystem::path& place) {
    places_.chosen = place;
    if (autosave_)
        autosave_->chooseBackupPlace(place);
}

Result<void> Session::saveCopy(const std::filesystem::path& path) {
    if (autosave_) {
        leave();
        return autosave_->copyTo(path);
    }
    return copyJournal(path_, path);
}

Result<void> Session::takeIn(const std::filesystem::path& other) {
    if (!autosave_)
        return *readingOnly_;
    leave();
    return autosave_->takeIn(other);
}

Result<std::vector<Fork>> Session::forks() {
    if (!autosave_)
        return std::vector<Fork>();
    leave();
    return autosave_->forks();
}

Result<std::vector<std::filesystem::path>> Session::forget(const std::vector<FieldId>& fields) {
    if (!autosave_)
        return *readingOnly_;
    leave();
    namesTakenOut_.clear();
    return autosave_->forget(fields, places_);
}

void Session::refreshLock() {
    if (lock_)
        (void)lock_->refresh(clock_); // a failure shows itself at the next save
}

} // namespace waymark::ui
