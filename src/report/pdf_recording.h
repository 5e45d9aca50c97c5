// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Recording: every stroke of every page in order, with its place in the structure. Laid out once, then drawn once,
// so that page numbers are known before anything is drawn. Owned by one call of writePdf().
#pragma once

#include "figures/figure.h"
#include "report/pdf_text.h"

#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace waymark::pdf {

/// An element of the structure tree, in the order in which it was opened. What Cairo cannot write of it, the finisher
/// adds.
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
};

/// The number of the page where `destination` lies, set flush right.
struct PageNumber {
    std::string destination;
    double right = 0;
    double baseline = 0;
    TextStyle style = {};
};

using Operation =
    std::variant<OpenTag, CloseTag, PageBreak, Destination, Lines, Box, CheckBox, Dot, Logo, Picture, PageNumber>;

struct OutlineEntry {
    int level = 1;
    std::string text;
    std::string destination;
};

class Recording {
  public:
    void add(Operation operation) { operations_.push_back(std::move(operation)); }
    /// Keeps a text alive until it is drawn.
    const ShapedText* keep(std::unique_ptr<ShapedText> text);
    /// A box whose height is not known yet.
    std::size_t reserve(Box box);
    Box& box(std::size_t index) { return std::get<Box>(operations_[index]); }

    const std::vector<Operation>& operations() const { return operations_; }
    const std::vector<TagNode>& tags() const { return tags_; }

    std::vector<OutlineEntry> outline;
    std::vector<std::string> pageLabels; // of each page: the part it belongs to
    std::vector<bool> bare;              // of each page: without header and footer

  private:
    friend class TagScope;
    std::vector<Operation> operations_;
    std::vector<TagNode> tags_;
    std::vector<std::unique_ptr<ShapedText>> texts_;
};

/// Opens an element and closes it when it goes: Cairo ends the process on a tag left open or closed twice.
class TagScope {
  public:
    TagScope(Recording& recording, TagNode node);
    ~TagScope() { recording_.add(CloseTag{}); }
    TagScope(const TagScope&) = delete;
    TagScope& operator=(const TagScope&) = delete;
    int node() const { return node_; }

  private:
    Recording& recording_;
    int node_;
};

/// A text of Cairo's tag attributes: quotes and backslashes escaped.
std::string tagText(std::string_view text);

} // namespace waymark::pdf
