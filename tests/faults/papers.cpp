// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// PDFs of strangers, read by a process of its own as the programs read them; and links, which lead to sites
// alone.
#include "faults.h"

#include "cohort/reader_process.h"
#include "journal/portable_journal.h"
#include "pdf_check/hostile_pdf.h"
#include "report/build_report.h"
#include "report/links.h"
#include "report/pdf_incoming.h"
#include "report/writers.h"
#include "support/addresses.h"

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>
#include <random>

namespace waymark::faults {

namespace {

std::vector<std::pair<const char*, std::string>> hostilePapers() {
    return {{"a stream packed twice, of 600 MB", hostilePdf(600'000'000)},
            {"an attachment of 300 MB", carrying(deflated("{", 300'000'000))},
            {"an attachment by another name", carrying(deflated(R"({"waymark":1,"carries":"journal"})"))},
            {"a form that holds itself", roundForm()},
            {"a form 400 fields deep", deepForm(400)},
            {"a form 100,000 fields deep", deepForm(100'000)},
            {"nothing", ""},
            {"a head alone", "%PDF-1.7\n"},
            {"words", "hello"},
            {"zeros", std::string(5'000'000, '\0')},
            {"more than is read", "%PDF-1.7\n" + std::string(largestPdf, ' ')}};
}

std::string paperOf(const StoredJournal& stored) {
    std::vector<PackFile> pack = {stored.pack.structure};
    pack.insert(pack.end(), stored.pack.languages.begin(), stored.pack.languages.end());
    WriteOptions options;
    options.attachment = portableJson(stored.journal, pack);
    ReportOptions day;
    day.today = std::chrono::year(2026) / 6 / 8;
    return must(writePdf(stored.journal, buildReport(stored.journal, day), options));
}

} // namespace

std::string proveStrangersPdf(const Scale& scale) {
    const auto reader = thisProgram();
    const Folder folder;
    std::vector<std::string> names;
    // Kept in files: the memory of the reader is measured from what this process has when it starts it.
    for (const auto& [what, bytes] : hostilePapers()) {
        names.emplace_back(what);
        writeBytes(folder / what, bytes);
    }
    Worst worst;
    for (const auto& what : names)
        endure(
            what,
            [&] {
                const auto read = readIncomingPdf(bytesOf(folder / what), {}, reader);
                hold(read.ok() || !read.error().message.empty(), "it was refused without a word");
                hold(!read.ok() || read->journal.size() < (1U << 20U), "it gave more than it is worth");
                return std::string();
            },
            worst);
    // A PDF of ours that something happened to on its way.
    createFilled(folder / "mine.waymark");
    const auto whole = paperOf(must(readJournal(folder / "mine.waymark")));
    const auto carried = must(readIncomingPdf(whole, {}, reader)).journal;
    hold(!carried.empty(), "a PDF of ours carries no journal");
    std::mt19937 random(17);
    const int spoilt = scale.of(1000, 20);
    int same = 0;
    int refused = 0;
    for (int i = 0; i < spoilt; ++i) {
        auto bytes = whole;
        if (i % 4 == 0)
            bytes.resize(random() % bytes.size());
        else
            for (auto n = 1 + random() % 8; n > 0; --n)
                bytes[random() % bytes.size()] = static_cast<char>(random());
        const auto said = endure(
            "a PDF spoilt on its way",
            [&] {
                const auto read = readIncomingPdf(bytes, {}, reader);
                return std::string(!read.ok() || read->journal.empty() ? "refused"
                                   : read->journal == carried          ? "same"
                                                                       : "altered");
            },
            worst);
        same += said == "same";
        refused += said == "refused";
    }
    hold(same + refused == spoilt,
         std::to_string(spoilt - same - refused) + " spoilt PDFs gave altered words");
    return std::to_string(names.size()) + " hostile PDFs and " + grouped(spoilt) +
           " that were spoilt on their way (" + grouped(same) + " read to the letter, " + grouped(refused) +
           " refused, none altered), read by a process of its own: " + figuresOf(worst);
}

std::string proveLinks(const Scale&) {
    int sites = 0;
    Report report;
    report.title = "Links";
    report.language = "en";
    for (const auto& [text, site] : addresses()) {
        hold(siteOf(text) == site, text + " leads to \"" + siteOf(text) + "\"");
        hold(isWebAddress(text) == !site.empty(), text + " is taken for another kind of address");
        sites += !site.empty();
        report.body.push_back(Paragraph{{{"the words", false, false, text}}, Paragraph::Style::Body});
    }
    for (const auto& [text, site] : foreignAddresses()) {
        hold(siteOf(text).empty(), text + " leads somewhere");
        hold(hasOtherLetters(site), site + " is taken for letters of ours");
    }
    const auto count = [](const std::string& text, std::string_view what) {
        int found = 0;
        for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + 1))
            ++found;
        return found;
    };
    const Folder folder;
    createFilled(folder / "mine.waymark");
    const auto journal = must(readJournal(folder / "mine.waymark")).journal;
    const auto written = [&](const char* name) { return must(writerFor(name)->write(journal, report, {})); };
    hold(count(written("a.html"), "<a href=\"") == sites, "a web page has other links");
    hold(count(written("a.md"), "](<") == sites, "Markdown has other links");
    const auto pdf = written("a.pdf");
    QPDF read;
    read.processMemoryFile("a.pdf", pdf.data(), pdf.size());
    hold(std::ranges::count_if(read.getAllObjects(),
                               [](QPDFObjectHandle object) {
                                   return object.isDictionary() && object.getKey("/A").isDictionary() &&
                                          object.getKey("/A").getKey("/S").isNameAndEquals("/URI");
                               }) == sites,
         "a PDF has other links");
    return std::to_string(addresses().size() + foreignAddresses().size()) + " schemes and spellings, " +
           std::to_string(sites) +
           " of them sites: links of a web page, Markdown and a PDF lead to these alone";
}

} // namespace waymark::faults
