// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// GraphLayouts: where boxes and the arrows between them go. Graphviz works it out, as the separate program
// `dot`: its licence and its global state keep it out of this one. It is told numbers and sizes, never words.
// Owned by whoever makes pictures, since it remembers what was laid out.
#pragma once

#include "figures/figure.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace waymark {

struct GraphNode {
    enum class Shape { Box, Diamond }; // arrows end at its edge
    double width = 0;                  // in units of the picture
    double height = 0;
    int lane = -1; // nodes of one lane stand together
    Shape shape = Shape::Box;
};

struct GraphEdge {
    std::size_t from = 0; // positions in the nodes
    std::size_t to = 0;
    double labelWidth = 0; // room for words on it
    double labelHeight = 0;
};

struct Graph {
    std::vector<GraphNode> nodes;
    std::vector<GraphEdge> edges;
    bool lanes = false;
    bool keepsOrder = false; // arrows to earlier nodes are ways back
    double gap = 14;         // between boxes
};

struct GraphLayout {
    double width = 0;
    double height = 0;
    std::vector<FigureBox> nodes;                // as in the graph
    std::vector<std::vector<FigurePoint>> edges; // from tail to head
    std::vector<FigurePoint> labels;             // the middle of the words on an edge
    std::map<int, FigureBox> lanes;
    bool inRowOrder = false; // nobody laid it out: one below the other
};

class GraphLayouts {
  public:
    /// `program`: Graphviz's dot, looked for in PATH.
    explicit GraphLayouts(std::string program = "dot", int milliseconds = 3000)
        : program_(std::move(program)), milliseconds_(milliseconds) {}

    /// Boxes in the order of their rows where the program is absent, fails or takes too long.
    const GraphLayout& of(const Graph& graph);

  private:
    std::string program_;
    int milliseconds_;
    std::map<std::string, GraphLayout> known_; // by what was asked
};

/// One below the other, arrows that skip boxes beside them.
GraphLayout inRowOrder(const Graph& graph);

} // namespace waymark
