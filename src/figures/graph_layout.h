// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// GraphLayouts: where boxes and the arrows between them go. Graphviz works it out, as the separate program
// `dot`: its licence and its global state keep it out of this one. It is told numbers and sizes, never words.
// Owned by whoever makes pictures, since it remembers what was laid out. Whoever must not wait for another
// program (a window) has it asked elsewhere and hands the answer in.
#pragma once

#include "figures/figure.h"

#include <functional>
#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <utility>
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
    /// `program`: Graphviz's dot, looked for in PATH. At most `milliseconds` a graph.
    explicit GraphLayouts(std::string program = "dot", int milliseconds = 3000)
        : program_(std::move(program)), milliseconds_(milliseconds) {}

    /// Boxes in the order of their rows where the program is absent, fails or takes too long.
    const GraphLayout& of(const Graph& graph);

    /// From now on of() waits for nobody: what it does not know yet is in the order of rows, and `ask` is
    /// told, who has it laid out (layOut() on another thread) and hands it in.
    void setLater(std::function<void(const Graph&)> ask) { ask_ = std::move(ask); }
    void learn(const Graph& graph, GraphLayout layout);
    /// Whether of() asked for something since this was called last: what it gave is not the last word.
    bool takeAsked() { return std::exchange(asked_, false); }

    /// Asks the program, and waits, until `stop` at the longest. May be called on any thread.
    static GraphLayout layOut(const Graph& graph, const std::string& program = "dot", int milliseconds = 3000,
                              const std::stop_token& stop = {});

  private:
    std::string program_;
    int milliseconds_;
    std::function<void(const Graph&)> ask_;
    bool asked_ = false;
    GraphLayout meanwhile_;                    // the last one that was not known
    std::map<std::string, GraphLayout> known_; // by what was asked
};

/// One below the other, arrows that skip boxes beside them.
GraphLayout inRowOrder(const Graph& graph);

} // namespace waymark
