// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The coach brief: one or two pages, questions first.
#include "base/text.h"
#include "figures/run_chart.h"
#include "guidance/guidance.h"
#include "journal/outlook.h"
#include "journal/pdsa.h"
#include "journal/sheets.h"
#include "report/report_parts.h"
#include "report/shared_journal.h"
#include "worksheets/cycles.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace waymark::report_parts {

namespace {

// What does not fit on two pages stands in the whole journal; a line says how much that is.
constexpr std::size_t mostQuestions = 10;
constexpr std::size_t mostActions = 12;
constexpr std::size_t mostChanges = 8;
constexpr std::size_t mostCycles = 4;
constexpr std::size_t mostBeside = 5;         // statements in a column of half the width
constexpr std::size_t longestQuotation = 200; // characters
constexpr std::size_t longestStage = 110;
constexpr std::size_t longestQuestion = 210;

std::string shortened(const std::string& text, std::size_t most) {
    std::string line = trimmed(text);
    std::replace(line.begin(), line.end(), '\n', ' ');
    if (codePointCount(line) <= most)
        return line;
    // Whole sentences where there is one that is not too short.
    const auto end = byteOffset(line, most);
    for (const char* stop : {". ", "? ", "! "})
        if (const auto at = line.rfind(stop, end); at != std::string::npos && at > end / 3)
            return line.substr(0, at + 1);
    const auto space = line.rfind(' ', end);
    return line.substr(0, space == std::string::npos ? end : space) + "…";
}

class Brief {
  public:
    Brief(Context& context, Report& report)
        : context_(context), course_(context.course), s_(context.strings), report_(report) {}

    void write() {
        front();
        questions();
        state();
        actions();
        tests();
        changes();
        if (context_.options.notes)
            notes();
    }

  private:
    void heading(std::string_view words) {
        report_.body.push_back(Heading{1, std::string(words), {}, false, true, {}});
    }
    void more(std::size_t count, std::size_t most) {
        if (count > most)
            report_.body.push_back(
                paragraph(filledIn(s_.moreRows, {std::to_string(count - most)}), Paragraph::Style::Hint));
    }

    void front() {
        const auto partnership = trimmed(context_.journal.value(FieldId("journal.partnership")));
        report_.compact = true;
        report_.contents = false;
        report_.running = report_.creator;
        report_.header = s_.coachBrief;
        report_.title = !partnership.empty()      ? partnership
                        : !report_.author.empty() ? report_.author
                                                  : std::string(s_.coachBrief);
        std::vector<std::string> line;
        std::vector<std::string> who;
        if (!partnership.empty() && !report_.author.empty())
            who.push_back(report_.author);
        for (const char* field : {"journal.place", "journal.outcome"})
            if (auto words = trimmed(context_.journal.value(FieldId(field))); !words.empty())
                who.push_back(words);
        if (!who.empty())
            line.push_back(join(who, ", ") + ".");
        if (const auto next = nextLiveSession(context_.journal, context_.options.today))
            line.push_back(
                filledIn(s_.nextSession, {longDate(*next, context_.options.today, course_.language())}));
        report_.subtitle = join(line, " ");
        report_.emblem = trailOf(context_);
        report_.note.clear();
        std::vector<std::string> foot;
        if (!report_.author.empty())
            foot.push_back(filledIn(s_.sharedBy, {report_.author}));
        if (!context_.options.notes)
            foot.emplace_back(s_.notesOut);
        for (auto& left : leftOut(context_))
            foot.push_back(std::move(left));
        report_.footer = join(foot, " ");
    }

    void questions() {
        auto rows = openQuestionsFirst(context_.journal);
        std::erase_if(rows, [](const QuestionRow& row) { return row.answered; });
        ListBlock list;
        for (std::size_t i = 0; i < std::min(rows.size(), mostQuestions); ++i)
            list.items.push_back({ListItem::Mark::Number,
                                  {},
                                  placed(shortened(rows[i].text, longestQuestion),
                                         partAndSource(context_, rows[i].part, rows[i].source))});
        // Written freely, they are one text, of which the beginning has to do.
        for (const auto& block : freeQuestions())
            if (const auto& words = context_.journal.value(block); !isBlank(words))
                list.items.push_back({ListItem::Mark::Number,
                                      {},
                                      placed(shortened(words, longestQuestion),
                                             partAndSource(context_, course_.field(block)->part, {}))});
        Panel panel{std::string(s_.askYou), 4, {}, {}, {}};
        if (list.items.empty())
            panel.lead.push_back(paragraph(s_.noQuestions));
        else
            panel.groups.push_back({{}, std::move(list)});
        report_.body.push_back(std::move(panel));
        more(rows.size(), mostQuestions);
    }

    // In one line with where it stands: two pages are not much.
    static std::vector<Span> placed(std::string words, const std::string& where) {
        return {{std::move(words), false, false, {}}, {"  " + where, false, true, {}}};
    }

    std::vector<FieldId> freeQuestions() const {
        std::vector<FieldId> fields;
        for (const auto& field : course_.fields())
            if (field.kind == FieldKind::LongText && field.id.str().ends_with(".plan.questions"))
                fields.push_back(field.id);
        return fields;
    }

