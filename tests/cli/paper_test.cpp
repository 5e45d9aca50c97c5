// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// PDFs that go out and come back: journals, forms, passwords, and files of strangers.
#include "cli_support.h"
#include "pdf_check/hostile_pdf.h"
#include "pdf_check/pdf_check.h"
#include "store/journal_file.h"
#include "support/hard_text.h"
#include "support/small_course.h"

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

#include <chrono>
#include <sstream>

using namespace waymark;
using namespace waymark::test;

namespace {

Journal read(const std::string& file) {
    auto stored = readJournal(file);
    if (!stored)
        FAIL(stored.error().message);
    return stored.take().journal;
}

std::map<std::string, std::string> answersOf(const Journal& journal) {
    std::map<std::string, std::string> answers;
    for (const auto& [field, answer] : journal.answers())
        if (!answer.value.empty())
            answers[field.str()] = answer.value;
    return answers;
}

bool has(const std::string& program) {
    if (runProgram("sh", {"-c", "command -v " + program}).status == 0)
        return true;
    WARN(program << " is not installed; ./dev installs it");
    return false;
}

std::string fdfText(const std::string& text) {
    std::string bytes = "<FEFF";
    char digits[24];
    for (std::size_t i = 0; i < text.size();) { // UTF-8 of the plain kind that these tests write
        const auto first = static_cast<unsigned char>(text[i]);
        const std::size_t length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        unsigned long code = length == 1 ? first : first & (0x7FU >> length);
        for (std::size_t k = 1; k < length; ++k)
            code = (code << 6U) | (static_cast<unsigned char>(text[i + k]) & 0x3FU);
        if (code > 0xFFFF) {
            std::snprintf(digits, sizeof digits, "%04lX", 0xD800 + ((code - 0x10000) >> 10U));
            bytes += digits;
            code = 0xDC00 + ((code - 0x10000) & 0x3FFU);
        }
        std::snprintf(digits, sizeof digits, "%04lX", code);
        bytes += digits;
        i += length;
    }
    return bytes + ">";
}

std::string fdf(const std::vector<std::pair<std::string, std::string>>& values) {
    std::string text = "%FDF-1.2\n1 0 obj\n<</FDF <</Fields [\n";
    for (const auto& [name, value] : values)
        text += "<</T (" + name + ") /V " + (value == "Yes" ? "/Yes" : fdfText(value)) + ">>\n";
    return text + "]>>>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n";
}

const std::vector<std::pair<std::string, std::string>>& filled() {
    static const std::vector<std::pair<std::string, std::string>> values = {
        {"part1.roles.response", "Reflexión – “año”\nNhật ký, يوميات, 实践 😀\n\n  two blanks"},
        {"part1.steps.step1.rating", "refresh"},
        {"part1.live.date", "2026-03-19"},
        {"part2.diagnostic.a", "Yes"},
        {"part2.plan.actions.r1.what", "Ask (twice) \\ and write it down"},
        {"part2.plan.actions.r1.from", "part2.diagnostic.a"},
        {"part5.pdsa.study.series.r1.value", "17,5"},
        {"continuation.1.of", "part1.goals.response"},
        {"continuation.1.text", "what did not fit"},
    };
    return values;
}

void requireFilled(const Journal& journal) {
    for (const auto& [name, value] : filled())
        if (!name.starts_with("continuation")) {
            INFO(name);
            CHECK(journal.value(FieldId(name)) == (value == "Yes" ? "true" : value));
        }
    CHECK(journal.value(FieldId("part1.goals.response")) == "Goals so far.\nwhat did not fit");
}

// What pdftk makes of a form when it writes these values into it.
std::string fullForm(const Folder& folder, const std::string& form,
                     const std::vector<std::pair<std::string, std::string>>& values) {
    writeBytes(folder / "values.fdf", fdf(values));
    REQUIRE(runProgram("pdftk", {form, "fill_form", folder / "values.fdf", "output", folder / "full.pdf"})
                .status == 0);
    return folder / "full.pdf";
}

std::string emptyForm(const Folder& folder) {
    requireDone({"new", folder / "a.waymark", "--name", "Ana Prueba"});
    requireDone({"set", folder / "a.waymark", "part1.goals.response", "Goals so far."});
    requireDone({"export", folder / "a.waymark", folder / "form.pdf", "--form"});
    return folder / "form.pdf";
}

} // namespace

