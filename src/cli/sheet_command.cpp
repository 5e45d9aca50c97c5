// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/json.h"
#include "base/text.h"
#include "cli/commands.h"
#include "cli/tool_files.h"
#include "cli/writing.h"
#include "journal/rows.h"
#include "journal/sheets.h"
#include "worksheets/feedback.h"

#include <algorithm>

namespace waymark::cli {

namespace {

// A tool is named by its id, or by the file that describes it.
bool namesFile(const std::string& tool) {
    return tool.ends_with(".json") || tool.find('/') != std::string::npos;
}

std::string allToolIds() {
    std::vector<std::string> ids;
    for (const auto& id : shippedTools())
        ids.push_back(id.str());
    return waymark::join(ids, ", ");
}

Json valueJson(const Value& value) {
    if (const auto* truth = std::get_if<bool>(&value.is))
        return *truth;
    if (const auto* items = std::get_if<NamedItems>(&value.is)) {
        Json list = Json::array();
        for (const auto& item : *items)
            list.push_back({{"id", item.id}, {"name", item.name}});
        return list;
    }
    if (const auto text = value.text())
        return *text;
    const auto number = value.number();
    return number ? Json(*number) : Json();
}

Json valuesJson(const Feedback& feedback) {
    Json values = Json::array();
    for (const auto& value : feedback.values) {
        Json json = {{"id", value.id}};
        if (!value.row.empty())
            json["row"] = value.row;
        json["label"] = value.label;
        json["state"] = value.value.known() ? "known" : "cannot tell";
        json["value"] = valueJson(value.value);
        if (!value.unit.empty())
            json["unit"] = value.unit;
        json["words"] = value.words;
        values.push_back(std::move(json));
    }
    return values;
}

Json checksJson(const Feedback& feedback) {
    Json checks = Json::array();
    for (const auto& check : feedback.checks) {
        Json json = {
            {"id", check.id}, {"label", check.label}, {"state", nameOf(check.state)}, {"words", check.words}};
        if (!check.rows.empty())
            json["rows"] = valueJson(check.rows);
        checks.push_back(std::move(json));
    }
    return checks;
}

std::string feedbackText(const Feedback& feedback) {
    std::string text =
        "Filled in: " + std::to_string(feedback.filled) + " of " + std::to_string(feedback.required) + "\n";
    for (const auto& value : feedback.values)
        if (value.value.known())
            text += oneLine(value.label) + ": " + oneLine(value.words) + "\n";
    for (const auto& check : feedback.checks)
        text += "[" + std::string(nameOf(check.state)) + "] " + oneLine(check.label) + ": " +
                oneLine(check.words) + "\n";
    for (const auto& gap : feedback.gaps)
        text += "[gap] " + gap.field.str() +
                (gap.further ? ": what it points to has lost its own source\n"
                             : ": what it pointed to is gone\n");
    return text;
}

} // namespace

Outcome runSheetNew(const Arguments& arguments) {
    const std::filesystem::path path = arguments.words[0];
    const auto& tool = arguments.words[1];
    const auto title = arguments.value("--title").value_or("");
    std::optional<ToolPack> pack;
    if (namesFile(tool)) {
        auto read = readToolFiles(tool);
        if (!read)
            return failed(tool, read.error());
        if (const auto faults = toolFaults(read.value()); !faults.empty())
            return failed(tool + ": This tool cannot be used: " + faults.front(), faults);
        pack = read.take();
    }
    auto journal = OpenJournal::open(path);
    if (!journal)
        return failed(path, journal.error());
    auto& recorder = journal.value()->recorder();
    const auto id = pack ? addSheet(recorder, *pack, title) : addSheet(recorder, ToolId(tool), title);
    if (!id) {
        auto error = id.error();
        if (error.code == ErrorCode::NotFound)
            error.message += " Those that there are: " + allToolIds() + ".";
        return failed(path, error);
    }
    const auto saved = journal.value()->save();
    return saved ? done(id.value() + "\n") : failed(path, saved.error());
}

Outcome runSheetList(const Arguments& arguments) {
    const std::filesystem::path path = arguments.words[0];
    const auto stored = readJournal(path);
    if (!stored)
        return failed(path, stored.error());
    Json list = Json::array();
    std::string text;
    for (const auto& each : sheetsOf(stored->journal)) {
        const auto tool = stored->journal.tool(each.tool);
        const auto name =
            tool ? tool->label(each.tool.str(), stored->journal.course().language()) : each.tool.str();
        list.push_back({{"id", each.id}, {"tool", each.tool.str()}, {"name", name}, {"title", each.title}});
        text += each.id + "  " + oneLine(fullName(stored->journal, each)) + "\n";
    }
    return done(arguments.has("--json") ? writeJson(list, true) + "\n" : text);
}

Outcome runSheetFields(const Arguments& arguments) {
    const std::filesystem::path path = arguments.words[0];
    const auto& id = arguments.words[1];
    const auto stored = readJournal(path);
    if (!stored)
        return failed(path, stored.error());
    const auto& journal = stored->journal;
    const auto tool = journal.tool(toolOf(journal, id));
    if (!tool)
        return failed(path, {ErrorCode::UnknownField, "There is no sheet \"" + id + "\" in it.", {}});
    Json list = Json::array();
    std::string text;
    const auto add = [&](const std::string& name, const ToolField& field) {
        const auto label = tool->label(name, journal.course().language());
        Json json = {{"id", name}, {"kind", nameOf(field.kind)}, {"label", label}};
        if (!field.options.empty())
            json["options"] = field.options;
        if (!field.to.empty())
            json["to"] = field.to;
        list.push_back(std::move(json));
        text += name + "  " + std::string(nameOf(field.kind)) + "  " + oneLine(label) +
                (field.options.empty() ? "" : " (" + waymark::join(field.options, ", ") + ")") + "\n";
    };
    tool->forEachField([&](const ToolField& field) {
        add(field.id, field);
        for (const auto& column : field.columns)
            add(field.id + "." + column.id, column);
    });
    return done(arguments.has("--json") ? writeJson(list, true) + "\n" : text);
}

Outcome runSheetFeedback(const Arguments& arguments) {
    const std::filesystem::path path = arguments.words[0];
    const auto& id = arguments.words[1];
    const auto stored = readJournal(path);
    if (!stored)
        return failed(path, stored.error());
    const auto history = readHistory(path);
    const auto first = history ? filledFirst(history.value()) : std::map<FieldId, ChangeId>();
    const auto feedback =
        feedbackFor(stored->journal, id, {localDate(SystemClock().now()), history ? &first : nullptr});
    if (!feedback)
        return failed(path, {ErrorCode::UnknownField, "There is no sheet \"" + id + "\" in it.", {}});
    if (!arguments.has("--json"))
        return done(feedbackText(*feedback));
    const auto about = sheet(stored->journal, id);
    Json json = {{"sheet", id},
                 {"tool", about->tool.str()},
                 {"title", about->title},
                 {"filled", feedback->filled},
                 {"required", feedback->required},
                 {"values", valuesJson(*feedback)},
                 {"checks", checksJson(*feedback)},
                 {"gaps", Json::array()}};
    for (const auto& gap : feedback->gaps)
        json["gaps"].push_back({{"field", gap.field.str()}, {"link", gap.link}, {"further", gap.further}});
    return done(writeJson(json, true) + "\n");
}

Outcome runRowAdd(const Arguments& arguments) {
    const std::filesystem::path path = arguments.words[0];
    const auto& table = arguments.words[1];
    auto journal = OpenJournal::open(path);
    if (!journal)
        return failed(path, journal.error());
    auto& open = *journal.value();
    if (open.journal().columns(table).empty())
        return failed(
            path, {ErrorCode::UnknownField,
                   "There is no table \"" + table + "\": SHEET.TABLE, or one of the course, such as " +
                       (open.journal().course().tables().empty() ? std::string("part2.plan.actions")
                                                                 : open.journal().course().tables()[0]->id) +
                       ".",
                   {}});
    const auto row = addRow(open.recorder(), table);
    if (!row)
        return failed(path, row.error());
    const auto saved = open.save();
    return saved ? done(row.value() + "\n") : failed(path, saved.error());
}

} // namespace waymark::cli
