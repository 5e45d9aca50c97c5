// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// System levers by the conditions that hold a system in place, on three levels: what is structural above,
// relations below it, mental models at the bottom (after FSG's six conditions; roles and information are
// structural, too). An empty box is a place where nobody pushes yet.
#include "figures/sheet_figure_parts.h"

#include <algorithm>

namespace waymark {

using namespace sheet_figure;

namespace {

struct Lever {
    std::string area;
    std::string name;
    std::string kind;
    bool inside = false;
};

struct Level {
    const char* option;
    const char* fill;
    const char* edge;
    std::vector<std::vector<const char*>> kinds; // lines of boxes
};

const std::vector<Level> levels = {
    {"structural", "step1Soft", "step1", {{"policy", "practice", "resource"}, {"role", "information"}}},
    {"relational", "step2Soft", "step2", {{"relationship", "power"}}},
    {"transformative", "step3Soft", "step3", {{"mental-model"}}},
};

class Conditions : Drawing {
  public:
    Conditions(const SheetView& sheet, const FigureRoom& room) : Drawing(sheet, room) {
        for (const auto& row : rows("levers")) {
            const auto scope = at("levers", row);
            levers_.push_back({id("levers", row),
                               said(scope, "what").empty() ? name("levers", row) : said(scope, "what"),
                               word(scope, "lever"), valueOf(scope, "inside").state() == State::Met});
        }
    }

    Figure draw() {
        if (levers_.empty())
            return empty();
        double y = 0;
        for (const auto& level : levels) {
            const double top = y;
            const auto band = figure.paths.size();
            y += 0.6 * t;
            y += pencil.words(0.9 * t, y, width - 1.8 * t, option("levers.level", level.option),
                              pencil.bold()) +
                 0.3 * t;
            for (const auto& line : level.kinds) {
                const double gap = 0.8 * t;
                const double wide = (width - 1.6 * t - gap * double(line.size() - 1)) / double(line.size());
                double high = 0;
                for (const auto* kind : line)
                    high = std::max(high, boxOf(kind, {0, y, wide, 0}, level, false));
                for (std::size_t i = 0; i < line.size(); ++i)
                    boxOf(line[i], {0.8 * t + double(i) * (wide + gap), y, wide, high}, level, true);
                y += high + gap;
            }
            figure.paths.insert(figure.paths.begin() + std::ptrdiff_t(band),
                                FigurePath{roundedBox({0, top, width, y - top}, t), true,
                                           FigureStroke{level.edge, 0.8, {}}, level.fill});
            y += 0.8 * t;
        }
        y = drawUnsorted(y);
        return done(y, alt());
    }

  private:
    // A box with the levers of one kind; only measured where it is not drawn. Its height.
    double boxOf(const char* kind, const FigureBox& box, const Level& level, bool drawn) {
        std::vector<const Lever*> mine;
        for (const auto& lever : levers_)
            if (lever.kind == kind)
                mine.push_back(&lever);
        if (drawn)
            pencil.box(box, 0.7 * t, "surface",
                       {level.edge, mine.empty() ? 0.8 : 1.5,
                        mine.empty() ? std::vector<double>{3, 3} : std::vector<double>{}});
        const double inside = box.width - 1.6 * t;
        double y = box.y + 0.6 * t;
        const auto write = [&](const std::string& text, const WordStyle& style) {
            y += drawn ? pencil.words(box.x + 0.8 * t, y, inside, text, style)
                       : pencil.heightOf(text, style, inside);
        };
        write(option("levers.lever", kind), pencil.bold());
        if (mine.empty())
            write(std::string(strings.nothingHere), pencil.small());
        for (const auto* lever : mine) {
            const double top = y;
            const double words = pencil.heightOf("\u2022 " + shown(*lever), pencil.plain(), inside);
            const double spare = std::max(0.2 * t, (room.touch - words) / 2);
            y += spare;
            write("\u2022 " + shown(*lever), pencil.plain());
            y += room.touch > 0 ? spare : 0;
            if (drawn)
                pencil.area(lever->area, {box.x + 0.4 * t, top, box.width - 0.8 * t, y - top},
                            option("levers.lever", kind) + ": " + shown(*lever));
        }
        return y - box.y + 0.6 * t;
    }

    std::string shown(const Lever& lever) const {
        return lever.name + (lever.inside ? " (" + label("levers.inside") + ")" : "");
    }

    double drawUnsorted(double y) {
        bool first = true;
        for (const auto& lever : levers_) {
            const bool known = std::ranges::any_of(levels, [&](const Level& level) {
                return std::ranges::any_of(level.kinds, [&](const auto& line) {
                    return std::ranges::any_of(line, [&](const char* kind) { return lever.kind == kind; });
                });
            });
            if (known)
                continue;
            if (std::exchange(first, false))
                y += pencil.words(0, y, width, strings.notSorted, pencil.bold());
            const double top = y;
            y += pencil.words(t, y, width - t, "\u2022 " + shown(lever), pencil.plain());
            y = std::max(y, top + room.touch);
            pencil.area(lever.area, {0, top, width, y - top},
                        std::string(strings.notSorted) + ": " + shown(lever));
        }
        return y;
    }

    std::string alt() {
        figure.facts.widths = {1.3, 1.5, 3, 1.2};
        figure.facts.head = {std::string(strings.level), label("levers.lever"), label("levers.what"),
                             label("levers.inside")};
        std::string counts;
        std::vector<const Lever*> told;
        for (const auto& level : levels) {
            int count = 0;
            for (const auto& line : level.kinds)
                for (const auto* kind : line)
                    for (const auto& lever : levers_)
                        if (lever.kind == kind) {
                            ++count;
                            told.push_back(&lever);
                            figure.facts.rows.push_back({option("levers.level", level.option),
                                                         option("levers.lever", kind), lever.name,
                                                         lever.inside ? std::string(strings.yes) : ""});
                        }
            counts += (counts.empty() ? "" : ", ") + option("levers.level", level.option) + " " +
                      std::to_string(count);
        }
        for (const auto& lever : levers_)
            if (std::ranges::find(told, &lever) == told.end())
                figure.facts.rows.push_back({"", std::string(strings.notSorted), lever.name,
                                             lever.inside ? std::string(strings.yes) : ""});
        return filled(strings.conditionsAlt, {std::to_string(levers_.size()), counts});
    }

    std::vector<Lever> levers_;
};

} // namespace

Figure sixConditions(const SheetView& sheet, const FigureRoom& room) {
    return Conditions(sheet, room).draw();
}

} // namespace waymark
