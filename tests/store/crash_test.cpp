// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_support.h"
#include "support/killed_saver.h"

using namespace waymark;
using namespace waymark::test;

TEST_CASE("Whatever was said to be saved is there after the program is killed") {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    createFilled(path);
    std::uint64_t acknowledged = 0;
    int halves = 0;
    std::uint32_t random = 2463534242; // xorshift: the same moments in each run
    for (int round = 0; round < 30; ++round) {
        random ^= random << 13U;
        random ^= random >> 17U;
        random ^= random << 5U;
        const auto killed = killWhileSaving(path, random % 60'000);
        acknowledged = killed.acknowledged;
        halves += killed.inTheMiddle;
    }
    WARN("acknowledged saves: " << acknowledged << ", killed in the middle of one: " << halves << " of 30");
    CHECK(halves > 0);
    requireWhole(path);
    REQUIRE(must(readHistory(path)).back().id.counter >= acknowledged);
}
