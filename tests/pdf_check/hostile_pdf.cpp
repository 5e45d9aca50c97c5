// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile_pdf.h"

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Buffer.hh>
#include <qpdf/Pl_Flate.hh>

#include <cstdio>
#include <sstream>

namespace waymark::test {

std::string deflated(const std::string& before, std::size_t blanks, const std::string& after) {
    Pl_Buffer packed("packed");
    Pl_Flate flate("flate", &packed, Pl_Flate::a_deflate);
    const auto write = [&](const std::string& bytes) {
        flate.write(const_cast<unsigned char*>(reinterpret_cast<const unsigned char*>(bytes.data())),
                    bytes.size());
    };
    write(before);
    const std::string piece(1'000'000, ' ');
    for (; blanks >= piece.size(); blanks -= piece.size())
        write(piece);
    write(std::string(blanks, ' ') + after);
    flate.finish();
    const auto buffer = packed.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

std::string hostilePdf(std::size_t size) {
    const auto packed =
        deflated(deflated("4 0 " + std::string(size, ' ') + "<</Type /Catalog /Pages 3 0 R>>"));
    std::ostringstream file;
    file << "%PDF-1.7\n";
    const auto stream = file.tellp();
    file << "1 0 obj\n<</Type /ObjStm /N 1 /First 4 /Filter [/FlateDecode /FlateDecode] /Length "
         << packed.size() << ">>\nstream\n"
         << packed << "\nendstream\nendobj\n";
    const auto table = file.tellp();
    std::string rows;
    const auto row = [&](int kind, long at, int index) {
        rows += static_cast<char>(kind);
        for (int shift = 24; shift >= 0; shift -= 8)
            rows += static_cast<char>((at >> shift) & 0xFF);
        rows += static_cast<char>(index);
    };
    row(0, 0, 0);
    row(1, static_cast<long>(stream), 0);
    row(1, static_cast<long>(table), 0);
    row(0, 0, 0);
    row(2, 1, 0);
    file << "2 0 obj\n<</Type /XRef /Size 5 /W [1 4 1] /Root 4 0 R /Length " << rows.size() << ">>\nstream\n"
         << rows << "\nendstream\nendobj\nstartxref\n"
         << static_cast<long>(table) << "\n%%EOF\n";
    return file.str();
}

std::string pdfFrom(const std::vector<std::string>& objects) {
    std::ostringstream file;
    std::vector<long> places;
    file << "%PDF-1.7\n";
    for (const auto& words : objects) {
        places.push_back(static_cast<long>(file.tellp()));
        file << places.size() << " 0 obj\n" << words << "\nendobj\n";
    }
    const auto table = static_cast<long>(file.tellp());
    file << "xref\n0 " << places.size() + 1 << "\n0000000000 65535 f \n";
    for (const long place : places) {
        char line[32];
        std::snprintf(line, sizeof line, "%010ld 00000 n \n", place);
        file << line;
    }
    file << "trailer\n<</Size " << places.size() + 1 << " /Root 1 0 R>>\nstartxref\n" << table << "\n%%EOF\n";
    return file.str();
}

std::string carrying(const std::string& packed) {
    return pdfFrom({"<</Type /Catalog /Pages 2 0 R /Names <</EmbeddedFiles <</Names [(journal.waymark.json) "
                    "3 0 R]>>>>>>",
                    "<</Type /Pages /Kids [] /Count 0>>",
                    "<</Type /Filespec /F (../../evil.sh) /EF <</F 4 0 R>>>>",
                    "<</Type /EmbeddedFile /Filter /FlateDecode /Length " + std::to_string(packed.size()) +
                        ">>\nstream\n" + packed + "\nendstream"});
}

std::string roundForm() {
    return pdfFrom({"<</Type /Catalog /Pages 2 0 R /AcroForm <</Fields [3 0 R 4 0 R 5 0 R 6 0 R 3 0 R]>>>>",
                    "<</Type /Pages /Kids [] /Count 0>>",
                    "<</T (round) /Kids [3 0 R 4 0 R]>>", // holds itself
                    "<</T (up) /FT /Tx /V (lost?) /Kids [7 0 R]>>",
                    "<</T (part1.goals.response) /FT /Tx /V (From elsewhere)>>",
                    "<</T (part2.diagnostic.a) /FT /Btn /V /On>>", "<</Parent 4 0 R>>"});
}

std::string deepForm(int depth) {
    std::string field = "<</T (x) /FT /Tx /V (deep)>>";
    for (int i = 0; i < depth; ++i)
        field = "<</T (x) /Kids [" + field + "]>>";
    return pdfFrom({"<</Type /Catalog /Pages 2 0 R /AcroForm <</Fields [" + field + "]>>>>",
                    "<</Type /Pages /Kids [] /Count 0>>"});
}

} // namespace waymark::test
