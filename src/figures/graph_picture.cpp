// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/graph_picture.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

namespace waymark {

namespace {

// One lane beside the other, as columns.
bool standApart(const GraphLayout& layout) {
    std::vector<std::pair<double, double>> sides;
    for (const auto& [lane, box] : layout.lanes)
        sides.emplace_back(box.x, box.right());
    std::ranges::sort(sides);
    for (std::size_t i = 1; i < sides.size(); ++i)
        if (sides[i].first < sides[i - 1].second)
            return false;
    return !sides.empty();
}

// Moves the ends of a line by different lengths; what was straight stays so. Its label goes along.
void lean(std::vector<FigurePoint>& line, FigurePoint& label, double first, double last) {
    const auto apart = [](const FigurePoint& a, const FigurePoint& b) {
        return std::hypot(a.x - b.x, a.y - b.y);
    };
    double length = 0;
    for (std::size_t i = 1; i < line.size(); ++i)
        length += apart(line[i - 1], line[i]);
    double along = 0;
    double nearest = std::numeric_limits<double>::max();
    double labelShift = first;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const auto before = line[i];
        const double shift = first + (length > 0 ? along / length : 0) * (last - first);
        if (const double far = apart(before, label); far < nearest) {
            nearest = far;
            labelShift = shift;
        }
        if (i + 1 < line.size())
            along += apart(before, line[i + 1]);
        line[i].x += shift;
    }
    label.x += labelShift;
}

// Each lane as wide to the left of its boxes as to their right, so that they stand in its middle. What lies
// between the boxes of two lanes goes along with both.
void centreLanes(GraphLayout& layout, const Graph& graph) {
    struct Lane {
        int id = 0;
        FigureBox box;
        double left = std::numeric_limits<double>::max(); // of its nodes
        double right = std::numeric_limits<double>::lowest();
        double shift = 0;
    };
    std::vector<Lane> lanes;
    for (const auto& [id, box] : layout.lanes) {
        Lane lane{id, box};
        for (std::size_t i = 0; i < graph.nodes.size(); ++i)
            if (graph.nodes[i].lane == id) {
                lane.left = std::min(lane.left, layout.nodes[i].x);
                lane.right = std::max(lane.right, layout.nodes[i].right());
            }
        if (lane.left <= lane.right)
            lanes.push_back(lane);
    }
    if (lanes.size() != layout.lanes.size())
        return;
    std::ranges::sort(lanes, {}, [](const Lane& lane) { return lane.box.x; });
    double x = lanes.front().box.x;
    double before = x; // where the lane before this one ended
    for (auto& lane : lanes) {
        x += std::max(0.0, lane.box.x - before);
        before = lane.box.right();
        const double middle = (lane.left + lane.right) / 2;
        const double half = std::max(middle - lane.box.x, lane.box.right() - middle);
        lane.shift = x + half - middle;
        layout.lanes[lane.id].x = x;
        layout.lanes[lane.id].width = 2 * half;
        x += 2 * half;
    }
    const auto shiftAt = [&lanes](double at) {
        for (std::size_t i = 0; i < lanes.size(); ++i) {
            if (at > lanes[i].right)
                continue;
            if (at >= lanes[i].left || i == 0)
                return lanes[i].shift;
            const auto& other = lanes[i - 1];
            const double share = (at - other.right) / (lanes[i].left - other.right);
            return other.shift + share * (lanes[i].shift - other.shift);
        }
        return lanes.back().shift;
    };
    const auto laneAt = [&](std::size_t node) {
        return std::ranges::find(lanes, graph.nodes[node].lane, &Lane::id) - lanes.begin();
    };
    for (auto& node : layout.nodes)
        node.x += shiftAt(node.center().x);
    for (std::size_t i = 0; i < graph.edges.size(); ++i) {
        const auto from = laneAt(graph.edges[i].from);
        const auto to = laneAt(graph.edges[i].to);
        const auto none = std::ssize(lanes);
        if (from < none && to < none && std::abs(from - to) <= 1)
            lean(layout.edges[i], layout.labels[i], lanes[std::size_t(from)].shift,
                 lanes[std::size_t(to)].shift);
        else { // it leads past boxes of other lanes, and goes along with them
            for (auto& point : layout.edges[i])
                point.x += shiftAt(point.x);
            layout.labels[i].x += shiftAt(layout.labels[i].x);
        }
    }
}

// Whatever stands beside the boxes comes as near as it must.
void squeeze(GraphLayout& layout, const Graph& graph, double width) {
    double boxes = 0;
    for (const auto& node : layout.nodes)
        boxes = std::max(boxes, node.right());
    if (layout.width <= width || layout.width <= boxes)
        return;
    const double factor = std::max(width - boxes, 1.0) / (layout.width - boxes);
    const auto move = [&](FigurePoint& point) {
        if (point.x > boxes)
            point.x = boxes + (point.x - boxes) * factor;
    };
    for (auto& edge : layout.edges)
        std::ranges::for_each(edge, move);
    for (std::size_t i = 0; i < layout.labels.size(); ++i) {
        move(layout.labels[i]);
        layout.labels[i].x = std::min(layout.labels[i].x, width - graph.edges[i].labelWidth / 2 - 1);
    }
    layout.width = width;
}

} // namespace

