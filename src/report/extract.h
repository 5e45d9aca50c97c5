// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// extractOf(): what someone chose to hand on of their journal, as the answers of a new one. Nothing goes but
// what is asked for; private sections never, nor what a printed page hides. Pure; no owner.
// store/extract_file.h writes it.
#pragma once

#include "base/date.h"
#include "journal/journal.h"
#include "journal/shared_log.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace waymark {

struct ExtractChoice {
    bool progress = true;            // how far each section is, without its words
    bool questions = true;           // those for the coaches, and whether they are answered
    bool answers = false;            // what was answered to these; nothing without them
    std::set<std::string> sections;  // ids: all that stands in them
    std::set<std::string> blocks;    // ids of fields and tables of other sections
    std::vector<std::string> sheets; // ids of worksheets
    std::string name;                // what they go by in it, and nothing where it is empty
    Date made{};
};

/// The answers of the extract, its mark among them (extract_mark.h). No value is blank.
std::map<FieldId, std::string> extractOf(const Journal& journal, const ExtractChoice& choice);

/// What the journal remembers of it (shared_log.h).
SharedExtract rememberedOf(const ExtractChoice& choice, const Uuid& identity, bool ownName,
                           const std::string& with);

struct ExtractLine {
    std::string section; // its id, or that of a worksheet; empty for what the extract says of itself
    std::string label;
    std::string value; // as it is in the file
    FieldId field;
};
/// Everything that leaves, in the order of the course: as many lines as there are answers in the extract, but
/// for the tools that worksheets bring along.
std::vector<ExtractLine> extractLines(const Journal& journal, const std::map<FieldId, std::string>& answers);

/// The sections that can be chosen: those with something in them to hand on, none of them private.
std::vector<std::string> extractSections(const Journal& journal);

} // namespace waymark
