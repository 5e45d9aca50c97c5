// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading JSON that someone else wrote: with caps, without duplicate keys, with the place of a fault. No
// owner.
#pragma once

#include "base/result.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <string_view>

namespace waymark {

using Json = nlohmann::ordered_json;

struct JsonLimits {
    std::size_t bytes = 64U << 20U;       // of the whole text
    int depth = 64;                       // nested objects and arrays
    std::size_t keys = 10'000;            // in one object: each new one is compared with those before it
    std::size_t comparisons = 60'000'000; // of keys, in all objects together: some tenths of a second
    std::size_t values = 2'000'000;       // texts, numbers and the like: some 100 MB
};

/// Parses `text`. Refused with a sentence (without a file name): malformed JSON or UTF-8, a key that stands
/// twice in one object, more than `limits` allow.
Result<Json> parseJson(std::string_view text, JsonLimits limits = {});

/// One line or indented by two; never throws (text that is not UTF-8 is replaced, which ours never is).
std::string writeJson(const Json& json, bool indented);

} // namespace waymark
