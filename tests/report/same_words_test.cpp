// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The web page, the Markdown and the PDF say the same words, and the very ones that were typed, however much
// these look like more than words. Each is read by somebody else's reader: the page by Python's, the Markdown
// by GitHub's, the PDF by poppler's.
#include "pdf_reader.h"
#include "report/document.h"
#include "report_support.h"
#include "support/catch.h"
#include "support/desk.h"
#include "support/payloads.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

using namespace waymark;
using namespace waymark::test;

namespace {

/// What a reader finds in a page, or in what Markdown becomes.
struct Found {
    std::vector<std::string> inOrder;  // as they are
    std::multiset<std::string> blocks; // squeezed
    std::string all;                   // squeezed, in order
    std::vector<std::string> leads;
    std::set<std::string> elements;
};

Found foundIn(const std::string& bytes, const std::string& filter) {
    const Folder folder;
    const auto path = folder.path() / "in";
    std::ofstream(path, std::ios::binary) << bytes;
    std::istringstream lines(outputOf(filter + " < '" + path.string() + "' | /usr/bin/python3 -B '" +
                                      TEST_DATA_DIR "/report/blocks.py'"));
    Found found;
    for (std::string line; std::getline(lines, line);) {
        const auto words = line.substr(line.find(' ') + 1);
        if (line.starts_with("says ")) {
            found.inOrder.push_back(words);
            found.blocks.insert(squeezed(words));
            found.all += squeezed(words) + "\n";
        } else if (line.starts_with("leads ")) {
            found.leads.push_back(words);
        } else {
            found.elements.insert(words);
        }
    }
    return found;
}

Found foundInMarkdown(const std::string& bytes) {
    return foundIn(bytes,
                   "cmark-gfm --unsafe -e table -e strikethrough -e autolink -e tagfilter -e tasklist");
}

bool canReadAll() {
    if (std::system("cmark-gfm --version >/dev/null 2>&1 && /usr/bin/python3 -c 0") == 0 && canReadWords())
        return true;
    WARN("cmark-gfm or python3 is not installed; ./dev installs them");
    return false;
}

/// A journal with a worksheet of each kind that has a row in each table, and the fields of it all that hold a
/// text.
struct Full {
    Desk desk;
    std::vector<std::pair<std::string, bool>> fields; // and whether it has room for lines

    Full() {
        for (const auto& field : desk.journal.course().fields())
            if (field.kind == FieldKind::ShortText || field.kind == FieldKind::LongText)
                fields.emplace_back(field.id.str(), field.kind == FieldKind::LongText);
        for (const auto& id : shippedTools())
            begin(id);
        for (const auto& statement : desk.journal.course().statements()) // so that they lead to something
            desk.set(statement.str(), "true");
    }

    /// One of the two hundred in each field, and in those for longer texts two more of them in lines of their
    /// own; other ones with each `round`.
    std::map<std::string, std::vector<std::string>> fill(std::size_t round) {
        std::map<std::string, std::vector<std::string>> written;
        const auto payload = [&](std::size_t at) { return payloads()[(at + round) % payloads().size()]; };
        for (std::size_t i = 0; i < fields.size(); ++i) {
            const auto& [field, lines] = fields[i];
            std::vector<std::string> texts{payload(i)};
            if (lines)
                texts.insert(texts.end(), {payload(i + 67), payload(i + 131)});
            const auto value = lines ? texts[0] + "\n" + texts[1] + "\n\n" + texts[2] : texts[0];
            if (desk.recorder.set(FieldId(field), value).ok())
                written[field] = texts;
        }
        return written;
    }

