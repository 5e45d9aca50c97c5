// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_check.h"

#include "checks.h"

#include <qpdf/Buffer.hh>

#include <algorithm>

namespace waymark::test {

namespace pdf_check {

std::vector<Object> itemsOf(Object array) {
    return array.isArray() ? array.getArrayAsVector() : std::vector<Object>{};
}

std::string nameOf(Object object) {
    return object.isName() ? object.getName().substr(1) : std::string();
}

std::string textOf(Object object) {
    return object.isString() ? object.getUTF8Value() : std::string();
}

std::string bytesOf(Object stream) {
    const auto data = stream.getStreamData(qpdf_dl_all);
    return {reinterpret_cast<const char*>(data->getBuffer()), data->getSize()};
}

bool isLanguage(const std::string& tag) {
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const auto end = tag.find('-');
    const auto first = tag.substr(0, end);
    return first.size() >= 2 && first.size() <= 8 && std::all_of(first.begin(), first.end(), letter);
}

} // namespace pdf_check

std::vector<std::string> pdfFaults(const std::string& bytes, const std::string& password) {
    pdf_check::Findings findings;
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("file", bytes.data(), bytes.size(), password.c_str());
        pdf_check::checkContent(file, findings);
        pdf_check::checkStructure(file, findings);
        pdf_check::checkDocument(file, findings);
        findings.need(!file.anyWarnings(), "QPDF had to repair it");
    } catch (const std::exception& failure) {
        findings.need(false, std::string("it cannot be read: ") + failure.what());
    }
    // The same fault in every row of a table is one fault to repair.
    std::vector<std::string> once;
    for (auto& fault : findings.faults)
        if (std::find(once.begin(), once.end(), fault) == once.end())
            once.push_back(std::move(fault));
    return once;
}

} // namespace waymark::test
