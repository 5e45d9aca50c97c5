// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pencil: draws boxes, arrows and words that wrap into a Figure. Lives while one picture is made; no owner.
#pragma once

#include "figures/figure.h"
#include "figures/text_metrics.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

struct WordStyle {
    double size = 10;
    bool bold = false;
    std::string color = "ink";
    FigureWords::Align align = FigureWords::Align::Start;
    std::size_t most = 0; // lines; what is more ends with an ellipsis. 0: as many as it takes
    bool serif = false;
};

class Pencil {
  public:
    /// Both outlive it. `text` is the size of plain words.
    Pencil(Figure& figure, const TextMetrics& metrics, double text)
        : figure_(figure), metrics_(metrics), text_(text) {}

    double text() const { return text_; }
    WordStyle plain() const { return {text_}; }
    WordStyle bold() const { return {text_, true}; }
    /// For what stands beside the words that matter; on a screen still no smaller than can be read.
    WordStyle small() const { return {text_ * 0.93, false, "ink2"}; }
    static double lineHeight(const WordStyle& style) { return style.size * 1.36; }

    std::vector<std::string> wrapped(std::string_view text, const WordStyle& style, double width) const;
    double heightOf(std::string_view text, const WordStyle& style, double width) const;
    double widthOf(std::string_view text, const WordStyle& style) const;
    /// From `y` down, no wider than `width`, right to left where the words are. The height that they took.
    double words(double x, double y, double width, std::string_view text, const WordStyle& style);
    /// One line in the middle of a box; cut with an ellipsis where it is too long.
    void wordsIn(const FigureBox& box, std::string_view text, WordStyle style);
    /// Beside an axis, from the bottom to the top, in the middle of its length.
    void wordsUpward(double x, double top, double bottom, std::string_view text, const WordStyle& style);

    void box(const FigureBox& box, double radius, const std::string& fill, FigureStroke stroke);
    void ellipse(FigurePoint center, double across, double down, const std::string& fill,
                 FigureStroke stroke);
    void shape(std::vector<FigurePoint> points, const std::string& fill, FigureStroke stroke);
    void line(std::vector<FigurePoint> points, FigureStroke stroke);
    /// A line with a head at its end, in units of the plain words.
    void arrow(std::vector<FigurePoint> points, FigureStroke stroke);
    /// A disc with a short text in it, a mark of that id.
    void badge(FigurePoint center, std::string_view text, const std::string& fill,
               const std::string& id = {});
    double badgeRadius() const { return text_ * 0.95; }
    /// One of the two icons that pictures have: "interview", "chart", as in resources/icons.
    void icon(std::string_view name, const FigureBox& box, const std::string& color);
    void area(std::string id, const FigureBox& box, std::string name);

  private:
    Figure& figure_;
    const TextMetrics& metrics_;
    double text_;
};

/// Its first letter is one of a script that is written from the right.
bool readsFromRight(std::string_view text);
/// The outline of a box with round corners.
std::vector<FigurePoint> roundedBox(const FigureBox& box, double radius);

} // namespace waymark
