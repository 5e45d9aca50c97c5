// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cohort/member_json.h"

#include "base/text.h"
#include "store/contents.h"

namespace waymark {

namespace {

struct NotOne {};

std::string text(const Json& value) {
    auto words = value.get<std::string>();
    if (!checkText(words))
        throw NotOne();
    return words;
}

// What many have: ids, days, names of those who do something.
KeptText often(const Json& value) {
    return KeptText::often(text(value));
}

// Rows are lists, without the names of their columns: there are many of them.
Json rows(const Member& member) {
    Json questions = Json::array();
    for (const auto& row : member.questions)
        questions.push_back({row.part, row.text, row.answered, row.answer, row.source});
    Json actions = Json::array();
    for (const auto& row : member.actions)
        actions.push_back({row.part, row.who, row.what, row.when, row.done, row.source, row.dropped});
    Json tests = Json::array();
    for (const auto& row : member.tests)
        tests.push_back(
            {row.part, row.title, row.cycle, row.decision, row.predictions, row.compared, row.right});
    return Json::array({std::move(questions), std::move(actions), std::move(tests)});
}

void takeRows(const Json& json, Member& member) {
    member.questions.reserve(json.at(0).size());
    member.actions.reserve(json.at(1).size());
    member.tests.reserve(json.at(2).size());
    for (const auto& row : json.at(0))
        member.questions.push_back({row.at(0).get<int>(), text(row.at(1)), row.at(2).get<bool>(),
                                    text(row.at(3)), often(row.at(4))});
    for (const auto& row : json.at(1))
        member.actions.push_back({row.at(0).get<int>(), often(row.at(1)), text(row.at(2)), often(row.at(3)),
                                  row.at(4).get<bool>(), often(row.at(5)), text(row.at(6))});
    for (const auto& row : json.at(2))
        member.tests.push_back({row.at(0).get<int>(), text(row.at(1)), row.at(2).get<int>(), often(row.at(3)),
                                row.at(4).get<int>(), row.at(5).get<int>(), row.at(6).get<int>()});
}

} // namespace

Json memberJson(const Member& member) {
    Json sections = Json::array();
    for (const auto& [section, standing] : member.sections)
        sections.push_back({section, nameOf(standing)});
    Json ticked = Json::array();
    for (const auto& statement : member.ticked)
        ticked.push_back(statement.str());
    Json began = Json::array();
    for (const auto& tool : member.began)
        began.push_back(tool.str());
    return {{"identity", hex(member.identity)},
            {"changes", member.changes},
            {"history", member.history},
            {"course", member.course},
            {"courseDigest", member.courseDigest},
            {"extract", member.extract},
            {"name", member.name},
            {"partnership", member.partnership},
            {"lastChange", member.lastChange},
            {"sections", std::move(sections)},
            {"ticked", std::move(ticked)},
            {"began", std::move(began)},
            {"rows", rows(member)},
            {"tags", member.tags}};
}

Result<Member> memberFrom(const Json& json) {
    const Error notOne{ErrorCode::BadInput, "The reader of journals said what cannot be.", {}};
    try {
        Member member;
        const auto identity = uuidFrom(text(json.at("identity")));
        if (!identity)
            return notOne;
        member.identity = *identity;
        member.changes = json.at("changes").get<std::uint64_t>();
        member.history = text(json.at("history"));
        member.course = often(json.at("course"));
        member.courseDigest = often(json.at("courseDigest"));
        member.extract = json.at("extract").get<bool>();
        member.name = text(json.at("name"));
        member.partnership = text(json.at("partnership"));
        member.lastChange = json.at("lastChange").get<Milliseconds>();
        member.sections.reserve(json.at("sections").size());
        member.ticked.reserve(json.at("ticked").size());
        member.began.reserve(json.at("began").size());
        for (const auto& each : json.at("sections")) {
            const auto standing = standingFrom(text(each.at(1)));
            if (!standing)
                return notOne;
            member.sections.emplace_back(often(each.at(0)), *standing);
        }
        for (const auto& each : json.at("ticked"))
            member.ticked.emplace_back(text(each));
        for (const auto& each : json.at("began"))
            member.began.emplace_back(text(each));
        takeRows(json.at("rows"), member);
        for (const auto& each : json.at("tags"))
            member.tags.push_back(text(each));
        return member;
    } catch (const Json::exception&) {
        return notOne;
    } catch (const NotOne&) {
        return notOne;
    }
}

} // namespace waymark
