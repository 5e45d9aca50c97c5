// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/graph_layout.h"
#include "figures/graph_picture.h"
#include "support/catch.h"
#include "support/figures.h"

#include <filesystem>
#include <fstream>

using namespace waymark;
using namespace waymark::test;

namespace {

Graph chain(int count) {
    Graph graph;
    graph.keepsOrder = true;
    for (int i = 0; i < count; ++i)
        graph.nodes.push_back({80, 30, i % 2});
    for (int i = 1; i < count; ++i)
        graph.edges.push_back(
            {std::size_t(i - 1), std::size_t(i), i % 3 == 0 ? 30.0 : 0.0, i % 3 == 0 ? 12.0 : 0.0});
    return graph;
}

void soundLayout(const GraphLayout& layout, const Graph& graph) {
    REQUIRE(layout.nodes.size() == graph.nodes.size());
    REQUIRE(layout.edges.size() == graph.edges.size());
    for (std::size_t i = 0; i < layout.nodes.size(); ++i) {
        CHECK(layout.nodes[i].width == graph.nodes[i].width);
        CHECK(layout.nodes[i].height == graph.nodes[i].height);
        for (std::size_t k = 0; k < i; ++k)
            CHECK_FALSE(overlap(layout.nodes[i], layout.nodes[k], 0.1));
    }
    for (std::size_t i = 0; i < layout.edges.size(); ++i) {
        REQUIRE(layout.edges[i].size() >= 2);
        const auto near = [](const FigurePoint& point, const FigureBox& box) {
            return point.x > box.x - 3 && point.x < box.right() + 3 && point.y > box.y - 3 &&
                   point.y < box.bottom() + 3;
        };
        CHECK(near(layout.edges[i].front(), layout.nodes[graph.edges[i].from]));
        CHECK(near(layout.edges[i].back(), layout.nodes[graph.edges[i].to]));
    }
}

} // namespace

TEST_CASE("Graphviz lays out boxes and arrows, the first on top, ways back included", "[figures]") {
    GraphLayouts layouts;
    auto graph = chain(9);
    graph.edges.push_back({8, 0});
    graph.edges.push_back({4, 4}); // to itself
    const auto& layout = layouts.of(graph);
    REQUIRE_FALSE(layout.inRowOrder);
    soundLayout(layout, graph);
    for (const auto& node : layout.nodes)
        CHECK(node.y >= layout.nodes[0].y - 0.1);
    CHECK(&layouts.of(graph) == &layout); // remembered
}

TEST_CASE("lanes are columns side by side, each around its own", "[figures]") {
    GraphLayouts layouts;
    auto graph = chain(8);
    graph.lanes = true;
    const auto& layout = layouts.of(graph);
    REQUIRE_FALSE(layout.inRowOrder);
    soundLayout(layout, graph);
    REQUIRE(layout.lanes.size() == 2);
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        const auto& lane = layout.lanes.at(graph.nodes[i].lane);
        CHECK(layout.nodes[i].x >= lane.x);
        CHECK(layout.nodes[i].right() <= lane.right());
    }
    const auto& first = layout.lanes.at(0);
    const auto& second = layout.lanes.at(1);
    CHECK((first.right() <= second.x || second.right() <= first.x));
}

TEST_CASE("where the program is absent, fails, takes too long or talks nonsense, boxes stand in row order",
          "[figures]") {
    const auto folder = std::filesystem::temp_directory_path() / "waymark-layout-test";
    std::filesystem::create_directories(folder);
    const auto script = [&](const char* name, const std::string& words) {
        const auto path = folder / name;
        std::ofstream(path) << "#!/bin/sh\n" << words << "\n";
        std::filesystem::permissions(path, std::filesystem::perms::owner_all);
        return path.string();
    };
    auto graph = chain(5);
    graph.edges.push_back({4, 1, 20, 10});
    for (const auto& program :
         {std::string("waymark-no-such-program"), script("fails", "exit 3"), script("slow", "sleep 20"),
          script("nonsense", "echo '{\"bb\":\"0,0,x\"}'"),
          script("short", "echo '{\"bb\":\"0,0,9,9\",\"objects\":[]}'"), script("strange", "echo '[1,2'"),
          script("deep", "echo '{\"bb\":\"0,0,9,9\",\"objects\":[{\"name\":\"n0\",\"pos\":\"nan,1\"}]}'")}) {
        INFO(program);
        GraphLayouts layouts(program, 300);
        const auto started = std::chrono::steady_clock::now();
        const auto& layout = layouts.of(graph);
        CHECK(std::chrono::steady_clock::now() - started < std::chrono::seconds(5));
        CHECK(layout.inRowOrder);
        soundLayout(layout, graph);
        for (std::size_t i = 1; i < layout.nodes.size(); ++i)
            CHECK(layout.nodes[i].y > layout.nodes[i - 1].bottom());
    }
    std::filesystem::remove_all(folder);
}

