// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The alignment map: strategies as boxes with who leads them, and an arrow with its word for every link. What
// is in conflict, and what overlaps, has no direction.
#include "figures/graph_picture.h"
#include "figures/sheet_figure_parts.h"

#include <algorithm>
#include <map>

namespace waymark {

using namespace sheet_figure;

namespace {

struct Strategy {
    std::string link; // SHEET.TABLE.ROW of the hypothesis
    std::string name;
    std::vector<std::string> leads;
    std::string area; // the first cell here that names it; else its own row
};

struct Link {
    std::string row;
    std::size_t from = 0;
    std::size_t to = 0;
    std::string kind;
    std::string shownKind;
};

class Alignment : Drawing {
  public:
    Alignment(const SheetView& sheet, const FigureRoom& room) : Drawing(sheet, room) { read(); }

    Figure draw() {
        if (strategies_.empty())
            return empty();
        const auto fitted = fittedGraph(room.layouts, width, {17 * t, 12.5 * t}, false,
                                        [this](double boxWidth, bool) { return graph(boxWidth); });
        const double left = (width - std::min(width, fitted.layout.width)) / 2;
        for (std::size_t i = 0; i < links_.size(); ++i)
            drawLink(links_[i], fitted, i, left);
        for (std::size_t i = 0; i < strategies_.size(); ++i) {
            auto box = fitted.layout.nodes[i];
            box.x += left;
            const auto& strategy = strategies_[i];
            drawCard(pencil, box, cardOf(strategy), strategy.leads.empty() ? "surface" : "primarySoft",
                     {strategy.leads.empty() ? "lineStrong" : "primary", 1.2, {}});
            auto said = strategy.name;
            for (const auto& line : cardOf(strategy).lines)
                said += ". " + line;
            for (const auto& link : links_)
                if (link.from == i)
                    said += ". " + link.shownKind + " " + strategies_[link.to].name;
            pencil.area(strategy.area, box, said);
        }
        return done(fitted.layout.height, alt());
    }

  private:
    std::size_t strategy(const SheetLink& link, const std::string& area) {
        const auto known = std::ranges::find(strategies_, link.id(), &Strategy::link);
        if (known != strategies_.end())
            return std::size_t(known - strategies_.begin());
        strategies_.push_back({link.id(), nameOf(sheet.journal, link), {}, area});
        return strategies_.size() - 1;
    }

    void read() {
        for (const auto& row : rows("links")) {
            const auto scope = at("links", row);
            const auto from = linksOf(scope, "from");
            const auto to = linksOf(scope, "to");
            const auto area = id("links", row);
            if (from.empty() && to.empty())
                continue;
            if (from.empty() || to.empty()) {
                strategy(from.empty() ? to.front() : from.front(), area + (from.empty() ? ".to" : ".from"));
                continue;
            }
            const auto first = strategy(from.front(), area + ".from");
            const auto second = strategy(to.front(), area + ".to");
            links_.push_back({area, first, second, word(scope, "kind"), said(scope, "kind")});
        }
        for (const auto& row : rows("roles")) {
            const auto scope = at("roles", row);
            const auto of = linksOf(scope, "strategy");
            if (of.empty())
                continue;
            const auto index = strategy(of.front(), id("roles", row) + ".strategy");
            if (word(scope, "role") == "leads")
                if (const auto partner = said(scope, "partner"); !partner.empty())
                    strategies_[index].leads.push_back(partner);
        }
        // Those to which nothing leads yet are worth seeing, too.
        for (const auto& each : sheetsOf(sheet.journal))
            if (each.tool == ToolId("strategy-hypothesis") && !(strategies_.empty() && links_.empty()))
                if (const auto view = sheet.beside(each.id))
                    for (const auto& row : view->rows("strategies"))
                        strategy({each.id, "strategies", row}, SheetLink{each.id, "strategies", row}.id());
    }

    CardWords cardOf(const Strategy& strategy) const {
        CardWords words{strategy.name, {}, 4, 2};
        for (const auto& partner : strategy.leads)
            words.lines.push_back(filled(strings.leads, {partner}));
        return words;
    }

    WordStyle linkStyle(const Link& link) const {
        auto style = pencil.small();
        if (link.kind == "conflicts") {
            style.bold = true;
            style.color = "dangerInk";
        }
        return style;
    }

    Graph graph(double boxWidth) {
        Graph made;
        made.gap = 2.2 * t;
        for (const auto& strategy : strategies_)
            made.nodes.push_back({boxWidth, cardHeight(pencil, cardOf(strategy), boxWidth), -1});
        for (const auto& link : links_) {
            const auto room = linkRoom(pencil, link.shownKind, linkStyle(link));
            made.edges.push_back({link.from, link.to, room.width, room.height});
        }
        return made;
    }

    void drawLink(const Link& link, const FittedGraph& fitted, std::size_t index, double left) {
        auto points = fitted.layout.edges[index];
        for (auto& point : points)
            point.x += left;
        if (link.kind == "conflicts")
            pencil.line(std::move(points), {"danger", 2, {2, 3}});
        else if (link.kind == "overlaps")
            pencil.line(std::move(points), {"ink3", 1.4, {1.5, 3}});
        else if (link.kind == "before")
            pencil.arrow(std::move(points), {"ink2", 2.2, {}});
        else if (link.kind == "strengthens")
            pencil.arrow(std::move(points), {"primary", 1.3, {6, 3}});
        else
            pencil.arrow(std::move(points), {"primary", 1.3, {}});
        const auto& edge = fitted.graph.edges[index];
        if (edge.labelWidth <= 0)
            return;
        const double x = std::clamp(left + fitted.layout.labels[index].x - edge.labelWidth / 2, 0.0,
                                    std::max(0.0, width - edge.labelWidth));
        const FigureBox box{x, fitted.layout.labels[index].y - edge.labelHeight / 2, edge.labelWidth,
                            edge.labelHeight};
        drawLinkWords(pencil, box, link.shownKind, linkStyle(link), fitted.layout.inRowOrder);
    }

    std::string alt() {
        figure.facts.widths = {2, 1.3, 2};
        figure.facts.head = {std::string(strings.from), label("links.kind"), std::string(strings.to)};
        std::vector<bool> linked(strategies_.size(), false);
        for (const auto& link : links_) {
            figure.facts.rows.push_back(
                {strategies_[link.from].name, link.shownKind, strategies_[link.to].name});
            linked[link.from] = linked[link.to] = true;
        }
        for (std::size_t i = 0; i < strategies_.size(); ++i)
            if (!linked[i])
                figure.facts.rows.push_back({strategies_[i].name, label("islands"), ""});
        return filled(strings.alignmentAlt,
                      {std::to_string(strategies_.size()), std::to_string(links_.size()),
                       std::to_string(std::ranges::count(links_, "conflicts", &Link::kind)),
                       std::to_string(std::ranges::count(linked, false))});
    }

    std::vector<Strategy> strategies_;
    std::vector<Link> links_;
};

} // namespace

Figure alignmentMap(const SheetView& sheet, const FigureRoom& room) {
    return Alignment(sheet, room).draw();
}

} // namespace waymark
