// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The egg: everyone, those whom programs reach, and the focus groups, one inside the other. Areas are as
// large as the numbers of people, within what can be drawn; what is hidden on paper is drawn at a size that
// says nothing.
#include "figures/sheet_figure_parts.h"

#include "base/decimal.h"
#include "worksheets/said.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace waymark {

using namespace sheet_figure;

namespace {

constexpr double apart = 0.015; // between two groups, of an egg of 1
constexpr double edge = 0.02;   // between a group and the edge that it keeps to

struct Population {
    std::string area;
    std::string name;
    std::vector<std::string> lines;
    std::vector<std::string> facts;
    double radius = 0;                                              // of an egg of 1
    FigurePoint at;                                                 // in it
    enum class Lies { Inside, Across, Beside } lies = Lies::Across; // a focus group, by the program
};

double between(const FigurePoint& a, const FigurePoint& b) {
    return std::hypot(a.x - b.x, a.y - b.y);
}

class Egg : Drawing {
  public:
    Egg(const SheetView& sheet, const FigureRoom& room) : Drawing(sheet, room) {}

    Figure draw() {
        whole_ = population(whole(), sheetField(sheet.id, "whole-who").str(), "whole-who", "whole-total",
                            "whole-met", "whole-rate", "whole");
        whole_.radius = 1;
        const bool program =
            valueOf(whole(), "program-total").known() || valueOf(whole(), "program-who").known();
        const auto groups = rows("focus");
        if (!program && groups.empty() && !valueOf(whole(), "whole-total").known() &&
            !valueOf(whole(), "whole-who").known())
            return empty();
        figure.facts.widths = {2.4, 1, 1, 1, 1.3, 1.5};
        figure.facts.head = {std::string(strings.name), std::string(strings.total), std::string(strings.met),
                             std::string(strings.rate), label("focus.gap-else"),    label("focus.move-else")};
        figure.facts.rows.push_back(whole_.facts);
        if (program) {
            inside_.push_back(population(whole(), sheetField(sheet.id, "program-who").str(), "program-who",
                                         "program-total", "program-met", "program-rate", "program"));
            inside_.back().radius = radius("program-total", whole(), 0.42, 0.55);
            inside_.back().at = {-(0.95 - inside_.back().radius), 0};
            figure.facts.rows.push_back(inside_.back().facts);
        }
        for (const auto& row : groups)
            focus(row, groups.size() == 1);
        place();
        return paint();
    }

  private:
    // How far from the middle to the edge, by the number of people in it.
    double radius(const char* total, const Scope& scope, double least, double most) const {
        const auto all = numberOf(whole(), "whole-total");
        const auto part = numberOf(scope, total);
        const double usual = (least + most) / 2;
        if (!all || !part || *all <= 0 || *part < 0 || isHidden(scope, total) ||
            isHidden(whole(), "whole-total"))
            return usual;
        return std::clamp(std::sqrt(*part / *all), least, most);
    }

    Population population(const Scope& scope, std::string area, const char* who, const char* total,
                          const char* met, const char* rate, const char* fallback) const {
        Population made;
        made.area = std::move(area);
        made.name = said(scope, who);
        if (made.name.empty())
            made.name = label(fallback);
        const auto all = said(scope, total);
        const auto those = said(scope, met);
        const auto share = said(scope, rate);
        if (!all.empty() && !those.empty())
            made.lines.push_back(filled(strings.metOf, {those, all}) +
                                 (share.empty() || isHidden(scope, rate) ? "" : ": " + share));
        else if (!all.empty())
            made.lines.push_back(std::string(strings.total) + ": " + all);
        made.facts = {made.name, all, those, share, "", ""};
        return made;
    }

