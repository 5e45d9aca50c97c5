// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What pdf_check promises: a sound file has no fault, and each of twenty faults put into it is found.
#include "pdf_check/pdf_check.h"
#include "report_support.h"
#include "support/catch.h"

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <functional>
#include <regex>

using namespace waymark;
using namespace waymark::test;

namespace {

using Object = QPDFObjectHandle;

// Elements of one kind in the order of the structure.
void collect(Object node, const std::string& name, std::vector<Object>& found) {
    if (node.isArray())
        for (auto& kid : node.aitems())
            collect(kid, name, found);
    if (!node.isDictionary() || !node.hasKey("/S"))
        return;
    if (node.getKey("/S").getName() == "/" + name)
        found.push_back(node);
    collect(node.getKey("/K"), name, found);
}

std::vector<Object> elements(QPDF& file, const std::string& name) {
    std::vector<Object> found;
    collect(file.getRoot().getKey("/StructTreeRoot").getKey("/K"), name, found);
    REQUIRE(!found.empty());
    return found;
}

Object firstPage(QPDF& file) {
    return QPDFPageDocumentHelper(file).getAllPages().at(2).getObjectHandle();
}

std::string drawingOf(Object page) {
    const auto data = page.getKey("/Contents").getStreamData(qpdf_dl_all);
    return {reinterpret_cast<const char*>(data->getBuffer()), data->getSize()};
}

void draw(Object page, const std::string& drawing) {
    page.getKey("/Contents").replaceStreamData(drawing, Object::newNull(), Object::newNull());
}

void replaceInDrawing(QPDF& file, const std::string& what, const std::string& with) {
    auto page = firstPage(file);
    auto drawing = drawingOf(page);
    const auto at = drawing.find(what);
    REQUIRE(at != std::string::npos);
    draw(page, drawing.replace(at, what.size(), with));
}

Object font(QPDF& file, const std::string& kind) {
    for (auto& object : file.getAllObjects())
        if (object.isDictionary() && object.getKey("/Subtype").isName() &&
            object.getKey("/Subtype").getName() == "/" + kind && object.hasKey("/BaseFont"))
            return object;
    FAIL("no font of this kind");
    return {};
}

Object linkAnnotation(QPDF& file) {
    for (auto& link : elements(file, "Link"))
        for (auto& kid : link.getKey("/K").aitems())
            if (kid.isDictionary() && kid.hasKey("/Obj"))
                return kid.getKey("/Obj");
    FAIL("no link");
    return {};
}

struct Fault {
    const char* name;
    const char* said;
    std::function<void(QPDF&)> seed;
};

const std::vector<Fault>& faults() {
    static const std::vector<Fault> list = {
        {"something is drawn outside of the structure", "outside of the structure",
         [](QPDF& file) {
             auto page = firstPage(file);
             draw(page, drawingOf(page) + "\n0 0 10 10 re f\n");
         }},
        {"one content number stands twice on a page", "twice on page",
         [](QPDF& file) {
             auto page = firstPage(file);
             auto drawing = drawingOf(page);
             draw(page, std::regex_replace(drawing, std::regex("/MCID 1 "), "/MCID 0 "));
         }},
        {"an element claims content that nobody drew", "not drawn",
         [](QPDF& file) { elements(file, "P").back().replaceKey("/K", Object::newInteger(9999)); }},
        {"content is claimed by two elements", "content of another element",
         [](QPDF& file) {
             const auto all = elements(file, "P");
             auto first = all.at(all.size() - 2);
             auto second = all.back();
             second.replaceKey("/K", first.getKey("/K"));
             second.replaceKey("/Pg", first.getKey("/Pg"));
         }},
        {"an element does not know its parent", "wrong parent",
         [](QPDF& file) { elements(file, "P")[0].replaceKey("/P", elements(file, "Table")[0]); }},
        {"the parent tree sends content to another element", "does not know its element",
         [](QPDF& file) {
             auto tree = file.getRoot().getKey("/StructTreeRoot").getKey("/ParentTree");
             while (!tree.hasKey("/Nums"))
                 tree = tree.getKey("/Kids").getArrayItem(0);
             auto contents = tree.getKey("/Nums").getArrayItem(1);
             contents.setArrayItem(0, elements(file, "Table")[0]);
         }},
        {"marked content is left open", "left open", [](QPDF& file) { replaceInDrawing(file, "EMC", ""); }},
        {"an artifact stands inside of an element", "artifact inside of an element",
         [](QPDF& file) { replaceInDrawing(file, "BDC", "BDC /Artifact BMC EMC"); }},
        {"a level of headings is skipped", "a level is skipped",
         [](QPDF& file) { elements(file, "H2")[1].replaceKey("/S", Object::newName("/H5")); }},
        {"a row of a table has a cell less", "rows of",
         [](QPDF& file) {
             auto row = elements(file, "TR").back();
             row.getKey("/K").eraseItem(row.getKey("/K").getArrayNItems() - 1);
         }},
        {"the head of a table is made of plain cells", "without a header cell",
         [](QPDF& file) {
             for (auto& cell : elements(file, "TH"))
                 cell.replaceKey("/S", Object::newName("/TD"));
         }},
        {"a header cell does not say what it heads", "without scope",
         [](QPDF& file) { elements(file, "TH")[0].removeKey("/A"); }},
        {"a picture has no words", "Figure without words",
         [](QPDF& file) { elements(file, "Figure")[0].removeKey("/Alt"); }},
        {"the document has no language", "no language",
         [](QPDF& file) { file.getRoot().removeKey("/Lang"); }},
        {"a passage is in a language that there is none of", "in no language",
         [](QPDF& file) { elements(file, "P")[0].replaceKey("/Lang", Object::newUnicodeString("?")); }},
        {"readers would show the file's name for its title", "title is not shown",
         [](QPDF& file) { file.getRoot().removeKey("/ViewerPreferences"); }},
        {"the metadata does not claim PDF/UA", "no claim",
         [](QPDF& file) {
             file.getRoot()
                 .getKey("/Metadata")
                 .replaceStreamData("<x/>", Object::newNull(), Object::newNull());
         }},
        {"a font does not say its characters", "without its characters",
         [](QPDF& file) { font(file, "Type0").removeKey("/ToUnicode"); }},
        {"a font says the characters of some codes only", "a code without its character",
         [](QPDF& file) {
             for (auto& object : file.getAllObjects())
                 if (object.isDictionary() && object.getKey("/ToUnicode").isStream())
                     object.getKey("/ToUnicode")
                         .replaceStreamData("1 beginbfchar\n<0000> <0041>\nendbfchar\n", Object::newNull(),
                                            Object::newNull());
         }},
        {"a font is not embedded", "not embedded",
         [](QPDF& file) {
             auto descriptor = font(file, "CIDFontType2").getKey("/FontDescriptor");
             descriptor.removeKey("/FontFile2");
         }},
        {"a link says nothing", "link without words",
         [](QPDF& file) { linkAnnotation(file).removeKey("/Contents"); }},
        {"a link stands outside of the structure", "Link outside of the structure",
         [](QPDF& file) {
             const auto link = linkAnnotation(file).getObjGen();
             for (auto& element : elements(file, "Link"))
                 for (int i = element.getKey("/K").getArrayNItems(); i-- > 0;)
                     if (auto kid = element.getKey("/K").getArrayItem(i);
                         kid.isDictionary() && kid.hasKey("/Obj") && kid.getKey("/Obj").getObjGen() == link)
                         element.getKey("/K").eraseItem(i);
         }},
        {"a page says nothing of the order of its links", "no tab order",
         [](QPDF& file) { firstPage(file).removeKey("/Tabs"); }},
        {"the outline leads to a page that is gone", "leads nowhere",
         [](QPDF& file) {
             auto entry = file.getRoot().getKey("/Outlines").getKey("/First");
             entry.removeKey("/A");
             entry.replaceKey("/Dest", Object::parse("[null /Fit]"));
         }},
        {"there is no outline", "no outline", [](QPDF& file) { file.getRoot().removeKey("/Outlines"); }},
        {"a list has an item without its words", "LI without its LBody",
         [](QPDF& file) {
             auto item = elements(file, "LI").back();
             item.replaceKey("/K", Object::newArray({item.getKey("/K").getArrayItem(0)}));
         }},
    };
    return list;
}

std::string spoiled(const std::string& bytes, const Fault& fault) {
    QPDF file;
    file.setSuppressWarnings(true);
    file.processMemoryFile("report", bytes.data(), bytes.size());
    fault.seed(file);
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

} // namespace

TEST_CASE("each of twenty faults and more that are put into a sound PDF is found") {
    REQUIRE(faults().size() >= 20);
    const auto sound = pdfOf(buildReport(sampleJournal(), onDay("2026-06-08")));
    REQUIRE(pdfFaults(sound) == std::vector<std::string>{});
    for (const auto& fault : faults()) {
        INFO(fault.name);
        const auto found = pdfFaults(spoiled(sound, fault));
        const bool caught = std::any_of(found.begin(), found.end(), [&](const std::string& each) {
            return each.find(fault.said) != std::string::npos;
        });
        for (const auto& each : found)
            UNSCOPED_INFO(each);
        CHECK(caught);
    }
}

TEST_CASE("what is no PDF is one fault") {
    CHECK(pdfFaults("").size() == 1);
    CHECK(pdfFaults("hello").size() == 1);
}
