// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pango_metrics.h"

#include "base/text.h"
#include "report/pdf_text.h"

namespace waymark {

namespace {

pdf::TextStyle styleOf(const WordFace& face) {
    return {face.serif ? pdf::Face::Serif : pdf::Face::Sans, face.size, face.bold, false, "ink", {}};
}

constexpr double endless = 100'000; // points: no line is that long

} // namespace

PangoMetrics::PangoMetrics(std::string_view language) : shaper_(std::make_unique<pdf::Shaper>(language)) {}

PangoMetrics::~PangoMetrics() = default;

double PangoMetrics::width(std::string_view text, const WordFace& face) const {
    return shaper_->line(text, styleOf(face), endless)->width;
}

std::vector<std::string> PangoMetrics::lines(std::string_view text, const WordFace& face,
                                             double width) const {
    const auto shaped = shaper_->shape(text, styleOf(face), width);
    const char* words = pango_layout_get_text(shaped->letters->layout.get());
    std::vector<std::string> lines;
    for (const PangoLayoutLine* line : shaped->letters->lines)
        lines.push_back(
            trimmed(std::string_view(words + line->start_index, static_cast<std::size_t>(line->length))));
    return lines;
}

} // namespace waymark
