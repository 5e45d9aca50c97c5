// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/history.h"
#include "journal/recorder.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/small_course.h"

#include <random>

using namespace waymark;
using namespace waymark::test;
using Kind = Stretch::Kind;

namespace {

const FieldId story("one.form.story");

std::pair<std::string, std::string> sides(const std::vector<Stretch>& stretches) {
    std::pair<std::string, std::string> both;
    for (const auto& stretch : stretches) {
        if (stretch.kind != Kind::Added)
            both.first += stretch.text;
        if (stretch.kind != Kind::Removed)
            both.second += stretch.text;
    }
    return both;
}

} // namespace

TEST_CASE("an answer's versions are what stood there after each pause, newest first", "[history]") {
    FixedClock clock;
    Journal journal{smallCourse()};
    Recorder recorder{journal, clock, randomUuid()};
    std::vector<Change> changes;
    const auto take = [&] {
        for (auto& change : recorder.take())
            changes.push_back(std::move(change));
    };
    REQUIRE(recorder.splice(story, 0, 0, "Bus"));
    take(); // handed over within the group
    REQUIRE(recorder.splice(story, 3, 0, "es"));
    const auto first = clock.now();
    clock.advance(60'000);
    REQUIRE(recorder.splice(story, 5, 0, " run late."));
    REQUIRE(recorder.set(FieldId("one.form.name"), "Amara"));
    clock.advance(60'000);
    REQUIRE(recorder.set(story, "Trains run late."));
    take();

    const auto versions = versionsOf(changes, story);
    REQUIRE(versions.size() == 3);
    CHECK(versions[0].text == "Trains run late.");
    CHECK(versions[1].text == "Buses run late.");
    CHECK(versions[2].text == "Buses");
    CHECK(versions[2].when == first);
    CHECK(versionsOf(changes, FieldId("one.form.story2")).empty());
}

TEST_CASE("what differs is told in words", "[history]") {
    CHECK(differences("", "").empty());
    CHECK(differences("a b", "a b") == std::vector<Stretch>{{Kind::Same, "a b"}});
    CHECK(differences("", "new") == std::vector<Stretch>{{Kind::Added, "new"}});
    CHECK(differences("The bus is late today", "The bus was very late today") ==
          std::vector<Stretch>{{Kind::Same, "The bus "},
                               {Kind::Removed, "is "},
                               {Kind::Added, "was very "},
                               {Kind::Same, "late today"}});
    CHECK(differences("The bus.", "The bus. It is late.") ==
          std::vector<Stretch>{{Kind::Same, "The bus."}, {Kind::Added, " It is late."}});
    CHECK(differences("The bus.\nIt is late.", "The bus.") ==
          std::vector<Stretch>{{Kind::Same, "The bus."}, {Kind::Removed, "\nIt is late."}});
    // The end of a paragraph belongs to its last word.
    CHECK(differences("one\ntwo", "one\nthree\ntwo") ==
          std::vector<Stretch>{{Kind::Same, "one\n"}, {Kind::Added, "three\n"}, {Kind::Same, "two"}});
}

TEST_CASE("whatever differs, both texts can be read from it", "[history]") {
    for (unsigned seed = 1; seed <= 200; ++seed) {
        std::mt19937 random(seed);
        const auto text = [&] {
            static const char* const words[] = {"a", "é",     "bus ",    "\n",
                                                " ", "late ", "\u00A0x", "\U0001F68C "};
            std::string made;
            for (auto count = random() % 30; count > 0; --count)
                made += words[random() % 8];
            return made;
        };
        const auto before = text();
        const auto after = text();
        CHECK(sides(differences(before, after)) == std::pair(before, after));
    }
    std::string long1;
    std::string long2;
    for (int i = 0; i < 5000; ++i) {
        long1 += "left" + std::to_string(i) + " ";
        long2 += "right" + std::to_string(i) + " ";
    }
    CHECK(differences(long1, long2).size() == 2);
}
