// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/graph_layout.h"

#include "base/child_process.h"
#include "base/json.h"
#include "base/text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <set>

namespace waymark {

namespace {

// Graphviz counts in points, and sizes in inches of 72 of them; one unit of a picture is a point here.
std::string number(double value) {
    char text[48];
    const auto end = std::to_chars(text, text + sizeof text, value, std::chars_format::fixed, 3);
    return {text, end.ptr};
}

std::optional<double> numberFrom(std::string_view text) {
    double value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    return read.ec == std::errc() ? std::optional(value) : std::nullopt;
}

std::string nodeName(std::size_t index) {
    return "n" + std::to_string(index);
}

// What leads back to an earlier box is told the other way round, so that the first one stays on top.
bool turned(const Graph& graph, const GraphEdge& edge) {
    return graph.keepsOrder && edge.to < edge.from;
}

const char* shapeOf(GraphNode::Shape shape) {
    return shape == GraphNode::Shape::Diamond ? "diamond" : "box";
}

constexpr const char* straight = ", weight=20"; // so much a line wants to be

// The node of the same lane before this one, where the order of nodes counts.
std::optional<std::size_t> aboveInLane(const Graph& graph, std::size_t node) {
    if (graph.lanes && graph.keepsOrder && graph.nodes[node].lane >= 0)
        for (auto i = node; i-- > 0;)
            if (graph.nodes[i].lane == graph.nodes[node].lane)
                return i;
    return std::nullopt;
}

bool isJoined(const Graph& graph, std::size_t a, std::size_t b) {
    return std::ranges::any_of(graph.edges, [&](const GraphEdge& edge) {
        return (edge.from == a && edge.to == b) || (edge.from == b && edge.to == a);
    });
}

std::string dotOf(const Graph& graph) {
    std::string dot = "digraph g {\nrankdir=TB; newrank=true; nodesep=" + number(graph.gap / 72) +
                      "; ranksep=" + number(graph.gap * 1.5 / 72) +
                      "; margin=0;\nnode [shape=box, fixedsize=true, label=\"\"];\n";
    std::set<int> lanes;
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        dot += nodeName(i) + " [width=" + number(graph.nodes[i].width / 72) +
               ", height=" + number(graph.nodes[i].height / 72) + ", shape=" + shapeOf(graph.nodes[i].shape) +
               "];\n";
        if (graph.lanes && graph.nodes[i].lane >= 0)
            lanes.insert(graph.nodes[i].lane);
    }
    // Each lane has an anchor above everything and one below, so that lanes are columns side by side.
    if (!lanes.empty()) {
        dot += "node [width=0.01, height=0.01]; edge [style=invis];\n";
        for (std::size_t i = 0; i < graph.nodes.size(); ++i)
            dot += "above -> " + nodeName(i) + " -> below [weight=0];\n";
        for (const int lane : lanes) {
            const auto name = std::to_string(lane);
            dot += "above -> top" + name + " [weight=100]; bottom" + name + " -> below [weight=100]; top" +
                   name + " -> bottom" + name + ";\n";
        }
        dot += "edge [style=solid];\n";
    }
    for (const int lane : lanes) {
        const auto name = std::to_string(lane);
        dot += "subgraph cluster_" + name + " { margin=" + number(graph.gap * 0.6) + "; top" + name +
               "; bottom" + name + ";\n";
        for (std::size_t i = 0; i < graph.nodes.size(); ++i)
            if (graph.nodes[i].lane == lane) {
                dot += nodeName(i) + ";\n";
                // One below the other, as straight as can be. Two lines would bend around each other.
                if (const auto above = aboveInLane(graph, i); above && !isJoined(graph, *above, i))
                    dot += nodeName(*above) + " -> " + nodeName(i) + " [style=invis" + straight + "];\n";
            }
        dot += "}\n";
    }
    for (std::size_t i = 0; i < graph.edges.size(); ++i) {
        const auto& edge = graph.edges[i];
        const bool back = turned(graph, edge);
        dot += nodeName(back ? edge.to : edge.from) + " -> " + nodeName(back ? edge.from : edge.to) +
               " [id=e" + std::to_string(i) + (back ? ", dir=back" : "") +
               (aboveInLane(graph, std::max(edge.from, edge.to)) == std::min(edge.from, edge.to) ? straight
                                                                                                 : "");
        if (edge.labelWidth > 0) // a table of that size without words keeps the room free
            dot += ", label=<<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLPADDING=\"0\" CELLSPACING=\"0\" "
                   "FIXEDSIZE=\"TRUE\" WIDTH=\"" +
                   std::to_string(int(edge.labelWidth) + 1) + "\" HEIGHT=\"" +
                   std::to_string(int(edge.labelHeight) + 1) + "\"><TR><TD></TD></TR></TABLE>>";
        dot += "];\n";
    }
    return dot + "}\n";
}

// "12.5,30", counted from the bottom left corner.
std::optional<FigurePoint> pointFrom(std::string_view text, double height) {
    const auto comma = text.find(',');
    if (comma == std::string_view::npos)
        return std::nullopt;
    const auto x = numberFrom(text.substr(0, comma));
    const auto y = numberFrom(text.substr(comma + 1));
    return x && y ? std::optional(FigurePoint{*x, height - *y}) : std::nullopt;
}

std::optional<FigureBox> boxFrom(const std::string& text, double height) {
    const auto sides = split(text, ',');
    if (sides.size() != 4)
        return std::nullopt;
    double side[4] = {};
    for (int i = 0; i < 4; ++i) {
        const auto value = numberFrom(sides[std::size_t(i)]);
        if (!value)
            return std::nullopt;
        side[i] = *value;
    }
    return FigureBox{side[0], height - side[3], side[2] - side[0], side[3] - side[1]};
}

// "s,x,y e,x,y x,y x,y ...": a run of cubic curves, with the points that its ends lead to.
std::vector<FigurePoint> curveFrom(const std::string& text, double height) {
    std::vector<FigurePoint> control;
    std::optional<FigurePoint> start;
    std::optional<FigurePoint> end;
    for (const auto& word : split(text, ' ')) {
        const bool isStart = word.starts_with("s,");
        const bool isEnd = word.starts_with("e,");
        const auto point = pointFrom(isStart || isEnd ? std::string_view(word).substr(2) : word, height);
        if (!point)
            continue;
        if (isStart)
            start = point;
        else if (isEnd)
            end = point;
        else
            control.push_back(*point);
    }
    std::vector<FigurePoint> points;
    if (start)
        points.push_back(*start);
    if (!control.empty())
        points.push_back(control[0]);
    constexpr int pieces = 10;
    for (std::size_t i = 0; i + 3 < control.size(); i += 3)
        for (int piece = 1; piece <= pieces; ++piece) {
            const double t = piece / double(pieces);
            const double s = 1 - t;
            const auto mix = [&](double a, double b, double c, double d) {
                return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
            };
            points.push_back({mix(control[i].x, control[i + 1].x, control[i + 2].x, control[i + 3].x),
                              mix(control[i].y, control[i + 1].y, control[i + 2].y, control[i + 3].y)});
        }
    if (end)
        points.push_back(*end);
    return points;
}

std::string textAt(const Json& json, const char* key) {
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::optional<std::size_t> indexIn(std::string_view name, std::string_view prefix, std::size_t below) {
    std::size_t index = 0;
    if (!name.starts_with(prefix))
        return std::nullopt;
    name.remove_prefix(prefix.size());
    const auto read = std::from_chars(name.data(), name.data() + name.size(), index);
    return read.ec == std::errc() && index < below ? std::optional(index) : std::nullopt;
}

// Nothing unless every node and every edge has its place.
std::optional<GraphLayout> layoutFrom(const std::string& text, const Graph& graph) {
    const auto parsed = parseJson(text);
    if (!parsed || !parsed.value().is_object())
        return std::nullopt;
    const Json& json = parsed.value();
    const auto whole = boxFrom(textAt(json, "bb"), 0);
    if (!whole)
        return std::nullopt;
    GraphLayout layout;
    layout.width = whole->width;
    layout.height = whole->height;
    layout.nodes.resize(graph.nodes.size());
    layout.edges.resize(graph.edges.size());
    layout.labels.resize(graph.edges.size());
    std::size_t placed = 0;
    const auto objects = json.find("objects");
    for (const auto& object : objects == json.end() ? Json::array() : *objects) {
        const auto name = textAt(object, "name");
        if (const auto lane = indexIn(name, "cluster_", 1'000'000)) {
            if (const auto box = boxFrom(textAt(object, "bb"), layout.height))
                layout.lanes[int(*lane)] = *box;
        } else if (const auto node = indexIn(name, "n", graph.nodes.size())) {
            const auto at = pointFrom(textAt(object, "pos"), layout.height);
            if (!at)
                return std::nullopt;
            const auto& size = graph.nodes[*node];
            layout.nodes[*node] = {at->x - size.width / 2, at->y - size.height / 2, size.width, size.height};
            ++placed;
        }
    }
    std::size_t drawn = 0;
    const auto edges = json.find("edges");
    for (const auto& edge : edges == json.end() ? Json::array() : *edges)
        if (const auto index = indexIn(textAt(edge, "id"), "e", graph.edges.size())) {
            layout.edges[*index] = curveFrom(textAt(edge, "pos"), layout.height);
            auto& curve = layout.edges[*index];
            if (turned(graph, graph.edges[*index]))
                std::ranges::reverse(curve);
            if (curve.size() < 2)
                return std::nullopt;
            layout.labels[*index] =
                pointFrom(textAt(edge, "lp"), layout.height).value_or(curve[curve.size() / 2]);
            ++drawn;
        }
    if (placed != graph.nodes.size() || drawn != graph.edges.size())
        return std::nullopt;
    return layout;
}

// Words stand beside the middle of their arrow, or further up or down where another one crosses there.
void placeLabels(const Graph& graph, GraphLayout& layout) {
    for (std::size_t i = 0; i < graph.edges.size(); ++i) {
        const auto& points = layout.edges[i];
        if (points.size() < 4 || graph.edges[i].labelWidth <= 0)
            continue;
        const auto crossed = [&](double y) {
            return std::ranges::any_of(layout.edges, [&](const std::vector<FigurePoint>& other) {
                for (std::size_t k = 1; k < other.size(); ++k)
                    if (std::abs(other[k].y - y) < graph.edges[i].labelHeight / 2 + 2 &&
                        other[k].y == other[k - 1].y &&
                        std::max(other[k].x, other[k - 1].x) > points[1].x + 1)
                        return true;
                return false;
            });
        };
        for (const double share : {0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8})
            if (const double y = points[1].y + share * (points[2].y - points[1].y); !crossed(y)) {
                layout.labels[i].y = y;
                break;
            }
    }
}

} // namespace

GraphLayout inRowOrder(const Graph& graph) {
    GraphLayout layout;
    layout.inRowOrder = true;
    double widest = 0;
    double labels = 0;
    for (const auto& node : graph.nodes)
        widest = std::max(widest, node.width);
    for (const auto& edge : graph.edges)
        labels = std::max(labels, edge.labelWidth);
    double y = 0;
    for (const auto& node : graph.nodes) {
        layout.nodes.push_back({(widest - node.width) / 2, y, node.width, node.height});
        y += node.height + graph.gap * 1.5;
    }
    layout.height = std::max(y - graph.gap * 1.5, 0.0);
    // Arrows to the next box go straight down; all others beside the boxes, each on a track of its own.
    double track = widest + graph.gap;
    for (const auto& edge : graph.edges) {
        const auto& from = layout.nodes[edge.from];
        const auto& to = layout.nodes[edge.to];
        if (edge.to == edge.from + 1) {
            layout.edges.push_back({{from.center().x, from.bottom()}, {to.center().x, to.y}});
            layout.labels.push_back({from.center().x + edge.labelWidth / 2 + 3, (from.bottom() + to.y) / 2});
            continue;
        }
        const double begin = from.center().y + from.height * 0.2;
        const double end = to.center().y - to.height * 0.2;
        layout.edges.push_back({{from.right(), begin}, {track, begin}, {track, end}, {to.right(), end}});
        layout.labels.push_back({track + edge.labelWidth / 2 + 3, (begin + end) / 2});
        track += graph.gap * 0.8 + (edge.labelWidth > 0 ? edge.labelWidth + 3 : 0); // no line through words
    }
    placeLabels(graph, layout);
    layout.width = track + labels;
    return layout;
}

const GraphLayout& GraphLayouts::of(const Graph& graph) {
    const auto asked = dotOf(graph);
    if (const auto known = known_.find(asked); known != known_.end())
        return known->second;
    if (!ask_ || graph.nodes.empty()) {
        learn(graph, layOut(graph, program_, milliseconds_));
        return known_.at(asked);
    }
    asked_ = true;
    ask_(graph);
    return meanwhile_ = inRowOrder(graph);
}

void GraphLayouts::learn(const Graph& graph, GraphLayout layout) {
    constexpr std::size_t remembered = 64;
    if (known_.size() > remembered)
        known_.clear();
    known_.insert_or_assign(dotOf(graph), std::move(layout));
}

GraphLayout GraphLayouts::layOut(const Graph& graph, const std::string& program, int milliseconds,
                                 const std::stop_token& stop) {
    constexpr std::size_t mostSaid = 16 * 1024 * 1024; // bytes
    std::optional<GraphLayout> layout;
    if (!graph.nodes.empty())
        if (const auto said = runProgram({program, "-Tjson"}, dotOf(graph), milliseconds, mostSaid, stop))
            layout = layoutFrom(said.value(), graph);
    return layout ? std::move(*layout) : inRowOrder(graph);
}

} // namespace waymark
