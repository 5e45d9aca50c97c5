// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"

#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

namespace waymark::test::pdf_check {

namespace {

void checkCatalog(QPDF& file, Findings& findings) {
    auto root = file.getRoot();
    findings.need(isLanguage(textOf(root.getKey("/Lang"))), "the document has no language");
    auto marked = root.getKey("/MarkInfo").isDictionary() ? root.getKey("/MarkInfo").getKey("/Marked")
                                                          : Object::newNull();
    findings.need(marked.isBool() && marked.getBoolValue(), "not marked as tagged");
    auto shown = root.getKey("/ViewerPreferences").isDictionary()
                     ? root.getKey("/ViewerPreferences").getKey("/DisplayDocTitle")
                     : Object::newNull();
    findings.need(shown.isBool() && shown.getBoolValue(), "the title is not shown");
    findings.need(!root.hasKey("/OpenAction") && !root.hasKey("/AA"),
                  "something happens by itself on opening");

    const auto title = textOf(file.getTrailer().getKey("/Info").getKey("/Title"));
    findings.need(!title.empty(), "no title");
    if (!root.getKey("/Metadata").isStream()) {
        findings.need(false, "no metadata");
        return;
    }
    const auto xmp = bytesOf(root.getKey("/Metadata"));
    findings.need(xmp.find("<pdfuaid:part>1</pdfuaid:part>") != std::string::npos, "no claim to PDF/UA-1");
    findings.need(xmp.find("<dc:title>") != std::string::npos, "no title in the metadata");
}

constexpr int hiddenFlag = 2; // ISO 32000-1, table 165
constexpr int deepest = 20;   // so many fields in one another

int checkOutline(std::vector<QPDFOutlineObjectHelper> entries, Findings& findings) {
    int count = 0;
    for (auto& entry : entries) {
        findings.need(!entry.getTitle().empty(), "an outline entry without words");
        findings.need(findings.pageNumbers.contains(entry.getDestPage().getObjGen()),
                      "an outline entry that leads nowhere: " + entry.getTitle());
        count += 1 + checkOutline(entry.getKids(), findings);
    }
    return count;
}

// A field's own dictionary or the nearest above it that says `key`.
Object inherited(Object field, const std::string& key) {
    for (int depth = 0; field.isDictionary() && depth < deepest; ++depth, field = field.getKey("/Parent"))
        if (field.hasKey(key))
            return field.getKey(key);
    return Object::newNull();
}

void checkAnnotation(QPDF& file, Object annotation, const std::string& where, Findings& findings) {
    const auto kind = nameOf(annotation.getKey("/Subtype"));
    auto flags = annotation.getKey("/F");
    const bool hidden = flags.isInteger() && (flags.getIntValue() & hiddenFlag) != 0;
    if (kind == "Popup" || hidden) // PDF/UA-1, 7.18.1: what nobody sees needs no element
        return;
    const auto element = findings.objects.find(annotation.getObjGen());
    if (element == findings.objects.end()) {
        findings.need(false, "a " + kind + " outside of the structure" + where);
        return;
    }
    const auto name = nameOf(file.getObject(element->second).getKey("/S"));
    if (kind == "Link") {
        findings.need(name == "Link", "a link inside of " + name + where);
        findings.need(!textOf(annotation.getKey("/Contents")).empty(), "a link without words" + where);
        findings.need(annotation.hasKey("/Dest") || annotation.hasKey("/A"),
                      "a link that leads nowhere" + where);
        auto action = annotation.getKey("/A");
        findings.need(!action.isDictionary() || nameOf(action.getKey("/S")) != "JavaScript",
                      "a link that runs a script" + where);
    } else if (kind == "Widget") {
        findings.need(name == "Form", "a form field inside of " + name + where);
        findings.need(!textOf(inherited(annotation, "/TU")).empty(),
                      "a form field without a tooltip" + where);
        findings.need(annotation.getKey("/AP").isDictionary(), "a form field without an appearance" + where);
        findings.need(!inherited(annotation, "/FT").isNull(), "a form field of no type" + where);
    } else {
        findings.need(!textOf(annotation.getKey("/Contents")).empty(),
                      "a " + kind + " without words" + where);
    }
}

void checkPages(QPDF& file, Findings& findings) {
    for (auto& page : QPDFPageDocumentHelper(file).getAllPages()) {
        auto object = page.getObjectHandle();
        const auto where = " on page " + std::to_string(findings.pageNumbers[object.getObjGen()]);
        findings.need(nameOf(object.getKey("/Tabs")) == "S", "no tab order" + where);
        for (auto& annotation : itemsOf(object.getKey("/Annots")))
            checkAnnotation(file, annotation, where, findings);
    }
}

// Each field that holds no others stands in a box of some page: pdf-lib, for one, cannot save a form
// otherwise.
void checkFields(const std::vector<Object>& fields, int depth, Findings& findings) {
    for (auto field : fields) {
        const auto kids = itemsOf(field.getKey("/Kids"));
        if (!kids.empty() && depth < deepest)
            checkFields(kids, depth + 1, findings);
        else
            findings.need(field.getKey("/Rect").isArray(),
                          "a form field on no page: " + textOf(field.getKey("/T")));
    }
}

// Fonts that draw something. Those that a form's default resources name draw nothing before it is filled in.
void checkFonts(QPDF& file, Findings& findings) {
    std::set<QPDFObjGen> spared;
    auto form = file.getRoot().getKey("/AcroForm");
    if (form.isDictionary() && form.getKey("/DR").isDictionary() &&
        form.getKey("/DR").getKey("/Font").isDictionary())
        for (auto& [name, font] : form.getKey("/DR").getKey("/Font").getDictAsMap())
            spared.insert(font.getObjGen());
    for (auto& object : file.getAllObjects()) {
        if (!object.isDictionary() || nameOf(object.getKey("/Type")) != "Font" ||
            spared.contains(object.getObjGen()))
            continue;
        const auto kind = nameOf(object.getKey("/Subtype"));
        const auto font = nameOf(object.getKey("/BaseFont"));
        auto descriptor = object.getKey("/FontDescriptor");
        if (kind != "Type0" && kind != "Type3")
            findings.need(descriptor.isDictionary() &&
                              (descriptor.hasKey("/FontFile") || descriptor.hasKey("/FontFile2") ||
                               descriptor.hasKey("/FontFile3")),
                          "a font that is not embedded: " + font);
        if (kind != "CIDFontType0" && kind != "CIDFontType2")
            findings.need(object.getKey("/ToUnicode").isStream(), "a font without its characters: " + font);
        if (kind == "CIDFontType2")
            findings.need(object.hasKey("/CIDToGIDMap"), "a CID font without its glyph map: " + font);
    }
}

void checkAttachments(QPDF& file, Findings& findings) {
    for (auto& object : file.getAllObjects()) {
        if (!object.isDictionary() || !object.hasKey("/EF"))
            continue;
        findings.need(!textOf(object.getKey("/F")).empty() && !textOf(object.getKey("/UF")).empty(),
                      "an attachment without a name");
        findings.need(!textOf(object.getKey("/Desc")).empty(), "an attachment without words");
    }
}

} // namespace

void checkDocument(QPDF& file, Findings& findings) {
    checkCatalog(file, findings);
    const int entries = checkOutline(QPDFOutlineDocumentHelper(file).getTopLevelOutlines(), findings);
    findings.need(entries > 0 || findings.headings < 5, "no outline");
    checkPages(file, findings);
    if (auto form = file.getRoot().getKey("/AcroForm"); form.isDictionary())
        checkFields(itemsOf(form.getKey("/Fields")), 0, findings);
    checkFonts(file, findings);
    checkAttachments(file, findings);
}

} // namespace waymark::test::pdf_check
