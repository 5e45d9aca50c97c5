// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/document.h"

#include "base/text.h"
#include "journal/portable_journal.h"
#include "report/report_strings.h"
#include "report/shared_journal.h"

#include <algorithm>

namespace waymark {

namespace {

Sharing sharingOf(const DocumentChoice& choice) {
    const auto& options = choice.report;
    Sharing sharing;
    sharing.parts = options.parts;
    sharing.sheets = options.sheets;
    sharing.without = options.without;
    // The pages of a blank workbook have nobody's words in them.
    sharing.withPrivate =
        choice.withPrivate || (options.kind == DocumentKind::Workbook && !isData(choice.extension));
    sharing.smallNumbers = options.smallNumbers;
    sharing.today = options.today;
    // A form has values themselves in it, where a page would have hidden them.
    sharing.asPrinted = options.kind == DocumentKind::Form;
    return sharing;
}

// What travels in a PDF is no more than what its pages show, and private sections never.
std::string attachmentFor(const Journal& journal, const DocumentChoice& choice) {
    auto sharing = sharingOf(choice);
    sharing.asPrinted = true;
    sharing.withPrivate = false;
    // On its pages a brief has none by itself, but counts how far they are.
    sharing.withNotes = choice.report.kind != DocumentKind::Brief || choice.report.notes;
    LeftOut leftOut{sectionsLeftOut(journal, sharing), 0, !sharing.withNotes};
    for (const auto& sheet : allSheets(journal))
        leftOut.sheets += std::ranges::find(sharing.sheets, sheet) == sharing.sheets.end();
    return portableJson(sharedJournal(journal, sharing), choice.course, leftOut);
}

} // namespace

DocumentChoice wholeJournal(const Journal& journal, Date today) {
    DocumentChoice choice;
    choice.report.today = journal.lastChange() > 0 ? localDate(journal.lastChange()) : today;
    choice.report.sheets = allSheets(journal);
    return choice;
}

Result<std::string> makeDocument(const Journal& journal, const DocumentChoice& choice) {
    const auto* writer = writerFor("document" + choice.extension);
    if (!writer)
        return Error{ErrorCode::BadInput, "There is no format \"" + choice.extension + "\".", {}};
    const auto sharing = sharingOf(choice);
    const Journal shared = sharedJournal(journal, sharing);
    auto options = choice.write;
    options.leftOut = sectionsLeftOut(journal, sharing);
    options.attachment.clear();
    const bool carries =
        choice.report.kind == DocumentKind::Journal || choice.report.kind == DocumentKind::Brief;
    if (choice.attachment && carries && writer->extension == ".pdf")
        options.attachment = attachmentFor(journal, choice);
    return writer->write(shared, buildReport(shared, choice.report), options);
}

std::string documentName(const Journal& journal, const DocumentChoice& choice) {
    const auto& options = choice.report;
    const auto leftOut = sectionsLeftOut(journal, sharingOf(choice));
    const auto said = [&](const char* id) {
        const auto spec = journal.field(FieldId(id));
        return spec && leftOut.contains(spec->section) ? std::string() : trimmed(journal.value(FieldId(id)));
    };
    const auto& strings = reportStrings(options.stringsLanguage.empty() ? journal.course().language()
                                                                        : options.stringsLanguage);
    auto name = said("journal.partnership");
    if (name.empty())
        name = said("journal.owner.name");
    if (options.kind == DocumentKind::Workbook)
        name.clear();
    const auto kind = options.kind == DocumentKind::Brief      ? strings.coachBrief
                      : options.kind == DocumentKind::Workbook ? strings.workbook
                      : options.kind == DocumentKind::Form     ? strings.form
                                                               : strings.documentTitle;
    name += (name.empty() ? "" : ", ") + std::string(kind);
    if (options.today.ok() && options.kind != DocumentKind::Workbook)
        name += " " + isoDate(options.today);
    // Signs that file systems or shells take for something else, and line ends.
    for (char& c : name)
        if (static_cast<unsigned char>(c) < 0x20 ||
            std::string_view("/\\:*?\"<>|").find(c) != std::string_view::npos)
            c = '-';
    return name.substr(0, byteOffset(name, 120)) + choice.extension;
}

} // namespace waymark
