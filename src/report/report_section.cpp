// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "report/report_parts.h"

#include <algorithm>
#include <optional>

namespace waymark::report_parts {

namespace {

std::string oneLine(std::string text) {
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

// A prompt in a report only reminds of what was asked: a long one is cut at a word.
std::string reminder(const std::string& text) {
    constexpr std::size_t longest = 320; // characters
    const std::string line = oneLine(trimmed(text));
    if (codePointCount(line) <= longest)
        return line;
    const auto space = line.rfind(' ', byteOffset(line, longest));
    return line.substr(0, space == std::string::npos ? byteOffset(line, longest) : space) + "…";
}

bool isSmall(BlockKind kind) {
    return kind == BlockKind::ShortText || kind == BlockKind::Date || kind == BlockKind::Choice;
}

// Walks a section in reading order. What is read there is kept back until something that was filled in
// follows, and then stands before it as a reminder. What is empty is named in one line at the end.
class SectionWalk {
  public:
    SectionWalk(Context& context, const Section& section) : context_(context), section_(section) {}

    void walk() {
        for (std::size_t i = 0; i < section_.blocks.size(); ++i) {
            const Block& block = section_.blocks[i];
            if (isSmall(block.kind))
                i = smallFields(i);
            else if (isField(block.kind) || isTable(block.kind))
                fillable(block);
            else if (block.kind == BlockKind::Step)
                i = steps(i);
            else
                reading(block);
        }
        dropHeading();
        addNotYet(context_, context_.strings.notYet, empty_);
    }

  private:
    const Course& course() const { return context_.course; }
    void add(ReportNode node) { context_.body.push_back(std::move(node)); }

    void reading(const Block& block) {
        const auto& text = course().text(block.id);
        if (block.id.ends_with(".pointer"))
            return; // points at something beside it on the screen
        if (block.kind == BlockKind::Heading) {
            hints_.clear();
            if (block.id != section_.id)
                begin(course().title(block.id));
        } else if (block.kind == BlockKind::Prompt && course().title(block.id) != text) {
            begin(course().title(block.id)); // a prompt with a title of its own opens a part of the page
            hints_ = {reminder(text)};
        } else if (block.kind == BlockKind::Prompt || block.kind == BlockKind::Question ||
                   (block.kind == BlockKind::Text && section_.page == PageKind::Reflection)) {
            hints_.push_back(reminder(text));
        }
    }

    void begin(std::string heading) {
        dropHeading();
        heading_ = std::move(heading);
    }

    // Nothing under the last heading was filled in.
    void dropHeading() {
        if (heading_ && asked_)
            empty_.push_back(*heading_);
        heading_.reset();
        asked_ = false;
    }

    // A heading that is kept back speaks for what is empty under it, unless something there is not.
    void empty(const std::string& name) {
        if (heading_)
            asked_ = true;
        else if (!name.empty())
            empty_.push_back(name);
    }

    void remind() {
        if (heading_)
            add(Heading{3, *heading_, {}, false, false, {}});
        std::erase(hints_, std::string());
        if (!hints_.empty())
            add(paragraph(join(hints_, " "), Paragraph::Style::Hint));
        reminded_ = heading_.has_value() || !hints_.empty();
        heading_.reset();
        asked_ = false;
        hints_.clear();
    }

    void fillable(const Block& block) {
        if (isTable(block.kind)) {
            table(block);
            return;
        }
        if (isBlank(context_.journal.value(block.field()))) {
            empty(course().label(block.id));
            return;
        }
        if (block.kind == BlockKind::Check)
            hints_.clear(); // what to do before it can be ticked
        remind();
        if (block.kind == BlockKind::LongText) {
            if (!reminded_)
                add(paragraph(course().label(block.id), Paragraph::Style::Label));
            add(answerText(context_, block.field()));
        } else { // a check
            const auto mark =
                context_.journal.checked(block.field()) ? ListItem::Mark::Ticked : ListItem::Mark::Unticked;
            add(ListBlock{{{mark, {}, {{course().text(block.id), false, false, {}}}}}});
        }
    }

    // Short answers that follow each other: one line, or a table where there are several.
    std::size_t smallFields(std::size_t first) {
        std::size_t end = first;
        while (end < section_.blocks.size() && isSmall(section_.blocks[end].kind))
            ++end;
        Table table{{}, {}, {1, 3}, {}, true};
        std::vector<std::string> blank;
        for (std::size_t i = first; i < end; ++i) {
            const Block& block = section_.blocks[i];
            if (auto value = shownValue(context_, block); !isBlank(value))
                table.rows.push_back({course().label(block.id), std::move(value)});
            else if (!block.optional)
                blank.push_back(course().label(block.id));
        }
        if (!table.rows.empty())
            remind();
        if (table.rows.size() == 1)
            add(labelled(table.rows[0][0], table.rows[0][1]));
        else if (!table.rows.empty())
            add(std::move(table));
        for (const auto& name : blank)
            empty(name);
        return end - 1;
    }

    void table(const Block& block) {
        const std::string caption = course().title(block.id);
        const bool said = heading_ == caption; // its heading says it already
        if (block.kind == BlockKind::Actions) {
            const auto rows = actionsOf(context_.journal, block.id);
            if (rows.empty())
                return empty(caption);
            hints_.clear(); // how to fill it in
            remind();
            add(actionsTable(context_, rows, false));
        } else if (block.kind == BlockKind::Questions) {
            const auto rows = questionsOf(context_.journal, block.id);
            if (rows.empty())
                return;
            remind();
            auto made = questionsTable(context_, rows);
            made.caption = said ? "" : caption;
            add(std::move(made));
        } else if (!seriesOf(context_.journal, block.id).empty()) {
            remind();
            addSeries(context_, block);
        }
    }

    std::size_t steps(std::size_t first) {
        hints_.clear();
        dropHeading();
        Table table{{},
                    {std::string(context_.strings.step), std::string(context_.strings.rating),
                     std::string(context_.strings.stepNote)},
                    {2.2, 1.4, 4},
                    {},
                    true};
        std::size_t end = first;
        for (; end < section_.blocks.size() && section_.blocks[end].kind == BlockKind::Step; ++end) {
            const Block& step = section_.blocks[end];
            std::string rating;
            std::vector<std::string> notes;
            for (const auto& child : step.blocks) {
                if (child.kind == BlockKind::Choice)
                    rating = shownValue(context_, child);
                else if (isField(child.kind) && !isBlank(context_.journal.value(child.field())))
                    notes.push_back(shownValue(context_, child));
            }
            table.rows.push_back(
                {std::to_string(step.step) + " " + course().title(step.id), rating, join(notes, "\n")});
        }
        if (std::ranges::any_of(table.rows,
                                [](const auto& row) { return !isBlank(row[1]) || !isBlank(row[2]); }))
            add(std::move(table));
        else
            empty(std::string(context_.strings.stepsGoing));
        return end - 1;
    }

    Context& context_;
    const Section& section_;
    std::optional<std::string> heading_;
    std::vector<std::string> hints_;
    std::vector<std::string> empty_; // names of what was not filled in
    bool asked_ = false;             // under the heading that is kept back
    bool reminded_ = false;
};

} // namespace

bool anyWritten(const Context& context, const Section& section) {
    return std::ranges::any_of(context.journal.answers(), [&](const auto& entry) {
        if (isBlank(entry.second.value))
            return false;
        const auto spec = context.course.field(entry.first);
        return spec && spec->section == section.id && spec->kind != FieldKind::Order;
    });
}

void addNotYet(Context& context, std::string_view sentence, const std::vector<std::string>& names) {
    if (!names.empty())
        context.body.push_back(paragraph(filledIn(sentence, {join(names, "; ")}), Paragraph::Style::Empty));
}

Paragraph paragraph(std::string_view text, Paragraph::Style style) {
    return {{{std::string(text), false, false, {}}}, style};
}

Paragraph labelled(std::string_view label, std::string_view value) {
    return {{{std::string(label) + ": ", true, false, {}}, {std::string(value), false, false, {}}},
            Paragraph::Style::Body};
}

std::string shownDate(const Context& context, const std::string& value) {
    const auto date = parseIsoDate(value);
    return date ? datedInFull(*date, context.course.language(), false) : value;
}

AnswerText answerText(const Context& context, const FieldId& field) {
    return {context.journal.value(field), context.journal.value(languageField(field))};
}

std::string datedInFull(Date date, std::string_view language, bool isShort) {
    const Date otherYear{std::chrono::year(1), std::chrono::January, std::chrono::day(1)};
    return isShort ? shortDate(date, otherYear, language) : longDate(date, otherYear, language);
}

std::string shownValue(const Context& context, const Block& field) {
    const std::string& value = context.journal.value(field.field());
    if (field.kind == BlockKind::Date)
        return shownDate(context, value);
    if (field.kind == BlockKind::Choice && !value.empty())
        return context.course.optionLabel(field.id, value);
    return value;
}

void addSection(Context& context, const Section& section) {
    context.body.push_back(Heading{2, context.course.title(section.id), section.id, false, true, {}});
    if (section.page == PageKind::Diagnostic)
        addDiagnostic(context, section);
    else
        SectionWalk(context, section).walk();
    // One test is on the page already; several make a ramp.
    if (section.page == PageKind::Pdsa)
        if (const auto ramp = rampOnPage(context.journal, section, {context.options.today, nullptr});
            ramp.steps.size() > 1)
            addRamp(context, ramp, section.id, context.course.title(section.id));
}

} // namespace waymark::report_parts
