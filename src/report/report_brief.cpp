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
#include "worksheets/cycles.h"

#include <algorithm>
#include <map>

namespace waymark::report_parts {

namespace {

// What does not fit on two pages stands in the whole journal; a line says how much that is.
constexpr std::size_t mostQuestions = 10;
constexpr std::size_t mostActions = 12;
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

// "Ana B." at the end of a sentence has its stop already.
std::string withoutStop(std::string name) {
    if (name.ends_with('.'))
        name.pop_back();
    return name;
}

class Brief {
  public:
    Brief(Context& context, Report& report)
        : context_(context), course_(context.course), s_(context.strings), report_(report) {}

    void write() {
        front();
        questions();
        state();
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
            line.push_back(join(who, ", "));
        if (const auto next = nextLiveSession(context_.journal, context_.options.today))
            line.push_back(
                filledIn(s_.nextSession, {longDate(*next, context_.options.today, course_.language())}));
        report_.subtitle = join(line, ". ");
        report_.emblem = trailOf(context_);
        report_.note.clear();
        std::vector<std::string> foot;
        if (!report_.author.empty())
            foot.push_back(filledIn(s_.sharedBy, {withoutStop(report_.author)}));
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
                                  {{shortened(rows[i].text, longestQuestion), false, false, {}}},
                                  partAndSource(context_, rows[i].part, rows[i].source)});
        // Written freely, they are one text, of which the beginning has to do.
        for (const auto& free : freeQuestionsOf(context_.journal))
            list.items.push_back({ListItem::Mark::Number,
                                  {},
                                  {{shortened(free.text, longestQuestion), false, false, {}}},
                                  partAndSource(context_, free.part, {})});
        if (list.items.size() > mostBeside)
            inOneLine(list);
        Panel panel{std::string(s_.askYou), 4, {}, {}, {}};
        if (list.items.empty())
            panel.lead.push_back(paragraph(s_.noQuestions));
        else
            panel.groups.push_back({{}, std::move(list)});
        report_.body.push_back(std::move(panel));
        more(rows.size(), mostQuestions);
    }

