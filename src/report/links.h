// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Links: which ones may be shown and opened, as RFC 3986 writes them. Pure functions; no owner.
#pragma once

#include <string>
#include <string_view>

namespace waymark {

/// True for an http or https address that names a site: plain ASCII without white space or characters that no
/// address has, a host of letters, digits, dots and hyphens or of numbers, perhaps a port from 1 to 65535,
/// and no user name or password before it, which make one site look like another. Nothing else is made into a
/// link.
bool isWebAddress(std::string_view address);

/// The site that a web address leads to, in small letters; empty when it is none.
std::string siteOf(std::string_view address);

/// Whether a site's name stands for other letters than it is written with ("xn--"), and may look like
/// another.
bool hasOtherLetters(std::string_view site);

} // namespace waymark
