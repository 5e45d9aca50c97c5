// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/condition.h"
#include "support/catch.h"

using namespace waymark;

namespace {

using Kind = Condition::Kind;

Condition is(const std::string& statement) {
    Condition condition;
    condition.kind = Kind::Statement;
    condition.statement = FieldId(statement);
    return condition;
}

Condition of(Kind kind, std::vector<Condition> operands, int count = 0) {
    Condition condition;
    condition.kind = kind;
    condition.count = count;
    condition.operands = std::move(operands);
    return condition;
}

Selection ticks(const std::string& letters) {
    Selection selection;
    for (const char letter : letters)
        selection.insert(FieldId(std::string(1, letter)));
    return selection;
}

struct Row {
    Condition condition;
    std::string ticked;
    bool holds;
    std::string causes; // where it holds
};

} // namespace

TEST_CASE("when a condition holds, and why") {
    const auto a = is("a");
    const auto b = is("b");
    const auto c = is("c");
    const auto notA = of(Kind::Not, {a});
    const std::vector<Row> rows = {
        {a, "", false, ""},
        {a, "a", true, "a"},
        {a, "b", false, ""},
        {of(Kind::Any, {a, b}), "", false, ""},
        {of(Kind::Any, {a, b}), "b", true, "b"},
        {of(Kind::Any, {a, b}), "abc", true, "ab"},
        {of(Kind::All, {a, b}), "a", false, ""},
        {of(Kind::All, {a, b}), "abc", true, "ab"},
        {of(Kind::AtLeast, {a, b, c}, 2), "c", false, ""},
        {of(Kind::AtLeast, {a, b, c}, 2), "ac", true, "ac"},
        {of(Kind::AtLeast, {a, b, c}, 2), "abc", true, "abc"},
        {notA, "", true, ""},
        {notA, "a", false, ""},
        {of(Kind::All, {b, notA}), "b", true, "b"},
        {of(Kind::All, {b, notA}), "ab", false, ""},
        // an operand that does not hold gives no reason
        {of(Kind::Any, {of(Kind::All, {a, b}), c}), "ac", true, "c"},
        {of(Kind::Any, {of(Kind::All, {a, b}), c}), "ab", true, "ab"},
        {of(Kind::AtLeast, {of(Kind::Any, {a, b}), notA, c}, 2), "bc", true, "bc"},
        {of(Kind::AtLeast, {of(Kind::Any, {a, b}), notA, c}, 2), "ac", true, "ac"},
        // not "neither a nor b": the ticked one is the reason
        {of(Kind::Not, {of(Kind::All, {notA, of(Kind::Not, {b})})}), "b", true, "b"},
        {of(Kind::Not, {notA}), "a", true, "a"},
        // not "a and b": the absence is the reason, not the one that is ticked
        {of(Kind::Not, {of(Kind::All, {a, b})}), "a", true, ""},
    };
    for (std::size_t i = 0; i < rows.size(); ++i) {
        INFO("row " << i << ", ticked " << rows[i].ticked);
        CHECK(holds(rows[i].condition, ticks(rows[i].ticked)) == rows[i].holds);
        CHECK(causes(rows[i].condition, ticks(rows[i].ticked)) == ticks(rows[i].causes));
    }
}

TEST_CASE("the statements that a condition names") {
    const auto condition =
        of(Kind::All, {is("a"), of(Kind::Not, {of(Kind::Any, {is("b"), of(Kind::Not, {is("c")})})})});
    CHECK(statementsOf(condition) == ticks("abc"));
    CHECK(statementsOf(condition, false) == ticks("ac")); // c stands under two Nots
}

TEST_CASE("whether a condition can hold at all is found out exactly") {
    const auto a = is("a");
    const auto notA = of(Kind::Not, {a});
    CHECK(canHold(a));
    CHECK(canHold(notA));
    CHECK_FALSE(canHold(of(Kind::All, {a, notA})));
    CHECK(canHold(of(Kind::Any, {a, notA})));
    CHECK_FALSE(canHold(of(Kind::Any, {})));
    CHECK_FALSE(canHold(of(Kind::AtLeast, {a, is("b")}, 3)));
    CHECK(canHold(of(Kind::AtLeast, {a, is("b")}, 2)));
    CHECK_FALSE(canHold(of(Kind::Not, {of(Kind::Any, {a, notA})})));
    // exactly one of three, and two of them at once
    const auto two = of(Kind::AtLeast, {a, is("b"), is("c")}, 2);
    CHECK_FALSE(canHold(of(Kind::All, {of(Kind::Not, {two}), of(Kind::All, {is("b"), is("c")})})));
    CHECK(canHold(of(Kind::All, {of(Kind::Not, {two}), is("c")})));
}
