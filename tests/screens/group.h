// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Twelve journals of a group in the middle of Part 2, for pictures of a cohort. No owner.
#pragma once

#include "journal/recorder.h"
#include "store/journal_file.h"

#include <filesystem>
#include <string>

namespace waymark::screens {

/// Answers in the order in which people come to them; each person has written so many.
inline void makeGroup(const std::filesystem::path& folder) {
    struct Person {
        const char* name;
        const char* ticks; // letters of Part 2
        int first;         // sections of Part 1
        int second;        // of Part 2
        const char* question;
    };
    static constexpr Person people[] = {
        {"Amara O.", "ace", 4, 2, "Can our focus group be a grade, or must it be a group of children?"},
        {"Ben T.", "acf", 4, 3, "Can the focus group be a grade or a group of children?"},
        {"Carmen R.", "bcei", 4, 4, "How small is too small to count?"},
        {"Dana W.", "abe", 3, 1, nullptr},
        {"Elias M.", "cefh", 4, 2, "How small is too small for a first number?"},
        {"Farah K.", "acdegi", 4, 5, "Who should be in the room first?"},
        {"Grace L.", "bf", 2, 0, nullptr},
        {"Hugo P.", "cei", 4, 2, "Can it be a grade, or must it be children?"},
        {"Imani J.", "abcdefgh", 4, 3, "When do we bring families in?"},
        {"Jonas B.", "", 1, 0, nullptr},
        {"Keiko S.", "acefhi", 4, 4, nullptr},
        {"Luis V.", "bcdei", 3, 1, "How small is too small to count?"},
    };
    const SystemClock clock;
    std::filesystem::create_directories(folder);
    int number = 0;
    for (const auto& person : people) {
        const auto path = folder / ("journal" + std::to_string(++number) + ".waymark");
        if (!createJournal(path, foundationsPack(), clock.now()))
            return;
        auto file = JournalFile::open(path);
        if (!file)
            return;
        Journal journal(file->takeStored().journal);
        Recorder recorder(journal, clock, file->writer());
        const auto set = [&](const std::string& field, const std::string& value) {
            (void)recorder.set(FieldId(field), value);
        };
        set("journal.owner.name", person.name);
        for (int i = 0; i < person.first; ++i)
            if (i == 1) {
                set("part1.steps.response", "Naming comes easily, numbers do not.");
                for (int step = 1; step <= 8; ++step)
                    set("part1.steps.step" + std::to_string(step) + ".rating", step < 4 ? "well" : "not-yet");
            } else {
                set(i == 0   ? "part1.roles.response"
                    : i == 2 ? "part1.goals.response"
                             : "part1.live.notes",
                    "We listen first, and then we count.");
            }
        if (person.second > 0)
            set("part2.foundation.response", "We have a sentence that three of us would sign.");
        for (const char* letter = person.ticks; *letter && person.second > 0; ++letter)
            set(std::string("part2.diagnostic.") + *letter, "true");
        if (person.second > 1) {
            set("part2.plan.actions.r1.who", person.name);
            set("part2.plan.actions.r1.what", "Ask the school desk for last year's roll");
            set("part2.plan.actions.r1.when", "2026-03-2" + std::to_string(number % 10));
        }
        if (person.second > 2)
            set("part2.plan.resources.done", "true");
        if (person.second > 3)
            set("part2.live.date", "2026-03-19");
        if (person.second > 4)
            set("part2.live.notes", "Two questions went on the wall.");
        if (person.question)
            set("part2.questions.r1.text", person.question);
        (void)file->save(recorder.take());
    }
}

} // namespace waymark::screens
