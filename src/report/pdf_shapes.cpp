// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of text, figures and the logo on a Cairo page.
#include "report/pdf_draw.h"

#include <hb-ot.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace waymark::pdf {

namespace {

constexpr double scale = PANGO_SCALE;

bool hasColorGlyphs(PangoFont* font) {
    hb_face_t* face = hb_font_get_face(pango_font_get_hb_font(font));
    return hb_ot_color_has_png(face) || hb_ot_color_has_layers(face);
}

// Cairo draws a coloured emoji as an image and its text is lost. A blank that stands for the emoji's
// characters keeps it readable and searchable. Cairo leaves out what covers no point of the page, so the
// blank must not lie on the edge between two of them.
void showBlank(cairo_t* cairo, const char* text, int bytes, double x, double baseline, double size) {
    cairo_save(cairo);
    cairo_select_font_face(cairo, "Noto Sans", CAIRO_FONT_SLANT_NORMAL, CAIRO_FONT_WEIGHT_NORMAL);
    cairo_set_font_size(cairo, size);
    cairo_user_to_device(cairo, &x, &baseline);
    x = std::floor(x) + 0.5;
    baseline = std::floor(baseline) + 0.5;
    cairo_device_to_user(cairo, &x, &baseline);
    cairo_glyph_t* glyphs = nullptr;
    int count = 0;
    cairo_scaled_font_text_to_glyphs(cairo_get_scaled_font(cairo), x, baseline, " ", 1, &glyphs, &count,
                                     nullptr, nullptr, nullptr);
    const cairo_text_cluster_t cluster{bytes, 1};
    if (count == 1)
        cairo_show_text_glyphs(cairo, text, bytes, glyphs, 1, &cluster, 1, cairo_text_cluster_flags_t(0));
    cairo_glyph_free(glyphs);
    cairo_restore(cairo);
}

void showEmoji(cairo_t* cairo, const char* text, PangoGlyphItem* run, double x, double baseline) {
    PangoGlyphItemIter cluster;
    PangoFontDescription* font = pango_font_describe(run->item->analysis.font);
    const double size = pango_font_description_get_size(font) / scale;
    pango_font_description_free(font);
    for (gboolean more = pango_glyph_item_iter_init_start(&cluster, run, text); more;
         more = pango_glyph_item_iter_next_cluster(&cluster)) {
        showBlank(cairo, text + cluster.start_index, cluster.end_index - cluster.start_index, x, baseline,
                  size);
        const int step = cluster.start_glyph < cluster.end_glyph ? 1 : -1;
        for (int glyph = cluster.start_glyph; glyph != cluster.end_glyph; glyph += step)
            x += run->glyphs->glyphs[glyph].geometry.width / scale;
    }
}

} // namespace

void setColor(cairo_t* cairo, const Color& color) {
    cairo_set_source_rgb(cairo, color.red, color.green, color.blue);
}

void roundedRectangle(cairo_t* cairo, double x, double y, double width, double height, double radius) {
    const double r = std::min({radius, width / 2, height / 2});
    if (r <= 0) {
        cairo_rectangle(cairo, x, y, width, height);
        return;
    }
    constexpr double quarter = std::numbers::pi / 2;
    cairo_new_sub_path(cairo);
    cairo_arc(cairo, x + width - r, y + r, r, -quarter, 0);
    cairo_arc(cairo, x + width - r, y + height - r, r, 0, quarter);
    cairo_arc(cairo, x + r, y + height - r, r, quarter, 2 * quarter);
    cairo_arc(cairo, x + r, y + r, r, 2 * quarter, 3 * quarter);
    cairo_close_path(cairo);
}

void showLine(cairo_t* cairo, const ShapedText& text, std::size_t index, double x, double baseline, int begin,
              int end) {
    const ShapedLine& shaped = text.lines[index];
    PangoLayoutLine* line = text.letters->lines[index];
    bool plain = end < 0;
    for (GSList* item = line->runs; item && plain; item = item->next)
        plain = !hasColorGlyphs(static_cast<PangoGlyphItem*>(item->data)->item->analysis.font);
    if (plain) {
        cairo_move_to(cairo, x + shaped.x, baseline);
        pango_cairo_show_layout_line(cairo, line);
        return;
    }
    const char* words = pango_layout_get_text(text.letters->layout.get());
    double at = x + shaped.x;
    for (GSList* item = line->runs; item; item = item->next) {
        auto* run = static_cast<PangoGlyphItem*>(item->data);
        const double width = pango_glyph_string_get_width(run->glyphs) / scale;
        if (end < 0 || (run->item->offset >= begin && run->item->offset < end)) {
            cairo_move_to(cairo, at, baseline);
            pango_cairo_show_glyph_item(cairo, words, run);
            if (hasColorGlyphs(run->item->analysis.font))
                showEmoji(cairo, words, run, at, baseline);
            const bool link = std::any_of(text.links.begin(), text.links.end(), [&](const LinkRange& range) {
                return run->item->offset >= range.begin && run->item->offset < range.end;
            });
            if (link) {
                cairo_rectangle(cairo, at, baseline + 1.3, width, 0.5);
                cairo_fill(cairo);
            }
        }
        at += width;
    }
}

