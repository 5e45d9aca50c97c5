// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_text.h"

#include "report/markup.h"

#include <algorithm>

namespace waymark::pdf {

namespace {

constexpr double scale = PANGO_SCALE;

struct AttributesUnref {
    void operator()(PangoAttrList* list) const { pango_attr_list_unref(list); }
};
using Attributes = std::unique_ptr<PangoAttrList, AttributesUnref>;

void addAttribute(PangoAttrList* list, PangoAttribute* attribute, std::size_t begin, std::size_t end) {
    attribute->start_index = static_cast<guint>(begin);
    attribute->end_index = static_cast<guint>(end);
    pango_attr_list_insert(list, attribute);
}

// A hyphen that nobody wrote would change what they wrote: an address, a name. A ligature such as "ffi" is
// one glyph for three letters, which some readers of a PDF then cannot tell apart.
void addPlainness(PangoAttrList* list, std::size_t end) {
    addAttribute(list, pango_attr_insert_hyphens_new(FALSE), 0, end);
    addAttribute(list, pango_attr_font_features_new("liga=0, clig=0, dlig=0"), 0, end);
}

// Where a line wraps, Pango takes the blank's glyph away, and Cairo writes its character without one. Some
// readers then lose what follows, others join the words around it: a blank without width says the same and is
// drawn.
void keepBlanks(PangoLayoutLine* line, const char* text) {
    for (GSList* item = line->runs; item; item = item->next) {
        auto* run = static_cast<PangoGlyphItem*>(item->data);
        for (int i = 0; i < run->glyphs->num_glyphs; ++i) {
            auto& glyph = run->glyphs->glyphs[i];
            const int at = run->item->offset + run->glyphs->log_clusters[i];
            hb_codepoint_t blank = 0;
            if (glyph.glyph == PANGO_GLYPH_EMPTY && text[at] == ' ' &&
                hb_font_get_nominal_glyph(pango_font_get_hb_font(run->item->analysis.font), ' ', &blank) != 0)
                glyph.glyph = blank;
        }
    }
}

void measureLines(ShapedText& text) {
    PangoLayout* layout = text.letters->layout.get();
    PangoLayoutIter* iterator = pango_layout_get_iter(layout);
    do {
        PangoRectangle extents;
        pango_layout_iter_get_line_extents(iterator, nullptr, &extents);
        keepBlanks(pango_layout_iter_get_line(iterator), pango_layout_get_text(layout));
        text.letters->lines.push_back(pango_layout_iter_get_line_readonly(iterator));
        text.lines.push_back({extents.x / scale, extents.y / scale, extents.height / scale,
                              pango_layout_iter_get_baseline(iterator) / scale});
        text.width = std::max(text.width, extents.width / scale);
    } while (pango_layout_iter_next_line(iterator));
    pango_layout_iter_free(iterator);
}

// From one link's begin or end to the next, line by line.
void measureLinks(ShapedText& text) {
    for (std::size_t index = 0; !text.links.empty() && index < text.lines.size(); ++index) {
        PangoLayoutLine* line = text.letters->lines[index];
        const int lineEnd = line->start_index + line->length;
        int at = line->start_index;
        while (at < lineEnd) {
            const auto link =
                std::ranges::find_if(text.links, [&](const LinkRange& range) { return range.end > at; });
            LinkPiece piece{index, at, lineEnd, 0, 0, {}};
            const bool inside = link != text.links.end() && link->begin <= at;
            if (link != text.links.end())
                piece.end = std::min(lineEnd, inside ? link->end : link->begin);
            if (inside) {
                int* ranges = nullptr;
                int count = 0;
                pango_layout_line_get_x_ranges(line, at, piece.end, &ranges, &count);
                piece.left = count > 0 ? ranges[0] / scale : 0;
                piece.right = count > 0 ? ranges[2 * count - 1] / scale : 0;
                piece.target = link->target;
                g_free(ranges);
            }
            at = piece.end;
            text.pieces.push_back(std::move(piece));
        }
    }
}

} // namespace

double ShapedText::height(std::size_t first, std::size_t end) const {
    if (first >= end)
        return 0;
    return lines[end - 1].top + lines[end - 1].height - lines[first].top;
}

std::size_t ShapedText::fitting(std::size_t first, double room) const {
    // Half a thousandth of a point is a rounding error, not a reason for another page.
    const double limit = lines.empty() ? 0 : lines[first].top + room + 0.0005;
    const auto end =
        std::partition_point(lines.begin() + static_cast<std::ptrdiff_t>(first), lines.end(),
                             [&](const ShapedLine& line) { return line.top + line.height <= limit; });
    return static_cast<std::size_t>(end - lines.begin()) - first;
}

Shaper::Shaper(std::string_view language)
    // The thread's own font map keeps its fonts, so that the next report finds them loaded.
    : context_(pango_font_map_create_context(pango_cairo_font_map_get_default())) {
    PangoContext* context = context_.get();
    pango_cairo_context_set_resolution(context, 72);
    // Metrics rounded to a screen's pixels would move every line end, and with it every page.
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    pango_cairo_context_set_font_options(context, options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(context, FALSE);
    pango_context_set_language(context, pango_language_from_string(std::string(language).c_str()));
}

LayoutPointer Shaper::layout(const TextStyle& style, double width) const {
    const int kind = (style.face == Face::Serif ? 4 : 0) + (style.bold ? 2 : 0) + (style.italic ? 1 : 0);
    auto& font = fonts_[{kind, style.size}];
    if (!font) {
        font.reset(pango_font_description_new());
        pango_font_description_set_family_static(
            font.get(), style.face == Face::Serif ? "Noto Serif,Georgia,DejaVu Serif"
                                                  : "Noto Sans,Segoe UI,Cantarell,DejaVu Sans");
        pango_font_description_set_absolute_size(font.get(), style.size * scale);
        if (style.bold)
            pango_font_description_set_weight(font.get(), PANGO_WEIGHT_BOLD);
        if (style.italic)
            pango_font_description_set_style(font.get(), PANGO_STYLE_ITALIC);
    }
    LayoutPointer layout(pango_layout_new(context_.get()));
    pango_layout_set_font_description(layout.get(), font.get());
    pango_layout_set_width(layout.get(), static_cast<int>(std::max(width, 1.0) * scale));
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    return layout;
}

std::unique_ptr<ShapedText> Shaper::shape(TextSource source) const {
    auto shaped = std::make_unique<ShapedText>();
    shaped->source = std::move(source);
    const auto& [spans, style, width, oneLine] = shaped->source;
    shaped->letters = Letters{layout(style, width), {}};
    PangoLayout* letters = shaped->letters->layout.get();
    const Attributes attributes(pango_attr_list_new());
    std::string text;
    for (const auto& span : spans) {
        const auto begin = text.size();
        text += printable(span.text);
        if (span.bold)
            addAttribute(attributes.get(), pango_attr_weight_new(PANGO_WEIGHT_BOLD), begin, text.size());
        if (span.italic)
            addAttribute(attributes.get(), pango_attr_style_new(PANGO_STYLE_ITALIC), begin, text.size());
        if (!span.link.empty() && text.size() > begin) {
            addAttribute(attributes.get(), pango_attr_underline_new(PANGO_UNDERLINE_SINGLE), begin,
                         text.size());
            shaped->links.push_back({static_cast<int>(begin), static_cast<int>(text.size()), span.link});
        }
    }
    addPlainness(attributes.get(), text.size());
    if (!style.language.empty())
        addAttribute(attributes.get(),
                     pango_attr_language_new(pango_language_from_string(style.language.c_str())), 0,
                     text.size());
    if (oneLine) {
        std::replace(text.begin(), text.end(), '\n', ' ');
        pango_layout_set_single_paragraph_mode(letters, TRUE);
        pango_layout_set_ellipsize(letters, PANGO_ELLIPSIZE_END);
    }
    pango_layout_set_text(letters, text.data(), static_cast<int>(text.size()));
    pango_layout_set_attributes(letters, attributes.get());
    shaped->bytes = text.size();
    measureLines(*shaped);
    measureLinks(*shaped);
    return shaped;
}

std::unique_ptr<ShapedText> Shaper::shape(const std::vector<Span>& spans, const TextStyle& style,
                                          double width) const {
    return shape(TextSource{spans, style, width, false});
}

std::unique_ptr<ShapedText> Shaper::shape(std::string_view text, const TextStyle& style, double width) const {
    return shape(TextSource{{{std::string(text), false, false, {}}}, style, width, false});
}

std::unique_ptr<ShapedText> Shaper::line(std::string_view text, const TextStyle& style, double width) const {
    return shape(TextSource{{{std::string(text), false, false, {}}}, style, width, true});
}

} // namespace waymark::pdf
