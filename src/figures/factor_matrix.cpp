// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Factors by strategies: which strategy works on which factor, which factor nobody works on, and which
// strategy hangs in the air.
#include "figures/sheet_figure_parts.h"

#include <algorithm>
#include <ranges>
#include <set>

namespace waymark {

using namespace sheet_figure;

namespace {

struct Factor {
    std::string link;
    std::string name;
};

struct Strategy {
    std::string area;
    std::string name;
    std::set<std::string> works; // on the links of factors
};

class Matrix : Drawing {
  public:
    Matrix(const SheetView& sheet, const FigureRoom& room) : Drawing(sheet, room) {
        for (const auto& row : rows("strategies")) {
            const auto scope = at("strategies", row);
            Strategy strategy{id("strategies", row), name("strategies", row), {}};
            for (const auto& link : linksOf(scope, "factors")) {
                strategy.works.insert(link.id());
                factor(link);
            }
            strategies_.push_back(std::move(strategy));
        }
        // Those that were chosen in a four-blocker and that no strategy works on.
        for (const auto& each : sheetsOf(sheet.journal))
            if (each.tool == ToolId("four-blocker"))
                if (const auto view = sheet.beside(each.id))
                    for (const auto& row : view->rows("factors"))
                        if (valueOf(Scope{*view, {}, {}}.at("factors", row), "chosen").state() == State::Met)
                            factor({each.id, "factors", row});
    }

    Figure draw() {
        if (strategies_.empty())
            return empty();
        const double names = std::clamp(0.34 * width, 11 * t, 24 * t);
        const auto most = std::max<std::size_t>(1, std::size_t((width - names) / (2.6 * t)));
        const auto shown = std::min(factors_.size(), most);
        const double column = shown == 0 ? 0 : std::min((width - names) / double(shown), 13 * t);
        // Where the names have no room above the columns, numbers stand there, and the names below.
        const bool numbered = column < 7.5 * t;
        auto above = pencil.small();
        above.align = FigureWords::Align::Middle;
        above.most = 5;
        double head = pencil.badgeRadius() * 2 + 0.6 * t;
        if (!numbered)
            for (std::size_t i = 0; i < shown; ++i)
                head = std::max(head, pencil.heightOf(factors_[i].name, above, column - 0.6 * t) + 0.6 * t);
        for (std::size_t i = 0; i < shown; ++i) {
            const double x = names + column * double(i);
            if (numbered)
                pencil.badge({x + column / 2, head / 2}, std::to_string(i + 1), "step1");
            else
                pencil.words(x + 0.3 * t,
                             head - 0.4 * t - pencil.heightOf(factors_[i].name, above, column - 0.6 * t),
                             column - 0.6 * t, factors_[i].name, above);
        }
        double y = head;
        const double right = names + column * double(shown);
        std::vector<double> lines = {y};
        for (const auto& strategy : strategies_) {
            auto style = pencil.plain();
            style.most = 3;
            const double high =
                std::max({2.4 * t, room.touch, pencil.heightOf(strategy.name, style, names - t) + t});
            const bool adrift = strategy.works.empty();
            if (adrift)
                pencil.box({0, y, std::max(right, names), high}, 0, "accentSoft", noLine());
            pencil.words(0.3 * t, y + (high - pencil.heightOf(strategy.name, style, names - t)) / 2,
                         names - t, strategy.name, style);
            for (std::size_t i = 0; i < shown; ++i)
                if (strategy.works.contains(factors_[i].link))
                    figure.marks.push_back({strategy.area,
                                            {names + column * (double(i) + 0.5), y + high / 2},
                                            0.65 * t,
                                            FigureMark::Shape::Circle,
                                            "primary"});
            pencil.area(strategy.area, {0, y, std::max(right, names), high},
                        strategy.name + ". " + worksOn(strategy));
            y += high;
            lines.push_back(y);
        }
        for (const double line : lines)
            pencil.line({{0, line}, {std::max(right, names), line}}, {"line", 0.8, {}});
        for (std::size_t i = 0; i <= shown; ++i)
            pencil.line({{names + column * double(i), head}, {names + column * double(i), y}},
                        {"line", 0.8, {}});
        for (std::size_t i = 0; i < shown; ++i)
            if (!isCovered(factors_[i])) // nobody works on it: its column says so
                pencil.box({names + column * double(i) + 0.15 * t, head, column - 0.3 * t, y - head}, 0, "",
                           openEdge());
        y += 0.8 * t;
        if (numbered)
            for (std::size_t i = 0; i < shown; ++i) {
                const double r = pencil.badgeRadius();
                pencil.badge({r, y + 0.95 * r}, std::to_string(i + 1), "step1");
                y +=
                    std::max(2 * r, pencil.words(3 * r, y, width - 3 * r, factors_[i].name, pencil.small())) +
                    0.3 * t;
            }
        y = drawLegend(y, shown);
        if (shown < factors_.size())
            y += pencil.words(0, y, width, filled(strings.more, {std::to_string(factors_.size() - shown)}),
                              pencil.small());
        return done(y, alt());
    }

