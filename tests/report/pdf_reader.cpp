// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_reader.h"

#include "pdf_check/pdf_check.h"
#include "report_support.h"
#include "support/catch.h"

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>

namespace waymark::test {

namespace {

using Object = QPDFObjectHandle;

std::string pdftotext(const std::string& bytes, const std::string& options) {
    const Folder folder;
    const auto path = folder.path() / "report.pdf";
    std::ofstream(path, std::ios::binary) << bytes;
    return outputOf("pdftotext -enc UTF-8 " + options + " '" + path.string() + "' -");
}

class FactsReader {
  public:
    explicit FactsReader(PdfFacts& facts) : facts_(facts) {}

    void read(QPDF& file) {
        auto root = file.getRoot();
        facts_.language = root.getKey("/Lang").isString() ? root.getKey("/Lang").getUTF8Value() : "";
        auto info = file.getTrailer().getKey("/Info");
        facts_.title = info.getKey("/Title").isString() ? info.getKey("/Title").getUTF8Value() : "";
        const auto pages = QPDFPageDocumentHelper(file).getAllPages();
        facts_.pages = static_cast<int>(pages.size());
        auto box = QPDFPageObjectHelper(pages.front()).getMediaBox();
        facts_.width = box.getArrayItem(2).getNumericValue();
        facts_.height = box.getArrayItem(3).getNumericValue();
        collect(root.getKey("/StructTreeRoot").getKey("/K"));
        outline(QPDFOutlineDocumentHelper(file).getTopLevelOutlines(), 0);
        for (auto& object : file.getAllObjects())
            if (object.isDictionary() && object.getKey("/ToUnicode").isStream()) {
                const auto map = object.getKey("/ToUnicode").getStreamData(qpdf_dl_generalized);
                facts_.characters.append(reinterpret_cast<const char*>(map->getBuffer()), map->getSize());
            }
    }

  private:
    void collect(Object node) {
        if (node.isArray())
            for (auto& kid : node.aitems())
                collect(kid);
        if (!node.isDictionary() || !node.hasKey("/S"))
            return;
        const std::string name = node.getKey("/S").getName().substr(1);
        facts_.elements.push_back(name);
        if (name == "Figure" && node.getKey("/Alt").isString())
            facts_.alts.push_back(node.getKey("/Alt").getUTF8Value());
        collect(node.getKey("/K"));
    }
    void outline(std::vector<QPDFOutlineObjectHelper> entries, int level) {
        for (auto& entry : entries) {
            facts_.outline.push_back(std::string(static_cast<std::size_t>(2 * level), ' ') +
                                     entry.getTitle());
            outline(entry.getKids(), level + 1);
        }
    }

    PdfFacts& facts_;
};

} // namespace

std::string outputOf(const std::string& command) {
    std::string output;
    FILE* pipe = ::popen(command.c_str(), "r");
    REQUIRE(pipe != nullptr);
    char buffer[65536];
    while (const auto count = std::fread(buffer, 1, sizeof buffer, pipe))
        output.append(buffer, count);
    REQUIRE(::pclose(pipe) == 0);
    return output;
}

std::string structureWords(const std::string& bytes) {
    const Folder folder;
    const auto path = folder.path() / "report.pdf";
    std::ofstream(path, std::ios::binary) << bytes;
    return outputOf("pdfinfo -struct-text '" + path.string() + "' 2>/dev/null");
}

PdfFacts readPdf(const std::string& bytes) {
    PdfFacts facts;
    QPDF file;
    file.setSuppressWarnings(true);
    file.processMemoryFile("report", bytes.data(), bytes.size());
    FactsReader(facts).read(file);
    facts.faults = pdfFaults(bytes);
    return facts;
}

bool canReadWords() {
    if (std::system("pdftotext -v >/dev/null 2>&1") == 0)
        return true;
    WARN("pdftotext is not installed; ./dev installs poppler-utils");
    return false;
}

std::vector<std::string> pageWords(const std::string& bytes) {
    // Between header and footer of both papers, at 72 dots an inch.
    const auto facts = readPdf(bytes);
    const auto height = static_cast<int>(facts.height);
    const auto text =
        pdftotext(bytes, "-raw -r 72 -x 0 -y 58 -W " + std::to_string(static_cast<int>(facts.width) + 1) +
                             " -H " + std::to_string(height - 58 - 44));
    std::vector<std::string> pages;
    std::istringstream stream(text);
    for (std::string page; std::getline(stream, page, '\f');)
        pages.push_back(page);
    return pages;
}

std::string allWords(const std::string& bytes) {
    std::string words;
    for (const auto& page : pageWords(bytes))
        words += page + "\n";
    return words;
}

std::vector<WordBox> wordBoxes(const std::string& bytes) {
    std::vector<WordBox> boxes;
    int page = -1;
    std::istringstream lines(pdftotext(bytes, "-bbox"));
    for (std::string line; std::getline(lines, line);) {
        WordBox box;
        if (line.find("<page ") != std::string::npos)
            ++page;
        char text[4096] = {};
        if (std::sscanf(line.c_str(), " <word xMin=\"%lf\" yMin=\"%lf\" xMax=\"%lf\" yMax=\"%lf\">%4095[^<]",
                        &box.left, &box.top, &box.right, &box.bottom, text) >= 4) {
            box.page = page;
            box.text = text;
            boxes.push_back(box);
        }
    }
    return boxes;
}

} // namespace waymark::test
