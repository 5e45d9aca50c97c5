// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The three checks that pdfFaults() makes, one after the other, and what they tell each other. Owned by one
// call.
#pragma once

#define POINTERHOLDER_TRANSITION 4 // shared_ptr everywhere, as QPDF 11 has it
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace waymark::test::pdf_check {

using Object = QPDFObjectHandle;
/// A page and the number of a piece of its content.
using Content = std::pair<QPDFObjGen, int>;

struct Findings {
    std::vector<std::string> faults;
    std::set<Content> marked;                 // on the pages
    std::map<Content, QPDFObjGen> claimed;    // by which element
    std::map<QPDFObjGen, QPDFObjGen> objects; // annotations that the structure names, by which element
    std::map<QPDFObjGen, int> pageNumbers;
    int headings = 0;

    void need(bool met, const std::string& otherwise) {
        if (!met)
            faults.push_back(otherwise);
    }
};

/// Everything that is painted belongs to an element or is an artifact; every code has its character.
void checkContent(QPDF& file, Findings& findings);
/// Elements: names, parents, headings, lists, tables, texts; and the way back from the content.
void checkStructure(QPDF& file, Findings& findings);
/// Language, title, metadata, outline, annotations, fonts, attachments.
void checkDocument(QPDF& file, Findings& findings);

std::vector<Object> itemsOf(Object array);
/// The name without its slash; empty for anything else.
std::string nameOf(Object object);
/// The text; empty for anything else.
std::string textOf(Object object);
std::string bytesOf(Object stream);
bool isLanguage(const std::string& tag);

} // namespace waymark::test::pdf_check
