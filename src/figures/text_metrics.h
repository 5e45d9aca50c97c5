// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// TextMetrics: how wide words are and where they break, as whoever paints a picture will paint them: Pango in
// a report, Qt in the window. Owned by whoever asks for a picture.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace waymark {

struct WordFace {
    double size = 10; // as FigureWords has it
    bool bold = false;
    bool serif = false;
};

class TextMetrics {
  public:
    virtual ~TextMetrics() = default;
    /// Of one line.
    virtual double width(std::string_view text, const WordFace& face) const = 0;
    /// Lines no wider than `width`; a word that is wider is broken where it must.
    virtual std::vector<std::string> lines(std::string_view text, const WordFace& face,
                                           double width) const = 0;
};

} // namespace waymark
