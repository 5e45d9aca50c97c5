// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/live_prompts.h"

#include "base/text.h"
#include "journal/progress.h"
#include "journal/rows.h"

#include <algorithm>

namespace waymark {

namespace {

const Part* partNumbered(const Course& course, int number) {
    const auto found = std::ranges::find(course.parts(), number, &Part::number);
    return number > 0 && found != course.parts().end() ? &*found : nullptr;
}

bool hidden(const Journal& journal, std::string_view section) {
    return journal.checked(privateField(section));
}

bool asks(std::string_view words) {
    return words.ends_with('?');
}

LivePrompt openingOf(const Course& course, const Section& section) {
    return {LivePrompt::Kind::Opening, section.id, section.id, course.title(section.id),
            course.text(section.id),   {}};
}

class Prompts {
  public:
    Prompts(const Journal& journal, const Section& section)
        : course_(journal.course()), section_(section), ticked_(journal.selection()) {
        found_.push_back(openingOf(course_, section));
        take(section.blocks, {});
        // What leads to no question belongs to the page.
        if (found_.size() == 1 && !lead_.empty())
            found_.front().beneath = lead_;
    }

    std::vector<LivePrompt> found() && { return std::move(found_); }

  private:
    void take(const std::vector<Block>& blocks, const std::string& under) {
        for (const auto& block : blocks) {
            if (block.kind == BlockKind::Guidance && !isShown(block))
                continue;
            switch (block.kind) {
            case BlockKind::Prompt:
            case BlockKind::Text:
                takeLines(block, under);
                break;
            case BlockKind::Question:
                add(LivePrompt::Kind::Question, block, course_.text(block.id), under);
                break;
            case BlockKind::Statement:
                add(LivePrompt::Kind::Statement, block, course_.text(block.id), lead_);
                break;
            case BlockKind::ShortText: // asked in a few words under its name
                if (const auto& note = course_.note(block.id); asks(note))
                    add(LivePrompt::Kind::Question, block, note, course_.label(block.id));
                break;
            case BlockKind::Heading:
                lead_.clear();
                break;
            default:
                break;
            }
            const bool heads = block.kind == BlockKind::Step || block.kind == BlockKind::Guidance;
            take(block.blocks, heads ? titled(block) : under);
        }
    }

    // "Step 1: Name the problem", where the title does not say so itself.
    std::string titled(const Block& block) const { return course_.title(block.id); }

    // Each line that asks is a question; what stands before it leads to it.
    void takeLines(const Block& block, const std::string& under) {
        const auto& text = course_.text(block.id);
        const bool anyAsks =
            std::ranges::any_of(split(text, '\n'), [](const auto& line) { return asks(line); });
        std::string lead;
        for (const auto& line : split(text, '\n')) {
            if (isBlank(line))
                continue;
            if (asks(line))
                add(LivePrompt::Kind::Question, block, line, !lead.empty() ? lead : under);
            else
                lead += (lead.empty() ? "" : " ") + line;
        }
        if (anyAsks || lead.empty())
            return;
        if (const auto title = titled(block); title != text) // what is to be done next on the page
            found_.push_back({LivePrompt::Kind::Opening, section_.id, block.id, title, lead, {}});
        else
            lead_ = lead;
    }

    void add(LivePrompt::Kind kind, const Block& block, const std::string& text, const std::string& beneath) {
        if (!isBlank(text))
            found_.push_back({kind, section_.id, block.id, text, beneath, block.letter});
    }

    bool isShown(const Block& guidance) const {
        return std::ranges::any_of(course_.rules(), [&](const Rule& rule) {
            return rule.show == guidance.id && holds(rule.when, ticked_);
        });
    }

    const Course& course_;
    const Section& section_;
    Selection ticked_;
    std::vector<LivePrompt> found_;
    std::string lead_;
};

std::vector<LivePrompt> sessionPrompts(const Journal& journal, const Section& live, const Part& part) {
    const auto& course = journal.course();
    std::vector<LivePrompt> found{openingOf(course, live)};
    for (const auto& row : questionsOf(journal)) {
        const auto* section = course.sectionOf(row.table);
        if (row.part != part.number || row.answered || isBlank(row.text) || hidden(journal, section->id))
            continue;
        found.push_back(
            {LivePrompt::Kind::Ours, section->id, row.table + "." + row.row, trimmed(row.text), {}, {}});
    }
    for (const auto& section : part.sections)
        if (section.id != live.id && !hidden(journal, section.id))
            found.push_back(openingOf(course, section));
    return found;
}

} // namespace

std::vector<LivePrompt> livePrompts(const Journal& journal, std::string_view id) {
    const auto& course = journal.course();
    const auto* section = course.section(id);
    const auto* part = section ? course.partOf(id) : nullptr;
    if (!part || part->number == 0 || hidden(journal, id))
        return {};
    if (section->page == PageKind::Live)
        return sessionPrompts(journal, *section, *part);
    return Prompts(journal, *section).found();
}

std::vector<std::string> liveSections(const Journal& journal, int number) {
    std::vector<std::string> ids;
    if (const auto* part = partNumbered(journal.course(), number))
        for (const auto& section : part->sections)
            if (!hidden(journal, section.id))
                ids.push_back(section.id);
    return ids;
}

int livePartOn(const Journal& journal, Date today) {
    const auto& course = journal.course();
    int next = 0;
    std::optional<Date> when;
    int first = 0;
    for (const auto& part : course.parts()) {
        if (part.number == 0)
            continue;
        first = first == 0 ? part.number : first;
        const auto* live = liveSectionOf(course, part.number);
        if (!live)
            continue;
        for (const auto& block : live->blocks) {
            const auto date =
                block.kind == BlockKind::Date ? parseIsoDate(journal.value(block.field())) : std::nullopt;
            if (date && daysBetween(today, *date) >= 0 && (!when || *date < *when)) {
                when = date;
                next = part.number;
            }
        }
    }
    if (next > 0)
        return next;
    const auto* open = nextSection(journal);
    return open ? course.partOf(open->id)->number : first;
}

const Section* liveSectionOf(const Course& course, int number) {
    const auto* part = partNumbered(course, number);
    if (!part)
        return nullptr;
    const auto found = std::ranges::find(part->sections, PageKind::Live, &Section::page);
    return found == part->sections.end() ? nullptr : &*found;
}

} // namespace waymark
