// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// FormAnswer: what someone filled into a form, held against the journal, before anything is applied. Pure; no
// owner.
#pragma once

#include "journal/recorder.h"
#include "report/pdf_incoming.h"

#include <string>
#include <vector>

namespace waymark {

struct FormAnswer {
    enum class State {
        New,        // nothing stood here
        Changed,    // other words than here, and here nothing changed since the form was made
        Both,       // changed in the form and, since it was made, here too
        Unreadable, // no field of the journal, or not to be kept in it
    };
    std::string field; // of the journal, or the form's name for it
    State state = State::New;
    std::string ours;
    std::string theirs;
    std::string reason = {}; // of what is unreadable, a sentence
};

std::string_view nameOf(FormAnswer::State state);

/// What was filled in, in the form's order; fields that nobody touched are left out. Line ends of any kind
/// count as the same. Words of the continuation pages stand behind those that they go on from.
std::vector<FormAnswer> formAnswers(const Journal& journal, const std::vector<IncomingField>& fields);

/// Applies those that are New or Changed, and those that are Both where `both`, in one go. What could not be
/// applied after all.
std::vector<Error> apply(Recorder& recorder, const std::vector<FormAnswer>& answers, bool both);

} // namespace waymark
