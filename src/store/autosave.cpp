// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/autosave.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

namespace waymark {

namespace {

using namespace std::chrono_literals;
using Moment = std::chrono::steady_clock::time_point;

constexpr std::array<std::chrono::seconds, 4> pauses = {1s, 2s, 5s, 10s}; // after each failure in a row
constexpr auto leastPause = 1s;     // between two attempts, whatever happens
constexpr auto lookEvery = 2s;      // for what another program wrote
constexpr auto quietForBackup = 2s; // nothing to save for so long, before a backup is begun

struct CopyOrder {
    std::filesystem::path path;
    std::promise<Result<void>> done;
};

} // namespace

struct Autosave::State {
    State(JournalFile journalFile, const Clock& theClock, Callbacks theCallbacks,
          std::unique_ptr<Backups> theBackups)
        : file(std::move(journalFile)),
          clock(theClock),
          callbacks(std::move(theCallbacks)),
          backups(std::move(theBackups)) {}

    JournalFile file; // touched by the thread alone
    const Clock& clock;
    Callbacks callbacks;
    std::unique_ptr<Backups> backups; // touched by the thread alone
    std::atomic<bool> giveUp = false; // a backup that is being written: something else is to be done
    bool changedSinceBackup = false;  // the thread's own, as the next
    Moment nextBackup{};

    std::mutex mutex;                // guards what follows
    std::condition_variable wake;    // the thread
    std::condition_variable settled; // who waits in flush()
    std::vector<Change> queue; // not on disk, oldest first; what is being written stays in it until it is
    std::deque<CopyOrder> copies;
    bool waitingForAnswer = false; // to `foreign`
    bool hurry = false;            // flush(): an attempt that failed is repeated at once
    bool stopping = false;
    std::size_t failures = 0; // in a row
    Moment nextTry{};         // no attempt before, once one failed
    Moment lastTry{};
    Moment nextLook = std::chrono::steady_clock::now() + lookEvery;
    Milliseconds lastSaved = 0;
    std::optional<std::filesystem::path> backupPlace; // chosen and not yet told to `backups`
    std::thread thread;                               // last, so that it starts when the rest stands

