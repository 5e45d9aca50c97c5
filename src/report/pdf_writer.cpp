// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_blocks.h"
#include "report/pdf_draw.h"
#include "report/pdf_finish.h"
#include "report/writers.h"

namespace waymark {

namespace {

// Shares of the time that a long report takes.
constexpr double shaped = 0.55;
constexpr double placed = 0.6;
constexpr double drawn = 0.85;

Error givenUp() {
    return {ErrorCode::Io, "The PDF was not written: it was given up.", {}};
}

} // namespace

Result<std::string> writePdf(const Journal& journal, const Report& report, const WriteOptions& options) {
    const auto goOn = [&](double done) { return !options.goOn || options.goOn(done); };
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
        // Below contents that leave room, a part may begin.
        const auto* first = report.body.empty() ? nullptr : std::get_if<Heading>(&report.body.front());
        if (flow.page() == 0 || !first || !first->newPage) {
            flow.breakPage();
            flow.setLabel({});
        }
    }
    auto blocks =
        make.blocks(report.body, geometry.textWidth(), [&](double done) { return goOn(shaped * done); });
    if (!blocks)
        return givenUp();
    if (!pdf::placeAll(flow, *blocks, [&](double done) { return goOn(shaped + (placed - shaped) * done); }))
        return givenUp();
    auto bytes = pdf::draw(recording, report, geometry, theme, shaper);
    if (!bytes)
        return bytes.error();
    if (!goOn(drawn))
        return givenUp();
    pdf::FinishOptions finishing{journal.lastChange(), {}, options};
    if (!recording.fields.empty()) {
        auto appearances = pdf::drawAppearances(recording, theme, shaper);
        if (!appearances)
            return appearances.error();
        finishing.appearances = appearances.take();
    }
    blocks.reset(); // what is laid out makes room for the objects of the file
    recording.forgetStrokes();
    return pdf::finish(bytes.value(), report, recording, finishing);
}

} // namespace waymark
