// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/autosave.h"

#include "store/forgetting.h"
#include "store/spool.h"

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

/// Something that the thread is asked to do between two saves, while whoever asked waits. `busy`: what others
/// wrote is not adopted yet, and cannot be before it is done. Gives what it tells as `foreign`.
using Errand = std::function<std::vector<Change>(bool busy)>;

enum class WhileBusy { No, Yes };

const Error quicker{ErrorCode::InUse, "Another program was quicker. Please try again.", {}};

} // namespace

struct Autosave::State {
    State(JournalFile journalFile, const Clock& theClock, Callbacks theCallbacks,
          std::unique_ptr<Backups> theBackups, std::filesystem::path theSpool)
        : file(std::move(journalFile)),
          clock(theClock),
          callbacks(std::move(theCallbacks)),
          backups(std::move(theBackups)),
          spool(std::move(theSpool)) {}

    JournalFile file; // touched by the thread alone
    const Clock& clock;
    Callbacks callbacks;
    std::unique_ptr<Backups> backups;  // touched by the thread alone
    const std::filesystem::path spool; // empty: there is none
    std::filesystem::path spooled;     // the thread's own: the file with what is not saved
    std::atomic<bool> giveUp = false;  // a backup that is being written: something else is to be done
    bool changedSinceBackup = false;   // the thread's own, as the next
    Moment nextBackup{};

    std::mutex mutex;                // guards what follows
    std::condition_variable wake;    // the thread
    std::condition_variable settled; // who waits in flush()
    std::vector<Change> queue; // not on disk, oldest first; what is being written stays in it until it is
    std::deque<Errand> errands;
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
    void runErrand(std::unique_lock<std::mutex>& lock);
    void tellForeign(std::unique_lock<std::mutex>& lock, std::vector<Change> foreign);
    bool keepInSpool(const std::vector<Change>& batch);
    void emptySpool();
    template <class T>
    T order(std::function<T(std::vector<Change>& foreign)> work, WhileBusy too = WhileBusy::No);
    Result<void> copyTo(const std::filesystem::path& path);
    bool mayBackUp(Moment now) const {
        return backups && changedSinceBackup && !waitingForAnswer && queue.empty() && now >= nextBackup;
    }
    void backUp(std::unique_lock<std::mutex>& lock);
    Moment nextDeadline() const {
        if (!queue.empty())
            return nextTry;
        return backups && changedSinceBackup ? std::min(nextLook, nextBackup) : nextLook;
    }
    void tell(SaveState::Kind kind, Milliseconds when, const Error& error = {}, bool kept = false) const {
        if (callbacks.state)
            callbacks.state({kind, when, error, kept});
    }
};

void Autosave::State::work() {
    std::unique_lock lock(mutex);
    for (;;) {
        const auto now = std::chrono::steady_clock::now();
        if (!errands.empty()) {
            runErrand(lock);
        } else if (mayWrite(now)) {
            write(lock);
            // What was typed during the write is still to be written; what could not be written is not tried
            // again.
            if (stopping && (failures > 0 || queue.empty() || waitingForAnswer))
                break;
        } else if (stopping) {
            break;
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
    if (!queue.empty())
        (void)keepInSpool(queue);
}

// What the window holds and the disk does not; the same file again and again, until it is saved.
bool Autosave::State::keepInSpool(const std::vector<Change>& batch) {
    if (spool.empty())
        return false;
    const auto kept = keepUnsaved(
        spool, file.writer(), {{}, file.identity(), file.path(), clock.now(), batch, file.textsAfter(batch)});
    if (kept)
        spooled = kept.value();
    return kept.ok();
}

void Autosave::State::emptySpool() {
    if (spooled.empty())
        return;
    std::error_code none;
    std::filesystem::remove(spooled, none);
    spooled.clear();
}

void Autosave::State::tellForeign(std::unique_lock<std::mutex>& lock, std::vector<Change> foreign) {
    waitingForAnswer = true;
    lock.unlock();
    if (callbacks.foreign)
        callbacks.foreign(std::move(foreign));
    lock.lock();
    settled.notify_all();
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
            const bool kept = !batch.empty() && keepInSpool(batch);
            tell(SaveState::Kind::NotSaved, savedBefore, saved.error(), kept);
            lock.lock();
        }
        settled.notify_all();
        return;
    }
    failures = 0;
    hurry = false;
    if (!saved->foreign.empty()) {
        tellForeign(lock, std::move(saved->foreign));
        return;
    }
    if (saved->committed) {
        queue.erase(queue.begin(), queue.begin() + static_cast<std::ptrdiff_t>(batch.size()));
        lastSaved = when;
        changedSinceBackup = true;
        nextBackup = std::chrono::steady_clock::now() + quietForBackup;
        if (queue.empty())
            emptySpool();
    }
    if (saved->committed || failedBefore) {
        const auto now = lastSaved;
        lock.unlock();
        tell(SaveState::Kind::Saved, now);
        lock.lock();
    }
    settled.notify_all();
}

