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

constexpr double overPart = 7; // points of white space
constexpr double underEntry = 3;
constexpr double underPart = 3.5; // and its line
constexpr double leastAir = 0.3;  // of that, where all of it fits on one page then
constexpr double besidePart = 20; // at least, so that it does not stand alone below a page

/// A line of the contents.
struct Entry {
    const ContentsEntry* target;
    TextStyle style;
    double indent;
    const ShapedText* words;

    bool isPart() const { return target->heading->level == 1; }
    double air() const { return underEntry + (isPart() ? overPart + underPart : 0); }
};

Entry makeEntry(BlockMaker& make, const ContentsEntry& target, double width) {
    const bool part = target.heading->level == 1;
    const double indent = 14.0 * std::clamp(target.heading->level - 1, 0, 3);
    const TextStyle style{Face::Sans, part ? 10.5 : 10, part, false, part ? "ink" : "ink2", {}};
    return {&target, style, indent, make.text(target.heading->text, style, width - indent - 40)};
}

// How much of the white space there is room for: less than all of it where that saves a page.
double airOf(const Flow& flow, const std::vector<Entry>& entries) {
    double words = 0;
    double air = 0;
    for (const auto& entry : entries) {
        words += entry.words->height();
        air += entry.air();
    }
    const double share = (flow.room() - words) / std::max(air, 1.0);
    return share < leastAir ? 1 : std::min(share, 1.0);
}

void placeEntry(Flow& flow, const Entry& entry, double width, double air, bool isLast) {
    const auto& destination = entry.target->destination;
    if (entry.isPart())
        flow.skip(overPart * air);
    flow.need(entry.words->height() + (entry.isPart() && !isLast ? besidePart : 0));
    const double left = flow.geometry.margin + entry.indent;
    TagNode link{"Link"};
    link.attributes = "rect=[" + std::to_string(left) + " " + std::to_string(flow.y()) + " " +
                      std::to_string(width - entry.indent) + " " + std::to_string(entry.words->height()) +
                      "] dest=" + tagText(destination);
    link.contents = entry.target->heading->text;
    {
        const TagScope item(flow.recording, {"TOCI"});
        const TagScope reference(flow.recording, {"Reference"});
        const TagScope scope(flow.recording, link);
        flow.recording.add(Lines{entry.words, 0, entry.words->lines.size(), left, flow.y()});
        const double last = entry.words->lines.back().baseline;
        flow.recording.add(
            PageNumber{destination, flow.geometry.margin + width, flow.y() + last, entry.style});
    }
    flow.advance(entry.words->height() + underEntry * air);
    if (entry.isPart()) {
        flow.recording.add(Box{flow.geometry.margin, flow.y(), width, 0.5, 0, "line"});
        flow.advance(underPart * air);
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
    std::vector<Entry> entries;
    for (const auto& target : make.headings)
        if (listed(target))
            entries.push_back(makeEntry(make, target, width));
    const double air = airOf(flow, entries);
    for (const auto& entry : entries)
        placeEntry(flow, entry, width, air, &entry == &entries.back());
}

} // namespace waymark::pdf
