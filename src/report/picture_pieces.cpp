// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/picture_pieces.h"

#include "base/text.h"

#include <algorithm>
#include <ranges>
#include <set>

namespace waymark {

namespace {

bool goesAcross(const Figure& figure, double y) {
    const auto place = [&](const FigureArea& area) { return area.box.y < y && y < area.box.bottom(); };
    const auto words = [&](const FigureWords& each) {
        if (!each.upward)
            return each.at.y - 1.05 * each.size < y && y < each.at.y + 0.35 * each.size;
        // How long they are is known to their painter alone; no letter is wider than it is high.
        const double length = each.size * double(codePointCount(each.text));
        const double reach = (each.align == FigureWords::Align::Middle ? length / 2 : length) + each.size;
        return each.at.y - reach < y && y < each.at.y + reach;
    };
    const auto mark = [&](const FigureMark& each) { return std::abs(each.at.y - y) < 1.4 * each.radius; };
    return std::ranges::any_of(figure.areas, place) || std::ranges::any_of(figure.words, words) ||
           std::ranges::any_of(figure.marks, mark);
}

// Whether a zone that is cut there would leave its head, or its foot, alone on a page.
bool tearsZone(const Figure& figure, double y) {
    bool across = false;
    bool goesOn = false;
    for (const auto& zone : figure.zones) {
        if (y <= zone.box.y || y >= zone.box.bottom())
            continue;
        const auto holds = [&](const FigureArea& area) {
            return area.box.x >= zone.box.x && area.box.right() <= zone.box.right() &&
                   area.box.y >= zone.box.y && area.box.bottom() <= zone.box.bottom();
        };
        auto held = std::views::filter(figure.areas, holds);
        if (held.empty())
            continue;
        across = true;
        goesOn |= std::ranges::any_of(held, [y](const FigureArea& area) { return area.box.y > y; });
        if (std::ranges::none_of(held, [y](const FigureArea& area) { return area.box.bottom() < y; }))
            return true;
    }
    return across && !goesOn;
}

} // namespace

std::vector<PicturePiece> piecesOf(const Figure& figure, double most) {
    const std::vector<PicturePiece> whole = {{0, figure.height}};
    if (figure.height <= most)
        return whole;
    std::set<double> cuts;
    for (const auto* places : {&figure.areas, &figure.zones})
        for (const auto& place : *places)
            for (const double y : {place.box.y - 1, place.box.bottom() + 1})
                if (y > 0 && y < figure.height && !goesAcross(figure, y) && !tearsZone(figure, y))
                    cuts.insert(y);
    std::vector<PicturePiece> pieces;
    double top = 0;
    while (figure.height - top > most) {
        const auto next = cuts.upper_bound(top + most);
        if (next == cuts.begin() || *std::prev(next) <= top + most / 4)
            return whole; // too little on a page: better small than torn
        pieces.push_back({top, *std::prev(next)});
        top = pieces.back().bottom;
    }
    pieces.push_back({top, figure.height});
    return pieces;
}

} // namespace waymark
