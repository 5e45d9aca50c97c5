// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows and worksheets that were removed: found with their words, and brought back as they were.
#include "journal/taken_out.h"

#include "journal/carry_over.h"
#include "support/desk.h"

using namespace waymark;

namespace {

struct Desk : waymark::test::Desk {
    std::vector<Change> history;

    /// As a page that is left: the next deed is one of its own.
    void leave() {
        recorder.pause();
        for (auto& change : recorder.take())
            history.push_back(std::move(change));
    }
    std::vector<TakenOut> gone() {
        leave();
        return takenOut(journal, history);
    }
};

} // namespace

TEST_CASE("a row that was removed comes back with all its words", "[taken-out]") {
    Desk desk;
    desk.set("part2.questions.r1.text", "How small is small?");
    desk.set("part2.questions.r1.answer", "A week.");
    desk.set("part2.questions.r2.text", "Who reads it?");
    CHECK(desk.gone().empty());
    REQUIRE(removeRow(desk.recorder, "part2.questions", "r1").ok());
    const auto gone = desk.gone();
    REQUIRE(gone.size() == 1);
    CHECK(gone[0].table == "part2.questions");
    CHECK(gone[0].id == "r1");
    CHECK(gone[0].words.size() == 2);
    REQUIRE(bringBack(desk.recorder, gone[0]).ok());
    CHECK(desk.journal.value(FieldId("part2.questions.r1.text")) == "How small is small?");
    CHECK(desk.journal.value(FieldId("part2.questions.r1.answer")) == "A week.");
    CHECK(desk.journal.rows("part2.questions") == std::vector<std::string>{"r2", "r1"});
    CHECK(desk.gone().empty());
    REQUIRE(desk.recorder.undo([](const FieldId&) { return true; }).ok());
    CHECK(desk.journal.rows("part2.questions") == std::vector<std::string>{"r2"});
    CHECK(desk.gone().size() == 1);
}

TEST_CASE("a worksheet that was taken out comes back with its rows in their order", "[taken-out]") {
    Desk desk;
    const auto ice = desk.add("iceberg", "Mornings");
    const auto one = desk.row(ice + ".patterns");
    const auto two = desk.row(ice + ".patterns");
    desk.set(two + ".what", "Late again");
    desk.set(one + ".what", "Every Monday");
    desk.leave();
    const auto before = desk.journal.answers();
    REQUIRE(removeSheet(desk.recorder, ice).ok());
    const auto gone = desk.gone();
    REQUIRE(gone.size() == 1);
    CHECK(gone[0].table.empty());
    CHECK(gone[0].id == ice);
    REQUIRE(bringBack(desk.recorder, gone[0]).ok());
    for (const auto& [field, answer] : before)
        CHECK(desk.journal.value(field) == answer.value);
    CHECK(sheetsOf(desk.journal).size() == 1);
    CHECK(desk.gone().empty());
}

TEST_CASE(
    "what was emptied by hand, moved or never written in is not taken out, and what was written at once is",
    "[taken-out]") {
    Desk desk;
    // Emptied, and its row is still there.
    desk.set("part4.plan.actions.r1.what", "Ask around");
    desk.leave();
    desk.set("part4.plan.actions.r1.what", "");
    CHECK(desk.gone().empty());
    // Only looked at.
    const auto sheet = desk.add("iceberg");
    desk.leave();
    REQUIRE(removeSheet(desk.recorder, sheet).ok());
    CHECK(desk.gone().empty());
    // Elsewhere now.
    desk.set("part2.plan.actions.r1.what", "Walk the road");
    desk.leave();
    REQUIRE(moveAction(desk.recorder, {"part2.plan.actions", "r1"}, "part3.plan.actions").ok());
    CHECK(desk.gone().empty());
    // Written and removed in one go, which is no move.
    desk.set("part2.questions.r3.text", "Soon gone");
    REQUIRE(removeRow(desk.recorder, "part2.questions", "r3").ok());
    const auto atOnce = desk.gone();
    REQUIRE(atOnce.size() == 1);
    CHECK(atOnce[0].words.front().second == "Soon gone");
    REQUIRE(bringBack(desk.recorder, atOnce[0]).ok());
    desk.leave();
    // One word went long before the others: it does not come back with them.
    desk.set("part3.plan.actions.r2.what", "Old");
    desk.set("part3.plan.actions.r2.who", "Wrong");
    desk.leave();
    desk.set("part3.plan.actions.r2.who", "");
    desk.leave();
    REQUIRE(removeRow(desk.recorder, "part3.plan.actions", "r2").ok());
    const auto gone = desk.gone();
    REQUIRE(gone.size() == 1);
    CHECK(gone[0].words ==
          std::vector<std::pair<FieldId, std::string>>{{FieldId("part3.plan.actions.r2.what"), "Old"}});
}

TEST_CASE("the last name of what a reference pointed to is in the history", "[taken-out]") {
    Desk desk;
    const auto ice = desk.add("iceberg", "Mornings");
    const auto pattern = desk.row(ice + ".patterns");
    desk.set(pattern + ".what", "Late again\nand again");
    const auto check = desk.add("factor-check");
    const auto factor = desk.row(check + ".factors");
    desk.set(factor + ".factor", pattern);
    desk.leave();
    REQUIRE(removeRow(desk.recorder, ice + ".patterns", parseLink(pattern)->row).ok());
    CHECK(nameTakenOut(desk.journal, desk.gone(), *parseLink(pattern)) == "Late again");
    CHECK(nameTakenOut(desk.journal, desk.gone(), *parseLink(factor)) == "Late again"); // by way of it
    REQUIRE(removeSheet(desk.recorder, ice).ok());
    CHECK(nameTakenOut(desk.journal, desk.gone(), *parseLink(ice)) == "Mornings");
    CHECK(nameTakenOut(desk.journal, {}, *parseLink(pattern)).empty());
}
