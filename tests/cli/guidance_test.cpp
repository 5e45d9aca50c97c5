// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// fields and guidance: what the course says, by itself and for a journal.
#include "cli_support.h"

#include "base/text.h"

#include <set>

using namespace waymark;
using namespace waymark::test;

namespace {

// The words as they stand in the language file, read without the code under test.
std::string words(const std::string& id) {
    static const auto file =
        Json::parse(bytesOf(TEST_DATA_DIR "/../../resources/courses/foundations/en.json"));
    const auto& phrase = file["words"].at(id);
    return phrase.is_string() ? phrase.get<std::string>() : phrase.at("text").get<std::string>();
}

Json listOf(const std::string& prefix, int count) {
    Json list = Json::array();
    for (int i = 1; i <= count; ++i)
        list.push_back(words(prefix + std::to_string(i)));
    return list;
}

Json select(const std::string& ids) {
    return jsonOf(requireDone({"guidance", "--select", ids, "--json"}));
}

} // namespace

TEST_CASE("every field that can be filled in, as JSON") {
    const auto fields = jsonOf(requireDone({"fields", "--json"}));
    REQUIRE(fields.is_array());
    static const std::set<std::string> kinds = {"long text", "short text", "check", "date",
                                                "choice",    "reference",  "number"};
    std::set<std::string> ids;
    std::map<std::string, Json> byId;
    for (const auto& field : fields) {
        const auto id = field.at("id").get<std::string>();
        INFO(id);
        CHECK(ids.insert(id).second);
        byId[id] = field;
        CHECK(kinds.contains(field.at("kind").get<std::string>()));
        CHECK_FALSE(field.at("label").get<std::string>().empty());
        if (startsWith(id, "part"))
            CHECK(field.at("part") == id[4] - '0');
        else
            CHECK(field.at("part").is_null());
    }
    CHECK(byId.at("part2.diagnostic.a")["kind"] == "check");
    CHECK(byId.at("part1.roles.response")["kind"] == "long text");
    CHECK(byId.at("part5.pdsa.plan.who")["kind"] == "short text");
    CHECK(byId.at("part1.steps.step8.rating")["kind"] == "choice");
    CHECK(byId.at("journal.started")["kind"] == "date");
    CHECK(byId.at("part4.plan.actions.r5.from")["kind"] == "reference");
    CHECK(byId.at("part5.pdsa.study.series.r1.value")["kind"] == "number");
    CHECK(byId.at("part2.plan.actions.r1.who")["label"] != byId.at("part2.plan.actions.r2.who")["label"]);

    // The table says the same, a line each under its head.
    const auto lines = linesOf(requireDone({"fields"}).out);
    REQUIRE(lines.size() == fields.size() + 1);
    for (std::size_t i = 0; i < fields.size(); ++i) {
        CHECK(startsWith(lines[i + 1], fields[i]["id"].get<std::string>() + " "));
        CHECK_THAT(lines[i + 1], containsText(fields[i]["kind"].get<std::string>()));
    }
}

TEST_CASE("guidance for statements that are named, in full") {
    const auto guidance = select("part2.diagnostic.b,part2.diagnostic.a");
    REQUIRE(guidance["blocks"].size() == 1);
    const auto& block = guidance["blocks"][0];
    CHECK(block["id"] == "part2.guidance.step1");
    CHECK(block["step"] == 1);
    CHECK(block["because"] == Json({"part2.diagnostic.a", "part2.diagnostic.b"})); // printed order
    CHECK(block["questions"] == listOf("part2.guidance.step1.q", 3));
    CHECK(block["approaches"] == listOf("part2.guidance.step1.try", 2));
    CHECK(block["why"] == Json::array({words("part2.guidance.step1.why")}));
    const std::vector<std::string> tools = {
        "result-card", "aim", "trends", "results-center", "perspective-prism", "community-agreements"};
    REQUIRE(block["tools"].size() == tools.size());
    for (std::size_t i = 0; i < tools.size(); ++i) {
        CHECK(block["tools"][i]["id"] == tools[i]);
        CHECK(block["tools"][i]["because"] == (i < 3 ? Json({"part2.diagnostic.a", "part2.diagnostic.b"})
                                                     : Json::array({"part2.diagnostic.b"})));
    }
}

