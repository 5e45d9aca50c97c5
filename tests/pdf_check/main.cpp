// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// pdf_check FILE...: says what each PDF lacks; status 1 when any lacks something.
#include "pdf_check.h"

#include <fstream>
#include <iostream>
#include <iterator>

int main(int count, char** words) {
    bool sound = count > 1;
    if (!sound)
        std::cerr << "Usage: pdf_check FILE.pdf...\n";
    for (int i = 1; i < count; ++i) {
        std::ifstream file(words[i], std::ios::binary);
        const std::string bytes((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
        for (const auto& fault : waymark::test::pdfFaults(bytes)) {
            std::cout << words[i] << ": " << fault << "\n";
            sound = false;
        }
    }
    return sound ? 0 : 1;
}
