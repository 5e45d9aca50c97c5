// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a PDF back: its structure with QPDF, its words with pdftotext where that is installed. No owner.
#pragma once

#include <string>
#include <vector>

namespace waymark::test {

struct PdfFacts {
    std::vector<std::string> faults; // against what every report promises; empty when all is well
    int pages = 0;
    double width = 0; // of the first page, in points
    double height = 0;
    std::string title;
    std::string language;
    std::vector<std::string> outline;  // its entries, indented by two blanks a level
    std::vector<std::string> elements; // names in the order of the structure: "Document", "H1", "P" ...
    std::vector<std::string> alts;     // of the figures
    std::string characters;            // what the glyphs of its fonts stand for
};

PdfFacts readPdf(const std::string& bytes);

bool canReadWords();
/// The words of each page between header and footer, as they follow each other in the file.
std::vector<std::string> pageWords(const std::string& bytes);
std::string allWords(const std::string& bytes);

/// The words of the structure as poppler tells them, elements in order, each in a line of its own.
std::string structureWords(const std::string& bytes);
/// What a command says; it has to succeed.
std::string outputOf(const std::string& command);

struct WordBox {
    int page = 0; // from 0
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    std::string text;
};
std::vector<WordBox> wordBoxes(const std::string& bytes);

} // namespace waymark::test
