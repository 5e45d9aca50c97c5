// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/answers_json.h"

#include "base/resources.h"
#include "base/text.h"
#include "base/written_day.h"
#include "journal/merge.h"
#include "journal/sheets.h"

#include <algorithm>
#include <set>

namespace waymark {

namespace {

Json jsonOf(FieldKind kind, const std::string& value) {
    if (kind == FieldKind::Check)
        return value == "true";
    return value.empty() ? Json(nullptr) : Json(value);
}

// What a JSON value means for a field, as text; nothing for a value of the wrong type.
std::optional<std::string> textFrom(FieldKind kind, const Json& value) {
    if (value.is_null())
        return std::string();
    if (value.is_boolean() && kind == FieldKind::Check)
        return value.get<bool>() ? "true" : "";
    if (value.is_number() && kind == FieldKind::Number)
        return value.dump();
    if (value.is_string() && kind != FieldKind::Check)
        return value.get<std::string>();
    return std::nullopt;
}

// A value of the wrong type, cut where it is long.
std::string shown(const Json& value) {
    constexpr std::size_t most = 40;
    auto text = waymark::writeJson(value, false);
    const auto end = byteOffset(text, most);
    return end < text.size() ? text.substr(0, end) + "…" : text;
}

// Tools come first, then what says which tool a sheet has, then the rest.
int rankOf(const FieldId& field) {
    if (isToolField(field))
        return 0;
    const auto& name = field.str();
    return name.ends_with(".tool") && isSheetId(name.substr(0, name.size() - 5)) ? 1 : 2;
}

// The journal with the tools and sheets that come in, to tell what fields there will be.
Journal withSheets(const Journal& journal, const Json& answers) {
    Journal after(journal);
    for (const auto& [name, value] : answers.items())
        if (const FieldId id(name); value.is_string() && rankOf(id) < 2)
            after.restore(id, {value.get<std::string>(), {}}, 0);
    return after;
}

struct Incoming {
    FieldId field;
    FieldKind kind;
    std::string value;
};

// The tools of sheets that come in and are neither here nor come with them: from now on they travel, too.
std::vector<Incoming> missingTools(const Journal& after, const std::vector<Incoming>& incoming) {
    std::vector<Incoming> tools;
    std::set<ToolId> seen;
    for (const auto& answer : incoming) {
        const ToolId id(answer.value);
        if (rankOf(answer.field) != 1 || id.empty() || !after.value(toolField(id, "structure")).empty() ||
            !seen.insert(id).second)
            continue;
        if (const auto pack = shippedTool(id))
            for (auto& [field, text] : toolFields(*pack, id))
                tools.push_back({field, FieldKind::LongText, text});
    }
    return tools;
}

} // namespace

Json answerJson(const Journal& journal, const FieldSpec& field) {
    return jsonOf(field.kind, journal.value(field.id));
}

Json answersJson(const Journal& journal) {
    Json answers = Json::object();
    std::set<FieldId> written;
    const auto& course = journal.course();
    const auto put = [&](const FieldId& id, FieldKind kind) {
        written.insert(id);
        auto value = jsonOf(kind, journal.value(id));
        if (!value.is_null())
            answers[id.str()] = std::move(value);
    };
    forEachBlock(course.data(), [&](const Section&, const Block& block) {
        if (isField(block.kind))
            put(block.field(), fieldKindOf(block.kind));
        if (!isTable(block.kind))
            return;
        put(orderField(block.id), FieldKind::Order);
        auto rows = journal.rows(block.id);
        for (const auto& row : fixedRows())
            if (std::find(rows.begin(), rows.end(), row) == rows.end())
                rows.push_back(row);
        for (const auto& row : rows)
            for (const auto& column : columnsOf(block.kind))
                put(cell(block.id, row, column.name), column.kind);
    });
    for (const auto& [id, answer] : journal.answers())
        if (!written.contains(id) && !answer.value.empty() && !isMergeField(id)) {
            const auto spec = journal.field(id); // of a sheet; of a question that is gone there is none
            answers[id.str()] = spec ? jsonOf(spec->kind, answer.value) : Json(answer.value);
        }
    return answers;
}

Json journalJson(const Journal& journal) {
    return {{"waymark", 1},
            {"course", journal.course().id()},
            {"identity", hex(journal.identity())},
            {"answers", answersJson(journal)}};
}

std::vector<Error> importAnswers(Recorder& recorder, std::string_view text) {
    auto parsed = parseJson(text);
    if (!parsed)
        return {parsed.error()};
    const Json* answers = parsed.operator->();
    if (!answers->is_object())
        return {{ErrorCode::BadInput, "it has to hold one object: {\"FIELD\": value, ...}", {}}};
    const auto& course = recorder.journal().course();
    const bool wasExported = answers->contains("waymark");
    if (wasExported) {
        if (answers->at("waymark") != Json(1))
            return {{ErrorCode::NewerFormat,
                     "it was written by a newer Waymark, in a form that this one cannot read",
                     {}}};
        if (answers->value("course", Json()) != Json(course.id()))
            return {{ErrorCode::BadInput, "it belongs to another course", {}}};
        if (!answers->contains("answers") || !answers->at("answers").is_object())
            return {{ErrorCode::BadInput, "its \"answers\" are missing", {}}};
        answers = &answers->at("answers");
    }

    const auto today = localDate(recorder.clock().now());
    const auto order = dayOrderOf(course.language());
    std::vector<Error> errors;
    std::vector<Incoming> incoming;
    Selection ticked;
    const auto after = withSheets(recorder.journal(), *answers);
    for (const auto& [name, value] : answers->items()) {
        const FieldId id(name);
        const auto spec = after.field(id);
        if (!spec) {
            errors.push_back(
                {ErrorCode::UnknownField, "There is no field \"" + name + "\" in this journal.", name});
            continue;
        }
        const auto given = textFrom(spec->kind, value);
        if (!given) {
            errors.push_back({ErrorCode::BadValue,
                              name + " takes " +
                                  (spec->kind == FieldKind::Check ? "true or false" : "a text") + ", not " +
                                  shown(value) + ".",
                              {}});
            continue;
        }
        const bool byHand = spec->kind == FieldKind::Date && !wasExported;
        auto accepted = acceptedValue(after, *spec, byHand ? keptCalendarDay(*given, today, order) : *given);
        if (!accepted) {
            errors.push_back(accepted.error());
            continue;
        }
        if (spec->kind == FieldKind::Check && accepted.value() == "true")
            ticked.insert(id);
        incoming.push_back({id, spec->kind, accepted.take()});
    }
    for (const auto& id : ticked)
        if (const auto* block = course.block(id.str()); block && block->kind == BlockKind::None)
            for (const auto& statement : course.statementsBeside(id))
                if (ticked.contains(statement))
                    errors.push_back(
                        {ErrorCode::BadValue,
                         id.str() + " and " + statement.str() + " exclude each other; only one can be true.",
                         {}});
    if (!errors.empty())
        return errors;
    for (auto& tool : missingTools(after, incoming))
        incoming.push_back(std::move(tool));
    // Without its tool, a sheet has no fields.
    std::ranges::stable_sort(incoming, {}, [](const Incoming& answer) { return rankOf(answer.field); });
    const Recorder::Together inOneGo(recorder);
    for (auto& answer : incoming)
        if (auto done = recorder.set(answer.field, std::move(answer.value)); !done)
            errors.push_back(done.error()); // cannot happen: everything was checked above
    return errors;
}

std::string_view sampleAnswers(std::string_view language) {
    if (const auto translated = resource("sample/answers." + std::string(language) + ".json"))
        return *translated;
    return resource("sample/answers.json").value_or("{}");
}

} // namespace waymark
