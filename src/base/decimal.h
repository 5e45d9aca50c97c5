// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Decimal: a number exactly as a person wrote it, so that 0.1 + 0.2 lies on a line at 0.3. A value; no owner.
#pragma once

#include <compare>
#include <concepts>
#include <optional>
#include <string>
#include <string_view>

namespace waymark {

class Decimal {
  public:
    /// Digits behind the point that are kept; more are rounded. Larger than 10^18 either way is no number
    /// here.
    static constexpr int places = 12;

    Decimal() = default;
    Decimal(std::integral auto whole) : units_(Units(whole) * one) {}

    double toDouble() const;
    /// As short as it can be: "70.5", "3", "-0.125"; a point, whatever the locale.
    std::string text() const;

    auto operator<=>(const Decimal&) const = default;
    friend Decimal operator+(Decimal a, Decimal b) { return Decimal(a.units_ + b.units_); }
    friend Decimal operator-(Decimal a, Decimal b) { return Decimal(a.units_ - b.units_); }

    /// The one in the middle of two; exact, save for the thirteenth digit behind the point.
    static Decimal middle(Decimal a, Decimal b) { return Decimal((a.units_ + b.units_) / 2); }

  private:
    friend std::optional<Decimal> parseDecimal(std::string_view text, char point);
    __extension__ using Units = __int128;
    static constexpr Units one = 1'000'000'000'000;
    explicit Decimal(Units units) : units_(units) {}

    Units units_ = 0;
};

/// What a comma in a number is for. Where it can be either ("1,200"), only the numbers around it can tell.
enum class Comma { Thousands, Decimal };

/// A number as people write it, with white space and a % sign around it: "41.5", "41,5", "1,200", "-3",
/// "2e3". By Comma::Thousands a comma stands between thousands where it can, and else for the decimal point;
/// by Comma::Decimal it is the point, and points stand between thousands ("1.200,5").
std::optional<Decimal> parseNumber(std::string_view text, Comma comma = Comma::Thousands);

/// True when a comma in it can only be a decimal one: "41,5", "0,125".
bool hasDecimalComma(std::string_view text);

/// Digits with at most one `point`, a sign and an exponent, and nothing else.
std::optional<Decimal> parseDecimal(std::string_view text, char point = '.');

/// Up to three decimals, without zeros at the end.
std::string shortNumber(double value);

} // namespace waymark
