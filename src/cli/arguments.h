// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Arguments: the words behind a command's name, sorted into options and the rest. A value; no owner.
#pragma once

#include "base/result.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::cli {

struct Option {
    std::string_view name; // "--paper"
    bool takesValue = false;
};

struct Arguments {
    std::vector<std::string> words;
    std::map<std::string, std::string, std::less<>> options; // a flag's value is empty
    bool help = false;

    bool has(std::string_view option) const { return options.contains(option); }
    std::optional<std::string> value(std::string_view option) const;
};

/// Options stand anywhere before "--", as "--name TEXT" or "--name=TEXT", each once. The error is a sentence
/// (BadInput).
Result<Arguments> sortArguments(const std::vector<std::string>& words, const std::vector<Option>& known);

} // namespace waymark::cli
