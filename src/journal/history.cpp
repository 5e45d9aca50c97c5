// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/history.h"

#include "journal/replay.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <string_view>

namespace waymark {

namespace {

constexpr std::size_t mostPairs = 4'000'000; // words of both sides multiplied: some 16 MB of table

bool isSpace(char byte) {
    return byte == ' ' || byte == '\n' || byte == '\t';
}

// Words, each with the spaces behind it, so that nothing is lost when they are put together again.
std::vector<std::string_view> wordsOf(std::string_view text) {
    std::vector<std::string_view> words;
    for (std::size_t from = 0; from < text.size();) {
        auto to = from;
        while (to < text.size() && !isSpace(text[to]))
            ++to;
        while (to < text.size() && isSpace(text[to]))
            ++to;
        words.push_back(text.substr(from, to - from));
        from = to;
    }
    return words;
}

using Words = std::span<const std::string_view>;

void append(std::vector<Stretch>& stretches, Stretch::Kind kind, Words words) {
    for (const auto word : words) {
        if (stretches.empty() || stretches.back().kind != kind)
            stretches.push_back({kind, {}});
        stretches.back().text += word;
    }
}

// The longest common subsequence by the textbook table, which is small once the common ends are off.
void appendMiddle(std::vector<Stretch>& stretches, Words before, Words after) {
    if (before.size() * after.size() > mostPairs) {
        append(stretches, Stretch::Kind::Removed, before);
        append(stretches, Stretch::Kind::Added, after);
        return;
    }
    const auto across = after.size() + 1;
    std::vector<std::uint32_t> longest((before.size() + 1) * across);
    for (std::size_t i = before.size(); i-- > 0;)
        for (std::size_t j = after.size(); j-- > 0;)
            longest[i * across + j] =
                before[i] == after[j] ? longest[(i + 1) * across + j + 1] + 1
                                      : std::max(longest[(i + 1) * across + j], longest[i * across + j + 1]);
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < before.size() || j < after.size()) {
        if (i < before.size() && j < after.size() && before[i] == after[j]) {
            append(stretches, Stretch::Kind::Same, before.subspan(i, 1));
            ++i;
            ++j;
        } else if (j == after.size() ||
                   (i < before.size() && longest[(i + 1) * across + j] >= longest[i * across + j + 1])) {
            append(stretches, Stretch::Kind::Removed, before.subspan(i++, 1));
        } else {
            append(stretches, Stretch::Kind::Added, after.subspan(j++, 1));
        }
    }
}

} // namespace

std::vector<Version> versionsOf(const std::vector<Change>& changes, const FieldId& field) {
    std::vector<Change> ofField;
    std::ranges::copy_if(changes, std::back_inserter(ofField),
                         [&](const Change& change) { return change.field == field; });
    std::vector<Version> versions;
    Uuid writer{}; // of the newest of them
    replay(ofField,
           {[&](const Change& change, const std::string& text) {
                if (versions.empty() || versions.back().group != change.group || writer != change.id.writer)
                    versions.emplace_back();
                writer = change.id.writer;
                versions.back() = {text, change.when, change.group};
            },
            {}});
    std::ranges::reverse(versions);
    return versions;
}

std::optional<MovedFrom> movedFrom(const std::vector<Change>& changes, const FieldId& field) {
    const auto column = [](const FieldId& id) { return id.str().substr(id.str().rfind('.') + 1); };
    // What came where nothing was, and what went and left nothing.
    const auto came = [](const Edit& edit) {
        const auto* set = std::get_if<SetValue>(&edit);
        const auto* splice = std::get_if<Splice>(&edit);
        return set && set->before.empty()                             ? set->after
               : splice && splice->at == 0 && splice->removed.empty() ? splice->inserted
                                                                      : std::string();
    };
    for (auto arrival = changes.rbegin(); arrival != changes.rend(); ++arrival) {
        const auto words = arrival->field == field ? came(arrival->edit) : std::string();
        if (words.empty())
            continue;
        for (const auto& left : changes)
            if (left.group == arrival->group && left.id.writer == arrival->id.writer && left.field != field &&
                column(left.field) == column(field) && came(inverse(left.edit)) == words)
                return MovedFrom{left.field, arrival->when, arrival->group};
    }
    return std::nullopt;
}

std::vector<Stretch> differences(const std::string& before, const std::string& after) {
    // One goes on where the other ends: the last word has no spaces behind it there.
    const auto goesOn = [](const std::string& from, const std::string& with) {
        return !from.empty() && with.size() > from.size() && with.starts_with(from) &&
               isSpace(with[from.size()]);
    };
    if (goesOn(before, after))
        return {{Stretch::Kind::Same, before}, {Stretch::Kind::Added, after.substr(before.size())}};
    if (goesOn(after, before))
        return {{Stretch::Kind::Same, after}, {Stretch::Kind::Removed, before.substr(after.size())}};
    const auto old = wordsOf(before);
    const auto now = wordsOf(after);
    const auto least = std::min(old.size(), now.size());
    std::size_t head = 0;
    while (head < least && old[head] == now[head])
        ++head;
    std::size_t tail = 0;
    while (tail < least - head && old[old.size() - 1 - tail] == now[now.size() - 1 - tail])
        ++tail;
    std::vector<Stretch> stretches;
    append(stretches, Stretch::Kind::Same, Words(old).first(head));
    appendMiddle(stretches, Words(old).subspan(head, old.size() - head - tail),
                 Words(now).subspan(head, now.size() - head - tail));
    append(stretches, Stretch::Kind::Same, Words(old).last(tail));
    return stretches;
}

} // namespace waymark
