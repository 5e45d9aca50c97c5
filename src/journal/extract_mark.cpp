// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/extract_mark.h"

namespace waymark {

namespace {

constexpr std::string_view progressFamily = "extract.progress.";

} // namespace

std::optional<ExtractMark> extractMark(const Journal& journal) {
    const auto made = parseIsoDate(journal.value(extractMadeField()));
    if (!made)
        return std::nullopt;
    return ExtractMark{journal.value(extractNameField()), *made};
}

FieldId extractNameField() {
    return FieldId("extract.name");
}

FieldId extractMadeField() {
    return FieldId("extract.made");
}

FieldId extractProgressField(std::string_view section) {
    return FieldId(std::string(progressFamily).append(section));
}

std::optional<std::string> sectionOfExtractProgress(const FieldId& field) {
    const std::string_view name = field.str();
    return name.starts_with(progressFamily) ? std::optional(std::string(name.substr(progressFamily.size())))
                                            : std::nullopt;
}

} // namespace waymark
