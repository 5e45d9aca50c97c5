// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a Recording is made of: strokes, lines of text, page ends and the elements of the structure. Values;
// no owner.
#pragma once

#include "figures/figure.h"
#include "report/pdf_text.h"

#include <string>
#include <variant>

namespace waymark::pdf {

/// An element of the structure tree, in the order in which it was opened. What Cairo cannot write of it, the
/// finisher adds.
struct TagNode {
    std::string name;            // "P", "TD", "Link"
    std::string attributes = {}; // Cairo's, of a link
    int continues = -1;          // the element that this one carries on, on a later page
    std::string alt = {};        // of a figure
    std::string actualText = {}; // read instead of what is drawn
    std::string scope = {};      // of a TH: "Column" or "Row"
    std::string contents = {};   // of a link's annotation
    std::string language = {};   // BCP 47, where it is not the document's
};

struct OpenTag {
    int node = 0;
};
struct CloseTag {};
struct PageBreak {};

/// Where a link or the outline leads.
struct Destination {
    std::string name;
    double x = 0;
    double y = 0;
};

/// Lines `first` to `first + count - 1` of a text, the top of the first one at `y`.
struct Lines {
    const ShapedText* text = nullptr;
    std::size_t first = 0;
    std::size_t count = 0;
    double x = 0;
    double y = 0;
    std::string color = {}; // instead of the text's own
    // Of one line only the runs within these bytes, where a link begins or ends inside it.
    int begin = 0;
    int end = -1;
};

/// A rectangle; `fillHeight` limits the fill to its top.
struct Box {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    double radius = 0;
    std::string fill = {};
    std::string stroke = {};
    double strokeWidth = 0.75;
    double fillHeight = -1;
};

struct CheckBox {
    double x = 0;
    double y = 0;
    double size = 9;
    bool ticked = false;
};

struct Dot {
    double x = 0;
    double y = 0;
    double radius = 0;
    std::string fill = {};
};

/// From a ticked statement to what it leads to: two points, and a curve between them. Nothing where it has no
/// colour.
struct Thread {
    double fromX = 0;
    double fromY = 0;
    double toX = 0;
    double toY = 0;
    std::string stroke = {};
    int tint = 0; // tells threads apart in grey: solid, dashed, dotted
};

struct Logo {
    double x = 0;
    double y = 0;
    double size = 0;
};

struct Picture {
    const Figure* figure = nullptr;
    double x = 0;
    double y = 0;
    double scale = 1;
    double top = 0;     // of the picture: what is seen of it
    double bottom = -1; // all
};

/// The number of the page where `destination` lies, set flush right.
struct PageNumber {
    std::string destination;
    double right = 0;
    double baseline = 0;
    TextStyle style = {};
};

using Operation = std::variant<OpenTag, CloseTag, PageBreak, Destination, Lines, Box, CheckBox, Dot, Thread,
                               Logo, Picture, PageNumber>;

} // namespace waymark::pdf
