// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/run_chart.h"

#include "worksheets/run_chart.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>

namespace waymark {

namespace {

std::string filled(std::string text, const std::vector<std::string>& values) {
    for (std::size_t i = values.size(); i-- > 0;) {
        const std::string place = "%" + std::to_string(i + 1);
        if (const auto at = text.find(place); at != std::string::npos)
            text.replace(at, place.size(), values[i]);
    }
    return text;
}

// The range of the axis and the step of its lines: 1, 2 or 5 times a power of ten, four to eight of them.
struct Axis {
    double low = 0;
    double high = 1;
    double step = 1;
};

Axis axisFor(double smallest, double largest) {
    const double span = largest > smallest ? largest - smallest : std::max(std::abs(largest), 1.0);
    const double power = std::pow(10, std::floor(std::log10(span / 4)));
    double step = power;
    for (const double factor : {2.0, 5.0, 10.0})
        if (span / step > 6)
            step = factor * power;
    // A series that comes near zero is read against zero.
    const double low = smallest >= 0 && smallest < span ? 0 : std::floor(smallest / step) * step;
    return {low, std::max(std::ceil(largest / step) * step, low + step), step};
}

constexpr double roomOfMark = 4;     // between two marks, in units of the picture
constexpr double letterWidth = 0.56; // of a word, in heights of its letters

class Chart {
  public:
    Chart(const RunChartDrawing& drawing, const RunChartWords& words, const RunChartSize& size)
        : drawing_(drawing),
          points_(drawing.points),
          words_(words),
          text_(size.text),
          // Where it is narrow, the names of lines stand on the picture, and the numbers of the axis take
          // what they need.
          narrow_(size.width < 480 * size.text / 9),
          left_(40 * size.text / 9),
          right_(size.width - (narrow_ ? 10 : nameRoom())),
          bottom_(size.height - 28 * size.text / 9) {
        figure_.width = size.width;
        figure_.height = size.height;
        figure_.title = words.title;
        figure_.facts.head = words.head;
        for (std::size_t i = 0; i < points_.size(); ++i) {
            figure_.facts.rows.push_back({points_[i].label, shortNumber(points_[i].value.toDouble())});
            if (!words.more.empty())
                figure_.facts.rows.back().push_back(words.more[i]);
        }
    }

    Figure draw() {
        std::vector<double> values;
        std::vector<Decimal> exact;
        for (const auto& point : points_) {
            values.push_back(point.value.toDouble());
            exact.push_back(point.value);
        }
        const auto middle = medianOf(std::move(exact));
        if (!middle) {
            figure_.alt = words_.altNone;
            figure_.height = 0;
            return figure_;
        }
        const auto [smallest, largest] = std::minmax_element(values.begin(), values.end());
        const double newest =
            drawing_.lines.empty() ? middle->toDouble() : drawing_.lines.back().value.toDouble();
        figure_.alt =
            filled(words_.alt, {std::to_string(points_.size()), points_.front().label, points_.back().label,
                                shortNumber(*smallest), shortNumber(*largest), shortNumber(newest)});
        double least = *smallest;
        double most = *largest;
        for (const auto& line : drawing_.lines) {
            least = std::min(least, line.value.toDouble());
            most = std::max(most, line.value.toDouble());
        }
        if (drawing_.goal) {
            least = std::min(least, drawing_.goal->toDouble());
            most = std::max(most, drawing_.goal->toDouble());
        }
        axis_ = axisFor(least, most);
        if (narrow_)
            left_ = 10 + 0.62 * text_ *
                             static_cast<double>(std::max(shortNumber(axis_.low).size(),
                                                          shortNumber(axis_.high - axis_.step).size()));
        layOut();
        drawBands();
        drawAxis();
        drawMarkers();
        drawGoal();
        for (std::size_t i = 0; i < drawing_.lines.size(); ++i)
            drawLine(drawing_.lines[i], i + 1 == drawing_.lines.size());
        drawPoints(values);
        return figure_;
    }

