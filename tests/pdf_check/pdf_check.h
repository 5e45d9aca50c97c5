// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// pdfFaults(): what a PDF lacks of what everybody needs to read it (after ISO 14289-1, PDF/UA-1): the
// structure tree walked against the content of the pages, fonts, links, metadata. Made for files of ours, not
// for hostile ones. No owner.
#pragma once

#include <string>
#include <vector>

namespace waymark::test {

/// A sentence a fault, with the page or the element; empty when all is well. A file that cannot be read is
/// one fault. `password` opens an encrypted file.
std::vector<std::string> pdfFaults(const std::string& bytes, const std::string& password = {});

} // namespace waymark::test
