// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// QtTextMetrics: how wide the words of a picture are in the window, in the fonts of the theme. Owned by
// whoever asks for a picture; the theme outlives it.
#pragma once

#include "figures/text_metrics.h"

#include <QFont>

namespace waymark::ui {

class Theme;

/// The font of a picture's words; nothing is smaller than can be read on a screen.
QFont figureFont(const Theme& theme, const WordFace& face);

class QtTextMetrics : public TextMetrics {
  public:
    explicit QtTextMetrics(const Theme& theme) : theme_(theme) {}

    double width(std::string_view text, const WordFace& face) const override;
    std::vector<std::string> lines(std::string_view text, const WordFace& face, double width) const override;

  private:
    const Theme& theme_;
};

} // namespace waymark::ui
