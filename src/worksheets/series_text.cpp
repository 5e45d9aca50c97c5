// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worksheets/series_text.h"

#include "base/text.h"
#include "journal/rows.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace waymark {

namespace {

using Cells = std::vector<std::string>;

struct Line {
    int number = 0;
    Cells cells;
};

// Cells between separators; one that begins with a double quote goes on to the closing one, and "" in it is
// one.
Cells cellsOf(std::string_view line, char separator) {
    Cells cells(1);
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        auto& cell = cells.back();
        if (line[i] == '"' && (quoted || isBlank(cell))) {
            if (quoted && i + 1 < line.size() && line[i + 1] == '"')
                cell += line[++i];
            else
                quoted = !quoted;
        } else if (line[i] == separator && !quoted) {
            cells.emplace_back();
        } else {
            cell += line[i];
        }
    }
    for (auto& cell : cells)
        cell = trimmed(cell);
    return cells;
}

bool hasDigit(std::string_view text) {
    return text.find_first_of("0123456789") != text.npos;
}

std::vector<std::string> linesOf(std::string_view text) {
    if (startsWith(text, "\xEF\xBB\xBF"))
        text.remove_prefix(3);
    auto lines = split(text, '\n');
    while (!lines.empty() && isBlank(lines.back()))
        lines.pop_back();
    return lines;
}

// A comma parts columns only where the first line shows it: a head with one, or a name and a number.
char separatorOf(const std::vector<std::string>& lines) {
    for (const char separator : {'\t', ';'})
        if (std::ranges::any_of(lines, [&](const auto& line) { return line.find(separator) != line.npos; }))
            return separator;
    const auto first = std::ranges::find_if(lines, [](const auto& line) { return !isBlank(line); });
    const bool columns = first != lines.end() && first->find(',') != first->npos && !parseNumber(*first) &&
                         !parseNumber(*first, Comma::Decimal) && (*first)[0] != '"';
    return columns ? ',' : '\0';
}

// The numbers of "3/4/2026", "3.4.26" or "3-4-2026"; nothing where these are not three.
std::optional<std::array<int, 3>> threeNumbers(std::string_view text) {
    std::array<int, 3> numbers{};
    const auto mark = text.find_first_of("/.-");
    if (mark == text.npos)
        return std::nullopt;
    auto pieces = split(text, text[mark]);
    if (pieces.size() != 3)
        return std::nullopt;
    for (std::size_t i = 0; i < 3; ++i) {
        const auto piece = trimmed(pieces[i]);
        const auto [end, failure] = std::from_chars(piece.data(), piece.data() + piece.size(), numbers[i]);
        if (failure != std::errc() || end != piece.data() + piece.size() || piece.empty())
            return std::nullopt;
    }
    return numbers;
}

std::optional<Date> dateFrom(std::string_view text, DayOrder order) {
    if (const auto date = parseIsoDate(text))
        return date;
    const auto numbers = threeNumbers(text);
    if (!numbers || looksLikeIsoDate(text))
        return std::nullopt;
    auto [first, second, year] = *numbers;
    if (order == DayOrder::MonthFirst && text.find('.') == text.npos)
        std::swap(first, second);
    if (year >= 0 && year < 100)
        year += 2000;
    const Date date{std::chrono::year(year), std::chrono::month(unsigned(second)),
                    std::chrono::day(unsigned(first))};
    return date.ok() && year >= 1900 && year <= 2200 ? std::optional(date) : std::nullopt;
}

// What the days themselves say: one above twelve cannot be a month.
DayOrder orderIn(const std::vector<Line>& lines, DayOrder order) {
    for (const auto& line : lines)
        if (const auto numbers = threeNumbers(line.cells[0]); numbers && !looksLikeIsoDate(line.cells[0])) {
            if ((*numbers)[0] > 12 && (*numbers)[0] <= 31)
                return DayOrder::DayFirst;
            if ((*numbers)[1] > 12 && (*numbers)[1] <= 31)
                return DayOrder::MonthFirst;
        }
    return order;
}

// "5,41,5" under a head of two columns: the comma in the value parted it.
void joinDecimalComma(Cells& cells, std::size_t columns) {
    if (columns == 2 && cells.size() == 3 && parseDecimal(cells[1]) && hasDigit(cells[2]) &&
        cells[2].find_first_not_of("0123456789") == std::string::npos) {
        cells[1] += "," + cells[2];
        cells.pop_back();
    }
}

std::string valueOf(const Line& line, bool columns, std::size_t column = 1) {
    if (!columns)
        return line.cells[0];
    return line.cells.size() > column ? line.cells[column] : std::string();
}

/// A column of values, and the group that it is.
struct ValueColumn {
    std::size_t at = 1;
    std::string group;
};

