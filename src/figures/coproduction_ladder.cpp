// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The coproduction ladder: how far people are involved in each phase now, and how far they should be. A disc
// is now, a diamond is wanted.
#include "figures/sheet_figure_parts.h"

#include <algorithm>
#include <cmath>

namespace waymark {

using namespace sheet_figure;

namespace {

struct Phase {
    std::string area;
    std::string name;
    std::string now; // an option
    std::string wanted;
};

class Ladder : Drawing {
  public:
    Ladder(const SheetView& sheet, const FigureRoom& room) : Drawing(sheet, room) {
        for (const auto& row : rows("phases")) {
            const auto scope = at("phases", row);
            phases_.push_back({id("phases", row),
                               said(scope, "phase").empty() ? name("phases", row) : said(scope, "phase"),
                               word(scope, "now"), word(scope, "wanted")});
        }
        if (const auto* field = sheet.tool->column("phases", "now"))
            rungs_ = field->options;
    }

    Figure draw() {
        if (phases_.empty() || rungs_.empty())
            return empty();
        auto label = pencil.plain();
        label.align = FigureWords::Align::End;
        label.most = 2;
        const double left = std::min(13 * t, 0.3 * width);
        const double least = 5.5 * t;
        const auto most = std::max<std::size_t>(1, std::size_t((width - left) / least));
        const auto shown = std::min(phases_.size(), most);
        const double column = std::min((width - left - t) / double(shown), 16 * t);
        const double right = left + column * double(shown) + t;
        const double step = 2.9 * t;
        double top = drawKey(left) + 0.8 * t;
        const auto rung = [&](std::size_t i) { return top + (double(rungs_.size() - 1 - i) + 0.5) * step; };
        // Two rails and the rungs between them.
        for (std::size_t i = 0; i < rungs_.size(); ++i) {
            pencil.line({{left, rung(i)}, {right, rung(i)}}, {"lineStrong", 1.6, {}});
            const auto words = option("phases.now", rungs_[i].c_str());
            const double high = pencil.heightOf(words, label, left - t);
            pencil.words(0, rung(i) - high / 2, left - t, words, label);
        }
        const double bottom = top + double(rungs_.size()) * step;
        for (const double x : {left, right})
            pencil.line({{x, top}, {x, bottom}}, {"lineStrong", 2.4, {}});
        auto under = pencil.small();
        under.align = FigureWords::Align::Middle;
        under.most = 2;
        double names = 0;
        for (std::size_t i = 0; i < shown; ++i) {
            const double x = left + 0.5 * t + column * (double(i) + 0.5);
            drawPhase(phases_[i], x, rung);
            names = std::max(names,
                             pencil.words(x - column / 2, bottom + 0.4 * t, column, phases_[i].name, under));
            pencil.area(phases_[i].area, {x - column / 2, top, column, bottom + 0.4 * t - top},
                        saidOfPhase(phases_[i]));
        }
        double y = bottom + 0.4 * t + names;
        if (shown < phases_.size())
            y +=
                pencil.words(left, y + 0.4 * t, width - left,
                             filled(strings.more, {std::to_string(phases_.size() - shown)}), pencil.small()) +
                0.4 * t;
        return done(y, alt());
    }

  private:
    std::optional<std::size_t> rungOf(const std::string& option) const {
        const auto found = std::ranges::find(rungs_, option);
        return found == rungs_.end() ? std::nullopt : std::optional(std::size_t(found - rungs_.begin()));
    }
    std::string shown(const std::string& value) const {
        return value.empty() ? std::string(strings.notKnown) : option("phases.now", value.c_str());
    }

    double drawKey(double left) {
        const double y = 0.9 * t;
        double x = left;
        const auto key = [&](FigureMark::Shape shape, const char* fill, std::string_view words) {
            figure.marks.push_back({"", {x + 0.6 * t, y}, 0.55 * t, shape, fill});
            pencil.words(x + 1.6 * t, y - Pencil::lineHeight(pencil.small()) / 2, width - x - 2 * t, words,
                         pencil.small());
            x += pencil.widthOf(words, pencil.small()) + 3.4 * t;
        };
        key(FigureMark::Shape::Circle, "primary", strings.now);
        key(FigureMark::Shape::Diamond, "accent", strings.wanted);
        return 1.8 * t;
    }

    template <class RungAt>
    void drawPhase(const Phase& phase, double x, RungAt&& rung) {
        const auto now = rungOf(phase.now);
        const auto wanted = rungOf(phase.wanted);
        const bool same = now && now == wanted;
        const double aside = same ? 0.8 * t : 0;
        if (now && wanted && !same) {
            const double way = *wanted > *now ? -1 : 1;
            pencil.arrow({{x, rung(*now) + way * 0.8 * t}, {x, rung(*wanted) - way * 1.0 * t}},
                         {"accent", 1.3, {4, 3}});
        }
        if (now)
            figure.marks.push_back(
                {phase.area, {x - aside, rung(*now)}, 0.7 * t, FigureMark::Shape::Circle, "primary"});
        if (wanted)
            figure.marks.push_back(
                {phase.area, {x + aside, rung(*wanted)}, 0.6 * t, FigureMark::Shape::Diamond, "accent"});
    }

    std::string saidOfPhase(const Phase& phase) const {
        return phase.name + ". " + std::string(strings.now) + ": " + shown(phase.now) + ". " +
               std::string(strings.wanted) + ": " + shown(phase.wanted);
    }

    std::string alt() {
        figure.facts.widths = {1, 1, 1};
        figure.facts.head = {std::string(strings.phase), std::string(strings.now),
                             std::string(strings.wanted)};
        int behind = 0;
        for (const auto& phase : phases_) {
            figure.facts.rows.push_back({phase.name, shown(phase.now), shown(phase.wanted)});
            const auto now = rungOf(phase.now);
            const auto wanted = rungOf(phase.wanted);
            behind += now && wanted && *now < *wanted;
        }
        return filled(strings.ladderAlt, {std::to_string(phases_.size()), std::to_string(behind)});
    }

    std::vector<Phase> phases_;
    std::vector<std::string> rungs_; // from the ground up
};

} // namespace

Figure coproductionLadder(const SheetView& sheet, const FigureRoom& room) {
    return Ladder(sheet, room).draw();
}

} // namespace waymark
