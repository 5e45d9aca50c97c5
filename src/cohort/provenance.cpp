// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cohort/provenance.h"

#include "base/text.h"

namespace waymark {

Provenance provenanceOf(const Journal& journal) {
    return {false, trimmed(journal.value(FieldId("journal.owner.name"))), journal.identity()};
}

} // namespace waymark
