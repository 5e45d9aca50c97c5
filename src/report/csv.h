// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Csv: rows for spreadsheets, RFC 4180 with a byte order mark, without which spreadsheets take UTF-8 for
// something else. A value.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace waymark {

class Csv {
  public:
    /// A text that begins like a formula gets an apostrophe before it: a spreadsheet would work it out.
    void row(const std::vector<std::string_view>& cells);
    std::string text = "\xEF\xBB\xBF";
};

} // namespace waymark
