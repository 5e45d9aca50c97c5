// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every operation of a tool's formulas, on a sheet of a tool made for it; and that names of C++ are all
// there.
#include "base/json.h"
#include "support/sheets.h"
#include "worksheets/named_calculations.h"

using namespace waymark;
using namespace waymark::test;

namespace {

// A tool with fields of most kinds and the one calculation that is asked for.
ToolPack toolWith(const std::string& formula) {
    const std::string structure = R"({
  "format": 1, "id": "probe", "version": "1", "languages": ["en"], "groups": [ { "id": "g", "fields": [
    { "id": "a", "kind": "num", "required": true }, { "id": "b", "kind": "num" }, { "id": "p", "kind": "pct", "of": 1 },
    { "id": "words", "kind": "text" }, { "id": "from", "kind": "date" }, { "id": "to", "kind": "date" },
    { "id": "mood", "kind": "choice", "options": ["good", "hard"] },
    { "id": "some", "kind": "multi", "options": ["one", "two", "three"] },
    { "id": "yes", "kind": "check" }, { "id": "friend", "kind": "ref", "to": ["probe", ".rows"] },
    { "id": "rows", "kind": "table", "columns": [
      { "id": "name", "kind": "text" }, { "id": "n", "kind": "int" }, { "id": "done", "kind": "check" },
      { "id": "who", "kind": "choice", "options": ["us", "them"] }, { "id": "peer", "kind": "ref", "to": [".rows"] },
      { "id": "twice", "kind": "calc", "is": { "product": ["n", 2] } } ] },
    { "id": "x", "kind": "calc", "is": )" +
                                  formula + R"( } ] } ] })";
    Json words = {
        {"format", 1}, {"tool", "probe"}, {"language", "en"}, {"name", "English"}, {"words", Json::object()}};
    for (const char* id :
         {"probe",        "g",         "a",           "b",           "p",          "words",
          "from",         "to",        "mood",        "some",        "yes",        "friend",
          "rows",         "rows.name", "rows.n",      "rows.done",   "rows.who",   "rows.peer",
          "rows.twice",   "x",         "choice.good", "choice.hard", "choice.one", "choice.two",
          "choice.three", "choice.us", "choice.them"})
        words["words"][id] = std::string(id).substr(std::string(id).rfind('.') + 1);
    words["words"]["line"] = "{a} of {b}";
    words["lists"] = {{"soft", {"soon", "at once"}}};
    return {{"probe.json", structure}, {{"probe.en.json", writeJson(words, true)}}};
}

struct Probe : Sheets {
    std::string sheet;
    explicit Probe(const std::string& formula) {
        const auto pack = toolWith(formula);
        for (const auto& error : readTool(pack).errors)
            UNSCOPED_INFO(error.line());
        const auto added = addSheet(recorder, pack);
        REQUIRE(added.ok());
        sheet = added.value();
    }
    std::string x() {
        const auto value = calculated(sheet, "x");
        return value.value.known() ? value.words : "?";
    }
};

// What a formula says on an empty sheet, then on one with these fields.
void expect(const std::string& formula, const char* empty, const Cells& fields, const char* filled) {
    INFO(formula);
    Probe probe(formula);
    CHECK(probe.x() == empty);
    probe.fill(probe.sheet, fields);
    CHECK(probe.x() == filled);
}

// The same with three rows: Ada 2, Grace 5, and one without a number.
std::string overRows(const std::string& formula) {
    Probe probe(formula);
    probe.row(probe.sheet, "rows", {{"name", "Ada"}, {"n", "2"}, {"done", "true"}, {"who", "us"}});
    probe.row(probe.sheet, "rows", {{"name", "Grace"}, {"n", "5"}, {"who", "us"}});
    probe.row(probe.sheet, "rows", {{"name", "Edith"}});
    return probe.x();
}

} // namespace

TEST_CASE("numbers of numbers, and blank is unknown", "[formulas]") {
    expect(R"({"sum":["a","b"]})", "?", {{"a", "2"}, {"b", "3.5"}}, "5.5");
    expect(R"({"sum":["a","b"]})", "?", {{"a", "2"}}, "?");
    expect(R"({"difference":["a","b"]})", "?", {{"a", "2"}, {"b", "3"}}, "-1");
    expect(R"({"product":["a","b",2]})", "?", {{"a", "2"}, {"b", "3"}}, "12");
    expect(R"({"ratio":["a","b"]})", "?", {{"a", "1"}, {"b", "4"}}, "0.25");
    expect(R"({"ratio":["a","b"]})", "?", {{"a", "1"}, {"b", "0"}}, "?");
    expect(R"({"percent":["a","b"]})", "?", {{"a", "1"}, {"b", "8"}}, "12.5");
    expect(R"({"percent":["a","b"]})", "?", {{"a", "0"}, {"b", "0"}}, "?");
    expect(R"({"mean":["a","b",6]})", "?", {{"a", "1"}, {"b", "2"}}, "3");
    expect(R"({"median":["a","b",6]})", "?", {{"a", "1"}, {"b", "2"}}, "2");
    expect(R"({"least":["a","b"]})", "?", {{"a", "4"}, {"b", "2"}}, "2");
    expect(R"({"most":["a",0]})", "?", {{"a", "-4"}}, "0");
    expect(R"({"up":"a"})", "?", {{"a", "62.1"}}, "63");
    expect(R"({"up":{"ratio":[{"product":["a",1000]},100]}})", "?", {{"a", "57.1"}}, "571"); // not 572
    expect(R"({"days":["from","to"]})", "?", {{"from", "2026-03-01"}, {"to", "2026-02-27"}}, "-2");
    expect(R"({"days":["from","today"]})", "?", {{"from", "2026-03-01"}}, "18");
    expect(R"({"days":["from","to"]})", "?", {{"from", "in spring"}, {"to", "2026-02-27"}}, "?");
    expect(R"({"either":["a","b",7]})", "7", {{"b", "2"}}, "2");
    expect(R"({"words":"words"})", "?", {{"words", " one  two\nthree "}}, "3");
    expect(R"({"letters":"words"})", "?", {{"words", " Niño "}}, "4");
    expect(R"({"howMany":["yes",{"filled":"a"},{"atLeast":["a",9]}]})", "0", {{"a", "3"}, {"yes", "true"}},
           "2");
    expect(R"("p")", "?", {{"p", "0.62"}}, "62");
    expect(R"("p")", "?", {{"p", "62 %"}}, "62"); // the sign says what is meant
    expect(R"("a")", "?", {{"a", "about 40"}}, "?");
    expect(R"("a")", "?", {{"a", "41,5"}}, "41.5");
}

TEST_CASE("words, options and sentences", "[formulas]") {
    expect(R"({"text":"now"})", "now", {}, "now");
    expect(R"({"sentence":"line"})", "?", {{"a", "2"}}, "2 of …");
    expect(R"({"pick":[{"when":{"atLeast":["a",3]},"give":{"text":"much"}}],"else":{"text":"little"}})", "?",
           {{"a", "2"}}, "little");
    expect(R"({"pick":[{"when":{"atLeast":["a",3]},"give":"b"}]})", "?", {{"a", "3"}, {"b", "8"}}, "8");
    expect(R"({"pick":[{"when":{"atLeast":["a",3]},"give":"b"}]})", "?", {{"a", "2"}, {"b", "8"}}, "?");
}

TEST_CASE("conditions hold, do not, or cannot be told", "[formulas]") {
    expect(R"({"filled":["a","words"]})", "no", {{"a", "2"}, {"words", "x"}}, "yes");
    expect(R"({"filled":"words"})", "no", {{"words", " \n "}}, "no");
    expect(R"({"filled":"rows"})", "no", {}, "no");
    expect(R"({"ticked":"yes"})", "no", {{"yes", "true"}}, "yes");
    expect(R"({"is":["mood","hard"]})", "?", {{"mood", "good"}}, "no");
    expect(R"({"is":["mood","hard","good"]})", "?", {{"mood", "good"}}, "yes");
    expect(R"({"is":["some","two"]})", "?", {{"some", "one two"}}, "yes");
    expect(R"({"is":["some","two"]})", "?", {{"some", "three"}}, "no");
    expect(R"({"contains":"words","list":"soft"})", "?", {{"words", "Do it SOON, please"}}, "yes");
    expect(R"({"contains":"words","list":"soft"})", "?", {{"words", "sooner"}}, "no");
    expect(R"({"contains":"words","list":"soft"})", "?", {{"words", "now, at once!"}}, "yes");
    expect(R"({"beginsWith":"words","list":"soft"})", "?", {{"words", "Soon it is"}}, "yes");
    expect(R"({"beginsWith":"words","list":"soft"})", "?", {{"words", "Not soon"}}, "no");
    expect(R"({"atLeast":["a",3]})", "?", {{"a", "3"}}, "yes");
    expect(R"({"atMost":["a",3]})", "?", {{"a", "3.1"}}, "no");
    expect(R"({"moreThan":["a",3]})", "?", {{"a", "3"}}, "no");
    expect(R"({"lessThan":["a",3]})", "?", {{"a", "2"}}, "yes");
    expect(R"({"equal":["a",0.3]})", "?", {{"a", "0.30"}}, "yes");
    expect(R"({"equal":[{"sum":[0.1,0.2]},0.3]})", "yes", {}, "yes");
    expect(R"({"equal":["words",{"text":"x"}]})", "?", {{"words", "x"}}, "yes");
    expect(R"({"between":[4,"a",8]})", "?", {{"a", "4"}}, "yes");
    expect(R"({"between":[4,"a",8]})", "?", {{"a", "9"}}, "no");
    expect(R"({"between":[0,"a","b"]})", "?", {{"a", "-1"}}, "no"); // whatever b may be
    expect(R"({"all":[{"filled":"words"},{"atLeast":["a",1]}]})", "no", {{"words", "x"}}, "?");
    expect(R"({"any":[{"filled":"words"},{"atLeast":["a",1]}]})", "?", {{"words", "x"}}, "yes");
    expect(R"({"not":{"atLeast":["a",1]}})", "?", {{"a", "0"}}, "yes");
}

TEST_CASE("rows of a table", "[formulas]") {
    CHECK(overRows(R"({"count":"rows"})") == "3");
    CHECK(overRows(R"({"count":"rows","where":{"ticked":"done"}})") == "1");
    CHECK(overRows(R"({"share":"rows","where":{"is":["who","us"]}})") == "100"); // of those that are known
    CHECK(overRows(R"({"share":"rows","where":{"ticked":"done"},"among":{"filled":"n"}})") == "50");
    CHECK(overRows(R"({"total":"rows","of":"n"})") == "?");
    CHECK(overRows(R"({"total":"rows","of":"n","where":{"filled":"n"}})") == "7");
    CHECK(overRows(R"({"average":"rows","of":"n"})") == "3.5");
    CHECK(overRows(R"({"middle":"rows","of":"twice"})") == "7");
    CHECK(overRows(R"({"smallest":"rows","of":"n"})") == "2");
    CHECK(overRows(R"({"largest":"rows","of":"n"})") == "5");
    CHECK(overRows(R"({"distinct":"rows","of":"who"})") == "1");
    CHECK(overRows(R"({"changes":"rows","of":"name"})") == "2");
    CHECK(overRows(R"({"first":"rows","where":{"atLeast":["n",3]},"of":"name"})") == "Grace");
    CHECK(overRows(R"({"rows":"rows","where":{"filled":"n"}})") == "Ada and Grace");
    CHECK(overRows(R"({"absent":"rows","of":"who"})") == "them");
    CHECK(overRows(R"({"unused":"probe.rows","by":"rows.peer"})") == "Ada, Grace and Edith");
    CHECK(overRows(R"({"every":"rows","holds":{"filled":"name"}})") == "yes");
    CHECK(overRows(R"({"every":"rows","holds":{"atLeast":["n",1]}})") == "?");
    CHECK(overRows(R"({"every":"rows","holds":{"atLeast":["n",3]}})") == "no");
    CHECK(overRows(R"({"every":"rows","holds":{"atLeast":["n",1]},"where":{"filled":"n"}})") == "yes");
    CHECK(overRows(R"({"some":"rows","where":{"atLeast":["n",5]}})") == "yes");
    CHECK(overRows(R"({"some":"rows","where":{"atLeast":["n",6]}})") == "?");
    CHECK(overRows(R"({"none":{"rows":"rows","where":{"moreThan":["n",6]}}})") == "yes");
    for (const char* unknown :
         {R"({"share":"rows","where":{"ticked":"done"}})", R"({"every":"rows","holds":{"filled":"n"}})",
          R"({"some":"rows","where":{"filled":"n"}})", R"({"average":"rows","of":"n"})",
          R"({"absent":"rows","of":"who"})"}) {
        INFO(unknown);
        CHECK(Probe(unknown).x() == "?"); // of no rows
    }
    CHECK(Probe(R"({"count":"rows"})").x() == "0");
}

TEST_CASE("through references", "[formulas]") {
    Probe probe(R"({"get":"friend","field":"twice"})");
    CHECK(probe.x() == "?");
    const auto row = probe.row(probe.sheet, "rows", {{"name", "Ada"}, {"n", "4"}});
    probe.set(probe.sheet + ".friend", row);
    CHECK(probe.x() == "8");
    probe.fill(row, {{"name", ""}, {"n", ""}});
    CHECK(probe.x() == "?");
    CHECK(probe.feedback(probe.sheet).gaps.size() == 1);

    Probe table(R"({"tableOf":"friend"})");
    table.set(table.sheet + ".friend", table.row(table.sheet, "rows", {{"name", "Ada"}}));
    CHECK(table.x() == "rows");
    Probe sheets(R"({"sheets":"probe","where":{"filled":"words"}})");
    CHECK(sheets.calculated(sheets.sheet, "x").value.number() == 0);
    sheets.fill(sheets.sheet, {{"title", "Mine"}, {"words", "x"}});
    CHECK(sheets.x() == "Mine");
    // Two sheets that ask each other come to an end.
    Probe round(R"({"get":"friend","field":"x"})");
    round.set(round.sheet + ".friend", round.sheet);
    CHECK(round.x() == "?");
}

TEST_CASE("what was filled in first", "[formulas]") {
    Probe probe(R"({"earlier":["a","b"]})");
    CHECK(probe.x() == "?");
    probe.set(probe.sheet + ".b", "1");
    CHECK(probe.x() == "no");
    probe.set(probe.sheet + ".a", "1");
    CHECK(probe.x() == "no");
    probe.set(probe.sheet + ".b", "2");
    CHECK(probe.x() == "yes"); // by the last changes alone
    const auto first = filledFirst(probe.recorder.take());
    const auto told = feedbackFor(probe.journal, probe.sheet, {probe.today, &first});
    CHECK(told->values.back().words == "no"); // by the history
}

TEST_CASE("every name that the reader of tools knows has its calculation, and no other", "[formulas]") {
    std::vector<std::string> known(namedCalculations().begin(), namedCalculations().end());
    std::vector<std::string> there;
    for (const auto& each : namedCalculationTable())
        there.emplace_back(each.name);
    std::sort(known.begin(), known.end());
    std::sort(there.begin(), there.end());
    CHECK(known == there);
}

TEST_CASE("a tool that asks for more than anyone can wait for comes to an end, with nothing known",
          "[formulas]") {
    std::string formula = R"({"count":"rows"})";
    for (int i = 0; i < 9; ++i)
        formula = R"({"total":"rows","of":)" + formula + "}";
    Probe probe(formula);
    for (int i = 0; i < 12; ++i)
        probe.row(probe.sheet, "rows", {{"name", "A"}});
    CHECK(probe.x() == "?"); // 12 to the power of 10
}
