// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// GraphWorker: has graphs laid out on another thread, one after the other, the newest wish first: the program
// that does it may take seconds, and nobody who types waits for it. Owned by the picture that needs them.
#pragma once

#include "figures/graph_layout.h"

#include <QFutureWatcher>
#include <QObject>

#include <optional>
#include <stop_token>

namespace waymark::ui {

class GraphWorker : public QObject {
    Q_OBJECT

  public:
    explicit GraphWorker(QObject* parent);
    /// Ends what is under way: nobody waits for it any more.
    ~GraphWorker() override;

    /// laidOut() follows, unless something newer is asked for before its turn comes.
    void ask(const Graph& graph);

  Q_SIGNALS:
    void laidOut(const waymark::Graph& graph, const waymark::GraphLayout& layout);

  private:
    void start(const Graph& graph);
    void finish();

    Graph asked_; // what is under way
    std::optional<Graph> next_;
    std::stop_source stop_;
    QFutureWatcher<GraphLayout> working_; // lets go of what is under way when this goes
};

} // namespace waymark::ui
