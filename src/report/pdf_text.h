// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Shaper and ShapedText: words become lines, which are measured while pages are laid out and drawn later.
// Owned by one call of writePdf().
#pragma once

#include "report/report.h"

#include <pango/pangocairo.h>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace waymark::pdf {

struct Unref {
    void operator()(gpointer object) const { g_object_unref(object); }
};
using LayoutPointer = std::unique_ptr<PangoLayout, Unref>;
using ContextPointer = std::unique_ptr<PangoContext, Unref>;

enum class Face { Sans, Serif };

struct TextStyle {
    Face face = Face::Sans;
    double size = 10; // points
    bool bold = false;
    bool italic = false;
    std::string color = "ink"; // a token name
    std::string language;      // BCP 47; empty: the document's
};

struct ShapedLine {
    double x = 0;
    double top = 0;
    double height = 0;
    double baseline = 0;
};

struct LinkRange {
    int begin = 0; // bytes
    int end = 0;
    std::string target;
};

/// What of one line lies in one link, or between two. Only texts with links have them.
struct LinkPiece {
    std::size_t line = 0;
    int begin = 0; // bytes
    int end = 0;
    double left = 0; // from the text's left edge
    double right = 0;
    std::string target; // empty: no link
};

/// What lines are drawn from. Pango needs some forty bytes a letter for it, so a long report does not keep
/// it.
struct Letters {
    LayoutPointer layout;
    std::vector<PangoLayoutLine*> lines; // owned by the layout
};

/// What a text is shaped from.
struct TextSource {
    std::vector<Span> spans;
    TextStyle style;
    double width = 0;
    bool oneLine = false;
};

struct ShapedText {
    TextSource source;
    std::optional<Letters> letters; // none: let go, and shaped again when it is drawn
    std::vector<ShapedLine> lines;
    std::vector<LinkRange> links;
    std::vector<LinkPiece> pieces;
    double width = 0; // of its widest line
    std::size_t bytes = 0;

    bool saysNothing() const { return bytes == 0; }

    double height() const { return lines.empty() ? 0 : lines.back().top + lines.back().height; }
    /// Height of lines `first` to `end` - 1.
    double height(std::size_t first, std::size_t end) const;
    /// How many lines from `first` on fit into `room`.
    std::size_t fitting(std::size_t first, double room) const;
};

class Shaper {
  public:
    explicit Shaper(std::string_view language);

    /// Lines no wider than `width`; a word that is wider is broken where it must.
    std::unique_ptr<ShapedText> shape(const std::vector<Span>& spans, const TextStyle& style,
                                      double width) const;
    std::unique_ptr<ShapedText> shape(std::string_view text, const TextStyle& style, double width) const;
    /// One line, which ends with an ellipsis where `width` is too small for it.
    std::unique_ptr<ShapedText> line(std::string_view text, const TextStyle& style, double width) const;
    /// The same lines once more.
    std::unique_ptr<ShapedText> shape(TextSource source) const;

  private:
    struct FontFree {
        void operator()(PangoFontDescription* font) const { pango_font_description_free(font); }
    };
    using FontKey = std::pair<int, double>;

    LayoutPointer layout(const TextStyle& style, double width) const;

    ContextPointer context_;
    mutable std::map<FontKey, std::unique_ptr<PangoFontDescription, FontFree>> fonts_;
};

} // namespace waymark::pdf
