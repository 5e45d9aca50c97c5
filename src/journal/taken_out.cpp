// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/taken_out.h"

#include "base/text.h"
#include "journal/replay.h"
#include "journal/rows.h"
#include "journal/sheets.h"

#include <algorithm>
#include <map>
#include <optional>

namespace waymark {

namespace {

using Deed = std::pair<std::uint64_t, Uuid>; // a group of changes, and whose

struct Emptied {
    std::string words; // what stood there
    Deed deed;
    Milliseconds when = 0;
};

/// The row or worksheet that a field belongs to, where that is not there now: its table, its id.
std::optional<std::pair<std::string, std::string>> ownerGone(const Journal& journal, const FieldId& field) {
    const auto pieces = split(field.str(), '.');
    if (isSheetId(pieces[0]) && toolOf(journal, pieces[0]).empty())
        return std::pair(std::string(), pieces[0]);
    if (pieces.size() < 3 || !isRowId(pieces[pieces.size() - 2]))
        return std::nullopt;
    const auto& row = pieces[pieces.size() - 2];
    const auto table = join(std::vector(pieces.begin(), pieces.end() - 2), ".");
    if (journal.columns(table).empty())
        return std::nullopt;
    const auto rows = journal.rows(table);
    if (std::ranges::find(rows, row) != rows.end())
        return std::nullopt;
    return std::pair(table, row);
}

bool isTool(const TakenOut& taken, const FieldId& field) {
    return taken.table.empty() && field == sheetField(taken.id, "tool");
}

} // namespace

std::vector<TakenOut> takenOut(const Journal& journal, const std::vector<Change>& changes) {
    std::map<FieldId, std::string> texts;
    std::map<FieldId, Emptied> emptied;
    std::map<Deed, std::vector<std::pair<FieldId, std::string>>> came; // where nothing was
    replay(changes, {[&](const Change& change, const std::string& text) {
                         auto& before = texts[change.field];
                         const Deed deed{change.group, change.id.writer};
                         if (text.empty() && !before.empty())
                             emptied[change.field] = {before, deed, change.when};
                         else if (!text.empty())
                             emptied.erase(change.field);
                         if (before.empty() && !isBlank(text))
                             came[deed].emplace_back(change.field, text);
                         before = text;
                     },
                     {}});
    std::map<std::pair<std::string, std::string>, std::pair<TakenOut, Deed>> found;
    for (const auto& [field, was] : emptied) {
        const auto owner = ownerGone(journal, field);
        if (!owner)
            continue;
        auto [at, isNew] =
            found.try_emplace(*owner, TakenOut{owner->first, owner->second, was.when, {}}, was.deed);
        auto& [taken, deed] = at->second;
        if (!isNew && was.deed > deed) { // it was emptied before, piece by piece, and came back
            taken.words.clear();
            taken.when = was.when;
            deed = was.deed;
        }
        if (was.deed == deed)
            taken.words.emplace_back(field, was.words);
    }
    std::vector<TakenOut> all;
    for (auto& [owner, each] : found) {
        auto& [taken, deed] = each;
        // The same deed put all of it elsewhere.
        const auto wentOn = [&, &arrivals = came[deed]](const auto& word) {
            return std::ranges::any_of(arrivals, [&](const auto& arrival) {
                return arrival.second == word.second && ownerGone(journal, arrival.first) != owner;
            });
        };
        const bool isMoved = std::ranges::all_of(taken.words, wentOn);
        const bool isEmpty = std::ranges::all_of(
            taken.words, [&](const auto& word) { return isTool(taken, word.first) || isBlank(word.second); });
        if (isMoved || isEmpty)
            continue;
        std::ranges::stable_partition(taken.words,
                                      [&](const auto& word) { return isTool(taken, word.first); });
        all.push_back(std::move(taken));
    }
    std::ranges::stable_sort(all, std::greater(), &TakenOut::when);
    return all;
}

namespace {

constexpr int farthest = 4; // a name may come by way of so many references

std::string nameBefore(const Journal& journal, const std::vector<TakenOut>& taken, const SheetLink& link,
                       int left) {
    const auto isOf = [&](const TakenOut& each) {
        return each.table.empty() ? each.id == link.sheet
                                  : each.table == link.sheet + "." + link.table && each.id == link.row;
    };
    const auto gone = std::ranges::find_if(taken, isOf);
    const auto stood = [&](const FieldId& field) {
        if (gone == taken.end())
            return journal.value(field);
        const auto word = std::ranges::find(gone->words, field, &std::pair<FieldId, std::string>::first);
        return word == gone->words.end() ? std::string() : word->second;
    };
    auto id = toolOf(journal, link.sheet);
    if (id.empty())
        id = ToolId(stood(sheetField(link.sheet, "tool")));
    const auto tool = journal.tool(id);
    if (!tool)
        return {};
    if (link.table.empty()) {
        const auto title = trimmed(stood(sheetField(link.sheet, "title")));
        return title.empty() ? tool->label(id.str(), journal.course().language()) : title;
    }
    const auto* table = tool->field(link.table);
    for (const auto& column : table ? table->columns : std::vector<ToolField>()) {
        const auto words = trimmed(stood(cell(link.sheet + "." + link.table, link.row, column.id)));
        if (words.empty())
            continue;
        if (column.kind == ToolFieldKind::Text || column.kind == ToolFieldKind::Long)
            return split(words, '\n').front();
        if (const auto further = parseLink(split(words, ' ').front());
            column.kind == ToolFieldKind::Ref && further && left > 0)
            return nameBefore(journal, taken, *further, left - 1);
    }
    return {};
}

} // namespace

std::string nameTakenOut(const Journal& journal, const std::vector<TakenOut>& taken, const SheetLink& link) {
    return nameBefore(journal, taken, link, farthest);
}

Result<void> bringBack(Recorder& recorder, const TakenOut& taken) {
    const Recorder::Together inOneGo(recorder);
    const auto& journal = recorder.journal();
    for (const auto& [field, words] : taken.words)
        if (journal.field(field))
            if (auto done = recorder.set(field, words); !done)
                return done;
    if (taken.table.empty()) {
        auto order = split(journal.value(sheetsOrder()), ' ');
        std::erase(order, "");
        std::erase(order, taken.id);
        order.push_back(taken.id);
        return recorder.set(sheetsOrder(), join(order, " "));
    }
    auto rows = journal.rows(taken.table);
    std::erase(rows, taken.id);
    rows.push_back(taken.id);
    return recorder.set(orderField(taken.table), join(rows, " "));
}

} // namespace waymark
