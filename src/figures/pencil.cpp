// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/pencil.h"

#include "base/text.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace waymark {

namespace {

constexpr double pi = std::numbers::pi;
const char* const ellipsisMark = "\u2026";

char32_t codePointAt(std::string_view text, std::size_t& at) {
    const auto first = static_cast<unsigned char>(text[at]);
    const int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : first >= 0xC0 ? 1 : 0;
    char32_t value = more == 0 ? first : first & (0x3F >> more);
    ++at;
    for (int i = 0; i < more && at < text.size(); ++i, ++at)
        value = (value << 6) | (static_cast<unsigned char>(text[at]) & 0x3F);
    return value;
}

} // namespace

bool readsFromRight(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const auto c = codePointAt(text, at);
        // Hebrew, Arabic and their neighbours, and their forms for presentation.
        if ((c >= 0x590 && c <= 0x8FF) || (c >= 0xFB1D && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFF) ||
            (c >= 0x10800 && c <= 0x10FFF) || (c >= 0x1E800 && c <= 0x1EFFF))
            return true;
        const bool letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c >= 0xC0;
        if (letter && !(c >= 0x2000 && c <= 0x206F)) // marks of punctuation have no direction
            return false;
    }
    return false;
}

std::vector<FigurePoint> roundedBox(const FigureBox& box, double radius) {
    const double r = std::min({radius, box.width / 2, box.height / 2});
    if (r <= 0)
        return {{box.x, box.y}, {box.right(), box.y}, {box.right(), box.bottom()}, {box.x, box.bottom()}};
    std::vector<FigurePoint> points;
    constexpr int steps = 6; // of a quarter turn
    const FigurePoint corners[] = {{box.right() - r, box.bottom() - r},
                                   {box.x + r, box.bottom() - r},
                                   {box.x + r, box.y + r},
                                   {box.right() - r, box.y + r}};
    for (int corner = 0; corner < 4; ++corner)
        for (int i = 0; i <= steps; ++i) {
            const double angle = (corner + double(i) / steps) * pi / 2;
            points.push_back(
                {corners[corner].x + r * std::cos(angle), corners[corner].y + r * std::sin(angle)});
        }
    return points;
}

std::vector<std::string> Pencil::wrapped(std::string_view text, const WordStyle& style, double width) const {
    const WordFace face{style.size, style.bold, style.serif};
    auto lines = metrics_.lines(text, face, std::max(width, 1.0));
    if (style.most == 0 || lines.size() <= style.most)
        return lines;
    lines.resize(style.most);
    auto last = lines.back();
    while (!last.empty() && metrics_.width(last + ellipsisMark, face) > width)
        last = trimmed(last.substr(0, byteOffset(last, codePointCount(last) - 1)));
    lines.back() = last + ellipsisMark;
    return lines;
}

double Pencil::heightOf(std::string_view text, const WordStyle& style, double width) const {
    return text.empty() ? 0 : double(wrapped(text, style, width).size()) * lineHeight(style);
}

double Pencil::widthOf(std::string_view text, const WordStyle& style) const {
    return metrics_.width(text, {style.size, style.bold, style.serif});
}

double Pencil::words(double x, double y, double width, std::string_view text, const WordStyle& style) {
    if (text.empty())
        return 0;
    auto align = style.align;
    if (align == FigureWords::Align::Start && readsFromRight(text))
        align = FigureWords::Align::End;
    const double share = align == FigureWords::Align::Start    ? 0
                         : align == FigureWords::Align::Middle ? 0.5
                                                               : 1;
    double down = y;
    for (const auto& line : wrapped(text, style, width)) {
        if (!line.empty())
            figure_.words.push_back({{x + share * width, down + style.size * 1.03},
                                     line,
                                     style.size,
                                     style.bold,
                                     align,
                                     style.color,
                                     style.serif});
        down += lineHeight(style);
    }
    return down - y;
}

void Pencil::wordsIn(const FigureBox& box, std::string_view text, WordStyle style) {
    style.most = 1;
    style.align = FigureWords::Align::Middle;
    words(box.x, box.y + (box.height - lineHeight(style)) / 2, box.width, text, style);
}

