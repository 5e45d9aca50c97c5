// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// KeptText: words that are kept in great number and never changed. Eight bytes where a string takes 32, and
// copies share the words. A value; bytes of UTF-8 without NUL. Several threads may read and copy one.
#pragma once

#include <cstddef>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>

namespace waymark {

class KeptText {
  public:
    KeptText() = default;
    // NOLINTBEGIN(google-explicit-constructor): it stands where a string stood
    KeptText(std::string_view text);
    KeptText(const std::string& text) : KeptText(std::string_view(text)) {}
    KeptText(const char* text) : KeptText(std::string_view(text)) {}
    operator std::string_view() const { return view(); }
    operator std::string() const { return str(); }
    // NOLINTEND(google-explicit-constructor)
    /// For words that many have, such as ids and days: those that are equal are kept once.
    static KeptText often(std::string_view text);
    KeptText(const KeptText& other);
    KeptText(KeptText&& other) noexcept : words_(std::exchange(other.words_, nullptr)) {}
    KeptText& operator=(KeptText other) noexcept {
        std::swap(words_, other.words_);
        return *this;
    }
    ~KeptText();

    std::string_view view() const;
    std::string str() const { return std::string(view()); }
    bool empty() const { return !words_; }
    std::size_t size() const { return view().size(); } // bytes

    friend bool operator==(const KeptText& one, const KeptText& other) { return one.view() == other.view(); }
    friend std::ostream& operator<<(std::ostream& out, const KeptText& text) { return out << text.view(); }

  private:
    char* words_ = nullptr; // GLib's counted string; nullptr: empty
};

} // namespace waymark
