// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Staging: what one save changes, written within its transaction and kept apart in memory until that is on
// disk. Owned by JournalFile::save().
#pragma once

#include "store/contents.h"
#include "store/statements.h"

#include <filesystem>
#include <map>
#include <string>

namespace waymark {

class Staging {
  public:
    Staging(const std::filesystem::path& path, const Contents& known, Statements& statements)
        : path_(path), known_(known), statements_(statements), totals_(known.totals) {}

    void add(const Change& change);
    void finish();
    void moveInto(Contents& known);

  private:
    [[noreturn]] void misfit(const Change& change, const std::string& why) const;
    void check(const Change& change);
    std::int64_t rowOf(const FieldId& field);
    std::int64_t rowOf(const Uuid& writer);
    StoredAnswer& answerTo(const FieldId& field);
    void insert(const Change& change, const StoredAnswer& answer, std::int64_t seq);

    const std::filesystem::path& path_;
    const Contents& known_;
    Statements& statements_;
    Totals totals_;
    Names added_;
    std::map<Uuid, std::uint64_t> highest_;
    std::map<FieldId, StoredAnswer> answers_;
};

} // namespace waymark