    // What was ticked, with the step that it leads to, beside how the steps are going.
    void state() {
        Columns columns;
        const auto selection = context_.journal.selection();
        ListBlock ticked;
        std::map<FieldId, std::string> steps;
        for (const auto& block : guidanceFor(course_, selection).blocks)
            for (const auto& statement : block.because)
                if (auto& said = steps[statement]; said.empty())
                    said = filledIn(s_.stepOf, {std::to_string(block.step), stepName(block.step)});
        for (const auto& statement : course_.statements()) {
            if (!selection.contains(statement))
                continue;
            const Block* block = course_.block(statement.str());
            const auto part = filledIn(s_.part, {std::to_string(course_.field(statement)->part)});
            ticked.items.push_back(
                {ListItem::Mark::Bullet, block->letter,
                 placed(course_.text(statement.str()),
                        part + (steps[statement].empty() ? "" : ". " + steps[statement]))});
        }
        // A few stand beside the steps; many take the whole width, and the quotation stands there.
        const bool few = ticked.items.size() <= mostBeside;
        if (!ticked.items.empty() && few) {
            columns.left.push_back(Heading{1, std::string(s_.soundsLikeUs), {}, false, true, {}});
            columns.left.push_back(std::move(ticked));
        } else if (!few) {
            heading(s_.soundsLikeUs);
            report_.body.push_back(std::move(ticked));
        }
        auto& stepsSide = few ? columns.right : columns.left;
        if (auto table = stepTable(); !table.rows.empty()) {
            stepsSide.push_back(Heading{1, std::string(s_.stepsGoing), {}, false, true, {}});
            stepsSide.push_back(std::move(table));
        }
        auto words = quotation();
        if (!few && !stepsSide.empty())
            columns.right = std::exchange(words, {});
        if (!columns.left.empty() || !columns.right.empty())
            report_.body.push_back(std::move(columns));
        for (auto& node : words)
            std::visit([&](auto& given) { report_.body.push_back(std::move(given)); }, node);
    }

    std::string stepName(int step) const {
        for (const auto& part : course_.parts())
            for (const auto& section : part.sections)
                for (const auto& block : section.blocks)
                    if (block.kind == BlockKind::Step && block.step == step)
                        return course_.label(block.id);
        return {};
    }

    Table stepTable() const {
        Table table{{}, {}, {3, 1.75}, {}, true};
        bool rated = false;
        for (const auto& part : course_.parts())
            for (const auto& section : part.sections)
                for (const auto& block : section.blocks) {
                    if (block.kind != BlockKind::Step || isPrivate(context_.journal, section.id))
                        continue;
                    for (const auto& child : block.blocks) {
                        if (child.kind != BlockKind::Choice)
                            continue;
                        const auto rating = shownValue(context_, child);
                        rated = rated || !rating.empty();
                        table.rows.push_back(
                            {std::to_string(block.step) + " " + course_.label(block.id), rating});
                    }
                }
        if (!rated)
            table.rows.clear();
        return table;
    }

    void actions() {
        auto rows = openActions(context_.journal);
        if (rows.empty())
            return;
        heading(s_.weWillDo);
        const auto count = rows.size();
        rows.resize(std::min(count, mostActions));
        const auto full = actionsTable(context_, rows, true);
        Table table{
            {}, {std::string(s_.who), std::string(s_.what), std::string(s_.when)}, {2, 5, 2.4}, {}, false};
        for (const auto& row : full.rows)
            table.rows.push_back({row[1], row[2], row[3]});
        report_.body.push_back(std::move(table));
        more(count, mostActions);
    }

    // Each small test in a line: its stages as far as they came, then its chart.
    void tests() {
        bool first = true;
        const auto begin = [&] {
            if (std::exchange(first, false))
                heading(s_.weTest);
        };
        for (const auto& part : course_.parts())
            for (const auto& section : part.sections) {
                if (section.page != PageKind::Pdsa || isPrivate(context_.journal, section.id))
                    continue;
                Paragraph line;
                for (const auto& stage : stagesOf(context_.journal, section)) {
                    if (stage.summary.empty())
                        continue;
                    line.spans.push_back(
                        {(line.spans.empty() ? "" : "  ") + course_.label(stage.id) + ": ", true, false, {}});
                    line.spans.push_back({shortened(stage.summary, longestStage), false, false, {}});
                }
                if (!line.spans.empty()) {
                    begin();
                    report_.body.push_back(std::move(line));
                }
                for (const auto& block : section.blocks)
                    if (block.kind == BlockKind::Series)
                        chart(block, begin);
            }
        sheets(begin);
    }

