// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/live_notes.h"

#include "base/text.h"
#include "journal/live_prompts.h"
#include "journal/rows.h"

#include <algorithm>
#include <array>

namespace waymark {

namespace {

struct MarkWords {
    std::string_view language;
    std::array<std::string_view, 3> names; // question, decision, action
};
constexpr MarkWords markWords[] = {{"en", {"Question", "Decision", "Action"}},
                                   {"es", {"Pregunta", "Decisión", "Acción"}}};
constexpr NoteMark marks[] = {NoteMark::Question, NoteMark::Decision, NoteMark::Action};

// "2:15", "14:15": what a stamp looks like.
bool isTime(std::string_view word) {
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    const auto colon = word.find(':');
    return (colon == 1 || colon == 2) && word.size() == colon + 3 &&
           std::ranges::all_of(word.substr(0, colon), digit) &&
           std::ranges::all_of(word.substr(colon + 1), digit);
}

LiveNote parsed(std::size_t number, std::string_view line) {
    LiveNote note{number, {}, NoteMark::None, {}};
    auto rest = trimmed(line);
    if (const auto space = rest.find(' '); isTime(std::string_view(rest).substr(0, space))) {
        note.time = rest.substr(0, space);
        rest = space == rest.npos ? std::string() : trimmed(rest.substr(space));
    }
    for (const auto& words : markWords)
        for (std::size_t i = 0; i < words.names.size(); ++i)
            if (const auto prefix = std::string(words.names[i]) + ": ";
                note.mark == NoteMark::None && startsWith(rest, prefix)) {
                note.mark = marks[i];
                rest = trimmed(rest.substr(prefix.size()));
            }
    note.text = rest;
    return note;
}

// One line, whatever was pasted.
std::string oneLine(std::string text) {
    std::ranges::replace(text, '\n', ' ');
    std::ranges::replace(text, '\r', ' ');
    return trimmed(text);
}

std::string written(const LiveNote& note, std::string_view language) {
    std::string line = note.time.empty() ? std::string() : note.time + " ";
    if (note.mark != NoteMark::None)
        line += std::string(nameOf(note.mark, language)) + ": ";
    return line + note.text;
}

std::optional<Date> lastDayIn(std::string_view notes) {
    std::optional<Date> last;
    for (const auto& line : split(notes, '\n'))
        if (const auto day = dayOfLine(line))
            last = day;
    return last;
}

std::string tableOf(const Course& course, int part, BlockKind kind) {
    for (const auto* table : course.tables())
        if (const auto* section = course.sectionOf(table->id);
            table->kind == kind && course.partOf(section->id)->number == part)
            return table->id;
    return {};
}

// The row that this note made, where it still says the same.
std::optional<std::string> rowOf(const Journal& journal, const std::string& table, std::string_view column,
                                 const std::string& text) {
    for (const auto& row : journal.rows(table))
        if (trimmed(journal.value(cell(table, row, column))) == text)
            return row;
    return std::nullopt;
}

// An empty row that stands there already is filled in first.
Result<std::string> freeRow(Recorder& recorder, const std::string& table) {
    for (const auto& row : recorder.journal().rows(table))
        if (isEmptyRow(recorder.journal(), table, row))
            return row;
    return addRow(recorder, table);
}

struct MarkedRow {
    std::string table;
    std::string_view column;
    std::string_view source;
};

std::optional<MarkedRow> placeOf(const Course& course, int part, NoteMark mark) {
    if (mark == NoteMark::Question)
        return MarkedRow{liveQuestionsTable(course, part), "text", "source"};
    if (mark == NoteMark::Action)
        return MarkedRow{liveActionsTable(course, part), "what", "from"};
    return std::nullopt;
}

Result<void> addMarked(Recorder& recorder, int part, NoteMark mark, const std::string& text) {
    const auto& course = recorder.journal().course();
    const auto place = placeOf(course, part, mark);
    if (!place)
        return {};
    if (place->table.empty())
        return Error{ErrorCode::UnknownField, "This part has no table for it.", {}};
    if (rowOf(recorder.journal(), place->table, place->column, text))
        return {};
    const auto row = freeRow(recorder, place->table);
    if (!row)
        return row.error();
    if (auto set = recorder.set(cell(place->table, row.value(), place->column), text); !set)
        return set;
    return recorder.set(cell(place->table, row.value(), place->source), liveSectionOf(course, part)->id);
}

Result<void> removeMarked(Recorder& recorder, int part, NoteMark mark, const std::string& text) {
    const auto place = placeOf(recorder.journal().course(), part, mark);
    if (!place || place->table.empty())
        return {};
    const auto& journal = recorder.journal();
    const auto row = rowOf(journal, place->table, place->column, text);
    // One that somebody wrote there by hand stays.
    const bool ours = row && journal.value(cell(place->table, *row, place->source)) ==
                                 liveSectionOf(journal.course(), part)->id;
    return ours ? removeRow(recorder, place->table, *row) : Result<void>();
}

Result<void> replaceLine(Recorder& recorder, const FieldId& field, const LiveNote& note) {
    const auto& course = recorder.journal().course();
    const auto text = recorder.journal().value(field);
    const auto lines = split(text, '\n');
    std::size_t at = 0;
    for (std::size_t i = 0; i < note.line; ++i)
        at += codePointCount(lines[i]) + 1;
    return recorder.splice(field, at, codePointCount(lines[note.line]), written(note, course.language()));
}

Result<LiveNote> noteAt(const Journal& journal, int part, std::size_t line) {
    for (auto& note : liveNotes(journal, part))
        if (note.line == line)
            return note;
    return Error{ErrorCode::UnknownField, "There is no such note.", {}};
}

} // namespace

std::optional<FieldId> liveNotesField(const Course& course, int part) {
    if (const auto* section = liveSectionOf(course, part))
        for (const auto& block : section->blocks)
            if (block.kind == BlockKind::LongText)
                return block.field();
    return std::nullopt;
}

std::string liveQuestionsTable(const Course& course, int part) {
    return tableOf(course, part, BlockKind::Questions);
}

std::string liveActionsTable(const Course& course, int part) {
    constexpr int parts = 9;
    for (int number = part; number > 0; --number)
        if (auto table = tableOf(course, number, BlockKind::Actions); !table.empty())
            return table;
    for (int number = part + 1; number <= parts; ++number)
        if (auto table = tableOf(course, number, BlockKind::Actions); !table.empty())
            return table;
    return {};
}

std::vector<LiveNote> liveNotes(const Journal& journal, int part) {
    std::vector<LiveNote> notes;
    const auto field = liveNotesField(journal.course(), part);
    if (!field)
        return notes;
    const auto lines = split(journal.value(*field), '\n');
    std::optional<Date> day;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (isBlank(lines[i]))
            continue;
        if (const auto begins = dayOfLine(lines[i])) {
            day = begins;
            continue;
        }
        notes.push_back(parsed(i, lines[i]));
        notes.back().day = day;
    }
    return notes;
}

