// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// CohortReading: reads a folder of journals beside the window, and again when something in it changes. Owned
// by its page.
#pragma once

#include "cohort/cohort.h"
#include "cohort/since.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace waymark::ui {

class CohortReading : public QObject {
    Q_OBJECT

  public:
    explicit CohortReading(const QString& folder, QObject* parent = nullptr);
    ~CohortReading() override;

    /// Makes the table anew with these, and looks into the folder.
    void ask(const CohortOptions& options);
    /// Gives up what is being read; what there is stays.
    void stop();
    bool isReading() const { return reading_; }

  Q_SIGNALS:
    /// A table; while files are still read it has those that were.
    void made(std::shared_ptr<const waymark::Cohort> cohort);
    void progressed(int done, int of);
    void finished();
    /// The folder cannot be looked into: a sentence.
    void failed(const QString& sentence);

  private:
    void work();
    void read(CohortOptions options, std::uint64_t asked);
    bool isAskedAnew(CohortOptions& options, std::uint64_t& asked);
    void post(const Cohort& cohort);

    CohortFolder folder_; // of the thread
    QFileSystemWatcher watcher_;
    QTimer later_;
    CohortOptions options_;
    bool reading_ = false;

    std::mutex mutex_;
    std::condition_variable wake_;
    std::optional<CohortOptions> wanted_;
    std::uint64_t asked_ = 0; // how often
    std::atomic<bool> stop_ = false;
    bool end_ = false;
    std::thread thread_;
};

} // namespace waymark::ui
