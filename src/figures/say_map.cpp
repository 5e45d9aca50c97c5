// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The map of the role cards: how much say a role has, and how much the result affects it. Those above the
// line are affected more than they are heard.
#include "figures/sheet_figure_parts.h"

#include "base/decimal.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace waymark {

using namespace sheet_figure;

namespace {

constexpr int steps = 5; // of both scales, from 0

struct Role {
    std::string area;
    std::string name;
    std::optional<double> say;
    std::optional<double> affected;

    bool placed() const { return say && affected; }
    double unheard() const { return placed() ? *affected - *say : -100; }
};

class SayMap : Drawing {
  public:
    SayMap(const SheetView& sheet, const FigureRoom& room) : Drawing(sheet, room) {
        for (const auto& row : rows("cards")) {
            const auto scope = at("cards", row);
            Role role{id("cards", row),
                      said(scope, "role").empty() ? name("cards", row) : said(scope, "role"),
                      numberOf(scope, "say"), numberOf(scope, "affected")};
            roles_.push_back(std::move(role));
        }
        std::ranges::stable_sort(roles_, std::greater(), &Role::unheard);
    }

    Figure draw() {
        if (roles_.empty())
            return empty();
        const bool beside = room.widely && width >= 50 * t;
        const double map = beside ? 0.54 * width : width;
        cell_ = std::min((map - 4 * t) / (steps + 1), beside ? 9 * t : 7 * t);
        left_ = 4 * t;
        top_ = pencil.heightOf(strings.leastHeard, pencil.small(), (steps + 1) * cell_) + 0.3 * t;
        drawGrid();
        const double bottom = top_ + (steps + 1) * cell_ + 4.2 * t;
        const double keyLeft = beside ? left_ + (steps + 1) * cell_ + 2 * t : 0;
        const double keyBottom = drawKey(keyLeft, beside ? top_ : bottom + 0.5 * t);
        drawBadges();
        return done(std::max(bottom, keyBottom), alt());
    }

  private:
    // The cell of a pair of scores, whole ones; those outside of the scale stand at its end.
    FigureBox cellOf(const Role& role) const {
        const auto step = [](double score) { return std::clamp(int(std::lround(score)), 0, steps); };
        return {left_ + step(*role.say) * cell_, top_ + (steps - step(*role.affected)) * cell_, cell_, cell_};
    }

    void drawGrid() {
        const double side = (steps + 1) * cell_;
        pencil.box({left_, top_, side, side}, 0, "surface2", {"line", 0.8, {}});
        // The half above the diagonal.
        pencil.shape({{left_, top_}, {left_ + side, top_}, {left_, top_ + side}}, "accentSoft", noLine());
        for (int i = 0; i <= steps + 1; ++i) {
            pencil.line({{left_, top_ + i * cell_}, {left_ + side, top_ + i * cell_}}, {"line", 0.6, {}});
            pencil.line({{left_ + i * cell_, top_}, {left_ + i * cell_, top_ + side}}, {"line", 0.6, {}});
        }
        pencil.line({{left_, top_ + side}, {left_ + side, top_}}, {"accent", 1.3, {6, 4}});
        auto corner = pencil.small();
        corner.color = "accentInk";
        corner.bold = true;
        pencil.words(left_, 0, side, strings.leastHeard, corner);
        auto middle = pencil.small();
        middle.align = FigureWords::Align::Middle;
        for (int i = 0; i <= steps; ++i) {
            pencil.words(left_ + i * cell_, top_ + side + 0.3 * t, cell_, std::to_string(i), middle);
            auto end = pencil.small();
            end.align = FigureWords::Align::End;
            pencil.words(0, top_ + (steps - i + 0.5) * cell_ - Pencil::lineHeight(end) / 2, left_ - 0.5 * t,
                         std::to_string(i), end);
        }
        pencil.words(left_, top_ + side + 2 * t, side, strings.sayAxis, middle);
        pencil.wordsUpward(1.2 * t, top_, top_ + side, strings.affectedAxis, pencil.small());
    }

    void drawBadges() {
        const double r = pencil.badgeRadius();
        const int across = std::max(1, int(cell_ / (2.1 * r)));
        const int most = across * across;
        std::map<std::pair<double, double>, int> used;
        std::map<std::pair<double, double>, int> all;
        for (const auto& role : roles_)
            if (role.placed())
                ++all[{cellOf(role).x, cellOf(role).y}];
        for (std::size_t i = 0; i < roles_.size(); ++i) {
            if (!roles_[i].placed())
                continue;
            const auto cell = cellOf(roles_[i]);
            const auto key = std::pair(cell.x, cell.y);
            const int place = used[key]++;
            const int shown = std::min(all[key], most);
            if (place >= shown)
                continue;
            // A full cell ends with an ellipsis; its roles stand in the key.
            const bool over = all[key] > most && place == shown - 1;
            const int columns = std::min(across, int(std::ceil(std::sqrt(double(shown)))));
            const int lines = (shown + columns - 1) / columns;
            const FigurePoint where{cell.center().x + (place % columns - (columns - 1) / 2.0) * 2.1 * r,
                                    cell.center().y + (place / columns - (lines - 1) / 2.0) * 2.1 * r};
            pencil.badge(where, over ? "\u2026" : std::to_string(i + 1),
                         roles_[i].unheard() > 0 ? "accent" : "step1", over ? std::string() : roles_[i].area);
        }
    }

    double drawKey(double x, double y) {
        const double r = pencil.badgeRadius();
        for (std::size_t i = 0; i < roles_.size(); ++i) {
            const auto& role = roles_[i];
            const double top = y;
            const double wide = width - x - 3 * r;
            const auto line = lineOf(role);
            y += pencil.words(x + 3 * r, y, wide, role.name, pencil.bold());
            y += pencil.words(x + 3 * r, y, wide, line, pencil.small());
            y = std::max(y, top + room.touch);
            pencil.badge({x + r, top + 0.95 * r}, std::to_string(i + 1),
                         !role.placed()       ? "ink3"
                         : role.unheard() > 0 ? "accent"
                                              : "step1",
                         role.area);
            pencil.area(role.area, {x, top, width - x, y - top}, role.name + ". " + line);
            y += 0.6 * t;
        }
        return y;
    }

    std::string lineOf(const Role& role) const {
        return role.placed() ? filled(strings.affected, {shortNumber(*role.affected)}) + ", " +
                                   filled(strings.say, {shortNumber(*role.say)})
                             : std::string(strings.notPlaced);
    }

    std::string alt() {
        figure.facts.widths = {3, 1.4, 1.4, 1.4};
        figure.facts.head = {std::string(strings.role), label("cards.affected"), label("cards.say"),
                             label("cards.unheard")};
        std::string least;
        for (const auto& role : roles_) {
            figure.facts.rows.push_back({role.name, role.affected ? shortNumber(*role.affected) : "",
                                         role.say ? shortNumber(*role.say) : "",
                                         role.placed() ? shortNumber(role.unheard()) : ""});
            if (role.unheard() > 0)
                least += (least.empty() ? "" : ", ") + role.name;
        }
        return filled(strings.sayAlt,
                      {std::to_string(roles_.size()), least.empty() ? std::string(strings.none) : least});
    }

    std::vector<Role> roles_;
    double cell_ = 0;
    double left_ = 0;
    double top_ = 0;
};

} // namespace

Figure sayMap(const SheetView& sheet, const FigureRoom& room) {
    return SayMap(sheet, room).draw();
}

} // namespace waymark
