// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/build_report.h"

#include "base/text.h"
#include "figures/trail.h"
#include "journal/outlook.h"
#include "journal/people.h"
#include "journal/progress.h"
#include "journal/sheets.h"
#include "report/report_parts.h"
#include "report/shared_journal.h"

#include <algorithm>
#include <set>

namespace waymark {

namespace {

using namespace report_parts;

std::string orElse(const std::string& text, std::string_view fallback) {
    return isBlank(text) ? std::string(fallback) : text;
}

ProgressCount countOf(const Context& context, const Part& part) {
    ProgressCount count;
    if (!isChosen(context, part.number))
        return count;
    for (const auto& section : part.sections) {
        if (isOut(context, section.id))
            continue;
        const auto progress = progressOf(context.journal, section);
        count.total += progress != Progress::Reading;
        count.filled += progress == Progress::Filled;
    }
    return count;
}

} // namespace

std::optional<Figure> report_parts::trailOf(const Context& context) {
    std::vector<TrailPost> posts;
    std::vector<std::string> said;
    const Section* next = nextSection(context.journal);
    const Part* here = next ? context.course.partOf(next->id) : nullptr;
    for (const auto& part : context.course.parts()) {
        const auto count = countOf(context, part);
        if (count.total == 0) // not chosen, or all of it private
            continue;
        const auto progress =
            filledIn(context.strings.progressOf, {std::to_string(count.filled), std::to_string(count.total)});
        const bool done = count.filled == count.total;
        posts.push_back({std::to_string(part.number), context.course.label(part.title), progress,
                         done            ? TrailPost::State::Done
                         : here == &part ? TrailPost::State::Here
                                         : TrailPost::State::Ahead});
        said.push_back(filledIn(context.strings.trailPart, {std::to_string(part.number), progress}));
    }
    if (posts.empty())
        return std::nullopt;
    return trail(posts, filledIn(context.strings.trailAlt, {join(said, "; ")}),
                 {std::string(context.strings.number), filledIn(context.strings.part, {""}),
                  std::string(context.strings.sections)});
}

namespace {

// On paper the words of the form ("Your name") would speak to the wrong person.
std::string factLabel(const Context& context, const std::string& id) {
    const std::pair<std::string_view, std::string_view> known[] = {
        {"journal.owner.name", context.strings.name},
        {"journal.partnership", context.strings.partnership},
        {"journal.place", context.strings.place},
        {"journal.outcome", context.strings.outcome},
    };
    for (const auto& [field, label] : known)
        if (field == id)
            return std::string(label);
    return context.course.label(id);
}

// What the form in front of the course asks, up to its first heading: who, where, and since when.
void addFacts(Context& context, Report& report) {
    for (const auto& part : context.course.parts()) {
        if (part.number != 0)
            break;
        for (const auto& section : part.sections) {
            if (section.page != PageKind::Form)
                continue;
            for (const auto& block : section.blocks) {
                if (block.kind == BlockKind::Heading)
                    break;
                if (!isField(block.kind) || isOut(context, section.id))
                    continue;
                auto value = shownValue(context, block);
                if (const auto date = parseIsoDate(context.journal.value(block.field())); date)
                    value = datedInFull(*date, context.course.language(), false);
                if (!isBlank(value))
                    report.facts.push_back({factLabel(context, block.id), value});
            }
        }
    }
    ProgressCount count;
    for (const auto& part : context.course.parts()) {
        const auto own = countOf(context, part);
        count.filled += own.filled;
        count.total += own.total;
    }
    if (context.options.today.ok())
        report.facts.push_back({std::string(context.strings.date),
                                datedInFull(context.options.today, context.course.language(), false)});
    report.facts.push_back({std::string(context.strings.progress),
                            filledIn(context.strings.progressLong,
                                     {std::to_string(count.filled), std::to_string(count.total)})});
}

void addPart(Context& context, const Part& part) {
    if (countOf(context, part).total == 0)
        return;
    const auto number = std::to_string(part.number);
    context.body.push_back(
        Heading{1, filledIn(context.strings.partLong, {number, context.course.title(part.title)}), part.id,
                true, true, filledIn(context.strings.part, {number})});
    const auto before = context.body.size();
    std::vector<std::string> empty;
    for (const auto& section : part.sections) {
        if (progressOf(context.journal, section) == Progress::Reading || isOut(context, section.id))
            continue;
        if (anyWritten(context, section))
            addSection(context, section);
        else
            empty.push_back(context.course.label(section.id));
    }
    if (context.body.size() == before && !empty.empty())
        context.body.push_back(paragraph(context.strings.nothingWritten, Paragraph::Style::Empty));
    else
        addNotYet(context, context.strings.notBegun, empty);
}

void addChapter(Context& context, std::string_view title, std::string id) {
    context.body.push_back(Heading{1, std::string(title), std::move(id), true, true, {}});
}

// Rows of one part alone stand there already.
template <class Row>
bool areOfSeveralParts(const std::vector<Row>& rows) {
    return std::ranges::any_of(rows, [&](const Row& row) { return row.part != rows.front().part; });
}

void addAcrossParts(Context& context) {
    if (const auto questions = openQuestionsFirst(context.journal); areOfSeveralParts(questions)) {
        addChapter(context, context.strings.allQuestions, "all-questions");
        context.body.push_back(allQuestionsTable(context, questions));
    }
    if (const auto actions = byDate(actionsOf(context.journal)); areOfSeveralParts(actions)) {
        addChapter(context, context.strings.allActions, "all-actions");
        context.body.push_back(actionsTable(context, actions, true));
    }
}

// The other answers of the form in front: after its first heading.
void addAbout(Context& context) {
    Table table{{}, {}, {1, 3}, {}, true};
    for (const auto& part : context.course.parts())
        for (const auto& section : part.sections) {
            if (part.number != 0)
                continue;
            const auto heading = std::ranges::find(section.blocks, BlockKind::Heading, &Block::kind);
            for (auto block = section.page == PageKind::Form ? heading : section.blocks.begin();
                 block != section.blocks.end(); ++block)
                if (isField(block->kind) && !isBlank(context.journal.value(block->field())))
                    table.rows.push_back({context.course.label(block->id), shownValue(context, *block)});
        }
    std::vector<std::string> names;
    for (const auto& person : peopleOf(context.journal))
        names.push_back(person.name);
    if (!names.empty())
        table.rows.push_back({std::string(context.strings.people), join(names, ", ")});
    if (table.rows.empty())
        return;
    addChapter(context, context.strings.about, "about");
    context.body.push_back(std::move(table));
}

// Answers whose question a newer course no longer asks are never dropped.
void addAskedEarlier(Context& context) {
    bool first = true;
    for (const auto& [field, answer] : context.journal.answers()) {
        if (isBlank(answer.value) || context.journal.field(field))
            continue;
        if (first) {
            addChapter(context, context.strings.askedEarlier, "asked-earlier");
            context.body.push_back(paragraph(context.strings.askedEarlierNote, Paragraph::Style::Hint));
        }
        first = false;
        context.body.push_back(paragraph(field.str(), Paragraph::Style::Label));
        context.body.push_back(answerText(context, field));
    }
}

// What stands behind the course: thanks and credits.
void addCredits(Context& context) {
    addChapter(context, context.strings.credits, "credits");
    if (const auto& publisher = context.course.text("cover.publisher"); !publisher.empty())
        context.body.push_back(paragraph(publisher));
    for (const auto& part : context.course.parts()) {
        if (part.id != "end")
            continue;
        for (const auto& section : part.sections) {
            ListBlock list;
            const auto flush = [&] {
                if (!list.items.empty())
                    context.body.push_back(std::exchange(list, {}));
            };
            for (const auto& block : section.blocks) {
                const auto& text = context.course.text(block.id);
                if (block.kind == BlockKind::Item) {
                    list.items.push_back({ListItem::Mark::Bullet, {}, {{text, false, false, {}}}});
                    continue;
                }
                flush();
                if (block.kind == BlockKind::Heading)
                    context.body.push_back(
                        Heading{2, context.course.title(block.id), block.id, false, false, {}});
                else if (!text.empty())
                    context.body.push_back(paragraph(text));
            }
            flush();
        }
    }
    context.body.push_back(paragraph(context.strings.independent));
}

// The tools of the worksheets here and of the actions that came from one, for readers who do not know them.
void addUsedTools(Context& context, const std::vector<std::string>& sheets) {
    std::set<ToolId> used;
    for (const auto& sheet : sheets)
        used.insert(toolOf(context.journal, sheet));
    for (const auto& action : actionsOf(context.journal))
        if (!action.from.empty())
            used.insert(ToolId(action.from));
    ListBlock list;
    for (const auto& tool : context.course.tools()) {
        const auto& id = tool.id.str();
        if (!used.contains(tool.id))
            continue;
        std::vector<Span> words{{context.course.title(id), true, false, {}}};
        if (const auto& text = context.course.text(id); text != context.course.title(id))
            words.push_back({". " + text, false, false, {}});
        list.items.push_back({ListItem::Mark::Bullet, {}, std::move(words)});
    }
    if (list.items.empty())
        return;
    addChapter(context, context.strings.usedTools, "used-tools");
    context.body.push_back(std::move(list));
}

void addWholeJournal(Context& context) {
    for (const auto& part : context.course.parts())
        if (isChosen(context, part.number))
            addPart(context, part);
    addAcrossParts(context);
    auto sheets = context.options.sheets;
    std::erase_if(sheets, [&](const auto& sheet) { return !isWritten(context.journal, sheet); });
    addSheets(context, sheets);
    addUsedTools(context, sheets);
    addAbout(context);
    addAskedEarlier(context);
    addCredits(context);
}

} // namespace

bool report_parts::isChosen(const Context& context, int part) {
    const auto& parts = context.options.parts;
    return part > 0 && (parts.empty() || std::ranges::find(parts, part) != parts.end());
}

bool report_parts::isOut(const Context& context, std::string_view section) {
    return isPrivate(context.journal, section) ||
           std::ranges::find(context.options.without, section) != context.options.without.end();
}

std::vector<std::string> report_parts::leftOut(const Context& context) {
    const auto& s = context.strings;
    std::vector<std::string> said;
    if (!context.options.parts.empty()) {
        std::vector<std::string> numbers;
        for (const auto& part : context.course.parts())
            if (isChosen(context, part.number))
                numbers.push_back(std::to_string(part.number));
        said.push_back(filledIn(s.partsOnly, {join(numbers, ", ")}));
    }
    if (const int count = privateSections(context.journal); count > 0)
        said.push_back(count == 1 ? std::string(s.onePrivateOut)
                                  : filledIn(s.privateOut, {std::to_string(count)}));
    int notChosen = 0;
    for (const auto& part : context.course.parts())
        for (const auto& section : part.sections)
            notChosen += isOut(context, section.id) && !isPrivate(context.journal, section.id) &&
                         (part.number == 0 || isChosen(context, part.number)) &&
                         progressOf(context.journal, section) != Progress::Reading;
    if (notChosen > 0)
        said.push_back(notChosen == 1 ? std::string(s.oneNotChosen)
                                      : filledIn(s.notChosen, {std::to_string(notChosen)}));
    return said;
}

Report buildReport(const Journal& journal, const ReportOptions& options) {
    const Course& course = journal.course();
    const ReportStrings& strings = reportStrings(options.stringsLanguage.empty() ? journal.course().language()
                                                                                 : options.stringsLanguage);
    Report report;
    Context context{journal, course, options, strings, report.body};
    report.title = orElse(course.title("cover.document-title"), strings.documentTitle);
    report.subtitle = orElse(course.title("cover.course-title"), course.id());
    report.author = trimmed(journal.value(FieldId("journal.owner.name")));
    report.header = orElse(trimmed(journal.value(FieldId("journal.partnership"))), report.author);
    report.language = course.language();
    report.date = datedInFull(options.today, course.language(), true);
    report.note = report.author.empty() ? strings.noteNobody : strings.note;
    for (const auto& left : leftOut(context))
        report.note += " " + left;
    report.attachmentNote = strings.attachmentNote;
    if (options.kind == DocumentKind::Form && journal.identity() != Uuid{})
        report.formOf = hex(journal.identity());
    report.contentsTitle = strings.contents;
    report.pageOf = strings.pageOf;
    report.ticked = strings.ticked;
    report.unticked = strings.unticked;
    switch (options.kind) {
    case DocumentKind::Journal:
        report.emblem = trailOf(context);
        addFacts(context, report);
        addWholeJournal(context);
        break;
    case DocumentKind::Brief:
        addBrief(context, report);
        break;
    case DocumentKind::Workbook:
    case DocumentKind::Form:
        addWorkbook(context, report);
        break;
    }
    return report;
}

} // namespace waymark
