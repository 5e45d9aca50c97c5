// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Trend lines: a line for each group over the years. A year that is not known leaves a gap in the line, and
// what stays out of print stays out of the line.
#include "figures/sheet_figure_parts.h"
#include "worksheets/said.h"
#include "worksheets/trends.h"

#include "base/decimal.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace waymark {

using namespace sheet_figure;

namespace {

constexpr std::size_t mostLines = 8; // with words at their ends; the table has all

struct Line {
    std::string area;
    std::string name;
    std::string kind;
    std::array<std::optional<double>, trendYears> rates;
    std::array<std::string, trendYears> said;
    std::string end; // beside its last point
    std::string gap; // how much worse off than the others, or better

    int last() const {
        for (int year = trendYears; year-- > 0;)
            if (rates[std::size_t(year)])
                return year;
        return -1;
    }
};

struct Look {
    const char* color;
    std::vector<double> dash;
    FigureMark::Shape shape;
};

// No two that stand side by side look alike, with or without colour.
const std::vector<Look> looks = {{"ink", {}, FigureMark::Shape::Circle},
                                 {"step3", {}, FigureMark::Shape::Diamond},
                                 {"step1", {6, 3}, FigureMark::Shape::Circle},
                                 {"step2", {2, 3}, FigureMark::Shape::Diamond},
                                 {"primary", {9, 3, 2, 3}, FigureMark::Shape::Circle},
                                 {"accent", {12, 4}, FigureMark::Shape::Diamond},
                                 {"ink3", {4, 2}, FigureMark::Shape::Circle},
                                 {"danger", {1.5, 2}, FigureMark::Shape::Diamond}};

class Lines : Drawing {
  public:
    Lines(const SheetView& sheet, const FigureRoom& room) : Drawing(sheet, room) {
        for (const auto& row : rows("groups"))
            lines_.push_back(line(row));
        // The whole first, then the focus groups, else as they stand.
        std::ranges::stable_sort(lines_, {}, [](const Line& line) {
            return line.kind == "whole" ? 0 : line.kind == "focus" ? 1 : 2;
        });
        for (int year = 0; year < trendYears; ++year) {
            const auto written = said(whole(), ("year-" + std::to_string(year + 1)).c_str());
            years_[std::size_t(year)] = written.empty() ? label("year-" + std::to_string(year + 1)) : written;
        }
    }

    Figure draw() {
        tell();
        if (std::ranges::none_of(lines_, [](const Line& line) { return line.last() >= 0; }))
            return empty();
        shown_ = std::min(lines_.size(), mostLines);
        right_ = std::max(0.62 * width, width - 19 * t);
        if (!room.widely)
            right_ = std::max(0.55 * width, width - 14 * t);
        left_ = 3.6 * t;
        top_ = 2 * t;
        const double labels = endHeights();
        bottom_ = top_ + std::max({20 * t, 0.4 * width, labels});
        scale();
        drawAxis();
        for (std::size_t i = 0; i < shown_; ++i)
            drawLine(lines_[i], looks[i % looks.size()]);
        drawEnds();
        double y = bottom_ + 2.4 * t;
        if (shown_ < lines_.size())
            y += pencil.words(left_, y, width - left_,
                              filled(strings.more, {std::to_string(lines_.size() - shown_)}), pencil.small());
        return done(y, alt());
    }

  private:
    Line line(const std::string& row) const {
        const auto scope = at("groups", row);
        Line made{id("groups", row), name("groups", row), word(scope, "kind"), {}, {}, {}};
        for (int year = 1; year <= trendYears; ++year) {
            const auto suffix = "-" + std::to_string(year);
            const auto rate = trendRate(scope, year);
            const auto index = std::size_t(year - 1);
            if (!rate || !std::isfinite(*rate))
                continue;
            if (isHidden(scope, ("met" + suffix).c_str()) || isHidden(scope, ("total" + suffix).c_str())) {
                made.said[index] = strings.keptBack;
                continue;
            }
            made.rates[index] = rate;
            made.said[index] = percentWords(*rate, sheet.language());
        }
        if (const int last = made.last(); last >= 0) {
            made.end = made.said[std::size_t(last)];
            made.gap = gapOf(scope);
            if (!made.gap.empty())
                made.end += ", " + made.gap;
        }
        return made;
    }

