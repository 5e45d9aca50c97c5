// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/links.h"

#include "base/text.h"

#include <algorithm>

namespace waymark {

bool isWebAddress(std::string_view address) {
    const bool web = startsWith(address, "https://") || startsWith(address, "http://");
    return web && std::all_of(address.begin(), address.end(), [](char c) { return c > ' ' && c < 0x7F; });
}

} // namespace waymark
