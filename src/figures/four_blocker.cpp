// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The four-blocker: factors as cards in four boxes, by how much they would change and how far one can reach
// them. The box follows from the scores; the higher a card stands in it, the larger its effect.
#include "figures/sheet_figure_parts.h"

#include "base/decimal.h"
#include "base/text.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace waymark {

using namespace sheet_figure;

namespace {

struct Factor {
    std::string id;
    std::string name;
    std::string box; // "now", "power", "cheap", "aside"; empty: not placed
    double ability = 0;
    double effect = 0;
    bool onLine = false;
    bool chosen = false;
    bool withPeople = false; // checked with people it affects
    bool withNumbers = false;
};

struct Quadrant {
    const char* option;
    std::string_view hint;
    bool right;
    bool top;
};

class Board : Drawing {
  public:
    Board(const SheetView& sheet, const FigureRoom& room) : Drawing(sheet, room) {
        for (const auto& row : rows("factors"))
            factors_.push_back(factor(row));
        std::ranges::stable_sort(factors_, [](const Factor& a, const Factor& b) {
            return a.effect > b.effect || (a.effect == b.effect && a.ability > b.ability);
        });
    }

    Figure draw() {
        const bool beside = room.widely && width >= 58 * t;
        const double panel = beside ? 0.25 * width : width;
        double below = 0;
        const double left = beside ? panel + 1.2 * t : 0;
        const double panelEnd = drawNotPlaced({0, 0, panel, 0});
        const double top = beside ? 0 : panelEnd + (panelEnd > 0 ? t : 0);
        below = drawBoard(left, top);
        tell();
        const auto count = [&](std::string_view box) {
            return std::to_string(std::ranges::count(factors_, box, &Factor::box));
        };
        auto alt = filled(strings.fourBlockerAlt, {std::to_string(factors_.size())});
        for (const auto& each : quadrants_)
            alt += filled(strings.fourBlockerPlaced,
                          {option("factors.quadrant", each.option), count(each.option)}) +
                   "; ";
        alt += filled(strings.fourBlockerPlaced, {std::string(strings.notPlaced), count("")}) + ".";
        return done(std::max(panelEnd, below), factors_.empty() ? std::string(strings.nothing) : alt);
    }

  private:
    Factor factor(const std::string& row) const {
        const auto scope = at("factors", row);
        Factor made{id("factors", row), name("factors", row)};
        readChecks(scope, made);
        const auto ability = numberOf(scope, "ability");
        const auto effect = numberOf(scope, "effect");
        made.chosen = valueOf(scope, "chosen").state() == State::Met;
        if (!ability || !effect)
            return made;
        made.ability = *ability;
        made.effect = *effect;
        made.box = word(scope, "quadrant");
        made.onLine = valueOf(scope, "on-line").state() == State::Met;
        return made;
    }

    // What it was held against, in the worksheet that it comes from: the factor check, or the iceberg.
    static void readChecks(const Scope& factor, Factor& made) {
        for (const auto& link : linksOf(factor, "factor")) {
            const auto source = factor.sheet.beside(link.sheet);
            if (!source)
                continue;
            const auto scope = Scope{*source, {}, {}}.at(link.table, link.row);
            const auto says = [&](const char* field, std::string_view none) {
                const auto text = writtenIn(scope, field);
                return !isBlank(text) && text != none;
            };
            const auto evidence = split(writtenIn(scope, "evidence"), ' ');
            const auto has = [&](std::string_view kind) {
                return std::ranges::find(evidence, kind) != evidence.end();
            };
            const bool check = source->tool->id == ToolId("factor-check");
            made.withPeople |= check ? says("experience", "not-asked") : has("lived");
            made.withNumbers |= check ? says("data", "none") : has("data");
        }
    }

    CardWords wordsOf(const Factor& factor) const {
        CardWords words{factor.name, {}, 4, 2};
        words.grip = room.movable;
        if (factor.withPeople)
            words.icons.emplace_back("interview");
        if (factor.withNumbers)
            words.icons.emplace_back("chart");
        if (!factor.box.empty())
            words.lines.push_back(
                filled(strings.effectAbility, {shortNumber(factor.effect), shortNumber(factor.ability)}));
        if (factor.onLine)
            words.lines.emplace_back(strings.onLine);
        if (factor.chosen)
            words.lines.emplace_back(strings.chosen);
        return words;
    }

