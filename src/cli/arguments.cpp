// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include "base/text.h"

#include <algorithm>

namespace waymark::cli {

namespace {

Error wrong(const std::string& sentence) {
    return {ErrorCode::BadInput, sentence, {}};
}

} // namespace

std::optional<std::string> Arguments::value(std::string_view option) const {
    const auto found = options.find(option);
    return found == options.end() ? std::nullopt : std::optional(found->second);
}

Result<Arguments> sortArguments(const std::vector<std::string>& words, const std::vector<Option>& known) {
    Arguments sorted;
    bool onlyWords = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto& word = words[i];
        if (onlyWords || (!startsWith(word, "--") && word != "-h")) {
            sorted.words.push_back(word); // also "-" and "-5": there are no short options but -h
            continue;
        }
        if (word == "--") {
            onlyWords = true;
            continue;
        }
        const auto equals = word.find('=');
        const auto name = word.substr(0, equals);
        if (name == "--help" || name == "-h") {
            sorted.help = true;
            continue;
        }
        const auto option = std::ranges::find(known, name, &Option::name);
        if (option == known.end())
            return wrong("There is no option " + name + " here (put -- before a word that begins with --).");
        if (sorted.has(name))
            return wrong(name + " is given twice.");
        std::string value;
        if (!option->takesValue && equals != std::string::npos)
            return wrong(name + " takes no value.");
        if (option->takesValue && equals != std::string::npos) {
            value = word.substr(equals + 1);
        } else if (option->takesValue) {
            if (i + 1 == words.size() || startsWith(words[i + 1], "--"))
                return wrong(name + " needs a value (" + name + "=TEXT for one that begins with --).");
            value = words[++i];
        }
        sorted.options.emplace(name, std::move(value));
    }
    return sorted;
}

} // namespace waymark::cli
