// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/change.h"

#include "base/text.h"

namespace waymark {

namespace {

constexpr std::size_t shortText = 64; // below this a set costs less than finding out what differs

bool startsCodePoint(const std::string& text, std::size_t byte) {
    return byte >= text.size() || (static_cast<unsigned char>(text[byte]) & 0xC0U) != 0x80U;
}

} // namespace

Edit inverse(const Edit& edit) {
    if (const auto* set = std::get_if<SetValue>(&edit))
        return SetValue{set->after, set->before};
    const auto& splice = std::get<Splice>(edit);
    return Splice{splice.at, splice.inserted, splice.removed};
}

Edit editBetween(const std::string& before, const std::string& after) {
    if (before.size() < shortText)
        return SetValue{before, after};
    const auto least = std::min(before.size(), after.size());
    std::size_t head = 0;
    while (head < least && before[head] == after[head])
        ++head;
    while (!startsCodePoint(before, head) || !startsCodePoint(after, head))
        --head;
    std::size_t tail = 0;
    while (tail < least - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    while (!startsCodePoint(before, before.size() - tail) || !startsCodePoint(after, after.size() - tail))
        --tail;
    return Splice{codePointCount(std::string_view(before).substr(0, head)),
                  before.substr(head, before.size() - tail - head),
                  after.substr(head, after.size() - tail - head)};
}

Result<void> applyEdit(std::string& value, const Edit& edit) {
    const Error misfit{ErrorCode::BadValue, "a change does not fit the text that it was made on", {}};
    if (const auto* set = std::get_if<SetValue>(&edit)) {
        if (value != set->before)
            return misfit;
        value = set->after;
        return {};
    }
    const auto& splice = std::get<Splice>(edit);
    const auto byte = byteOffset(value, splice.at);
    const bool past = byte == value.size() && splice.at > 0 && codePointCount(value) < splice.at;
    if (past || value.compare(byte, splice.removed.size(), splice.removed) != 0)
        return misfit;
    value.replace(byte, splice.removed.size(), splice.inserted);
    return {};
}

std::optional<Splice> joined(const Splice& first, const Splice& second) {
    const auto firstLength = codePointCount(first.inserted);
    const auto secondRemoved = codePointCount(second.removed);
    // Two that touch: the second begins within or at the ends of what the first inserted, or removes up to
    // it.
    if (second.at > first.at + firstLength || second.at + secondRemoved < first.at)
        return std::nullopt;
    Splice both = first;
    std::size_t position = 0; // of the second one within `both.inserted`
    std::string removed = second.removed;
    if (second.at < first.at) {
        const auto before = first.at - second.at;
        const auto bytes = byteOffset(removed, before);
        both.removed = removed.substr(0, bytes) + both.removed;
        removed.erase(0, bytes);
        both.at = second.at;
    } else {
        position = second.at - first.at;
    }
    const auto at = byteOffset(both.inserted, position);
    const auto inside = std::min(removed.size(), both.inserted.size() - at);
    both.removed += removed.substr(inside); // what lay behind the inserted text
    both.inserted.replace(at, inside, second.inserted);
    return both;
}

} // namespace waymark
