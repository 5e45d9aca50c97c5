// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/ramp.h"

#include "base/decimal.h"
#include "base/text.h"
#include "figures/pencil.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <utility>

namespace waymark {

namespace {

// In heights of the words.
constexpr double wheelRadius = 2.9;
constexpr double addRadius = 1.75;
constexpr double arcWidth = 0.44;
constexpr double besideWheel = 0.9;
constexpr double arrowRoom = 3;
constexpr double leastWords = 8;
constexpr double easyWords = 11; // before the place for one more cycle has words, too
constexpr double mostCell = 27;
constexpr double rise = 4.6; // of a whole row
constexpr double margin = 1.35;
constexpr double lineHeight = 1.38;
constexpr double gapDegrees = 7; // between two arcs
constexpr int stepsOfArc = 16;

class Drawing {
  public:
    Drawing(const Ramp& ramp, std::string_view language, const TextMetrics& metrics, const RampSize& size)
        : ramp_(ramp),
          language_(language),
          words_(rampWords(language)),
          size_(size),
          text_(size.text),
          pencil_(made_.figure, metrics, size.text) {
        const auto total = std::max<std::size_t>(1, ramp.steps.size());
        // One more cycle has a place at the end of the last row, with its words where they fit.
        const double circle = text_ * (2 * addRadius + 1);
        const double words = text_ * besideWheel + widthOfAdd();
        const auto room = [&](double add, double beside) {
            const double least = text_ * (2 * wheelRadius + besideWheel + beside + arrowRoom);
            return std::size_t(std::max(1.0, std::floor((size.width - 2 * text_ - add) / least)));
        };
        addWords_ = size.withAdd && room(circle + words, easyWords) >= total;
        const double add = !size.withAdd ? 0 : addWords_ ? circle + words : circle;
        inRow_ = std::min(room(add, leastWords), total);
        cell_ = std::min((size.width - 2 * text_ - add) / double(inRow_), mostCell * text_);
        rowHeight_ = text_ * (2 * wheelRadius + rise + 2 * margin);
        auto& figure = made_.figure;
        figure.width = size.width;
        figure.height = rowHeight_ * double((total + inRow_ - 1) / inRow_);
        figure.title = words_.title;
        for (const auto head : words_.head)
            figure.facts.head.emplace_back(head);
        figure.facts.widths = {1, 2.6, 1.7, 2.1, 2.2};
    }

    RampPicture draw() {
        auto& figure = made_.figure;
        std::vector<std::string> whole;
        for (std::size_t i = 0; i < ramp_.steps.size(); ++i) {
            const auto lines = linesOf(ramp_.steps[i], language_);
            whole.push_back(lines.whole());
            fact(ramp_.steps[i], lines);
        }
        if (whole.empty() && !size_.withAdd) {
            figure.alt = words_.altNone;
            figure.height = 0;
            return std::move(made_);
        }
        figure.alt = whole.empty() ? std::string(words_.altNone)
                     : whole.size() == 1
                         ? filled(words_.altOne, whole.front(), {})
                         : filled(words_.alt, std::to_string(whole.size()), join(whole, ". "));
        for (std::size_t row = 0; row == 0 || row * inRow_ < whole.size(); ++row)
            slope(row);
        for (std::size_t i = 0; i < whole.size(); ++i) {
            if (i % inRow_ != 0)
                arrow(center(i), wheelRadius, ramp_.steps[i - 1].cycle.actFilled);
            node(i, whole[i]);
        }
        if (size_.withAdd)
            add();
        return std::move(made_);
    }

  private:
    static std::string filled(std::string_view text, const std::string& first, const std::string& second) {
        std::string made(text);
        for (const auto& [place, value] : {std::pair("%2", &second), std::pair("%1", &first)})
            if (const auto at = made.find(place); at != std::string::npos)
                made.replace(at, 2, *value);
        return made;
    }
    double slopeAt(std::size_t row, double x) const {
        const double bottom = rowHeight_ * double(row + 1) - 0.5 * text_;
        return bottom - rise * text_ * x / size_.width;
    }
    FigurePoint center(std::size_t index) const {
        const double x = 1.2 * text_ + cell_ * double(index % inRow_) + wheelRadius * text_;
        return {x, slopeAt(index / inRow_, x) - (wheelRadius + 1.1) * text_};
    }
    void word(FigurePoint at, std::string text, FigureWords::Align align, std::string color, bool bold) {
        made_.figure.words.push_back({at, std::move(text), text_, bold, align, std::move(color)});
    }

