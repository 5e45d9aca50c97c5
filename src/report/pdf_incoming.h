// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What comes out of a PDF that somebody sent: the journal attached to it, and the fields of its form. No
// owner.
#pragma once

#include "base/result.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// The name under which a PDF of ours carries its journal. Whatever a file calls its other attachments, it is
/// never used as a name here.
inline constexpr std::string_view attachmentName = "journal.waymark.json";

/// The name of the field by which a form of ours says which journal it was made from. Nobody sees it.
inline constexpr std::string_view formOrigin = "waymark.journal";

struct IncomingField {
    std::string name; // as the form has it, "part1.goals.response" in ours
    enum class Kind { Text, Check, Choice, Other };
    Kind kind = Kind::Text;
    std::string value;   // a check that is ticked is "true"
    std::string given;   // what stood in it when the form was made, where it says so
    bool says = false;   // `given` is known
    std::string tooltip; // what it asks
    int page = 0;        // from 1; 0: on none
};

struct IncomingPdf {
    std::string journal; // JSON of a stranger; empty: there is none
    std::vector<IncomingField> fields;
    std::string formOf = {}; // the journal that a form of ours was made from, by its identity; empty: unknown
};

/// Larger files are not read.
inline constexpr std::size_t largestPdf = 64U << 20U;

/// Reads a PDF of unknown make in a process of its own, which gets 256 MB of memory and two seconds. `reader`
/// is the program for it: one whose main() begins with readPdfChild(). Refused, with a sentence that names no
/// file: what is no PDF, is locked by another password (BadValue), is damaged, asks for more than those
/// limits, or carries a journal that is not as it was put there and has no fields besides.
Result<IncomingPdf> readIncomingPdf(const std::string& bytes, const std::string& password,
                                    const std::filesystem::path& reader);

/// The word by which that program is asked to be the reader, and what it then does: PDF on standard input,
/// the result on standard output, and its exit status.
inline constexpr std::string_view pdfReaderWord = "read-pdf-from-standard-input";
int readPdfChild();

/// The two halves of it, for whoever puts them to the test: what the reader says of `bytes`, in this very
/// process and without its limits, and what is made of that. Throws std::bad_alloc.
std::string saidOfPdf(const std::string& bytes, const std::string& password);
Result<IncomingPdf> understoodPdf(const std::string& said);

} // namespace waymark
