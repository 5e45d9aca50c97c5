// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/tool_update.h"

#include "support/sheets.h"

using namespace waymark;
using namespace waymark::test;

namespace {

/// A sheet of the tool `aim`, whose journal carries it in another version.
struct Older : Sheets {
    std::string sheet;

    explicit Older(const std::string& version) {
        auto pack = *shippedTool(ToolId("aim"));
        const std::string now = "\"version\": \"1.0\"";
        const auto at = pack.structure.text.find(now);
        REQUIRE(at != std::string::npos);
        pack.structure.text.replace(at, now.size(), "\"version\": \"" + version + "\"");
        auto begun = addSheet(recorder, pack);
        REQUIRE(begun.ok());
        sheet = begun.value();
        set(sheet + ".what", "Days at school");
    }
};

} // namespace

TEST_CASE("a newer form is offered where the journal carries an older one, and never otherwise", "[tool]") {
    CHECK(newerTool(Older("0.9").journal, ToolId("aim"))->carried == "0.9");
    CHECK(newerTool(Older("0.10").journal, ToolId("aim"))->shipped == "1.0");
    CHECK_FALSE(newerTool(Older("1.0").journal, ToolId("aim")));
    CHECK_FALSE(newerTool(Older("1.10").journal, ToolId("aim"))); // higher than ours
    CHECK_FALSE(newerTool(Sheets().journal, ToolId("aim")));      // carried by nobody yet
}

TEST_CASE("the newer form is taken in one step, and what was written stays", "[tool]") {
    Older older("0.9");
    older.recorder.pause();
    REQUIRE(takeTool(older.recorder, *newerTool(older.journal, ToolId("aim"))).ok());
    CHECK_FALSE(newerTool(older.journal, ToolId("aim")));
    CHECK(older.journal.value(FieldId(older.sheet + ".what")) == "Days at school");
    REQUIRE(older.recorder.undo([](const FieldId&) { return true; }).ok());
    CHECK(newerTool(older.journal, ToolId("aim")).has_value());
}
