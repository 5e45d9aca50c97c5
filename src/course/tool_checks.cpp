// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/tool_checks.h"

#include "base/text.h"

#include <algorithm>
#include <set>

namespace waymark {

namespace {

class Checks {
  public:
    Checks(const ToolDefinition& tool, std::string file, std::string stem,
           const std::map<std::string, std::string>& places, std::vector<PackError>& errors)
        : tool_(tool), file_(std::move(file)), stem_(std::move(stem)), places_(places), errors_(errors) {}

    void run() {
        tool_.forEachField([this](const ToolField& field) {
            check(field, "");
            for (const auto& column : field.columns)
                check(column, field.id);
        });
        for (const auto& each : tool_.checks) {
            place_ = placeOf(each.id) + "/holds";
            formula(each.holds, "");
            place_ = placeOf(each.id) + "/when";
            if (each.when)
                formula(*each.when, "");
        }
        place_ = placeOf(tool_.id.str()) + "/id";
        if (places_.contains(tool_.id.str()))
            fault("\"" + tool_.id.str() + "\" is the tool's own id, and both would have the same words.");
        for (std::size_t i = 0; i < tool_.figures.size(); ++i) {
            place_ = "/figures/" + std::to_string(i);
            figure(tool_.figures[i]);
        }
        circles();
        if (!tool_.languages.empty())
            words();
    }

  private:
    std::string placeOf(const std::string& name) const {
        const auto found = places_.find(name);
        return found == places_.end() ? std::string() : found->second;
    }
    void fault(const std::string& sentence) { errors_.push_back({file_, place_, sentence}); }

    void check(const ToolField& field, const std::string& table) {
        const auto at = placeOf(table.empty() ? field.id : table + "." + field.id);
        place_ = at + "/id";
        if (field.kind != ToolFieldKind::Table && (field.id == "rows" || field.id == "count"))
            fault("\"" + field.id +
                  "\" stands for the rows of a check in its words, and can be no name of a field.");
        place_ = at + (field.kind == ToolFieldKind::Calc ? "/is" : "/proposed");
        if (field.formula)
            formula(*field.formula, table);
        place_ = at + "/to";
        for (const auto& target : field.to)
            if (target.starts_with(".") && !isTable(target.substr(1)))
                fault("There is no table \"" + target.substr(1) + "\" in this tool.");
        place_ = at + "/consent";
        if (!field.consent.empty() && !isCheck(field.column(field.consent)) &&
            !isCheck(tool_.field(field.consent)))
            fault("There is no check \"" + field.consent + "\" in this table or among the fields.");
    }

    // A picture of fields that are not there would be empty for ever, and nobody would know why.
    void figure(const std::string& name) {
        const auto found = std::ranges::find(sheetFigureNeeds(), name, &SheetFigureNeeds::name);
        if (found == sheetFigureNeeds().end())
            return fault("Waymark has no picture named \"" + name + "\".");
        for (const auto need : found->fields)
            if (!meant(std::string(need), ""))
                fault("The picture \"" + name + "\" is drawn from \"" + std::string(need) +
                      "\", which this tool does not have.");
    }

    static bool isCheck(const ToolField* field) { return field && field->kind == ToolFieldKind::Check; }
    // A calculation may be a condition, too.
    static bool mayBeTicked(const ToolField& field) {
        return isCheck(&field) || field.kind == ToolFieldKind::Calc;
    }
    bool isTable(const std::string& name) const {
        const auto* field = tool_.field(name);
        return field && field->kind == ToolFieldKind::Table;
    }

    // The field or column that a name means, seen from a row of `table` or from the sheet.
    const ToolField* meant(const std::string& name, const std::string& table) const {
        if (const auto dot = name.find('.'); dot != std::string::npos)
            return tool_.column(name.substr(0, dot), name.substr(dot + 1));
        const auto* column = table.empty() ? nullptr : tool_.column(table, name);
        return column ? column : tool_.field(name);
    }

