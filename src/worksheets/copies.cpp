// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worksheets/copies.h"

#include "base/decimal.h"
#include "base/text.h"
#include "journal/rows.h"
#include "worksheets/series_text.h"

#include <algorithm>
#include <set>

namespace waymark {

namespace {

using Rows = std::vector<CopiedRow>;

Scope scopeOf(const SheetView& sheet, const char* table, const std::string& row) {
    return Scope{sheet, {}, {}}.at(table, row);
}

std::string linkTo(const SheetView& sheet, const char* table, const std::string& row) {
    return SheetLink{sheet.id, table, row}.id();
}

std::string numberWords(const Scope& scope, const std::string& name) {
    const auto number = numberOf(scope, name);
    return number ? shortNumber(*number) : std::string();
}

Rows stepsFromLog(const SheetView& log) {
    Rows rows;
    for (const auto& row : log.rows("log")) {
        const auto at = scopeOf(log, "log", row);
        if (numberOf(at, "waiting").value_or(0) > 0)
            rows.push_back(
                {"steps",
                 {{"what", log.tool->label("log.waiting", log.language()) + ": " + writtenIn(at, "what")},
                  {"kind", "wait"},
                  {"minutes", writtenIn(at, "waiting")}},
                 {"what", "kind"}});
        rows.push_back({"steps",
                        {{"what", writtenIn(at, "what")},
                         {"kind", "step"},
                         {"who", writtenIn(at, "who")},
                         {"pain", valueOf(at, "feeling").text() == "hard" ? "true" : ""}},
                        {"what", "who"}});
    }
    return rows;
}

Rows factorsFromIceberg(const SheetView& iceberg) {
    Rows rows;
    for (const char* table : {"patterns", "structures", "models"})
        for (const auto& row : iceberg.rows(table))
            if (writtenIn(scopeOf(iceberg, table, row), "carry") == "true")
                rows.push_back({"factors", {{"factor", linkTo(iceberg, table, row)}}, {"factor"}});
    return rows;
}

Rows factorsFromCheck(const SheetView& check) {
    Rows rows;
    for (const auto& row : check.rows("factors"))
        if (valueOf(scopeOf(check, "factors", row), "decision").text() != "drop")
            rows.push_back({"factors", {{"factor", linkTo(check, "factors", row)}}, {"factor"}});
    return rows;
}

Rows strategiesFromFactors(const SheetView& four) {
    Rows rows;
    for (const auto& row : four.rows("factors"))
        if (writtenIn(scopeOf(four, "factors", row), "chosen") == "true")
            rows.push_back({"strategies", {{"factors", linkTo(four, "factors", row)}}, {"factors"}});
    return rows;
}

Rows mixFromStrategies(const SheetView& hypotheses) {
    Rows rows;
    for (const auto& row : hypotheses.rows("strategies")) {
        const auto at = scopeOf(hypotheses, "strategies", row);
        rows.push_back(
            {"strategies",
             {{"strategy", linkTo(hypotheses, "strategies", row)}, {"label", writtenIn(at, "reach")}},
             {"strategy"}});
    }
    return rows;
}

Rows targetsFromEgg(const SheetView& egg) {
    const Scope whole{egg, {}, {}};
    Rows rows;
    const auto add = [&](const Scope& at, const std::string& level, const std::string& prefix,
                         const std::string& rate, const std::string& population) {
        if (!isBlank(writtenIn(at, prefix + "total")))
            rows.push_back({"targets",
                            {{"name", writtenIn(at, prefix + "who")},
                             {"level", level},
                             {"population", population},
                             {"who", writtenIn(at, prefix + "who")},
                             {"place", writtenIn(whole, "place")},
                             {"indicator", writtenIn(whole, "indicator")},
                             {"baseline", numberWords(at, rate)},
                             {"baseline-on", writtenIn(whole, "as-of")},
                             {"size", writtenIn(at, prefix + "total")},
                             {"met", writtenIn(at, prefix + "met")}},
                            {"level", "population"}});
    };
    add(whole, "whole", "whole-", "whole-rate", egg.id);
    add(whole, "program", "program-", "program-rate", egg.id);
    for (const auto& row : egg.rows("focus"))
        add(whole.at("focus", row), "focus", "", "rate", linkTo(egg, "focus", row));
    return rows;
}

Rows pointsFromTrends(const SheetView& trends) {
    const Scope whole{trends, {}, {}};
    Rows rows;
    for (const auto& row : trends.rows("groups")) {
        const auto at = whole.at("groups", row);
        for (int year = 1; year <= 5; ++year) {
            const auto number = "-" + std::to_string(year);
            const auto met = writtenIn(at, "met" + number);
            const auto total = writtenIn(at, "total" + number);
            const bool counted = !isBlank(met) && !isBlank(total);
            if (!counted && isBlank(writtenIn(at, "rate" + number)))
                continue;
            rows.push_back({"points",
                            {{"date", writtenIn(whole, "year" + number)},
                             {"value", counted ? std::string() : writtenIn(at, "rate" + number)},
                             {"numerator", counted ? met : std::string()},
                             {"denominator", counted ? total : std::string()},
                             {"group", writtenIn(at, "group")}},
                            {"date", "group"}});
        }
    }
    return rows;
}

// What a test taught, for the round in which all teach and all learn.
Rows learningFromCycle(const SheetView& cycle) {
    const Scope whole{cycle, {}, {}};
    const auto words = [&](const char* field) { return writtenIn(whole, field); };
    if (isBlank(words("change")))
        return {};
    return {{"teams",
             {{"team", words("owner")},
              {"chart", words("series")},
              {"tried", words("change")},
              {"learned", words("summary")},
              {"not-worked", words(words("decision") == "abandon" ? "why" : "problems")}},
             {"tried"}}};
}

std::string wordsFor(const CopiedRow& row, const std::string& column) {
    const auto found = std::ranges::find(row.cells, column, &std::pair<std::string, std::string>::first);
    return found == row.cells.end() ? std::string() : trimmed(found->second);
}

bool isThere(const Journal& journal, const std::string& table, const CopiedRow& wanted) {
    return std::ranges::any_of(journal.rows(table), [&](const std::string& row) {
        return std::ranges::all_of(wanted.key, [&](const std::string& column) {
            const auto words = wordsFor(wanted, column);
            const auto& there = journal.value(cell(table, row, column));
            if (parseLink(words)) { // among several references, one is enough
                const auto links = split(there, ' ');
                return std::ranges::find(links, words) != links.end();
            }
            return trimmed(there) == words;
        });
    });
}

} // namespace

const std::vector<CopyKind>& copyKinds() {
    static const std::vector<CopyKind> kinds = {
        {"shadowing", "process-map", stepsFromLog},
        {"iceberg", "factor-check", factorsFromIceberg, "patterns.carry"},
        {"iceberg", "four-blocker", factorsFromIceberg, "patterns.carry"},
        {"factor-check", "four-blocker", factorsFromCheck},
        {"four-blocker", "strategy-hypothesis", strategiesFromFactors, "factors.chosen"},
        {"strategy-hypothesis", "strategy-mix", mixFromStrategies},
        {"egg-chart", "smartie", targetsFromEgg},
        {"trends", "run-chart", pointsFromTrends},
        {"pdsa", "all-teach", learningFromCycle},
    };
    return kinds;
}

std::size_t missingRows(const SheetView& from, const CopyKind& kind, std::string_view toSheet) {
    const auto rows = kind.rows(from);
    return std::size_t(std::ranges::count_if(rows, [&](const CopiedRow& row) {
        return toSheet.empty() || !isThere(from.journal, std::string(toSheet) + "." + row.table, row);
    }));
}

Result<std::size_t> copyInto(Recorder& recorder, const SheetView& from, std::string_view toSheet) {
    const auto& journal = recorder.journal();
    const auto to = toolOf(journal, toSheet);
    const auto kind = std::ranges::find_if(copyKinds(), [&](const CopyKind& each) {
        return each.from == from.tool->id.str() && each.to == to.str();
    });
    if (kind == copyKinds().end())
        return Error{ErrorCode::BadInput,
                     "Nothing goes from \"" + from.tool->id.str() + "\" into \"" + to.str() + "\".",
                     {}};
    const Recorder::Together inOneGo(recorder);
    std::size_t added = 0;
    for (const auto& wanted : kind->rows(from)) {
        const auto table = std::string(toSheet) + "." + wanted.table;
        if (isThere(journal, table, wanted))
            continue;
        const auto row = addRow(recorder, table);
        if (!row)
            return row.error();
        for (const auto& [column, value] : wanted.cells)
            if (!isBlank(value))
                if (auto done = recorder.set(cell(table, row.value(), column), value); !done)
                    return done.error();
        ++added;
    }
    return added;
}

namespace {

struct SeriesGap {
    SeriesText missing;
    std::vector<std::string> different;
};

SeriesGap gapOf(const Journal& journal, std::string_view fromTable, std::string_view toTable) {
    const auto pointsOf = [&](std::string_view table) {
        std::vector<std::pair<std::string, std::string>> points; // day and value, as written
        const std::string name(table);
        for (const auto& row : journal.rows(name))
            if (isBlank(journal.value(cell(name, row, "group"))) &&
                !isBlank(journal.value(cell(name, row, "value"))))
                points.emplace_back(trimmed(journal.value(cell(name, row, "date"))),
                                    trimmed(journal.value(cell(name, row, "value"))));
        return points;
    };
    const auto there = pointsOf(toTable);
    const std::set<std::pair<std::string, std::string>> known(there.begin(), there.end());
    std::set<std::string> days;
    for (const auto& [day, value] : there)
        days.insert(day);
    SeriesGap gap;
    for (const auto& [day, value] : pointsOf(fromTable)) {
        if (known.contains({day, value}))
            continue;
        if (!day.empty() && days.contains(day))
            gap.different.push_back(day);
        else
            gap.missing.points.push_back({0, day, parseIsoDate(day), value, parseNumber(value), {}});
    }
    return gap;
}

} // namespace

CopiedSeries missingInSeries(const Journal& journal, std::string_view fromTable, std::string_view toTable) {
    auto gap = gapOf(journal, fromTable, toTable);
    return {gap.missing.points.size(), std::move(gap.different)};
}

Result<CopiedSeries> copySeries(Recorder& recorder, std::string_view fromTable, std::string_view toTable) {
    auto gap = gapOf(recorder.journal(), fromTable, toTable);
    const auto added = addPoints(recorder, toTable, gap.missing);
    if (!added)
        return added.error();
    return CopiedSeries{added.value(), std::move(gap.different)};
}

} // namespace waymark
