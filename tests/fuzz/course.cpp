// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A course pack: the structure, and behind a line of %%% its words.
#include "fuzz.h"

#include "course/read_course.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto text = waymark::fuzz::text(data, size);
    const auto cut = text.find("%%%");
    const std::string structure(text.substr(0, cut));
    const std::string words(cut == text.npos ? "{}" : text.substr(cut + 3));
    const auto reading = waymark::readCourse({"course.json", structure}, {{"en.json", words}});
    waymark::fuzz::hold(bool(reading.course) == reading.errors.empty());
    for (const auto& error : reading.errors)
        waymark::fuzz::hold(!error.sentence.empty() && !error.file.empty());
    (void)waymark::languageFilesOf(structure);
    return 0;
}