TEST_CASE("the acceptance vectors by the command") {
    const auto blocks = [](const std::string& ids) {
        std::vector<std::string> names;
        const auto guidance = select(ids);
        for (const auto& block : guidance["blocks"])
            names.push_back(block["id"]);
        return names;
    };
    using Names = std::vector<std::string>;
    CHECK(blocks("").empty());
    CHECK(blocks("part2.diagnostic.i,part2.diagnostic.e") ==
          Names{"part2.guidance.step2", "part2.guidance.step3"});
    CHECK(blocks("part2.diagnostic.a,part2.diagnostic.e,part2.diagnostic.h") ==
          Names{"part2.guidance.step1", "part2.guidance.step2", "part2.guidance.step3"});
    CHECK(blocks("part3.diagnostic.f,part3.diagnostic.b") == Names{"part3.guidance.b", "part3.guidance.f"});
    CHECK(blocks("part4.diagnostic.e,part2.diagnostic.a,part2.diagnostic.a") ==
          Names{"part2.guidance.step1", "part4.guidance.e"});
    CHECK(requireDone({"guidance", "--select=", "--json"}).out == "{\n  \"blocks\": []\n}\n");
}

TEST_CASE("unknown statements are refused, each one named") {
    Folder folder;
    requireRefused(folder, {"guidance", "--select", "part2.diagnostic.z", "--json"}, {"part2.diagnostic.z"});
    requireRefused(folder, {"guidance", "--select", "part2.diagnostic.none", "--json"},
                   {"part2.diagnostic.none"});
    requireRefused(folder, {"guidance", "--select", "part2.diagnostic.a,", "--json"}, {"no statement \"\""});
    requireRefused(folder, {"guidance", "--select", ",", "--json"}, {"2 statements"});
    requireRefused(folder, {"guidance", "--select", "a", "--json"}, {"\"a\""});
    requireRefused(folder, {"guidance", "--select", "\xFF", "--json"}, {"no statement"});
    requireRefused(folder, {"guidance", "--select", "part2.diagnstic.a"},
                   {"Did you mean \"part2.diagnostic.a\"?"});
    const auto ran = requireRefused(folder, {"guidance", "--select", "x,part2.diagnostic.a,y\nz", "--json"},
                                    {"2 statements"});
    REQUIRE(linesOf(ran.out).size() == 2);
    CHECK_THAT(linesOf(ran.out)[0], containsText("\"x\""));
    CHECK_THAT(linesOf(ran.out)[1], containsText("\"y\\nz\""));
}

TEST_CASE("guidance of a journal is that of what is ticked in it") {
    Folder folder;
    const auto file = folder / "a.waymark";
    requireDone({"new", file});
    CHECK(jsonOf(requireDone({"guidance", file, "--json"})) == Json{{"blocks", Json::array()}});
    CHECK_THAT(requireDone({"guidance", file}).out, containsText("No statement is ticked"));
    requireDone({"set", file, "part4.diagnostic.d", "true"});
    requireDone({"set", file, "part2.diagnostic.f", "true"});
    const auto before = contentOf(folder);
    CHECK(requireDone({"guidance", file, "--json"}).out ==
          requireDone({"guidance", "--select", "part2.diagnostic.f,part4.diagnostic.d", "--json"}).out);
    CHECK((contentOf(folder) == before));
    const auto text = requireDone({"guidance", file}).out;
    for (const char* id : {"part2.diagnostic.f", "part2.guidance.step2.q1", "part4.guidance.d.try"})
        CHECK_THAT(text, containsText(words(id)));
    requireDone({"set", file, "part2.diagnostic.none", "true"});
    CHECK(jsonOf(requireDone({"guidance", file, "--json"}))["blocks"].size() == 1);
}