void Pencil::wordsUpward(double x, double top, double bottom, std::string_view text, const WordStyle& style) {
    auto one = style;
    one.most = 1;
    for (const auto& line : wrapped(text, one, bottom - top))
        figure_.words.push_back({{x, (top + bottom) / 2},
                                 line,
                                 style.size,
                                 style.bold,
                                 FigureWords::Align::Middle,
                                 style.color,
                                 style.serif,
                                 true});
}

void Pencil::shape(std::vector<FigurePoint> points, const std::string& fill, FigureStroke stroke) {
    std::optional<FigureStroke> edge;
    if (stroke.width > 0)
        edge = std::move(stroke);
    figure_.paths.push_back({std::move(points), true, std::move(edge), fill});
}

void Pencil::box(const FigureBox& box, double radius, const std::string& fill, FigureStroke stroke) {
    shape(roundedBox(box, radius), fill, std::move(stroke));
}

void Pencil::ellipse(FigurePoint center, double across, double down, const std::string& fill,
                     FigureStroke stroke) {
    std::vector<FigurePoint> points;
    constexpr int steps = 72;
    for (int i = 0; i < steps; ++i)
        points.push_back({center.x + across * std::cos(2 * pi * i / steps),
                          center.y + down * std::sin(2 * pi * i / steps)});
    shape(std::move(points), fill, std::move(stroke));
}

void Pencil::line(std::vector<FigurePoint> points, FigureStroke stroke) {
    if (points.size() > 1)
        figure_.paths.push_back({std::move(points), false, std::move(stroke), {}});
}

void Pencil::arrow(std::vector<FigurePoint> points, FigureStroke stroke) {
    if (points.size() < 2)
        return;
    const auto tip = points.back();
    const double head = std::max(text_ * 0.62, stroke.width * 2.6);
    // The direction is that of the last stretch which is long enough to have one.
    auto from = points[points.size() - 2];
    for (std::size_t i = points.size() - 1; i-- > 0;) {
        from = points[i];
        if (std::hypot(tip.x - from.x, tip.y - from.y) >= head)
            break;
    }
    const double length = std::max(std::hypot(tip.x - from.x, tip.y - from.y), 1e-9);
    const double dx = (tip.x - from.x) / length;
    const double dy = (tip.y - from.y) / length;
    const FigurePoint base{tip.x - head * dx, tip.y - head * dy};
    const auto color = stroke.color;
    while (points.size() > 1 && std::hypot(tip.x - points.back().x, tip.y - points.back().y) < head)
        points.pop_back();
    points.push_back(base);
    line(std::move(points), std::move(stroke));
    shape({tip,
           {base.x - 0.5 * head * dy, base.y + 0.5 * head * dx},
           {base.x + 0.5 * head * dy, base.y - 0.5 * head * dx}},
          color, {"", 0, {}});
}

void Pencil::badge(FigurePoint center, std::string_view text, const std::string& fill,
                   const std::string& id) {
    const double r = badgeRadius();
    figure_.marks.push_back({id, center, r, FigureMark::Shape::Circle, fill});
    const WordStyle style{text_ * 0.93, true, "surface", FigureWords::Align::Middle};
    words(center.x - 2 * r, center.y - lineHeight(style) / 2, 4 * r, text, style);
}

// Their lines are those of the files in resources/icons, which stand in a square of 24.
void Pencil::icon(std::string_view name, const FigureBox& box, const std::string& color) {
    using Lines = std::vector<std::vector<FigurePoint>>;
    static const Lines interview = {
        {{4.5, 5}, {19.5, 5}, {19.5, 15.5}, {11.5, 15.5}, {7, 19.5}, {7, 15.5}, {4.5, 15.5}, {4.5, 5}},
        {{8.5, 9}, {15.5, 9}},
        {{8.5, 12}, {13, 12}}};
    static const Lines chart = {{{4, 4}, {4, 20}, {20, 20}},
                                {{7.5, 15.5}, {11.1, 11}, {14.1, 13.5}, {19, 7}}};
    const double scale = std::min(box.width, box.height) / 24;
    for (auto points : name == "interview" ? interview : chart) {
        for (auto& point : points)
            point = {box.x + point.x * scale, box.y + point.y * scale};
        line(std::move(points), {color, 1.75 * scale, {}});
    }
}

void Pencil::area(std::string id, const FigureBox& box, std::string name) {
    figure_.areas.push_back({std::move(id), box, std::move(name)});
}

} // namespace waymark
