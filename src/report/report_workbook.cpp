// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that the course asks, with room to write: on paper, or as a form with a field for each of the
// journal's.
#include "base/text.h"
#include "journal/sheets.h"
#include "report/report_parts.h"

#include <algorithm>

namespace waymark::report_parts {

namespace {

constexpr std::size_t paperRows = 6; // of a table on paper
constexpr int continuations = 4;
constexpr std::size_t longestHint = 110; // characters

class Workbook {
  public:
    Workbook(Context& context, Report& report)
        : context_(context),
          course_(context.course),
          s_(context.strings),
          report_(report),
          isForm_(context.options.kind == DocumentKind::Form) {}

    void write() {
        front();
        for (const auto& part : course_.parts()) {
            if (part.number > 0 && !isChosen(context_, part.number))
                continue;
            bool begun = part.number == 0;
            for (const auto& section : part.sections) {
                if (!isAsked(section) || isOut(context_, section.id))
                    continue;
                if (!std::exchange(begun, true))
                    add(Heading{
                        1, filledIn(s_.partLong, {std::to_string(part.number), course_.title(part.title)}),
                        part.id, true, true, filledIn(s_.part, {std::to_string(part.number)})});
                if (part.number == 0)
                    add(Heading{1, course_.title(section.id), section.id, true, true, {}});
                else
                    add(Heading{2, course_.title(section.id), section.id, false, true, {}});
                level_ = part.number == 0 ? 2 : 3;
                blocks(section, section.blocks);
            }
        }
        if (isForm_) {
            addSheetForms(context_);
            continuationPages();
        }
    }

  private:
    void add(ReportNode node) { context_.body.push_back(std::move(node)); }
    void say(const std::string& text, Paragraph::Style style) {
        if (!isBlank(text))
            add(paragraph(text, style));
    }

    void front() {
        report_.title = isForm_ ? s_.form : s_.workbook;
        report_.note = isForm_ ? s_.formNote : s_.workbookNote;
        for (const auto& left : leftOut(context_))
            report_.note += " " + left;
        report_.form = isForm_;
        if (!isForm_) { // of nobody yet
            report_.author.clear();
            report_.header.clear();
            report_.date.clear();
        }
    }

    static bool asks(const std::vector<Block>& blocks) {
        return std::ranges::any_of(blocks, [](const Block& block) {
            return isField(block.kind) || isTable(block.kind) || asks(block.blocks);
        });
    }
    static bool isAsked(const Section& section) {
        return asks(section.blocks) && section.page != PageKind::Library;
    }

    void blocks(const Section& section, const std::vector<Block>& given) {
        ListBlock list;
        const auto flush = [&] {
            if (!list.items.empty())
                add(std::exchange(list, {}));
        };
        bool guided = false;
        for (const auto& block : given) {
            switch (block.kind) {
            case BlockKind::Question:
            case BlockKind::Approach:
            case BlockKind::Item:
            case BlockKind::Role:
                list.items.push_back({ListItem::Mark::Bullet, {}, named(block)});
                continue;
            default:
                flush();
            }
            if (block.kind == BlockKind::Guidance) {
                if (!std::exchange(guided, true))
                    allGuidance(section);
            } else if (!leadsToLinks(&block, given.data() + given.size())) {
                write(section, block);
            }
        }
        flush();
    }

    // A role has a name, a question none.
    std::vector<Span> named(const Block& block) const {
        const auto& text = course_.text(block.id);
        const auto& name = course_.title(block.id);
        std::vector<Span> words{{text, false, false, {}}};
        if (name != text)
            words.insert(words.begin(), {name + ": ", true, false, {}});
        return words;
    }

    // A prompt at the end that speaks of links: on paper there are none.
    static bool leadsToLinks(const Block* block, const Block* end) {
        return block->kind == BlockKind::Prompt && block + 1 != end &&
               std::all_of(block + 1, end, [](const Block& next) { return next.kind == BlockKind::Link; });
    }

