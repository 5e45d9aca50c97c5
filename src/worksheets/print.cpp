// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worksheets/print.h"

#include "base/text.h"
#include "journal/rows.h"
#include "worksheets/named_calculations.h"

#include <algorithm>

namespace waymark {

namespace {

// Collects what is hidden, column by column, then follows the calculations that would give it away.
class Hiding {
  public:
    explicit Hiding(const SheetView& sheet, int depth = 0) : sheet_(sheet), whole_{sheet, {}, {}, depth} {}

    std::set<FieldId> hide() {
        sheet_.tool->forEachField([this](const ToolField& field) {
            if (countsFew(field, whole_))
                hidden_.insert(sheetField(sheet_.id, field.id));
            for (const auto& column : field.columns)
                hideColumn(field, column);
        });
        hideShares();
        while (hideCalculations()) {
        }
        return std::move(hidden_);
    }

  private:
    FieldId cellOf(const std::string& table, const std::string& row, const std::string& column) const {
        return cell(sheet_.table(table), row, column);
    }

    void hideColumn(const ToolField& table, const ToolField& column) {
        if (!column.people)
            return;
        std::vector<std::pair<double, FieldId>> others;
        std::size_t hidden = 0;
        for (const auto& row : sheet_.rows(table.id)) {
            const auto scope = whole_.at(table.id, row);
            const auto id = cellOf(table.id, row, column.id);
            if (countsFew(column, scope)) {
                hidden_.insert(id);
                ++hidden;
            } else if (const auto count = numberOf(scope, column.id)) {
                others.emplace_back(*count, id);
            }
        }
        if (hidden == 1 && !others.empty())
            hidden_.insert(std::ranges::min_element(others)->second);
    }

    // A percentage beside a hidden number and one that is shown gives the hidden one away.
    void hideShares() {
        const auto hideIn = [this](const std::vector<ToolField>& fields, const auto& idOf) {
            const bool few = std::ranges::any_of(fields, [&](const ToolField& field) {
                return field.people && hidden_.contains(idOf(field));
            });
            for (const auto& field : fields)
                if (few && field.kind == ToolFieldKind::Pct)
                    hidden_.insert(idOf(field));
        };
        for (const auto& group : sheet_.tool->groups)
            hideIn(group.fields, [&](const ToolField& field) { return sheetField(sheet_.id, field.id); });
        sheet_.tool->forEachField([&](const ToolField& table) {
            if (!table.columns.empty())
                for (const auto& row : sheet_.rows(table.id))
                    hideIn(table.columns,
                           [&](const ToolField& column) { return cellOf(table.id, row, column.id); });
        });
    }

    // True where a name, seen from a place in the sheet, stands for something hidden.
    bool isHidden(const std::string& name, const Scope& scope) const {
        if (!scope.table.empty() && sheet_.tool->column(scope.table, name))
            return hidden_.contains(cellOf(scope.table, scope.row, name));
        return hidden_.contains(sheetField(sheet_.id, name));
    }

    bool givesAway(const Formula& formula, const Scope& scope) const {
        if (formula.operation == Operation::Named)
            return std::ranges::any_of(hidden_, [&](const FieldId& id) {
                const auto prefix =
                    scope.table.empty() ? sheet_.id + "." : sheet_.table(scope.table) + "." + scope.row + ".";
                return id.str().starts_with(prefix);
            });
        const bool overRows = formula.operation >= Operation::Count && formula.operation <= Operation::Sheets;
        if (overRows)
            return aggregateGivesAway(formula);
        if (formula.operation == Operation::Text || formula.operation == Operation::Sentence)
            return false;
        return std::ranges::any_of(formula.names, [&](const auto& name) { return isHidden(name, scope); }) ||
               std::ranges::any_of(formula.operands,
                                   [&](const auto& each) { return givesAway(each, scope); }) ||
               std::ranges::any_of(formula.parts,
                                   [&](const auto& each) { return givesAway(each.second, scope); });
    }

