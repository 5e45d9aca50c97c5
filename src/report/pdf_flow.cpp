// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_flow.h"

#include "base/text.h"

#include <algorithm>

namespace waymark::pdf {

namespace {

constexpr std::size_t leastLines = 2; // on either side of a page's end

std::string linkAttributes(const std::string& target, double x, double y, double width, double height) {
    const std::string rectangle = "rect=[" + std::to_string(x) + " " + std::to_string(y) + " " +
                                  std::to_string(width) + " " + std::to_string(height) + "] ";
    if (!target.empty() && target.front() == '#')
        return rectangle + "dest=" + tagText(target.substr(1));
    return rectangle + "uri=" + tagText(target);
}

// Cairo marks the content of leaves only: beside a link, words need a leaf of their own.
void placePiece(Flow& flow, const ShapedText& text, const LinkPiece& piece, double x, double top) {
    const bool link = !piece.target.empty();
    TagNode node{"Span", {}};
    if (link) {
        node = {"Link", linkAttributes(piece.target, x + piece.left, top, piece.right - piece.left,
                                       text.lines[piece.line].height)};
        node.contents = piece.target;
    }
    const TagScope scope(flow.recording, node);
    flow.recording.add(Lines{&text, piece.line, 1, x, top, link ? "primary" : "", piece.begin, piece.end});
}

void placeLines(Flow& flow, const ShapedText& text, std::size_t first, std::size_t count, double x,
                TagNode& tag) {
    const TagScope scope(flow.recording, tag);
    if (tag.continues < 0)
        tag.continues = scope.node();
    if (text.links.empty()) {
        flow.recording.add(Lines{&text, first, count, x, flow.y()});
    } else {
        for (const auto& piece : text.pieces)
            if (piece.line >= first && piece.line < first + count)
                placePiece(flow, text, piece, x, flow.y() + text.height(first, piece.line));
    }
    flow.advance(text.height(first, first + count));
}

// How many lines go on this page: all that are left, or so many that neither side has fewer than two; 0 for
// none.
std::size_t share(const ShapedText& text, std::size_t first, double room) {
    const std::size_t left = text.lines.size() - first;
    std::size_t count = text.fitting(first, room);
    if (count >= left)
        return left;
    if (left - count < leastLines)
        count = left < leastLines ? 0 : left - leastLines;
    return first == 0 && count < leastLines ? 0 : count;
}

} // namespace

Flow::Flow(Recording& given, const PageGeometry& pages)
    : recording(given), geometry(pages), y_(pages.top), freshY_(pages.top) {
    recording.pageLabels.emplace_back();
    recording.bare.push_back(false);
}

void Flow::skip(double height) {
    if (!fresh())
        y_ += height;
}

void Flow::need(double height) {
    if (!fresh() && height > room() + 0.0005)
        breakPage();
}

void Flow::breakPage() {
    for (auto frame = frames_.rbegin(); frame != frames_.rend(); ++frame)
        (*frame)->leavePage(*this);
    recording.add(PageBreak{});
    ++page_;
    recording.pageLabels.push_back(label_);
    openedAs_ = label_;
    recording.bare.push_back(false);
    y_ = geometry.top;
    for (Frame* frame : frames_)
        frame->enterPage(*this);
    freshY_ = y_;
}

void Flow::setLabel(const std::string& label) {
    label_ = openedAs_ = label;
    recording.pageLabels.back() = label;
}

void Flow::beginChapter(const std::string& label) {
    label_ = label;
    if (fresh() || openedAs_.empty())
        openedAs_ = label;
    constexpr std::size_t longest = 40; // at the foot of a page, beside whose journal it is
    const auto both = openedAs_ + " – " + label;
    recording.pageLabels.back() = openedAs_ == label || codePointCount(both) > longest ? label : both;
}

void Flow::setBare(bool bare) {
    recording.bare.back() = bare;
}

Flow::Inside::Inside(Flow& flow, Frame& frame) : flow_(flow) {
    flow_.frames_.push_back(&frame);
    flow_.footing_ += frame.footing();
}

Flow::Inside::~Inside() {
    flow_.footing_ -= flow_.frames_.back()->footing();
    flow_.frames_.pop_back();
}

void placeText(Flow& flow, const ShapedText& text, double x, TagNode tag) {
    std::size_t first = 0;
    while (first < text.lines.size()) {
        std::size_t count = share(text, first, flow.room());
        if (count == 0 && !flow.fresh()) {
            flow.breakPage();
            continue;
        }
        if (count == 0) // a page that is still empty takes what it can, be it against the rule of two lines
            count = std::max(std::min(text.fitting(first, flow.room()), text.lines.size() - first),
                             std::size_t{1});
        placeLines(flow, text, first, count, x, tag);
        first += count;
        if (first < text.lines.size())
            flow.breakPage();
    }
}

double startOf(const ShapedText& text) {
    // Three lines cannot be parted without leaving one alone.
    const std::size_t count = text.lines.size() <= leastLines + 1 ? text.lines.size() : leastLines;
    return text.height(0, count);
}

} // namespace waymark::pdf