TEST_CASE("a journal travels in its PDF and comes home as it was", "[paper]") {
    Folder folder;
    const auto file = folder / "a.waymark";
    requireDone({"sample", file});
    std::size_t next = 0;
    Json hard = Json::object();
    const auto before = read(file);
    for (const auto& field : before.course().fields())
        if (field.kind == FieldKind::LongText)
            hard[field.id.str()] = hardTexts()[next++ % hardTexts().size()];
        else if (field.kind == FieldKind::ShortText)
            hard[field.id.str()] = "\"'\\ \u202Eبـ\u202C 👩🏽‍🌾 e\u0301 \u0301";
    REQUIRE(next > hardTexts().size());
    hard["part1.goals.response"] = longText();
    writeBytes(folder / "hard.json", writeJson(hard, false));
    requireDone({"import", file, folder / "hard.json"});
    requireDone({"export", file, folder / "a.pdf", "--small-numbers"}); // what is hidden does not travel
    CHECK(pdfFaults(bytesOf(folder / "a.pdf")) == std::vector<std::string>{});
    requireDone({"open", folder / "a.pdf", folder / "back.waymark"});
    const auto here = read(file);
    const auto back = read(folder / "back.waymark");
    CHECK(back.identity() == here.identity());
    CHECK(answersOf(back) == answersOf(here));
    for (const auto& [field, answer] : here.answers())
        if (const auto head = back.head(field))
            CHECK(*head == answer.head);
    requireDone({"check", folder / "back.waymark"});
    // What was deleted does not travel.
    requireDone({"set", file, "part1.roles.response", "xyzzy-deleted-word"});
    requireDone({"set", file, "part1.roles.response", "Only this."});
    requireDone({"export", file, folder / "b.pdf"});
    requireDone({"open", folder / "b.pdf", folder / "b.waymark"});
    CHECK(bytesOf(folder / "b.waymark").find("xyzzy-deleted-word") == std::string::npos);
    // Without it, there is nothing to open.
    requireDone({"export", file, folder / "c.pdf", "--no-attachment"});
    requireRefused(folder, {"open", folder / "c.pdf", folder / "c.waymark"}, {"c.pdf", "carries no journal"});
    CHECK(run({"open", folder / "c.pdf", folder / "c.waymark"}).err.find("import") == std::string::npos);
    // Whoever opens a form is told how it is read.
    requireDone({"export", file, folder / "form.pdf", "--form"});
    requireRefused(folder, {"open", folder / "form.pdf", folder / "c.waymark"},
                   {"form.pdf", "It is a form; \"import\" reads what was filled in"});
    requireDone({"export", file, folder / "plain.pdf", "--workbook"});
    requireRefused(folder, {"import", file, folder / "plain.pdf"}, {"plain.pdf", "no fields to fill in"});
}

