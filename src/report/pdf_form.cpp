// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_form.h"

#include "base/text.h"
#include "report/pdf_draw.h"
#include "report/pdf_incoming.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <cstdio>
#include <map>
#include <stdexcept>

namespace waymark::pdf {

namespace {

using Object = QPDFObjectHandle;

constexpr int readOnlyFlag = 1;
constexpr int multilineFlag = 1 << 12;
constexpr int comboFlag = 1 << 17;
constexpr const char* textLook = "/Helv 10 Tf 0.11 0.16 0.16 rg"; // for what a reader draws after typing

std::string number(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.3f", value);
    return text;
}

Object words(const std::string& text) {
    // Line ends of a PDF's text are carriage returns; readers give them back in ways of their own.
    return Object::newUnicodeString(text);
}

class FormMaker {
  public:
    FormMaker(QPDF& file, const Recording& recording, const std::vector<Object>& elements)
        : file_(file), recording_(recording), elements_(elements) {
        for (auto& page : QPDFPageDocumentHelper(file).getAllPages())
            pages_.push_back(page.getObjectHandle());
        fields_ = Object::newArray();
    }

    void make(const std::string& appearances, const std::string& formOf) {
        QPDF looks;
        looks.setSuppressWarnings(true);
        std::vector<QPDFPageObjectHelper> lookPages;
        if (!appearances.empty()) {
            looks.processMemoryFile("appearances", appearances.data(), appearances.size());
            lookPages = QPDFPageDocumentHelper(looks).getAllPages();
        }
        std::size_t used = 0;
        for (const auto& place : recording_.fields) {
            Object look;
            if (place.field->kind != FieldKind::Check)
                look = hasWordsToShow(*place.field) && used < lookPages.size()
                           ? shown(lookPages[used++])
                           : stream(place, "/Tx BMC\nEMC\n");
            field(place, look);
        }
        if (!formOf.empty())
            origin(formOf);
        auto form = Object::newDictionary();
        form.replaceKey("/Fields", fields_);
        form.replaceKey("/DA", Object::newString(textLook));
        auto font =
            file_.makeIndirectObject(Object::parse("<</Type /Font /Subtype /Type1 /BaseFont /Helvetica "
                                                   "/Encoding /WinAnsiEncoding>>"));
        auto fonts = Object::newDictionary();
        fonts.replaceKey("/Helv", font);
        auto resources = Object::newDictionary();
        resources.replaceKey("/Font", fonts);
        form.replaceKey("/DR", resources);
        file_.getRoot().replaceKey("/AcroForm", file_.makeIndirectObject(form));
    }

  private:
    // A page of the other file as a drawing to stand in a box, marked as the text of a field.
    Object shown(QPDFPageObjectHelper& page) {
        auto drawing = file_.copyForeignObject(page.getFormXObjectForPage());
        const auto data = drawing.getStreamData(qpdf_dl_generalized);
        drawing.replaceStreamData(
            "/Tx BMC\n" + std::string(reinterpret_cast<const char*>(data->getBuffer()), data->getSize()) +
                "\nEMC\n",
            Object::newNull(), Object::newNull());
        return drawing;
    }

    Object stream(const FieldPlace& place, const std::string& drawing) {
        auto made = Object::newStream(&file_, drawing);
        auto dictionary = made.getDict();
        dictionary.replaceKey("/Type", Object::newName("/XObject"));
        dictionary.replaceKey("/Subtype", Object::newName("/Form"));
        dictionary.replaceKey(
            "/BBox", Object::parse("[0 0 " + number(place.width) + " " + number(place.height) + "]"));
        dictionary.replaceKey("/Resources", Object::newDictionary());
        return made;
    }

    void field(const FieldPlace& place, Object look) {
        const FieldBlock& given = *place.field;
        auto page = pages_.at(static_cast<std::size_t>(place.page));
        const double height = page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
        auto widget = file_.makeIndirectObject(Object::newDictionary());
        widget.replaceKey("/Type", Object::newName("/Annot"));
        widget.replaceKey("/Subtype", Object::newName("/Widget"));
        widget.replaceKey(
            "/Rect",
            Object::parse("[" + number(place.x) + " " + number(height - place.y - place.height) + " " +
                          number(place.x + place.width) + " " + number(height - place.y) + "]"));
        widget.replaceKey("/P", page);
        widget.replaceKey("/F", Object::newInteger(4)); // printed, too
        widget.replaceKey("/TU", words(given.hint.empty() ? given.label : given.hint));
        switch (given.kind) {
        case FieldKind::Check:
            check(widget, place);
            break;
        case FieldKind::Choice:
        case FieldKind::Reference:
            choice(widget, given);
            break;
        default:
            text(widget, place);
        }
        if (!look.isNull() && look.isStream()) {
            auto looks = Object::newDictionary();
            looks.replaceKey("/N", look);
            widget.replaceKey("/AP", looks);
        }
        if (!given.language.empty())
            widget.replaceKey("/Lang", words(given.language));
        hang(widget, given.id);
        belong(widget, page, elements_.at(static_cast<std::size_t>(place.node)));
    }

