// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worksheets/ramps.h"

#include "base/date.h"
#include "base/decimal.h"
#include "base/text.h"

#include <algorithm>
#include <set>

namespace waymark {

namespace {

const ToolId pdsa("pdsa");

struct Words {
    RampWords shared;
    std::string_view cycle;                                    // "Cycle %1"
    std::string_view person, people, place, places, day, days; // "%1 people"
    std::string_view nowIn, planned, begins, decided;          // "Now in %1", "Planned for %1"
    std::string_view adopt, adapt, abandon;                    // decisions
    std::string_view right;                                    // "%1 of %2 predictions right"
};

const Words english = {{{"Plan", "Do", "Study", "Act"},
                        {"P", "D", "S", "A"},
                        "Ramp of small tests",
                        "Add a cycle",
                        "Ramp of %1 cycles. %2.",
                        "Ramp of one cycle. %1.",
                        "No cycle stands here yet.",
                        {"Cycle", "Change", "Size", "Predictions", "Decision"}},
                       "Cycle %1",
                       "%1 person",
                       "%1 people",
                       "%1 place",
                       "%1 places",
                       "%1 day",
                       "%1 days",
                       "Now in %1",
                       "Not begun yet",
                       "Planned for %1",
                       "All four stages done",
                       "Adopt",
                       "Adapt",
                       "Abandon",
                       "%1 of %2 predictions right"};

const Words spanish = {{{"Planificar", "Hacer", "Estudiar", "Actuar"},
                        {"P", "H", "E", "A"},
                        "Rampa de pruebas pequeñas",
                        "Agregar un ciclo",
                        "Rampa de %1 ciclos. %2.",
                        "Rampa de un ciclo. %1.",
                        "Aquí todavía no hay ningún ciclo.",
                        {"Ciclo", "Cambio", "Tamaño", "Predicciones", "Decisión"}},
                       "Ciclo %1",
                       "%1 persona",
                       "%1 personas",
                       "%1 lugar",
                       "%1 lugares",
                       "%1 día",
                       "%1 días",
                       "Ahora en %1",
                       "Sin empezar",
                       "Planificado para el %1",
                       "Las cuatro etapas están hechas",
                       "Adoptar",
                       "Adaptar",
                       "Abandonar",
                       "Aciertos: %1 de %2"};

const Words& wordsIn(std::string_view language) {
    return language == "es" ? spanish : english;
}

std::string filled(std::string_view text, const std::string& first, const std::string& second = {}) {
    std::string made(text);
    for (const auto& [place, value] : {std::pair("%2", &second), std::pair("%1", &first)})
        if (const auto at = made.find(place); at != std::string::npos)
            made.replace(at, 2, *value);
    return made;
}

std::vector<bool> doneOnPage(const Journal& journal, const Section& section) {
    std::vector<bool> done;
    for (const auto& stage : stagesOf(journal, section))
        done.push_back(stage.state == StageState::Done);
    return done;
}

std::vector<bool> doneOnSheet(const SheetView& sheet, const Cycle& cycle) {
    const auto says = [&](const char* field) { return !isBlank(writtenIn({sheet, {}, {}}, field)); };
    return {says("change") && says("owner") && cycle.questions > 0, says("observations"), says("summary"),
            cycle.decision != CycleDecision::None && says("why")};
}

struct TestProgress {
    std::vector<StageState> states;
    std::optional<Date> waitsFor; // the day on which Do begins
    CycleDecision decision = CycleDecision::None;
};

// Where the page and the sheet say different things, what was said last.
CycleDecision decisionOf(const Journal& journal, const Section* page, const SheetView* sheet) {
    struct Said {
        CycleDecision decision = CycleDecision::None;
        std::optional<ChangeId> when;
    };
    const auto saidIn = [&](const FieldId& field) {
        return Said{decisionFrom(journal.value(field)), journal.head(field)};
    };
    const auto there = page ? saidIn(FieldId(page->id + ".act.decision")) : Said{};
    const auto here = sheet ? saidIn(sheetField(sheet->id, "decision")) : Said{};
    if (there.decision == CycleDecision::None || here.decision == CycleDecision::None)
        return std::max(there.decision, here.decision);
    return there.when < here.when ? here.decision : there.decision;
}

// One test, whether it stands on the course's page, on a worksheet, or on both.
TestProgress testProgress(const Journal& journal, const Section* page, const SheetView* sheet,
                          const FeedbackOptions& options) {
    std::vector<bool> done;
    std::optional<Date> start;
    if (page) {
        done = doneOnPage(journal, *page);
        start = cycleOnPage(journal, page->id).start;
    }
    if (sheet) {
        const auto cycle = cycleOf(*sheet).value_or(Cycle{});
        const auto here = doneOnSheet(*sheet, cycle);
        done.resize(std::max(done.size(), here.size()));
        for (std::size_t i = 0; i < here.size(); ++i)
            done[i] = done[i] || here[i];
        if (cycle.start)
            start = cycle.start;
    }
    const bool planned =
        done.size() > 1 && done[0] && std::find(done.begin() + 1, done.end(), true) == done.end();
    const bool waits = planned && start && daysBetween(options.today, *start) > 0;
    return {inTurn(done, waits), waits ? start : std::nullopt, decisionOf(journal, page, sheet)};
}

void tellProgress(RampStep& step, const TestProgress& progress, Date today, const std::string& language) {
    for (std::size_t i = 0; i < progress.states.size() && i < step.stages.size(); ++i)
        step.stages[i] = progress.states[i];
    step.cycle.decision = progress.decision;
    step.cycle.actFilled = step.stages.back() == StageState::Done;
    if (progress.waitsFor)
        step.begins = shortDate(*progress.waitsFor, today, language);
}

RampStep stepOf(const SheetView& sheet) {
    RampStep step;
    step.cycle = cycleOf(sheet).value_or(Cycle{});
    const Scope scope{sheet, {}, {}};
    const auto says = [&](const char* field) { return !isBlank(writtenIn(scope, field)); };
    const auto* page = sheetOfPage(sheet.journal) == sheet.id ? pdsaSection(sheet.journal.course()) : nullptr;
    tellProgress(step, testProgress(sheet.journal, page, &sheet, sheet.options), sheet.options.today,
                 sheet.language());
    step.change = trimmed(writtenIn(scope, "change"));
    step.conditions = trimmed(writtenIn(scope, "conditions"));
    if (const auto tasks = sheet.rows("tasks"); step.conditions.empty() && !tasks.empty())
        step.conditions = trimmed(writtenIn(scope.at("tasks", tasks.front()), "when"));
    step.next = trimmed(writtenIn(scope, says("next-change") ? "next-change" : "why"));
    return step;
}

// The newest cycle that says it goes on from this one; empty where there is none.
std::string childOf(const Journal& journal, const std::string& parent) {
    std::string child;
    for (const auto& each : sheetsOf(journal))
        if (each.tool == pdsa && journal.value(sheetField(each.id, "parent")) == parent)
            child = each.id;
    return child;
}

void goOn(const Journal& journal, std::string sheet, const FeedbackOptions& options,
          std::set<std::string>& seen, Ramp& ramp) {
    while (!sheet.empty() && seen.insert(sheet).second) {
        const auto view = viewOf(journal, sheet, options);
        if (!view)
            return;
        ramp.steps.push_back(stepOf(*view));
        sheet = childOf(journal, sheet);
    }
}

std::string counted(std::optional<double> number, std::string_view one, std::string_view many) {
    return number ? filled(*number == 1 ? one : many, shortNumber(*number)) : std::string();
}

} // namespace

Ramp rampOf(const Journal& journal, std::string_view sheet, const FeedbackOptions& options) {
    Ramp ramp;
    if (toolOf(journal, sheet) != pdsa)
        return ramp;
    std::vector<std::string> before; // this one last
    std::set<std::string> seen;
    auto at = std::string(sheet);
    while (!at.empty() && seen.insert(at).second) {
        before.insert(before.begin(), at);
        at = cycleBefore(journal, at);
    }
    for (const auto& each : before)
        if (const auto view = viewOf(journal, each, options))
            ramp.steps.push_back(stepOf(*view));
    goOn(journal, childOf(journal, std::string(sheet)), options, seen, ramp);
    return ramp;
}

namespace {

TestProgress progressOnPage(const Journal& journal, const Section& section, const FeedbackOptions& options) {
    const auto sheet = sheetOfPage(journal);
    const auto view = sheet ? viewOf(journal, *sheet, options) : std::nullopt;
    return testProgress(journal, &section, view ? &*view : nullptr, options);
}

} // namespace

std::vector<PdsaStage> stagesOnPage(const Journal& journal, const Section& section,
                                    const FeedbackOptions& options) {
    auto stages = stagesOf(journal, section);
    const auto progress = progressOnPage(journal, section, options);
    for (std::size_t i = 0; i < stages.size(); ++i)
        stages[i].state = progress.states[i];
    return stages;
}

Ramp rampOnPage(const Journal& journal, const Section& section, const FeedbackOptions& options) {
    Ramp ramp;
    RampStep first;
    first.cycle = cycleOnPage(journal, section.id);
    tellProgress(first, progressOnPage(journal, section, options), options.today,
                 journal.course().language());
    const auto says = [&](const char* field) {
        return trimmed(journal.value(FieldId(section.id + "." + field)));
    };
    first.change = says("plan.what");
    first.conditions = says("plan.when");
    first.next = split(says("act.response"), '\n').front();
    const auto sheet = sheetOfPage(journal);
    if (!sheet) {
        ramp.steps.push_back(std::move(first));
        return ramp;
    }
    // Written out, it may itself go on from another test; the sheet knows its number and how large it was.
    ramp = rampOf(journal, *sheet, options);
    for (auto& step : ramp.steps)
        if (step.cycle.sheet == *sheet) {
            first.cycle.number = step.cycle.number;
            for (const auto size : {&Cycle::people, &Cycle::sites, &Cycle::days})
                first.cycle.*size = step.cycle.*size;
            first.cycle.compared = step.cycle.compared;
            first.cycle.rightly = step.cycle.rightly;
            first.cycle.questions = std::max(first.cycle.questions, step.cycle.questions);
            if (!step.next.empty())
                first.next = step.next;
            step = std::move(first);
            break;
        }
    return ramp;
}

Ramp rampListed(const SheetView& sheet) {
    Ramp ramp;
    for (const auto& row : sheet.rows("cycles"))
        for (const auto& link : linksOf({sheet, "cycles", row}, "cycle"))
            if (const auto view = sheet.beside(link.sheet); view && view->tool->id == pdsa)
                ramp.steps.push_back(stepOf(*view));
    return ramp;
}

RampLines linesOf(const RampStep& step, std::string_view language) {
    const auto& words = wordsIn(language);
    RampLines lines;
    lines.name = filled(words.cycle, std::to_string(step.cycle.number));
    std::vector<std::string> size = {counted(step.cycle.people, words.person, words.people),
                                     counted(step.cycle.sites, words.place, words.places),
                                     counted(step.cycle.days, words.day, words.days)};
    std::erase(size, "");
    if (size.size() > 2) // people and days say most
        size.erase(size.begin() + 1);
    lines.size = size.empty() ? step.conditions : join(size, ", ");
    const auto decision = step.cycle.decision == CycleDecision::Adopt     ? words.adopt
                          : step.cycle.decision == CycleDecision::Adapt   ? words.adapt
                          : step.cycle.decision == CycleDecision::Abandon ? words.abandon
                                                                          : std::string_view();
    const auto now = std::ranges::find(step.stages, StageState::Now);
    const bool begun = !step.change.empty();
    if (!decision.empty())
        lines.state = std::string(decision) + (step.next.empty() ? "" : ": " + step.next);
    else if (!step.begins.empty())
        lines.state = filled(words.begins, step.begins);
    else if (now == step.stages.end())
        lines.state = words.decided;
    else if (!begun && now == step.stages.begin())
        lines.state = words.planned;
    else
        lines.state =
            filled(words.nowIn, std::string(words.shared.stages[std::size_t(now - step.stages.begin())]));
    lines.now = decision.empty() && now != step.stages.end() && begun;
    if (step.cycle.compared > 0)
        lines.predicted =
            filled(words.right, std::to_string(step.cycle.rightly), std::to_string(step.cycle.questions));
    return lines;
}

std::string RampLines::whole() const {
    std::string all = name;
    for (const auto& each : {size, state, predicted})
        if (!each.empty())
            all += ", " + each;
    return all;
}

const RampWords& rampWords(std::string_view language) {
    return wordsIn(language).shared;
}

} // namespace waymark
