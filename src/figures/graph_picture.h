// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Boxes that arrows join, fitted into the width of a picture: process maps and alignment maps. No owner.
#pragma once

#include "figures/graph_layout.h"

#include <functional>

namespace waymark {

/// `graphFor` makes the graph with boxes of about that width, with lanes or without. The first of several
/// that fits into `width`; where none does, boxes in row order, squeezed at the side.
struct FittedGraph {
    Graph graph;
    GraphLayout layout;
    bool lanes = false;
    double boxWidth = 0;
};
FittedGraph fittedGraph(GraphLayouts& layouts, double width, const std::vector<double>& boxWidths, bool lanes,
                        const std::function<Graph(double boxWidth, bool lanes)>& graphFor);

/// The same layout with everything drawn between 0 and its width, whatever room the program left around it.
void trim(GraphLayout& layout, const Graph& graph);

} // namespace waymark
