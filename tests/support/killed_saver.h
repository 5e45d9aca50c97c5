// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A process that saves one edit after the other until it is killed, and what it said to be saved by then. No
// owner.
#pragma once

#include "support/journal_files.h"

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

namespace waymark::test {

/// Says the number of each edit over the pipe once it is on disk.
[[noreturn]] inline void saveForEver(const std::filesystem::path& path, int pipe) {
    try {
        Writing writing(path);
        for (;;) {
            writing.clock.advance(3000);
            const auto length = writing.journal.value(story).size();
            if (length > 20'000)
                writing.set(story, "begin anew");
            else
                writing.type(story, "word " + std::string(length % 700, 'x') + " ");
            writing.saveAfterOthers();
            const auto counter = writing.journal.highestCounter();
            if (::write(pipe, &counter, sizeof counter) != sizeof counter)
                ::_exit(4);
        }
    } catch (const std::exception&) {
        ::_exit(1);
    }
}

struct Killed {
    std::uint64_t acknowledged = 0; // the number of the last edit that was said to be saved
    bool inTheMiddle = false;       // of a save: its rollback journal is still there
};

/// Kills one that saves into `path`, so long after its first save; then the journal is read again, and has to
/// have all that was acknowledged, and at most the edit that was being saved.
inline Killed killWhileSaving(const std::filesystem::path& path, unsigned microseconds) {
    int ends[2];
    hold(::pipe(ends) == 0, "there is no pipe");
    const auto child = ::fork();
    hold(child >= 0, "there is no process to be had");
    if (child == 0) {
        ::close(ends[0]);
        saveForEver(path, ends[1]);
    }
    ::close(ends[1]);
    std::uint64_t counter = 0;
    hold(::read(ends[0], &counter, sizeof counter) == sizeof counter, "the journal could not be saved");
    Killed killed{counter, false};
    ::usleep(microseconds);
    ::kill(child, SIGKILL);
    while (::read(ends[0], &counter, sizeof counter) == sizeof counter)
        killed.acknowledged = counter;
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    hold(WIFSIGNALED(status), "it ended by itself");
    killed.inTheMiddle = std::filesystem::exists(path.string() + "-journal");
    const auto there = must(readJournal(path)).journal.highestCounter(); // with all its digests
    hold(there >= killed.acknowledged, "change " + std::to_string(killed.acknowledged) +
                                           " was said to be saved, but " + std::to_string(there) +
                                           " is the last one there");
    hold(there <= killed.acknowledged + 1, "there are changes that were never made");
    return killed;
}

} // namespace waymark::test
