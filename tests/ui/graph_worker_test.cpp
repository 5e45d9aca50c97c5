// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A layout that takes long does not keep the window from closing.
#include "support/catch.h"
#include "support/folder.h"
#include "ui/figures/graph_worker.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThreadPool>

#include <filesystem>
#include <fstream>

using namespace waymark;
using namespace waymark::ui;

TEST_CASE("closing does not wait for a program that hangs") {
    const test::Folder folder;
    const auto dot = folder.path() / "dot";
    const auto begun = folder.path() / "begun";
    std::ofstream(dot) << "#!/bin/sh\ntouch '" << begun.string() << "'\nexec sleep 30\n";
    std::filesystem::permissions(dot, std::filesystem::perms::owner_all);
    const auto path = qgetenv("PATH");
    qputenv("PATH", QByteArray::fromStdString(folder.path().string()) + ':' + path);
    auto worker = std::make_unique<GraphWorker>(nullptr);
    Graph graph;
    graph.nodes = {{40, 20}, {40, 20}};
    graph.edges = {{0, 1}};
    worker->ask(graph);
    const bool started = QTest::qWaitFor([&] { return std::filesystem::exists(begun); }, 5000);
    QElapsedTimer timer;
    timer.start();
    worker.reset();
    const bool done = QThreadPool::globalInstance()->waitForDone(10000);
    qputenv("PATH", path);
    CHECK(started);
    CHECK(done);
    CHECK(timer.elapsed() < 1000); // milliseconds; without an end it takes three seconds
}
