// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a damaged SQLite file, read page by page without asking SQLite, which gives up where a page that
// leads to others is lost. Nothing here trusts a byte. No owner. The layout is that of
// https://www.sqlite.org/fileformat2.html.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace waymark {

struct Blob {
    std::string bytes;
};
using RawValue = std::variant<std::monostate, std::int64_t, std::string, Blob>; // NULL, number, text, bytes

struct RawRow {
    bool isIndex = false; // an entry of an index, or of a table without rowids
    std::int64_t rowid = 0;
    std::vector<RawValue> values;
};

/// Every row on every page that looks like a leaf, those of free pages too. Ends early where a hostile file
/// would make it say more than four times its size.
void forEachRow(std::string_view file, const std::function<void(const RawRow&)>& visit);

} // namespace waymark
