// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "cohort/cohort_data.h"
#include "report/csv.h"

namespace waymark {

namespace {

std::string number(std::size_t count) {
    return std::to_string(count);
}
std::string numberOf(int part) {
    return part > 0 ? std::to_string(part) : std::string();
}

class CsvOf {
  public:
    explicit CsvOf(const Cohort& cohort) : cohort_(cohort), course_(*cohort.course) {}

    std::string all(const std::optional<LastTime>& last) {
        csv_.row({"kind", "part", "id", "text", "people", "from", "who", "when", "state", "group", "answer"});
        row("cohort", 0, course_.id(), {}, number(cohort_.journals), {}, {}, isoDate(cohort_.today));
        people();
        for (const auto& each : cohort_.statements)
            row("statement", each.part, each.statement.str(), course_.text(each.statement.str()),
                number(each.people));
        for (const auto& pair : cohort_.pairs)
            row("pair", 0, pair.one.str() + " " + pair.other.str(), {}, number(pair.people));
        for (const auto& block : cohort_.guidance)
            row("guidance", block.part, block.id, course_.title(block.id), number(block.people));
        for (const auto& tool : cohort_.tools)
            row("tool", 0, tool.tool.str(), course_.title(tool.tool.str()), number(tool.people), {}, {}, {},
                "began: " + number(tool.began));
        rows();
        files();
        if (last)
            for (const auto& change : last->changes)
                row("since", change.part, std::string(nameOf(change.kind)), change.what, {},
                    change.kind == SinceThen::Kind::Went ? std::string() : cohort_.nameOf(change.member), {},
                    isoDate(last->day),
                    change.kind == SinceThen::Kind::Section ? std::string(nameOf(change.now))
                                                            : std::string());
        return std::move(csv_.text);
    }

  private:
    void row(std::string_view kind, int part, const std::string& id, const std::string& text = {},
             const std::string& people = {}, const std::string& from = {}, const std::string& who = {},
             const std::string& when = {}, const std::string& state = {}, const std::string& group = {},
             const std::string& answer = {}) {
        csv_.row({kind, numberOf(part), id, text, people, from, who, when, state, group, answer});
    }

    void people() {
        for (std::size_t i = 0; i < cohort_.people.size(); ++i)
            for (const auto& [section, standing] : cohort_.people[i]->sections) {
                const auto* part = course_.partOf(section);
                if (part && (cohort_.part == 0 || part->number == cohort_.part))
                    row("progress", part->number, section, course_.title(section), {}, cohort_.nameOf(i), {},
                        {}, std::string(nameOf(standing)));
            }
        for (const auto& quiet : cohort_.quiet)
            row("quiet", 0, {}, {}, {}, cohort_.nameOf(quiet.member), {}, {},
                quiet.days ? std::to_string(*quiet.days) + " days" : std::string("never written"));
    }

    void rows() {
        std::size_t group = 0;
        for (const auto& each : cohort_.questions) {
            ++group;
            for (const auto& at : each.rows) {
                const auto& question = cohort_.question(at);
                row("question", question.part, question.source, question.text, {}, cohort_.nameOf(at.member),
                    {}, {}, question.answered ? "answered" : "open", number(group), question.answer);
            }
        }
        for (const auto& at : cohort_.actions) {
            const auto& action = cohort_.action(at);
            row("action", action.part, action.source, action.what, {}, cohort_.nameOf(at.member), action.who,
                action.when,
                action.done       ? "done"
                : action.isOpen() ? "open"
                                  : "dropped",
                {}, action.dropped);
        }
        for (const auto& at : cohort_.tests) {
            const auto& test = cohort_.test(at);
            row("pdsa", test.part, "cycle " + std::to_string(test.cycle), test.title, {},
                cohort_.nameOf(at.member), {}, {}, test.decision, {},
                std::to_string(test.right) + " of " + std::to_string(test.compared) + " right, of " +
                    std::to_string(test.predictions) + " predicted");
        }
    }

    void files() {
        for (const auto& each : cohort_.unreadable)
            row("unreadable", 0, each.file, each.reason);
        for (const auto& each : cohort_.duplicates)
            row("duplicate", 0, each.file, each.counted, {}, {}, {}, {}, each.diverged ? "diverged" : "copy");
        for (const auto& each : cohort_.partings)
            row("apart", 0, hex(each.identity), join(each.files, "; "), number(each.files.size()),
                join(each.names, "; "));
        for (const auto& each : cohort_.settled)
            row("settled", 0, hex(each.parting.identity), join(each.parting.files, "; "),
                number(each.parting.files.size()), join(each.parting.names, "; "), {}, {},
                each.onePerson ? "one person" : "several people");
    }

    const Cohort& cohort_;
    const Course& course_;
    Csv csv_;
};

} // namespace

std::string cohortCsv(const Cohort& cohort, const std::optional<LastTime>& last) {
    return CsvOf(cohort).all(last);
}

} // namespace waymark
