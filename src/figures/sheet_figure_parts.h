// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the pictures of worksheets share: the words that are theirs, their rows, and what these say. No owner.
#pragma once

#include "figures/pencil.h"
#include "figures/sheet_figures.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::sheet_figure {

/// The words of pictures that are no tool's, one table a language. %1, %2 ... are filled in.
struct FigureStrings {
    std::string_view language;
    std::string_view nothing; // there is nothing to draw yet
    std::string_view more;    // "and %1 more in the table"
    std::string_view underTen, keptBack, name, yes, no, notKnown;
    std::string_view notPlaced, effectAxis, abilityAxis, nowHint, powerHint, cheapHint, asideHint, onLine;
    std::string_view chosen, effectAbility, fourBlockerAlt, fourBlockerPlaced;
    std::string_view checked, withPeople, withNumbers;
    std::string_view eggAlt, metOf, gapElse, toMove, total, met, rate;
    std::string_view icebergAlt, eventLayer, nothingHere, none, layer, item;
    std::string_view processAlt, kind, who, next, ifNo, hurts;
    std::string_view ringAlt, sector, state;
    std::string_view trendsAlt, trendOf, trendOnce;
    std::string_view worse, better, same, gapIs, thanWhole, thanElse, thanBest;
    std::string_view prismAlt, saw, felt, needed, meant;
    std::string_view sayAlt, sayAxis, affectedAxis, leastHeard, role, say, affected;
    std::string_view conditionsAlt, notSorted, level;
    std::string_view alignmentAlt, from, to, leads;
    std::string_view ladderAlt, now, wanted, phase;
    std::string_view matrixAlt, strategy, works, worksOnNone, nobodyWorks;
};

/// English where there are none of that language.
const FigureStrings& figureStrings(std::string_view language);
std::string filled(std::string_view text, std::initializer_list<std::string> values);

/// What every picture is made with.
struct Drawing {
    Drawing(const SheetView& sheet, const FigureRoom& room);

    const SheetView& sheet;
    const FigureRoom& room;
    const FigureStrings& strings;
    Figure figure;
    Pencil pencil;
    double width;
    double t; // the size of plain words: what spaces and edges are measured in

    /// Rows with content; on paper those to which somebody consented.
    std::vector<std::string> rows(const char* table) const;
    Scope at(const char* table, const std::string& row) const { return Scope{sheet, {}, {}}.at(table, row); }
    Scope whole() const { return {sheet, {}, {}}; }
    std::string id(const char* table, const std::string& row) const;
    /// Never empty.
    std::string name(const char* table, const std::string& row) const;
    std::string label(const std::string& phrase) const { return sheet.tool->label(phrase, sheet.language()); }
    std::string option(const char* field, const char* option) const {
        return sheet.tool->optionLabel(field, option, sheet.language());
    }
    bool isHidden(const Scope& scope, const char* field) const;
    /// As it is said; where it stays out of print, that it does.
    std::string said(const Scope& scope, const char* field) const;
    std::string word(const Scope& scope, const char* field) const {
        return valueOf(scope, field).text().value_or("");
    }

    /// The picture of that height with its sentence; one without facts says that there is nothing yet.
    Figure done(double height, std::string alt);
    Figure empty();
};

/// A box with a name in bold and lines under it, as wide as it is told and as high as they need.
struct CardWords {
    std::string head;
    std::vector<std::string> lines;
    std::size_t mostHead = 3;
    std::size_t mostLine = 2;
    std::vector<std::string> icons = {}; // at the end of its first line; what they mean, the lines do not say
    bool grip = false;                   // six dots at its left edge: it can be carried
};
/// Of an icon that stands in a line of words.
double iconSize(const Pencil& pencil);
double cardHeight(const Pencil& pencil, const CardWords& words, double width);
void drawCard(Pencil& pencil, const FigureBox& box, const CardWords& words, const std::string& fill,
              const FigureStroke& edge);

/// What is kept free for words on an arrow, so that they touch no line; nothing for no words.
FigureBox linkRoom(const Pencil& pencil, std::string_view words, const WordStyle& style);
/// Words on an arrow, in the middle of that room. `covering`: lines may run below them.
void drawLinkWords(Pencil& pencil, const FigureBox& room, std::string_view words, const WordStyle& style,
                   bool covering);

inline FigureStroke hairline() {
    return {"lineStrong", 0.8, {}};
}
inline FigureStroke noLine() {
    return {"", 0, {}};
}

} // namespace waymark::sheet_figure