    std::string gapOf(const Scope& scope) const {
        const auto points = numberOf(scope, "gap");
        if (!points || isHidden(scope, "gap"))
            return {};
        const auto words = said(scope, "gap");
        const auto against = std::string(comparedWith());
        if (*points < 0)
            return filled(strings.better, {words.starts_with("-") ? words.substr(1) : words, against});
        const auto direction = isHidden(scope, "direction") ? std::string() : said(scope, "direction");
        return (*points > 0 ? filled(strings.worse, {words, against}) : filled(strings.same, {against})) +
               (direction.empty() ? "" : ", " + filled(strings.gapIs, {direction}));
    }

    // Whom every gap of the sheet is measured from, as in named::trendsGapLast().
    std::string_view comparedWith() const {
        const auto with = word(whole(), "reference");
        return with == "best-group"      ? strings.thanBest
               : with == "everyone-else" ? strings.thanElse
                                         : strings.thanWhole;
    }

    void scale() {
        double least = 100;
        double most = 0;
        for (std::size_t i = 0; i < shown_; ++i)
            for (const auto& rate : lines_[i].rates)
                if (rate) {
                    least = std::min(least, *rate);
                    most = std::max(most, *rate);
                }
        // Rates are read against the whole: from 0 where they come near it, by tens.
        low_ = least < 30 ? std::min(0.0, std::floor(least / 10) * 10) : std::floor(least / 10) * 10;
        high_ = std::max(std::ceil(most / 10) * 10, low_ + 10);
    }

    double x(int year) const { return left_ + t + (right_ - left_ - 2 * t) * year / (trendYears - 1); }
    double y(double rate) const { return bottom_ - (rate - low_) / (high_ - low_) * (bottom_ - top_); }

    void drawAxis() {
        const double span = high_ - low_;
        const double step = span > 200 ? std::ceil(span / 60) * 10 : span > 60 ? 20 : 10;
        auto number = pencil.small();
        number.align = FigureWords::Align::End;
        for (double value = low_; value <= high_ + 1e-6; value += step) {
            pencil.line({{left_, y(value)}, {right_, y(value)}},
                        {value == low_ ? "lineStrong" : "line", value == low_ ? 1.0 : 0.6, {}});
            pencil.words(0, y(value) - Pencil::lineHeight(number) / 2, left_ - 0.6 * t, shortNumber(value),
                         number);
        }
        auto under = pencil.small();
        under.align = FigureWords::Align::Middle;
        under.most = 1;
        const double wide = (right_ - left_) / trendYears;
        for (int year = 0; year < trendYears; ++year)
            pencil.words(x(year) - wide / 2, bottom_ + 0.5 * t, wide, years_[std::size_t(year)], under);
    }

    void drawLine(const Line& line, const Look& look) {
        std::vector<FigurePoint> run;
        const auto end = [&] {
            pencil.line(run, {look.color, line.kind == "whole" ? 2.4 : 1.8, look.dash});
            run.clear();
        };
        for (int year = 0; year < trendYears; ++year) {
            const auto& rate = line.rates[std::size_t(year)];
            if (!rate) {
                end(); // what is not known is no straight line
                continue;
            }
            run.push_back({x(year), y(*rate)});
            figure.marks.push_back({line.area, run.back(), 0.4 * t, look.shape, look.color});
        }
        end();
    }

