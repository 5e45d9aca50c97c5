// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// takenOut(): rows and worksheets that were removed, with the words that went with them, and the way back.
// Pure functions; no owner.
#pragma once

#include "journal/change.h"
#include "journal/journal.h"
#include "journal/recorder.h"
#include "journal/sheets.h"

#include <string>
#include <utility>
#include <vector>

namespace waymark {

struct TakenOut {
    std::string table; // empty: a worksheet
    std::string id;    // of the row, or of the worksheet
    Milliseconds when = 0;
    std::vector<std::pair<FieldId, std::string>>
        words; // what stood in it last, by field; a worksheet's tool first
};

/// What is not there now and had words, the latest first. `changes` is the whole history of `journal`, oldest
/// first. What was forgotten for good is not in it.
std::vector<TakenOut> takenOut(const Journal& journal, const std::vector<Change>& changes);

/// What something was called that a reference pointed to and that is among `taken`; of a row that is there
/// and is called after something, that. Empty where nothing is known of it.
std::string nameTakenOut(const Journal& journal, const std::vector<TakenOut>& taken, const SheetLink& link);

/// Puts it back at the end of its table, or of the worksheets, in one step of undo.
Result<void> bringBack(Recorder& recorder, const TakenOut& taken);

} // namespace waymark
