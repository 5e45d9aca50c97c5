// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/date.h"
#include "base/text.h"
#include "journal/recorder.h"

#include <algorithm>

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

bool knownReference(const Course& course, const std::string& id) {
    return course.block(id) || course.section(id) || course.tool(ToolId(id)) || course.field(FieldId(id));
}

} // namespace

Result<std::string> acceptedValue(const Course& course, const FieldSpec& field, std::string value) {
    if (auto fit = checkText(value); !fit)
        return refused(field, fit.error().message + ".");
    switch (field.kind) {
    case FieldKind::LongText:
    case FieldKind::ShortText:
    case FieldKind::Number:
        return value;
    case FieldKind::Check:
        if (value.empty() || value == "false")
            return std::string();
        if (value == "true")
            return value;
        return refused(field, "a check is true or false, not " + quoted(value) + ".");
    case FieldKind::Date:
        if (looksLikeIsoDate(value) && !parseIsoDate(value))
            return refused(field, "the day " + value + " does not exist.");
        return value;
    case FieldKind::Choice:
        if (value.empty() || std::ranges::find(field.options, value) != field.options.end())
            return value;
        return refused(field, quoted(value) + " is none of its choices: " + join(field.options, ", ") + ".");
    case FieldKind::Reference:
        if (value.empty() || knownReference(course, value))
            return value;
        return refused(field, "this course has no statement, tool, section or field " + quoted(value) + ".");
    case FieldKind::Order: {
        if (value.empty())
            return value;
        const auto rows = split(value, ' ');
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (!isRowId(rows[i]) || std::find(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(i),
                                               rows[i]) != rows.begin() + static_cast<std::ptrdiff_t>(i))
                return refused(field, "an order is a list of different row ids with one space between them.");
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
