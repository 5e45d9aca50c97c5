// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Killed at any moment: what was said to be saved is there.
#include "faults.h"

#include <csignal>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

namespace waymark::faults {

namespace {

// Saves one edit after the other, and says the number of each over the pipe once it is on disk.
[[noreturn]] void saveForEver(const std::filesystem::path& path, int pipe) {
    try {
        Writing writing(path);
        for (;;) {
            writing.clock.advance(3000);
            const auto length = writing.journal.value(story).size();
            if (length > 20'000)
                writing.set(story, "begin anew");
            writing.type("word " + std::string(length % 700, 'x') + " ");
            writing.save();
            const auto counter = writing.journal.highestCounter();
            if (::write(pipe, &counter, sizeof counter) != sizeof counter)
                ::_exit(4);
        }
    } catch (const Broken&) {
        ::_exit(1);
    }
}

} // namespace

std::string proveKills(const Scale& scale) {
    // On the disk that people have, not in memory: there a kill always meets the same step.
    const auto path = std::filesystem::temp_directory_path() /
                      ("waymark-faults-kills-" + std::to_string(::getpid()) + ".waymark");
    struct Remove {
        std::filesystem::path path;
        ~Remove() {
            std::error_code none;
            std::filesystem::remove(path, none);
            std::filesystem::remove(path.string() + "-journal", none);
        }
    } const afterwards{path};
    createFilled(path);
    const int kills = scale.of(2000, 25);
    std::mt19937 random(2463534242);
    std::uint64_t acknowledged = 0;
    std::uint64_t first = 0;
    int halves = 0;
    for (int round = 0; round < kills; ++round) {
        int ends[2];
        hold(::pipe(ends) == 0, "there is no pipe");
        const auto child = ::fork();
        if (child == 0) {
            ::close(ends[0]);
            saveForEver(path, ends[1]);
        }
        ::close(ends[1]);
        std::uint64_t counter = 0;
        hold(::read(ends[0], &counter, sizeof counter) == sizeof counter, "the journal could not be opened");
        acknowledged = counter;
        if (first == 0)
            first = counter;
        ::usleep(random() % 25'000);
        ::kill(child, SIGKILL);
        while (::read(ends[0], &counter, sizeof counter) == sizeof counter)
            acknowledged = counter;
        ::close(ends[0]);
        int status = 0;
        ::waitpid(child, &status, 0);
        halves += std::filesystem::exists(path.string() + "-journal");
        const auto stored = must(readJournal(path));
        const auto there = stored.journal.highestCounter();
        hold(there >= acknowledged, "change " + std::to_string(acknowledged) + " was said to be saved, but " +
                                        std::to_string(there) + " is the last one there");
        if (round % 100 == 99) { // a history does not grow for ever
            requireWhole(path);
            std::filesystem::remove(path.string() + "-journal");
            createFilled(path);
        }
    }
    requireWhole(path);
    hold(halves > 0, "no kill ever met a save");
    return grouped(kills) + " kills of the store, " + grouped(halves) +
           " of them in the middle of a save; acknowledged and lost: 0";
}

} // namespace waymark::faults