    void card(const Factor& factor, const FigureBox& box) {
        // On the line: a broken edge. Chosen: a strong one. The words say both.
        FigureStroke edge = hairline();
        if (factor.chosen)
            edge = {"primary", 1.6, {}};
        if (factor.onLine)
            edge.dash = {3, 2};
        drawCard(pencil, box, wordsOf(factor), "surface", edge);
        auto said = factor.name + ". ";
        said += factor.box.empty() ? std::string(strings.notPlaced)
                                   : option("factors.quadrant", factor.box.c_str());
        for (const auto& line : wordsOf(factor).lines)
            said += ". " + line;
        if (const auto checked = checkedWords(factor); !checked.empty())
            said += ". " + checked;
        pencil.area(factor.id, box, said);
    }

    std::string checkedWords(const Factor& factor) const {
        std::string words;
        if (factor.withPeople)
            words = strings.withPeople;
        if (factor.withNumbers)
            words += (words.empty() ? "" : "; ") + std::string(strings.withNumbers);
        return words;
    }

    // What the icons on cards mean, where there are any. From `y` down; where it ends.
    double drawLegend(const FigureBox& panel, double y) {
        const double size = iconSize(pencil);
        for (const auto& [icon, words, is] :
             {std::tuple("interview", strings.withPeople, &Factor::withPeople),
              std::tuple("chart", strings.withNumbers, &Factor::withNumbers)}) {
            if (std::ranges::none_of(factors_, is))
                continue;
            pencil.icon(icon, {panel.x, y, size, size}, "ink2");
            y += std::max(size, pencil.words(panel.x + 1.5 * size, y, panel.width - 1.5 * size, words,
                                             pencil.small())) +
                 0.4 * t;
        }
        return y;
    }

    double drawNotPlaced(FigureBox panel) {
        std::vector<const Factor*> waiting;
        for (const auto& factor : factors_)
            if (factor.box.empty())
                waiting.push_back(&factor);
        const bool beside = panel.width < width;
        const bool legend = std::ranges::any_of(
            factors_, [](const Factor& factor) { return factor.withPeople || factor.withNumbers; });
        if (waiting.empty() && !beside && room.taken.empty() && !legend)
            return 0;
        double y = panel.y;
        y += pencil.words(panel.x, y, panel.width,
                          std::string(strings.notPlaced) + "  " + std::to_string(waiting.size()),
                          pencil.bold()) +
             0.5 * t;
        const int across = beside ? 1 : std::max(1, int(panel.width / (20 * t)));
        const double gap = 0.7 * t;
        const double wide = (panel.width - gap * (across - 1)) / across;
        for (std::size_t i = 0; i < waiting.size(); i += std::size_t(across)) {
            double high = 0;
            for (std::size_t j = i; j < std::min(waiting.size(), i + std::size_t(across)); ++j)
                high = std::max(high, cardHeight(pencil, wordsOf(*waiting[j]), wide));
            for (std::size_t j = i; j < std::min(waiting.size(), i + std::size_t(across)); ++j)
                card(*waiting[j], {panel.x + double(j - i) * (wide + gap), y, wide, high});
            y += high + gap;
        }
        // What the window puts there: a place to add one, and a word on keys.
        const auto putOwn = [&](const char* own) {
            if (const auto taken = room.taken.find(own); taken != room.taken.end()) {
                figure.zones.push_back({own, {panel.x, y, panel.width, taken->second}, own});
                y += taken->second + gap;
            }
        };
        putOwn("add.factors");
        y = drawLegend(panel, y);
        putOwn("help");
        y = std::max(y, panel.y + 3 * t);
        figure.zones.push_back(
            {"", {panel.x, panel.y, panel.width, y - panel.y}, std::string(strings.notPlaced)});
        return y;
    }

