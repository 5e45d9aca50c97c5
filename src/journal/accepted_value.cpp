// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "journal/recorder.h"
#include "journal/sheets.h"

#include <algorithm>
#include <unordered_set>

namespace waymark {

namespace {

Error refused(const FieldSpec& field, const std::string& why) {
    return {ErrorCode::BadValue, field.id.str() + " was left as it is: " + why, {}};
}

// The value in quotes, cut where it is long: a message is one sentence.
std::string quoted(const std::string& value) {
    constexpr std::size_t most = 40;
    const auto end = byteOffset(value, most);
    return "\"" + value.substr(0, end) + (end < value.size() ? "…" : "") + "\"";
}

bool knownReference(const Journal& journal, const std::string& id) {
    const auto& course = journal.course();
    return course.block(id) || course.section(id) || course.tool(ToolId(id)) || journal.field(FieldId(id)) ||
           journal.tool(ToolId(id));
}

// The words between single spaces, all different; nothing where they are not.
std::optional<std::vector<std::string>> wordsIn(const std::string& value) {
    auto words = split(value, ' ');
    std::unordered_set<std::string_view> seen; // a table of numbers may have ten thousand rows
    for (const auto& word : words)
        if (word.empty() || !seen.insert(word).second)
            return std::nullopt;
    return words;
}

} // namespace

Result<std::string> acceptedValue(const Journal& journal, const FieldSpec& field, std::string value) {
    if (auto fit = checkText(value); !fit)
        return refused(field, fit.error().message + ".");
    switch (field.kind) {
    case FieldKind::LongText:
    case FieldKind::ShortText:
    case FieldKind::Number:
    case FieldKind::Date:
        return value;
    case FieldKind::Check:
        if (value.empty() || value == "false")
            return std::string();
        if (value == "true")
            return value;
        return refused(field, "a check is true or false, not " + quoted(value) + ".");
    case FieldKind::Choice:
        if (value.empty() || std::ranges::find(field.options, value) != field.options.end())
            return value;
        return refused(field, quoted(value) + " is none of its choices: " + join(field.options, ", ") + ".");
    case FieldKind::Reference:
        if (value.empty() || knownReference(journal, value))
            return value;
        return refused(field, "this course has no statement, tool, section or field " + quoted(value) + ".");
    case FieldKind::Order: {
        if (value.empty())
            return value;
        const auto rows = wordsIn(value);
        if (!rows || !std::ranges::all_of(*rows, isRowId))
            return refused(field, "an order is a list of different row ids with one space between them.");
        return value;
    }
    case FieldKind::Choices: {
        if (value.empty())
            return value;
        const auto options = wordsIn(value);
        const auto known = [&](const std::string& option) {
            return std::ranges::find(field.options, option) != field.options.end();
        };
        if (!options || !std::ranges::all_of(*options, known))
            return refused(field, quoted(value) +
                                      " is not some of its choices, with one space between them: " +
                                      join(field.options, ", ") + ".");
        return value;
    }
    case FieldKind::Link: {
        if (value.empty())
            return value;
        const auto links = wordsIn(value);
        if (!links ||
            !std::ranges::all_of(*links, [](const auto& link) { return parseLink(link).has_value(); }))
            return refused(field,
                           quoted(value) + " is no sheet and no row of one: SHEET or SHEET.TABLE.ROW.");
        return value;
    }
    case FieldKind::Language:
        if (value.empty() || isLanguageTag(value))
            return value;
        return refused(field, quoted(value) + " is no language tag, such as es or es-MX.");
    }
    return value;
}

} // namespace waymark
