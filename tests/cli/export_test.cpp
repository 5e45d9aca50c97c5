// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// export: four formats, and what is never written over.
#include "cli_support.h"

#include "base/text.h"

using namespace waymark;
using namespace waymark::test;

TEST_CASE("a journal is exported in four formats, and stays as it is") {
    Folder folder;
    const auto file = folder / "a.waymark";
    requireDone({"sample", file});
    requireDone({"set", file, "journal.place", "A place called Ñandú"});
    const auto before = bytesOf(file);
    for (const char* name : {"out.pdf", "out.html", "out.md", "out.json", "Shouting.PDF", "a.b.c.Md"}) {
        INFO(name);
        CHECK(requireDone({"export", file, folder / name}).out.empty());
    }
    CHECK(bytesOf(file) == before);
    CHECK(contentOf(folder).size() == 7); // and nothing beside them
    CHECK(startsWith(bytesOf(folder / "out.pdf"), "%PDF-"));
    CHECK(startsWith(bytesOf(folder / "Shouting.PDF"), "%PDF-"));
    CHECK_THAT(bytesOf(folder / "out.html"), containsText("A place called Ñandú"));
    CHECK_THAT(bytesOf(folder / "out.md"), containsText("A place called Ñandú"));
    CHECK(Json::parse(bytesOf(folder / "out.json"))["answers"]["journal.place"] == "A place called Ñandú");
}

TEST_CASE("what stands at OUT is replaced") {
    Folder folder;
    requireDone({"new", folder / "a.waymark"});
    writeBytes(folder / "out.json", "old");
    requireDone({"export", folder / "a.waymark", folder / "out.json"});
    CHECK(Json::parse(bytesOf(folder / "out.json"))["waymark"] == 1);
}

TEST_CASE("the paper is Letter, or A4 on request") {
    Folder folder;
    requireDone({"new", folder / "a.waymark"});
    const auto sizeOf = [&](const std::vector<std::string>& more) {
        std::vector<std::string> call = {"export", folder / "a.waymark", folder / "out.pdf"};
        call.insert(call.end(), more.begin(), more.end());
        requireDone(call);
        const auto info = runProgram("pdfinfo", {folder / "out.pdf"});
        return info.status == 127 ? std::string() : info.out; // 127: not installed here
    };
    const auto letter = sizeOf({});
    if (letter.empty())
        return;
    CHECK_THAT(letter, containsText("612 x 792"));
    CHECK_THAT(sizeOf({"--paper", "letter"}), containsText("612 x 792"));
    CHECK_THAT(sizeOf({"--paper", "a4"}), containsText("595"));
}

TEST_CASE("a journal is never written over by a document") {
    Folder folder;
    const auto file = folder / "a.waymark";
    requireDone({"new", file});
    requireDone({"new", folder / "other.md"}); // a journal, whatever it is called
    std::filesystem::create_symlink("a.waymark", folder / "link.md");
    std::filesystem::create_hard_link(file, folder / "hard.md");
    std::filesystem::copy_file(file, folder / "itself.pdf");
    std::filesystem::create_symlink("other.md", folder / "link-to-other.json");
    requireRefused(folder, {"export", folder / "itself.pdf", folder / "itself.pdf"},
                   {"itself.pdf", "the journal itself"});
    requireRefused(folder, {"export", file, folder / "link.md"}, {"link.md", "the journal itself"});
    requireRefused(folder, {"export", file, folder / "hard.md"}, {"hard.md", "the journal itself"});
    requireRefused(folder, {"export", file, folder / "other.md"}, {"other.md", "a journal"});
    requireRefused(folder, {"export", file, folder / "link-to-other.json"},
                   {"link-to-other.json", "a journal"});
}

TEST_CASE("formats that there are none of, and places that cannot be written") {
    Folder folder;
    const auto file = folder / "a.waymark";
    requireDone({"new", file});
    std::filesystem::create_directory(folder / "folder.pdf");
    for (const char* name : {"out.docx", "out", "out.", ".pdf", "out.pdf.zip", "out.json "})
        requireRefused(folder, {"export", file, folder / name}, {name, ".pdf, .html, .md, .json"});
    requireRefused(folder, {"export", file, ""}, {".pdf, .html, .md, .json"});
    requireRefused(folder, {"export", file, folder / "folder.pdf"}, {"folder.pdf"});
    requireRefused(folder, {"export", file, folder / "no/where.md"}, {"where.md"});
    requireRefused(folder, {"export", folder / "nothing", folder / "out.pdf"}, {"nothing"});
}
