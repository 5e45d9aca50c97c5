// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What has to hold, with a sentence where it does not: thrown, so that helpers need no framework. Catch tells
// it as a failed test, ./dev faults as a broken row, a benchmark gives up. No owner.
#pragma once

#include "base/result.h"

#include <stdexcept>
#include <string>

namespace waymark::test {

/// A promise that did not hold; what() is the sentence.
struct Broken : std::runtime_error {
    using std::runtime_error::runtime_error;
};

inline void hold(bool condition, const std::string& why) {
    if (!condition)
        throw Broken(why);
}

template <class T>
T must(Result<T> result) {
    if (!result.ok())
        throw Broken(result.error().message + " " + result.error().detail);
    return result.take();
}
inline void must(const Result<void>& result) {
    if (!result.ok())
        throw Broken(result.error().message + " " + result.error().detail);
}

} // namespace waymark::test
