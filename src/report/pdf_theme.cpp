// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_theme.h"

#include "base/json.h"
#include "base/resources.h"

#include <charconv>

namespace waymark::pdf {

namespace {

// "#RRGGBB", with or without an opacity that paper has no use for.
Color colorFrom(const std::string& text) {
    const auto channel = [&](std::size_t at) {
        int value = 0;
        if (text.size() >= at + 2)
            std::from_chars(text.data() + at, text.data() + at + 2, value, 16);
        return value / 255.0;
    };
    return {channel(1), channel(3), channel(5)};
}

} // namespace

Theme::Theme() {
    const auto tokens = resource("theme/tokens.json");
    const auto parsed = parseJson(tokens.value_or(""));
    if (!parsed || !parsed->contains("color"))
        return;
    for (const auto& [name, value] : parsed->at("color").at("light").items())
        colors_.emplace(name, colorFrom(value.get<std::string>()));
}

Color Theme::color(std::string_view token) const {
    const auto found = colors_.find(token);
    return found == colors_.end() ? Color{0.11, 0.16, 0.16} : found->second;
}

PageGeometry::PageGeometry(Paper paper)
    : width(paper == Paper::A4 ? 210.0 / 25.4 * 72.0 : 612.0),
      height(paper == Paper::A4 ? 297.0 / 25.4 * 72.0 : 792.0) {}

} // namespace waymark::pdf
