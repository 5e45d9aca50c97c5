// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Digest: notices that something stored is no longer what was written (BLAKE2b, 16 bytes). Values; no owner.
// It guards against failing disks and stale copies, not against someone who wants to deceive: it has no key.
#pragma once

#include "journal/journal.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace waymark {

struct Digest {
    std::array<std::uint8_t, 16> bytes{};

    bool operator==(const Digest&) const = default;
    /// Of a set of rows: the order does not matter, and taking one out is the same as putting it in.
    Digest& operator^=(const Digest& other) {
        for (std::size_t i = 0; i < bytes.size(); ++i)
            bytes[i] ^= other.bytes[i];
        return *this;
    }
};

// What each covers, byte for byte, stands in docs/file-format.md.
Digest digestOf(const Change& change);
Digest digestOf(const FieldId& field, const Answer& answer);
Digest digestOfAbout(std::string_view key, std::string_view value);
Digest digestOfCourse(std::int64_t position, std::string_view name, std::string_view text);

} // namespace waymark