void drawLogo(cairo_t* cairo, double x, double y, double size, const Theme& theme) {
    // The path of resources/icons/logo.svg, 28 units wide.
    cairo_save(cairo);
    cairo_translate(cairo, x, y);
    cairo_scale(cairo, size / 28, size / 28);
    roundedRectangle(cairo, 2, 1, 24, 26, 7);
    setColor(cairo, theme.color("primary"));
    cairo_fill(cairo);
    cairo_move_to(cairo, 7, 11.2);
    cairo_line_to(cairo, 10.4, 19.8);
    cairo_line_to(cairo, 14, 13.2);
    cairo_line_to(cairo, 17.6, 19.8);
    cairo_line_to(cairo, 20.2, 13.2);
    setColor(cairo, theme.color("onPrimary"));
    cairo_set_line_width(cairo, 2.3);
    cairo_set_line_cap(cairo, CAIRO_LINE_CAP_ROUND);
    cairo_set_line_join(cairo, CAIRO_LINE_JOIN_ROUND);
    cairo_stroke(cairo);
    cairo_arc(cairo, 21, 8.6, 2.1, 0, 2 * std::numbers::pi);
    setColor(cairo, theme.color("accentDot"));
    cairo_fill(cairo);
    cairo_restore(cairo);
}

void drawFigure(cairo_t* cairo, const Figure& figure, const Theme& theme, const Shaper& shaper) {
    for (const auto& path : figure.paths) {
        for (std::size_t i = 0; i < path.points.size(); ++i) {
            if (i == 0)
                cairo_move_to(cairo, path.points[i].x, path.points[i].y);
            else
                cairo_line_to(cairo, path.points[i].x, path.points[i].y);
        }
        if (path.closed)
            cairo_close_path(cairo);
        if (!path.fill.empty()) {
            setColor(cairo, theme.color(path.fill));
            cairo_fill_preserve(cairo);
        }
        if (path.stroke) {
            setColor(cairo, theme.color(path.stroke->color));
            cairo_set_line_width(cairo, path.stroke->width);
            cairo_set_line_cap(cairo, CAIRO_LINE_CAP_ROUND);
            cairo_set_line_join(cairo, CAIRO_LINE_JOIN_ROUND);
            cairo_set_dash(cairo, path.stroke->dash.data(), static_cast<int>(path.stroke->dash.size()), 0);
            cairo_stroke_preserve(cairo);
            cairo_set_dash(cairo, nullptr, 0, 0);
        }
        cairo_new_path(cairo);
    }
    for (const auto& mark : figure.marks) {
        const double r = mark.radius;
        if (mark.shape == FigureMark::Shape::Circle) {
            cairo_arc(cairo, mark.at.x, mark.at.y, r, 0, 2 * std::numbers::pi);
        } else {
            cairo_move_to(cairo, mark.at.x, mark.at.y - r * 1.3);
            cairo_line_to(cairo, mark.at.x + r * 1.3, mark.at.y);
            cairo_line_to(cairo, mark.at.x, mark.at.y + r * 1.3);
            cairo_line_to(cairo, mark.at.x - r * 1.3, mark.at.y);
            cairo_close_path(cairo);
        }
        setColor(cairo, theme.color(mark.fill));
        cairo_fill(cairo);
    }
    for (const auto& words : figure.words) {
        const auto text = shaper.line(
            words.text,
            {words.serif ? Face::Serif : Face::Sans, words.size, words.bold, false, words.color, {}},
            std::max(figure.width, figure.height));
        const double share = words.align == FigureWords::Align::Start    ? 0
                             : words.align == FigureWords::Align::Middle ? 0.5
                                                                         : 1;
        cairo_save(cairo);
        cairo_translate(cairo, words.at.x, words.at.y);
        if (words.upward)
            cairo_rotate(cairo, -std::numbers::pi / 2);
        setColor(cairo, theme.color(words.color));
        showLine(cairo, *text, 0, -share * text->width - text->lines[0].x, 0);
        cairo_restore(cairo);
    }
}

} // namespace waymark::pdf
