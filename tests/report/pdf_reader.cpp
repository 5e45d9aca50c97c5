// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_reader.h"

#include "report_support.h"
#include "support/catch.h"

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFTokenizer.hh>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

namespace waymark::test {

namespace {

using Object = QPDFObjectHandle;

std::string run(const std::string& command) {
    std::string output;
    FILE* pipe = ::popen(command.c_str(), "r");
    REQUIRE(pipe != nullptr);
    char buffer[65536];
    while (const auto count = std::fread(buffer, 1, sizeof buffer, pipe))
        output.append(buffer, count);
    REQUIRE(::pclose(pipe) == 0);
    return output;
}

std::string pdftotext(const std::string& bytes, const std::string& options) {
    const TestFolder folder;
    const auto path = folder.path() / "report.pdf";
    std::ofstream(path, std::ios::binary) << bytes;
    return run("pdftotext -enc UTF-8 " + options + " '" + path.string() + "' -");
}

class Checker {
  public:
    explicit Checker(PdfFacts& facts) : facts_(facts) {}

    void check(QPDF& file) {
        auto root = file.getRoot();
        const auto pages = QPDFPageDocumentHelper(file).getAllPages();
        facts_.pages = static_cast<int>(pages.size());
        need(!pages.empty(), "no page");
        collect(root.getKey("/StructTreeRoot").getKey("/K"), Object::newNull());
        int number = 0;
        for (auto page : pages)
            checkPage(page.getObjectHandle(), ++number);
        checkParents(root.getKey("/StructTreeRoot").getKey("/ParentTree"));
        for (auto& object : file.getAllObjects())
            checkFont(object);
        checkCatalog(file);
        need(marked_ == claimed_, "the structure claims other marked content than the pages have");
    }

  private:
    using Content = std::pair<QPDFObjGen, int>; // a page and a number on it

    void need(bool fine, const std::string& fault) {
        if (!fine)
            facts_.faults.push_back(fault);
    }

    void collect(Object node, Object parent) {
        if (node.isArray()) {
            for (auto& kid : node.aitems())
                collect(kid, parent);
        } else if (node.isInteger()) {
            claim(parent, parent.getKey("/Pg"), node.getIntValueAsInt());
        } else if (node.isDictionary() && node.hasKey("/MCID")) {
            claim(parent, node.getKey("/Pg"), node.getKey("/MCID").getIntValueAsInt());
        } else if (node.isDictionary() && node.hasKey("/S")) {
            element(node, parent);
        }
    }
    void claim(Object element, Object page, int number) {
        need(claimed_.emplace(page.getObjGen(), number).second, "marked content with two elements");
        owner_[{page.getObjGen(), number}] = element.getObjGen();
    }
    void element(Object node, Object parent) {
        const std::string name = node.getKey("/S").getName().substr(1);
        facts_.elements.push_back(name);
        if (!parent.isNull())
            need(node.getKey("/P").getObjGen() == parent.getObjGen(), name + " with a wrong parent");
        if (name == "Figure") {
            need(node.getKey("/Alt").isString(), "a figure without words");
            if (node.getKey("/Alt").isString())
                facts_.alts.push_back(node.getKey("/Alt").getUTF8Value());
        }
        if (name == "TH")
            need(node.getKey("/A").isDictionary() && node.getKey("/A").hasKey("/Scope"),
                 "a TH without scope");
        if (name == "Link") {
            bool leads = false;
            for (auto& kid : node.getKey("/K").aitems())
                leads = leads || (kid.isDictionary() && kid.getKey("/Obj").getKey("/Contents").isString());
            need(leads, "a link without an annotation or its words");
        }
        collect(node.getKey("/K"), node);
    }

    // Everything drawn belongs to an element or is an artifact.
    void checkPage(Object page, int number) {
        const std::string where = " on page " + std::to_string(number);
        need(page.getKey("/Tabs").isName(), "no tab order" + where);
        auto box = page.getKey("/MediaBox");
        if (number == 1) {
            facts_.width = box.getArrayItem(2).getNumericValue();
            facts_.height = box.getArrayItem(3).getNumericValue();
        }
        page_ = page.getObjGen();
        depth_ = covered_ = 0;
        drawn_ = false;
        fault_.clear();
        PageScan scan(*this);
        QPDFPageObjectHelper(page).filterContents(&scan);
        need(fault_.empty(), fault_ + where);
        need(drawn_, "nothing" + where);
        need(depth_ == 0, "marked content left open" + where);
    }
    struct PageScan : Object::TokenFilter {
        explicit PageScan(Checker& given) : checker(given) {}
        void handleToken(const QPDFTokenizer::Token& token) override { checker.take(token, operands); }
        Checker& checker;
        std::vector<QPDFTokenizer::Token> operands;
    };
    void take(const QPDFTokenizer::Token& token, std::vector<QPDFTokenizer::Token>& operands) {
        static const std::set<std::string> paints = {"S",  "s",  "f",  "F",  "f*", "B", "B*", "b",
                                                     "b*", "sh", "Do", "Tj", "TJ", "'", "\""};
        if (token.getType() == QPDFTokenizer::tt_space)
            return;
        if (token.getType() != QPDFTokenizer::tt_word) {
            operands.push_back(token);
            return;
        }
        const std::string& word = token.getValue();
        if (word == "BDC" || word == "BMC") {
            ++depth_;
            if (covered_ == 0 && covers(operands))
                covered_ = depth_;
        } else if (word == "EMC") {
            if (covered_ == depth_)
                covered_ = 0;
            --depth_;
        } else if (paints.contains(word)) {
            drawn_ = true;
            if (covered_ == 0)
                fault_ = word + " outside of the structure";
        }
        operands.clear();
    }
    bool covers(const std::vector<QPDFTokenizer::Token>& operands) {
        for (std::size_t i = 0; i < operands.size(); ++i)
            if (operands[i].getValue() == "/MCID") {
                marked_.emplace(page_, std::atoi(operands[i + 1].getValue().c_str()));
                return true;
            }
        return !operands.empty() && operands.front().getValue() == "/Artifact";
    }

