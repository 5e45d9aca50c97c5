// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// finish(): adds to Cairo's PDF what Cairo cannot write (language, metadata, texts for the structure,
// artifacts), and compresses it once. Pure; no owner.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "report/pdf_recording.h"
#include "report/report.h"
#include "report/writers.h"

#include <string>
#include <vector>

namespace waymark::pdf {

struct FinishOptions {
    Milliseconds when = 0;        // the file's date; 0: none
    std::string appearances = {}; // of the recording's fields, from drawAppearances()
    const WriteOptions& write;
};

/// `drawn` from `recording`, whose tags stand in the order in which they were opened inside the Document
/// element.
Result<std::string> finish(const std::string& drawn, const Report& report, const Recording& recording,
                           const FinishOptions& options);

/// A page's drawing with everything that stands outside of a tag marked as an artifact.
std::string withArtifacts(std::string_view content);

/// The XMP packet: title, author, tool, date and the claim to PDF/UA-1.
std::string metadataPacket(const Report& report, Milliseconds when);

/// "D:20260319140200Z"
std::string pdfDate(Milliseconds when);

} // namespace waymark::pdf
