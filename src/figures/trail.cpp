// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/trail.h"

#include "base/text.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace waymark {

namespace {

constexpr double width = 515;
constexpr double post = 19; // side of a post
constexpr double firstY = 30;

std::vector<FigurePoint> roundedSquare(FigurePoint center, double side, double radius) {
    std::vector<FigurePoint> points;
    const double reach = side / 2 - radius;
    constexpr int steps = 6; // of a quarter turn
    for (int corner = 0; corner < 4; ++corner) {
        const double turn = corner * std::numbers::pi / 2;
        const double cornerX = center.x + (corner == 0 || corner == 3 ? reach : -reach);
        const double cornerY = center.y + (corner < 2 ? reach : -reach);
        for (int i = 0; i <= steps; ++i) {
            const double angle = turn + i * std::numbers::pi / 2 / steps;
            points.push_back({cornerX + radius * std::cos(angle), cornerY + radius * std::sin(angle)});
        }
    }
    return points;
}

// Catmull-Rom through the posts, as the trail is drawn in the window.
FigurePoint along(const std::vector<FigurePoint>& posts, std::size_t from, double t) {
    const auto at = [&](std::ptrdiff_t index) {
        return posts[static_cast<std::size_t>(
            std::clamp<std::ptrdiff_t>(index, 0, static_cast<std::ptrdiff_t>(posts.size()) - 1))];
    };
    const auto i = static_cast<std::ptrdiff_t>(from);
    const auto mix = [t](double a, double b, double c, double d) {
        return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t +
                      (3 * b - a - 3 * c + d) * t * t * t);
    };
    const FigurePoint a = at(i - 1);
    const FigurePoint b = at(i);
    const FigurePoint c = at(i + 1);
    const FigurePoint d = at(i + 2);
    return {mix(a.x, b.x, c.x, d.x), mix(a.y, b.y, c.y, d.y)};
}

// A name on at most two lines of about `limit` characters.
std::pair<std::string, std::string> twoLines(const std::string& text, std::size_t limit) {
    if (codePointCount(text) <= limit)
        return {text, {}};
    const auto space = text.rfind(' ', byteOffset(text, limit));
    if (space == std::string::npos)
        return {text, {}};
    return {text.substr(0, space), text.substr(space + 1)};
}

void drawPost(Figure& figure, const TrailPost& given, FigurePoint at, double nameWidth) {
    const bool done = given.state == TrailPost::State::Done;
    const bool here = given.state == TrailPost::State::Here;
    const double side = here ? post + 3 : post;
    figure.paths.push_back({roundedSquare(at, side, 6), true,
                            FigureStroke{done   ? "primary"
                                         : here ? "accent"
                                                : "lineStrong",
                                         here ? 2.2 : 1.4,
                                         {}},
                            done ? "primary" : "surface"});
    figure.words.push_back({{at.x, at.y + 3.6},
                            given.number,
                            10,
                            true,
                            FigureWords::Align::Middle,
                            done   ? "onPrimary"
                            : here ? "ink"
                                   : "ink2"});
    const auto [first, second] = twoLines(given.name, static_cast<std::size_t>(nameWidth / 4.6));
    const double left = at.x - side / 2;
    const auto below = [&](double y, const std::string& text, bool bold, const char* color) {
        figure.words.push_back({{left, y}, text, 8.3, bold, FigureWords::Align::Start, color});
    };
    below(58, first, here, "ink");
    below(69, second, here, "ink");
    below(second.empty() ? 69 : 80, given.progress, false, "ink2");
}

} // namespace

Figure trail(const std::vector<TrailPost>& posts, std::string alt, std::vector<std::string> head) {
    Figure figure;
    figure.width = width;
    figure.height = 84;
    figure.alt = std::move(alt);
    figure.facts.head = std::move(head);
    const double step = posts.empty() ? width : width / static_cast<double>(posts.size());
    std::vector<FigurePoint> centers;
    for (std::size_t i = 0; i < posts.size(); ++i) {
        // Up and down a little, as a path goes.
        const double rise = (i % 2 == 0 ? 6.0 : -6.0) * (i + 1 < posts.size() || i % 2 == 0 ? 1 : 0.6);
        centers.push_back({step * static_cast<double>(i) + post / 2 + 2, firstY + rise});
    }
    for (std::size_t i = 0; i + 1 < centers.size(); ++i) {
        constexpr int pieces = 16;
        FigurePath path;
        for (int piece = 0; piece <= pieces; ++piece)
            path.points.push_back(along(centers, i, piece / double(pieces)));
        const bool done = posts[i].state == TrailPost::State::Done;
        path.stroke = done ? FigureStroke{"primary", 2.6, {}} : FigureStroke{"lineStrong", 1.8, {0.8, 6}};
        figure.paths.push_back(path);
    }
    for (std::size_t i = 0; i < posts.size(); ++i) {
        drawPost(figure, posts[i], centers[i], step - 8);
        figure.facts.rows.push_back({posts[i].number, posts[i].name, posts[i].progress});
    }
    return figure;
}

} // namespace waymark
