// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/folded_texts.h"

#include "base/text.h"

namespace waymark {

FoldedTexts::FoldedTexts(Journal& journal)
    : journal_(journal),
      watching_(journal.watch([this](const Change& change) { answers_.erase(change.field); })) {}

const std::string& FoldedTexts::answer(const FieldId& field) {
    const auto [at, isNew] = answers_.try_emplace(field);
    if (isNew)
        at->second = folded(journal_.value(field));
    return at->second;
}

const std::string& FoldedTexts::fixed(const std::string& name, std::string_view text) {
    const auto [at, isNew] = fixed_.try_emplace(name);
    if (isNew)
        at->second = folded(text);
    return at->second;
}

} // namespace waymark