    void named(const std::string& name, const std::string& table) {
        const bool isOwn =
            std::ranges::any_of(sheetColumns(), [&](const Column& own) { return own.name == name; });
        if (name != "today" && !isOwn && !meant(name, table))
            fault(table.empty()
                      ? "There is no field \"" + name + "\"."
                      : "There is no column \"" + name + "\" in \"" + table + "\", and no such field.");
    }

    void formula(const Formula& each, const std::string& table) {
        const auto kind = std::ranges::find(formulaKinds(), each.operation, &FormulaKind::operation);
        const auto shape = kind == formulaKinds().end() ? FormulaShape::Plain : kind->shape;
        if (each.names.empty() ||
            std::ranges::any_of(each.names, [](const auto& name) { return name.empty(); })) {
            if (shape == FormulaShape::Operands || shape == FormulaShape::Cases)
                inside(each, table, table);
            return; // what is missing was told by the parser
        }
        switch (shape) {
        case FormulaShape::Plain:
            named(each.names[0], table);
            break;
        case FormulaShape::Fields:
            for (const auto& name : each.names) {
                named(name, table);
                if (const auto* field = meant(name, table);
                    field && each.operation == Operation::Ticked && !mayBeTicked(*field))
                    fault("\"" + name + "\" is no box to tick.");
            }
            break;
        case FormulaShape::Options:
            options(each, table);
            break;
        case FormulaShape::List:
            named(each.names[0], table);
            if (!tool_.languages.empty() && !tool_.languages.front().lists.contains(each.names[1]))
                fault("There is no list of words \"" + each.names[1] + "\" in the first language.");
            break;
        case FormulaShape::Reach:
            named(each.names[0], table);
            break;
        case FormulaShape::Word:
            if (each.operation == Operation::Sentence)
                sentences_.insert(each.names[0]);
            break;
        case FormulaShape::Table:
            overRows(each, table);
            return;
        default:
            break;
        }
        inside(each, table, table);
    }

    void inside(const Formula& each, const std::string& operandTable, const std::string& partTable) {
        for (const auto& operand : each.operands)
            formula(operand, operandTable);
        for (const auto& [key, part] : each.parts)
            formula(part, partTable);
    }

    void overRows(const Formula& each, const std::string& table) {
        if (each.operation == Operation::Sheets)
            return; // of any tool, whose fields are not known here
        if (each.operation == Operation::Unused) {
            // The rows are those of another tool, whose columns are not known here.
            const auto dot = each.names.back().find('.');
            const auto* column = dot == std::string::npos ? nullptr
                                                          : tool_.column(each.names.back().substr(0, dot),
                                                                         each.names.back().substr(dot + 1));
            if (!column || column->kind != ToolFieldKind::Ref)
                fault("\"by\" names a column of references in this tool, such as \"strategies.factor\".");
            return;
        }
        if (!isTable(each.names[0])) {
            fault("There is no table \"" + each.names[0] + "\".");
            return;
        }
        if (each.operation == Operation::Absent) {
            const auto& of = each.parts.find("of");
            const auto* column = of == each.parts.end() || of->second.names.empty()
                                     ? nullptr
                                     : tool_.column(each.names[0], of->second.names[0]);
            if (!column || column->options.empty())
                fault("\"absent\" is about a column with options.");
        }
        inside(each, table, each.names[0]);
    }

    void options(const Formula& each, const std::string& table) {
        named(each.names[0], table);
        const auto* field = meant(each.names[0], table);
        if (!field || field->options.empty())
            return;
        for (std::size_t i = 1; i < each.names.size(); ++i)
            if (std::ranges::find(field->options, each.names[i]) == field->options.end())
                fault("\"" + each.names[0] + "\" has no option \"" + each.names[i] + "\".");
    }

