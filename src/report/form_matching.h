// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Guesses which answer of a journal a field of a stranger's form means, for a person to confirm. Pure; no
// owner.
#pragma once

#include "journal/journal.h"
#include "report/pdf_incoming.h"

#include <vector>

namespace waymark {

/// The fields of a form that say something: texts, and boxes that are ticked.
std::vector<IncomingField> filledFields(const std::vector<IncomingField>& fields);

/// For each field the answer it may mean, or an empty id where nothing speaks for one. What a field asks is
/// held against what the course asks, by words that both have (rare ones count more); among equals wins the
/// one as far into the course as the field's page is into the form. No answer is named twice.
std::vector<FieldId> guessedFields(const Journal& journal, const std::vector<IncomingField>& fields);

} // namespace waymark
