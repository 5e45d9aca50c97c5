// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people paste: one value a line, columns of a spreadsheet, other people's commas and days.
#include "support/catch.h"
#include "support/sheets.h"
#include "worksheets/series_text.h"

using namespace waymark;
using namespace waymark::test;

namespace {

// "2026-01-05=41.5 week 2=- ..." : what was understood.
std::string read(const std::string& text, DayOrder order = DayOrder::MonthFirst) {
    std::string said;
    for (const auto& point : readSeriesText(text, order).points) {
        said += said.empty() ? "" : " ";
        if (point.date)
            said += isoDate(*point.date) + "=";
        else if (!point.dateText.empty())
            said += point.dateText + "=";
        said += point.value ? point.value->text() : "-";
    }
    return said;
}

std::string faults(const std::string& text) {
    std::string said;
    for (const auto& fault : readSeriesText(text).faults)
        said += std::to_string(fault.line) + ":" + fault.text + ":" + fault.reason + ";";
    return said;
}

} // namespace

TEST_CASE("one value a line, an empty line is missing") {
    CHECK(read("1\n2\n\n4\n") == "1 2 - 4");
    CHECK(read("1\r\n2\r\n") == "1 2");
    CHECK(read("\n2\n") == "- 2");
    CHECK(read("\xEF\xBB\xBFvalue\n3\n4") == "3 4");
    CHECK(read("") == "");
    CHECK(read("\n\n") == "");
}

TEST_CASE("a comma means what the column says") {
    CHECK(read("41,5\n1,200\n3") == "41.5 1.2 3");
    CHECK(read("1,200\n1,400") == "1200 1400");
    CHECK(read("1.200,5\n1.100") == "1200.5 1100");
    CHECK(read("day;value\n2026-01-05;41,5\n2026-01-06;7") == "2026-01-05=41.5 2026-01-06=7");
    CHECK(read("date,value\n2026-01-05,41,5\n2026-01-06,7") == "2026-01-05=41.5 2026-01-06=7");
    CHECK(read("date,value\n2026-01-05,\"41,5\"\n") == "2026-01-05=41.5");
}

TEST_CASE("tabs from a spreadsheet, with a head and without") {
    CHECK(read("Week\tLate\nfirst\t4\nsecond\t\nthird\t6") == "first=4 second=- third=6");
    CHECK(read("2026-01-05\t4\n2026-01-12\t5") == "2026-01-05=4 2026-01-12=5");
    CHECK(read("2026-01-05,4\n2026-01-12,5") == "2026-01-05=4 2026-01-12=5");
    CHECK(read("\t4\n\t5") == "4 5");
}

TEST_CASE("days in the order of the reader, unless the days themselves tell") {
    CHECK(read("day\tv\n3/4/2026\t1", DayOrder::DayFirst) == "2026-04-03=1");
    CHECK(read("day\tv\n3/4/2026\t1", DayOrder::MonthFirst) == "2026-03-04=1");
    CHECK(read("day\tv\n13/4/2026\t1\n14/4/26\t2", DayOrder::MonthFirst) == "2026-04-13=1 2026-04-14=2");
    CHECK(read("day\tv\n3.4.2026\t1", DayOrder::MonthFirst) == "2026-04-03=1");
}

TEST_CASE("points stand in the order of their days when every one has a day") {
    CHECK(read("date,value\n2026-03-01,3\n2026-01-01,1\n2026-02-01,2") ==
          "2026-01-01=1 2026-02-01=2 2026-03-01=3");
    CHECK(read("date,value\n2026-03-01,3\nsoon,1\n2026-02-01,2") == "2026-03-01=3 soon=1 2026-02-01=2");
}

TEST_CASE("a cell that cannot be read is named with its line and kept") {
    CHECK(faults("1\ntwo\n3") == "2:two:This is no number.;");
    CHECK(read("1\ntwo\n3") == "1 - 3");
    CHECK(readSeriesText("1\ntwo\n3").points[1].valueText == "two");
    CHECK(faults("date,value\n2026-01-05,x1\n2026-02-30,4\n,5") ==
          "2:x1:This is no number.;3:2026-02-30:This is no day.;4::The day is missing.;");
    CHECK(faults("week,value\nfirst,1\nsecond,2") == "");
}

TEST_CASE("an empty cell is missing, which nobody has to read") {
    const auto empty = readSeriesText("date,value\n2026-01-05,4\n2026-01-12,\n,5\n\n2026-01-19,6\n,\n");
    CHECK(unreadable(empty) == 0);
    CHECK(read("date,value\n2026-01-05,4\n2026-01-12,\n\n2026-01-19,6\n,\n") ==
          "2026-01-05=4 2026-01-12=- 2026-01-19=6");
    CHECK(unreadable(readSeriesText("date,value\n2026-01-05,x1\n2026-02-30,4\n,5")) == 2);
}

TEST_CASE("columns of numbers are groups, each with the name in its head", "[series-text]") {
    const auto wide = readSeriesText("Week\tNorth\tSouth\n2026-01-05\t3,5\t4\n2026-01-12\t\t5\n",
                                     DayOrder::MonthFirst, Groups::Read);
    REQUIRE(wide.points.size() == 3); // an empty cell is no point of its group
    CHECK(wide.points[0].group == "North");
    CHECK(wide.points[0].value->text() == "3.5");
    CHECK(wide.points[1].group == "South");
    CHECK(wide.points[2].group == "South");
    const auto tall = readSeriesText("day;value;who\n05/01/2026;3;North\n06/01/2026;4;South\n",
                                     DayOrder::DayFirst, Groups::Read);
    REQUIRE(tall.points.size() == 2);
    CHECK(tall.points[1].group == "South");
    CHECK(isoDate(*tall.points[1].date) == "2026-01-06");
    CHECK(readSeriesText("a\tb\tc\n2026-01-05\t3\t4\n").points.size() == 1); // unless groups are asked for
}

TEST_CASE("points are added in one step, and what cannot be read is kept", "[series-text]") {
    Sheets s;
    const auto sheet = s.add("run-chart");
    s.recorder.pause();
    const auto text = readSeriesText("2026-01-05\t1.200,5\n2026-02-31\t7\nlater\tmany\n");
    const auto added = addPoints(s.recorder, sheet + ".points", text);
    REQUIRE(added.ok());
    CHECK(added.value() == 3);
    const auto rows = s.journal.rows(sheet + ".points");
    REQUIRE(rows.size() == 3);
    std::vector<std::string> kept;
    for (const auto& row : rows)
        kept.push_back(s.journal.value(cell(sheet + ".points", row, "date")) + " " +
                       s.journal.value(cell(sheet + ".points", row, "value")));
    CHECK(std::ranges::find(kept, "2026-01-05 1200.5") != kept.end());
    CHECK(std::ranges::find(kept, "2026/02/31 7") != kept.end());
    CHECK(std::ranges::find(kept, "later many") != kept.end());
    REQUIRE(s.recorder.undo([](const FieldId&) { return true; }).ok());
    for (const auto& row : rows)
        CHECK(isEmptyRow(s.journal, sheet + ".points", row));
}