    // The way back, from a page's content to its element.
    void checkParents(Object tree) {
        need(tree.isDictionary(), "no parent tree");
        std::vector<Object> nodes = {tree};
        for (std::size_t n = 0; n < nodes.size(); ++n) {
            if (nodes[n].getKey("/Kids").isArray())
                for (auto& kid : nodes[n].getKey("/Kids").aitems())
                    nodes.push_back(kid);
            auto numbers = nodes[n].getKey("/Nums");
            for (int i = 0; numbers.isArray() && i + 1 < numbers.getArrayNItems(); i += 2)
                parents_[numbers.getArrayItem(i).getIntValueAsInt()] = numbers.getArrayItem(i + 1);
        }
        for (const auto& [content, element] : owner_) {
            auto page = tree.getOwningQPDF()->getObject(content.first);
            auto list = parents_[page.getKey("/StructParents").getIntValueAsInt()];
            need(list.isArray() && content.second < list.getArrayNItems() &&
                     list.getArrayItem(content.second).getObjGen() == element,
                 "content that does not know its element");
        }
    }

    void checkFont(Object object) {
        if (!object.isDictionary() || !object.getKey("/Type").isName() ||
            object.getKey("/Type").getName() != "/Font")
            return;
        const std::string kind = object.getKey("/Subtype").getName();
        auto descriptor = object.getKey("/FontDescriptor");
        if (kind != "/Type0" && kind != "/Type3")
            need(descriptor.isDictionary() &&
                     (descriptor.hasKey("/FontFile") || descriptor.hasKey("/FontFile2") ||
                      descriptor.hasKey("/FontFile3")),
                 "a font that is not embedded");
        if (kind != "/CIDFontType0" && kind != "/CIDFontType2")
            need(object.hasKey("/ToUnicode"), "a font without its characters");
        if (kind == "/CIDFontType2")
            need(object.hasKey("/CIDToGIDMap"), "a CID font without its glyph map");
    }

    void checkCatalog(QPDF& file) {
        auto root = file.getRoot();
        need(root.getKey("/Lang").isString(), "no language");
        facts_.language = root.getKey("/Lang").isString() ? root.getKey("/Lang").getUTF8Value() : "";
        need(root.getKey("/MarkInfo").getKey("/Marked").isBool(), "not marked as tagged");
        need(root.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").isBool(), "the title is not shown");
        auto info = file.getTrailer().getKey("/Info");
        facts_.title = info.getKey("/Title").isString() ? info.getKey("/Title").getUTF8Value() : "";
        need(root.getKey("/Metadata").isStream(), "no metadata");
        const auto packet = root.getKey("/Metadata").getStreamData(qpdf_dl_all);
        const std::string xmp(reinterpret_cast<const char*>(packet->getBuffer()), packet->getSize());
        need(xmp.find("<pdfuaid:part>1</pdfuaid:part>") != std::string::npos, "no claim to PDF/UA-1");
        need(xmp.find("<dc:title>") != std::string::npos, "no title in the metadata");
        outline(QPDFOutlineDocumentHelper(file).getTopLevelOutlines(), 0);
    }
    void outline(std::vector<QPDFOutlineObjectHelper> entries, int level) {
        for (auto& entry : entries) {
            facts_.outline.push_back(std::string(static_cast<std::size_t>(2 * level), ' ') +
                                     entry.getTitle());
            need(entry.getDestPage().isDictionary(), "an outline entry that leads nowhere");
            outline(entry.getKids(), level + 1);
        }
    }

    PdfFacts& facts_;
    std::set<Content> marked_;  // on the pages
    std::set<Content> claimed_; // by the structure
    std::map<Content, QPDFObjGen> owner_;
    std::map<int, Object> parents_;
    QPDFObjGen page_;
    int depth_ = 0;
    int covered_ = 0; // the depth at which an element or artifact began
    bool drawn_ = false;
    std::string fault_;
};

} // namespace

PdfFacts readPdf(const std::string& bytes) {
    PdfFacts facts;
    QPDF file;
    file.setSuppressWarnings(true);
    file.processMemoryFile("report", bytes.data(), bytes.size());
    Checker(facts).check(file);
    if (file.anyWarnings())
        facts.faults.push_back("QPDF had to repair it");
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