TEST_CASE("a journal that is here already is compared, and nothing is overwritten unasked", "[paper]") {
    Folder folder;
    const auto file = folder / "a.waymark";
    requireDone({"new", file});
    requireDone({"set", file, "part1.roles.response", "One"});
    requireDone({"export", file, folder / "a.pdf"});
    requireDone({"open", folder / "a.pdf", folder / "away.waymark"});
    requireDone({"open", folder / "a.pdf", file}); // nothing differs
    // It goes on here, and away.
    requireDone({"set", file, "part1.roles.response", "One, here"});
    requireDone({"open", folder / "a.pdf", file}); // ours is newer
    CHECK(read(file).value(FieldId("part1.roles.response")) == "One, here");
    requireDone({"set", folder / "away.waymark", "part1.roles.response", "One, away"});
    requireDone({"set", folder / "away.waymark", "part1.goals.response", "Two, away"});
    requireDone({"export", folder / "away.waymark", folder / "away.pdf"});
    const auto asked = run({"open", folder / "away.pdf", file});
    CHECK(asked.status == 1);
    CHECK(linesOf(asked.out) ==
          std::vector<std::string>{"differs part1.goals.response: Two, away",
                                   "differs part1.roles.response: One, away (here: One, here)"});
    CHECK(read(file).value(FieldId("part1.goals.response")).empty());
    const auto taken = run({"open", folder / "away.pdf", file, "--take", "part1.goals.response"});
    CHECK(taken.status == 1);
    CHECK(read(file).value(FieldId("part1.goals.response")) == "Two, away");
    CHECK(read(file).value(FieldId("part1.roles.response")) == "One, here");
    requireDone({"open", folder / "away.pdf", file, "--take", "all"});
    CHECK(read(file).value(FieldId("part1.roles.response")) == "One, away");
    requireDone({"new", folder / "other.waymark"});
    requireRefused(folder, {"open", folder / "away.pdf", folder / "other.waymark"},
                   {"other.waymark", "another journal"});
}

