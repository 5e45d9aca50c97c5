// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/kept_text.h"

#include <glib.h>

namespace waymark {

KeptText::KeptText(std::string_view text)
    : words_(text.empty() ? nullptr : g_ref_string_new_len(text.data(), gssize(text.size()))) {}

KeptText KeptText::often(std::string_view text) {
    KeptText kept;
    if (!text.empty())
        kept.words_ = g_ref_string_new_intern(std::string(text).c_str());
    return kept;
}

KeptText::KeptText(const KeptText& other)
    : words_(other.words_ ? g_ref_string_acquire(other.words_) : nullptr) {}

KeptText::~KeptText() {
    if (words_)
        g_ref_string_release(words_);
}

std::string_view KeptText::view() const {
    return words_ ? std::string_view(words_, g_ref_string_length(words_)) : std::string_view();
}

} // namespace waymark
