// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_blocks.h"
#include "report/pdf_draw.h"
#include "report/pdf_finish.h"
#include "report/writers.h"

namespace waymark {

Result<std::string> writePdf(const Journal& journal, const Report& report, const WriteOptions& options) {
    const pdf::Theme theme;
    const pdf::PageGeometry geometry(options.paper);
    const pdf::Shaper shaper(report.language);
    const auto headings = pdf::contentsOf(report);
    pdf::Recording recording;
    pdf::Flow flow(recording, geometry);
    pdf::BlockMaker make{shaper, recording, report, headings};
    if (report.compact) {
        pdf::placeTitleOver(flow, make);
    } else {
        pdf::placeTitlePage(flow, make);
        pdf::placeContents(flow, make);
        flow.breakPage();
        flow.setLabel({});
    }
    pdf::placeAll(flow, make.blocks(report.body, geometry.textWidth()));
    auto drawn = pdf::draw(recording, report, geometry, theme, shaper);
    if (!drawn)
        return drawn.error();
    return pdf::finish(drawn.value(), report, recording.tags(), journal.lastChange());
}

} // namespace waymark
