// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// CohortReading: reads a folder of journals beside the window, and again when something in it changes; what
// takes long with thousands of people, such as comparing them with last time, is done there, too. Owned by
// its page.
#pragma once

#include "cohort/session_brief.h"
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
    /// From now on everything is compared with this. Kept for next time.
    void remember(std::shared_ptr<const Cohort> cohort);
    bool isReading() const { return reading_; }

  Q_SIGNALS:
    /// A table; while files are still read it has those that were, and is not compared yet.
    void made(std::shared_ptr<const waymark::Cohort> cohort, const std::optional<waymark::LastTime>& last);
    void progressed(int done, int of);
    void finished(bool compared); // false: nobody looked before
    /// The folder cannot be looked into: a sentence.
    void failed(const QString& sentence);

  private:
    void work();
    void read(CohortOptions options, std::uint64_t asked);
    bool isAskedAnew(CohortOptions& options, std::uint64_t& asked);
    void keep(const std::shared_ptr<const Cohort>& cohort);
    void post(Cohort cohort);
    void postCompared(const std::shared_ptr<const Cohort>& cohort);
    void tell(const QString& sentence);

    QString name_;
    CohortFolder folder_;              // of the thread
    std::optional<Remembered> before_; // the same
    QFileSystemWatcher watcher_;
    QTimer later_;
    CohortOptions options_;
    bool reading_ = false;

    std::mutex mutex_;
    std::condition_variable wake_;
    std::optional<CohortOptions> wanted_;
    std::shared_ptr<const Cohort> toRemember_;
    std::uint64_t asked_ = 0; // how often
    std::atomic<bool> stop_ = false;
    bool end_ = false;
    std::thread thread_;
};

} // namespace waymark::ui
