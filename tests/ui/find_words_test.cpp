// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is found in a text on the page, and where.
#include "support/catch.h"
#include "ui/widgets/findable.h"

using namespace waymark::ui;

namespace {

QStringList foundIn(const char* text, const char* words) {
    const auto whole = QString::fromUtf8(text);
    QStringList pieces;
    for (const auto& range : findWords(whole, QString::fromUtf8(words)))
        pieces << whole.mid(range.from, range.length);
    return pieces;
}

QStringList list(std::initializer_list<const char*> words) {
    QStringList texts;
    for (const auto* word : words)
        texts << QString::fromUtf8(word);
    return texts;
}

} // namespace

TEST_CASE("words are found whatever their case and accents, each where it stands", "[find]") {
    CHECK(foundIn("Bus, bus and BUS", "bus") == list({"Bus", "bus", "BUS"}));
    CHECK(foundIn("El niño y la nina", "nin") == list({"niñ", "nin"}));
    CHECK(foundIn("El nin\xCC\x83o", "niño") ==
          list({"nin\xCC\x83o"})); // the accent as a character of its own
    CHECK(foundIn("aaaa", "aa") == list({"aa", "aa"}));
    CHECK(foundIn("😀 bus 😀😀 bus", "bus") == list({"bus", "bus"})); // characters of two units before it
    CHECK(foundIn("مرحبا bus", "مرحبا") == list({"مرحبا"}));
    CHECK(foundIn("one two", "  two ") == list({"two"}));
    CHECK(foundIn("one two", " ").isEmpty());
    CHECK(foundIn("one two", "").isEmpty());
    CHECK(foundIn("", "one").isEmpty());
    CHECK(foundIn("one", "one two").isEmpty());
}