    // Calculations that need themselves, straight or by way of others.
    void circles() {
        std::map<std::string, std::set<std::string>> needs; // "table.column" or "field" -> the same
        const auto add = [&](const ToolField& field, const std::string& table) {
            if (field.formula && field.kind == ToolFieldKind::Calc)
                collect(*field.formula, table, needs[table.empty() ? field.id : table + "." + field.id]);
        };
        tool_.forEachField([&](const ToolField& field) {
            add(field, "");
            for (const auto& column : field.columns)
                add(column, field.id);
        });
        for (const auto& [name, direct] : needs) {
            std::set<std::string> reached;
            std::vector<std::string> open(direct.begin(), direct.end());
            while (!open.empty()) {
                const auto next = open.back();
                open.pop_back();
                if (!reached.insert(next).second)
                    continue;
                if (const auto found = needs.find(next); found != needs.end())
                    open.insert(open.end(), found->second.begin(), found->second.end());
            }
            place_ = placeOf(name) + "/is";
            if (reached.contains(name))
                fault("This calculation needs itself.");
        }
    }

    void collect(const Formula& each, const std::string& table, std::set<std::string>& found) const {
        const auto kind = std::ranges::find(formulaKinds(), each.operation, &FormulaKind::operation);
        const bool overRows = kind != formulaKinds().end() && kind->shape == FormulaShape::Table;
        const bool free = each.operation == Operation::Unused || each.operation == Operation::Sheets ||
                          each.operation == Operation::Text || each.operation == Operation::Sentence ||
                          each.operation == Operation::Named;
        // Of these only the first is a field; the rest are options, a list, or names elsewhere.
        const bool first = kind != formulaKinds().end() &&
                           (kind->shape == FormulaShape::Options || kind->shape == FormulaShape::List ||
                            kind->shape == FormulaShape::Reach);
        const auto named = first ? std::min<std::size_t>(each.names.size(), 1) : each.names.size();
        for (std::size_t i = 0; i < named && !free && !overRows; ++i)
            found.insert(!table.empty() && tool_.column(table, each.names[i]) ? table + "." + each.names[i]
                                                                              : each.names[i]);
        if (free)
            return;
        for (const auto& operand : each.operands)
            collect(operand, table, found);
        for (const auto& [key, part] : each.parts)
            collect(part, overRows ? each.names[0] : table, found);
    }

    void words() {
        const auto& first = tool_.languages.front();
        const auto said = [&](const std::string& id) {
            const auto found = first.words.phrases.find(id);
            return found != first.words.phrases.end() &&
                   !(isBlank(found->second.text) && isBlank(found->second.title) &&
                     isBlank(found->second.label));
        };
        const auto need = [&](const std::string& id) {
            if (!id.empty() && !said(id))
                errors_.push_back({stem_ + "." + first.words.language + ".json", "/words",
                                   "There are no words for \"" + id + "\"."});
        };
        const auto ofField = [&](const std::string& id, const ToolField& field) {
            need(id);
            for (const auto& option : field.options)
                if (!said("choice." + option))
                    need(id + "." + option);
        };
        need(tool_.id.str());
        for (const auto& group : tool_.groups) {
            need(group.id);
            for (const auto& field : group.fields) {
                ofField(field.id, field);
                for (const auto& column : field.columns)
                    ofField(field.id + "." + column.id, column);
            }
        }
        for (const auto& each : tool_.checks)
            need(each.id);
        for (const auto& sentence : sentences_)
            need(sentence);
    }

    const ToolDefinition& tool_;
    std::string file_;
    std::string stem_;
    const std::map<std::string, std::string>& places_;
    std::vector<PackError>& errors_;
    std::string place_; // of the formula that is looked at
    std::set<std::string> sentences_;
};

} // namespace

void checkTool(const ToolDefinition& tool, const std::string& file, const std::string& stem,
               const std::map<std::string, std::string>& places, std::vector<PackError>& errors) {
    Checks(tool, file, stem, places, errors).run();
}

} // namespace waymark
