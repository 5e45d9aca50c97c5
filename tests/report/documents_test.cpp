// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Briefs, workbooks, forms; what is private; what travels.
#include "base/text.h"
#include "journal/answers_json.h"
#include "journal/portable_journal.h"
#include "journal/rows.h"
#include "pdf_check/pdf_check.h"
#include "pdf_reader.h"
#include "report/document.h"
#include "report/form_answers.h"
#include "report/report_strings.h"
#include "report/shared_journal.h"
#include "report_support.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/hard_text.h"

#include <algorithm>

using namespace waymark;
using namespace waymark::test;

namespace {

DocumentChoice choiceOf(const Journal& journal, DocumentKind kind) {
    auto choice = wholeJournal(journal, parseIsoDate("2026-06-08").value());
    choice.report.today = parseIsoDate("2026-06-08").value();
    choice.report.kind = kind;
    return choice;
}

std::string made(const Journal& journal, const DocumentChoice& choice) {
    auto bytes = makeDocument(journal, choice);
    if (!bytes)
        FAIL(bytes.error().message << " " << bytes.error().detail);
    return bytes.take();
}

std::string made(const Journal& journal, DocumentKind kind) {
    return made(journal, choiceOf(journal, kind));
}

// Of a journal that is in a file: its forms say which one.
Journal sampleIn(const std::string& language) {
    Journal journal(foundationsCourse(language), Uuid{7});
    const FixedClock clock;
    Recorder recorder(journal, clock, Uuid{});
    REQUIRE(importAnswers(recorder, sampleAnswers(language)).empty());
    return journal;
}

void set(Journal& journal, const std::string& field, const std::string& value) {
    const FixedClock clock;
    Recorder recorder(journal, clock, Uuid{1});
    INFO(field);
    REQUIRE(recorder.set(FieldId(field), value).ok());
}

std::vector<FormAnswer> answersIn(const Journal& journal, const std::vector<IncomingField>& fields) {
    return formAnswers(journal, fields, parseIsoDate("2026-03-11").value(), DayOrder::MonthFirst);
}

std::string textOf(const Report& report) {
    return readable(report);
}

} // namespace

