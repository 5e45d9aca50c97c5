// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Countdown: the time that a group gives itself for a question. A value, in milliseconds of a clock that it
// is told.
#pragma once

#include "base/clock.h"

#include <algorithm>
#include <optional>

namespace waymark::ui {

class Countdown {
  public:
    static constexpr Milliseconds minute = 60'000;
    static constexpr Milliseconds longest = 99 * minute;

    explicit Countdown(Milliseconds total = 5 * minute) : total_(total), left_(total) {}

    Milliseconds total() const { return total_; }
    bool isRunning() const { return since_.has_value(); }
    /// Never below 0.
    Milliseconds left(Milliseconds now) const {
        const auto gone = since_ ? std::max<Milliseconds>(0, now - *since_) : 0;
        return std::max<Milliseconds>(0, left_ - gone);
    }
    bool isOver(Milliseconds now) const { return left(now) == 0; }
    /// Nobody has started it since it was set.
    bool isFresh() const { return !since_ && left_ == total_; }

    /// From the beginning where it is over.
    void start(Milliseconds now) {
        if (since_ && !isOver(now))
            return;
        if (isOver(now))
            left_ = total_;
        since_ = now;
    }
    void pause(Milliseconds now) {
        left_ = left(now);
        since_.reset();
    }
    /// Back to the whole time, at rest.
    void reset() {
        since_.reset();
        left_ = total_;
    }
    /// More time, or with a negative number less: of what is left and of the whole, between a minute and
    /// `longest`.
    void add(int minutes, Milliseconds now) {
        const auto total = std::clamp(total_ + minutes * minute, minute, longest);
        const auto rest = std::max<Milliseconds>(0, left(now) + total - total_);
        total_ = total;
        left_ = rest;
        if (since_)
            since_ = now;
    }

  private:
    Milliseconds total_;
    Milliseconds left_;                 // when it was last started or stopped
    std::optional<Milliseconds> since_; // it runs since then
};

} // namespace waymark::ui