    void fact(const RampStep& step, const RampLines& lines) {
        made_.figure.facts.rows.push_back(
            {lines.name, step.change, lines.size, lines.predicted, lines.state});
    }

    void slope(std::size_t row) {
        const double w = size_.width;
        const double bottom = rowHeight_ * double(row + 1);
        auto& paths = made_.figure.paths;
        paths.push_back(
            {{{0, slopeAt(row, 0)}, {w, slopeAt(row, w)}, {w, bottom}, {0, bottom}}, true, {}, "surface2"});
        paths.push_back(
            {{{0, slopeAt(row, 0)}, {w, slopeAt(row, w)}}, false, FigureStroke{"lineStrong", 1, {}}, {}});
    }

    void node(std::size_t index, const std::string& whole) {
        const auto& step = ramp_.steps[index];
        const auto at = center(index);
        wheel(at, step.stages);
        const auto lines = linesOf(step, language_);
        const double left = at.x + (wheelRadius + besideWheel) * text_;
        const bool last = (index + 1) % inRow_ == 0 && !(size_.withAdd && index + 1 == ramp_.steps.size());
        const double right = at.x - wheelRadius * text_ + cell_ - (last ? 0.5 : arrowRoom) * text_;
        const auto id = step.cycle.sheet.empty() ? std::string("page") : step.cycle.sheet;
        // In the middle of the wheel, but never on the slope, which rises under the words.
        const double ground = slopeAt(index / inRow_, right) - 0.5 * text_;
        const double sky = rowHeight_ * double(index / inRow_) + 1.1 * text_;
        const auto most = std::size_t((ground - sky) / (lineHeight * text_)) + 1;
        const auto shown = linesBeside(lines, right - left, most);
        const double middle = at.y - lineHeight * text_ * (double(shown.size()) / 2 - 0.78);
        const double lowest = ground - lineHeight * text_ * double(shown.size() - 1);
        double y = std::min(middle, lowest);
        const double top = std::min(at.y - wheelRadius * text_, y - text_);
        for (const auto& line : shown) {
            word({left, y}, line.text, FigureWords::Align::Start, line.color, line.bold);
            y += lineHeight * text_;
        }
        const double bottom = std::max(at.y + wheelRadius * text_, y - (lineHeight - 0.35) * text_);
        made_.nodes.push_back({id, at, wheelRadius * text_, right, top, bottom, whole});
    }

    struct Line {
        std::string text;
        std::string color;
        bool bold;
    };
    // Each part on as many lines as it needs where there is room for `most` in all; the decision first.
    std::vector<Line> linesBeside(const RampLines& lines, double width, std::size_t most) const {
        struct Part {
            std::string text;
            std::string color;
            bool bold;
            std::size_t lines;
        };
        std::vector<Part> parts = {{lines.name, "ink", true, 1},
                                   {lines.size, "ink2", false, 2},
                                   {lines.state, lines.now ? "accentInk" : "ink2", lines.now, 2},
                                   {lines.predicted, "ink2", false, 3}};
        const auto broken = [&](const Part& part) {
            auto style = part.bold ? pencil_.bold() : pencil_.plain();
            style.most = part.lines;
            return part.text.empty() ? std::vector<std::string>() : pencil_.wrapped(part.text, style, width);
        };
        const auto all = [&] {
            std::vector<Line> made;
            for (const auto& part : parts)
                for (auto& text : broken(part))
                    made.push_back({std::move(text), part.color, part.bold});
            return made;
        };
        auto made = all();
        constexpr std::pair<std::size_t, std::size_t> shorter[] = {{1, 1}, {3, 2}, {3, 1}};
        for (const auto& [part, count] : shorter)
            if (made.size() > most) {
                parts[part].lines = count;
                made = all();
            }
        return made;
    }

    double widthOfAdd() const { return pencil_.widthOf(words_.add, pencil_.plain()); }