// The columns that hold values: the second, and each further one in which a number stands.
std::vector<ValueColumn> valueColumns(const std::vector<Line>& lines, const Cells& head) {
    std::size_t widest = 0;
    for (const auto& line : lines)
        widest = std::max(widest, line.cells.size());
    std::vector<ValueColumn> columns;
    for (std::size_t at = 1; at < widest; ++at)
        if (at == 1 || std::ranges::any_of(lines, [&](const Line& line) {
                return parseNumber(valueOf(line, true, at)).has_value();
            }))
            columns.push_back({at, at < head.size() ? head[at] : std::to_string(at)});
    if (columns.size() == 1)
        columns.front().group.clear();
    return columns;
}

} // namespace

SeriesText readSeriesText(std::string_view text, DayOrder order, Groups groups) {
    SeriesText series;
    const auto raw = linesOf(text);
    const char separator = separatorOf(raw);
    const bool columns = separator != '\0';
    std::vector<Line> lines;
    std::size_t width = 2; // columns, as the first line has them
    Cells head;
    for (std::size_t i = 0; i < raw.size(); ++i) {
        Line line{int(i) + 1, cellsOf(raw[i], separator)};
        if (columns && std::ranges::all_of(line.cells, [](const auto& cell) { return isBlank(cell); }))
            continue; // neither a day nor a value
        if (separator == ',')
            joinDecimalComma(line.cells, width);
        const auto value = valueOf(line, columns);
        const bool first = lines.empty() && series.points.empty();
        if (first && !value.empty() && !parseNumber(value) && !hasDigit(columns ? value : raw[i])) {
            width = line.cells.size();
            head = line.cells;
            continue;
        }
        lines.push_back(std::move(line));
    }
    auto valuesAt = std::vector<ValueColumn>{{}};
    if (columns && groups == Groups::Read)
        valuesAt = valueColumns(lines, head);
    const bool named = columns && groups == Groups::Read && valuesAt.size() == 1; // by words beside them
    const bool decimal = std::ranges::any_of(lines, [&](const Line& line) {
        return std::ranges::any_of(valuesAt, [&](const ValueColumn& column) {
            return hasDecimalComma(valueOf(line, columns, column.at));
        });
    });
    order = columns ? orderIn(lines, order) : order;
    for (const auto& line : lines)
        for (const auto& column : valuesAt) {
            SeriesTextPoint point;
            point.line = line.number;
            point.valueText = valueOf(line, columns, column.at);
            if (valuesAt.size() > 1 && point.valueText.empty())
                continue; // a group that was not counted on that day
            point.group = named ? valueOf(line, true, 2) : column.group;
            point.value = parseNumber(point.valueText, decimal ? Comma::Decimal : Comma::Thousands);
            if (!point.value && !point.valueText.empty())
                series.faults.push_back({line.number, point.valueText, "This is no number."});
            if (columns) {
                point.dateText = line.cells[0];
                point.date = dateFrom(point.dateText, order);
            }
            series.points.push_back(std::move(point));
        }
    const bool anyDate =
        std::ranges::any_of(series.points, [](const auto& point) { return point.date.has_value(); });
    bool allDates = anyDate;
    for (const auto& point : series.points)
        if (anyDate && !point.date) {
            allDates = false;
            if (!series.faults.empty() && series.faults.back().line == point.line &&
                series.faults.back().text == point.dateText)
                continue; // said for the line already
            series.faults.push_back({point.line, point.dateText,
                                     point.dateText.empty() ? "The day is missing." : "This is no day."});
        }
    std::ranges::stable_sort(series.faults, {}, &SeriesTextFault::line);
    if (allDates)
        std::ranges::stable_sort(series.points,
                                 [](const auto& a, const auto& b) { return *a.date < *b.date; });
    return series;
}

std::size_t unreadable(const SeriesText& series) {
    return std::size_t(
        std::ranges::count_if(series.faults, [](const auto& fault) { return !isBlank(fault.text); }));
}

namespace {

// An impossible day ("2026-02-31") may not stand where days stand, but is not lost either.
std::string kept(const SeriesTextPoint& point) {
    if (point.date)
        return isoDate(*point.date);
    auto words = point.dateText;
    if (looksLikeIsoDate(words))
        std::ranges::replace(words, '-', '/');
    return words;
}

} // namespace

Result<std::size_t> addPoints(Recorder& recorder, std::string_view table, const SeriesText& series) {
    const Recorder::Together inOneGo(recorder);
    const auto rows = addRows(recorder, table, series.points.size());
    if (!rows)
        return rows.error();
    const auto columns = recorder.journal().columns(table);
    const bool grouped = std::ranges::find(columns, "group") != columns.end();
    for (std::size_t i = 0; i < series.points.size(); ++i) {
        const auto& point = series.points[i];
        const bool plain = !point.value || parseNumber(point.valueText) == point.value;
        const std::pair<const char*, std::string> cells[] = {
            {"date", kept(point)},
            {"value", plain ? point.valueText : point.value->text()},
            {"group", grouped ? point.group : std::string()}};
        for (const auto& [column, value] : cells)
            if (!value.empty())
                if (auto done = recorder.set(cell(table, rows.value()[i], column), value); !done)
                    return done.error();
    }
    return series.points.size();
}

} // namespace waymark
