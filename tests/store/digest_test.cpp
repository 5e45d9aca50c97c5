// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_support.h"

#include "store/digest.h"

using namespace waymark;
using namespace waymark::test;

namespace {

std::string hexOf(const Digest& digest) {
    return hex(Uuid(digest.bytes));
}

} // namespace

// Computed with Python's hashlib, as docs/file-format.md shows: a file from today must be checkable in twenty
// years.
TEST_CASE("Digests are what the file format says") {
    Uuid writer{};
    for (std::size_t i = 0; i < writer.size(); ++i)
        writer[i] = static_cast<std::uint8_t>(i);
    Change change;
    change.id = {258, writer};
    change.field = FieldId("part2.plan.actions.r1.who");
    change.edit = SetValue{"", "Ada ü"};
    change.group = 257;
    change.when = 1'774'000'000'000;
    CHECK(hexOf(digestOf(change)) == "fed116862d651300e2eccfa1749ffb8f");
    change.edit = Splice{3, "x", "yz"};
    change.prev = ChangeId{200, writer};
    change.when = -1;
    CHECK(hexOf(digestOf(change)) == "c2c8432dc1d15c3592de63d9a2a56777");
    CHECK(hexOf(digestOf(change.field, Answer{"Ada", change.id})) == "7c5e8d085c8a26566883413db6098794");
    CHECK(hexOf(digestOfAbout("language", "en")) == "90ba4b30e2c377c0581f4e8740cc58db");
    CHECK(hexOf(digestOfCourse(1, "en.json", "{}")) == "e8bce7c8cc5fcf1aa9847fba8a88d81a");
}

TEST_CASE("Digests of different things differ, however their texts are cut") {
    CHECK(digestOfAbout("ab", "c") != digestOfAbout("a", "bc"));
    CHECK(digestOfCourse(1, "a", "b") != digestOfCourse(2, "a", "b"));
    Change set;
    set.id.counter = 1;
    set.field = FieldId("f");
    set.edit = SetValue{"a", "b"};
    auto splice = set;
    splice.edit = Splice{0, "a", "b"};
    CHECK(digestOf(set) != digestOf(splice));
    Digest all = digestOf(set);
    all ^= digestOf(splice);
    all ^= digestOf(set);
    CHECK(all == digestOf(splice));
}
