// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was filled into a form: a line a field, NAME, KIND, VALUE and what was GIVEN with tabs between. What
// can be taken in is taken in as it says, the rest is told with a reason.
#include "fuzz.h"

#include "base/text.h"
#include "course/read_course.h"
#include "report/form_answers.h"
#include "support/fixed_clock.h"

#include <map>

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace waymark;
    const auto input = fuzz::text(data, size);
    if (!checkText(input)) // the reader's answer was looked over before
        return 0;
    std::vector<IncomingField> fields;
    for (const auto& line : split(input, '\n')) {
        auto words = split(line, '\t');
        words.resize(4);
        for (auto& each : words) // line ends within an answer
            for (auto at = each.find("\\r"); at != each.npos; at = each.find("\\r", at))
                each.replace(at, 2, "\r");
        IncomingField field;
        field.name = words[0];
        field.kind = words[1] == "check" ? IncomingField::Kind::Check : IncomingField::Kind::Text;
        field.value = words[2];
        field.given = words[3];
        field.says = !words[3].empty();
        fields.push_back(std::move(field));
    }
    static const auto course = foundationsCourse();
    const test::FixedClock clock;
    Journal journal(course);
    Recorder recorder(journal, clock, Uuid{1});
    const auto answers = formAnswers(journal, fields, parseIsoDate("2026-03-11").value(), DayOrder::DayFirst);
    for (const auto& answer : answers)
        fuzz::hold((answer.state == FormAnswer::State::Unreadable) == !answer.reason.empty());
    std::map<std::string, std::string> last;
    for (const auto& answer : answers)
        if (answer.state != FormAnswer::State::Unreadable)
            last[answer.field] = answer.theirs;
    using State = FormAnswer::State;
    for (const auto& answer : apply(recorder, answers, {State::Both, State::Emptied, State::NoDate}))
        if (answer.state != State::Unreadable)
            return 0; // two answers of one form may forbid each other
    for (const auto& [field, theirs] : last)
        fuzz::hold(journal.value(FieldId(field)) == theirs);
    return 0;
}
