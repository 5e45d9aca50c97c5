// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Staging: what one save changes, written within its transaction and kept apart in memory until that is on
// disk. Owned by JournalFile::save().
#pragma once

#include "journal/replay.h"
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

    /// A change made on what the file holds.
    void add(const Change& change);
    /// One from elsewhere, made on any change of its field, which `seqOfPrev` names (0: none). Gives its own.
    std::int64_t place(const Change& change, std::int64_t seqOfPrev);
    /// What such changes lead to.
    void answer(const FieldId& field, const Leaf& leaf, std::int64_t seqOfHead);
    void finish();
    void moveInto(Contents& known);

  private:
    [[noreturn]] void misfit(const Change& change, const std::string& why) const;
    void check(const Change& change);
    std::int64_t rowOf(const FieldId& field);
    std::int64_t rowOf(const Uuid& writer);
    StoredAnswer& answerTo(const FieldId& field);
    void insert(const Change& change, std::int64_t field, std::int64_t seqOfPrev, std::int64_t seq);

    const std::filesystem::path& path_;
    const Contents& known_;
    Statements& statements_;
    Totals totals_;
    Names added_;
    std::map<Uuid, std::uint64_t> highest_;
    std::map<FieldId, StoredAnswer> answers_;
};

} // namespace waymark
