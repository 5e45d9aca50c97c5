// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Results at the center: the result in the middle, partners around it. A solid line to who takes part, a
// broken one to who does so partly, dots to who is needed.
#include "figures/sheet_figure_parts.h"

#include "base/text.h"
#include "worksheets/said.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace waymark {

using namespace sheet_figure;

namespace {

struct Partner {
    std::string area;
    std::string state; // "engaged", "partly", "needed" or nothing
    CardWords words;
    std::string sector;
    std::string shownState;
};

class Ring : Drawing {
  public:
    Ring(const SheetView& sheet, const FigureRoom& room) : Drawing(sheet, room) {
        for (const auto& row : rows("partners")) {
            const auto scope = at("partners", row);
            Partner partner{
                id("partners", row), word(scope, "state"), {}, said(scope, "sector"), said(scope, "state")};
            partner.words.head = name("partners", row);
            if (!partner.sector.empty())
                partner.words.lines.push_back(partner.sector);
            if (!partner.shownState.empty())
                partner.words.lines.push_back(partner.shownState);
            partners_.push_back(std::move(partner));
        }
        for (const auto& link : linksOf(whole(), "result"))
            if (const auto card = sheet.beside(link.sheet))
                result_ = trimmed(saidOf({*card, {}, {}}, "result"));
        if (result_.empty())
            result_ = said(whole(), "result");
    }

    Figure draw() {
        if (partners_.empty() && result_.empty())
            return empty();
        // Clockwise from the top: one above, a column on the right, one below, a column on the left.
        const auto n = partners_.size();
        std::vector<std::size_t> above;
        std::vector<std::size_t> right;
        std::vector<std::size_t> below;
        std::vector<std::size_t> left;
        const bool ends = n >= 4;
        const std::size_t sides = ends ? n - 2 : n;
        std::size_t next = 0;
        if (ends)
            above.push_back(next++);
        for (std::size_t i = 0; i < (sides + 1) / 2; ++i)
            right.push_back(next++);
        if (ends)
            below.push_back(next++);
        for (; next < n; ++next)
            left.push_back(next);
        std::ranges::reverse(left);

        boxWidth_ = std::min(0.29 * width, 17 * t);
        places_.resize(n);
        const double gap = 1.3 * t;
        double top = 0;
        for (const auto i : above)
            top = high(i) + gap;
        const double middle = std::max({columnHeight(right, gap), columnHeight(left, gap), 17 * t});
        for (const auto i : above)
            places_[i] = {(width - boxWidth_) / 2, 0, boxWidth_, high(i)};
        place(right, top, middle, gap, true);
        place(left, top, middle, gap, false);
        double bottom = top + middle;
        for (const auto i : below) {
            places_[i] = {(width - boxWidth_) / 2, bottom + gap, boxWidth_, high(i)};
            bottom += gap + high(i);
        }
        paint({width / 2, top + middle / 2});
        return done(bottom, alt());
    }

  private:
    double high(std::size_t i) const { return cardHeight(pencil, partners_[i].words, boxWidth_); }

    double columnHeight(const std::vector<std::size_t>& column, double gap) const {
        double sum = 0;
        for (const auto i : column)
            sum += high(i) + gap;
        return std::max(sum - gap, 0.0);
    }

    // As an arc: those in the middle of a column stand further out.
    void place(const std::vector<std::size_t>& column, double top, double room, double gap, bool onRight) {
        const double free = room - columnHeight(column, gap);
        const double extra = column.size() > 1 ? free / double(column.size()) : 0;
        double y = top + (column.size() > 1 ? extra / 2 : free / 2);
        const double most = std::min(0.06 * width, (width - 2 * boxWidth_) * 0.12);
        for (const auto i : column) {
            const double away = (y + high(i) / 2 - top) / std::max(room, 1.0) * 2 - 1; // -1 to 1
            const double in = most * away * away;
            places_[i] = {onRight ? width - boxWidth_ - in : in, y, boxWidth_, high(i)};
            y += high(i) + gap + extra;
        }
    }

    void paint(FigurePoint middle) {
        const double radius = std::min((width - 2 * boxWidth_) / 2 - 2.2 * t, 8.5 * t);
        for (std::size_t i = 0; i < partners_.size(); ++i) {
            const auto& state = partners_[i].state;
            FigureStroke stroke{"primary", 2.2, {}};
            if (state == "partly")
                stroke = {"primary", 1.6, {7, 4}};
            else if (state != "engaged")
                stroke = {"lineStrong", 1.6, {2, 3}};
            pencil.line({places_[i].center(), middle}, stroke);
        }
        pencil.ellipse(middle, radius, radius, "hero", noLine());
        const auto words = result_.empty() ? label("result") : result_;
        WordStyle style{1.1 * t, false, "onHero", FigureWords::Align::Middle, 6, true};
        const double wide = radius * 1.5;
        const double tall = pencil.heightOf(words, style, wide);
        pencil.words(middle.x - wide / 2, middle.y - tall / 2, wide, words, style);
        for (std::size_t i = 0; i < partners_.size(); ++i) {
            const auto& partner = partners_[i];
            FigureStroke edge = partner.state == "engaged"  ? FigureStroke{"primary", 1.6, {}}
                                : partner.state == "partly" ? FigureStroke{"primary", 1.2, {7, 4}}
                                                            : FigureStroke{"ink3", 1.6, {2, 3}};
            drawCard(pencil, places_[i], partner.words,
                     partner.state == "engaged" ? "primarySoft" : "surface", edge);
            auto said = partner.words.head;
            for (const auto& line : partner.words.lines)
                said += ". " + line;
            pencil.area(partner.area, places_[i], said);
        }
    }

    std::string alt() {
        figure.facts.widths = {2, 1, 1};
        figure.facts.head = {label("partners.name"), std::string(strings.sector), std::string(strings.state)};
        for (const auto& partner : partners_)
            figure.facts.rows.push_back({partner.words.head, partner.sector, partner.shownState});
        const auto count = [&](std::string_view state) {
            return std::to_string(std::ranges::count(partners_, state, &Partner::state));
        };
        return filled(strings.ringAlt,
                      {result_.empty() ? label("result") : result_, std::to_string(partners_.size()),
                       count("engaged"), count("partly"), count("needed")});
    }

    std::vector<Partner> partners_;
    std::vector<FigureBox> places_;
    std::string result_;
    double boxWidth_ = 0;
};

} // namespace

Figure resultsRing(const SheetView& sheet, const FigureRoom& room) {
    return Ring(sheet, room).draw();
}

} // namespace waymark
