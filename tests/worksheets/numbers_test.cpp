// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What counts as a number in a worksheet, and what is kept as it is written and not counted.
#include "support/catch.h"
#include "worksheets/numbers.h"

using namespace waymark;

namespace {

ToolField fieldOf(ToolFieldKind kind) {
    ToolField field;
    field.id = "x";
    field.kind = kind;
    return field;
}

} // namespace

TEST_CASE("a number counts in any way people write it", "[numbers]") {
    const auto any = fieldOf(ToolFieldKind::Num);
    CHECK(numberIn(any, " 41,5 ") == 41.5);
    CHECK(numberIn(any, "1,200") == 1200);
    CHECK(numberIn(any, "-3") == -3);
    CHECK_FALSE(numberIn(any, "").has_value());
    CHECK_FALSE(numberFault(any, "  ").has_value()); // blank is unknown, and no fault
    CHECK(numberFault(any, "about ten") == NumberFault::NoNumber);
    CHECK_FALSE(numberIn(any, "about ten").has_value());
}

TEST_CASE("whole numbers are whole, and a scale has two ends", "[numbers]") {
    auto scale = fieldOf(ToolFieldKind::Int);
    scale.least = 1;
    scale.most = 5;
    CHECK(numberIn(scale, "1") == 1);
    CHECK(numberIn(scale, "5") == 5);
    CHECK(numberFault(scale, "2.5") == NumberFault::NotWhole);
    CHECK(numberFault(scale, "0") == NumberFault::OffScale);
    CHECK(numberFault(scale, "55") == NumberFault::OffScale);
    CHECK_FALSE(numberIn(scale, "55").has_value());
    scale.most.reset();
    CHECK(numberIn(scale, "55") == 55);
    CHECK(leastOf(scale) == 1);
    CHECK_FALSE(mostOf(scale).has_value());
}

TEST_CASE("a percentage says what stands for all of it", "[numbers]") {
    auto share = fieldOf(ToolFieldKind::Pct);
    share.full = 1;
    CHECK(numberIn(share, "0.4") == 40);
    CHECK(numberIn(share, "40 %") == 40); // the sign says it by itself
    CHECK(numberFault(share, "40") == NumberFault::OffScale);
    CHECK(mostOf(share) == 1);
    share.full = 100;
    CHECK(numberIn(share, "40") == 40);
    CHECK(numberFault(share, "101") == NumberFault::OffScale);
    CHECK(numberFault(share, "-1") == NumberFault::OffScale);
}
