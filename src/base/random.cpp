// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"

#include <sodium.h>

namespace waymark {

Uuid randomUuid() {
    Uuid id{};
    randombytes_buf(id.data(), id.size());
    return id;
}

std::string hex(const Uuid& id) {
    static constexpr char digits[] = "0123456789abcdef";
    std::string text;
    for (const auto byte : id) {
        text += digits[byte >> 4U];
        text += digits[byte & 15U];
    }
    return text;
}

std::string randomRowId() {
    static constexpr char letters[] = "abcdefghijklmnopqrstuvwxyz234567";
    std::string id;
    for (int i = 0; i < 12; ++i)
        id += letters[randombytes_uniform(32)];
    return id;
}

} // namespace waymark