    void write(const Section& section, const Block& block) {
        if (!isForm_ && startsWith(block.id, "journal.addresses"))
            return;
        if (block.kind == BlockKind::Heading) {
            if (block.id != section.id && course_.title(block.id) != course_.title(section.id))
                add(Heading{level_, course_.title(block.id), {}, false, false, {}});
        } else if (block.kind == BlockKind::Prompt || block.kind == BlockKind::Text) {
            if (!block.id.ends_with(".pointer"))
                prompt(block);
        } else if (block.kind == BlockKind::Step) {
            add(Heading{
                level_, std::to_string(block.step) + " " + course_.title(block.id), {}, false, false, {}});
            say(course_.text(block.id), Paragraph::Style::Hint);
            blocks(section, block.blocks);
        } else if (block.kind == BlockKind::Table) {
            words(block);
        } else if (isField(block.kind)) {
            if (!isForm_ && startsWith(block.id, "journal.address"))
                return; // nobody types an address from paper
            add(field(*course_.field(block.field())));
        } else if (isTable(block.kind)) {
            table(block);
        }
    }

    void prompt(const Block& block) {
        const auto& text = course_.text(block.id);
        said_ = course_.title(block.id);
        if (said_ != text)
            say(said_, Paragraph::Style::Label);
        for (const auto& line : split(text, '\n'))
            if (!isBlank(line))
                add(Paragraph{{{line, false, false, {}}}, Paragraph::Style::Body, true});
    }

    // A table of the course's own words.
    void words(const Block& block) {
        Table made{course_.title(block.id), {}, {}, {}, false};
        for (std::size_t i = 0; i < block.rows.size(); ++i) {
            std::vector<std::string> cells;
            for (const auto& id : block.rows[i])
                cells.push_back(course_.text(id));
            if (i == 0)
                made.head = std::move(cells);
            else
                made.rows.push_back(std::move(cells));
        }
        add(std::move(made));
    }

    void allGuidance(const Section& section) {
        Selection all;
        for (const auto& block : section.blocks)
            if (block.kind == BlockKind::Statement)
                all.insert(block.field());
        addGuidance(context_, section, all, true);
    }

    std::string value(const FieldId& id) const {
        return isForm_ ? context_.journal.value(id) : std::string();
    }

    FieldBlock field(const FieldSpec& spec) const {
        FieldBlock made;
        made.id = spec.id.str();
        made.kind = spec.kind;
        made.value = value(spec.id);
        made.language = isForm_ ? context_.journal.value(languageField(spec.id)) : std::string();
        made.label = spec.kind == FieldKind::Check ? course_.text(spec.block) : spec.label;
        if (const Block* block = course_.block(spec.block); block && !block->letter.empty())
            made.label = block->letter + ". " + made.label;
        made.hint = hint(spec, made.label);
        made.lines = spec.kind == FieldKind::LongText
                         ? (spec.section.ends_with(".steps") && spec.optional ? 2 : 9)
                         : 1;
        made.options = options(spec);
        return made;
    }

    std::string hint(const FieldSpec& spec, const std::string& label) const {
        std::string words = label;
        if (codePointCount(words) > longestHint)
            words = words.substr(0, byteOffset(words, longestHint)) + "…";
        const auto& place = course_.label(spec.section);
        if (!place.empty())
            words = filledIn(s_.field, {place, words});
        if (spec.kind == FieldKind::Date)
            words += " (" + std::string(s_.dateHint) + ")";
        return words;
    }

    std::vector<std::pair<std::string, std::string>> options(const FieldSpec& spec) const {
        std::vector<std::pair<std::string, std::string>> list;
        for (const auto& option : spec.options)
            list.emplace_back(option, course_.optionLabel(spec.block, option));
        if (spec.kind != FieldKind::Reference)
            return list;
        for (const auto& statement : course_.statements())
            if (const auto own = course_.field(statement); own && own->part == spec.part)
                list.emplace_back(statement.str(),
                                  course_.block(statement.str())->letter + ". " + own->label);
        for (const auto& tool : course_.tools())
            list.emplace_back(tool.id.str(), course_.label(tool.id.str()));
        const auto now = value(spec.id);
        if (!now.empty() && std::ranges::none_of(list, [&](const auto& each) { return each.first == now; }))
            list.emplace_back(now, course_.label(now).empty() ? now : course_.label(now));
        return list;
    }

