// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Clock: where time comes from, so that tests can set it. Owned by whoever starts the program.
#pragma once

#include <cstdint>

namespace waymark {

/// Milliseconds since 1970-01-01 UTC. A label for people: order never depends on it.
using Milliseconds = std::int64_t;

class Clock {
  public:
    virtual ~Clock() = default;
    virtual Milliseconds now() const = 0;
};

class SystemClock : public Clock {
  public:
    Milliseconds now() const override;
};

} // namespace waymark
