// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// piecesOf(): where a picture that is higher than a page may be cut. Pure; no owner.
#pragma once

#include "figures/figure.h"

#include <vector>

namespace waymark {

struct PicturePiece {
    double top = 0; // in units of the picture
    double bottom = 0;
};

/// From its top to its end, none higher than `most`, cut where neither a place nor a word goes across, and no
/// zone's head is parted from what stands in it. One piece, the whole, where that cannot be.
std::vector<PicturePiece> piecesOf(const Figure& figure, double most);

} // namespace waymark
