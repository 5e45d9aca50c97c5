// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "cohort/cohort_data.h"

namespace waymark {

namespace {

// Empty texts say that nothing is known, and so they are left out.
void setIf(Json& json, const char* key, const std::string& text) {
    if (!text.empty())
        json[key] = text;
}

Json tools(const std::vector<ToolCount>& counts) {
    Json list = Json::array();
    for (const auto& tool : counts)
        list.push_back({{"id", tool.tool.str()}, {"people", tool.people}, {"began", tool.began}});
    return list;
}

class JsonOf {
  public:
    explicit JsonOf(const Cohort& cohort) : cohort_(cohort) {}

    Json all(const std::optional<LastTime>& last) const {
        Json json = {{"journals", cohort_.journals},
                     {"people", cohort_.people.size()},
                     {"day", isoDate(cohort_.today)},
                     {"course", cohort_.course->id()}};
        if (cohort_.part > 0)
            json["part"] = cohort_.part;
        json["unreadable"] = unreadable();
        json["duplicates"] = duplicates();
        json["apart"] = apart();
        json["settled"] = settled();
        json["statements"] = Json::object();
        for (const auto& statement : cohort_.statements)
            json["statements"][statement.statement.str()] = statement.people;
        json["pairs"] = Json::array();
        for (const auto& pair : cohort_.pairs)
            json["pairs"].push_back(
                {{"statements", {pair.one.str(), pair.other.str()}}, {"people", pair.people}});
        json["progress"] = progress();
        json["questions"] = Json::array();
        json["questionGroups"] = Json::array();
        for (const auto& group : cohort_.questions)
            addQuestions(json, group);
        json["actions"] = actions();
        json["guidance"] = guidance();
        json["tools"] = tools(cohort_.tools);
        json["pdsa"] = tests();
        json["quiet"] = quiet();
        json["tags"] = cohort_.tags;
        if (last)
            json["since"] = since(*last);
        return json;
    }

  private:
    Json unreadable() const {
        Json list = Json::array();
        for (const auto& file : cohort_.unreadable)
            list.push_back({{"file", file.file}, {"reason", file.reason}});
        return list;
    }

    Json duplicates() const {
        Json list = Json::array();
        for (const auto& each : cohort_.duplicates)
            list.push_back({{"file", each.file}, {"counted", each.counted}, {"diverged", each.diverged}});
        return list;
    }

    Json apart() const {
        Json list = Json::array();
        for (const auto& each : cohort_.partings)
            list.push_back({{"identity", hex(each.identity)}, {"files", each.files}, {"names", each.names}});
        return list;
    }

    Json settled() const {
        Json list = Json::array();
        for (const auto& each : cohort_.settled)
            list.push_back({{"identity", hex(each.parting.identity)},
                            {"files", each.parting.files},
                            {"names", each.parting.names},
                            {"as", each.onePerson ? "one-person" : "several-people"}});
        return list;
    }

    Json progress() const {
        Json list = Json::array();
        for (std::size_t i = 0; i < cohort_.people.size(); ++i) {
            const auto& member = *cohort_.people[i];
            Json person = {{"name", cohort_.nameOf(i)}, {"file", member.file}};
            setIf(person, "partnership", member.partnership);
            person["extract"] = member.extract;
            if (member.lastChange > 0)
                person["changed"] = isoDate(localDate(member.lastChange));
            person["sections"] = Json::object();
            for (const auto& [section, standing] : member.sections)
                if (const auto* part = cohort_.course->partOf(section);
                    cohort_.part == 0 || (part && part->number == cohort_.part))
                    person["sections"][section] = nameOf(standing);
            list.push_back(std::move(person));
        }
        return list;
    }

    void addQuestions(Json& json, const QuestionGroup& group) const {
        Json rows = Json::array();
        for (const auto& row : group.rows) {
            const auto& question = cohort_.question(row);
            rows.push_back(json["questions"].size());
            Json each = {{"part", question.part},
                         {"text", question.text},
                         {"from", cohort_.nameOf(row.member)},
                         {"answered", question.answered}};
            setIf(each, "answer", question.answer);
            setIf(each, "about", question.source);
            json["questions"].push_back(std::move(each));
        }
        json["questionGroups"].push_back({{"part", group.part}, {"questions", std::move(rows)}});
    }

    Json actions() const {
        Json list = Json::array();
        for (const auto& row : cohort_.actions) {
            const auto& action = cohort_.action(row);
            Json each = {{"part", action.part}, {"who", action.who},   {"what", action.what},
                         {"when", action.when}, {"done", action.done}, {"from", cohort_.nameOf(row.member)}};
            setIf(each, "about", action.source);
            setIf(each, "dropped", action.dropped);
            list.push_back(std::move(each));
        }
        return list;
    }

    Json guidance() const {
        Json list = Json::array();
        for (const auto& block : cohort_.guidance)
            list.push_back({{"id", block.id},
                            {"part", block.part},
                            {"step", block.step},
                            {"people", block.people},
                            {"tools", tools(block.tools)}});
        return list;
    }

    Json tests() const {
        Json list = Json::array();
        for (const auto& row : cohort_.tests) {
            const auto& test = cohort_.test(row);
            Json each = {{"from", cohort_.nameOf(row.member)}};
            if (test.part > 0)
                each["part"] = test.part;
            each["title"] = test.title;
            each["cycle"] = test.cycle;
            if (test.decision.empty())
                each["decision"] = nullptr;
            else
                each["decision"] = test.decision;
            each["predictions"] = test.predictions;
            each["compared"] = test.compared;
            each["right"] = test.right;
            list.push_back(std::move(each));
        }
        return list;
    }

    Json quiet() const {
        Json list = Json::array();
        for (const auto& each : cohort_.quiet) {
            Json person = {{"name", cohort_.nameOf(each.member)}, {"days", nullptr}};
            if (each.days)
                person["days"] = *each.days;
            list.push_back(std::move(person));
        }
        return list;
    }

    Json since(const LastTime& last) const {
        Json list = Json::array();
        for (const auto& change : last.changes) {
            Json each = {{"kind", nameOf(change.kind)}};
            if (change.kind != SinceThen::Kind::Went)
                each["from"] = cohort_.nameOf(change.member);
            if (change.part > 0)
                each["part"] = change.part;
            setIf(each, "what", change.what);
            if (change.kind == SinceThen::Kind::Section)
                each["now"] = nameOf(change.now);
            list.push_back(std::move(each));
        }
        return {{"day", isoDate(last.day)}, {"changes", std::move(list)}};
    }

    const Cohort& cohort_;
};

} // namespace

std::string cohortJson(const Cohort& cohort, const std::optional<LastTime>& last) {
    return writeJson(JsonOf(cohort).all(last), true) + "\n";
}

} // namespace waymark
