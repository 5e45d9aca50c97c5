// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A fuzz target: is handed bytes of any kind and must neither crash nor break a promise. With clang libFuzzer
// makes them up (./dev fuzz); in every other build replay.cpp hands over the seeds and what was found once.
// No owner.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace waymark::fuzz {

inline std::string_view text(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), size};
}

/// A promise that does not hold is found like a crash.
inline void hold(bool condition) {
    if (!condition)
        std::abort();
}

} // namespace waymark::fuzz
