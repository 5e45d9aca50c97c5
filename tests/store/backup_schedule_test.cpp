// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "store/backup_schedule.h"

#include <algorithm>
#include <map>
#include <set>

using namespace waymark;

namespace {

constexpr Milliseconds minute = 60'000;
constexpr Milliseconds hour = 60 * minute;
constexpr Milliseconds day = 24 * hour;
constexpr Milliseconds noon = 1'767'268'800'000; // 2026-01-01, 12:00 UTC

std::vector<Milliseconds> without(std::vector<Milliseconds> kept, const std::vector<Milliseconds>& gone) {
    std::erase_if(kept, [&](Milliseconds when) { return std::ranges::find(gone, when) != gone.end(); });
    return kept;
}

} // namespace

TEST_CASE("A backup is due half an hour after the last one, whichever way the clock was set") {
    struct Case {
        const char* what;
        std::vector<Milliseconds> kept;
        bool due;
    };
    const Case cases[] = {
        {"none yet", {}, true},
        {"just made", {noon}, false},
        {"29 minutes ago", {noon - 29 * minute}, false},
        {"half an hour ago", {noon - 30 * minute}, true},
        {"an old and a new one", {noon - 90 * day, noon - minute}, false},
        {"the clock was set back an hour", {noon + hour}, true},
        {"the clock was set back ten minutes", {noon + 10 * minute}, false},
        {"the clock was years ahead once", {noon + 3650 * day, noon - hour}, true},
    };
    for (const auto& c : cases) {
        INFO(c.what);
        CHECK(isBackupDue(c.kept, noon) == c.due);
    }
}

TEST_CASE("Of many backups the right ones go") {
    struct Case {
        const char* what;
        std::vector<Milliseconds> kept;
        std::vector<Milliseconds> gone;
    };
    const Case cases[] = {
        {"nothing", {}, {}},
        {"one, however old", {noon - 4000 * day}, {}},
        {"all of the last day", {noon - 23 * hour, noon - 22 * hour, noon - hour, noon}, {}},
        // 2025-12-30 has four; 12:00 on the 31st is a day before now
        {"one a day before that, the last one",
         {noon - 2 * day, noon - 2 * day + hour, noon - 2 * day + 2 * hour, noon - 2 * day + 11 * hour, noon},
         {noon - 2 * day, noon - 2 * day + hour, noon - 2 * day + 2 * hour}},
        {"two days are two days", {noon - 3 * day, noon - 2 * day, noon}, {}},
        // November 2025: the 2nd, the 12th and the 22nd
        {"one a month after a month, the last one",
         {noon - 60 * day, noon - 50 * day, noon - 40 * day, noon},
         {noon - 60 * day, noon - 50 * day}},
        {"two months are two months", {noon - 90 * day, noon - 60 * day, noon}, {}},
        {"what is of tomorrow stays", {noon, noon + day, noon + day + minute, noon + 400 * day}, {}},
        {"no order is asked for", {noon, noon - 2 * day + hour, noon - 2 * day}, {noon - 2 * day}},
        {"the newest stays when all are old",
         {noon - 400 * day, noon - 400 * day + hour},
         {noon - 400 * day}},
    };
    for (const auto& c : cases) {
        INFO(c.what);
        CHECK(surplusBackups(c.kept, noon) == c.gone);
    }
}

TEST_CASE("Half a year of backups every half hour leaves a day of all, a month of days, and months") {
    std::vector<Milliseconds> kept;
    Milliseconds now = noon;
    for (int i = 0; i < 180 * 48; ++i, now += backupEvery) {
        kept.push_back(now);
        kept = without(kept, surplusBackups(kept, now));
    }
    now -= backupEvery;
    int ofTheLastDay = 0;
    std::map<Milliseconds, int> aDay;
    std::map<Milliseconds, int> older;
    for (const auto when : kept) {
        if (now - when <= day)
            ++ofTheLastDay;
        else if (now - when <= 30 * day)
            ++aDay[when / day];
        else
            ++older[when / day];
    }
    CHECK(ofTheLastDay == 49);
    CHECK(aDay.size() >= 29);
    CHECK(std::ranges::all_of(aDay, [](const auto& each) { return each.second == 1; }));
    CHECK(older.size() >= 5); // January to May
    CHECK(older.size() <= 7);
    CHECK(kept.size() < 90);
}

TEST_CASE("A clock that jumps back loses no backup of what came before") {
    std::vector<Milliseconds> kept;
    Milliseconds now = noon;
    for (int i = 0; i < 48; ++i, now += backupEvery)
        kept.push_back(now);
    const auto before = kept;
    now = noon - 10 * day; // set back by more than a week, and people go on writing
    for (int i = 0; i < 48; ++i, now += backupEvery) {
        CHECK(isBackupDue(kept, now));
        kept.push_back(now);
        kept = without(kept, surplusBackups(kept, now));
    }
    for (const auto when : before)
        CHECK(std::ranges::find(kept, when) != kept.end());
}

TEST_CASE("A backup's name says when it was made, and sorts by it") {
    CHECK(backupName(noon) == "2026-01-01T12-00-00Z");
    CHECK(backupName(noon + 999) == "2026-01-01T12-00-00Z");
    CHECK(backupName(0) == "1970-01-01T00-00-00Z");
    CHECK(readBackupName("2026-01-01T12-00-00Z") == noon);
    for (const char* other :
         {"", "2026-01-01", "2026-01-01T12-00-00", "2026-02-30T12-00-00Z", "2026-01-01T24-00-00Z",
          "2026-01-01T12-60-00Z", "2026-01-01T-1-00-00Z", "2026-01-01T12:00:00Z", "2026-01-01T12-00-00Z2"}) {
        INFO(other);
        CHECK_FALSE(readBackupName(other).has_value());
    }
}
