// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Days that come from elsewhere than the window's fields, whose own test reads many more.
#include "base/written_day.h"

#include "support/catch.h"

using namespace waymark;

TEST_CASE("a day is kept in ISO 8601, and all else as it was written", "[date]") {
    const auto today = parseIsoDate("2026-03-11").value();
    struct Case {
        const char* written;
        const char* monthFirst;
        const char* dayFirst;
    };
    const Case cases[] = {
        {"2026-03-19", "2026-03-19", "2026-03-19"},
        {" March 5 ", "2026-03-05", "2026-03-05"},
        {"19.3.2026", "2026-03-19", "2026-03-19"},
        {"19/3", "2026-03-19", "2026-03-19"},
        {"4/3", "2026-04-03", "2026-03-04"},
        {"4.3.27", "2027-04-03", "2027-03-04"},
        {"1.º de abril", "2026-04-01", "2026-04-01"},
        {"mañana", "2026-03-12", "2026-03-12"},
        {"in a month", "2026-04-11", "2026-04-11"},
        {"March 5 maybe", "March 5 maybe", "March 5 maybe"},
        {"2026-02-30", "2026-02-30", "2026-02-30"},
        {"", "", ""},
        {"  ", "  ", "  "},
        {"-", "-", "-"},
        {"3//", "3//", "3//"},
        {"2026-3-", "2026-3-", "2026-3-"},
        {"\xC3", "\xC3", "\xC3"}, // no text at all
    };
    for (const auto& each : cases) {
        CAPTURE(each.written);
        CHECK(keptDay(each.written, today, DayOrder::MonthFirst) == each.monthFirst);
        CHECK(keptDay(each.written, today, DayOrder::DayFirst) == each.dayFirst);
    }
    // In what comes from elsewhere nobody knows from when on it was said.
    CHECK(keptCalendarDay("mañana", today, DayOrder::DayFirst) == "mañana");
    CHECK(keptCalendarDay("Friday", today, DayOrder::DayFirst) == "Friday");
    CHECK(keptCalendarDay("March 5", today, DayOrder::DayFirst) == "2026-03-05");
    const std::string long_(1'000'000, '1'); // nobody writes a day at such length
    CHECK(keptDay(long_, today, DayOrder::DayFirst) == long_);
}

TEST_CASE("the order of day and month goes by the language", "[date]") {
    CHECK(dayOrderOf("en") == DayOrder::MonthFirst);
    CHECK(dayOrderOf("es-MX") == DayOrder::DayFirst);
}
