// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/picture_pieces.h"

#include <algorithm>
#include <set>

namespace waymark {

namespace {

bool goesAcross(const Figure& figure, double y) {
    const auto place = [&](const FigureArea& area) { return area.box.y < y && y < area.box.bottom(); };
    const auto words = [&](const FigureWords& each) {
        // How long words are that go upward is known to their painter alone: they are left in one piece.
        return each.upward || (each.at.y - 1.05 * each.size < y && y < each.at.y + 0.35 * each.size);
    };
    const auto mark = [&](const FigureMark& each) { return std::abs(each.at.y - y) < 1.4 * each.radius; };
    return std::ranges::any_of(figure.areas, place) || std::ranges::any_of(figure.words, words) ||
           std::ranges::any_of(figure.marks, mark);
}

} // namespace

std::vector<PicturePiece> piecesOf(const Figure& figure, double most) {
    const std::vector<PicturePiece> whole = {{0, figure.height}};
    if (figure.height <= most)
        return whole;
    std::set<double> cuts;
    for (const auto& area : figure.areas)
        for (const double y : {area.box.y - 1, area.box.bottom() + 1})
            if (y > 0 && y < figure.height && !goesAcross(figure, y))
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