    WordStyle endStyle() const {
        auto style = pencil.small();
        style.most = 3;
        return style;
    }
    WordStyle nameStyle() const {
        auto style = pencil.bold();
        style.most = 2;
        return style;
    }
    double endHeight(const Line& line) const {
        const double wide = width - right_ - 3 * t;
        return std::max(room.touch, pencil.heightOf(line.name, nameStyle(), wide) +
                                        pencil.heightOf(line.end, endStyle(), wide)) +
               0.4 * t;
    }
    double endHeights() const {
        double sum = 0;
        for (std::size_t i = 0; i < shown_; ++i)
            if (lines_[i].last() >= 0)
                sum += endHeight(lines_[i]);
        return sum;
    }

    // Words at the ends of the lines, in the order of the lines, moved apart where they would touch.
    void drawEnds() {
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i < shown_; ++i)
            if (lines_[i].last() >= 0)
                order.push_back(i);
        const auto at = [&](std::size_t i) { return y(*lines_[i].rates[std::size_t(lines_[i].last())]); };
        std::ranges::stable_sort(order, {}, at);
        std::vector<double> tops;
        double from = 0;
        for (const auto i : order) {
            tops.push_back(std::max(from, at(i) - endHeight(lines_[i]) / 2));
            from = tops.back() + endHeight(lines_[i]);
        }
        double until = bottom_ + 2 * t;
        for (std::size_t k = order.size(); k-- > 0;) {
            tops[k] = std::min(tops[k], until - endHeight(lines_[order[k]]));
            until = tops[k];
        }
        for (std::size_t k = 0; k < order.size(); ++k) {
            const auto& line = lines_[order[k]];
            const auto& look = looks[order[k] % looks.size()];
            const double high = endHeight(line);
            pencil.line({{x(line.last()) + 0.6 * t, at(order[k])},
                         {right_ + 0.8 * t, at(order[k])},
                         {right_ + 1.9 * t, tops[k] + high / 2}},
                        {look.color, 0.9, look.dash});
            double top = tops[k];
            const double wide = width - right_ - 3 * t;
            top += pencil.words(right_ + 2.4 * t, top, wide, line.name, nameStyle());
            pencil.words(right_ + 2.4 * t, top, wide, line.end, endStyle());
            pencil.area(line.area, {right_ + 2 * t, tops[k], width - right_ - 2 * t, high - 0.2 * t},
                        line.name + (line.end.empty() ? "" : ". " + line.end));
        }
    }

    void tell() {
        figure.facts.widths = {2.4, 1, 1, 1, 1, 1, 2.4};
        figure.facts.head = {label("groups.group")};
        for (const auto& year : years_)
            figure.facts.head.push_back(year);
        figure.facts.head.push_back(label("groups.gap"));
        for (const auto& line : lines_) {
            std::vector<std::string> row = {line.name};
            row.insert(row.end(), line.said.begin(), line.said.end());
            row.push_back(line.gap);
            figure.facts.rows.push_back(std::move(row));
        }
    }

    std::string alt() const {
        auto alt = filled(strings.trendsAlt, {std::to_string(lines_.size()), years_.front(), years_.back()});
        for (std::size_t i = 0; i < shown_; ++i) {
            const int last = lines_[i].last();
            int first = 0;
            while (first < last && !lines_[i].rates[std::size_t(first)])
                ++first;
            if (last >= 0)
                alt += " " +
                       filled(first < last ? strings.trendOf : strings.trendOnce,
                              {lines_[i].name, lines_[i].said[std::size_t(first)], years_[std::size_t(first)],
                               lines_[i].said[std::size_t(last)], years_[std::size_t(last)]});
        }
        return alt;
    }

    std::vector<Line> lines_;
    std::array<std::string, trendYears> years_;
    std::size_t shown_ = 0;
    double left_ = 0;
    double right_ = 0;
    double top_ = 0;
    double bottom_ = 0;
    double low_ = 0;
    double high_ = 100;
};

} // namespace

Figure trendLines(const SheetView& sheet, const FigureRoom& room) {
    return Lines(sheet, room).draw();
}

} // namespace waymark