    void focus(const std::string& row, bool alone) {
        const auto scope = at("focus", row);
        auto made = population(scope, id("focus", row), "who", "total", "met", "rate", "focus-part");
        const auto gap = said(scope, "gap-else");
        const auto move = said(scope, "move-else");
        made.facts[4] = gap;
        made.facts[5] = move;
        figure.facts.rows.push_back(made.facts);
        if (!gap.empty())
            made.lines.push_back(filled(strings.gapElse, {gap}));
        if (!move.empty() && !isHidden(scope, "move-else"))
            made.lines.push_back(filled(strings.toMove, {move}));
        made.radius = radius("total", scope, alone ? 0.22 : 0.14, alone ? 0.36 : 0.18);
        // Beside the program, across its edge, or all inside: by how many of the group are in it.
        const auto both = numberOf(scope, "both");
        const auto total = numberOf(scope, "total");
        if (both && *both <= 0)
            made.lies = Population::Lies::Beside;
        else if (both && total && *both >= *total)
            made.lies = Population::Lies::Inside;
        groups_.push_back(std::move(made));
    }

    // Each group where it belongs and none over another: smaller ones where there are many, down to the size
    // of the number in them. What has no room then is named under the picture.
    void place() {
        const auto badge = pencil.badgeRadius() / down();
        const std::size_t before = inside_.size();
        for (const double size : {1.0, 0.88, 0.77, 0.68, 0.6, 0.5}) {
            inside_.resize(before);
            left_ = 0;
            for (std::size_t i = 0; i < groups_.size(); ++i) {
                auto group = groups_[i];
                group.radius = std::max(group.radius * size, badge * 1.15);
                if (const auto spot = spotFor(group, i, before > 0, badge)) {
                    group.at = *spot;
                    inside_.push_back(std::move(group));
                } else {
                    ++left_;
                }
            }
            if (left_ == 0)
                return;
        }
    }

    // The free place that is nearest to where it would stand if all were spread evenly.
    std::optional<FigurePoint> spotFor(const Population& group, std::size_t index, bool program,
                                       double badge) const {
        const double r = group.radius;
        const FigurePoint around = program ? inside_[0].at : FigurePoint{groups_.size() == 1 ? -0.1 : 0, 0};
        std::vector<double> reaches; // from there, the best first
        if (!program) {
            reaches = {0.45, 0.65, 0.25, 0.78, 0.05};
        } else if (group.lies == Population::Lies::Across) {
            reaches = {inside_[0].radius};
        } else {
            const bool beside = group.lies == Population::Lies::Beside;
            for (int step = 0; step < 12; ++step)
                reaches.push_back(beside ? inside_[0].radius + r + edge + 0.08 * step
                                         : inside_[0].radius - r - edge - 0.08 * step);
        }
        const auto count = double(groups_.size());
        const double spread = count < 2 ? 0 : count < 3 ? 55 : count < 4 ? 75 : 210 / (count - 1);
        const double wish = (double(index) - (count - 1) / 2) * spread;
        for (const double reach : reaches)
            for (int turn = 0; reach >= 0 && turn <= 180; turn += 5)
                for (const int side : {1, -1}) {
                    const double angle = (wish + side * turn) * std::numbers::pi / 180;
                    const FigurePoint spot{around.x + reach * std::cos(angle),
                                           around.y + reach * std::sin(angle)};
                    if (isFree(spot, r, program, badge))
                        return spot;
                }
        return std::nullopt;
    }

    bool isFree(const FigurePoint& spot, double r, bool program, double badge) const {
        if (std::hypot(spot.x, spot.y) + r > 1 - edge || between(spot, wholeBadge_) < r + badge)
            return false;
        if (program && between(spot, programBadge()) < r + badge)
            return false;
        return std::ranges::all_of(inside_.begin() + (program ? 1 : 0), inside_.end(), [&](const auto& each) {
            return between(spot, each.at) >= r + each.radius + apart;
        });
    }

    // Where the numbers of the whole and of the program stand: no group lies there.
    static constexpr FigurePoint wholeBadge_{0.86, -0.28};
    FigurePoint programBadge() const { return {inside_[0].at.x - inside_[0].radius * 0.5, inside_[0].at.y}; }

