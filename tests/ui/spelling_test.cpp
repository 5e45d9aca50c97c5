// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which words are looked at, and what the dictionaries of this machine (hunspell-en-us, hunspell-es) say of
// them.
#include "support/catch.h"
#include "support/ui/texts.h"
#include "ui/spelling/dictionary.h"
#include "ui/spelling/spelled_words.h"

#include <QFile>
#include <QTemporaryDir>

using namespace waymark;
using namespace waymark::test;
using namespace waymark::ui;

namespace {

QStringList looked(const char* text) {
    const auto whole = QString::fromUtf8(text);
    return textsAt(whole, spelledWords(whole));
}

std::unique_ptr<Dictionary> dictionaryOf(const char* language) {
    const auto installed = installedDictionaries();
    const auto* file = dictionaryFor(installed, QString::fromUtf8(language));
    REQUIRE(file);
    auto dictionary = Dictionary::read(*file);
    REQUIRE(dictionary);
    return dictionary.take();
}

using Verdict = Dictionary::Verdict;

} // namespace

TEST_CASE("words are looked at as people write them, and what is no word is left out", "[spelling]") {
    CHECK(looked("We don't meet, they’re busy.") == texts({"We", "don't", "meet", "they’re", "busy"}));
    CHECK(looked("a well-known plan") == texts({"well", "known", "plan"}));
    CHECK(looked("PDSA and StriveTogether, 3rd of 12 mid2026") == texts({"and", "of"}));
    CHECK(looked("mail ana@example.org or see www.example.org/plan today") ==
          texts({"mail", "or", "see", "today"}));
    CHECK(looked("https://example.org/a_plan and/or both") == texts({"and", "or", "both"}));
    CHECK(looked("").isEmpty());
    CHECK(looked("😀 12 , .").isEmpty());
    CHECK(looked("niño mañana") == texts({"niño", "mañana"}));
}

TEST_CASE("each language knows its own words", "[spelling]") {
    const auto english = dictionaryOf("en");
    const auto spanish = dictionaryOf("es-MX");
    for (const char* word : {"reliable", "children", "don't", "don’t", "Tuesday", "resume"})
        CHECK(english->look(QString::fromUtf8(word)) == Verdict::Right);
    for (const char* word : {"relaible", "childrens", "tusday"})
        CHECK(english->look(QString::fromUtf8(word)) == Verdict::Wrong);
    for (const char* word : {"niños", "reunión", "mañana", "ayúdame", "corazo\xCC\x81n"})
        CHECK(spanish->look(QString::fromUtf8(word)) == Verdict::Right);
    for (const char* word : {"nesecitar", "reunion"})
        CHECK(spanish->look(QString::fromUtf8(word)) == Verdict::Wrong);
    CHECK(english->suggestions(QStringLiteral("relaible")).contains(QStringLiteral("reliable")));
    CHECK(spanish->suggestions(QStringLiteral("reunion")).contains(QString::fromUtf8("reunión")));
    CHECK(english->suggestions(QStringLiteral("teh"), 2).size() <= 2);
}

TEST_CASE("words of other scripts and letters are no mistakes", "[spelling]") {
    const auto english = dictionaryOf("en-US");
    for (const char* word : {"привет", "مرحبا", "안녕하세요", "Việt", "người", "γειά", "你好"})
        CHECK(english->look(QString::fromUtf8(word)) == Verdict::Foreign);
}

TEST_CASE("twenty names of one dictionary are offered once, by the language's own name", "[spelling]") {
    const auto installed = installedDictionaries();
    int spanish = 0;
    for (const auto& file : installed)
        spanish += file.language.startsWith(QLatin1String("es"));
    CHECK(spanish == 1);
    CHECK(languageName(installed, QStringLiteral("es")) == QString::fromUtf8("Español"));
    CHECK(languageName(installed, QStringLiteral("en-US")) == QStringLiteral("English"));
    CHECK(languageName(installed, QStringLiteral("fr")) == QString::fromUtf8("Français"));
    CHECK(languageName(installed, QStringLiteral("xx-nothing")) == QStringLiteral("xx-nothing"));
    CHECK(dictionaryFor(installed, QStringLiteral("fi")) == nullptr);
    const QList<DictionaryFile> two{{QStringLiteral("en-GB"), {}}, {QStringLiteral("en-US"), {}}};
    CHECK(languageName(two, QStringLiteral("en-GB")) == QStringLiteral("English (United Kingdom)"));
    CHECK(dictionaryFor(two, QStringLiteral("en"))->language == QStringLiteral("en-US"));
    CHECK(dictionaryFor(two, QStringLiteral("en-gb"))->language == QStringLiteral("en-GB"));
}

TEST_CASE("a dictionary that cannot be read says which and why", "[spelling]") {
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("xx_XX"));
    const auto write = [](const QString& name, const char* text) {
        QFile file(name);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    auto missing = Dictionary::read({QStringLiteral("xx-XX"), path});
    REQUIRE_FALSE(missing);
    CHECK(missing.error().message.find("xx_XX") != std::string::npos);
    write(path + QStringLiteral(".aff"), "SET KLINGON-1\n");
    write(path + QStringLiteral(".dic"), "1\nword\n");
    const auto strange = Dictionary::read({QStringLiteral("xx-XX"), path});
    REQUIRE_FALSE(strange);
    CHECK(strange.error().message.find("KLINGON-1") != std::string::npos);
    write(path + QStringLiteral(".aff"), "SET UTF-8\n");
    write(path + QStringLiteral(".dic"), "0\n");
    CHECK_FALSE(Dictionary::read({QStringLiteral("xx-XX"), path}));
}
