// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cohort/provenance.h"

#include "base/text.h"
#include "journal/extract_mark.h"

namespace waymark {

Provenance provenanceOf(const Journal& journal) {
    if (const auto mark = extractMark(journal))
        return {true, trimmed(mark->name), journal.identity()};
    return {false, trimmed(journal.value(FieldId("journal.owner.name"))), journal.identity()};
}

} // namespace waymark
