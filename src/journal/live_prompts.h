// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// livePrompts(): what a group talks about in a session, one thing after the other, as a projector shows it.
// Private sections give nothing. Pure functions; no owner.
#pragma once

#include "base/date.h"
#include "journal/journal.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark {

struct LivePrompt {
    enum class Kind {
        Opening,   // a page as a whole, or a part of one that has a title
        Question,  // one that the course asks
        Statement, // one of a self-diagnostic
        Ours,      // one that was noted for this session
    };
    Kind kind = Kind::Opening;
    std::string section; // the page that it stands on
    std::string block;   // its block; of Ours the row, TABLE.ROW
    std::string text;    // in large type
    std::string beneath; // in smaller type; may be empty
    std::string letter;  // Statement: "A"
};

/// Those of one section, its opening first. A live session's: the part's questions that are open, then the
/// openings of its other pages. Empty for a private section, and for one outside the numbered parts.
std::vector<LivePrompt> livePrompts(const Journal& journal, std::string_view section);

/// The sections of a part (by its number) that can be shown, in their order.
std::vector<std::string> liveSections(const Journal& journal, int part);

/// The part to begin with where none is open: that of the next live session, else of the first section that
/// is not filled in, else the first. 0 where the course has no numbered part.
int livePartOn(const Journal& journal, Date today);

/// The live session's page of a part; nullptr where it has none.
const Section* liveSectionOf(const Course& course, int part);

} // namespace waymark