    bool isBeside() const { return room.widely && width >= 44 * t; }
    double eggWidth() const { return isBeside() ? 0.5 * width : std::min(width, 40 * t); }
    double across() const { return eggWidth() / 2 - t; }
    double down() const { return across() * 0.72; }

    Figure paint() {
        const bool beside = isBeside();
        const double egg = eggWidth();
        const double across = this->across();
        const double down = this->down();
        const FigurePoint middle{egg / 2, down + t};
        pencil.ellipse(middle, across, down, "step1Soft", {"step1", 1.6, {}});
        const char* fills[] = {"step2Soft", "step3Soft"}; // the program, and groups
        const char* edges[] = {"step2", "step3"};
        const std::vector<double> dashes[] = {{7, 4}, {2, 3}};
        const auto onPicture = [&](const FigurePoint& at) {
            return FigurePoint{middle.x + at.x * across, middle.y + at.y * down};
        };
        const auto centerOf = [&](const Population& each) { return onPicture(each.at); };
        const auto look = [&](const Population& each) { return each.area.ends_with(".program-who") ? 0 : 1; };
        for (const auto& each : inside_)
            pencil.ellipse(centerOf(each), each.radius * across, each.radius * down, fills[look(each)],
                           {edges[look(each)], 1.6, dashes[look(each)]});
        if (!inside_.empty()) // its edge again, over those who stand across it
            pencil.ellipse(centerOf(inside_[0]), inside_[0].radius * across, inside_[0].radius * down, "",
                           {edges[look(inside_[0])], 1.6, dashes[look(inside_[0])]});
        // A number in each, and its words beside the egg.
        const auto mark = [&](FigurePoint where, std::size_t index) {
            pencil.badge(where, std::to_string(index + 1),
                         index == 0 ? "step1" : edges[look(inside_[index - 1])],
                         index == 0 ? whole_.area : inside_[index - 1].area);
        };
        mark(onPicture(wholeBadge_), 0);
        for (std::size_t i = 0; i < inside_.size(); ++i)
            mark(look(inside_[i]) == 0 ? onPicture(programBadge()) : centerOf(inside_[i]), i + 1);
        double x = beside ? egg + 1.5 * t : 0;
        double y = beside ? t : 2 * down + 3 * t;
        const auto key = [&](const Population& each, std::size_t index) {
            const double r = pencil.badgeRadius();
            const double top = y;
            const double wide = width - x - 3 * r;
            y += pencil.words(x + 3 * r, y, wide, each.name, pencil.bold());
            for (const auto& line : each.lines)
                y += pencil.words(x + 3 * r, y, wide, line, pencil.small());
            mark({x + r, top + r * 0.95}, index);
            std::string words = each.name;
            for (const auto& line : each.lines)
                words += ". " + line;
            y = std::max(y, top + std::max(2 * r, room.touch));
            pencil.area(each.area, {x, top, width - x, y - top}, words);
            y += 0.9 * t;
        };
        key(whole_, 0);
        for (std::size_t i = 0; i < inside_.size(); ++i)
            key(inside_[i], i + 1);
        if (left_ > 0)
            y += pencil.words(x, y, width - x, filled(strings.more, {std::to_string(left_)}), pencil.small());
        std::string alt = std::string(strings.eggAlt);
        for (const auto* each : everyone()) {
            alt += " " + each->name;
            for (const auto& line : each->lines)
                alt += ", " + line;
            alt += ".";
        }
        if (left_ > 0)
            alt += " " + filled(strings.more, {std::to_string(left_)}) + ".";
        return done(std::max(y, 2 * down + 2 * t), alt);
    }

    std::vector<const Population*> everyone() const {
        std::vector<const Population*> all = {&whole_};
        for (const auto& each : inside_)
            all.push_back(&each);
        return all;
    }

    Population whole_;
    std::vector<Population> inside_; // the program first, where there is one
    std::vector<Population> groups_; // all of them, before they have a place
    std::size_t left_ = 0;           // that have no room
};

} // namespace

Figure eggChart(const SheetView& sheet, const FigureRoom& room) {
    return Egg(sheet, room).draw();
}

} // namespace waymark
