// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The title page and the contents.
#include "report/pdf_blocks.h"

#include <algorithm>

namespace waymark::pdf {

namespace {

void placeTitle(Flow& flow, BlockMaker& make, double width) {
    const Report& report = make.report;
    const double left = flow.geometry.margin;
    flow.recording.add(Logo{left - 46 * 2 / 28.0, flow.y(), 46}); // its drawing begins two units in
    flow.advance(46 + 74);
    if (!report.subtitle.empty()) {
        placeText(flow, *make.text(report.subtitle, {Face::Serif, 16, false, false, "primary", {}}, width),
                  left, {"P"});
        flow.advance(2);
    }
    placeText(flow, *make.text(report.title, {Face::Serif, 34, false, false, "ink", {}}, width), left,
              {"H1"});
    flow.advance(14);
    flow.recording.add(Box{left, flow.y(), 44, 3, 1.5, "accent"});
    flow.advance(30);
}

void placeEmblem(Flow& flow, const Figure& figure, double width, double gap) {
    const double scale = std::min(width / std::max(figure.width, 1.0), 1.2);
    flow.need(figure.height * scale);
    TagNode tag{"Figure"};
    tag.alt = figure.alt;
    {
        const TagScope scope(flow.recording, tag);
        flow.recording.add(Picture{&figure, flow.geometry.margin, flow.y(), scale});
    }
    flow.advance(figure.height * scale + gap);
}

// In the lower corner, unless what stands above reaches that far.
void placeNote(Flow& flow, BlockMaker& make, double width) {
    const auto* note = make.text(make.report.note, {Face::Sans, 10, false, false, "ink2", {}}, width);
    const double top = flow.geometry.bottom() - note->height() - 10;
    if (flow.y() < top)
        flow.advance(top - flow.y());
    else
        flow.skip(14);
    flow.need(note->height() + 8);
    flow.recording.add(Box{flow.geometry.margin, flow.y(), width, 0.5, 0, "line"});
    flow.advance(8);
    placeText(flow, *note, flow.geometry.margin, {"P"});
}

void placeEntry(Flow& flow, BlockMaker& make, const ContentsEntry& entry, double width) {
    const bool part = entry.heading->level == 1;
    const double indent = 14.0 * std::clamp(entry.heading->level - 1, 0, 3);
    const TextStyle style{Face::Sans, part ? 10.5 : 10, part, false, part ? "ink" : "ink2", {}};
    const auto* words = make.text(entry.heading->text, style, width - indent - 40);
    if (part)
        flow.skip(7);
    flow.need(words->height() + (part ? 20 : 0));
    const double left = flow.geometry.margin + indent;
    TagNode link{"Link"};
    link.attributes = "rect=[" + std::to_string(left) + " " + std::to_string(flow.y()) + " " +
                      std::to_string(width - indent) + " " + std::to_string(words->height()) +
                      "] dest=" + tagText(entry.destination);
    link.contents = entry.heading->text;
    {
        const TagScope item(flow.recording, {"TOCI"});
        const TagScope reference(flow.recording, {"Reference"});
        const TagScope scope(flow.recording, link);
        flow.recording.add(Lines{words, 0, words->lines.size(), left, flow.y()});
        const double last = words->lines.back().baseline;
        flow.recording.add(
            PageNumber{entry.destination, flow.geometry.margin + width, flow.y() + last, style});
    }
    flow.advance(words->height() + 3);
    if (part) {
        flow.recording.add(Box{flow.geometry.margin, flow.y(), width, 0.5, 0, "line"});
        flow.advance(3.5);
    }
}

} // namespace

void placeTitleOver(Flow& flow, BlockMaker& make) {
    const Report& report = make.report;
    const double width = flow.geometry.textWidth();
    placeText(flow, *make.text(report.title, {Face::Serif, 21, false, false, "ink", {}}, width), flow.left(),
              {"H1"});
    if (!report.subtitle.empty())
        placeText(flow, *make.text(report.subtitle, {Face::Sans, 10.5, false, false, "ink2", {}}, width),
                  flow.left(), {"P"});
    flow.advance(12);
    if (report.emblem)
        placeEmblem(flow, *report.emblem, width, 4);
}

void placeTitlePage(Flow& flow, BlockMaker& make) {
    const double width = flow.geometry.textWidth();
    flow.setBare(true);
    placeTitle(flow, make, width);
    if (make.report.emblem)
        placeEmblem(flow, *make.report.emblem, width, 26);
    Table facts;
    facts.widths = {1, 3.6};
    facts.rowHeads = true;
    for (const auto& fact : make.report.facts)
        facts.rows.push_back({fact.label, fact.value});
    if (!facts.rows.empty())
        tableBlock(make, facts, width)->place(flow);
    if (!make.report.note.empty())
        placeNote(flow, make, width);
}

void placeContents(Flow& flow, BlockMaker& make) {
    const auto listed = [](const ContentsEntry& entry) { return entry.heading->inContents; };
    if (!make.report.contents || std::none_of(make.headings.begin(), make.headings.end(), listed))
        return;
    const double width = flow.geometry.textWidth();
    flow.breakPage();
    flow.setLabel(make.report.contentsTitle);
    placeText(flow, *make.text(make.report.contentsTitle, {Face::Serif, 20, false, false, "ink", {}}, width),
              flow.geometry.margin, {"H2"});
    flow.skip(8);
    const TagScope contents(flow.recording, {"TOC"});
    for (const auto& entry : make.headings)
        if (listed(entry))
            placeEntry(flow, make, entry, width);
}

} // namespace waymark::pdf
