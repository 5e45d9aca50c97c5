// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Theme: colours of the light palette and the sizes of paper, in one place. Owned by one call of writePdf().
#pragma once

#include "report/writers.h"

#include <map>
#include <string>
#include <string_view>

namespace waymark::pdf {

struct Color {
    double red = 0;
    double green = 0;
    double blue = 0;
};

class Theme {
  public:
    Theme();
    /// The light palette's colour; ink for a name it does not have.
    Color color(std::string_view token) const;

  private:
    std::map<std::string, Color, std::less<>> colors_;
};

/// All in points (1/72 inch), from the top left corner.
struct PageGeometry {
    explicit PageGeometry(Paper paper);

    double width;
    double height;
    double margin = 17.0 / 25.4 * 72.0;
    double headerBaseline = 45;
    double headerRule = 55;
    double top = 69;       // where text begins
    double footerGap = 54; // text ends this far above the page's end
    double footerRule() const { return height - 43; }
    double bottom() const { return height - footerGap; }
    double textWidth() const { return width - 2 * margin; }
};

} // namespace waymark::pdf