    void work();
    bool mayWrite(Moment now) const {
        return !queue.empty() && !waitingForAnswer && (failures == 0 || hurry || stopping || now >= nextTry);
    }
    void write(std::unique_lock<std::mutex>& lock);
    void copy(std::unique_lock<std::mutex>& lock);
    bool mayBackUp(Moment now) const {
        return backups && changedSinceBackup && !waitingForAnswer && queue.empty() && now >= nextBackup;
    }
    void backUp(std::unique_lock<std::mutex>& lock);
    Moment nextDeadline() const {
        if (!queue.empty())
            return nextTry;
        return backups && changedSinceBackup ? std::min(nextLook, nextBackup) : nextLook;
    }
    void tell(SaveState::Kind kind, Milliseconds when, const Error& error = {}) const {
        if (callbacks.state)
            callbacks.state({kind, when, error});
    }
};

void Autosave::State::work() {
    std::unique_lock lock(mutex);
    for (;;) {
        const auto now = std::chrono::steady_clock::now();
        if (!copies.empty()) {
            copy(lock);
        } else if (mayWrite(now)) {
            write(lock);
            // What was typed during the write is still to be written; what could not be written is not tried
            // again.
            if (stopping && (failures > 0 || queue.empty() || waitingForAnswer))
                return;
        } else if (stopping) {
            return;
        } else if (mayBackUp(now)) {
            backUp(lock);
        } else if (!waitingForAnswer && queue.empty() && now >= nextLook) {
            write(lock); // nothing of ours: only looks
        } else {
            settled.notify_all();
            if (waitingForAnswer)
                wake.wait(lock);
            else
                wake.wait_until(lock, nextDeadline());
        }
    }
}

// Hands the queue to the file. Without the mutex meanwhile, so that typing never waits for the disk.
void Autosave::State::write(std::unique_lock<std::mutex>& lock) {
    const auto batch = queue;
    const bool failedBefore = failures > 0;
    const auto savedBefore = lastSaved;
    hurry = false;
    lastTry = std::chrono::steady_clock::now();
    lock.unlock();
    if (!batch.empty())
        tell(SaveState::Kind::Saving, savedBefore);
    auto saved = file.save(batch);
    const auto when = clock.now();
    lock.lock();

    nextLook = std::chrono::steady_clock::now() + lookEvery;
    if (!saved) {
        if (batch.empty() && saved.error().code == ErrorCode::InUse)
            return; // whoever writes just now will be looked at the next time
        nextTry = std::chrono::steady_clock::now() + pauses[std::min(failures, pauses.size() - 1)];
        ++failures;
        if (!batch.empty() || !failedBefore) {
            lock.unlock();
            tell(SaveState::Kind::NotSaved, savedBefore, saved.error());
            lock.lock();
        }
        settled.notify_all();
        return;
    }
    failures = 0;
    hurry = false;
    if (!saved->foreign.empty()) {
        waitingForAnswer = true;
        lock.unlock();
        if (callbacks.foreign)
            callbacks.foreign(std::move(saved->foreign));
        lock.lock();
        settled.notify_all();
        return;
    }
    if (saved->committed) {
        queue.erase(queue.begin(), queue.begin() + static_cast<std::ptrdiff_t>(batch.size()));
        lastSaved = when;
        changedSinceBackup = true;
        nextBackup = std::chrono::steady_clock::now() + quietForBackup;
    }
    if (saved->committed || failedBefore) {
        const auto now = lastSaved;
        lock.unlock();
        tell(SaveState::Kind::Saved, now);
        lock.lock();
    }
    settled.notify_all();
}

void Autosave::State::copy(std::unique_lock<std::mutex>& lock) {
    if (mayWrite(std::chrono::steady_clock::now())) // a copy is of what stands in the window, where that can
                                                    // be saved
        write(lock);
    auto order = std::move(copies.front());
    copies.pop_front();
    lock.unlock();
    order.done.set_value(file.copyTo(order.path));
    lock.lock();
}

// Written by this connection and given up as soon as there is anything to save; all that follows is done
// elsewhere.
void Autosave::State::backUp(std::unique_lock<std::mutex>& lock) {
    giveUp = false;
    if (backupPlace)
        backups->choosePlace(*std::exchange(backupPlace, std::nullopt));
    nextBackup = std::chrono::steady_clock::now() + quietForBackup;
    if (!backups->isDue())
        return;
    lock.unlock();
    const auto draft = backups->draft();
    auto copy =
        draft ? file.beginCopy(draft.value(), &giveUp) : Result<std::unique_ptr<CopyInMaking>>(draft.error());
    const bool given = copy && !copy.value();
    if (!copy)
        backups->failed(copy.error());
    else if (!given)
        backups->finish(copy.take());
    lock.lock();
    changedSinceBackup = given;
}

Autosave::Autosave(JournalFile file, const Clock& clock, Callbacks callbacks,
                   std::unique_ptr<Backups> backups)
    : state_(std::make_unique<State>(std::move(file), clock, std::move(callbacks), std::move(backups))) {
    state_->thread = std::thread([state = state_.get()] { state->work(); });
}

Autosave::~Autosave() {
    {
        const std::lock_guard lock(state_->mutex);
        state_->stopping = true;
        state_->giveUp = true;
    }
    state_->wake.notify_one();
    state_->thread.join();
}

void Autosave::enqueue(std::vector<Change> changes) {
    if (changes.empty())
        return;
    {
        const std::lock_guard lock(state_->mutex);
        auto& queue = state_->queue;
        queue.insert(queue.end(), std::make_move_iterator(changes.begin()),
                     std::make_move_iterator(changes.end()));
        state_->nextTry = std::min(state_->nextTry, state_->lastTry + leastPause);
        state_->giveUp = true;
    }
    state_->wake.notify_one();
}

void Autosave::resolve(const std::function<std::vector<Change>(const std::vector<Change>& unsaved)>& rebase) {
    const auto waiting = [this] {
        const std::lock_guard lock(state_->mutex);
        return state_->waitingForAnswer;
    };
    if (!waiting())
        return;
    // The thread leaves the queue alone until it is answered; without the mutex, since whoever watches the
    // journal that is rebased may ask for unsaved().
    const auto before = unsaved();
    auto instead = rebase(before);
    {
        const std::lock_guard lock(state_->mutex);
        auto& queue = state_->queue;
        queue.erase(queue.begin(), queue.begin() + static_cast<std::ptrdiff_t>(before.size()));
        queue.insert(queue.begin(), std::make_move_iterator(instead.begin()),
                     std::make_move_iterator(instead.end()));
        state_->waitingForAnswer = false;
    }
    state_->wake.notify_one();
}

bool Autosave::flush(std::chrono::milliseconds limit) {
    std::unique_lock lock(state_->mutex);
    if (state_->queue.empty())
        return true;
    state_->hurry = true;
    state_->wake.notify_one();
    const auto done = [this] { return state_->queue.empty() || state_->waitingForAnswer; };
    return state_->settled.wait_for(lock, limit, done) && state_->queue.empty();
}

Result<void> Autosave::copyTo(const std::filesystem::path& path) {
    CopyOrder order{path, {}};
    auto done = order.done.get_future();
    {
        const std::lock_guard lock(state_->mutex);
        state_->copies.push_back(std::move(order));
        state_->giveUp = true;
    }
    state_->wake.notify_one();
    return done.get();
}

void Autosave::chooseBackupPlace(const std::filesystem::path& place) {
    const std::lock_guard lock(state_->mutex);
    state_->backupPlace = place;
}

std::vector<Change> Autosave::unsaved() const {
    const std::lock_guard lock(state_->mutex);
    return state_->queue;
}

} // namespace waymark
