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

    // Cards side by side in one box: a few have a line of their own and stand where their ability puts them;
    // many share.
    struct Cards {
        std::vector<const Factor*> factors;
        double wide = 0;
        std::size_t across = 1;
        std::vector<double> heights; // of each line
    };

    Cards cardsIn(const Quadrant& each, double inside) const {
        Cards cards;
        for (const auto& factor : factors_)
            if (factor.box == each.option)
                cards.factors.push_back(&factor);
        cards.across = cards.factors.size() > 4 && inside >= 24 * t ? 2 : 1;
        cards.wide =
            cards.across > 1 ? (inside - cardGap()) / 2 : std::max(0.74 * inside, std::min(inside, 13 * t));
        for (std::size_t i = 0; i < cards.factors.size(); ++i) {
            if (i % cards.across == 0)
                cards.heights.push_back(0);
            cards.heights.back() =
                std::max(cards.heights.back(), cardHeight(pencil, wordsOf(*cards.factors[i]), cards.wide));
        }
        return cards;
    }
    double cardGap() const { return 0.6 * t; }
    double boxPad() const { return t; }

    double drawBoard(double left, double top) {
        const double axis = 2.6 * t;
        const double gap = 0.6 * t;
        const double wide = (width - left - axis - gap) / 2;
        double y = top;
        double upperEnd = top;
        for (const bool upper : {true, false}) {
            y = drawBoxes(upper, left + axis, y, wide, gap) + gap;
            if (upper)
                upperEnd = y - gap;
        }
        const double bottom = y - gap;
        const FigureStroke line{"lineStrong", 1.4, {}};
        pencil.arrow({{left + axis - 0.9 * t, bottom}, {left + axis - 0.9 * t, top}}, line);
        // Of a high board the upper half is seen first, and a page can end between the halves.
        const bool high = bottom - top > 50 * t;
        pencil.wordsUpward(left + axis - 1.5 * t, top, high ? std::min(upperEnd, top + 40 * t) : bottom,
                           strings.effectAxis, pencil.small());
        pencil.arrow({{left + axis, bottom + 0.9 * t}, {width, bottom + 0.9 * t}}, line);
        auto under = pencil.small();
        under.align = FigureWords::Align::Middle;
        return bottom + 1.5 * t +
               pencil.words(left + axis, bottom + 1.5 * t, width - left - axis, strings.abilityAxis, under);
    }

    // Two boxes side by side, as high as the fuller one needs. On paper, where cards are many, the lines of
    // both go along with each other, so that a page can end below any of them. Where the boxes end.
    double drawBoxes(bool upper, double left, double top, double wide, double gap) {
        const double inside = wide - 2 * boxPad();
        std::vector<std::pair<const Quadrant*, Cards>> boxes;
        double head = 0;
        bool many = false;
        for (const auto& each : quadrants_)
            if (each.top == upper) {
                boxes.emplace_back(&each, cardsIn(each, inside));
                head = std::max(head, boxHead(each, {0, 0, wide, 0}, false));
                many |= room.onPaper && boxes.back().second.across > 1;
            }
        std::vector<double> shared; // height of each line of cards, in both boxes
        for (const auto& [each, cards] : boxes)
            for (std::size_t i = 0; many && i < cards.heights.size(); ++i) {
                shared.resize(std::max(shared.size(), i + 1), 0);
                shared[i] = std::max(shared[i], cards.heights[i]);
            }
        double high = 12 * t;
        for (const auto& [each, cards] : boxes) {
            double all = head + 0.3 * t;
            for (const double line : many ? shared : cards.heights)
                all += line + cardGap();
            high = std::max(high, all);
        }
        for (const auto& [each, cards] : boxes) {
            const FigureBox box{left + (each->right ? wide + gap : 0), top, wide, high};
            boxHead(*each, box, true);
            placeCards(*each, cards, box, top + head, shared);
        }
        return top + high;
    }

    // The name of a box and what it means; only measured where it is not drawn. Its height.
    double boxHead(const Quadrant& each, const FigureBox& box, bool drawn) {
        const bool first = each.right && each.top;
        if (drawn) {
            pencil.box(box, t, first ? "primarySoft" : "surface2",
                       first ? FigureStroke{"primary", 1.4, {}} : FigureStroke{"line", 0.8, {}});
            figure.zones.push_back({each.option, box, option("factors.quadrant", each.option)});
        }
        const double inside = box.width - 2 * boxPad();
        double y = box.y + 0.8 * boxPad();
        const auto write = [&](std::string_view text, const WordStyle& style) {
            y += drawn ? pencil.words(box.x + boxPad(), y, inside, text, style)
                       : pencil.heightOf(text, style, inside);
        };
        write(option("factors.quadrant", each.option),
              {1.2 * t, false, "ink", FigureWords::Align::Start, 0, true});
        write(each.hint, pencil.small());
        return y + 0.7 * t - box.y;
    }

    void placeCards(const Quadrant& each, const Cards& cards, const FigureBox& box, double y,
                    const std::vector<double>& shared) {
        const double spare = box.width - 2 * boxPad() - cards.wide;
        for (std::size_t i = 0; i < cards.factors.size(); ++i) {
            const auto line = i / cards.across;
            const auto& factor = *cards.factors[i];
            const double along = cards.across > 1
                                     ? double(i % cards.across)
                                     : std::clamp((factor.ability - (each.right ? 3 : 1)) / 2, 0.0, 1.0);
            card(factor, {box.x + boxPad() + along * spare, y, cards.wide, cards.heights[line]});
            if (i % cards.across == cards.across - 1)
                y += (shared.empty() ? cards.heights : shared)[line] + cardGap();
        }
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
