// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cohort/since.h"

#include "base/json.h"
#include "store/digest.h"

#include <array>

namespace waymark {

namespace {

constexpr int format = 1;

std::string digestOfWords(std::string_view kind, int part, const std::string& words) {
    return hex(digestOfAbout(std::string(kind) + std::to_string(part), words).bytes);
}

std::string who(const Member& member) {
    return member.apart.empty() ? hex(member.identity) : hex(member.identity) + "-" + member.apart;
}

std::string digestOf(const MemberQuestion& question) {
    return digestOfWords("question", question.part, question.text);
}
std::string digestOf(const MemberAction& action) {
    return digestOfWords("action", action.part, action.what);
}
std::string digestOf(const MemberTest& test) {
    return digestOfWords("test", test.cycle, test.title.str() + "\n" + test.decision.str());
}

RememberedMember remembered(const Member& member) {
    RememberedMember known;
    known.sections.insert(member.sections.begin(), member.sections.end());
    for (const auto& statement : member.ticked)
        known.ticked.insert(statement.str());
    for (const auto& question : member.questions)
        known.questions.insert(digestOf(question));
    for (const auto& action : member.actions)
        known.actions[digestOf(action)] |= action.done;
    for (const auto& test : member.tests)
        if (!test.decision.empty())
            known.decided.insert(digestOf(test));
    return known;
}

class Comparing {
  public:
    Comparing(const Cohort& cohort, const Remembered& before) : cohort_(cohort), before_(before) {}

    std::vector<SinceThen> compare() {
        std::set<std::string> here;
        for (std::size_t i = 0; i < cohort_.people.size(); ++i) {
            const auto& member = *cohort_.people[i];
            here.insert(who(member));
            const auto known = before_.members.find(who(member));
            if (known == before_.members.end())
                add(SinceThen::Kind::Joined, i, 0, {});
            else
                compare(i, member, known->second);
        }
        // Under a filter, others are left out rather than gone.
        if (cohort_.people.size() == cohort_.journals)
            for (const auto& [each, known] : before_.members)
                if (!here.contains(each))
                    add(SinceThen::Kind::Went, 0, 0, {});
        return std::move(found_);
    }

  private:
    void add(SinceThen::Kind kind, std::size_t member, int part, const std::string& what,
             Standing now = Standing::NotYet) {
        if (part == 0 || cohort_.part == 0 || part == cohort_.part)
            found_.push_back({kind, member, part, what, now});
    }
    int partOf(const std::string& section) const {
        const auto* part = cohort_.course->partOf(section);
        return part ? part->number : 0;
    }

    void compare(std::size_t i, const Member& member, const RememberedMember& known) {
        for (const auto& [section, standing] : member.sections) {
            const auto before = known.sections.find(section);
            if (before == known.sections.end() ? standing != Standing::NotYet : before->second != standing)
                add(SinceThen::Kind::Section, i, partOf(section), section, standing);
        }
        std::set<std::string> ticked;
        for (const auto& statement : member.ticked) {
            ticked.insert(statement.str());
            if (!known.ticked.contains(statement.str()))
                statementChanged(SinceThen::Kind::Ticked, i, statement.str());
        }
        for (const auto& statement : known.ticked)
            if (!ticked.contains(statement))
                statementChanged(SinceThen::Kind::Unticked, i, statement);
        for (const auto& question : member.questions)
            if (!known.questions.contains(digestOf(question)))
                add(SinceThen::Kind::Question, i, question.part, question.text);
        for (const auto& action : member.actions) {
            const auto before = known.actions.find(digestOf(action));
            if (before == known.actions.end())
                add(SinceThen::Kind::Action, i, action.part, action.what);
            else if (action.done && !before->second)
                add(SinceThen::Kind::Done, i, action.part, action.what);
        }
        for (const auto& test : member.tests)
            if (!test.decision.empty() && !known.decided.contains(digestOf(test)))
                add(SinceThen::Kind::Decided, i, test.part, test.title);
    }

    void statementChanged(SinceThen::Kind kind, std::size_t i, const std::string& statement) {
        const auto* section = cohort_.course->sectionOf(statement);
        add(kind, i, section ? partOf(section->id) : 0, statement);
    }

    const Cohort& cohort_;
    const Remembered& before_;
    std::vector<SinceThen> found_;
};

Result<Remembered> refused(const std::string& sentence) {
    return Error{ErrorCode::BadInput, sentence, {}};
}

} // namespace

std::string_view nameOf(SinceThen::Kind kind) {
    static constexpr std::array<std::string_view, 9> names = {
        "joined", "went", "section", "ticked", "unticked", "question", "action", "done", "decided"};
    return names[std::size_t(kind)];
}

Remembered remember(const Cohort& cohort) {
    Remembered all{cohort.today, {}};
    for (const auto& member : cohort.people)
        all.members[who(*member)] = remembered(*member);
    return all;
}

std::string rememberedJson(const Remembered& remembered) {
    Json members = Json::array();
    for (const auto& [key, member] : remembered.members) {
        Json sections = Json::object();
        for (const auto& [section, standing] : member.sections)
            sections[section] = nameOf(standing);
        Json actions = Json::object();
        for (const auto& [action, done] : member.actions)
            actions[action] = done;
        members.push_back({{"who", key},
                           {"sections", std::move(sections)},
                           {"ticked", member.ticked},
                           {"questions", member.questions},
                           {"actions", std::move(actions)},
                           {"decided", member.decided}});
    }
    return writeJson(
               Json{{"cohort", format}, {"day", isoDate(remembered.day)}, {"members", std::move(members)}},
               false) +
           "\n";
}

Result<Remembered> readRemembered(std::string_view json) {
    const auto parsed = parseJson(json);
    if (!parsed)
        return parsed.error();
    try {
        const auto& all = parsed.value();
        if (!all.is_object() || !all.contains("cohort"))
            return refused("It does not remember a cohort.");
        if (all.at("cohort").get<int>() > format)
            return Error{
                ErrorCode::NewerFormat, "A newer Waymark wrote it, and this one cannot read it.", {}};
        Remembered remembered;
        const auto day = parseIsoDate(all.at("day").get<std::string>());
        if (!day)
            return refused("It does not say of which day it is.");
        remembered.day = *day;
        for (const auto& each : all.at("members")) {
            auto& member = remembered.members[each.at("who").get<std::string>()];
            for (const auto& [section, standing] : each.at("sections").items())
                if (const auto known = standingFrom(standing.get<std::string>()))
                    member.sections[section] = *known;
            member.ticked = each.at("ticked").get<std::set<std::string>>();
            member.questions = each.at("questions").get<std::set<std::string>>();
            for (const auto& [action, done] : each.at("actions").items())
                member.actions[action] = done.get<bool>();
            member.decided = each.at("decided").get<std::set<std::string>>();
        }
        return remembered;
    } catch (const Json::exception&) {
        return refused("It does not remember a cohort as it should.");
    }
}

std::vector<SinceThen> changedSince(const Cohort& cohort, const Remembered& before) {
    return Comparing(cohort, before).compare();
}

} // namespace waymark
