// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Random ids from the system's source, so that two machines never draw the same one. No owner.
#pragma once

#include <array>
#include <cstdint>
#include <string>

namespace waymark {

/// 128 random bits, as an identity of a journal or a writer.
using Uuid = std::array<std::uint8_t, 16>;

Uuid randomUuid();
std::string hex(const Uuid& id);

/// Twelve characters of a-z and 2-7 (60 random bits), as the id of a row or a sheet.
std::string randomRowId();

} // namespace waymark