    template <class Begin>
    void chart(const Block& block, Begin begin) {
        if (seriesOf(context_.journal, block.id).empty())
            return;
        begin();
        const auto before = report_.body.size();
        addSeries(context_, block, {500, 112, 10});
        Paragraph said{{}, Paragraph::Style::Hint}; // in one paragraph: two pages are not much
        std::vector<ReportNode> kept;
        for (auto i = before; i < report_.body.size(); ++i) {
            if (const auto* sentence = std::get_if<Paragraph>(&report_.body[i])) {
                if (!said.spans.empty())
                    said.spans.push_back({" ", false, false, {}});
                said.spans.insert(said.spans.end(), sentence->spans.begin(), sentence->spans.end());
                continue;
            }
            if (auto* figure = std::get_if<FigureBlock>(&report_.body[i]))
                figure->compact = true;
            kept.push_back(std::move(report_.body[i]));
        }
        if (!said.spans.empty())
            kept.push_back(std::move(said));
        report_.body.erase(report_.body.begin() + std::ptrdiff_t(before), report_.body.end());
        std::ranges::move(kept, std::back_inserter(report_.body));
    }

    template <class Begin>
    void sheets(Begin begin) {
        std::vector<std::vector<Span>> cycles;
        for (const auto& id : context_.options.sheets) {
            const auto view = viewOf(context_.journal, id, {context_.options.today, nullptr});
            const auto cycle = view ? cycleOf(*view) : std::nullopt;
            if (!cycle)
                continue;
            const auto& decision = context_.journal.value(sheetField(id, "decision"));
            const auto decided = decision.empty()
                                     ? std::string()
                                     : ", " + view->tool->optionLabel("decision", decision, view->language());
            cycles.push_back({{filledIn(s_.cycle, {std::to_string(cycle->number)}) + ": ", true, false, {}},
                              {nameOf(context_.journal, {id, {}, {}}) + decided, false, false, {}}});
        }
        if (cycles.empty())
            return;
        begin();
        Paragraph line;
        for (auto i = cycles.size() - std::min(cycles.size(), mostCycles); i < cycles.size();
             ++i) { // the newest
            if (!line.spans.empty())
                line.spans.back().text += ".  ";
            std::ranges::copy(cycles[i], std::back_inserter(line.spans));
        }
        report_.body.push_back(std::move(line));
        more(cycles.size(), mostCycles);
    }

    // The newest of their longer answers, in their own words.
    std::vector<Columns::Node> quotation() const {
        const FieldSpec* newest = nullptr;
        for (const auto& field : course_.fields()) {
            const auto* section = course_.section(field.section);
            if (field.kind != FieldKind::LongText || !section || section->page != PageKind::Reflection ||
                isBlank(context_.journal.value(field.id)))
                continue;
            if (!newest || *context_.journal.head(newest->id) < *context_.journal.head(field.id))
                newest = &field;
        }
        if (!newest)
            return {};
        return {Heading{1, std::string(s_.inOurWords), {}, false, true, {}},
                AnswerText{shortened(context_.journal.value(newest->id), longestQuotation),
                           context_.journal.value(languageField(newest->id))},
                paragraph(where(*newest), Paragraph::Style::Hint)};
    }

    std::string where(const FieldSpec& field) const {
        return filledIn(s_.part, {std::to_string(field.part)}) + ", " + course_.label(field.section);
    }

    // Since the brief that was marked as sent: the sections in which anything was written after that mark.
    void changes() {
        const auto sent = context_.journal.head(briefSentField());
        const auto day = parseIsoDate(context_.journal.value(briefSentField()));
        if (!sent || !day)
            return;
        std::map<std::string, std::size_t> counts;
        for (const auto& [field, answer] : context_.journal.answers())
            if (const auto spec = course_.field(field);
                spec && spec->part > 0 && spec->kind != FieldKind::Order && *sent < answer.head)
                ++counts[spec->section];
        ListBlock list;
        for (const auto& part : course_.parts())
            for (const auto& section : part.sections)
                if (counts.contains(section.id))
                    list.items.push_back({ListItem::Mark::Bullet,
                                          {},
                                          {{filledIn(s_.part, {std::to_string(part.number)}) + ", " +
                                                course_.title(section.id),
                                            false,
                                            false,
                                            {}}}});
        if (list.items.empty())
            return;
        heading(filledIn(s_.changedSince, {shownDay(*day)}));
        const auto count = list.items.size();
        list.items.resize(std::min(count, mostChanges));
        report_.body.push_back(std::move(list));
        more(count, mostChanges);
    }

    std::string shownDay(Date day) const { return longDate(day, context_.options.today, course_.language()); }

    void notes() {
        for (const auto& part : course_.parts())
            for (const auto& section : part.sections)
                if (section.page == PageKind::Live && isChosen(context_, part.number) &&
                    !isPrivate(context_.journal, section.id))
                    for (const auto& block : section.blocks)
                        if (block.kind == BlockKind::LongText &&
                            !isBlank(context_.journal.value(block.field()))) {
                            heading(filledIn(s_.part, {std::to_string(part.number)}) + ", " +
                                    course_.title(section.id));
                            report_.body.push_back(answerText(context_, block.field()));
                        }
    }

    Context& context_;
    const Course& course_;
    const ReportStrings& s_;
    Report& report_;
};

} // namespace

void addBrief(Context& context, Report& report) {
    Brief(context, report).write();
}

} // namespace waymark::report_parts
