// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Markup: words that someone wrote, made safe for the formats they go into. Pure functions; no owner.
#pragma once

#include <string>
#include <string_view>

namespace waymark {

/// Without control characters, which no format shows; tabs and line ends stay, every kind of line end as
/// '\n'.
std::string printable(std::string_view text);

/// For element content and quoted attributes of XML and HTML. `text` is printable().
std::string escapedXml(std::string_view text);

/// For Markdown: nothing in it is read as markup, HTML or a link. Line ends stay.
std::string escapedMarkdown(std::string_view text);

} // namespace waymark
