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

struct FigureTable {
    std::vector<std::string> head;
    std::vector<std::vector<std::string>> rows;
};

struct Figure {
    double width = 400;
    double height = 200;
    std::string title;
    std::string alt; // one sentence
    std::vector<FigurePath> paths;
    std::vector<FigureMark> marks;
    std::vector<FigureWords> words;
    FigureTable facts;
};

} // namespace waymark
