// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// FixedClock: a clock that stands still until a test moves it. Owned by the test.
#pragma once

#include "base/clock.h"

namespace waymark::test {

class FixedClock : public Clock {
  public:
    explicit FixedClock(Milliseconds start = 1'774'000'000'000) : now_(start) {}
    Milliseconds now() const override { return now_; }
    void advance(Milliseconds by) { now_ += by; }
    void set(Milliseconds to) { now_ = to; }

  private:
    Milliseconds now_;
};

} // namespace waymark::test
