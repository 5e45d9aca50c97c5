// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// addForm(): the recorded fields become fields of an AcroForm, named as the journal's. No owner.
#pragma once

#include "report/pdf_recording.h"

#define POINTERHOLDER_TRANSITION 4 // shared_ptr everywhere, as QPDF 11 has it
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <string>
#include <vector>

namespace waymark::pdf {

/// `elements` of the structure, one for each tag of the recording. What stands in a field is also its default
/// value (DV), so that whoever reads the form back can tell what was filled in. `formOf` stands in a hidden
/// one. Throws what QPDF throws.
void addForm(QPDF& file, const Recording& recording, const std::vector<QPDFObjectHandle>& elements,
             const std::string& appearances, const std::string& formOf);

} // namespace waymark::pdf
