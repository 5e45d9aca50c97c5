// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A PDF that comes back: read as the reader process reads it, and what it says is believed no more than other
// input.
#include "fuzz.h"

#include "base/text.h"
#include "journal/portable_journal.h"
#include "report/pdf_incoming.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace waymark;
    const auto said = saidOfPdf(std::string(fuzz::text(data, size)), "");
    const auto pdf = understoodPdf(said);
    if (!pdf) {
        fuzz::hold(!pdf.error().message.empty() && pdf.error().message.back() == '.');
        return 0;
    }
    for (const auto& field : pdf->fields)
        fuzz::hold(bool(checkText(field.name)) && bool(checkText(field.value)) &&
                   bool(checkText(field.given)));
    if (const auto journal = readPortable(pdf->journal); !journal)
        fuzz::hold(!journal.error().message.empty() && journal.error().message.back() == '.');
    // And bytes that a reader would say, had a stranger's file taken it over.
    (void)understoodPdf(std::string(fuzz::text(data, size)));
    return 0;
}
