// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/words.h"

#include "base/text.h"

#include <algorithm>
#include <glib.h>

namespace waymark {

std::vector<std::string> wordsIn(std::string_view text) {
    const auto plain = folded(text);
    std::vector<std::string> words;
    bool within = false;
    for (const char* at = plain.data(); at < plain.data() + plain.size();) {
        const char* next = g_utf8_next_char(at);
        const bool letter = g_unichar_isalnum(g_utf8_get_char(at));
        if (letter && !within)
            words.emplace_back();
        if (letter)
            words.back().append(at, next);
        within = letter;
        at = next;
    }
    std::ranges::sort(words);
    const auto repeated = std::ranges::unique(words);
    words.erase(repeated.begin(), repeated.end());
    return words;
}

} // namespace waymark