void trim(GraphLayout& layout, const Graph& graph) {
    double left = std::numeric_limits<double>::max();
    double top = left;
    double right = -left;
    double bottom = -left;
    const auto take = [&](double x, double y) {
        left = std::min(left, x);
        right = std::max(right, x);
        top = std::min(top, y);
        bottom = std::max(bottom, y);
    };
    for (const auto& node : layout.nodes) {
        take(node.x, node.y);
        take(node.right(), node.bottom());
    }
    for (const auto& [lane, box] : layout.lanes) {
        left = std::min(left, box.x);
        right = std::max(right, box.right());
    }
    for (std::size_t i = 0; i < layout.edges.size(); ++i) {
        for (const auto& point : layout.edges[i])
            take(point.x, point.y);
        const auto& edge = graph.edges[i];
        if (edge.labelWidth > 0) {
            take(layout.labels[i].x - edge.labelWidth / 2, layout.labels[i].y - edge.labelHeight / 2);
            take(layout.labels[i].x + edge.labelWidth / 2, layout.labels[i].y + edge.labelHeight / 2);
        }
    }
    if (right < left)
        return;
    const double edge = 2; // for the width of lines
    const double dx = edge - left;
    const double dy = edge - top;
    const auto shift = [&](FigurePoint& point) {
        point.x += dx;
        point.y += dy;
    };
    for (auto& node : layout.nodes) {
        node.x += dx;
        node.y += dy;
    }
    for (auto& [lane, box] : layout.lanes)
        box.x += dx;
    for (auto& points : layout.edges)
        std::ranges::for_each(points, shift);
    std::ranges::for_each(layout.labels, shift);
    layout.width = right - left + 2 * edge;
    layout.height = bottom - top + 2 * edge;
}

FittedGraph fittedGraph(GraphLayouts& layouts, double width, const std::vector<double>& boxWidths, bool lanes,
                        const std::function<Graph(double boxWidth, bool lanes)>& graphFor) {
    FittedGraph fitted;
    const std::vector<bool> ways = lanes ? std::vector<bool>{true, false} : std::vector<bool>{false};
    for (const bool withLanes : ways)
        for (const double boxWidth : boxWidths) {
            fitted = {graphFor(boxWidth, withLanes), {}, withLanes, boxWidth};
            fitted.layout = layouts.of(fitted.graph);
            trim(fitted.layout, fitted.graph);
            if (fitted.layout.inRowOrder)
                break; // the next one would not be laid out either
            if (withLanes && standApart(fitted.layout)) {
                auto centred = fitted.layout;
                centreLanes(centred, fitted.graph);
                trim(centred, fitted.graph);
                if (centred.width <= width)
                    fitted.layout = std::move(centred);
            }
            if (fitted.layout.width <= width && (!withLanes || standApart(fitted.layout)))
                return fitted;
        }
    fitted = {graphFor(boxWidths.front(), false), {}, false, boxWidths.front()};
    fitted.layout = inRowOrder(fitted.graph);
    trim(fitted.layout, fitted.graph);
    squeeze(fitted.layout, fitted.graph, width);
    return fitted;
}

} // namespace waymark
