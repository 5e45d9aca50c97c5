// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/autosave.h"

#include <algorithm>
#include <array>
#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <optional>
#include <thread>

namespace waymark {

namespace {

using namespace std::chrono_literals;
using Moment = std::chrono::steady_clock::time_point;

constexpr std::array<std::chrono::seconds, 4> pauses = {1s, 2s, 5s, 10s}; // after each failure in a row
constexpr auto leastPause = 1s; // between two attempts, whatever happens
constexpr auto lookEvery = 2s;  // for what another program wrote

struct CopyOrder {
    std::filesystem::path path;
    std::promise<Result<void>> done;
};

} // namespace

struct Autosave::State {
    State(JournalFile journalFile, const Clock& theClock, Callbacks theCallbacks)
        : file(std::move(journalFile)), clock(theClock), callbacks(std::move(theCallbacks)) {}

    JournalFile file; // touched by the thread alone
    const Clock& clock;
    Callbacks callbacks;

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
    std::thread thread; // last, so that it starts when the rest stands

    void work();
    bool mayWrite(Moment now) const {
        return !queue.empty() && !waitingForAnswer && (failures == 0 || hurry || stopping || now >= nextTry);
    }
    void write(std::unique_lock<std::mutex>& lock);
    void copy(std::unique_lock<std::mutex>& lock);
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
        } else if (!waitingForAnswer && queue.empty() && now >= nextLook) {
            write(lock); // nothing of ours: only looks
        } else {
            settled.notify_all();
            if (waitingForAnswer)
                wake.wait(lock);
            else
                wake.wait_until(lock, queue.empty() ? nextLook : nextTry);
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

Autosave::Autosave(JournalFile file, const Clock& clock, Callbacks callbacks)
    : state_(std::make_unique<State>(std::move(file), clock, std::move(callbacks))) {
    state_->thread = std::thread([state = state_.get()] { state->work(); });
}

Autosave::~Autosave() {
    {
        const std::lock_guard lock(state_->mutex);
        state_->stopping = true;
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
    }
    state_->wake.notify_one();
    return done.get();
}

std::vector<Change> Autosave::unsaved() const {
    const std::lock_guard lock(state_->mutex);
    return state_->queue;
}

} // namespace waymark
