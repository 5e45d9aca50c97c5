// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_recording.h"

namespace waymark::pdf {

const ShapedText* Recording::keep(std::unique_ptr<ShapedText> text) {
    constexpr std::size_t mostLetters = 300'000; // bytes of text: about ninety full pages
    letters_ += text->bytes;
    if (letters_ > mostLetters)
        text->letters.reset();
    texts_.push_back(std::move(text));
    return texts_.back().get();
}

void Recording::forgetStrokes() {
    operations_.clear();
    texts_.clear();
}

std::size_t Recording::reserve(Box box) {
    add(std::move(box));
    return operations_.size() - 1;
}

std::size_t Recording::reserve(Thread thread) {
    add(std::move(thread));
    return operations_.size() - 1;
}

TagScope::TagScope(Recording& recording, TagNode node)
    : recording_(recording), node_(static_cast<int>(recording.tags_.size())) {
    recording.tags_.push_back(std::move(node));
    recording.add(OpenTag{node_});
}

std::string tagText(std::string_view text) {
    std::string escaped = "'";
    for (const char c : text) {
        if (c == '\'' || c == '\\')
            escaped += '\\';
        if (static_cast<unsigned char>(c) >= 0x20)
            escaped += c;
    }
    return escaped + "'";
}

} // namespace waymark::pdf
