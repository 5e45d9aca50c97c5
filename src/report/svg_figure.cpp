// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/svg_figure.h"

#include "report/markup.h"

#include <charconv>

namespace waymark {

namespace {

// Two decimals are finer than any screen; the decimal sign is a point in every locale.
std::string number(double value) {
    char text[64];
    const auto end = std::to_chars(text, text + sizeof text, value, std::chars_format::fixed, 2);
    std::string digits(text, end.ptr);
    digits.erase(digits.find_last_not_of('0') + 1);
    if (digits.back() == '.')
        digits.pop_back();
    return digits == "-0" ? "0" : digits;
}

std::string color(const std::string& token) {
    return token.empty() ? "none" : "var(--" + escapedXml(token) + ")";
}

std::string pathOf(const FigurePath& path) {
    std::string data;
    for (const auto& point : path.points)
        data += (data.empty() ? "M" : "L") + number(point.x) + " " + number(point.y);
    if (path.closed)
        data += "Z";
    std::string style = "fill:" + color(path.fill);
    if (path.stroke) {
        style += ";stroke:" + color(path.stroke->color) + ";stroke-width:" + number(path.stroke->width);
        for (std::size_t i = 0; i < path.stroke->dash.size(); ++i)
            style += (i == 0 ? ";stroke-dasharray:" : " ") + number(path.stroke->dash[i]);
    }
    return "<path d=\"" + data + "\" style=\"" + style + "\"/>\n";
}

std::string markOf(const FigureMark& mark) {
    const std::string style = " style=\"fill:" + color(mark.fill) + "\"/>\n";
    if (mark.shape == FigureMark::Shape::Circle)
        return "<circle cx=\"" + number(mark.at.x) + "\" cy=\"" + number(mark.at.y) + "\" r=\"" +
               number(mark.radius) + "\"" + style;
    const double reach = mark.radius * 1.3;
    return "<path d=\"M" + number(mark.at.x) + " " + number(mark.at.y - reach) + "l" + number(reach) + " " +
           number(reach) + "l" + number(-reach) + " " + number(reach) + "l" + number(-reach) + " " +
           number(-reach) + "Z\"" + style;
}

std::string wordsOf(const FigureWords& words) {
    const std::string anchor = words.align == FigureWords::Align::Start    ? "start"
                               : words.align == FigureWords::Align::Middle ? "middle"
                                                                           : "end";
    const std::string turn =
        words.upward ? " transform=\"rotate(-90 " + number(words.at.x) + " " + number(words.at.y) + ")\""
                     : "";
    return "<text x=\"" + number(words.at.x) + "\" y=\"" + number(words.at.y) + "\"" + turn +
           " text-anchor=\"" + anchor + "\" style=\"fill:" + color(words.color) +
           ";font-size:" + number(words.size) + "px" + (words.bold ? ";font-weight:700" : "") +
           (words.serif ? ";font-family:'Noto Serif',Georgia,serif" : "") + "\">" +
           escapedXml(printable(words.text)) + "</text>\n";
}

} // namespace

std::string svgOf(const Figure& figure, const std::string& id) {
    std::string svg = "<svg viewBox=\"0 0 " + number(figure.width) + " " + number(figure.height) +
                      "\" role=\"img\" " +
                      (figure.title.empty() ? "aria-labelledby=\""
                                            : "aria-labelledby=\"" + id + "-title\" aria-describedby=\"") +
                      id + "-desc\" style=\"max-width:" + number(figure.width * 1.4) + "px\">\n";
    if (!figure.title.empty())
        svg += "<title id=\"" + id + "-title\">" + escapedXml(printable(figure.title)) + "</title>\n";
    svg += "<desc id=\"" + id + "-desc\">" + escapedXml(printable(figure.alt)) + "</desc>\n";
    for (const auto& path : figure.paths)
        svg += pathOf(path);
    for (const auto& mark : figure.marks)
        svg += markOf(mark);
    for (const auto& words : figure.words)
        if (!words.text.empty())
            svg += wordsOf(words);
    return svg + "</svg>\n";
}

} // namespace waymark
