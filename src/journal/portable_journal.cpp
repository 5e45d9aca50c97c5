// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/portable_journal.h"

#include "base/json.h"
#include "base/text.h"
#include "journal/recorder.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace waymark {

namespace {

constexpr std::uint64_t highestCounter = std::uint64_t(1) << 53U; // far beyond what anyone can write

Error notOurs() {
    return {ErrorCode::BadInput, "What is attached to it is no journal that Waymark wrote.", {}};
}

std::optional<Uuid> uuidFrom(std::string_view text) {
    Uuid id{};
    if (text.size() != 2 * id.size())
        return std::nullopt;
    for (std::size_t i = 0; i < id.size(); ++i) {
        const auto* begin = text.data() + 2 * i;
        const auto [end, fault] = std::from_chars(begin, begin + 2, id[i], 16);
        if (fault != std::errc() || end != begin + 2)
            return std::nullopt;
    }
    return id;
}

std::string text(const Json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

// ["value", counter, "writer"]
std::optional<Answer> answerFrom(const Json& given) {
    if (!given.is_array() || given.size() != 3 || !given[0].is_string() || !given[1].is_number_unsigned() ||
        !given[2].is_string())
        return std::nullopt;
    const auto writer = uuidFrom(given[2].get<std::string>());
    const auto counter = given[1].get<std::uint64_t>();
    if (!writer || counter == 0 || counter > highestCounter)
        return std::nullopt;
    Answer answer{given[0].get<std::string>(), {counter, *writer}};
    return checkText(answer.value) ? std::optional(std::move(answer)) : std::nullopt;
}

Json jsonOf(const LeftOut& leftOut) {
    Json json = Json::object();
    if (!leftOut.sections.empty())
        json["sections"] = leftOut.sections;
    if (leftOut.sheets > 0)
        json["sheets"] = leftOut.sheets;
    if (leftOut.notes)
        json["notes"] = true;
    return json;
}

// Whatever of it says something else than jsonOf() does is passed over: it only says what is not there.
LeftOut leftOutFrom(const Json& json) {
    LeftOut leftOut;
    if (!json.is_object())
        return leftOut;
    const auto sections = json.value("sections", Json());
    for (const auto& section : sections.is_array() ? sections : Json::array())
        if (section.is_string())
            leftOut.sections.insert(section.get<std::string>());
    if (const auto sheets = json.value("sheets", Json()); sheets.is_number_unsigned())
        leftOut.sheets = sheets.get<std::size_t>();
    leftOut.notes = json.value("notes", Json()) == Json(true);
    return leftOut;
}

bool isShipped(const std::vector<PackFile>& pack) {
    if (pack.empty())
        return true;
    const auto ours = foundationsLanguages();
    const auto same = [](const PackFile& one, const PackFile& other) {
        return one.name == other.name && one.text == other.text;
    };
    return pack.size() == ours.size() + 1 && pack[0].text == foundationsStructure().text &&
           std::equal(ours.begin(), ours.end(), pack.begin() + 1, same);
}

} // namespace

std::string portableJson(const Journal& journal, const std::vector<PackFile>& pack, const LeftOut& leftOut) {
    Json answers = Json::object();
    for (const auto& [field, answer] : journal.answers())
        answers[field.str()] = Json::array({answer.value, answer.head.counter, hex(answer.head.writer)});
    Json json = {{"waymark", 1},
                 {"carries", "journal"},
                 {"course", journal.course().id()},
                 {"identity", hex(journal.identity())},
                 {"lastChange", journal.lastChange()}};
    if (!isShipped(pack)) {
        json["pack"] = Json::array();
        for (const auto& file : pack)
            json["pack"].push_back({{"name", file.name}, {"text", file.text}});
    }
    if (auto out = jsonOf(leftOut); !out.empty())
        json["leftOut"] = std::move(out);
    json["answers"] = std::move(answers);
    return writeJson(json, false) + "\n";
}

Result<PortableJournal> readPortable(std::string_view text) {
    const auto parsed = parseJson(text, {.bytes = 64U << 20U, .depth = 8, .keys = 200'000});
    if (!parsed || !parsed->is_object() || waymark::text(*parsed.operator->(), "carries") != "journal")
        return notOurs();
    const Json& json = *parsed.operator->();
    if (json.value("waymark", Json()) != Json(1))
        return Error{ErrorCode::NewerFormat,
                     "The journal in it was written by a newer Waymark, in a form that this one cannot read.",
                     {}};
    PortableJournal journal;
    journal.course = waymark::text(json, "course");
    const auto identity = uuidFrom(waymark::text(json, "identity"));
    const auto when = json.value("lastChange", Json());
    const auto answers = json.find("answers");
    if (journal.course.empty() || !identity || !when.is_number_integer() || answers == json.end() ||
        !answers->is_object())
        return notOurs();
    journal.identity = *identity;
    journal.lastChange = std::max<Milliseconds>(when.get<Milliseconds>(), 0);
    if (const auto pack = json.find("pack"); pack != json.end() && pack->is_array())
        for (const auto& file : *pack)
            journal.pack.push_back({file.is_object() ? waymark::text(file, "name") : std::string(),
                                    file.is_object() ? waymark::text(file, "text") : std::string()});
    journal.leftOut = leftOutFrom(json.value("leftOut", Json()));
    std::set<ChangeId> heads;
    for (const auto& [name, given] : answers->items()) {
        auto answer = answerFrom(given);
        if (!answer || name.empty() || !checkText(name) || !heads.insert(answer->head).second)
            return notOurs();
        journal.answers.emplace(FieldId(name), std::move(*answer));
    }
    return journal;
}

Comparison compare(const Journal& journal, const std::vector<Change>& history,
                   const PortableJournal& incoming) {
    std::set<std::pair<FieldId, ChangeId>> known;
    for (const auto& change : history)
        known.emplace(change.field, change.id);
    Comparison comparison;
    // A sheet's fields are known by its tool, which may come in with it.
    Journal after(journal);
    for (const auto& [field, answer] : incoming.answers)
        if (journal.value(field).empty())
            after.restore(field, answer, 0);
    for (const auto& [field, answer] : incoming.answers) {
        if (journal.value(field) == answer.value) {
            ++comparison.same;
        } else if (known.contains({field, answer.head})) {
            ++comparison.ours;
        } else {
            const auto spec = after.field(field);
            const auto accepted = spec ? acceptedValue(after, *spec, answer.value)
                                       : Result<std::string>(Error{ErrorCode::UnknownField, {}, {}});
            if (accepted)
                comparison.asked.push_back({field, journal.value(field), accepted.value()});
            else
                comparison.unreadable.push_back(field);
        }
    }
    return comparison;
}

std::vector<Change> beginningOf(const PortableJournal& incoming) {
    std::vector<Change> changes;
    for (const auto& [field, answer] : incoming.answers)
        changes.push_back(
            {answer.head, field, SetValue{"", answer.value}, {}, answer.head.counter, incoming.lastChange});
    std::ranges::sort(changes, {}, &Change::id);
    return changes;
}

} // namespace waymark
