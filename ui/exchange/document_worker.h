// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// DocumentWorker: makes documents of one copy of a journal on a thread of its own, the newest wish first.
// Owned by the dialog that shows them.
#pragma once

#include "base/result.h"
#include "report/document.h"

#include <QObject>

#include <atomic>
#include <filesystem>
#include <future>
#include <memory>
#include <optional>
#include <string>

namespace waymark::ui {

class DocumentWorker : public QObject {
    Q_OBJECT

  public:
    /// `path` is where the journal lies: its own course travels with it.
    DocumentWorker(const Journal& journal, std::filesystem::path path, QObject* parent);
    ~DocumentWorker() override;

    const Journal& journal() const { return *journal_; }
    /// Gives up what is under way, and makes this.
    void make(const DocumentChoice& choice);
    /// Gives up what is under way; made() is not emitted for it.
    void giveUp();
    bool isWorking() const { return working_.valid(); }

  Q_SIGNALS:
    /// 0 to 1.
    void progressed(double done);
    void made(const waymark::Result<std::string>& bytes);

  private:
    void start(DocumentChoice choice);
    void finish(const Result<std::string>& bytes);

    std::shared_ptr<const Journal> journal_;
    std::filesystem::path path_;
    std::shared_ptr<std::vector<PackFile>> course_; // read by the thread, the first time
    std::future<void> working_;
    std::optional<DocumentChoice> next_;
    std::atomic<bool> unwanted_ = false;
};

} // namespace waymark::ui