TEST_CASE("every document is sound for a reader who cannot see it, on both papers and in both languages",
          "[documents]") {
    for (const char* language : {"en", "es"}) {
        const auto journal = sampleIn(language);
        for (const auto kind :
             {DocumentKind::Journal, DocumentKind::Brief, DocumentKind::Workbook, DocumentKind::Form})
            for (const auto paper : {Paper::A4, Paper::Letter}) {
                auto choice = choiceOf(journal, kind);
                choice.write.paper = paper;
                INFO(language << " " << static_cast<int>(kind) << " " << static_cast<int>(paper));
                const auto bytes = made(journal, choice);
                CHECK(pdfFaults(bytes) == std::vector<std::string>{});
                CHECK(bytes.size() <
                      (kind == DocumentKind::Form ? 1'500'000 : 500'000)); // each field draws itself
                CHECK(readPdf(bytes).language == language);
            }
    }
    const auto nothing = emptyJournal();
    for (const auto kind :
         {DocumentKind::Journal, DocumentKind::Brief, DocumentKind::Workbook, DocumentKind::Form})
        CHECK(pdfFaults(made(nothing, kind)) == std::vector<std::string>{});
}

TEST_CASE("a brief is one or two pages: questions first, no notes, what comes next", "[documents]") {
    const auto journal = sampleJournal();
    for (const auto paper : {Paper::A4, Paper::Letter}) {
        auto choice = choiceOf(journal, DocumentKind::Brief);
        choice.write.paper = paper;
        CHECK(readPdf(made(journal, choice)).pages <= 2);
        // Also with news.
        auto later = journal;
        set(later, "brief.sent", "2026-06-01");
        for (const char* field : {"part1.goals.response", "part2.foundation.response", "part2.plan.questions",
                                  "part3.plan.questions", "part4.plan.questions", "part5.pdsa.do.response"})
            set(later, field, later.value(FieldId(field)) + " More.");
        CHECK(readPdf(made(later, choice)).pages <= 2);
    }
    const auto report = buildReport(journal, choiceOf(journal, DocumentKind::Brief).report);
    CHECK(report.title == journal.value(FieldId("journal.partnership")));
    auto html = choiceOf(journal, DocumentKind::Brief);
    html.extension = ".html";
    CHECK_THAT(made(journal, html),
               containsText("Part 1, 4 of 4 filled in")); // notes count, but are not shown
    CHECK(made(journal, html).find(journal.value(FieldId("part1.live.notes")).substr(0, 40)) ==
          std::string::npos);
    REQUIRE(std::holds_alternative<Panel>(report.body.front()));
    CHECK(std::get<Panel>(report.body.front()).title == "What we would like to ask you");
    const auto words = textOf(report);
    CHECK_THAT(words, containsText("What sounds like us"));
    CHECK_THAT(words, containsText("How the steps are going"));
    CHECK_THAT(words, containsText("Step 1, Name the problem and result"));
    CHECK_THAT(report.footer, containsText("Session notes are left out."));
    const auto& note = journal.value(FieldId("part1.live.notes"));
    REQUIRE(note.size() > 60);
    CHECK(words.find(note.substr(0, 40)) == std::string::npos);
    auto withNotes = choiceOf(journal, DocumentKind::Brief);
    withNotes.report.notes = true;
    CHECK_THAT(textOf(buildReport(journal, withNotes.report)), containsText(note.substr(0, 40)));
}

TEST_CASE("a name alone at the head of a brief is no sentence", "[documents]") {
    const auto head = [](const Journal& journal) {
        return buildReport(journal, choiceOf(journal, DocumentKind::Brief).report).subtitle;
    };
    auto journal =
        journalWith({{"journal.owner.name", "Maria Lopez"}, {"journal.partnership", "Early Readers"}});
    CHECK(head(journal) == "Maria Lopez");
    set(journal, "part1.live.date", "2026-06-11");
    CHECK(head(journal) == "Maria Lopez. Next live session: Thursday, June 11.");
}

TEST_CASE("a brief says what changed since the one that was marked as sent", "[documents]") {
    auto journal = journalWith({{"part1.roles.response", "Before."}, {"part1.goals.response", "Before."}});
    const auto changes = [&] {
        return textOf(buildReport(journal, choiceOf(journal, DocumentKind::Brief).report));
    };
    CHECK(changes().find("What changed since") == std::string::npos);
    set(journal, "brief.sent", "2026-06-01");
    CHECK(changes().find("What changed since") == std::string::npos);
    set(journal, "part1.goals.response", "After.");
    set(journal, "part2.plan.actions.r1.what", "Ask");
    const auto words = changes();
    const auto at = words.find("What changed since Monday, June 1");
    REQUIRE(at != std::string::npos);
    CHECK(words.find("Part 1, Learning goals", at) != std::string::npos);
    CHECK(words.find("Part 2, Plan of action", at) != std::string::npos);
    CHECK(words.find("Roles", at) == std::string::npos);
}

TEST_CASE("a brief with more than fits says how much more there is", "[documents]") {
    auto journal = emptyJournal();
    const FixedClock clock;
    Recorder recorder(journal, clock, Uuid{});
    for (int i = 0; i < 40; ++i) {
        const auto row = addRow(recorder, "part2.plan.actions");
        REQUIRE(row.ok());
        REQUIRE(recorder.set(cell("part2.plan.actions", row.value(), "what"), "Action " + std::to_string(i))
                    .ok());
        const auto question = addRow(recorder, "part2.questions");
        REQUIRE(question.ok());
        REQUIRE(
            recorder.set(cell("part2.questions", question.value(), "text"), "Question " + std::to_string(i))
                .ok());
    }
    CHECK(readPdf(made(journal, DocumentKind::Brief)).pages <= 2);
    const auto words = textOf(buildReport(journal, choiceOf(journal, DocumentKind::Brief).report));
    CHECK_THAT(words, containsText("And 28 more, in the whole journal."));
    CHECK_THAT(words, containsText("And 30 more, in the whole journal."));
}

TEST_CASE("a private section is in no document, no table across parts and no attachment, and is counted",
          "[documents]") {
    const std::string secret = "nobody is to read this";
    auto journal = journalWith({{"part1.roles.response", "Everyone may read this."},
                                {"part2.plan.actions.r1.what", secret},
                                {"part2.plan.actions.r1.when", "2026-03-09"},
                                {"part2.questions.r1.text", secret},
                                {"part2.plan.questions", secret},
                                {"part2.diagnostic.e", "true"},
                                {"part3.plan.actions.r1.what", "Open"},
                                {"part3.plan.actions.r1.from", "part2.diagnostic.e"},
                                {"language.part2.plan.questions", "es"},
                                {"spelling.words", secret},
                                {"private.part2.plan", "true"},
                                {"private.part2.diagnostic", "true"}});
    for (const auto& writer : writers())
        for (const auto kind :
             {DocumentKind::Journal, DocumentKind::Brief, DocumentKind::Workbook, DocumentKind::Form}) {
            auto choice = choiceOf(journal, kind);
            choice.extension = writer.extension;
            const auto bytes = made(journal, choice);
            INFO(writer.name << " " << static_cast<int>(kind));
            const bool isPdf = writer.extension == ".pdf";
            const auto words = isPdf && canReadWords() ? allWords(bytes) : bytes;
            CHECK(words.find(secret) == std::string::npos);
            if (kind == DocumentKind::Journal && writer.extension == ".html")
                CHECK_THAT(words, containsText("2 private sections are left out."));
        }
    const auto carried = portableJson(sharedJournal(journal, {}), {});
    CHECK(carried.find(secret) == std::string::npos);
    CHECK(carried.find("part2.diagnostic.e\":[\"true") == std::string::npos);
    CHECK(carried.find("[\"part2.diagnostic.e\"") == std::string::npos); // nor what points at it
    auto choice = choiceOf(journal, DocumentKind::Journal);
    choice.extension = ".html";
    choice.withPrivate = true;
    CHECK_THAT(made(journal, choice), containsText(secret));
    CHECK(made(journal, choice).find("private section") == std::string::npos);
}

TEST_CASE("chosen parts are all that a document has, and it says so", "[documents]") {
    const auto journal = journalWith({{"part1.roles.response", "One"},
                                      {"part2.foundation.response", "Two"},
                                      {"part3.plan.actions.r1.what", "Three"}});
    auto choice = choiceOf(journal, DocumentKind::Journal);
    choice.report.parts = {1, 3};
    choice.extension = ".md";
    const auto words = made(journal, choice);
    CHECK_THAT(words, containsText("> One"));
    CHECK_THAT(words, containsText("Three"));
    CHECK(words.find("Two") == std::string::npos);
    CHECK_THAT(words, containsText("Of the parts, only 1, 3."));
    CHECK_THAT(words, containsText("The walk so far: Part 1, 1 of 4 filled in; Part 3, 0 of 3 filled in."));
    CHECK_THAT(words, containsText("1 of 7 sections filled in"));
}

TEST_CASE("a part of which nothing may be shown has no heading and no post on the trail", "[documents]") {
    const auto journal = journalWith({{"part1.roles.response", "One"},
                                      {"part5.live.notes", "Five"},
                                      {"private.part5.pdsa", "true"},
                                      {"private.part5.live", "true"}});
    auto choice = choiceOf(journal, DocumentKind::Journal);
    choice.extension = ".md";
    const auto words = made(journal, choice);
    CHECK_THAT(words, containsText("## Part 4:") && !containsText("## Part 5:"));
    CHECK_THAT(words, containsText("Part 4, 0 of 3 filled in.") && !containsText("0 of 0"));
}

TEST_CASE("a section that was not chosen is in no document, and is counted", "[documents]") {
    auto journal = sampleIn("en");
    const std::string words = "Ask the bus company";
    set(journal, "part2.plan.actions.r5.what", words);
    set(journal, "part2.plan.actions.r5.done", "");
    set(journal, "part2.plan.actions.r5.when", "2026-03-01");
    for (const auto kind : {DocumentKind::Journal, DocumentKind::Brief, DocumentKind::Form}) {
        auto choice = choiceOf(journal, kind);
        choice.extension = ".md";
        CHECK_THAT(made(journal, choice), containsText(words));
        choice.report.without = {"part2.plan"};
        const auto text = made(journal, choice);
        CHECK_THAT(text, !containsText(words));
        if (kind != DocumentKind::Brief) // whose foot is for pages alone
            CHECK_THAT(text, containsText("1 section was not chosen for this document."));
    }
    auto choice = choiceOf(journal, DocumentKind::Journal);
    choice.report.without = {"part2.plan", "part3.plan"};
    choice.extension = ".json";
    CHECK_THAT(made(journal, choice), !containsText(words));
    const auto carried = portableJson(sharedJournal(journal, {.without = {"part2.plan"}}), {});
    CHECK_THAT(carried, !containsText(words));
}

TEST_CASE("a form of the sample spends no page on boxes for a number each", "[documents]") {
    auto choice = choiceOf(sampleIn("en"), DocumentKind::Form);
    choice.write.paper = Paper::Letter;
    const auto form = readPdf(made(sampleIn("en"), choice));
    CHECK(form.pages < 110); // 155 with each in a line of its own, and five cards to spare in every table
}

TEST_CASE("a form names the rows of a worksheet whose name comes from elsewhere", "[documents]") {
    const auto journal = sampleIn("en");
    const auto words = textOf(buildReport(journal, choiceOf(journal, DocumentKind::Form).report));
    CHECK_THAT(words, containsText("label: Factors, Row 1: Nobody knows if the bus is coming"));
    CHECK_THAT(words, containsText("label: Strategies, Row 2: The desk"));
    CHECK_THAT(words, containsText("label: Groups, Row 1\n")); // its first field says it
}

TEST_CASE("a workbook asks everything and knows nobody", "[documents]") {
    const auto journal = sampleJournal();
    auto choice = choiceOf(journal, DocumentKind::Workbook);
    const auto report = buildReport(journal, choice.report);
    const auto words = textOf(report);
    CHECK(words.find("Amara") == std::string::npos);
    CHECK(words.find("Riverbend") == std::string::npos);
    const auto& course = journal.course();
    for (const auto& field : course.fields()) {
        if (!field.row.empty() || field.id.str().starts_with("journal.address"))
            continue;
        INFO(field.id.str());
        CHECK_THAT(words, containsText("field " + field.id.str() + ":"));
    }
    forEachBlock(course.data(), [&](const Section& section, const Block& block) {
        if (course.partOf(section.id)->number > 0 && block.kind == BlockKind::Prompt &&
            !block.id.ends_with(".pointer") && block.id != "part5.resources.intro" &&
            section.page != PageKind::Diagnostic)
            for (const auto& line : split(course.text(block.id), '\n')) {
                INFO(block.id);
                CHECK_THAT(words, containsText(line));
            }
    });
    CHECK(words == textOf(buildReport(emptyJournal(), choice.report)));       // whoever prints it
    CHECK(words.find("These worksheets help you here") == std::string::npos); // links, on paper
    CHECK_THAT(words, containsText("bullet: *Storyteller: *Brings lived moments"));
    const auto& body = report.body;
    for (std::size_t i = 0; i + 1 < body.size(); ++i)
        if (const auto* asked = std::get_if<Paragraph>(&body[i]);
            asked && std::holds_alternative<FieldBlock>(body[i + 1]))
            CHECK((asked->leads || asked->style != Paragraph::Style::Body)); // on one page with its lines
}

TEST_CASE("on paper nothing is said twice in a row, and a ramp is drawn once and where it belongs",
          "[documents]") {
    const auto journal = sampleJournal();
    const auto text = textOf(buildReport(journal, choiceOf(journal, DocumentKind::Journal).report));
    const auto times = [&](const std::string& words) {
        std::size_t count = 0;
        for (auto at = text.find(words); at != std::string::npos; at = text.find(words, at + 1))
            ++count;
        return count;
    };
    CHECK(times("figure: Ramp of small tests") == 2); // of the page in Part 5, of the ramp's worksheet
    CHECK(times("This test is part of a ramp of small tests, shown under") == 3); // of each cycle
    CHECK(times("Plan Your Mini-PDSA <#part5.pdsa>") == 3);
    CHECK(times("### Factors\nlabel: Factors\n") == 0);
    CHECK(times("table: Bus notice\n") == 1);
    CHECK(times("table: Bus notice\n  Name / Bus notice\n") == 0);
}

TEST_CASE("what a journal carries comes back as it was, whatever was written", "[documents]") {
    auto journal = emptyJournal();
    const FixedClock clock;
    Recorder recorder(journal, clock, Uuid{7});
    std::size_t next = 0;
    for (const auto& field : journal.course().fields()) {
        const auto& hard = hardTexts()[next++ % hardTexts().size()];
        if (isText(field.kind) || field.kind == FieldKind::Date || field.kind == FieldKind::Number)
            (void)recorder.set(field.id, hard);
        else if (field.kind == FieldKind::Check && !field.id.str().ends_with(".none"))
            (void)recorder.set(field.id, "true");
        else if (field.kind == FieldKind::Choice)
            REQUIRE(recorder.set(field.id, field.options.back()).ok());
    }
    REQUIRE(recorder.set(FieldId("part1.goals.response"), longText()).ok());
    REQUIRE(recorder.set(FieldId("part2.foundation.response"), "").ok());
    REQUIRE(recorder.set(FieldId("language.part1.goals.response"), "es").ok());
    const auto back = readPortable(portableJson(sharedJournal(journal, {.withPrivate = true}), {}));
    REQUIRE(back.ok());
    CHECK(back->identity == journal.identity());
    CHECK(back->course == journal.course().id());
    CHECK(back->pack.empty());
    REQUIRE(back->answers.size() == journal.answers().size());
    for (const auto& [field, answer] : journal.answers()) {
        INFO(field.str());
        CHECK(back->answers.at(field).value == answer.value);
        CHECK(back->answers.at(field).head == answer.head);
    }
    for (const auto& change : beginningOf(back.value()))
        CHECK(std::get<SetValue>(change.edit).before.empty());
}

TEST_CASE("what pretends to be a journal in a PDF is refused", "[documents]") {
    const auto good = portableJson(journalWith({{"part1.roles.response", "x"}}), {});
    REQUIRE(readPortable(good).ok());
    const auto with = [&](const std::string& what, const std::string& other) {
        auto text = good;
        const auto at = text.find(what);
        REQUIRE(at != std::string::npos);
        return text.replace(at, what.size(), other);
    };
    const std::vector<std::string> bad = {"",
                                          "{}",
                                          "[]",
                                          "null",
                                          "\x01",
                                          std::string(100'000, '['),
                                          with("\"journal\"", "\"else\""),
                                          with("\"identity\":\"", "\"identity\":\"zz"),
                                          with("[\"x\",", "[7,"),
                                          with("[\"x\",1,", "[\"x\",0,"),
                                          with("[\"x\",1,", "[\"x\",18446744073709551615,"),
                                          with("[\"x\",1,", "[\"x\",-1,"),
                                          with("[\"x\",1,\"", "[\"x\",1,\"0"),
                                          with("\"answers\"", "\"answer\""),
                                          with("[\"x\"", "[\"\\u0000\"")};
    for (const auto& text : bad) {
        INFO(text.substr(0, 200));
        CHECK_FALSE(readPortable(text).ok());
    }
    CHECK(readPortable(with("\"waymark\":1", "\"waymark\":2")).error().code == ErrorCode::NewerFormat);
}

TEST_CASE("of a journal that is here already only what nobody here wrote is asked about", "[documents]") {
    auto journal = emptyJournal();
    const FixedClock clock;
    Recorder here(journal, clock, Uuid{1});
    REQUIRE(here.set(FieldId("part1.roles.response"), "Old").ok());
    REQUIRE(here.set(FieldId("part1.goals.response"), "Same").ok());
    REQUIRE(here.set(FieldId("part2.foundation.response"), "Ours").ok());
    auto history = here.take();
    const auto sent = readPortable(portableJson(journal, {}));
    REQUIRE(sent.ok());
    // Since then we went on here, and somebody else in what was sent.
    REQUIRE(here.set(FieldId("part1.roles.response"), "Newer").ok());
    for (auto& change : here.take())
        history.push_back(change);
    auto theirs = sent.value();
    theirs.answers[FieldId("part2.foundation.response")] = {"Theirs", {90, Uuid{2}}};
    theirs.answers[FieldId("part1.live.notes")] = {"Only theirs", {91, Uuid{2}}};
    theirs.answers[FieldId("no.such.field")] = {"?", {92, Uuid{2}}};
    theirs.answers[FieldId("part1.steps.step1.rating")] = {"no such option", {93, Uuid{2}}};
    const auto compared = compare(journal, history, theirs);
    CHECK(compared.same == 1);
    CHECK(compared.ours == 1);
    REQUIRE(compared.asked.size() == 2);
    CHECK(compared.asked[0].field == FieldId("part1.live.notes"));
    CHECK(compared.asked[1].ours == "Ours");
    CHECK(compared.asked[1].theirs == "Theirs");
    CHECK(compared.unreadable.size() == 2);
}

TEST_CASE(
    "in a form, None of these fits us gives way to a ticked statement, and asks where one is ticked here",
    "[documents]") {
    const auto journal = journalWith({{"part2.diagnostic.a", "true"}});
    using Kind = IncomingField::Kind;
    const IncomingField none{"part2.diagnostic.none", Kind::Check, "true", "", true, "", 1};
    const auto both =
        answersIn(journal, {{"part2.diagnostic.b", Kind::Check, "true", "", true, "", 1}, none});
    REQUIRE(both.size() == 2);
    CHECK(both[0].state == FormAnswer::State::New);
    CHECK(both[1].state == FormAnswer::State::Unreadable);
    const auto alone = answersIn(journal, {none});
    REQUIRE(alone.size() == 1);
    CHECK(alone[0].state == FormAnswer::State::Both);
    const auto instead =
        answersIn(journal, {{"part2.diagnostic.a", Kind::Check, "", "true", true, "", 1}, none});
    REQUIRE(instead.size() == 2);
    CHECK(instead[1].state == FormAnswer::State::New);
}

TEST_CASE("data says nothing of what is ticked in sections that stay out", "[documents]") {
    const auto journal = journalWith({{"part2.diagnostic.e", "true"},
                                      {"part3.diagnostic.b", "true"},
                                      {"private.part4.diagnostic", "true"}});
    for (const auto* extension : {".csv", ".json"}) {
        INFO(extension);
        auto choice = choiceOf(journal, DocumentKind::Journal);
        choice.extension = extension;
        const auto whole = made(journal, choice);
        CHECK_THAT(whole, containsText("part3.diagnostic.b"));
        CHECK(whole.find("part4.diagnostic.a") == std::string::npos);
        choice.report.parts = {2};
        const auto part = made(journal, choice);
        CHECK_THAT(part, containsText("part2.diagnostic.e"));
        CHECK(part.find("part3.diagnostic") == std::string::npos);
    }
}

TEST_CASE("what was filled into a form is held against the journal first", "[documents]") {
    const auto journal = journalWith({{"part1.roles.response", "Here\nas before"},
                                      {"part1.goals.response", "Written here since"},
                                      {"part2.foundation.response", "Stands"},
                                      {"part2.diagnostic.a", "true"}});
    using Kind = IncomingField::Kind;
    const auto answers = answersIn(
        journal, {{"part1.roles.response", Kind::Text, "Here\r\nas before", "Here\ras before", true, "", 1},
                  {"part1.goals.response", Kind::Text, "From the form", "What it was", true, "", 1},
                  {"part1.live.notes", Kind::Text, "New words", "", true, "", 1},
                  {"part2.foundation.response", Kind::Text, "Stands better", "Stands", true, "", 1},
                  {"part2.diagnostic.a", Kind::Check, "", "true", true, "", 1},
                  {"part1.steps.step1.rating", Kind::Choice, "Needs a refresh", "", true, "", 1},
                  {"part1.steps.step2.rating", Kind::Choice, "wonderful", "", true, "", 1},
                  {"elsewhere", Kind::Text, "lost?", "", true, "", 1},
                  {"continuation.1.of", Kind::Choice, "part1.live.notes", "", true, "", 9},
                  {"continuation.1.text", Kind::Text, "and more", "", true, "", 9},
                  {"continuation.2.of", Kind::Choice, "", "", true, "", 9},
                  {"continuation.2.text", Kind::Text, "of what?", "", true, "", 9}});
    const auto of = [&](const std::string& field) -> const FormAnswer* {
        const auto found = std::ranges::find(answers, field, &FormAnswer::field);
        return found == answers.end() ? nullptr : &*found;
    };
    using State = FormAnswer::State;
    CHECK_FALSE(of("part1.roles.response"));
    REQUIRE(answers.size() == 8);
    CHECK(of("part1.goals.response")->state == State::Both);
    CHECK(of("part1.live.notes")->state == State::New);
    CHECK(of("part1.live.notes")->theirs == "New words\nand more");
    CHECK(of("part2.foundation.response")->state == State::Changed);
    CHECK(of("part2.diagnostic.a")->theirs.empty());
    CHECK(of("part1.steps.step1.rating")->theirs == "refresh");
    CHECK(of("part1.steps.step2.rating")->state == State::Unreadable);
    CHECK(of("part1.steps.step2.rating")->reason ==
          "\"wonderful\" is none of its choices: Going well, Needs a refresh, Not yet.");
    CHECK(of("elsewhere")->state == State::Unreadable);
    CHECK(of("continuation.2.text")->state == State::Unreadable);
}

TEST_CASE("what a form has no more, and words for a day, are told apart from other answers", "[documents]") {
    const auto journal = journalWith({{"part1.goals.response", "Words"},
                                      {"part2.diagnostic.a", "true"},
                                      {"part1.live.date", "2026-03-05"},
                                      {"part2.live.date", "2026-03-05"},
                                      {"part3.live.date", "2026-03-05"}});
    using Kind = IncomingField::Kind;
    using State = FormAnswer::State;
    const auto answers =
        answersIn(journal, {{"part1.goals.response", Kind::Text, " ", "Words", true, "", 1},
                            {"part2.diagnostic.a", Kind::Check, "", "true", true, "", 1},
                            {"part1.live.date", Kind::Text, "3/5/2026", "", false, "", 1}, // the same day
                            {"part2.live.date", Kind::Text, "19 March", "2026-03-05", true, "", 1},
                            {"part3.live.date", Kind::Text, "2026-02-30", "2026-03-01", true, "", 1},
                            {"part4.live.date", Kind::Text, "in May", "", true, "", 1}});
    std::vector<std::pair<std::string, State>> states;
    for (const auto& answer : answers)
        states.emplace_back(answer.field, answer.state);
    CHECK(states == std::vector<std::pair<std::string, State>>{{"part1.goals.response", State::Emptied},
                                                               {"part2.diagnostic.a", State::Changed},
                                                               {"part2.live.date", State::Changed},
                                                               {"part3.live.date", State::NoDate},
                                                               {"part4.live.date", State::NoDate}});
    CHECK(answers[2].theirs == "2026-03-19");
    CHECK_FALSE(isTakenUnasked(answers[0]));
    CHECK(isTakenUnasked(answers[1]));
    CHECK_FALSE(isTakenUnasked(answers[3])); // a day stands there
    CHECK(isTakenUnasked(answers[4]));
}

TEST_CASE("a file's name says whose document it is, and fits any disk", "[documents]") {
    const auto journal = journalWith({{"journal.partnership", "A/B: \"C\"?"}});
    auto choice = choiceOf(journal, DocumentKind::Brief);
    CHECK(documentName(journal, choice) == "A-B- -C--, Coach brief 2026-06-08.pdf");
    choice.report.kind = DocumentKind::Workbook;
    CHECK(documentName(journal, choice) == "Workbook to write in.pdf");
}

TEST_CASE("a file's name does not say what its pages keep to themselves", "[documents]") {
    auto journal = journalWith({{"journal.partnership", "Riverbend"}, {"journal.owner.name", "Ana Ruiz"}});
    auto choice = choiceOf(journal, DocumentKind::Journal);
    CHECK(documentName(journal, choice) == "Riverbend, Practice journal 2026-06-08.pdf");
    choice.report.without = {"journal"};
    CHECK(documentName(journal, choice) == "Practice journal 2026-06-08.pdf");
    choice.report.without.clear();
    set(journal, "private.journal", "true");
    CHECK(documentName(journal, choice) == "Practice journal 2026-06-08.pdf");
    choice.withPrivate = true;
    CHECK(documentName(journal, choice) == "Riverbend, Practice journal 2026-06-08.pdf");
}

TEST_CASE("a long document can be given up, and says how far it is", "[documents]") {
    const auto journal = sampleJournal();
    auto choice = choiceOf(journal, DocumentKind::Journal);
    std::vector<double> heard;
    choice.write.goOn = [&](double done) {
        heard.push_back(done);
        return true;
    };
    REQUIRE(makeDocument(journal, choice).ok());
    CHECK(heard.size() > 20);
    CHECK(std::is_sorted(heard.begin(), heard.end()));
    CHECK(heard.back() <= 1);
    choice.write.goOn = [](double done) { return done < 0.3; };
    CHECK_FALSE(makeDocument(journal, choice).ok());
}

TEST_CASE("the words of a report are there in both languages", "[documents]") {
    // Every member is a string_view: none may be empty in either.
    for (const char* language : {"en", "es"}) {
        const auto& strings = reportStrings(language);
        const auto* first = reinterpret_cast<const std::string_view*>(&strings);
        for (std::size_t i = 0; i < sizeof strings / sizeof(std::string_view); ++i) {
            INFO(language << " " << i);
            CHECK_FALSE(first[i].empty());
        }
    }
}
