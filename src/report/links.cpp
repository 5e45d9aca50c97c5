// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/links.h"

#include "base/text.h"

#include <algorithm>

namespace waymark {

namespace {

bool isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

std::string inSmallLetters(std::string_view text) {
    std::string small(text);
    for (auto& c : small)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return small;
}

// Letters, digits and hyphens between dots; the last dot may be left out or not.
bool isName(const std::string& host) {
    const auto labels = split(host.ends_with('.') ? host.substr(0, host.size() - 1) : host, '.');
    return host.size() <= 253 && std::ranges::all_of(labels, [](const std::string& label) {
               return !label.empty() && label.size() <= 63 && isLetterOrDigit(label.front()) &&
                      isLetterOrDigit(label.back()) && std::ranges::all_of(label, [](char c) {
                          return isLetterOrDigit(c) || c == '-' || c == '_';
                      });
           });
}

bool isNumbers(const std::string& host) { // of IPv6: [2001:db8::1]
    return host.size() > 4 && host.front() == '[' && host.back() == ']' &&
           std::all_of(host.begin() + 1, host.end() - 1, [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || c == ':' || c == '.';
           });
}

bool isPort(std::string_view port) {
    const bool digits =
        port.size() <= 5 && std::ranges::all_of(port, [](char c) { return c >= '0' && c <= '9'; });
    return digits && !port.empty() && std::stoi(std::string(port)) > 0 &&
           std::stoi(std::string(port)) < 65536;
}

} // namespace

bool isWebAddress(std::string_view address) {
    return !siteOf(address).empty();
}

std::string siteOf(std::string_view address) {
    constexpr std::string_view never = "\"<>\\^`{|}"; // in no address; they end or open one elsewhere
    if (!std::ranges::all_of(address,
                             [&](char c) { return c > ' ' && c < 0x7F && never.find(c) == never.npos; }))
        return {};
    const auto scheme = inSmallLetters(address.substr(0, address.find(':')));
    if ((scheme != "https" && scheme != "http") || !startsWith(address.substr(scheme.size()), "://"))
        return {};
    const auto rest = address.substr(scheme.size() + 3);
    auto host = inSmallLetters(rest.substr(0, rest.find_first_of("/?#")));
    if (const auto colon = host.rfind(':'); colon != host.npos && host.find(']', colon) == host.npos) {
        if (!isPort(std::string_view(host).substr(colon + 1)))
            return {};
        host.resize(colon);
    }
    return isName(host) || isNumbers(host) ? host : std::string(); // '@' is in neither
}

bool hasOtherLetters(std::string_view site) {
    return startsWith(site, "xn--") || site.find(".xn--") != site.npos;
}

} // namespace waymark