    void wheel(FigurePoint at, const std::array<StageState, 4>& stages) {
        for (std::size_t i = 0; i < stages.size(); ++i) {
            const double from = -90 + 90 * double(i) + gapDegrees / 2;
            const double to = from + 90 - gapDegrees;
            const bool later = stages[i] == StageState::Later;
            const bool now = stages[i] == StageState::Now;
            FigurePath arc;
            for (int k = 0; k <= stepsOfArc; ++k)
                arc.points.push_back(onCircle(at, wheelRadius - 0.25, from + (to - from) * k / stepsOfArc));
            arc.stroke = later ? FigureStroke{"lineStrong", 0.11 * text_, {1.5, 3}}
                               : FigureStroke{now ? "accent" : "primary", arcWidth * text_, {}};
            made_.figure.paths.push_back(std::move(arc));
            const auto letter = onCircle(at, 0.58 * wheelRadius, -45 + 90 * double(i));
            word({letter.x, letter.y + 0.36 * text_}, std::string(words_.letters[i]),
                 FigureWords::Align::Middle,
                 now     ? "accentInk"
                 : later ? "ink3"
                         : "ink2",
                 now);
        }
    }

    FigurePoint onCircle(FigurePoint at, double radius, double degrees) const {
        const double turn = degrees * std::numbers::pi / 180;
        return {at.x + radius * text_ * std::cos(turn), at.y + radius * text_ * std::sin(turn)};
    }

    // From the words of one cycle to the next: whole where a decision led there, dotted where it is to come.
    void arrow(FigurePoint end, double radius, bool whole) {
        const FigurePoint tip{end.x - (radius + 0.5) * text_, end.y};
        const FigurePoint tail{tip.x - (arrowRoom - 0.8) * text_, end.y + 1.1 * text_};
        const FigureStroke stroke{whole ? "primary" : "lineStrong", 0.14 * text_,
                                  whole ? std::vector<double>{} : std::vector<double>{1.5, 3}};
        FigurePath path;
        path.stroke = stroke;
        for (int k = 0; k <= stepsOfArc; ++k) { // an S that leaves and arrives level
            const double t = double(k) / stepsOfArc;
            const double eased = t * t * (3 - 2 * t);
            path.points.push_back({tail.x + (tip.x - tail.x) * t, tail.y + (tip.y - tail.y) * eased});
        }
        made_.figure.paths.push_back(std::move(path));
        made_.figure.paths.push_back(
            {{{tip.x - 0.6 * text_, tip.y - 0.45 * text_}, tip, {tip.x - 0.6 * text_, tip.y + 0.45 * text_}},
             false,
             FigureStroke{stroke.color, stroke.width, {}},
             {}});
    }

    void add() {
        const auto steps = ramp_.steps.size();
        const auto row = steps == 0 ? 0 : (steps - 1) / inRow_;
        const double x = (1.2 + addRadius) * text_ + cell_ * double(steps - row * inRow_);
        const FigurePoint at{x, slopeAt(row, x) - (wheelRadius + 1.1) * text_};
        if (steps > 0)
            arrow(at, addRadius, false);
        FigurePath circle;
        circle.closed = true;
        circle.stroke = FigureStroke{"lineStrong", 0.12 * text_, {3, 3}};
        for (int k = 0; k < 4 * stepsOfArc; ++k)
            circle.points.push_back(onCircle(at, addRadius, 360.0 * k / (4 * stepsOfArc)));
        auto& paths = made_.figure.paths;
        paths.push_back(std::move(circle));
        const double arm = 0.65 * text_;
        const FigureStroke stroke{"primary", 0.15 * text_, {}};
        paths.push_back({{{at.x - arm, at.y}, {at.x + arm, at.y}}, false, stroke, {}});
        paths.push_back({{{at.x, at.y - arm}, {at.x, at.y + arm}}, false, stroke, {}});
        const double left = at.x + (addRadius + besideWheel) * text_;
        if (addWords_)
            word({left, at.y + 0.36 * text_}, std::string(words_.add), FigureWords::Align::Start,
                 "primaryInk", false);
        made_.nodes.push_back({"add", at, addRadius * text_,
                               addWords_ ? left + widthOfAdd() : at.x + addRadius * text_,
                               at.y - addRadius * text_, at.y + addRadius * text_, std::string(words_.add)});
    }

    const Ramp& ramp_;
    const std::string_view language_;
    const RampWords& words_;
    const RampSize& size_;
    const double text_;
    std::size_t inRow_ = 1;
    double cell_ = 0;
    double rowHeight_ = 0;
    bool addWords_ = false;
    RampPicture made_;
    const Pencil pencil_; // measures
};

} // namespace

RampPicture ramp(const Ramp& ramp, std::string_view language, const TextMetrics& metrics,
                 const RampSize& size) {
    return Drawing(ramp, language, metrics, size).draw();
}

} // namespace waymark
