// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_support.h"

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace waymark;
using namespace waymark::test;

namespace {

// Opens the journal, saves one edit after the other and says the number of each over the pipe once it is on
// disk.
[[noreturn]] void saveForEver(const std::filesystem::path& path, int pipe) {
    auto opened = JournalFile::open(path);
    if (!opened)
        ::_exit(1);
    FixedClock clock;
    auto journal = opened->takeStored().journal;
    Recorder recorder(journal, clock, opened->writer());
    for (;;) {
        clock.advance(3000);
        const auto end = Writing::codePoints(journal.value(story));
        if (!recorder.splice(story, end, 0, "word " + std::string(end % 700, 'x') + " "))
            ::_exit(2);
        const auto changes = recorder.take();
        const auto saved = opened->save(changes);
        if (!saved || !saved->committed)
            ::_exit(3);
        const auto counter = changes.back().id.counter;
        if (::write(pipe, &counter, sizeof counter) != sizeof counter)
            ::_exit(4);
    }
}

} // namespace

TEST_CASE("Whatever was said to be saved is there after the program is killed") {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    createFilled(path);
    std::uint64_t acknowledged = 0;
    int halves = 0;
    std::uint32_t random = 2463534242; // xorshift: the same moments in each run
    for (int round = 0; round < 30; ++round) {
        int ends[2];
        REQUIRE(::pipe(ends) == 0);
        const auto child = ::fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            ::close(ends[0]);
            saveForEver(path, ends[1]);
        }
        ::close(ends[1]);
        std::uint64_t counter = 0;
        REQUIRE(::read(ends[0], &counter, sizeof counter) == sizeof counter); // it is under way
        acknowledged = counter;
        random ^= random << 13U;
        random ^= random >> 17U;
        random ^= random << 5U;
        ::usleep(random % 60'000);
        ::kill(child, SIGKILL);
        while (::read(ends[0], &counter, sizeof counter) == sizeof counter)
            acknowledged = counter;
        ::close(ends[0]);
        int status = 0;
        ::waitpid(child, &status, 0);
        REQUIRE(WIFSIGNALED(status));
        halves += std::filesystem::exists(path.string() + "-journal");

        const auto stored = must(readJournal(path)); // with all its digests
        REQUIRE(stored.journal.highestCounter() >= acknowledged);
        REQUIRE(stored.journal.highestCounter() <=
                acknowledged + 1); // the one that was being saved may be there too
    }
    WARN("acknowledged saves: " << acknowledged << ", killed in the middle of one: " << halves << " of 30");
    CHECK(halves > 0);
    requireWhole(path);
    REQUIRE(must(readHistory(path)).back().id.counter >= acknowledged);
}
