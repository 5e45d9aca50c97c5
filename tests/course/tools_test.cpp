// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tools that ship: all of them read without fault, and all that the course names are there.
#include "course/read_course.h"
#include "course/read_tool.h"
#include "support/catch.h"

#include <algorithm>
#include <map>
#include <set>

using namespace waymark;

TEST_CASE("every tool that ships has no fault", "[tools]") {
    CHECK(shippedTools().size() == 28);
    for (const auto& id : shippedTools()) {
        INFO(id.str());
        const auto reading = readTool(*shippedTool(id));
        for (const auto& error : reading.errors)
            UNSCOPED_INFO(error.line());
        CHECK(reading.errors.empty());
        REQUIRE(reading.tool);
        CHECK(reading.tool->id == id);
    }
}

TEST_CASE("the tools that the course offers are those that ship", "[tools]") {
    const auto course = foundationsCourse();
    const auto shipped = shippedTools();
    CHECK(course->tools().size() == shipped.size());
    for (const auto& tool : course->tools()) {
        INFO(tool.id.str());
        CHECK(std::ranges::find(shipped, tool.id) != shipped.end());
    }
}

TEST_CASE("each statement suggests two tools that ship or more, and each tool is reached", "[tools]") {
    const auto course = foundationsCourse();
    std::set<ToolId> reached;
    CHECK(course->statements().size() == 20);
    for (const auto& statement : course->statements()) {
        INFO(statement.str());
        CHECK(course->suggestionsFor(statement).size() >= 2);
        for (const auto& tool : course->suggestionsFor(statement)) {
            CHECK(shippedTool(tool).has_value());
            reached.insert(tool);
        }
    }
    for (const auto& tool : course->standingTools("part5.pdsa"))
        reached.insert(tool);
    CHECK(reached.size() == 28);
}

TEST_CASE("references of a tool lead to tools and tables that ship", "[tools]") {
    for (const auto& id : shippedTools()) {
        const auto tool = readTool(*shippedTool(id)).tool;
        REQUIRE(tool);
        const auto check = [&](const ToolField& field) {
            for (const auto& target : field.to) {
                INFO(id.str() << " " << field.id << " -> " << target);
                const auto dot = target.find('.');
                if (dot == 0)
                    continue; // of its own, which the reader checks
                const auto pack = shippedTool(ToolId(target.substr(0, dot)));
                REQUIRE(pack);
                const auto other = readTool(*pack).tool;
                REQUIRE(other);
                if (dot != std::string::npos) {
                    const auto* table = other->field(target.substr(dot + 1));
                    REQUIRE(table);
                    CHECK(table->kind == ToolFieldKind::Table);
                }
            }
        };
        tool->forEachField([&](const ToolField& field) {
            check(field);
            std::ranges::for_each(field.columns, check);
        });
    }
}

TEST_CASE("each check says in words of its own what is well and what is not yet", "[tools]") {
    for (const auto& id : shippedTools()) {
        const auto tool = readTool(*shippedTool(id)).tool;
        REQUIRE(tool);
        std::map<std::string, std::string> said; // in this tool, so that no two checks sound alike
        for (const auto& check : tool->checks)
            for (const char* language : {"en", "es"}) {
                INFO(id.str() << " " << check.id << " " << language);
                const auto* phrase = tool->phrase(check.id, language);
                REQUIRE(phrase);
                CHECK_FALSE(phrase->label.empty());
                CHECK_FALSE(phrase->text.empty());
                // "They fit." or "Done." tells a person nothing: a sentence of three words or more does.
                CHECK(std::ranges::count(phrase->title, ' ') >= 2);
                CHECK(said.emplace(language + phrase->title, check.id).second);
            }
    }
}

TEST_CASE("every tool that ships speaks Spanish, phrase by phrase", "[tools]") {
    const auto placeholders = [](const std::string& text) {
        std::multiset<std::string> names;
        for (auto open = text.find('{'); open != std::string::npos; open = text.find('{', open + 1))
            names.insert(text.substr(open, text.find('}', open) - open));
        return names;
    };
    for (const auto& id : shippedTools()) {
        INFO(id.str());
        const auto tool = readTool(*shippedTool(id)).tool;
        REQUIRE(tool);
        REQUIRE(tool->languages.size() == 2);
        const auto& english = tool->languages[0];
        const auto& spanish = tool->languages[1];
        CHECK(spanish.words.language == "es");
        CHECK(english.words.phrases.size() == spanish.words.phrases.size());
        for (const auto& [name, phrase] : english.words.phrases) {
            INFO(name);
            const auto found = spanish.words.phrases.find(name);
            REQUIRE(found != spanish.words.phrases.end());
            for (const auto kind : {&Phrase::text, &Phrase::title, &Phrase::label, &Phrase::note}) {
                CHECK((phrase.*kind).empty() == (found->second.*kind).empty());
                CHECK(placeholders(phrase.*kind) == placeholders(found->second.*kind));
            }
        }
        for (const auto& [name, list] : english.lists)
            CHECK_FALSE(spanish.lists.at(name).empty());
    }
}