TEST_CASE("who must not wait has boxes in row order until the layout is handed in", "[figures]") {
    const auto graph = chain(5);
    auto other = chain(5);
    other.nodes[0].width = 90;
    GraphLayouts layouts("waymark-no-such-program"); // so that nobody but learn() brings one
    std::vector<Graph> asked;
    layouts.setLater([&](const Graph& each) { asked.push_back(each); });
    CHECK_FALSE(layouts.takeAsked());
    CHECK(layouts.of(graph).inRowOrder);
    REQUIRE(asked.size() == 1);
    CHECK(layouts.takeAsked());
    CHECK_FALSE(layouts.takeAsked());
    layouts.learn(asked[0], GraphLayouts::layOut(asked[0]));
    CHECK_FALSE(layouts.of(graph).inRowOrder);
    soundLayout(layouts.of(graph), graph);
    CHECK_FALSE(layouts.takeAsked());
    CHECK(asked.size() == 1);
    CHECK(layouts.of(other).inRowOrder); // another graph is another question
    CHECK(asked.size() == 2);
}

TEST_CASE("in row order no line leads through the words of another", "[figures]") {
    auto graph = chain(4);
    graph.edges.push_back({0, 2, 60, 12}); // beside the box from which the next one leads
    graph.edges.push_back({1, 3, 60, 12});
    for (const std::size_t to : {0, 1})
        graph.edges.push_back({3, to, 60, 12});
    const auto layout = inRowOrder(graph);
    soundLayout(layout, graph);
    for (std::size_t i = 0; i < graph.edges.size(); ++i) {
        if (graph.edges[i].labelWidth == 0)
            continue;
        const auto& edge = graph.edges[i];
        const FigureBox words{layout.labels[i].x - edge.labelWidth / 2,
                              layout.labels[i].y - edge.labelHeight / 2, edge.labelWidth, edge.labelHeight};
        for (const auto& points : layout.edges)
            for (std::size_t k = 1; k < points.size(); ++k) // each piece leads across, down or up
                CHECK((std::max(points[k].x, points[k - 1].x) < words.x ||
                       std::min(points[k].x, points[k - 1].x) > words.right() ||
                       std::max(points[k].y, points[k - 1].y) < words.y ||
                       std::min(points[k].y, points[k - 1].y) > words.bottom()));
    }
}

TEST_CASE("a map is drawn without the program, too, and fits", "[figures]") {
    GraphLayouts none("waymark-no-such-program");
    for (const int count : {1, 3, 40}) {
        FigureDesk desk;
        const auto sheet = desk.add("process-map");
        std::vector<std::string> steps;
        for (int i = 0; i < count; ++i)
            steps.push_back(
                desk.row(sheet, "steps", {{"what", "Step " + std::to_string(i)}, {"kind", "decision"}}));
        for (std::size_t i = 0; i < steps.size(); ++i) {
            desk.set(steps[i] + ".next", steps[(i + 1) % steps.size()]);
            desk.set(steps[i] + ".next-no", steps[(i * 7) % steps.size()]);
        }
        const auto view = desk.view(sheet);
        const FigureRoom room{.width = 515, .text = 9, .metrics = desk.metrics, .layouts = none};
        const auto figure = processMap(view, room);
        CHECK(figure.areas.size() == std::size_t(count));
        for (std::size_t i = 1; i < figure.areas.size(); ++i)
            CHECK(figure.areas[i].box.y > figure.areas[i - 1].box.bottom());
        for (const auto& path : figure.paths)
            for (const auto& point : path.points)
                CHECK((point.x >= 0 && point.x <= 515));
    }
}
