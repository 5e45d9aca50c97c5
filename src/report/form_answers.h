// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// FormAnswer: what someone filled into a form, held against the journal, before anything is applied. Pure; no
// owner.
#pragma once

#include "base/written_day.h"
#include "journal/recorder.h"
#include "report/pdf_incoming.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

struct FormAnswer {
    enum class State {
        New,        // nothing stood here
        Changed,    // other words than here, and here nothing changed since the form was made
        Emptied,    // nothing any more, where something stands here
        NoDate,     // words where a day is asked for
        Both,       // changed in the form and, since it was made, here too
        Unreadable, // no field of the journal, or not to be kept in it
    };
    std::string field; // of the journal, or the form's name for it
    State state = State::New;
    std::string ours;
    std::string theirs;
    std::string reason = {}; // of what is unreadable, a sentence
};

/// What is New or Changed, and words for a day where nothing stands: the rest might cost somebody words.
bool isTakenUnasked(const FormAnswer& answer);

std::string_view nameOf(FormAnswer::State state);

/// What was filled in, in the form's order; fields that nobody touched are left out. Line ends of any kind
/// count as the same. Words of the continuation pages stand behind those that they go on from. Days are read
/// as readCalendarDay() does.
std::vector<FormAnswer> formAnswers(const Journal& journal, const std::vector<IncomingField>& fields,
                                    Date today, DayOrder order);

/// Applies what isTakenUnasked(), and what `also` names of the rest but for what is Unreadable, in one go.
/// Those that were left.
std::vector<FormAnswer> apply(Recorder& recorder, const std::vector<FormAnswer>& answers,
                              const std::set<FormAnswer::State>& also);

} // namespace waymark