  private:
    void begin(const ToolId& id) {
        const auto sheet = desk.add(id.str().c_str());
        fields.emplace_back(sheetField(sheet, "title").str(), false);
        const auto keep = [&](const std::string& name, const ToolField& field) {
            if (field.kind == ToolFieldKind::Text || field.kind == ToolFieldKind::Long)
                fields.emplace_back(name + "." + field.id, field.kind == ToolFieldKind::Long);
        };
        desk.journal.tool(id)->forEachField([&](const ToolField& field) {
            keep(sheet, field);
            if (field.kind != ToolFieldKind::Table)
                return;
            const auto row = desk.row(sheet + "." + field.id);
            for (const auto& column : field.columns)
                keep(row, column);
        });
    }
};

Date day() {
    return parseIsoDate("2026-06-08").value();
}

std::string documentOf(const Journal& journal, const std::string& extension) {
    auto choice = wholeJournal(journal, day());
    choice.extension = extension;
    auto bytes = makeDocument(journal, choice);
    REQUIRE(bytes.ok());
    return bytes.take();
}

/// Poppler tells letters whose direction is overridden as they are seen, and says no more of the override.
std::string seenByPoppler(const std::string& text) {
    static const std::string alef = "\u05D0";
    static const std::string bet = "\u05D1";
    const auto words = squeezed(text);
    if (!words.starts_with(alef) || words.find(bet) == std::string::npos)
        return words;
    const auto number = words.substr(words.find(bet) + bet.size());
    return number + bet + number + alef;
}

std::string withoutBox(const std::string& block) {
    for (const std::string box : {"\u2610", "\u2612"})
        if (block.starts_with(box))
            return block.substr(box.size());
    return block;
}

/// The same blocks in both, but for what only one of them can say: the Markdown has words for the picture on
/// the title page, and the page names the table below a picture.
void requireSameBlocks(const Found& page, const Found& markdown, const Report& report) {
    std::multiset<std::string> ofPage;
    for (const auto& block : page.blocks)
        ofPage.insert(withoutBox(block));
    auto ofMarkdown = markdown.blocks;
    if (report.emblem)
        ofMarkdown.erase(squeezed(report.emblem->alt));
    for (const auto& node : report.body)
        if (const auto* figure = std::get_if<FigureBlock>(&node);
            figure && !figure->figure.facts.rows.empty())
            if (const auto title = ofPage.find(squeezed(figure->figure.title)); title != ofPage.end())
                ofPage.erase(title);
    std::vector<std::string> different;
    std::ranges::set_symmetric_difference(ofPage, ofMarkdown, std::back_inserter(different));
    std::erase(different, std::string()); // room for what is not written
    CHECK(different == std::vector<std::string>{});
}

void requireSameWords(const Full& full, const std::map<std::string, std::vector<std::string>>& written) {
    const auto& journal = full.desk.journal;
    const auto page = foundIn(documentOf(journal, ".html"), "cat");
    const auto markdown = foundInMarkdown(documentOf(journal, ".md"));
    const auto pdf = squeezed(allWords(documentOf(journal, ".pdf")));
    std::size_t missing = 0;
    for (const auto& [field, texts] : written)
        for (const auto& text : texts) {
            const auto words = squeezed(text);
            const bool inPage = page.all.find(words) != std::string::npos;
            const bool inMarkdown = markdown.all.find(words) != std::string::npos;
            const bool inPdf = pdf.find(seenByPoppler(text)) != std::string::npos;
            if ((inPage && inMarkdown && inPdf) || ++missing > 10)
                continue;
            FAIL_CHECK(field << ": " << text << (inPage ? "" : ", not in the page")
                             << (inMarkdown ? "" : ", not in the Markdown")
                             << (inPdf ? "" : ", not in the PDF"));
        }
    CHECK(missing == 0);
    const auto choice = wholeJournal(journal, day());
    requireSameBlocks(page, markdown, buildReport(journal, choice.report));
    // Nothing that was typed became an element or an address.
    for (const auto* found : {&page, &markdown}) {
        for (const auto& address : found->leads)
            CHECK(address.find("waymark-bait") == std::string::npos);
        for (const char* name : {"img", "script", "iframe", "object", "link", "style", "qt", "i", "hr", "pre",
                                 "code", "del", "ol", "image", "a"})
            CHECK(found->elements.count(name) == 0);
    }
    // What stands together in the page does so in the PDF, where no direction is turned.
    for (const auto& block : page.inOrder) {
        const bool turned = std::ranges::any_of(
            std::vector<std::string>{"\u05D0", "\u2066", "\u202E"},
            [&](const std::string& mark) { return block.find(mark) != std::string::npos; });
        if (!turned && pdf.find(withoutBox(squeezed(block))) == std::string::npos)
            FAIL_CHECK("not in the PDF: " << block);
    }
}

} // namespace

TEST_CASE("the web page, the Markdown and the PDF say what was typed, whatever it looks like") {
    if (!canReadAll())
        return;
    Full full;
    const char* asked = std::getenv("WAYMARK_ROUNDS");
    const std::size_t rounds = asked ? std::stoul(asked) : 2;
    for (std::size_t round = 0; round < rounds; ++round) {
        INFO("round " << round);
        const auto written = full.fill(round * 7);
        REQUIRE(written.size() * 10 > full.fields.size() * 9);
        requireSameWords(full, written);
    }
}
