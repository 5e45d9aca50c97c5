// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// PlainMetrics: every letter is as wide as every other, so that a test of a picture needs no fonts. No owner.
#pragma once

#include "base/text.h"
#include "figures/text_metrics.h"

namespace waymark::test {

class PlainMetrics : public TextMetrics {
  public:
    double width(std::string_view text, const WordFace& face) const override {
        return double(codePointCount(text)) * face.size * (face.bold ? 0.6 : 0.55);
    }
    std::vector<std::string> lines(std::string_view text, const WordFace& face, double room) const override {
        std::vector<std::string> lines(1);
        for (const auto& paragraph : split(text, '\n')) {
            if (!lines.back().empty())
                lines.emplace_back();
            for (auto word : split(paragraph, ' ')) {
                const auto longer = lines.back().empty() ? word : lines.back() + " " + word;
                if (width(longer, face) <= room) {
                    lines.back() = longer;
                    continue;
                }
                if (!lines.back().empty())
                    lines.emplace_back();
                while (width(word, face) > room && codePointCount(word) > 1) {
                    std::size_t fits = 1;
                    while (width(word.substr(0, byteOffset(word, fits + 1)), face) <= room)
                        ++fits;
                    lines.back() = word.substr(0, byteOffset(word, fits));
                    word = word.substr(byteOffset(word, fits));
                    lines.emplace_back();
                }
                lines.back() = word;
            }
        }
        return lines;
    }
};

} // namespace waymark::test
