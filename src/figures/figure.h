// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Figure: a picture as a value: shapes and words, alt text, and the same facts as a table. Colours are token
// names. Painted on screen, in PDF and in HTML from the one value. A value; no owner.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace waymark {

struct FigurePoint {
    double x = 0; // in units of the figure's size, from its top left corner
    double y = 0;
};

struct FigureStroke {
    std::string color = "ink"; // a token name
    double width = 1;
    std::vector<double> dash; // empty: solid
};

struct FigureBox {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;

    double right() const { return x + width; }
    double bottom() const { return y + height; }
    FigurePoint center() const { return {x + width / 2, y + height / 2}; }
};

/// An open or closed run of straight lines.
struct FigurePath {
    std::vector<FigurePoint> points;
    bool closed = false;
    std::optional<FigureStroke> stroke;
    std::string fill; // a token name; empty: none
};

struct FigureWords {
    enum class Align { Start, Middle, End };
    FigurePoint at; // of the baseline
    std::string text;
    double size = 10;
    bool bold = false;
    Align align = Align::Start;
    std::string color = "ink2";
    bool serif = false;
    bool upward = false; // read from the bottom to the top, as beside an axis
};

/// A dot or diamond that stands for one thing and can be pointed at.
struct FigureMark {
    enum class Shape { Circle, Diamond };
    std::string id;
    FigurePoint at;
    double radius = 4;
    Shape shape = Shape::Circle;
    std::string fill = "primary";
};

/// A place that stands for one thing that was filled in, so that it can be reached from the picture.
struct FigureArea {
    std::string id; // a field, or a row (SHEET.TABLE.ROW)
    FigureBox box;
    std::string name; // all its words, however few of them have room in the picture
};

struct FigureTable {
    std::vector<std::string> head;
    std::vector<std::vector<std::string>> rows;
    std::vector<double> widths = {}; // shares of all the width; none: columns as narrow as numbers
};

struct Figure {
    double width = 400;
    double height = 200;
    std::string title;
    std::string alt; // one sentence
    std::vector<FigurePath> paths;
    std::vector<FigureMark> marks;
    std::vector<FigureWords> words;
    std::vector<FigureArea> areas; // in reading order
    std::vector<FigureArea> zones; // where areas can be put; the id says what that means
    FigureTable facts;
};

} // namespace waymark
