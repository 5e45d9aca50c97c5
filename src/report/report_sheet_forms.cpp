// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Worksheets in a form: every field that can be filled in by hand. What points at another sheet cannot.
#include "base/text.h"
#include "journal/sheets.h"
#include "report/report_parts.h"

#include <algorithm>

namespace waymark::report_parts {

namespace {

constexpr std::size_t spareCards = 2;
constexpr std::size_t leastCards = 3;
constexpr std::size_t mostColumns = 5; // side by side on a page

class SheetForm {
  public:
    SheetForm(Context& context, const Sheet& sheet, const ToolDefinition& tool)
        : context_(context), sheet_(sheet), tool_(tool), language_(context.course.language()) {
        name_ = isBlank(sheet.title) ? tool.label(tool.id.str(), language_) : trimmed(sheet.title);
    }

    void write() {
        context_.body.push_back(Heading{2, name_, "sheet-" + sheet_.id, false, true, {}});
        for (const char* own : {"title", "dated", "took-part"})
            if (const auto spec = context_.journal.field(sheetField(sheet_.id, own)))
                context_.body.push_back(field(*spec, ownLabel(own), own));
        for (const auto& group : tool_.groups) {
            const auto before = context_.body.size();
            for (const auto& each : group.fields)
                write(each);
            if (context_.body.size() > before)
                context_.body.insert(context_.body.begin() + static_cast<std::ptrdiff_t>(before),
                                     Heading{3, tool_.label(group.id, language_), {}, false, false, {}});
        }
    }

  private:
    std::string ownLabel(std::string_view own) const {
        const auto& s = context_.strings;
        return std::string(own == "title" ? s.sheetTitle : own == "dated" ? s.date : s.sheetPeople);
    }

    static bool byHand(FieldKind kind) {
        return isText(kind) || kind == FieldKind::Check || kind == FieldKind::Date ||
               kind == FieldKind::Choice || kind == FieldKind::Number;
    }

    void write(const ToolField& given) {
        if (given.kind == ToolFieldKind::Table) {
            table(given);
        } else if (const auto spec = context_.journal.field(sheetField(sheet_.id, given.id));
                   spec && byHand(spec->kind)) {
            context_.body.push_back(field(*spec, tool_.label(given.id, language_), given.id));
        }
    }

    // `optionsOf`: the name under which the words of its options stand.
    FieldBlock field(const FieldSpec& spec, const std::string& label, const std::string& optionsOf) const {
        FieldBlock made;
        made.id = spec.id.str();
        made.kind = spec.kind;
        made.label = label;
        made.value = context_.journal.value(spec.id);
        made.hint = filledIn(context_.strings.field, {name_, label});
        if (spec.kind == FieldKind::Date)
            made.hint += " (" + std::string(context_.strings.dateHint) + ")";
        made.lines = spec.kind == FieldKind::LongText ? 4 : 1;
        for (const auto& option : spec.options)
            made.options.emplace_back(option, tool_.optionLabel(optionsOf, option, language_));
        return made;
    }

    // What the row is called by a field that stands in no form, such as one that points to another sheet's
    // row: without it nobody would know what the others are about.
    std::string nameElsewhere(const std::string& table, const std::string& row,
                              const std::vector<const ToolField*>& columns) const {
        auto name = rowName(context_.journal, table, row);
        const auto says = [&](const ToolField* column) {
            const auto spec = context_.journal.field(cell(table, row, column->id));
            const auto value = trimmed(context_.journal.value(cell(table, row, column->id)));
            return startsWith(value, name) || (spec && optionLabel(context_.journal, *spec, value) == name);
        };
        return name.empty() || std::ranges::any_of(columns, says) ? std::string() : name;
    }

    void table(const ToolField& given) {
        const auto table = sheet_.id + "." + given.id;
        std::vector<const ToolField*> columns;
        for (const auto& column : given.columns)
            if (const auto spec = context_.journal.field(cell(table, fixedRows().front(), column.id));
                spec && byHand(spec->kind))
                columns.push_back(&column);
        if (columns.empty())
            return;
        auto rows = context_.journal.rows(table);
        const bool cards = given.cards || columns.size() > mostColumns ||
                           std::ranges::any_of(rows, [&](const std::string& row) {
                               return !nameElsewhere(table, row, columns).empty();
                           });
        // A card takes half a page and more: a few to write on do.
        const auto most =
            cards ? std::max(rows.size() + spareCards, leastCards) : rows.size() + fixedRows().size();
        for (const auto& row : fixedRows())
            if (rows.size() < most && std::ranges::find(rows, row) == rows.end())
                rows.push_back(row);
        FieldTable grid{tool_.label(given.id, language_), {std::string(context_.strings.number)}, {0.45}, {}};
        for (const auto* column : columns) {
            grid.head.push_back(tool_.label(given.id + "." + column->id, language_));
            grid.widths.push_back(
                column->kind == ToolFieldKind::Text || column->kind == ToolFieldKind::Long ? 3 : 1.4);
        }
        for (std::size_t i = 0; i < rows.size(); ++i) {
            std::vector<FieldBlock> cells;
            const auto row = grid.caption + ", " + filledIn(context_.strings.row, {std::to_string(i + 1)});
            for (const auto* column : columns) {
                const auto name = given.id + "." + column->id;
                auto made = field(*context_.journal.field(cell(table, rows[i], column->id)),
                                  tool_.label(name, language_), name);
                made.hint = filledIn(context_.strings.field, {name_, row + ", " + made.label});
                made.lines = column->kind == ToolFieldKind::Long ? 3 : 1;
                cells.push_back(std::move(made));
            }
            if (!cards) {
                grid.rows.push_back(std::move(cells));
                continue;
            }
            const auto name = nameElsewhere(table, rows[i], columns);
            context_.body.push_back(
                paragraph(row + (name.empty() ? "" : ": " + name), Paragraph::Style::Label));
            for (auto& each : cells)
                context_.body.push_back(std::move(each));
        }
        if (!cards)
            context_.body.push_back(std::move(grid));
    }

    Context& context_;
    const Sheet& sheet_;
    const ToolDefinition& tool_;
    const std::string& language_;
    std::string name_;
};

} // namespace

void addSheetForms(Context& context) {
    bool first = true;
    for (const auto& sheet : sheetsOf(context.journal)) {
        const auto& wanted = context.options.sheets;
        const auto tool = context.journal.tool(sheet.tool);
        if (!tool || std::ranges::find(wanted, sheet.id) == wanted.end())
            continue;
        if (std::exchange(first, false))
            context.body.push_back(
                Heading{1, std::string(context.strings.worksheets), "worksheets", true, true, {}});
        SheetForm(context, sheet, *tool).write();
    }
}

} // namespace waymark::report_parts