void Autosave::State::runErrand(std::unique_lock<std::mutex>& lock) {
    if (mayWrite(std::chrono::steady_clock::now())) // it is about what stands in the window, where that can
                                                    // be saved
        write(lock);
    const auto errand = std::move(errands.front());
    errands.pop_front();
    const bool busy = waitingForAnswer;
    lock.unlock();
    auto foreign = errand(busy);
    lock.lock();
    if (!foreign.empty())
        tellForeign(lock, std::move(foreign));
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
                   std::unique_ptr<Backups> backups, std::filesystem::path spool)
    : state_(std::make_unique<State>(std::move(file), clock, std::move(callbacks), std::move(backups),
                                     std::move(spool))) {
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

// Hands `work` to the thread and waits for it.
template <class T>
T Autosave::State::order(std::function<T(std::vector<Change>&)> work, WhileBusy too) {
    std::promise<T> done;
    auto result = done.get_future();
    {
        const std::lock_guard lock(mutex);
        errands.push_back([&](bool busy) {
            std::vector<Change> foreign;
            done.set_value(busy && too == WhileBusy::No ? quicker : work(foreign));
            return foreign;
        });
        giveUp = true;
    }
    wake.notify_one();
    return result.get();
}

// Of what stands in the window: also what could not be saved.
Result<void> Autosave::State::copyTo(const std::filesystem::path& path) {
    std::vector<Change> left;
    {
        const std::lock_guard lock(mutex);
        left = queue;
    }
    auto copy = file.beginCopy(path);
    if (!copy)
        return copy.error();
    if (!left.empty())
        if (auto taken =
                takeUp(copy.value()->path(),
                       {{}, file.identity(), file.path(), clock.now(), left, file.textsAfter(left)}, clock);
            !taken)
            return taken;
    return copy.value()->checkAndPublish();
}

Result<void> Autosave::copyTo(const std::filesystem::path& path) {
    return state_->order<Result<void>>([&](std::vector<Change>&) { return state_->copyTo(path); },
                                       WhileBusy::Yes);
}

Result<void> Autosave::takeIn(const std::filesystem::path& other) {
    return state_->order<Result<void>>([&](std::vector<Change>& foreign) -> Result<void> {
        auto taken = state_->file.takeIn(other);
        if (!taken)
            return taken.error();
        foreign = std::move(taken->foreign);
        if (!taken->committed)
            return quicker;
        return {};
    });
}

Result<std::vector<Fork>> Autosave::forks() {
    return state_->order<Result<std::vector<Fork>>>(
        [&](std::vector<Change>&) { return state_->file.forks(); }, WhileBusy::Yes);
}

Result<std::vector<std::filesystem::path>> Autosave::forget(const std::vector<FieldId>& fields,
                                                            const BackupPlaces& places) {
    using Left = Result<std::vector<std::filesystem::path>>;
    return state_->order<Left>([&](std::vector<Change>& foreign) -> Left {
        auto& file = state_->file;
        auto gone = forgetForGood(file, file.identity(), fields, places, state_->spool, state_->clock);
        if (!gone)
            return gone.error();
        foreign = std::move(gone->changes);
        return gone->left;
    });
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
