// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_support.h"

using namespace waymark;
using namespace waymark::test;

namespace {

const char* const difficile =
    "17\n12\n27\n20\n20\n18\n22\n19\n19\n24\n17\n16\n24\n19\n19\n22\n25\n19\n17\n6\n25\n17\n11\n14\n"
    "9\n11\n7\n13\n5\n5\n3\n5\n9\n4\n5\n9\n";

} // namespace

TEST_CASE("runchart tells what the published infections tell") {
    Folder folder;
    writeBytes(folder / "data.csv", difficile);
    const auto json = jsonOf(requireDone({"runchart", folder / "data.csv", "--baseline", "24", "--json"}));
    const auto expected = parseJson(R"({
        "median":19,"points":36,"useful":31,"above":9,"below":22,"runs":9,"longest":15,"crossings":8,
        "limits":{"runs":[11,22],"approximate":true},"anhoej":{"longestMax":8,"crossingsMin":11,"signal":true},
        "signals":[{"kind":"shift","from":22,"to":36,"count":15,"side":"below"},{"kind":"runs","which":"too few"}]})");
    CHECK(json == expected.value());
    const auto down =
        jsonOf(requireDone({"runchart", folder / "data.csv", "--baseline=24", "--direction=down", "--json"}));
    CHECK(down["signals"][0]["wanted"] == true);
    CHECK(down["rebase"] == Json({{"from", 22}, {"median", 11}}));
    CHECK_THAT(requireDone({"runchart", folder / "data.csv", "--baseline=24"}).out,
               containsText("Shift: 15 below the line, points 22 to 36. Worth asking what happened."));
    CHECK_THAT(run({"runchart", folder / "data.csv", "--baseline=37"}).err,
               containsText("data.csv: There are 36 values, fewer than the 37 of the baseline."));
}

TEST_CASE("runchart reads dates, decimal commas and tabs, and names a bad cell with its line") {
    Folder folder;
    writeBytes(folder / "data.csv", "date,value\n2026-01-19,2.5\n2026-01-05,0.1\n2026-01-12,\n");
    auto json = jsonOf(requireDone({"runchart", folder / "data.csv", "--json"}));
    CHECK(json["median"] == 1.3);
    CHECK(json["points"] == 2);
    CHECK(json["provisional"] == true);
    CHECK(json["limits"].is_null());
    CHECK(json["anhoej"].is_null());
    CHECK(json["signals"].empty());
    writeBytes(folder / "data.csv", "Woche\tWert\nerste\t41,5\nzweite\tviele\n");
    const auto ran = run({"runchart", folder / "data.csv", "--json"});
    CHECK(ran.status == 0);
    CHECK_THAT(ran.err, containsText("line 3: \"viele\": This is no number."));
    json = jsonOf(ran);
    CHECK(json["median"] == 41.5);
    CHECK(json["bad"] == Json::array({{{"line", 3}, {"text", "viele"}, {"reason", "This is no number."}}}));
}

TEST_CASE("runchart refuses what it cannot take") {
    Folder folder;
    writeBytes(folder / "data.csv", "1\n2\n");
    requireRefused(folder, {"runchart", folder / "none.csv"}, {"none.csv", "no such file"});
    for (const std::vector<std::string>& wrong : {std::vector<std::string>{"--baseline", "0"},
                                                  {"--baseline", "x"},
                                                  {"--center", "much"},
                                                  {"--direction", "left"},
                                                  {"--baseline", "3", "--center", "2"}}) {
        std::vector<std::string> arguments = {"runchart", folder / "data.csv"};
        arguments.insert(arguments.end(), wrong.begin(), wrong.end());
        const auto ran = run(arguments);
        CHECK(ran.status == 2);
        CHECK_THAT(ran.err, containsText("Usage: waymark-cli runchart"));
    }
    writeBytes(folder / "empty.csv", "");
    CHECK(jsonOf(requireDone({"runchart", folder / "empty.csv", "--json"}))["median"].is_null());
}