std::string dayLine(Date day, std::string_view language) {
    return longDate(day, day - std::chrono::years(1), language); // with the year, whenever it is read
}

std::optional<Date> dayOfLine(std::string_view line) {
    constexpr std::size_t longest = 60; // bytes, of any day in either language
    const auto words = trimmed(line);
    if (words.empty() || words.size() > longest)
        return std::nullopt;
    std::vector<int> numbers; // the day, then the year
    bool goesOn = false;
    for (const char c : words) {
        const bool digit = c >= '0' && c <= '9';
        if (digit && !goesOn)
            numbers.push_back(0);
        if (digit)
            numbers.back() = std::min(numbers.back() * 10 + (c - '0'), 10'000);
        goesOn = digit;
    }
    if (numbers.size() != 2)
        return std::nullopt;
    for (const auto& language : markWords)
        for (unsigned month = 1; month <= 12; ++month) {
            const Date day{std::chrono::year(numbers[1]), std::chrono::month(month),
                           std::chrono::day(unsigned(numbers[0]))};
            if (day.ok() && dayLine(day, language.language) == words)
                return day;
        }
    return std::nullopt;
}

Result<void> keepNote(Recorder& recorder, int part, const std::string& time, const std::string& text,
                      NoteMark mark, std::optional<Date> day) {
    const auto& course = recorder.journal().course();
    const auto field = liveNotesField(course, part);
    if (!field)
        return Error{ErrorCode::UnknownField, "This part has no place for notes.", {}};
    const LiveNote note{0, time, mark, oneLine(text)};
    if (note.text.empty())
        return {};
    const Recorder::Together inOneGo(recorder);
    if (auto added = addMarked(recorder, part, mark, note.text); !added)
        return added;
    const auto& before = recorder.journal().value(*field);
    const bool newLine = !before.empty() && !before.ends_with('\n');
    const bool newDay = day && lastDayIn(before) != day;
    return recorder.splice(*field, codePointCount(before), 0,
                           (newLine ? "\n" : "") + (newDay ? dayLine(*day, course.language()) + "\n" : "") +
                               written(note, course.language()));
}

Result<void> markNote(Recorder& recorder, int part, std::size_t line, NoteMark mark) {
    auto note = noteAt(recorder.journal(), part, line);
    if (!note || note->mark == mark)
        return note ? Result<void>() : note.error();
    const Recorder::Together inOneGo(recorder);
    if (auto removed = removeMarked(recorder, part, note->mark, note->text); !removed)
        return removed;
    if (auto added = addMarked(recorder, part, mark, note->text); !added)
        return added;
    note.value().mark = mark;
    return replaceLine(recorder, *liveNotesField(recorder.journal().course(), part), note.value());
}

Result<void> rewordNote(Recorder& recorder, int part, std::size_t line, const std::string& text) {
    auto note = noteAt(recorder.journal(), part, line);
    if (!note)
        return note.error();
    const auto words = oneLine(text);
    if (words.empty() || words == note->text)
        return {};
    const Recorder::Together inOneGo(recorder);
    if (const auto place = placeOf(recorder.journal().course(), part, note->mark);
        place && !place->table.empty())
        if (const auto row = rowOf(recorder.journal(), place->table, place->column, note->text))
            if (auto set = recorder.set(cell(place->table, *row, place->column), words); !set)
                return set;
    note.value().text = words;
    return replaceLine(recorder, *liveNotesField(recorder.journal().course(), part), note.value());
}

std::string_view nameOf(NoteMark mark, std::string_view language) {
    if (mark == NoteMark::None)
        return {};
    const auto* words = &markWords[0];
    for (const auto& each : markWords)
        if (each.language == language.substr(0, 2))
            words = &each;
    return words->names[std::size_t(int(mark) - 1)];
}

} // namespace waymark
