// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The iceberg: the event above the water, patterns, structures and mental models in three waters below. Each
// layer is as deep as what is written in it.
#include "figures/sheet_figure_parts.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace waymark {

using namespace sheet_figure;

namespace {

// The outline: x of half the berg's width from its middle, y of the layer (0 to 1 in the first, 1 to 2 in the
// second, ...). The light side ends at the ridge.
const std::vector<FigurePoint> leftSide = {
    {0.03, 0.12}, {-0.08, 0.26}, {-0.19, 0.53}, {-0.32, 0.64}, {-0.49, 1},    {-0.75, 1.16}, {-0.94, 1.55},
    {-1, 2},      {-0.81, 2.32}, {-0.71, 2.72}, {-0.49, 3},    {-0.31, 3.38}, {-0.11, 3.7},  {0.09, 3.8}};
const std::vector<FigurePoint> rightSide = {
    {0.09, 3.8}, {0.36, 3.42}, {0.53, 3}, {0.74, 2.76}, {0.83, 2.37}, {1, 2},       {0.88, 1.6},
    {0.93, 1.3}, {0.75, 1.12}, {0.52, 1}, {0.37, 0.78}, {0.27, 0.56}, {0.15, 0.43}, {0.03, 0.12}};
const std::vector<FigurePoint> ridge = {{0.03, 0.12}, {0.06, 0.64}, {0.25, 1}, {0.38, 1.48},
                                        {0.46, 2},    {0.36, 2.45}, {0.32, 3}, {0.09, 3.8}};
const std::vector<std::vector<FigurePoint>> cracks = {{{-0.75, 1.16}, {-0.62, 1.7}, {-0.81, 2.32}},
                                                      {{-0.94, 1.55}, {-0.62, 1.7}},
                                                      {{0.38, 1.48}, {0.88, 1.6}},
                                                      {{0.36, 2.45}, {0.83, 2.37}},
                                                      {{-0.71, 2.72}, {-0.4, 2.8}, {-0.49, 3}}};

struct Item {
    std::string area;
    std::string name;
    std::string line; // in small words under it
};

struct Layer {
    const char* table; // empty: the event
    std::string name;  // on the ice
    std::string question;
    std::vector<Item> items;
    const char* fill;
    double top = 0;
    double bottom = 0;
};

class Berg : Drawing {
  public:
    Berg(const SheetView& sheet, const FigureRoom& room) : Drawing(sheet, room) {
        layers_[0] = {"", std::string(strings.eventLayer), label("event"), events(), "surface"};
        layers_[1] = {"patterns", label("patterns-part"), label("patterns"), items("patterns"), "water"};
        layers_[2] = {"structures", label("structures-part"), label("structures"), items("structures"),
                      "water2"};
        layers_[3] = {"models", label("models-part"), label("models"), items("models"), "water3"};
        const bool wide = room.widely && width >= 60 * t;
        middle_ = (wide ? 0.24 : 0.17) * width;
        half_ = (wide ? 0.2 : 0.15) * width;
        column_ = (wide ? 0.47 : 0.36) * width;
    }

    Figure draw() {
        double y = 0;
        for (auto& layer : layers_) {
            layer.top = y;
            y += std::max(10.5 * t, column(layer, false));
            layer.bottom = y;
        }
        for (const auto& layer : layers_)
            pencil.shape(roundedBox({0, layer.top, width, layer.bottom - layer.top}, 0), layer.fill,
                         noLine());
        drawBerg();
        drawWater();
        std::string alt(strings.icebergAlt);
        figure.facts.widths = {1, 4};
        figure.facts.head = {std::string(strings.layer), std::string(strings.item)};
        for (auto& layer : layers_) {
            drawName(layer);
            column(layer, true);
            alt += " " + layer.name + ": " + std::to_string(layer.items.size()) + ".";
            for (const auto& item : layer.items)
                figure.facts.rows.push_back(
                    {layer.name, item.name + (item.line.empty() ? "" : " (" + item.line + ")")});
        }
        return done(y, figure.facts.rows.empty() ? std::string(strings.nothing) : alt);
    }

  private:
    std::vector<Item> events() const {
        const auto words = said(whole(), "event");
        const auto area = sheetField(sheet.id, "event").str();
        if (words.empty() && !room.taken.contains(area))
            return {};
        std::string line = said(whole(), "number");
        for (const char* field : {"on", "source"})
            if (const auto more = said(whole(), field); !more.empty())
                line += (line.empty() ? "" : " · ") + more;
        return {{area, words, line}};
    }

    std::vector<Item> items(const char* table) const {
        std::vector<Item> found;
        // In the window a row that is begun is there to be written in, though it says nothing yet.
        const auto all = room.taken.empty() ? rows(table) : sheet.journal.rows(sheet.table(table));
        for (const auto& row : all)
            found.push_back(
                {id(table, row),
                 said(at(table, row), "what").empty() ? name(table, row) : said(at(table, row), "what"),
                 said(at(table, row), "evidence")});
        return found;
    }

