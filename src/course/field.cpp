// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/field.h"

#include <algorithm>

namespace waymark {

std::string_view nameOf(FieldKind kind) {
    switch (kind) {
    case FieldKind::LongText:
        return "long text";
    case FieldKind::ShortText:
        return "short text";
    case FieldKind::Check:
        return "check";
    case FieldKind::Date:
        return "date";
    case FieldKind::Choice:
        return "choice";
    case FieldKind::Reference:
        return "reference";
    case FieldKind::Number:
        return "number";
    case FieldKind::Order:
        return "order";
    case FieldKind::Language:
        return "language";
    case FieldKind::Choices:
        return "choices";
    case FieldKind::Link:
        return "link";
    }
    return {};
}

bool isText(FieldKind kind) {
    return kind == FieldKind::LongText || kind == FieldKind::ShortText;
}

const std::vector<std::string>& fixedRows() {
    static const std::vector<std::string> rows = {"r1", "r2", "r3", "r4", "r5"};
    return rows;
}

FieldId wordListField() {
    return FieldId("spelling.words");
}

FieldId languageField(const FieldId& of) {
    return FieldId("language." + of.str());
}

std::optional<FieldId> fieldOfLanguage(const FieldId& language) {
    constexpr std::string_view family = "language.";
    const std::string_view name = language.str();
    return name.starts_with(family) ? std::optional(FieldId(std::string(name.substr(family.size()))))
                                    : std::nullopt;
}

FieldId privateField(std::string_view section) {
    return FieldId("private." + std::string(section));
}

std::optional<std::string> sectionOfPrivate(const FieldId& field) {
    constexpr std::string_view family = "private.";
    const std::string_view name = field.str();
    return name.starts_with(family) ? std::optional(std::string(name.substr(family.size()))) : std::nullopt;
}

FieldId briefSentField() {
    return FieldId("brief.sent");
}

const std::vector<std::string_view>& ownFamilies() {
    static const std::vector<std::string_view> families = {"spelling", "language", "private", "brief",
                                                           "tools",    "sheets",   "extract", "shared",
                                                           "dropped",  "people"};
    return families;
}

bool isRowId(std::string_view text) {
    if (text.size() == 2)
        return text[0] == 'r' && text[1] >= '1' && text[1] <= '5';
    return text.size() == 12 &&
           std::ranges::all_of(text, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '2' && c <= '7'); });
}

const std::vector<Column>& columnsOf(BlockKind table) {
    static const std::vector<Column> actions = {{"who", FieldKind::ShortText},
                                                {"what", FieldKind::ShortText},
                                                {"when", FieldKind::Date},
                                                {"done", FieldKind::Check},
                                                {"from", FieldKind::Reference}};
    static const std::vector<Column> questions = {{"text", FieldKind::ShortText},
                                                  {"answered", FieldKind::Check},
                                                  {"answer", FieldKind::LongText},
                                                  {"source", FieldKind::Reference}};
    static const std::vector<Column> series = {{"date", FieldKind::Date}, {"value", FieldKind::Number}};
    static const std::vector<Column> none;
    switch (table) {
    case BlockKind::Actions:
        return actions;
    case BlockKind::Questions:
        return questions;
    case BlockKind::Series:
        return series;
    default:
        return none;
    }
}

std::string_view columnWordsOf(BlockKind table) {
    return isTable(table) ? nameOf(table) : std::string_view();
}

FieldKind fieldKindOf(BlockKind kind) {
    switch (kind) {
    case BlockKind::LongText:
        return FieldKind::LongText;
    case BlockKind::Check:
    case BlockKind::Statement:
    case BlockKind::None:
        return FieldKind::Check;
    case BlockKind::Date:
        return FieldKind::Date;
    case BlockKind::Choice:
        return FieldKind::Choice;
    default:
        return FieldKind::ShortText;
    }
}

} // namespace waymark
