// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Markup: words that someone wrote, made safe for the formats they go into. Pure functions; no owner.
#pragma once

#include <string>
#include <string_view>

namespace waymark {

/// For element content and quoted attributes of XML and HTML. Characters that XML cannot hold are left out.
std::string escapedXml(std::string_view text);

/// For Markdown: nothing in it is read as markup, HTML or a link. Line ends stay.
std::string escapedMarkdown(std::string_view text);

} // namespace waymark