    double drawBoard(double left, double top) {
        const double axis = 2.6 * t;
        const double gap = 0.6 * t;
        const double wide = (width - left - axis - gap) / 2;
        double y = top;
        for (const bool upper : {true, false}) {
            double high = 12 * t;
            for (const auto& each : quadrants_)
                if (each.top == upper)
                    high = std::max(high, quadrant(each, {0, 0, wide, 0}, false));
            for (const auto& each : quadrants_)
                if (each.top == upper)
                    quadrant(each, {left + axis + (each.right ? wide + gap : 0), y, wide, high}, true);
            y += high + gap;
        }
        const double bottom = y - gap;
        const FigureStroke line{"lineStrong", 1.4, {}};
        pencil.arrow({{left + axis - 0.9 * t, bottom}, {left + axis - 0.9 * t, top}}, line);
        pencil.wordsUpward(left + axis - 1.5 * t, top, bottom, strings.effectAxis, pencil.small());
        pencil.arrow({{left + axis, bottom + 0.9 * t}, {width, bottom + 0.9 * t}}, line);
        auto under = pencil.small();
        under.align = FigureWords::Align::Middle;
        return bottom + 1.5 * t +
               pencil.words(left + axis, bottom + 1.5 * t, width - left - axis, strings.abilityAxis, under);
    }

    // One box with its cards; only measured where it is not drawn. Its height.
    double quadrant(const Quadrant& each, const FigureBox& box, bool drawn) {
        const double pad = t;
        const double inside = box.width - 2 * pad;
        const bool first = each.right && each.top;
        if (drawn) {
            pencil.box(box, t, first ? "primarySoft" : "surface2",
                       first ? FigureStroke{"primary", 1.4, {}} : FigureStroke{"line", 0.8, {}});
            figure.zones.push_back({each.option, box, option("factors.quadrant", each.option)});
        }
        WordStyle head{1.2 * t, false, "ink", FigureWords::Align::Start, 0, true};
        double y = box.y + 0.8 * pad;
        const auto write = [&](std::string_view text, const WordStyle& style) {
            y += drawn ? pencil.words(box.x + pad, y, inside, text, style)
                       : pencil.heightOf(text, style, inside);
        };
        write(option("factors.quadrant", each.option), head);
        write(each.hint, pencil.small());
        y += 0.7 * t;
        std::vector<const Factor*> cards;
        for (const auto& factor : factors_)
            if (factor.box == each.option)
                cards.push_back(&factor);
        // A few cards each have a line of their own and stand where their ability puts them; many share.
        const bool shared = cards.size() > 4 && inside >= 24 * t;
        const double gap = 0.6 * t;
        const double wide = shared ? (inside - gap) / 2 : std::max(0.74 * inside, std::min(inside, 13 * t));
        for (std::size_t i = 0; i < cards.size(); i += shared ? 2 : 1) {
            double high = cardHeight(pencil, wordsOf(*cards[i]), wide);
            if (shared && i + 1 < cards.size())
                high = std::max(high, cardHeight(pencil, wordsOf(*cards[i + 1]), wide));
            if (drawn) {
                const double along = std::clamp((cards[i]->ability - (each.right ? 3 : 1)) / 2, 0.0, 1.0);
                card(*cards[i], {box.x + pad + (shared ? 0 : along * (inside - wide)), y, wide, high});
                if (shared && i + 1 < cards.size())
                    card(*cards[i + 1], {box.x + pad + wide + gap, y, wide, high});
            }
            y += high + gap;
        }
        return y - box.y + 0.3 * t;
    }

    void tell() {
        figure.facts.widths = {4, 2.4, 1, 1, 2.4};
        figure.facts.head = {label("factors"), label("factors.quadrant"), label("factors.effect"),
                             label("factors.ability"), std::string(strings.checked)};
        for (const auto& factor : factors_)
            figure.facts.rows.push_back({factor.name,
                                         factor.box.empty() ? std::string(strings.notPlaced)
                                                            : option("factors.quadrant", factor.box.c_str()),
                                         factor.box.empty() ? "" : shortNumber(factor.effect),
                                         factor.box.empty() ? "" : shortNumber(factor.ability),
                                         checkedWords(factor)});
    }

    std::vector<Factor> factors_;
    const std::array<Quadrant, 4> quadrants_ = {{{"power", strings.powerHint, false, true},
                                                 {"now", strings.nowHint, true, true},
                                                 {"aside", strings.asideHint, false, false},
                                                 {"cheap", strings.cheapHint, true, false}}};
};

} // namespace

Figure fourBlocker(const SheetView& sheet, const FigureRoom& room) {
    return Board(sheet, room).draw();
}

} // namespace waymark
