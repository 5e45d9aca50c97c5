// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A desk with worksheets whose pictures are made without fonts, and what every picture has to keep to. No
// owner.
#pragma once

#include "figures/sheet_figures.h"
#include "support/plain_metrics.h"
#include "support/sheets.h"
#include "worksheets/print.h"

#include <cmath>
#include <set>

namespace waymark::test {

struct FigureDesk : Sheets {
    explicit FigureDesk(std::string_view language = "en")
        : Sheets{SystemClock(), Journal(foundationsCourse(language))} {}

    PlainMetrics metrics;
    GraphLayouts layouts;

    SheetView view(const std::string& sheet) {
        auto found = viewOf(journal, sheet, {today, nullptr});
        REQUIRE(found.has_value());
        return *found;
    }
    FigureRoom room(double width = 515, double text = 9) {
        return {.width = width, .text = text, .metrics = metrics, .layouts = layouts};
    }
    /// The first picture of its tool.
    Figure figure(const std::string& sheet, double width = 515, double text = 9) {
        const auto view = this->view(sheet);
        REQUIRE_FALSE(view.tool->figures.empty());
        auto made = sheetFigure(view.tool->figures.front(), view, room(width, text));
        REQUIRE(made.has_value());
        return std::move(*made);
    }
    Figure printed(const std::string& sheet) {
        const auto view = this->view(sheet);
        auto space = room();
        space.onPaper = true;
        space.hidden = hiddenInPrint(view);
        return *sheetFigure(view.tool->figures.front(), view, space);
    }
};

inline const FigureArea& areaOf(const Figure& figure, const std::string& id) {
    const auto found = std::ranges::find(figure.areas, id, &FigureArea::id);
    INFO(id);
    REQUIRE(found != figure.areas.end());
    return *found;
}

inline bool overlap(const FigureBox& a, const FigureBox& b, double by = 0.5) {
    return a.x + by < b.right() && b.x + by < a.right() && a.y + by < b.bottom() && b.y + by < a.bottom();
}

/// Where the words stand, by the plain metrics.
inline FigureBox boxOf(const FigureWords& words) {
    const double wide = PlainMetrics().width(words.text, {words.size, words.bold});
    const double share = words.align == FigureWords::Align::Start    ? 0
                         : words.align == FigureWords::Align::Middle ? 0.5
                                                                     : 1;
    if (words.upward)
        return {words.at.x - 0.8 * words.size, words.at.y - (1 - share) * wide, words.size, wide};
    return {words.at.x - share * wide, words.at.y - 0.8 * words.size, wide, words.size};
}

/// All words, lines and places inside of it; no place over another; no words over words; no words half in a
/// place; only colours that there are.
inline void soundFigure(const Figure& figure) {
    const auto inside = [&](double x, double y) {
        return x >= -0.6 && x <= figure.width + 0.6 && y >= -0.6 && y <= figure.height + 0.6;
    };
    std::vector<std::string> faults;
    std::vector<FigureBox> words;
    for (const auto& each : figure.words) {
        const auto box = boxOf(each);
        if (!inside(box.x, box.y) || !inside(box.right(), box.bottom()))
            faults.push_back("outside: " + each.text);
        for (std::size_t i = 0; i < words.size(); ++i)
            if (overlap(box, words[i], 1))
                faults.push_back("over \"" + figure.words[i].text + "\": " + each.text);
        words.push_back(box);
    }
    for (const auto& path : figure.paths)
        for (const auto& point : path.points)
            if (!std::isfinite(point.x) || !std::isfinite(point.y) || !inside(point.x, point.y)) {
                faults.push_back("a line leads outside, to " + std::to_string(point.x) + ", " +
                                 std::to_string(point.y));
                break;
            }
    for (std::size_t i = 0; i < figure.areas.size(); ++i) {
        const auto& area = figure.areas[i];
        if (!inside(area.box.x, area.box.y) || !inside(area.box.right(), area.box.bottom()))
            faults.push_back("a place is outside: " + area.name);
        for (std::size_t k = 0; k < i; ++k)
            if (overlap(area.box, figure.areas[k].box))
                faults.push_back("a place is over another: " + area.name + " / " + figure.areas[k].name);
        for (std::size_t k = 0; k < words.size(); ++k) {
            const auto& box = words[k];
            const bool within = box.x >= area.box.x - 1 && box.right() <= area.box.right() + 1 &&
                                box.y >= area.box.y - 1 && box.bottom() <= area.box.bottom() + 1;
            if (!within && overlap(box, area.box, 1.5))
                faults.push_back("half in a place (" + area.name + "): " + figure.words[k].text);
        }
    }
    for (const auto& mark : figure.marks)
        if (!inside(mark.at.x - mark.radius, mark.at.y - mark.radius) ||
            !inside(mark.at.x + mark.radius, mark.at.y + mark.radius))
            faults.push_back("a mark is outside");
    if (faults.size() > 5)
        faults.resize(5);
    for (const auto& fault : faults)
        UNSCOPED_INFO(fault);
    CHECK(faults.empty());
}

} // namespace waymark::test