    static bool isOnPaper(const Column& column) {
        return column.kind != FieldKind::Reference && column.name != "answered";
    }
    static double share(const Column& column) {
        switch (column.kind) {
        case FieldKind::Check:
            return column.name == "answered" ? 1.5 : 0.7;
        case FieldKind::Date:
        case FieldKind::Number:
        case FieldKind::Reference:
            return 1.5;
        default:
            return column.name == "who" ? 1.6 : 3.4;
        }
    }

    void table(const Block& block) {
        FieldTable made;
        if (course_.title(block.id) != said_) // the prompt over it says it already
            made.caption = course_.title(block.id);
        made.head = {std::string(s_.number)};
        made.widths = {0.45};
        std::vector<const Column*> columns;
        const auto& all = columnsOf(block.kind);
        for (const auto& column : all)
            if (isForm_ || isOnPaper(column)) {
                columns.push_back(&column);
                made.head.push_back(
                    course_.label(std::string(columnWordsOf(block.kind)) + "." + std::string(column.name)));
                made.widths.push_back(share(column));
            }
        const auto rows = rowsOf(block);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            std::vector<FieldBlock> cells;
            for (const auto* column : columns)
                cells.push_back(cellField(block, rows[i], i, *column));
            made.rows.push_back(std::move(cells));
        }
        add(std::move(made));
    }

    // On paper a few empty rows; in a form those that are there, and of the fixed ones those that are not.
    std::vector<std::string> rowsOf(const Block& block) const {
        if (!isForm_)
            return std::vector<std::string>(paperRows);
        auto rows = context_.journal.rows(block.id);
        for (const auto& row : fixedRows())
            if (std::ranges::find(rows, row) == rows.end())
                rows.push_back(row);
        return rows;
    }

    FieldBlock cellField(const Block& block, const std::string& row, std::size_t number,
                         const Column& column) const {
        FieldBlock made;
        made.kind = column.kind;
        made.lines =
            column.kind == FieldKind::LongText || column.name == "what" || column.name == "text" ? 2 : 1;
        if (row.empty())
            return made;
        const auto spec = *course_.field(cell(block.id, row, column.name));
        made.id = spec.id.str();
        made.value = value(spec.id);
        made.hint = hint(spec, course_.label(block.id) + ", " +
                                   filledIn(s_.row, {std::to_string(number + 1)}) + ", " + spec.label);
        made.options = options(spec);
        return made;
    }

    // For words that did not fit: each page says which answer it goes on from.
    void continuationPages() {
        add(Heading{1, std::string(s_.continuation), "continuation", true, true, {}});
        add(paragraph(s_.continuationNote, Paragraph::Style::Hint));
        std::vector<std::pair<std::string, std::string>> texts;
        for (const auto& spec : course_.fields())
            if (spec.kind == FieldKind::LongText && spec.row.empty() && !isOut(context_, spec.section) &&
                (spec.part == 0 || isChosen(context_, spec.part)))
                texts.emplace_back(
                    spec.id.str(),
                    (spec.part > 0 ? filledIn(s_.part, {std::to_string(spec.part)}) + ", " : "") +
                        spec.label);
        for (int i = 1; i <= continuations; ++i) {
            const auto name = "continuation." + std::to_string(i);
            const auto number = std::to_string(i);
            add(FieldBlock{name + ".of",
                           FieldKind::Choice,
                           std::string(s_.continues),
                           std::string(s_.continuation) + " " + number + ": " + std::string(s_.continues),
                           {},
                           1,
                           texts,
                           {}});
            add(FieldBlock{name + ".text",
                           FieldKind::LongText,
                           std::string(s_.continued),
                           std::string(s_.continuation) + " " + number + ": " + std::string(s_.continued),
                           {},
                           14,
                           {},
                           {}});
        }
    }

    Context& context_;
    const Course& course_;
    const ReportStrings& s_;
    Report& report_;
    bool isForm_;
    std::string said_; // the title of the last prompt
    int level_ = 3;    // of headings inside of a section
};

} // namespace

void addWorkbook(Context& context, Report& report) {
    Workbook(context, report).write();
}

} // namespace waymark::report_parts