TEST_CASE("a PDF of a stranger gets little memory and little time", "[paper]") {
    Folder folder;
    writeBytes(folder / "bomb.pdf", hostilePdf(600'000'000));
    CHECK(bytesOf(folder / "bomb.pdf").size() < 20'000);
    const auto begin = std::chrono::steady_clock::now();
    requireRefused(folder, {"open", folder / "bomb.pdf", folder / "a.waymark"}, {"bomb.pdf"});
    CHECK(run({"open", folder / "bomb.pdf", folder / "a.waymark"}).err.find("carries no journal") ==
          std::string::npos); // as it would say had it unpacked all of it
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(15));
    writeBytes(folder / "fat.pdf", carrying(deflated("{", 300'000'000)));
    requireRefused(folder, {"open", folder / "fat.pdf", folder / "a.waymark"},
                   {"fat.pdf", "more memory or time"});
    writeBytes(folder / "evil.pdf", carrying(deflated("{\"waymark\":1,\"carries\":\"journal\"}")));
    requireRefused(folder, {"open", folder / "evil.pdf", folder / "a.waymark"}, {"evil.pdf", "no journal"});
    for (const std::string& bytes :
         {std::string(), std::string("%PDF-1.7\n"), std::string("hello"), std::string(100'000, '\0')}) {
        writeBytes(folder / "no.pdf", bytes);
        requireRefused(folder, {"open", folder / "no.pdf", folder / "a.waymark"}, {"no.pdf"});
    }
    requireDone({"sample", folder / "s.waymark"});
    requireDone({"export", folder / "s.waymark", folder / "s.pdf"});
    const auto whole = bytesOf(folder / "s.pdf");
    for (std::size_t cut = 1000; cut < whole.size(); cut += whole.size() / 7) {
        writeBytes(folder / "cut.pdf", whole.substr(0, cut));
        CHECK(run({"open", folder / "cut.pdf", folder / "cut.waymark"}).status == 1);
    }
}

TEST_CASE("a journal that was altered inside its PDF is not taken for what was sent", "[paper]") {
    Folder folder;
    requireDone({"new", folder / "a.waymark", "--name", "Ana Prueba"});
    requireDone({"export", folder / "a.waymark", folder / "a.pdf"});
    QPDF file;
    file.processFile((folder / "a.pdf").c_str());
    for (auto object : file.getAllObjects())
        if (object.isStream() && object.getDict().getKey("/Type").isNameAndEquals("/EmbeddedFile")) {
            const auto data = object.getStreamData();
            std::string json(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
            const auto at = json.find("Ana Prueba");
            REQUIRE(at != std::string::npos);
            json.replace(at, 3, "Eva");
            object.replaceStreamData(json, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
        }
    const std::string altered = folder / "altered.pdf"; // which the writer does not copy
    QPDFWriter writer(file, altered.c_str());
    writer.write();
    requireRefused(folder, {"open", folder / "altered.pdf", folder / "b.waymark"},
                   {"altered.pdf", "not as it was put there"});
}

TEST_CASE("a form of a stranger that goes round in circles is read to its end", "[paper]") {
    Folder folder;
    const auto file = folder / "a.waymark";
    requireDone({"new", file});
    writeBytes(folder / "form.pdf", roundForm());
    const auto ran = run({"import", file, folder / "form.pdf"});
    INFO(ran.err);
    CHECK(ran.status == 1); // what "round" and "up" say is nobody's
    CHECK(read(file).value(FieldId("part1.goals.response")) == "From elsewhere");
    CHECK(read(file).checked(FieldId("part2.diagnostic.a")));
    writeBytes(folder / "deep.pdf", deepForm(400));
    requireRefused(folder, {"import", file, folder / "deep.pdf"}, {"deep.pdf"});
}

TEST_CASE("a course of somebody's own travels with its journal", "[paper]") {
    Folder folder;
    const CoursePack pack = {{"course.json", writeJson(smallStructure(), false)},
                             {{"en.json", writeJson(smallWords(), false)}}};
    REQUIRE(createJournal(folder / "a.waymark", pack, 0).ok());
    requireDone({"set", folder / "a.waymark", "one.form.name", "Amara"});
    requireDone({"export", folder / "a.waymark", folder / "a.pdf"});
    requireDone({"open", folder / "a.pdf", folder / "b.waymark"});
    CHECK(readJournal(folder / "b.waymark")->pack.structure.text == pack.structure.text);
    CHECK(answersOf(read(folder / "b.waymark")) == answersOf(read(folder / "a.waymark")));
}

TEST_CASE("a locked PDF opens with its password alone", "[paper]") {
    Folder folder;
    writeBytes(folder / "password", "ábrete sésamo\n");
    writeBytes(folder / "wrong", "sesame\n");
    writeBytes(folder / "empty", "\n");
    requireDone({"sample", folder / "a.waymark"});
    requireDone({"export", folder / "a.waymark", folder / "a.pdf", "--password-file", folder / "password",
                 "--small-numbers"}); // what is hidden does not travel
    CHECK(pdfFaults(bytesOf(folder / "a.pdf"), "ábrete sésamo") == std::vector<std::string>{});
    CHECK(bytesOf(folder / "a.pdf").find("/R 6") != std::string::npos);
    CHECK(bytesOf(folder / "a.pdf").find("Riverbend") == std::string::npos);
    const std::vector<std::string> none = {"a.pdf: It is locked; --password-file FILE opens it."};
    requireRefused(folder, {"open", folder / "a.pdf", folder / "b.waymark"}, none);
    requireRefused(folder, {"import", folder / "a.waymark", folder / "a.pdf"}, none);
    requireRefused(folder,
                   {"open", folder / "a.pdf", folder / "b.waymark", "--password-file", folder / "wrong"},
                   {"a.pdf", "locked", "not its password"});
    requireRefused(folder,
                   {"import", folder / "a.waymark", folder / "a.pdf", "--password-file", folder / "empty"},
                   {"a.pdf", "empty", "password"});
    requireRefused(folder,
                   {"export", folder / "a.waymark", folder / "b.pdf", "--password-file", folder / "empty"},
                   {"empty", "password"});
    requireDone({"open", folder / "a.pdf", folder / "b.waymark", "--password-file", folder / "password"});
    CHECK(answersOf(read(folder / "b.waymark")) == answersOf(read(folder / "a.waymark")));
}

TEST_CASE("the same journal and choice give the same bytes, on whatever day", "[paper]") {
    Folder folder;
    const auto file = folder / "a.waymark";
    requireDone({"sample", file});
    for (const std::vector<std::string>& options : std::vector<std::vector<std::string>>{
             {}, {"--brief"}, {"--workbook"}, {"--form"}, {"--date", "2026-03-11"}}) {
        auto first = std::vector<std::string>{"export", file, folder / "1.pdf"};
        auto second = std::vector<std::string>{"export", file, folder / "2.pdf"};
        first.insert(first.end(), options.begin(), options.end());
        second.insert(second.end(), options.begin(), options.end());
        requireDone(first);
        requireDone(second);
        CHECK(bytesOf(folder / "1.pdf") == bytesOf(folder / "2.pdf"));
    }
    requireDone({"export", file, folder / "3.pdf", "--date", "2026-03-12"});
    CHECK(bytesOf(folder / "1.pdf") != bytesOf(folder / "3.pdf"));
    CHECK(run({"export", file, folder / "4.pdf", "--date", "tomorrow"}).status == 1);
    CHECK(run({"export", file, folder / "4.pdf", "--brief", "--form"}).status == 2);
    CHECK(run({"export", file, folder / "4.csv", "--brief"}).status == 2);
    CHECK(run({"export", file, folder / "4.pdf", "--parts", "1,9"}).status == 1);
}

TEST_CASE("a form that pdftk filled in is read back", "[paper]") {
    if (!has("pdftk"))
        return;
    Folder folder;
    const auto form = emptyForm(folder);
    writeBytes(folder / "values.fdf", fdf(filled()));
    REQUIRE(runProgram("pdftk", {form, "fill_form", folder / "values.fdf", "output", folder / "full.pdf"})
                .status == 0);
    const auto listed =
        jsonOf(run({"import", folder / "a.waymark", folder / "full.pdf", "--dry-run", "--json"}));
    CHECK(listed.size() == 8);
    CHECK(read(folder / "a.waymark").value(FieldId("part1.roles.response")).empty());
    requireDone({"import", folder / "a.waymark", folder / "full.pdf"});
    requireFilled(read(folder / "a.waymark"));
    CHECK(run({"import", folder / "a.waymark", form, "--dry-run"}).out ==
          "Nothing in the form is new.\n"); // nobody filled that one in
}

TEST_CASE("a form that was made from another journal is only taken over when one says so", "[paper]") {
    if (!has("pdftk"))
        return;
    Folder folder;
    const auto form = emptyForm(folder);
    const auto mine = folder / "mine.waymark";
    requireDone({"new", mine});
    writeBytes(folder / "values.fdf", fdf(filled()));
    REQUIRE(runProgram("pdftk", {form, "fill_form", folder / "values.fdf", "output", folder / "full.pdf"})
                .status == 0);
    const auto refused = run({"import", mine, folder / "full.pdf"});
    CHECK(refused.status == 1);
    CHECK_THAT(refused.err, containsText("full.pdf: This form was made from another journal"));
    CHECK(read(mine).value(FieldId("part1.roles.response")).empty());
    const auto shown = run({"import", mine, folder / "full.pdf", "--dry-run"});
    CHECK(shown.status == 0);
    CHECK_THAT(shown.err, containsText("made from another journal"));
    CHECK(!shown.out.empty());
    CHECK(run({"import", mine, folder / "full.pdf", "--of-another", "--both"}).status == 0);
    CHECK(!read(mine).value(FieldId("part1.roles.response")).empty());
}

TEST_CASE("a form that poppler filled in is read back", "[paper]") {
    const std::string program = R"(
import sys, json, gi
gi.require_version('Poppler', '0.18')
from gi.repository import Poppler, Gio
source, target, values = sys.argv[1:]
values = dict(json.load(open(values)))
document = Poppler.Document.new_from_file(Gio.File.new_for_path(source).get_uri(), None)
for i in range(document.get_n_pages()):
    for mapping in document.get_page(i).get_form_field_mapping():
        field = mapping.field
        value = values.pop(field.get_name(), None)
        if value is None:
            continue
        kind = field.get_field_type()
        if kind == Poppler.FormFieldType.TEXT:
            field.text_set_text(value)
        elif kind == Poppler.FormFieldType.BUTTON:
            field.button_set_state(True)
        else:
            names = [field.choice_get_item(n) for n in range(field.choice_get_n_items())]
            wanted = [n for n, name in enumerate(names) if name == value]
            field.choice_select_item(wanted[0])
assert not values, values
document.save(Gio.File.new_for_path(target).get_uri())
)";
    if (runProgram("/usr/bin/python3", {"-c", "import gi; gi.require_version('Poppler', '0.18')"}).status !=
        0) {
        WARN("gir1.2-poppler-0.18 is not installed; ./dev installs it");
        return;
    }
    Folder folder;
    const auto form = emptyForm(folder);
    Json values = Json::object();
    for (const auto& [name, value] : filled())
        values[name] = value;
    values["part1.steps.step1.rating"] = "Needs a refresh"; // poppler chooses by the words that are shown
    values["part2.plan.actions.r1.from"] = "A. No common yardstick";
    values["continuation.1.of"] = "Part 1, Your learning goals";
    writeBytes(folder / "values.json", writeJson(values, false));
    writeBytes(folder / "fill.py", program);
    const auto ran = runProgram("/usr/bin/python3",
                                {folder / "fill.py", form, folder / "full.pdf", folder / "values.json"});
    INFO(ran.err);
    REQUIRE(ran.status == 0);
    requireDone({"import", folder / "a.waymark", folder / "full.pdf"});
    requireFilled(read(folder / "a.waymark"));
}

TEST_CASE("worksheets stand in a form too, and what would be hidden on paper is not in it", "[paper]") {
    if (!has("pdftk"))
        return;
    Folder folder;
    const auto file = folder / "a.waymark";
    requireDone({"new", file});
    const auto line = [](const Ran& ran) { return linesOf(ran.out).front(); };
    const auto aim = line(requireDone({"sheet", "new", file, "aim", "--title", "Days at school"}));
    const auto survey = line(requireDone({"sheet", "new", file, "survey"}));
    const auto row = survey + ".groups." + line(requireDone({"row", "add", file, survey + ".groups"}));
    requireDone({"set", file, row + ".group", "East"});
    requireDone({"set", file, row + ".invited", "60"});
    requireDone({"set", file, row + ".answered", "8"});
    requireDone({"export", file, folder / "form.pdf", "--form"});
    CHECK(pdfFaults(bytesOf(folder / "form.pdf")) == std::vector<std::string>{});
    const auto fields = runProgram("pdftk", {folder / "form.pdf", "dump_data_fields_utf8"}).out;
    CHECK(fields.find("FieldName: " + aim + ".problem\n") != std::string::npos);
    CHECK(fields.find("FieldName: " + row + ".group\n") != std::string::npos);
    CHECK(fields.find("FieldValue: East\n") != std::string::npos);
    CHECK(fields.find("FieldValue: 8\n") == std::string::npos);
    writeBytes(folder / "values.fdf",
               fdf({{aim + ".problem", "Too many days missed"}, {row + ".invited", "61"}}));
    REQUIRE(runProgram("pdftk", {folder / "form.pdf", "fill_form", folder / "values.fdf", "output",
                                 folder / "full.pdf"})
                .status == 0);
    requireDone({"import", file, folder / "full.pdf"});
    const auto journal = read(file);
    CHECK(journal.value(FieldId(aim + ".problem")) == "Too many days missed");
    CHECK(journal.value(FieldId(row + ".invited")) == "61");
    CHECK(journal.value(FieldId(row + ".answered")) == "8"); // nobody touched it
    requireDone({"export", file, folder / "none.pdf", "--form", "--sheets", "none"});
    CHECK(runProgram("pdftk", {folder / "none.pdf", "dump_data_fields_utf8"}).out.find(aim) ==
          std::string::npos);
}

TEST_CASE("what changed here since the form was made is kept unless it is said otherwise", "[paper]") {
    if (!has("pdftk"))
        return;
    Folder folder;
    const auto form = emptyForm(folder);
    writeBytes(folder / "values.fdf",
               fdf({{"part1.goals.response", "From the form"}, {"part1.live.notes", "New"}}));
    REQUIRE(runProgram("pdftk", {form, "fill_form", folder / "values.fdf", "output", folder / "full.pdf"})
                .status == 0);
    requireDone({"set", folder / "a.waymark", "part1.goals.response", "Here since"});
    const auto ran = run({"import", folder / "a.waymark", folder / "full.pdf"});
    CHECK(ran.status == 1);
    CHECK_THAT(ran.out,
               Catch::Matchers::Contains("both part1.goals.response: From the form (here: Here since)"));
    CHECK(read(folder / "a.waymark").value(FieldId("part1.goals.response")) == "Here since");
    CHECK(read(folder / "a.waymark").value(FieldId("part1.live.notes")) == "New");
    requireDone({"import", folder / "a.waymark", folder / "full.pdf", "--both"});
    CHECK(read(folder / "a.waymark").value(FieldId("part1.goals.response")) == "From the form");
    requireDone({"export", folder / "a.waymark", folder / "plain.pdf"});
    requireRefused(folder, {"import", folder / "a.waymark", folder / "plain.pdf"}, {"plain.pdf", "no form"});
    requireRefused(folder, {"import", folder / "a.waymark", folder / "values.fdf"}, {"values.fdf"});
}

TEST_CASE("days in a form are read as in the window, and words never take the place of a day unasked",
          "[paper]") {
    if (!has("pdftk"))
        return;
    Folder folder;
    const auto file = folder / "a.waymark";
    emptyForm(folder);
    for (const char* field : {"part1.live.date", "part2.live.date", "part3.live.date"})
        requireDone({"set", file, field, "2026-03-12"});
    requireDone({"export", file, folder / "form.pdf", "--form"});
    const auto full = fullForm(folder, folder / "form.pdf",
                               {{"part1.live.date", "March 5 maybe"},
                                {"part2.live.date", "19.3.2026"},
                                {"part3.live.date", "2026-02-30"},
                                {"part4.live.date", "after the break"}});
    const auto ran = run({"import", file, full});
    CHECK(ran.status == 1);
    CHECK_THAT(ran.out,
               containsText("no-date part1.live.date: March 5 maybe (not a date, kept as written) (here:"));
    CHECK_THAT(ran.out, containsText("changed part2.live.date: 2026-03-19"));
    CHECK_THAT(ran.err, containsText("2 answers were not taken") && containsText("2 no-date"));
    const auto journal = read(file);
    CHECK(journal.value(FieldId("part1.live.date")) == "2026-03-12");
    CHECK(journal.value(FieldId("part2.live.date")) == "2026-03-19");
    CHECK(journal.value(FieldId("part3.live.date")) == "2026-03-12");
    CHECK(journal.value(FieldId("part4.live.date")) == "after the break"); // nothing stood there
}

TEST_CASE("a field that was emptied in a form takes no words away unasked", "[paper]") {
    if (!has("pdftk"))
        return;
    Folder folder;
    const auto file = folder / "a.waymark";
    const auto full =
        fullForm(folder, emptyForm(folder), {{"part1.goals.response", ""}, {"part1.live.notes", "New"}});
    const auto ran = run({"import", file, full});
    CHECK(ran.status == 1);
    CHECK_THAT(ran.out, containsText("emptied part1.goals.response:  (here: Goals so far.)"));
    CHECK_THAT(ran.err, containsText("1 answer was not taken") && containsText("--emptied takes"));
    CHECK(read(file).value(FieldId("part1.goals.response")) == "Goals so far.");
    CHECK(read(file).value(FieldId("part1.live.notes")) == "New");
    requireDone({"import", file, full, "--emptied"});
    CHECK(read(file).value(FieldId("part1.goals.response")).empty());
}

TEST_CASE("whoever opens a PDF of a part of a journal is told what is not in it", "[paper]") {
    Folder folder;
    const auto file = folder / "a.waymark";
    requireDone({"sample", file});
    requireDone({"set", file, "private.part3.plan", "true"});
    requireDone({"export", file, folder / "a.pdf", "--parts", "1,3,4,5"});
    const auto ran = run({"open", folder / "a.pdf", folder / "b.waymark"});
    CHECK(ran.status == 0);
    CHECK_THAT(ran.err, containsText("b.waymark: This is not the whole journal. Left out of the PDF: Part 2; "
                                     "Part 3, Plan of action."));
    requireDone({"export", file, folder / "a.pdf", "--brief", "--sheets", "none", "--with-private"});
    CHECK_THAT(run({"open", folder / "a.pdf", folder / "c.waymark"}).err,
               containsText("Left out of the PDF: Part 3, Plan of action; 14 worksheets; notes of live "
                            "sessions."));
}

TEST_CASE("a calendar without any day is written, and said to be empty", "[paper]") {
    Folder folder;
    requireDone({"new", folder / "a.waymark"});
    const auto ran = run({"export", folder / "a.waymark", folder / "a.ics"});
    CHECK(ran.status == 0);
    CHECK_THAT(ran.err, containsText("a.ics: This calendar is empty"));
    CHECK_THAT(bytesOf(folder / "a.ics"), containsText("BEGIN:VCALENDAR"));
}

TEST_CASE("days go into a calendar, actions and statements into a table", "[paper]") {
    Folder folder;
    const auto file = folder / "a.waymark";
    requireDone({"new", file});
    requireDone({"set", file, "part1.live.date", "2026-03-19"});
    requireDone({"set", file, "part2.plan.actions.r1.who", "Dana; Tom"});
    requireDone({"set", file, "part2.plan.actions.r1.what", "=SUM(A1), \"twice\"\nand more"});
    requireDone({"set", file, "part2.plan.actions.r1.when", "2026-12-31"});
    requireDone({"set", file, "part2.plan.actions.r2.what", "Done"});
    requireDone({"set", file, "part2.plan.actions.r2.when", "2026-03-01"});
    requireDone({"set", file, "part2.plan.actions.r2.done", "true"});
    requireDone({"export", file, folder / "a.ics"});
    const auto calendar = bytesOf(folder / "a.ics");
    CHECK_THAT(calendar, Catch::Matchers::Contains("DTSTART;VALUE=DATE:20260319\r\n"));
    CHECK_THAT(calendar,
               Catch::Matchers::Contains("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n"));
    CHECK_THAT(calendar, Catch::Matchers::Contains("Dana\\; Tom: =SUM(A1)\\, \"twice\"\\nand more"));
    CHECK_THAT(calendar, Catch::Matchers::Contains("SUMMARY:Live session\\, Part 1\r\n"));
    CHECK(calendar.find("Done") == std::string::npos);
    requireDone({"export", file, folder / "a.csv"});
    const auto table = bytesOf(folder / "a.csv");
    CHECK_THAT(table, Catch::Matchers::Contains(
                          "\"'=SUM(A1), \"\"twice\"\"\nand more\",\"Dana; Tom\",\"2026-12-31\""));
    CHECK_THAT(table, Catch::Matchers::Contains("\"statement\",\"2\",\"part2.diagnostic.a\""));
}