    // The words of a layer from its top down, beside the ice. Its height.
    double column(const Layer& layer, bool drawn) {
        const double wide = width - column_ - 1.4 * t;
        double y = layer.top + 1.2 * t;
        const auto head = pencil.bold();
        y += drawn ? pencil.words(column_, y, wide, layer.question, head)
                   : pencil.heightOf(layer.question, head, wide);
        y += 0.5 * t;
        for (const auto& item : layer.items) {
            const auto taken = room.taken.find(item.area);
            const CardWords words{item.name, {item.line}, 0, 2};
            auto plain = words;
            const double high = taken != room.taken.end() ? taken->second : itemHeight(plain, wide);
            if (drawn) {
                const FigureBox box{column_, y, wide, high};
                if (taken == room.taken.end())
                    drawItem(plain, box);
                pencil.area(item.area, box,
                            layer.name + ": " + item.name + (item.line.empty() ? "" : ". " + item.line));
            }
            y += high + 0.6 * t;
        }
        if (layer.items.empty() && drawn && room.taken.empty())
            pencil.words(column_, y, wide, strings.nothingHere, pencil.small());
        if (layer.items.empty() && room.taken.empty())
            y += Pencil::lineHeight(pencil.small());
        if (const auto add = room.taken.find(std::string("add.") + layer.table); add != room.taken.end()) {
            if (drawn)
                figure.zones.push_back({add->first, {column_, y, wide, add->second}, layer.name});
            y += add->second + 0.4 * t;
        }
        return y + 0.6 * t - layer.top;
    }

    double itemHeight(const CardWords& words, double wide) const {
        const double inside = wide - 1.6 * t;
        return pencil.heightOf(words.head, pencil.plain(), inside) +
               pencil.heightOf(words.lines[0], pencil.small(), inside) + 0.9 * t;
    }
    void drawItem(const CardWords& words, const FigureBox& box) {
        pencil.box(box, 0.7 * t, "surface", hairline());
        double y = box.y + 0.45 * t;
        y += pencil.words(box.x + 0.8 * t, y, box.width - 1.6 * t, words.head, pencil.plain());
        pencil.words(box.x + 0.8 * t, y, box.width - 1.6 * t, words.lines[0], pencil.small());
    }

    FigurePoint onIce(const FigurePoint& point) const {
        const auto index = std::min<std::size_t>(3, std::size_t(point.y));
        const auto& layer = layers_[index];
        return {middle_ + point.x * half_,
                layer.top + (point.y - double(index)) * (layer.bottom - layer.top)};
    }
    std::vector<FigurePoint> onIce(const std::vector<FigurePoint>& points) const {
        std::vector<FigurePoint> placed;
        for (const auto& point : points)
            placed.push_back(onIce(point));
        return placed;
    }

    void drawBerg() {
        auto outline = leftSide;
        outline.insert(outline.end(), rightSide.begin() + 1, rightSide.end());
        pencil.shape(onIce(outline), "ice", noLine());
        auto shade = ridge;
        shade.insert(shade.end(), rightSide.begin() + 1, rightSide.end());
        pencil.shape(onIce(shade), "ice2", noLine());
        for (const auto& crack : cracks)
            pencil.line(onIce(crack), {"iceLine", 0.7, {}});
        pencil.shape(onIce(outline), "", {"iceLine", 1.4, {}});
    }

    void drawWater() {
        std::vector<FigurePoint> wave;
        const double y = layers_[1].top;
        constexpr int pieces = 96;
        for (int i = 0; i <= pieces; ++i) {
            const double x = width * i / pieces; // to the very edge
            wave.push_back({x, y + 0.22 * t * std::sin(x / (1.9 * t))});
        }
        pencil.line(wave, {"iceLine", 1.6, {}});
        for (const std::size_t index : {std::size_t(2), std::size_t(3)})
            pencil.line({{0, layers_[index].top}, {width, layers_[index].top}}, {"iceLine", 0.9, {2, 4}});
        if (room.touch <= 0) // on paper; a window has a card around it
            pencil.box({0, 0, width, layers_[3].bottom}, 0, "", {"line", 0.8, {}});
    }

    void drawName(const Layer& layer) {
        WordStyle style{1.25 * t, false, "ink", FigureWords::Align::Middle, 2, true};
        const bool tip = layer.top <= 0;
        const bool deepest = layer.bottom >= layers_[3].bottom;
        const double wide = (tip ? 0.75 : deepest ? 0.8 : 1.5) * half_;
        const double high = pencil.heightOf(layer.name, style, wide);
        const double share = tip ? 0.8 : deepest ? 0.3 : 0.5;
        pencil.words(middle_ - wide / 2 + 0.02 * half_,
                     layer.top + share * (layer.bottom - layer.top) - high / 2, wide, layer.name, style);
    }

    std::array<Layer, 4> layers_;
    double middle_; // of the ice
    double half_;
    double column_; // where the words begin
};

} // namespace

Figure iceberg(const SheetView& sheet, const FigureRoom& room) {
    return Berg(sheet, room).draw();
}

} // namespace waymark