    // A hidden widget without size, since pdf-lib refuses to save a form with a field that is on no page.
    // What is hidden belongs to no structure.
    void origin(const std::string& formOf) {
        auto page = pages_.front();
        auto widget = file_.makeIndirectObject(
            Object::parse("<</Type /Annot /Subtype /Widget /Rect [0 0 0 0] /F 2 /FT /Tx>>"));
        widget.replaceKey("/Ff", Object::newInteger(readOnlyFlag));
        widget.replaceKey("/DA", Object::newString(textLook));
        widget.replaceKey("/TU", words(std::string(formOrigin)));
        widget.replaceKey("/V", words(formOf));
        widget.replaceKey("/DV", words(formOf));
        auto looks = Object::newDictionary();
        looks.replaceKey("/N", stream({}, ""));
        widget.replaceKey("/AP", looks);
        widget.replaceKey("/P", page);
        hang(widget, std::string(formOrigin));
        show(widget, page);
    }

    void text(Object widget, const FieldPlace& place) {
        widget.replaceKey("/FT", Object::newName("/Tx"));
        widget.replaceKey("/Ff", Object::newInteger(place.multiline ? multilineFlag : 0));
        widget.replaceKey("/DA", Object::newString(textLook));
        widget.replaceKey("/V", words(place.field->value));
        widget.replaceKey("/DV", words(place.field->value));
    }

    static void choice(Object widget, const FieldBlock& given) {
        auto options = Object::newArray({Object::newArray({words(""), words(" ")})});
        for (const auto& [value, said] : given.options)
            options.appendItem(Object::newArray({words(value), words(said)}));
        widget.replaceKey("/FT", Object::newName("/Ch"));
        widget.replaceKey("/Ff", Object::newInteger(comboFlag));
        widget.replaceKey("/DA", Object::newString(textLook));
        widget.replaceKey("/Opt", options);
        widget.replaceKey("/V", words(given.value));
        widget.replaceKey("/DV", words(given.value));
    }

    void check(Object widget, const FieldPlace& place) {
        const auto state = Object::newName(place.field->value == "true" ? "/Yes" : "/Off");
        widget.replaceKey("/FT", Object::newName("/Btn"));
        widget.replaceKey("/V", state);
        widget.replaceKey("/DV", state);
        widget.replaceKey("/AS", state);
        const auto at = [&](double x, double y) {
            return number(x * place.width) + " " + number(y * place.height) + " ";
        };
        auto states = Object::newDictionary();
        states.replaceKey("/Yes", stream(place, "q 0.11 0.16 0.16 RG 1.6 w 1 J 1 j " + at(0.22, 0.5) + "m " +
                                                    at(0.42, 0.28) + "l " + at(0.78, 0.74) + "l S Q\n"));
        states.replaceKey("/Off", stream(place, ""));
        auto looks = Object::newDictionary();
        looks.replaceKey("/N", states);
        widget.replaceKey("/AP", looks);
        widget.replaceKey("/MK", Object::parse("<</CA (4)>>"));
    }

    // A name of a PDF's field has no dots of its own: each piece is a node that holds the next.
    void hang(Object widget, const std::string& id) {
        const auto pieces = split(id, '.');
        Object siblings = fields_;
        Object parent;
        std::string path;
        for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
            path += "." + pieces[i];
            auto found = nodes_.find(path);
            if (found == nodes_.end()) {
                auto node = file_.makeIndirectObject(Object::newDictionary());
                node.replaceKey("/T", words(pieces[i]));
                node.replaceKey("/Kids", Object::newArray());
                if (parent.isDictionary())
                    node.replaceKey("/Parent", parent);
                siblings.appendItem(node);
                found = nodes_.emplace(path, node).first;
            }
            parent = found->second;
            siblings = parent.getKey("/Kids");
        }
        widget.replaceKey("/T", words(pieces.back()));
        if (parent.isDictionary())
            widget.replaceKey("/Parent", parent);
        siblings.appendItem(widget);
    }

    static void show(Object widget, Object page) {
        if (!page.getKey("/Annots").isArray())
            page.replaceKey("/Annots", Object::newArray());
        page.getKey("/Annots").appendItem(widget);
    }

    // The page shows it, the structure holds it, and it knows by which element.
    void belong(Object widget, Object page, Object element) {
        show(widget, page);
        auto reference = Object::newDictionary();
        reference.replaceKey("/Type", Object::newName("/OBJR"));
        reference.replaceKey("/Obj", widget);
        reference.replaceKey("/Pg", page);
        // Cairo gave it a piece of content, though an empty one.
        auto kids = element.getKey("/K");
        if (!kids.isArray())
            kids = kids.isNull() ? Object::newArray() : Object::newArray({kids});
        kids.appendItem(reference);
        element.replaceKey("/K", kids);
        auto numbers = file_.getRoot().getKey("/StructTreeRoot").getKey("/ParentTree").getKey("/Nums");
        if (!numbers.isArray())
            throw std::runtime_error("the parent tree has branches");
        int next = 0;
        if (const int count = numbers.getArrayNItems(); count >= 2)
            next = numbers.getArrayItem(count - 2).getIntValueAsInt() + 1;
        numbers.appendItem(Object::newInteger(next));
        numbers.appendItem(element);
        widget.replaceKey("/StructParent", Object::newInteger(next));
    }

    QPDF& file_;
    const Recording& recording_;
    const std::vector<Object>& elements_;
    std::vector<Object> pages_;
    Object fields_;
    std::map<std::string, Object> nodes_;
};

} // namespace

void addForm(QPDF& file, const Recording& recording, const std::vector<QPDFObjectHandle>& elements,
             const std::string& appearances, const std::string& formOf) {
    FormMaker(file, recording, elements).make(appearances, formOf);
}

} // namespace waymark::pdf
