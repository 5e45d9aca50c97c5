// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/date.h"
#include "support/catch.h"

#include <cstdlib>
#include <ctime>

using namespace waymark;
using namespace std::chrono_literals;

namespace {

constexpr Date day(int year, unsigned month, unsigned day) {
    return Date{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
}

} // namespace

TEST_CASE("only days that exist are ISO dates") {
    CHECK(parseIsoDate("2026-03-19") == day(2026, 3, 19));
    CHECK(parseIsoDate("0001-01-01") == day(1, 1, 1));
    CHECK(parseIsoDate("9999-12-31") == day(9999, 12, 31));
    CHECK(parseIsoDate("2024-02-29") == day(2024, 2, 29)); // a leap year
    CHECK(parseIsoDate("2000-02-29") == day(2000, 2, 29));
    for (const char* text :
         {"2023-02-29", "1900-02-29", "2026-02-30", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00",
          "2026-01-32", "0000-01-01", "", "2026-3-19", "26-03-19", "2026/03/19", "2026-03-19 ", " 2026-03-19",
          "2026-03-19T00", "+026-03-19", "2026-03-1x", "May"})
        CHECK(parseIsoDate(text) == std::nullopt);
}

TEST_CASE("the shape of a date is told from its being a day") {
    CHECK(looksLikeIsoDate("2026-02-30"));
    CHECK(looksLikeIsoDate("0000-00-00"));
    CHECK_FALSE(looksLikeIsoDate("2026-02-3"));
    CHECK_FALSE(looksLikeIsoDate("before May"));
    CHECK_FALSE(looksLikeIsoDate("2026-02 30"));
}

TEST_CASE("dates as text") {
    CHECK(isoDate(day(2026, 3, 9)) == "2026-03-09");
    CHECK(isoDate(day(7, 1, 2)) == "0007-01-02");
    const auto today = day(2026, 1, 1);
    // March 19, 2026 is a Thursday; September 7, 2025 is a Sunday.
    CHECK(longDate(day(2026, 3, 19), today) == "Thursday, March 19");
    CHECK(longDate(day(2025, 9, 7), today) == "Sunday, September 7, 2025");
    CHECK(longDate(day(2026, 3, 19), today, "es") == "jueves, 19 de marzo");
    CHECK(longDate(day(2025, 9, 7), today, "es") == "domingo, 7 de septiembre de 2025");
    CHECK(shortDate(day(2026, 3, 19), today) == "Mar 19");
    CHECK(shortDate(day(2027, 12, 1), today) == "Dec 1, 2027");
    CHECK(shortDate(day(2026, 3, 19), today, "es") == "19 mar");
    CHECK(shortDate(day(2027, 12, 1), today, "es") == "1 dic 2027");
}

TEST_CASE("days between") {
    CHECK(daysBetween(day(2026, 3, 19), day(2026, 3, 19)) == 0);
    CHECK(daysBetween(day(2026, 2, 28), day(2026, 3, 1)) == 1);
    CHECK(daysBetween(day(2024, 2, 28), day(2024, 3, 1)) == 2);
    CHECK(daysBetween(day(2026, 3, 1), day(2025, 3, 1)) == -365);
}

TEST_CASE("the day of a moment is the day on the wall") {
    setenv("TZ", "America/New_York", 1);
    tzset();
    CHECK(localDate(1'774'000'000'000) == day(2026, 3, 20)); // 2026-03-20 09:46:40 UTC, 05:46 there
    CHECK(localDate(1'773'971'200'000) ==
          day(2026, 3, 19)); // 2026-03-20 01:46:40 UTC, 21:46 the evening before
    setenv("TZ", "UTC", 1);
    tzset();
    CHECK(localDate(1'773'971'200'000) == day(2026, 3, 20));
    CHECK(localDate(0) == day(1970, 1, 1));
    CHECK(localDate(-1) == day(1969, 12, 31));
    unsetenv("TZ");
    tzset();
}

TEST_CASE("a day that is none says nothing, and is no number of days away") {
    const Date none{};
    const Date day = parseIsoDate("2026-03-19").value();
    CHECK(isoDate(none).empty());
    CHECK(longDate(none, day).empty());
    CHECK(shortDate(none, day, "es").empty());
    CHECK(longDate(day, none) == "Thursday, March 19, 2026");
    CHECK(daysBetween(none, day) == 0);
    CHECK(daysBetween(day, none) == 0);
}