  private:
    double x(double index) const {
        if (points_.size() == 1)
            return (left_ + right_) / 2;
        return left_ + 8 + (right_ - left_ - 16) * index / static_cast<double>(points_.size() - 1);
    }
    double x(std::size_t index) const { return x(static_cast<double>(index)); }
    double y(double value) const {
        return bottom_ - (value - axis_.low) / (axis_.high - axis_.low) * (bottom_ - top_);
    }
    double step() const {
        return points_.size() < 2 ? 16 : (right_ - left_ - 16) / static_cast<double>(points_.size() - 1);
    }
    void line(double x1, double y1, double x2, double y2, FigureStroke stroke) {
        figure_.paths.push_back({{{x1, y1}, {x2, y2}}, false, std::move(stroke), {}});
    }
    void word(double atX, double atY, std::string text, FigureWords::Align align, std::string color = "ink3",
              bool bold = false) {
        figure_.words.push_back({{atX, atY}, std::move(text), text_, bold, align, std::move(color)});
    }
    double wide(const std::string& text) const {
        return letterWidth * text_ * static_cast<double>(codePoints(text));
    }
    static std::size_t codePoints(const std::string& text) {
        return static_cast<std::size_t>(std::ranges::count_if(
            text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
    }
    // The room at the right for the names of lines.
    double nameRoom() const {
        std::size_t longest = 0;
        for (const auto& each : drawing_.lines)
            longest = std::max(longest, codePoints(each.words));
        return std::max(60 * text_ / 9, 10 + letterWidth * text_ * static_cast<double>(longest));
    }

    // Names above the picture stand in as many rows as they need not to touch.
    void layOut() {
        std::vector<double> ends; // of the last name in each row
        for (const auto& band : drawing_.bands) {
            const double half = wide(band.words) / 2;
            const double middle = std::clamp((x(band.from) + x(band.to)) / 2, left_ + half, right_ - half);
            std::size_t row = 0;
            while (row < ends.size() && middle - half < ends[row])
                ++row;
            if (row == ends.size())
                ends.emplace_back();
            ends[row] = middle + half + text_;
            bandRows_.emplace_back(middle, row);
        }
        top_ = 12 + 1.45 * text_ * static_cast<double>(std::min<std::size_t>(ends.size(), 4));
    }

    void drawBands() {
        for (std::size_t i = 0; i < drawing_.bands.size(); ++i) {
            const auto& band = drawing_.bands[i];
            const double beside = std::min(step() / 2, 8.0);
            const double from = std::max(left_, x(band.from) - beside);
            const double to = std::min(right_, x(band.to) + beside);
            figure_.paths.push_back(
                // With an edge: two that meet stay two.
                {{{from, top_}, {to, top_}, {to, bottom_}, {from, bottom_}},
                 true,
                 FigureStroke{"accent", 0.6, {}},
                 "accentSoft"});
            if (const auto [middle, row] = bandRows_[i]; row < 4)
                word(middle, top_ - 0.45 * text_ - 1.45 * text_ * static_cast<double>(row), band.words,
                     FigureWords::Align::Middle, "accentInk", true);
        }
    }

    void drawAxis() {
        const int lines = static_cast<int>(std::lround((axis_.high - axis_.low) / axis_.step));
        for (int i = 0; i <= lines; ++i) {
            const double value = axis_.low + i * axis_.step;
            line(left_, y(value), right_, y(value), {i == 0 ? "lineStrong" : "line", i == 0 ? 1.0 : 0.6, {}});
            word(left_ - 6, y(value) + text_ / 3, shortNumber(value), FigureWords::Align::End);
        }
        // As many days as stand side by side without touching.
        double longest = 5 * text_;
        for (std::size_t i = 0; i < points_.size() && i < 100; ++i)
            longest = std::max(longest, wide(points_[i].label) + text_);
        const auto most = static_cast<std::size_t>(std::max(1.0, (right_ - left_) / longest));
        const std::size_t every = (points_.size() + most - 1) / most;
        for (std::size_t i = 0; i < points_.size(); i += std::max<std::size_t>(every, 1))
            word(x(i), bottom_ + 15 * text_ / 9, points_[i].label, FigureWords::Align::Middle);
    }

    // Each at the left of its line, in the first row where it touches no other, nor the line of the goal.
    void drawMarkers() {
        std::vector<double> ends;
        const auto baselineOf = [&](std::size_t row) {
            return top_ + 1.1 * text_ + 1.4 * text_ * static_cast<double>(row);
        };
        const auto isOnGoal = [&](std::size_t row) {
            const double above = drawing_.goal ? baselineOf(row) - y(drawing_.goal->toDouble()) : -1;
            return above > -0.4 * text_ && above < 1.1 * text_;
        };
        for (const auto& marker : drawing_.markers) {
            const double at = marker.before == 0 ? x(0.0) - std::min(4.0, step() / 2)
                                                 : x(static_cast<double>(marker.before) - 0.5);
            line(at, top_, at, bottom_, {"ink2", 1, {1.5, 3}});
            const bool fits = at - 4 - wide(marker.words) > left_;
            const double from = fits ? at - 4 - wide(marker.words) : at + 4;
            std::size_t row = 0;
            while ((row < ends.size() && from < ends[row]) || isOnGoal(row))
                ++row;
            ends.resize(std::max(ends.size(), row + 1));
            ends[row] = from + wide(marker.words) + 0.5 * text_;
            if (row >= 4)
                continue;
            const double baseline = baselineOf(row);
            markerWords_.push_back({from, baseline - text_, wide(marker.words), 1.3 * text_});
            word(fits ? at - 4 : at + 4, baseline, marker.words,
                 fits ? FigureWords::Align::End : FigureWords::Align::Start, "ink2");
        }
    }

    void drawGoal() {
        if (!drawing_.goal)
            return;
        const double goal = drawing_.goal->toDouble();
        line(left_, y(goal), right_, y(goal), {"primary", 1.4, {}});
        const auto name = filled(words_.goal, {shortNumber(goal)});
        // Over its line or under it, at its beginning or in its middle: where no marker has its name.
        // In a narrow chart markers stand in all these places: then one line lower.
        for (const double below : {0.0, 1.4})
            for (const auto& [from, beside] : {std::pair(left_ + 4, -0.4), std::pair(left_ + 4, 1.1),
                                               std::pair((left_ + right_ - wide(name)) / 2, -0.4),
                                               std::pair((left_ + right_ - wide(name)) / 2, 1.1)}) {
                if (below > 0 && beside < 0)
                    continue;
                const double baseline = y(goal) + (beside + below) * text_;
                const FigureBox box{from, baseline - 1.0 * text_, wide(name), 1.2 * text_};
                const bool free = std::ranges::none_of(markerWords_, [&](const FigureBox& other) {
                    return box.x < other.right() && other.x < box.right() && box.y < other.bottom() &&
                           other.y < box.bottom();
                });
                if (free && box.bottom() < bottom_)
                    return word(from, baseline, name, FigureWords::Align::Start, "primaryInk", true);
            }
        word(left_ + 4, y(goal) - 0.4 * text_, name, FigureWords::Align::Start, "primaryInk", true);
    }

    void drawLine(const RunChartLine& each, bool newest) {
        const double at = y(each.value.toDouble());
        const bool whole = each.from == 0 && each.to >= points_.size();
        const double beside = std::min(step() / 2, 8.0);
        const double from = whole ? left_ : std::max(left_, x(each.from) - beside);
        const double to = newest ? right_ : std::min(right_, x(each.to - 1) + beside);
        line(from, at, to, at,
             {"ink2", 1.2, each.old ? std::vector<double>{1.5, 3.5} : std::vector<double>{7, 5}});
        if (each.words.empty())
            return;
        if (!narrow_ && newest)
            return word(right_ + 5, at + text_ / 3, each.words, FigureWords::Align::Start, "ink2", true);
        // On the side where the last points are not.
        const bool below = points_[std::min(each.to, points_.size()) - 1].value >= each.value;
        word(to, at + (below ? 1.3 * text_ : -0.5 * text_), each.words, FigureWords::Align::End, "ink2",
             true);
    }

    void drawPoints(const std::vector<double>& values) {
        FigurePath path;
        path.stroke = FigureStroke{"primary", 1.6, {}};
        const bool crowded = points_.size() > 1 && step() < roomOfMark;
        if (crowded) {
            thin(path, values);
            figure_.paths.push_back(std::move(path));
            return;
        }
        for (std::size_t i = 0; i < points_.size(); ++i)
            path.points.push_back({x(i), y(values[i])});
        figure_.paths.push_back(path);
        const double radius = std::clamp(0.35 * step(), 1.6, 3.4);
        for (std::size_t i = 0; i < points_.size(); ++i) {
            if (points_[i].unusual)
                ring(path.points[i], radius + 3);
            figure_.marks.push_back(
                {points_[i].id, path.points[i], points_[i].signal ? radius * 1.35 : radius,
                 points_[i].signal ? FigureMark::Shape::Diamond : FigureMark::Shape::Circle,
                 points_[i].signal ? "accent" : "primary"});
        }
    }

    void ring(const FigurePoint& center, double radius) {
        FigurePath path;
        path.closed = true;
        path.stroke = FigureStroke{"accent", 1.4, {}};
        for (int i = 0; i < 24; ++i)
            path.points.push_back({center.x + radius * std::cos(i * 0.2618), // a circle in 24 steps
                                   center.y + radius * std::sin(i * 0.2618)});
        figure_.paths.push_back(std::move(path));
    }

    // Of each stretch of points the least and the largest, in the order in which they stand.
    void thin(FigurePath& path, const std::vector<double>& values) const {
        const auto stretches = static_cast<std::size_t>(std::max(1.0, right_ - left_));
        const std::size_t each = (values.size() + stretches - 1) / stretches;
        for (std::size_t from = 0; from < values.size(); from += each) {
            const auto to = values.begin() + std::ptrdiff_t(std::min(values.size(), from + each));
            const auto ends = std::minmax_element(values.begin() + std::ptrdiff_t(from), to);
            auto first = std::size_t(ends.first - values.begin());
            auto second = std::size_t(ends.second - values.begin());
            if (second < first)
                std::swap(first, second);
            path.points.push_back({x(first), y(values[first])});
            if (second != first)
                path.points.push_back({x(second), y(values[second])});
        }
    }

    const RunChartDrawing& drawing_;
    const std::vector<RunChartPoint>& points_;
    const RunChartWords& words_;
    const double text_;
    const bool narrow_;
    double left_;
    const double right_;
    double top_ = 12;
    const double bottom_;
    std::vector<std::pair<double, std::size_t>> bandRows_; // middle and row of each band's name
    std::vector<FigureBox> markerWords_;
    Figure figure_;
    Axis axis_;
};

} // namespace

Figure runChart(const RunChartDrawing& drawing, const RunChartWords& words, const RunChartSize& size) {
    return Chart(drawing, words, size).draw();
}

} // namespace waymark
