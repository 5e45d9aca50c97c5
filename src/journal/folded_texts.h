// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// FoldedTexts: the texts of a journal and its course in the form that they are searched in, made once and
// kept up to date by watching the journal, so that each key in the search field costs a scan and nothing
// more. Owned by the window's session; docs/decisions/0021-search.md says why there is no index.
#pragma once

#include "journal/journal.h"

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

namespace waymark {

class FoldedTexts {
  public:
    /// The journal has to outlive it.
    explicit FoldedTexts(Journal& journal);
    FoldedTexts(const FoldedTexts&) = delete;
    FoldedTexts& operator=(const FoldedTexts&) = delete;

    /// Of an answer of the journal.
    const std::string& answer(const FieldId& field);
    /// Of a text that stays as it is, under a name of its own.
    const std::string& fixed(const std::string& name, std::string_view text);

  private:
    const Journal& journal_;
    std::unordered_map<FieldId, std::string> answers_;
    std::unordered_map<std::string, std::string> fixed_;
    std::shared_ptr<void> watching_;
};

} // namespace waymark
