// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/tool_update.h"

#include "support/sheets.h"

using namespace waymark;
using namespace waymark::test;

namespace {

/// A sheet of a tool that its journal carries in another version.
struct Older : Sheets {
    std::string sheet;

    explicit Older(const std::string& version, const ToolId& tool = ToolId("aim")) {
        auto pack = *shippedTool(tool);
        const std::string now = "\"version\": \"" + readTool(pack).tool->version + "\"";
        const auto at = pack.structure.text.find(now);
        REQUIRE(at != std::string::npos);
        pack.structure.text.replace(at, now.size(), "\"version\": \"" + version + "\"");
        auto begun = addSheet(recorder, pack);
        REQUIRE(begun.ok());
        sheet = begun.value();
        set(sheet + ".title", "Days at school");
    }
};

} // namespace

TEST_CASE("a newer form is offered where the journal carries an older one, and never otherwise", "[tool]") {
    CHECK(newerTool(Older("0.9").journal, ToolId("aim"))->carried == "0.9");
    CHECK(newerTool(Older("0.10").journal, ToolId("aim"))->shipped == "1.1");
    CHECK(newerTool(Older("1.0").journal, ToolId("aim"))->carried == "1.0");
    CHECK_FALSE(newerTool(Older("1.1").journal, ToolId("aim")));
    CHECK_FALSE(newerTool(Older("1.10").journal, ToolId("aim"))); // higher than ours
    CHECK_FALSE(newerTool(Sheets().journal, ToolId("aim")));      // carried by nobody yet
}

TEST_CASE("the newer form is taken in one step, and what was written stays", "[tool]") {
    Older older("0.9");
    older.recorder.pause();
    REQUIRE(takeTool(older.recorder, *newerTool(older.journal, ToolId("aim"))).ok());
    CHECK_FALSE(newerTool(older.journal, ToolId("aim")));
    CHECK(older.journal.value(FieldId(older.sheet + ".title")) == "Days at school");
    REQUIRE(older.recorder.undo([](const FieldId&) { return true; }).ok());
    CHECK(newerTool(older.journal, ToolId("aim")).has_value());
}

TEST_CASE("whoever has the first form of a tool that changed since is offered the newer one", "[tool]") {
    for (const auto& tool : shippedTools()) {
        INFO(tool.str());
        Older older("1.0", tool);
        const auto newer = newerTool(older.journal, tool);
        REQUIRE(newer);
        const auto before = older.journal.answers();
        REQUIRE(takeTool(older.recorder, *newer).ok());
        CHECK_FALSE(newerTool(older.journal, tool));
        CHECK(older.journal.tool(tool)->figures == readTool(*shippedTool(tool)).tool->figures);
        for (const auto& [field, answer] : before) // nothing but the form itself is another one now
            if (!isToolField(field))
                CHECK(older.journal.value(field) == answer.value);
    }
}