    // What was ticked, with the step that it leads to, beside how the steps are going.
    void state() {
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
            auto where = filledIn(s_.part, {std::to_string(course_.field(statement)->part)});
            if (!steps[statement].empty())
                where += ". " + steps[statement];
            ticked.items.push_back({ListItem::Mark::Bullet,
                                    block->letter,
                                    {{course_.text(statement.str()), false, false, {}}},
                                    std::move(where)});
        }
        if (ticked.items.size() <= mostBeside)
            besideSteps(std::move(ticked));
        else
            overSteps(std::move(ticked));
    }

    // A few statements stand in a column beside the steps.
    void besideSteps(ListBlock ticked) {
        Columns columns;
        if (!ticked.items.empty()) {
            columns.left.push_back(titled(s_.soundsLikeUs));
            columns.left.push_back(std::move(ticked));
        }
        columns.right = stepTable();
        addColumns(std::move(columns));
        add(quotation());
        actions();
        add(testLines());
        auto news = changesSinceSent(context_);
        charts(!news.empty());
        add(std::move(news));
    }

    // Many take the whole width, each in fewer lines, and what is tested stands beside the steps: still two
    // pages.
    void overSteps(ListBlock ticked) {
        inOneLine(ticked);
        report_.body.push_back(titled(s_.soundsLikeUs));
        report_.body.push_back(std::move(ticked));
        Columns columns{stepTable(), testLines()};
        auto news = changesSinceSent(context_);
        const bool isNews = !news.empty();
        if (columns.right.size() <= 2) // a heading and one test leave room beside eight steps
            for (auto& node : news.empty() ? quotation() : std::exchange(news, {}))
                columns.right.push_back(std::move(node));
        addColumns(std::move(columns));
        actions();
        charts(isNews);
        add(std::move(news));
    }

    void add(std::vector<Columns::Node> nodes) {
        for (auto& node : nodes)
            std::visit([&](auto& given) { report_.body.push_back(std::move(given)); }, node);
    }

    // Where each stands behind its words instead of below them: two pages are not much.
    static void inOneLine(ListBlock& list) {
        for (auto& item : list.items)
            item.spans.push_back({"  (" + std::exchange(item.detail, {}) + ")", false, true, {}});
    }

    void addColumns(Columns columns) {
        if (!columns.left.empty() || !columns.right.empty())
            report_.body.push_back(std::move(columns));
    }
    static Heading titled(std::string_view words) { return {1, std::string(words), {}, false, true, {}}; }

    std::string stepName(int step) const {
        for (const auto& part : course_.parts())
            for (const auto& section : part.sections)
                for (const auto& block : section.blocks)
                    if (block.kind == BlockKind::Step && block.step == step)
                        return course_.label(block.id);
        return {};
    }

    std::vector<Columns::Node> stepTable() const {
        Table table{{}, {}, {3, 1.75}, {}, true};
        bool rated = false;
        for (const auto& part : course_.parts())
            for (const auto& section : part.sections)
                for (const auto& block : section.blocks) {
                    if (block.kind != BlockKind::Step || isOut(context_, section.id))
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
            return {};
        return {titled(s_.stepsGoing), std::move(table)};
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
        for (std::size_t i = 0; i < full.rows.size(); ++i) {
            table.rows.push_back({full.rows[i][1], full.rows[i][2], full.rows[i][3]});
            keepLanguage(context_, table, 0, cell(rows[i].table, rows[i].row, "who"));
            keepLanguage(context_, table, 1, cell(rows[i].table, rows[i].row, "what"));
        }
        report_.body.push_back(std::move(table));
        more(count, mostActions);
    }

    // Each small test in a line: its stages as far as they came.
    std::vector<Columns::Node> testLines() const {
        std::vector<Columns::Node> nodes;
        for (const auto* section : tests()) {
            Paragraph line;
            for (const auto& stage : stagesOf(context_.journal, *section)) {
                if (stage.summary.empty())
                    continue;
                line.spans.push_back(
                    {(line.spans.empty() ? "" : "  ") + course_.label(stage.id) + ": ", true, false, {}});
                line.spans.push_back({shortened(stage.summary, longestStage), false, false, {}});
            }
            if (!line.spans.empty())
                nodes.push_back(std::move(line));
        }
        if (auto list = cycles(); !list.items.empty())
            nodes.push_back(std::move(list));
        if (!nodes.empty())
            nodes.insert(nodes.begin(), titled(s_.weTest));
        return nodes;
    }

    std::vector<const Section*> tests() const {
        std::vector<const Section*> sections;
        for (const auto& part : course_.parts())
            for (const auto& section : part.sections)
                if (section.page == PageKind::Pdsa && !isOut(context_, section.id))
                    sections.push_back(&section);
        return sections;
    }

    // The newest cycles of the worksheets.
    ListBlock cycles() const {
        ListBlock list;
        for (const auto& id : context_.options.sheets) {
            const auto view = viewOf(context_.journal, id, {context_.options.today, nullptr});
            const auto cycle = view ? cycleOf(*view) : std::nullopt;
            if (!cycle)
                continue;
            auto name = shortened(nameOf(context_.journal, {id, {}, {}}), longestStage);
            if (const auto& decision = context_.journal.value(sheetField(id, "decision")); !decision.empty())
                name += ", " + view->tool->optionLabel("decision", decision, view->language());
            list.items.push_back(
                {ListItem::Mark::Bullet,
                 {},
                 {{filledIn(s_.cycle, {std::to_string(cycle->number)}) + ": ", true, false, {}},
                  {std::move(name), false, false, {}}}});
        }
        if (list.items.size() > mostCycles)
            list.items.erase(list.items.begin(), list.items.end() - static_cast<std::ptrdiff_t>(mostCycles));
        return list;
    }

    // Two pages are not much where there is news, too.
    void charts(bool news) {
        for (const auto* section : tests())
            for (const auto& block : section->blocks) {
                if (block.kind != BlockKind::Series || seriesOf(context_.journal, block.id).empty())
                    continue;
                const auto from = report_.body.size();
                addSeries(context_, block, {500, news ? 118.0 : 150.0, 10});
                // The picture names its signals; what they mean stands in the whole journal.
                report_.body.erase(report_.body.begin() + static_cast<std::ptrdiff_t>(from) + 1,
                                   report_.body.end());
                if (auto* figure = std::get_if<FigureBlock>(&report_.body.back()))
                    figure->compact = true;
            }
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

    void notes() {
        for (const auto& part : course_.parts())
            for (const auto& section : part.sections)
                if (section.page == PageKind::Live && isChosen(context_, part.number) &&
                    !isOut(context_, section.id))
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
