// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/form_matching.h"
#include "report_support.h"
#include "support/catch.h"

using namespace waymark;
using namespace waymark::test;

namespace {

IncomingField field(const char* name, const char* tooltip, int page, const char* value = "words") {
    IncomingField made;
    made.name = name;
    made.tooltip = tooltip;
    made.page = page;
    made.value = value;
    return made;
}

} // namespace

TEST_CASE("a stranger's form is matched by what its fields ask, and by their pages among equals",
          "[matching]") {
    const auto journal = emptyJournal();
    const auto& course = journal.course();
    // What the course itself asks, as the tooltip of a field that has a name of its own.
    const auto asks = [&](const char* id) {
        const auto spec = course.field(FieldId(id)).value();
        return spec.label + ". " + course.text(spec.block);
    };
    const auto goals = asks("part1.goals.response");
    const auto guesses =
        guessedFields(journal, {field("Text1", goals.c_str(), 1), field("yourPartnership", "Partnership", 1),
                                field("Text7", "zzz qqq", 2), field("Text8", "", 9)});
    REQUIRE(guesses.size() == 4);
    CHECK(guesses[0] == FieldId("part1.goals.response"));
    CHECK(guesses[1] == FieldId("journal.partnership"));
    CHECK(guesses[2].empty()); // no word in common
    CHECK(guesses[3].empty()); // it does not say what it asks
    // The same question stands in several parts: the page decides.
    const auto question = asks("part2.plan.actions.r1.who");
    const auto both =
        guessedFields(journal, {field("a", question.c_str(), 2), field("b", question.c_str(), 9)});
    REQUIRE_FALSE(both[0].empty());
    REQUIRE_FALSE(both[1].empty());
    CHECK(both[0] != both[1]);
    CHECK(course.field(both[0])->part < course.field(both[1])->part);
}

TEST_CASE("a box to tick is matched with a box, and nothing else", "[matching]") {
    const auto journal = emptyJournal();
    const FieldId statement("part2.diagnostic.a");
    auto tick = field("Check1", journal.course().text(statement.str()).c_str(), 3, "true");
    tick.kind = IncomingField::Kind::Check;
    CHECK(guessedFields(journal, {tick}).front() == statement);
    tick.kind = IncomingField::Kind::Text;
    CHECK(guessedFields(journal, {tick}).front() != statement);
}

TEST_CASE("only what says something is matched", "[matching]") {
    auto button = field("Send", "", 1);
    button.kind = IncomingField::Kind::Other;
    CHECK(filledFields({field("a", "", 1, " \n"), button, field("b", "", 1, "x")}).size() == 1);
}
