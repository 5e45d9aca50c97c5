// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_draw.h"

#include <cairo-pdf.h>

#include <algorithm>
#include <memory>

namespace waymark::pdf {

namespace {

cairo_status_t append(void* bytes, const unsigned char* data, unsigned int length) {
    static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

} // namespace

bool hasWordsToShow(const FieldBlock& field) {
    return field.kind != FieldKind::Check && !field.value.empty();
}

Result<std::string> drawAppearances(const Recording& recording, const Theme& theme, const Shaper& shaper) {
    constexpr double pad = 4;
    std::string bytes;
    const std::unique_ptr<cairo_surface_t, void (*)(cairo_surface_t*)> surface(
        cairo_pdf_surface_create_for_stream(append, &bytes, 100, 20), cairo_surface_destroy);
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATE_DATE, "2000-01-01T00:00:00Z");
    const std::unique_ptr<cairo_t, void (*)(cairo_t*)> cairo(cairo_create(surface.get()), cairo_destroy);
    bool any = false;
    for (const auto& place : recording.fields) {
        if (!hasWordsToShow(*place.field))
            continue;
        any = true;
        cairo_pdf_surface_set_size(surface.get(), place.width, place.height);
        setColor(cairo.get(), theme.color("ink"));
        const TextStyle style{Face::Sans, 10, false, false, "ink", place.field->language};
        const auto words = shownIn(*place.field);
        const auto text = place.multiline ? shaper.shape(words, style, place.width - 2 * pad)
                                          : shaper.line(words, style, place.width - 2 * pad);
        const double top = place.multiline ? pad / 2 : std::max((place.height - text->height()) / 2, 0.0);
        for (std::size_t i = 0; i < text->lines.size() && text->lines[i].top < place.height; ++i)
            showLine(cairo.get(), *text, i, pad, top + text->lines[i].baseline);
        cairo_show_page(cairo.get());
    }
    if (!any)
        return std::string();
    cairo_surface_finish(surface.get());
    if (const auto status = cairo_surface_status(surface.get()); status != CAIRO_STATUS_SUCCESS)
        return Error{ErrorCode::Io, "The PDF could not be drawn.", cairo_status_to_string(status)};
    return bytes;
}

} // namespace waymark::pdf
