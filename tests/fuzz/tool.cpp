// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A tool with its formulas: the structure, and behind a line of %%% its words.
#include "fuzz.h"

#include "course/read_tool.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto text = waymark::fuzz::text(data, size);
    const auto cut = text.find("%%%");
    const std::string words(cut == text.npos ? "{}" : text.substr(cut + 3));
    const auto reading =
        waymark::readTool({{"tool.json", std::string(text.substr(0, cut))}, {{"tool.en.json", words}}});
    waymark::fuzz::hold(bool(reading.tool) == reading.errors.empty());
    for (const auto& error : reading.errors)
        waymark::fuzz::hold(!error.sentence.empty());
    return 0;
}
