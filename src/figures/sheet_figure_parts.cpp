// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/sheet_figure_parts.h"

#include "base/text.h"
#include "worksheets/print.h"
#include "worksheets/said.h"

#include <algorithm>

namespace waymark::sheet_figure {

std::string filled(std::string_view text, std::initializer_list<std::string> values) {
    std::string made;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto digit = i + 1 < text.size() ? static_cast<std::size_t>(text[i + 1] - '1') : values.size();
        if (text[i] == '%' && digit < values.size()) {
            made += *(values.begin() + static_cast<std::ptrdiff_t>(digit));
            ++i;
        } else {
            made += text[i];
        }
    }
    return made;
}

namespace {

constexpr double margin = 1;

} // namespace

Drawing::Drawing(const SheetView& given, const FigureRoom& space)
    : sheet(given),
      room(space),
      strings(figureStrings(given.language())),
      pencil(figure, space.metrics, space.text),
      width(space.width - 2 * margin),
      t(space.text) {
    figure.width = space.width;
    figure.title = label(given.tool->id.str());
}

std::vector<std::string> Drawing::rows(const char* table) const {
    const auto* field = sheet.tool->field(table);
    if (!field || field->kind != ToolFieldKind::Table)
        return {};
    return room.onPaper ? printedRows(sheet, *field) : sheet.rows(table);
}

std::string Drawing::id(const char* table, const std::string& row) const {
    return sheet.table(table) + "." + row;
}

std::string Drawing::name(const char* table, const std::string& row) const {
    const auto words = trimmed(sheet.item(table, row).name);
    return words.empty() ? std::string(feedbackWords(sheet.language()).noName) : words;
}

bool Drawing::isHidden(const Scope& scope, const char* field) const {
    const bool column = !scope.table.empty() && sheet.tool->column(scope.table, field);
    return room.hidden.contains(column ? cell(sheet.table(scope.table), scope.row, field)
                                       : sheetField(sheet.id, field));
}

std::string Drawing::said(const Scope& scope, const char* field) const {
    if (!isHidden(scope, field))
        return trimmed(saidOf(scope, field));
    const auto* column = scope.table.empty() ? nullptr : sheet.tool->column(scope.table, field);
    const auto* own = column ? column : sheet.tool->field(field);
    return std::string(own && countsFew(*own, scope) ? strings.underTen : strings.keptBack);
}

// Everything so far was drawn from 0; lines at the edge have their full width by this.
Figure Drawing::done(double height, std::string alt) {
    const auto move = [](FigurePoint& point) {
        point.x += margin;
        point.y += margin;
    };
    for (auto& path : figure.paths)
        std::ranges::for_each(path.points, move);
    for (auto& mark : figure.marks)
        move(mark.at);
    for (auto& words : figure.words)
        move(words.at);
    for (auto* places : {&figure.areas, &figure.zones})
        for (auto& place : *places) {
            place.box.x += margin;
            place.box.y += margin;
        }
    figure.height = height + 2 * margin;
    figure.alt = std::move(alt);
    return std::move(figure);
}

Figure Drawing::empty() {
    figure.height = 0;
    figure.alt = strings.nothing;
    return std::move(figure);
}

namespace {

double inset(const Pencil& pencil) {
    return pencil.text() * 0.8;
}

WordStyle headStyle(const Pencil& pencil, const CardWords& words) {
    auto style = pencil.bold();
    style.most = words.mostHead;
    return style;
}

WordStyle lineStyle(const Pencil& pencil, const CardWords& words) {
    auto style = pencil.small();
    style.most = words.mostLine;
    return style;
}

double gripWidth(const Pencil& pencil, const CardWords& words) {
    return words.grip ? 1.1 * pencil.text() : 0;
}

// The words of a card wrap in the same width when it is measured and when it is drawn, to the last bit.
double headWidth(const Pencil& pencil, const CardWords& words, double width) {
    return width - 2 * inset(pencil) - gripWidth(pencil, words) -
           double(words.icons.size()) * (iconSize(pencil) + 0.3 * pencil.text());
}

// Six dots, in two columns, in the middle of the card's height.
void drawGrip(Pencil& pencil, const FigureBox& box) {
    const double dot = 0.2 * pencil.text();
    const double step = 0.42 * pencil.text();
    const double left = box.x + 0.75 * inset(pencil);
    const double top = box.y + box.height / 2 - step - dot / 2;
    for (int row = 0; row < 3; ++row)
        for (int column = 0; column < 2; ++column)
            pencil.box({left + column * step, top + row * step, dot, dot}, dot / 2, "ink2", noLine());
}

} // namespace

FigureBox linkRoom(const Pencil& pencil, std::string_view words, const WordStyle& style) {
    if (words.empty())
        return {};
    return {0, 0, pencil.widthOf(words, style) + 2.2 * pencil.text(), Pencil::lineHeight(style)};
}

void drawLinkWords(Pencil& pencil, const FigureBox& room, std::string_view words, const WordStyle& style,
                   bool covering) {
    const double beside = 0.7 * pencil.text();
    const FigureBox box{room.x + beside, room.y, room.width - 2 * beside, room.height};
    if (covering)
        pencil.box(box, 0.4 * pencil.text(), "surface", noLine());
    pencil.wordsIn(box, words, style);
}

double iconSize(const Pencil& pencil) {
    return 1.3 * pencil.text();
}

double cardHeight(const Pencil& pencil, const CardWords& words, double width) {
    const double inside = width - 2 * inset(pencil) - gripWidth(pencil, words);
    double height = pencil.heightOf(words.head, headStyle(pencil, words), headWidth(pencil, words, width));
    for (const auto& line : words.lines)
        height += pencil.heightOf(line, lineStyle(pencil, words), inside);
    return std::max(height + 1.2 * inset(pencil), 2.6 * pencil.text()); // never too low to be hit
}

void drawCard(Pencil& pencil, const FigureBox& box, const CardWords& words, const std::string& fill,
              const FigureStroke& edge) {
    pencil.box(box, pencil.text() * 0.7, fill, edge);
    const double in = inset(pencil);
    double y = box.y + 0.6 * in;
    double right = box.right() - in;
    for (auto icon = words.icons.rbegin(); icon != words.icons.rend(); ++icon) {
        right -= iconSize(pencil);
        pencil.icon(*icon, {right, y, iconSize(pencil), iconSize(pencil)}, "ink2");
        right -= 0.3 * pencil.text();
    }
    if (words.grip)
        drawGrip(pencil, box);
    const double left = box.x + in + gripWidth(pencil, words);
    y += pencil.words(left, y, headWidth(pencil, words, box.width), words.head, headStyle(pencil, words));
    for (const auto& line : words.lines)
        y += pencil.words(left, y, box.right() - in - left, line, lineStyle(pencil, words));
}

} // namespace waymark::sheet_figure
