// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/form_answers.h"

#include "base/text.h"
#include "journal/sheets.h"

#include <algorithm>
#include <map>

namespace waymark {

namespace {

// Every line end as one '\n': readers of PDFs write them in ways of their own.
std::string plainLines(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n')
            continue;
        plain += text[i] == '\r' ? '\n' : text[i];
    }
    return plain;
}

// A reader may say the words of a choice instead of its value.
std::string valueOfChoice(const Journal& journal, const FieldSpec& spec, const std::string& given) {
    if (spec.kind == FieldKind::Choice)
        for (const auto& option : spec.options)
            if (given == optionLabel(journal, spec, option))
                return option;
    return isBlank(given) ? std::string() : given;
}

// By their words: their ids are nobody's business.
std::string noneOfItsChoices(const Journal& journal, const FieldSpec& spec, const std::string& given) {
    std::vector<std::string> labels;
    for (const auto& option : spec.options)
        labels.push_back(optionLabel(journal, spec, option));
    return "\"" + given + "\" is none of its choices: " + join(labels, ", ") + ".";
}

class Reading {
  public:
    Reading(const Journal& journal, const std::vector<IncomingField>& fields, Date today, DayOrder order)
        : journal_(journal), today_(today), order_(order) {
        for (const auto& field : fields)
            byName_.emplace(field.name, &field);
        for (const auto& field : fields)
            if (startsWith(field.name, continuation) && field.name.ends_with(".text") &&
                !isBlank(field.value))
                goOn(field);
    }

    void take(const IncomingField& field) {
        if (startsWith(field.name, continuation))
            return;
        const auto more = more_.find(field.name);
        auto theirs = plainLines(field.value);
        if (more != more_.end())
            theirs += (theirs.empty() ? "" : "\n") + more->second;
        else if (field.says && theirs == plainLines(field.given))
            return;
        judge(field, theirs);
    }

    std::vector<FormAnswer> answers;

  private:
    static constexpr std::string_view continuation = "continuation.";

    void goOn(const IncomingField& field) {
        const auto name = field.name.substr(0, field.name.size() - 4) + "of";
        const auto of = byName_.find(name);
        if (of == byName_.end() || isBlank(of->second->value) || !byName_.contains(of->second->value)) {
            answers.push_back({field.name,
                               FormAnswer::State::Unreadable,
                               {},
                               plainLines(field.value),
                               "It does not say what it goes on from."});
            return;
        }
        auto& more = more_[of->second->value];
        more += (more.empty() ? "" : "\n") + plainLines(field.value);
    }

    void judge(const IncomingField& field, std::string theirs) {
        const FieldId id(field.name);
        const auto spec = journal_.field(id);
        if (!spec) {
            if (!isBlank(theirs))
                answers.push_back({field.name,
                                   FormAnswer::State::Unreadable,
                                   {},
                                   std::move(theirs),
                                   "The journal has no such field."});
            return;
        }
        theirs = spec->kind == FieldKind::LongText || spec->kind == FieldKind::ShortText
                     ? theirs
                     : valueOfChoice(journal_, *spec, theirs);
        if (spec->kind == FieldKind::Date)
            theirs = keptCalendarDay(theirs, today_, order_);
        const auto& ours = journal_.value(id);
        if (theirs == plainLines(ours))
            return;
        const auto accepted = acceptedValue(journal_, *spec, theirs);
        if (!accepted) {
            auto reason = spec->kind == FieldKind::Choice ? noneOfItsChoices(journal_, *spec, theirs)
                                                          : accepted.error().message;
            answers.push_back(
                {field.name, FormAnswer::State::Unreadable, ours, std::move(theirs), std::move(reason)});
            return;
        }
        answers.push_back(
            {field.name, stateOf(field, *spec, ours, accepted.value()), ours, accepted.value()});
    }

    static FormAnswer::State stateOf(const IncomingField& field, const FieldSpec& spec,
                                     const std::string& ours, const std::string& theirs) {
        using State = FormAnswer::State;
        if (spec.kind == FieldKind::Date && !isBlank(theirs) && !parseIsoDate(theirs))
            return State::NoDate;
        if (field.says && plainLines(field.given) != plainLines(ours))
            return State::Both; // it was another one when the form was made
        if (ours.empty())
            return State::New;
        return isBlank(theirs) && spec.kind != FieldKind::Check ? State::Emptied : State::Changed;
    }

    const Journal& journal_;
    Date today_;
    DayOrder order_;
    std::map<std::string, const IncomingField*> byName_;
    std::map<std::string, std::string> more_; // of the continuation pages, by the field they go on from
};

} // namespace

namespace {

// "None of these fits us" beside a ticked statement: in one form they cannot both be meant, and a statement
// says more; where the statement is ticked here alone, taking the answer over would untick it, so that is
// asked.
void settleNone(const Journal& journal, std::vector<FormAnswer>& answers) {
    const auto& course = journal.course();
    const auto given = [&](const FieldId& id) {
        return std::ranges::find(answers, id.str(), &FormAnswer::field);
    };
    for (auto& answer : answers) {
        const auto* block = course.block(answer.field);
        if (!block || block->kind != BlockKind::None || answer.theirs != "true" ||
            answer.state == FormAnswer::State::Unreadable)
            continue;
        for (const auto& statement : course.statementsBeside(FieldId(answer.field))) {
            const auto found = given(statement);
            if (found != answers.end() && found->theirs == "true") {
                answer.state = FormAnswer::State::Unreadable;
                answer.reason = "A statement is ticked beside it, and says more.";
                break;
            }
            if (found == answers.end() && journal.checked(statement))
                answer.state = FormAnswer::State::Both;
        }
    }
}

} // namespace

std::string_view nameOf(FormAnswer::State state) {
    switch (state) {
    case FormAnswer::State::New:
        return "new";
    case FormAnswer::State::Changed:
        return "changed";
    case FormAnswer::State::Emptied:
        return "emptied";
    case FormAnswer::State::NoDate:
        return "no-date";
    case FormAnswer::State::Both:
        return "both";
    case FormAnswer::State::Unreadable:
        return "unreadable";
    }
    return {};
}

bool isTakenUnasked(const FormAnswer& answer) {
    using State = FormAnswer::State;
    return answer.state == State::New || answer.state == State::Changed ||
           (answer.state == State::NoDate && answer.ours.empty());
}

std::vector<FormAnswer> formAnswers(const Journal& journal, const std::vector<IncomingField>& fields,
                                    Date today, DayOrder order) {
    Reading reading(journal, fields, today, order);
    for (const auto& field : fields)
        reading.take(field);
    settleNone(journal, reading.answers);
    return std::move(reading.answers);
}

std::vector<FormAnswer> apply(Recorder& recorder, const std::vector<FormAnswer>& answers,
                              const std::set<FormAnswer::State>& also) {
    std::vector<FormAnswer> left;
    const Recorder::Together inOneGo(recorder);
    for (const auto& answer : answers) {
        const bool wanted = isTakenUnasked(answer) ||
                            (answer.state != FormAnswer::State::Unreadable && also.contains(answer.state));
        if (!wanted || !recorder.set(FieldId(answer.field), answer.theirs))
            left.push_back(answer);
    }
    return left;
}

} // namespace waymark