  private:
    // What the colours mean, where there are any. From `y` down; where it ends.
    double drawLegend(double y, std::size_t shown) {
        const double size = 1.3 * t;
        const auto line = [&](std::string_view words, const std::string& fill, const FigureStroke& edge) {
            pencil.box({0.3 * t, y + 0.15 * t, 2 * size, size}, 0, fill, edge);
            y += std::max(size, pencil.words(2 * size + t, y, width - 2 * size - t, words, pencil.small())) +
                 0.4 * t;
        };
        if (std::ranges::any_of(strategies_, [](const auto& strategy) { return strategy.works.empty(); }))
            line(strings.worksOnNone, "accentSoft", noLine());
        if (!std::ranges::all_of(factors_ | std::views::take(shown),
                                 [this](const auto& factor) { return isCovered(factor); }))
            line(strings.nobodyWorks, "", openEdge());
        return y;
    }
    static FigureStroke openEdge() { return {"accent", 1.5, {4, 3}}; }

    void factor(const SheetLink& link) {
        if (std::ranges::find(factors_, link.id(), &Factor::link) == factors_.end())
            factors_.push_back({link.id(), nameOf(sheet.journal, link)});
    }
    bool isCovered(const Factor& factor) const {
        return std::ranges::any_of(
            strategies_, [&](const Strategy& strategy) { return strategy.works.contains(factor.link); });
    }
    std::string worksOn(const Strategy& strategy) const {
        std::string names;
        for (const auto& factor : factors_)
            if (strategy.works.contains(factor.link))
                names += (names.empty() ? "" : ", ") + factor.name;
        return names.empty() ? std::string(strings.none) : names;
    }

    std::string alt() {
        figure.facts.widths = {1, 1.4};
        figure.facts.head = {std::string(strings.strategy), std::string(strings.works)};
        for (const auto& strategy : strategies_)
            figure.facts.rows.push_back({strategy.name, worksOn(strategy)});
        std::string open;
        for (const auto& factor : factors_)
            if (!isCovered(factor)) {
                open += (open.empty() ? "" : ", ") + factor.name;
                figure.facts.rows.push_back({"\u2013", factor.name});
            }
        const auto adrift = std::ranges::count_if(
            strategies_, [](const Strategy& strategy) { return strategy.works.empty(); });
        return filled(strings.matrixAlt,
                      {std::to_string(strategies_.size()), std::to_string(factors_.size()),
                       std::to_string(adrift), open.empty() ? std::string(strings.none) : open});
    }

    std::vector<Factor> factors_;
    std::vector<Strategy> strategies_;
};

} // namespace

Figure factorMatrix(const SheetView& sheet, const FigureRoom& room) {
    return Matrix(sheet, room).draw();
}

} // namespace waymark
