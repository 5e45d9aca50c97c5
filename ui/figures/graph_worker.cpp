// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/graph_worker.h"

#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace waymark::ui {

namespace {

const char* const program = "dot";
// Nobody waits for it, and what was given up would stay in the order of rows: a slow computer gets its time.
constexpr int patience = 30'000; // milliseconds

} // namespace

GraphWorker::GraphWorker(QObject* parent) : QObject(parent) {
    connect(&working_, &QFutureWatcher<GraphLayout>::finished, this, &GraphWorker::finish);
}

GraphWorker::~GraphWorker() {
    stop_.request_stop();
}

void GraphWorker::ask(const Graph& graph) {
    if (working_.isRunning())
        next_ = graph;
    else
        start(graph);
}

void GraphWorker::start(const Graph& graph) {
    asked_ = graph;
    auto promise = std::make_shared<QPromise<GraphLayout>>();
    promise->start();
    working_.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, graph, stop = stop_.get_token()] {
        promise->addResult(GraphLayouts::layOut(graph, program, patience, stop));
        promise->finish();
    });
}

void GraphWorker::finish() {
    const auto graph = std::move(asked_);
    const auto layout = working_.result();
    if (next_)
        start(*std::exchange(next_, std::nullopt));
    Q_EMIT laidOut(graph, layout);
}

} // namespace waymark::ui
