// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/run_chart.h"

#include "worksheets/run_chart.h"

#include <algorithm>
#include <cmath>

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

class Chart {
  public:
    Chart(const std::vector<RunChartPoint>& points, const RunChartWords& words, const RunChartSize& size)
        : points_(points),
          words_(words),
          text_(size.text),
          // Where it is narrow, the median's name stands on the picture, and the numbers of the axis take
          // what they need.
          narrow_(size.width < 480 * size.text / 9),
          left_(40 * size.text / 9),
          right_(size.width - (narrow_ ? 10 : 60 * size.text / 9)),
          bottom_(size.height - 28 * size.text / 9) {
        figure_.width = size.width;
        figure_.height = size.height;
        figure_.title = words.title;
        figure_.facts.head = words.head;
        for (const auto& point : points)
            figure_.facts.rows.push_back({point.label, shortNumber(point.value.toDouble())});
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
        const double median = middle->toDouble();
        const auto [smallest, largest] = std::minmax_element(values.begin(), values.end());
        axis_ = axisFor(*smallest, *largest);
        figure_.alt =
            filled(words_.alt, {std::to_string(points_.size()), points_.front().label, points_.back().label,
                                shortNumber(*smallest), shortNumber(*largest), shortNumber(median)});
        if (narrow_)
            left_ = 10 + 0.62 * text_ *
                             static_cast<double>(std::max(shortNumber(axis_.low).size(),
                                                          shortNumber(axis_.high - axis_.step).size()));
        drawAxis();
        drawMedian(median);
        drawPoints();
        return figure_;
    }

  private:
    double x(std::size_t index) const {
        if (points_.size() == 1)
            return (left_ + right_) / 2;
        return left_ + 8 +
               (right_ - left_ - 16) * static_cast<double>(index) / static_cast<double>(points_.size() - 1);
    }
    double y(double value) const {
        return bottom_ - (value - axis_.low) / (axis_.high - axis_.low) * (bottom_ - top_);
    }
    void line(double x1, double y1, double x2, double y2, FigureStroke stroke) {
        figure_.paths.push_back({{{x1, y1}, {x2, y2}}, false, std::move(stroke), {}});
    }
    void word(double atX, double atY, std::string text, FigureWords::Align align,
              std::string color = "ink3") {
        figure_.words.push_back({{atX, atY}, std::move(text), text_, false, align, std::move(color)});
    }

    void drawAxis() {
        const int lines = static_cast<int>(std::lround((axis_.high - axis_.low) / axis_.step));
        for (int i = 0; i <= lines; ++i) {
            const double value = axis_.low + i * axis_.step;
            line(left_, y(value), right_, y(value), {i == 0 ? "lineStrong" : "line", i == 0 ? 1.0 : 0.6, {}});
            word(left_ - 6, y(value) + text_ / 3, shortNumber(value), FigureWords::Align::End);
        }
        // As many days as stand side by side without touching.
        const auto most = static_cast<std::size_t>(std::max(1.0, (right_ - left_) / (5 * text_)));
        const std::size_t every = (points_.size() + most - 1) / most;
        for (std::size_t i = 0; i < points_.size(); i += std::max<std::size_t>(every, 1))
            word(x(i), bottom_ + 15 * text_ / 9, points_[i].label, FigureWords::Align::Middle);
    }

    void drawMedian(double median) {
        line(left_, y(median), right_, y(median), {"ink2", 1.2, {7, 5}});
        auto name = filled(words_.median, {shortNumber(median)});
        if (!narrow_)
            return word(right_ + 5, y(median) + text_ / 3, std::move(name), FigureWords::Align::Start,
                        "ink2");
        // On the side where the last points are not.
        const bool below = points_.back().value.toDouble() >= median;
        word(right_, y(median) + (below ? 1.3 * text_ : -0.5 * text_), std::move(name),
             FigureWords::Align::End, "ink2");
    }

    void drawPoints() {
        FigurePath path;
        for (std::size_t i = 0; i < points_.size(); ++i)
            path.points.push_back({x(i), y(points_[i].value.toDouble())});
        path.stroke = FigureStroke{"primary", 1.6, {}};
        figure_.paths.push_back(path);
        for (std::size_t i = 0; i < points_.size(); ++i)
            figure_.marks.push_back(
                {points_[i].id, path.points[i], 3.4, FigureMark::Shape::Circle, "primary"});
    }

    const std::vector<RunChartPoint>& points_;
    const RunChartWords& words_;
    const double text_;
    const bool narrow_;
    double left_;
    const double right_;
    const double top_ = 12;
    const double bottom_;
    Figure figure_;
    Axis axis_;
};

} // namespace

Figure runChart(const std::vector<RunChartPoint>& points, const RunChartWords& words,
                const RunChartSize& size) {
    return Chart(points, words, size).draw();
}

} // namespace waymark
