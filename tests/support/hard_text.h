// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that are easily spoiled on their way: every one has to come back to the code point. No owner.
#pragma once

#include <string>
#include <vector>

namespace waymark::test {

inline const std::vector<std::string>& hardTexts() {
    static const std::vector<std::string> texts = {
        "plain",
        " leading, trailing and  double spaces  ",
        "line\nbreaks\r\nof\rall kinds\n\n",
        "tab\tand quote \" ' \\ / <b>&amp;</b> </script> {{x}} %s $HOME `x`",
        "no-break\u00A0space, narrow\u202Fone, line\u2028separator, paragraph\u2029separator, NEL\u0085",
        "\u0301 a lone combining mark, e\u0301 and \u00E9 are not the same",
        "\u200B\u200C\u200D\u2060\uFEFF zero width",
        "bidi \u202Eoverride\u202C \u2067isolate\u2069",
        "controls \x01\x02\x07\x08\x0B\x0C\x1B\x7F",
        "noncharacters \uFFFE\uFFFF\U0001FFFE, private \uE000\U0010FFFD, the last \U0010FFFF",
        "English, español ¿¡ñ, Türkçe İı, Tiếng Việt, Ελληνικά, кириллица, Հայերեն, ქართული",
        "עברית, العربية, فارسی, ދިވެހި, हिन्दी क्षत्रिय, বাংলা, தமிழ், తెలుగు, ไทย, ລາວ, မြန်မာ, ខ្មែរ, བོད་ཡིག",
        "中文字符，日本語のかな、한국어, 𠮷𡈽, አማርኛ, ᏣᎳᎩ, ᐃᓄᒃᑎᑐᑦ, 𐐀𐐨, 𓀀",
        "👩🏽‍🌾 👨‍👩‍👧‍👦 🏳️‍🌈 🇵🇷 1️⃣ ☕︎ ☕️",
        "null",
        "true",
        "false",
        "0",
        "[]",
        "{}",
        "-",
        "--",
        "--help",
        "\"\"",
        "NaN",
        std::string("\xEF\xBB\xBF") + "a byte order mark first",
    };
    return texts;
}

/// 100,000 characters, mostly words, with marks of every width among them.
inline std::string longText() {
    static const char* const words[] = {"practice ", "niño ",    "中文 ",  "👍 ",
                                        "line\n",    "e\u0301 ", "\u2028", "of the "};
    std::string text;
    std::size_t count = 0;
    for (std::size_t i = 0; count < 100'000; i = (i * 7 + 3) % 8191) {
        const std::string word = words[i % 8];
        for (const char c : word)
            count += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
        text += word;
    }
    return text;
}

} // namespace waymark::test
