// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is found in a text on the page, and where.
#include "support/catch.h"
#include "support/ui/texts.h"
#include "ui/widgets/findable.h"

using namespace waymark::test;
using namespace waymark::ui;

namespace {

QStringList foundIn(const char* text, const char* words) {
    const auto whole = QString::fromUtf8(text);
    return textsAt(whole, findWords(whole, QString::fromUtf8(words)));
}

} // namespace

TEST_CASE("words are found whatever their case and accents, each where it stands", "[find]") {
    CHECK(foundIn("Bus, bus and BUS", "bus") == texts({"Bus", "bus", "BUS"}));
    CHECK(foundIn("El niño y la nina", "nin") == texts({"niñ", "nin"}));
    CHECK(foundIn("El nin\xCC\x83o", "niño") ==
          texts({"nin\xCC\x83o"})); // the accent as a character of its own
    CHECK(foundIn("aaaa", "aa") == texts({"aa", "aa"}));
    CHECK(foundIn("😀 bus 😀😀 bus", "bus") == texts({"bus", "bus"})); // characters of two units before it
    CHECK(foundIn("مرحبا bus", "مرحبا") == texts({"مرحبا"}));
    CHECK(foundIn("one two", "  two ") == texts({"two"}));
    CHECK(foundIn("one two", " ").isEmpty());
    CHECK(foundIn("one two", "").isEmpty());
    CHECK(foundIn("", "one").isEmpty());
    CHECK(foundIn("one", "one two").isEmpty());
}