    // A sum tells nothing while two are hidden; a smallest one tells one of them.
    bool aggregateGivesAway(const Formula& formula) const {
        const auto of = formula.parts.find("of");
        if (of == formula.parts.end() || formula.names.empty())
            return false;
        std::size_t hidden = 0;
        for (const auto& row : sheet_.rows(formula.names[0]))
            hidden += givesAway(of->second, whole_.at(formula.names[0], row));
        const bool sum = formula.operation == Operation::Total || formula.operation == Operation::Average;
        return sum ? hidden == 1 : hidden > 0;
    }

    bool hideCalculations() {
        bool more = false;
        const auto look = [&](const ToolField& field, const Scope& scope, const FieldId& id) {
            if (field.formula && !hidden_.contains(id) && givesAway(*field.formula, scope))
                more = hidden_.insert(id).second || more;
        };
        sheet_.tool->forEachField([&](const ToolField& field) {
            look(field, whole_, sheetField(sheet_.id, field.id));
            for (const auto& row : field.columns.empty() ? std::vector<std::string>() : sheet_.rows(field.id))
                for (const auto& column : field.columns)
                    look(column, whole_.at(field.id, row), cellOf(field.id, row, column.id));
        });
        return more;
    }

    const SheetView& sheet_;
    Scope whole_;
    std::set<FieldId> hidden_;
};

bool consented(const SheetView& sheet, const ToolField& table, const std::string& row) {
    if (table.consent.empty())
        return true;
    const Scope whole{sheet, {}, {}};
    return writtenIn(table.column(table.consent) ? whole.at(table.id, row) : whole, table.consent) == "true";
}

} // namespace

bool countsFew(const ToolField& field, const Scope& scope) {
    const auto count = field.people ? numberOf(scope, field.id) : std::nullopt;
    return count && *count < fewPeople;
}

std::set<FieldId> hiddenInPrint(const SheetView& sheet) {
    return Hiding(sheet).hide();
}

std::vector<std::string> printedRows(const SheetView& sheet, const ToolField& table) {
    auto rows = sheet.rows(table.id);
    std::erase_if(rows, [&](const std::string& row) { return !consented(sheet, table, row); });
    return rows;
}

std::size_t withheldRows(const SheetView& sheet, const ToolField& table) {
    return sheet.rows(table.id).size() - printedRows(sheet, table).size();
}

namespace named {

// What has a number of people that stays out of print: rows, and groups of fields of the sheet itself.
Value printHidden(const Scope& scope) {
    const auto& sheet = scope.sheet;
    const Scope whole{sheet, {}, {}, scope.depth + 1};
    const auto hidden = Hiding(sheet, whole.depth).hide();
    bool counted = false;
    const auto hides = [&](const std::vector<ToolField>& fields, const Scope& at, const std::string& prefix) {
        bool any = false;
        for (const auto& field : fields) {
            if (!field.people)
                continue;
            counted = counted || numberOf(at, field.id);
            any = any || hidden.contains(FieldId(prefix + "." + field.id));
        }
        return any;
    };
    NamedItems items;
    for (const auto& group : sheet.tool->groups) {
        if (hides(group.fields, whole, sheet.id))
            items.push_back({group.id, sheet.tool->label(group.id, sheet.language())});
        for (const auto& table : group.fields)
            for (const auto& row : table.columns.empty() ? std::vector<std::string>() : sheet.rows(table.id))
                if (hides(table.columns, whole.at(table.id, row), sheet.table(table.id) + "." + row))
                    items.push_back(sheet.item(table.id, row));
    }
    return counted ? Value(items) : Value();
}

} // namespace named

Journal withoutWithheldRows(const SheetView& sheet) {
    Journal shown(sheet.journal);
    sheet.tool->forEachField([&](const ToolField& field) {
        if (withheldRows(sheet, field) == 0)
            return;
        const auto printed = printedRows(sheet, field);
        const auto table = sheet.table(field.id);
        for (const auto& [id, answer] : sheet.journal.answers()) {
            if (!startsWith(id.str(), table + ".") || id == orderField(table))
                continue;
            const auto from = table.size() + 1;
            const auto row = id.str().substr(from, id.str().rfind('.') - from);
            if (std::ranges::find(printed, row) == printed.end())
                shown.restore(id, {}, sheet.journal.lastChange());
        }
    });
    return shown;
}

} // namespace waymark
