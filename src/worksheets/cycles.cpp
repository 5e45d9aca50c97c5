// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worksheets/cycles.h"

#include "base/date.h"
#include "base/text.h"
#include "journal/rows.h"
#include "worksheets/named_calculations.h"

#include <algorithm>

namespace waymark {

namespace {

const ToolId pdsa("pdsa");
constexpr const char* onPage = "on-page"; // ticked: it is the test of the course's page, written out

// Fields of the page and of the sheet that say the same.
struct Pair {
    const char* page;
    const char* sheet;
};
constexpr Pair longPairs[] = {{"do.response", "observations"},
                              {"study.response", "summary"},
                              {"act.decision", "decision"},
                              {"act.response", "next-change"},
                              {"act.next", "next-start"}};

Result<void> setIfEmpty(Recorder& recorder, const FieldId& field, const std::string& value) {
    if (isBlank(value) || !isBlank(recorder.journal().value(field)))
        return {};
    return recorder.set(field, value);
}

// "Nov 24 – Nov 26", as far as its days are known.
std::string spanOf(const SheetView& sheet) {
    std::vector<std::string> days;
    for (const char* end : {"start", "end"})
        if (const auto day = dateOf({sheet, {}, {}}, end))
            days.push_back(shortDate(*day, sheet.options.today, sheet.language()));
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return join(days, " – ");
}

// The first row of a table of a sheet, made where there is none.
Result<std::string> firstRow(Recorder& recorder, const std::string& table) {
    const auto rows = recorder.journal().rows(table);
    return rows.empty() ? addRow(recorder, table) : Result<std::string>(rows.front());
}

} // namespace

CycleDecision decisionFrom(std::string_view word) {
    return word == "adopt"     ? CycleDecision::Adopt
           : word == "adapt"   ? CycleDecision::Adapt
           : word == "abandon" ? CycleDecision::Abandon
                               : CycleDecision::None;
}

std::vector<NextCycle> nextAfter(CycleDecision decision) {
    switch (decision) {
    case CycleDecision::Adapt:
        return {NextCycle::Adapt};
    case CycleDecision::Adopt:
        return {NextCycle::Wider, NextCycle::Implement};
    default:
        return {}; // abandoned, or not decided: the ramp ends here, or waits
    }
}

std::optional<Cycle> cycleOf(const SheetView& sheet) {
    if (sheet.tool->id != pdsa)
        return std::nullopt;
    const Scope scope{sheet, {}, {}};
    Cycle cycle;
    cycle.sheet = sheet.id;
    if (const auto links = linksOf(scope, "parent"); !links.empty())
        cycle.parent = links.front().sheet;
    cycle.number = cycleNumber(sheet.journal, sheet.id);
    cycle.decision = decisionFrom(valueOf(scope, "decision").text().value_or(""));
    cycle.people = numberOf(scope, "people");
    cycle.sites = numberOf(scope, "sites");
    cycle.days = numberOf(scope, "days");
    cycle.start = dateOf(scope, "start");
    cycle.end = dateOf(scope, "end");
    for (const auto& row : sheet.rows("questions")) {
        const auto at = scope.at("questions", row);
        if (isBlank(writtenIn(at, "prediction")))
            continue;
        ++cycle.questions;
        cycle.compared += valueOf(at, "matched").known();
        cycle.rightly += valueOf(at, "matched").text() == "yes";
    }
    cycle.actFilled = cycle.decision != CycleDecision::None && !isBlank(writtenIn(scope, "why"));
    return cycle;
}

Cycle cycleOnPage(const Journal& journal, std::string_view section) {
    const auto words = [&](const char* name) -> const std::string& {
        return journal.value(FieldId(std::string(section) + "." + name));
    };
    Cycle cycle;
    cycle.decision = decisionFrom(words("act.decision"));
    cycle.start = parseIsoDate(words("plan.when"));
    cycle.questions = isBlank(words("plan.prediction")) ? 0 : 1;
    cycle.actFilled = cycle.decision != CycleDecision::None && !isBlank(words("act.response"));
    return cycle;
}

std::optional<double> growth(const Cycle& before, const Cycle& now) {
    for (const auto size : {&Cycle::people, &Cycle::sites, &Cycle::days})
        if (before.*size && now.*size && *(before.*size) > 0)
            return *(now.*size) / *(before.*size);
    return std::nullopt;
}

TestSize testSize(double confidence, bool majorHarm, Readiness readiness) {
    using S = TestSize;
    const bool high = confidence >= 3;
    const auto at = std::size_t(readiness);
    static constexpr S sizes[2][2][3] = {
        // resistant, indifferent, ready
        {{S::VerySmall, S::VerySmall, S::Small},
         {S::VerySmall, S::VerySmall, S::VerySmall}},                             // low: minor, major
        {{S::Small, S::Large, S::Implement}, {S::VerySmall, S::Small, S::Large}}, // high
    };
    return sizes[high][majorHarm][at];
}

std::string_view nameOf(TestSize size) {
    switch (size) {
    case TestSize::VerySmall:
        return "very-small";
    case TestSize::Small:
        return "small";
    case TestSize::Large:
        return "large";
    case TestSize::Implement:
        return "implement";
    }
    return {};
}

std::vector<CycleField> prefilled(const SheetView& cycle, NextCycle next) {
    std::vector<CycleField> fields;
    const auto take = [&](const std::string& from, const std::string& to) {
        if (const auto& value = cycle.journal.value(sheetField(cycle.id, from)); !isBlank(value))
            fields.push_back({to, value});
    };
    for (const char* same : {"aim", "strategy", "owner", "series"})
        take(same, same);
    const auto& changed = cycle.journal.value(sheetField(cycle.id, "next-change"));
    take(isBlank(changed) || next != NextCycle::Adapt ? "change" : "next-change", "change");
    if (next != NextCycle::Wider)
        for (const char* scale : {"people", "sites", "days"})
            take(scale, scale);
    fields.push_back({"purpose", next == NextCycle::Implement ? "implement" : "test"});
    take("next-start", "start");
    return fields;
}

Result<std::string> beginNext(Recorder& recorder, const SheetView& cycle, NextCycle next) {
    const Recorder::Together inOneGo(recorder);
    const auto& journal = recorder.journal();
    const auto fields = prefilled(cycle, next);
    auto begun = addSheet(recorder, cycle.tool->id, journal.value(sheetField(cycle.id, "title")));
    if (!begun)
        return begun;
    if (auto done = recorder.set(sheetField(begun.value(), "parent"), cycle.id); !done)
        return done.error();
    for (const auto& [field, value] : fields)
        if (auto done = recorder.set(sheetField(begun.value(), field), value); !done)
            return done.error();
    const auto from = cycle.table("data-plan");
    const auto to = begun.value() + ".data-plan";
    for (const auto& row : cycle.rows("data-plan")) {
        const auto made = addRow(recorder, to);
        if (!made)
            return made.error();
        for (const auto& column : journal.columns(from))
            if (const auto value = journal.value(cell(from, row, column)); !value.empty())
                if (auto done = recorder.set(cell(to, made.value(), column), value); !done)
                    return done.error();
    }
    return begun;
}

std::optional<std::string> sheetOfPage(const Journal& journal) {
    for (const auto& each : sheetsOf(journal))
        if (each.tool == pdsa && journal.checked(sheetField(each.id, onPage)))
            return each.id;
    return std::nullopt;
}

Result<std::string> sheetFromPage(Recorder& recorder, std::string_view section) {
    const Recorder::Together inOneGo(recorder);
    auto begun =
        addSheet(recorder, pdsa, recorder.journal().value(FieldId(std::string(section) + ".plan.what")));
    if (begun)
        if (auto done = fillFromPage(recorder, section, begun.value()); !done)
            return done.error();
    return begun;
}

Result<void> fillFromPage(Recorder& recorder, std::string_view section, const std::string& sheet) {
    const Recorder::Together inOneGo(recorder);
    const auto& journal = recorder.journal();
    const auto page = [&](const std::string& name) {
        return journal.value(FieldId(std::string(section) + "." + name));
    };
    Result<void> done;
    const auto set = [&](const FieldId& field, const std::string& value) {
        if (done)
            done = setIfEmpty(recorder, field, value);
    };
    const auto inRow = [&](const std::string& table,
                           const std::vector<std::pair<std::string, std::string>>& cells) {
        if (!done || std::ranges::all_of(cells, [](const auto& each) { return isBlank(each.second); }))
            return;
        const auto row = firstRow(recorder, sheet + "." + table);
        if (!row)
            done = row.error();
        else
            for (const auto& [column, value] : cells)
                set(cell(sheet + "." + table, row.value(), column), value);
    };
    set(sheetField(sheet, onPage), "true");
    set(sheetField(sheet, "change"), page("plan.what"));
    set(sheetField(sheet, "owner"), page("plan.who"));
    if (parseIsoDate(page("plan.when")))
        set(sheetField(sheet, "start"), page("plan.when"));
    inRow("tasks", {{"task", page("plan.what")}, {"who", page("plan.who")}, {"when", page("plan.when")}});
    inRow("data-plan", {{"measure", page("plan.data")}});
    inRow("questions", {{"prediction", page("plan.prediction")}});
    for (const auto& pair : longPairs)
        set(sheetField(sheet, pair.sheet), page(pair.page));
    return done;
}

Result<void> pageFromSheet(Recorder& recorder, const SheetView& cycle, std::string_view section) {
    const Recorder::Together inOneGo(recorder);
    const auto& journal = recorder.journal();
    Result<void> done;
    const auto set = [&](const std::string& name, const std::string& value) {
        const FieldId field(std::string(section) + "." + name);
        if (done && journal.field(field))
            done = setIfEmpty(recorder, field, value);
    };
    const auto firstCell = [&](const char* table, const char* column) {
        const auto rows = cycle.rows(table);
        return rows.empty() ? std::string() : journal.value(cell(cycle.table(table), rows.front(), column));
    };
    set("plan.what", journal.value(sheetField(cycle.id, "change")));
    const auto owner = journal.value(sheetField(cycle.id, "owner"));
    set("plan.who", isBlank(owner) ? firstCell("tasks", "who") : owner);
    const auto when = firstCell("tasks", "when");
    set("plan.when", isBlank(when) ? spanOf(cycle) : when);
    set("plan.data", firstCell("data-plan", "measure"));
    set("plan.prediction", firstCell("questions", "prediction"));
    for (const auto& pair : longPairs)
        set(pair.page, journal.value(sheetField(cycle.id, pair.sheet)));
    return done;
}

namespace named {

namespace {

// The cycle of a row of a ramp.
std::optional<Cycle> cycleIn(const Scope& scope, const std::string& row) {
    const auto links = linksOf(scope.at("cycles", row), "cycle");
    const auto view = links.empty() ? std::nullopt : scope.sheet.beside(links.front().sheet);
    return view ? cycleOf(*view) : std::nullopt;
}

// The row before this one; nothing for the first.
std::optional<std::string> before(const Scope& scope, const std::string& row) {
    const auto rows = scope.sheet.rows("cycles");
    const auto at = std::ranges::find(rows, row);
    return at == rows.end() || at == rows.begin() ? std::nullopt : std::optional(*(at - 1));
}

std::optional<double> growthIn(const Scope& scope, const std::string& row) {
    const auto last = before(scope, row);
    const auto now = cycleIn(scope, row);
    const auto then = last ? cycleIn(scope, *last) : std::nullopt;
    return now && then ? growth(*then, *now) : std::nullopt;
}

} // namespace

Value pdsaNumber(const Scope& scope) {
    return double(cycleNumber(scope.sheet.journal, scope.sheet.id));
}

Value rampGrowth(const Scope& scope) {
    return fromNumber(growthIn(scope, scope.row));
}

Value rampBigJump(const Scope& scope) {
    constexpr double big = 5;
    const auto confidence = numberOf({scope.sheet, {}, {}, scope.depth}, "confidence");
    if (!confidence || scope.sheet.rows("cycles").size() < 2)
        return {};
    NamedItems items;
    for (const auto& row : scope.sheet.rows("cycles"))
        if (const auto times = growthIn(scope, row); times && *times > big && *confidence < 3)
            items.push_back(scope.sheet.item("cycles", row));
    return items;
}

// Rows whose cycle does not go on from the one before, or began before that one's Act was filled.
Value rampOrder(const Scope& scope) {
    const auto rows = scope.sheet.rows("cycles");
    if (rows.empty())
        return {};
    NamedItems items;
    for (const auto& row : rows) {
        const auto now = cycleIn(scope, row);
        const auto last = before(scope, row);
        const auto then = last ? cycleIn(scope, *last) : std::nullopt;
        const bool fits =
            now && (last ? then && now->parent == then->sheet && then->actFilled : now->parent.empty());
        if (!fits)
            items.push_back(scope.sheet.item("cycles", row));
    }
    return items;
}

Value rampTestSize(const Scope& scope) {
    const auto confidence = numberOf(scope, "confidence");
    const auto harm = valueOf(scope, "harm").text();
    const auto readiness = valueOf(scope, "readiness").text();
    if (!confidence || !harm || !readiness)
        return {};
    const auto ready = *readiness == "resistant"     ? Readiness::Resistant
                       : *readiness == "indifferent" ? Readiness::Indifferent
                                                     : Readiness::Ready;
    return std::string(nameOf(testSize(*confidence, *harm == "major", ready)));
}

} // namespace named

} // namespace waymark
