// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A hundred schemes and spellings of addresses, as a stranger may put them into a journal. No owner.
#pragma once

#include <string>
#include <vector>

namespace waymark::test {

struct Address {
    std::string text;
    std::string site = {}; // that it leads to; empty: it is not to be opened
};

inline const std::vector<Address>& addresses() {
    static const std::vector<Address> all = {
        // What may be opened.
        {"https://example.org", "example.org"},
        {"http://example.org", "example.org"},
        {"HTTPS://EXAMPLE.ORG/Path", "example.org"},
        {"hTTp://example.org/?q=1#there", "example.org"},
        {"https://example.org:8443/a", "example.org"},
        {"https://example.org:65535", "example.org"},
        {"https://a.b.c.example.org./", "a.b.c.example.org."},
        {"https://127.0.0.1/x", "127.0.0.1"},
        {"https://[2001:db8::1]/x", "[2001:db8::1]"},
        {"https://[2001:db8::1]:8080/x", "[2001:db8::1]"},
        {"https://example.org/a@b", "example.org"},
        {"https://example.org/%2e%2e/%00", "example.org"},
        {"https://example.org/javascript:alert(1)", "example.org"},
        {"https://example.org?user@elsewhere.example", "example.org"},
        {"https://example.org#@elsewhere.example", "example.org"},
        {"https://xn--mnchen-3ya.example/", "xn--mnchen-3ya.example"},
        {"https://xn--80ak6aa92e.com/", "xn--80ak6aa92e.com"},
        {"https://www.xn--pple-43d.com/", "www.xn--pple-43d.com"},
        {"https://my_site.example.org", "my_site.example.org"},
        {"https://localhost/", "localhost"},
        {"https://a--b.example/", "a--b.example"},
        // Someone before the site.
        {"https://user@example.org"},
        {"https://user:word@example.org"},
        {"https://example.org@elsewhere.example"},
        {"https://example.org:443@elsewhere.example/"},
        {"https://example.org%40elsewhere.example"},
        {"https://@example.org"},
        {"https://:@example.org"},
        {"https://a@b@example.org"},
        {"http://example.org:80@127.0.0.1:80/"},
        // No site.
        {"https://"},
        {"https:///example.org"},
        {"https:////example.org"},
        {"https:example.org"},
        {"https:/example.org"},
        {"https//example.org"},
        {"https://?example.org"},
        {"https://#example.org"},
        {"https://:443"},
        {"https://."},
        {"https://.example.org"},
        {"https://example..org"},
        {"https://-example.org"},
        {"https://example-.org"},
        {"https://[::1"},
        {"https://::1]/"},
        {"https://[javascript:alert(1)]/"},
        {"https://[]/"},
        {"https://exa%6Dple.org"},
        {"https://example.org:0/"},
        {"https://example.org:65536/"},
        {"https://example.org:99999999999/"},
        {"https://example.org:/"},
        {"https://example.org:x/"},
        {"https://example.org:-1/"},
        {"https://" + std::string(64, 'a') + ".org"},
        {"https://" + std::string(300, 'a') + "/"},
        {"//example.org"},
        {"example.org"},
        {"www.example.org"},
        {""},
        // Signs that no address has.
        {"https://example.org\\@elsewhere.example"},
        {"https:\\\\example.org"},
        {"https://exam ple.org"},
        {"https://example.org\nhttps://elsewhere.example"},
        {"https://example.org\r\nHost: elsewhere.example"},
        {"https://exa\tmple.org"},
        {"java\tscript:alert(1)"},
        {"https://example.org/\"onclick=\"alert(1)"},
        {"https://example.org><script>"},
        {"https://{example}.org"},
        {"https://example.org|elsewhere.example"},
        {"https://`id`.example.org"},
        {"https://$(id).example.org"},
        {"https://example.org;elsewhere.example"},
        {"https://example.org,elsewhere.example"},
        {"https://*.example.org"},
        {"https://exam\x01ple.org"},
        {"https://example.org\x7F"},
        // Other schemes.
        {"javascript:alert(1)"},
        {"JavaScript://example.org/%0Aalert(1)"},
        {"data:text/html,<script>alert(1)</script>"},
        {"vbscript:msgbox(1)"},
        {"file:///etc/passwd"},
        {"file://server/share/x"},
        {"FILE:/etc/passwd"},
        {"/etc/passwd"},
        {"../../etc/passwd"},
        {"~/.bashrc"},
        {"C:\\Windows\\system32\\calc.exe"},
        {"\\\\server\\share"},
        {"smb://server/share"},
        {"ftp://example.org/"},
        {"sftp://example.org/"},
        {"ssh://example.org/"},
        {"telnet://example.org/"},
        {"mailto:someone@example.org"},
        {"tel:+15550100"},
        {"ms-settings:"},
        {"search-ms:query=x&crumb=location:\\\\server"},
        {"steam://run/1"},
        {"apt:hello"},
        {"x-scheme-handler:anything"},
        {"about:blank"},
        {"view-source:https://example.org"},
        {"blob:https://example.org/1"},
        {"jar:https://example.org!/x"},
        {"feed:https://example.org"},
        {"httpss://example.org"},
        {"http+unix://socket/x"},
        {"shttp://example.org"},
        {" -oProxyCommand=id"},
        {"--help"},
        {"qrc:/i18n/waymark_es.qm"},
        {":/i18n/waymark_es.qm"},
        {"%68ttps://example.org"},
    };
    return all;
}

/// Letters of other alphabets: opened under the name that the network knows, "xn--" and more, and only when
/// asked.
inline const std::vector<Address>& foreignAddresses() {
    static const std::vector<Address> all = {
        {"https://m\u00FCnchen.example/", "xn--mnchen-3ya.example"},
        {"https://\u0430\u0440\u0440\u04CF\u0435.com/", "xn--80ak6aa92e.com"}, // Cyrillic
        {"https://www.\u0430pple.com/", "www.xn--pple-43d.com"},
    };
    return all;
}

} // namespace waymark::test
