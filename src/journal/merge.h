// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Merging: two histories of one journal become one, the same whichever is named first, and nothing of either
// is lost. Where both sides changed one answer, both versions are kept until someone settles it. Pure; no
// owner.
#pragma once

#include "base/result.h"
#include "course/course.h"
#include "journal/change.h"
#include "journal/recorder.h"
#include "journal/replay.h"

#include <string>
#include <vector>

namespace waymark {

/// `settled.FIELD`: heads of versions that someone looked at and let go, as `COUNTER-WRITER` with spaces
/// between. `forgotten.FIELD`: in the same form the last change of each writer that was taken out for good;
/// it holds no words. Both are fields like any other, so that they travel with the history.
FieldId settledField(const FieldId& of);
FieldId forgottenField(const FieldId& of);
bool isMergeField(const FieldId& field);

std::string textOf(const ChangeId& id); // "17-00112233445566778899aabbccddeeff"
std::vector<ChangeId> idsIn(const std::string& text);

/// Everything in either, in the order of their ids, without what one of them has forgotten for good and what
/// was made on that. Refused (BadInput): one id that names two different changes, but for a stand-in (group
/// 0) that salvage() made for a change that the other side still has.
Result<std::vector<Change>> united(const std::vector<Change>& one, const std::vector<Change>& other);

/// What a merge adds of its own: orders of rows and the spelling list with what both sides did to them, and
/// the tick at "None of these" taken off where the other side ticked a statement. Their ids come from what
/// they join, so that every computer that merges the same makes the same changes. Empty the second time.
std::vector<Change> joining(const std::vector<Change>& changes, const Course& course);

/// Which of the ends of a field's history is the answer: the newest that nobody let go.
const Leaf& winnerOf(const Leaves& leaves, const FieldId& field);

/// An answer that two sides changed, each without knowing of the other.
struct Fork {
    FieldId field;
    std::vector<Leaf> versions;   // the one that stands there first; two or more, all of them different
    std::vector<ChangeId> others; // every end of the history but that of the first one
};
/// Those that nobody settled yet, by field.
std::vector<Fork> openForks(const Leaves& leaves);

/// Makes `text` the answer and lets the other versions go; they stay in the history. Refused as
/// Recorder::set() does.
Result<void> settle(Recorder& recorder, const Fork& fork, const std::string& text);

/// What `forgotten.FIELD` says once all of these changes of `field` are taken out: the newest of each writer.
std::string forgottenBy(const std::vector<Change>& changes, const FieldId& field);

} // namespace waymark
