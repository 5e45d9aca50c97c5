// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/document_worker.h"

#include "store/journal_file.h"

#include <chrono>
#include <utility>

namespace waymark::ui {

namespace {

/// The course as the file has it; nothing where that cannot be read just now: then it is the one that ships.
std::vector<PackFile> courseIn(const std::filesystem::path& path) {
    auto stored = readJournal(path);
    if (!stored)
        return {};
    std::vector<PackFile> files{std::move(stored->pack.structure)};
    for (auto& language : stored->pack.languages)
        files.push_back(std::move(language));
    return files;
}

} // namespace

DocumentWorker::DocumentWorker(const Journal& journal, std::filesystem::path path, QObject* parent)
    : QObject(parent), journal_(std::make_shared<const Journal>(journal)), path_(std::move(path)) {}

DocumentWorker::~DocumentWorker() {
    unwanted_ = true;
    if (working_.valid())
        working_.wait(); // it speaks to this object
}

void DocumentWorker::make(const DocumentChoice& choice) {
    if (!isWorking())
        return start(choice);
    unwanted_ = true;
    next_ = choice;
}

void DocumentWorker::giveUp() {
    unwanted_ = isWorking();
    next_.reset();
}

void DocumentWorker::start(DocumentChoice choice) {
    unwanted_ = false;
    choice.write.goOn = [this, told = std::chrono::steady_clock::time_point()](double done) mutable {
        const auto now = std::chrono::steady_clock::now();
        if (now - told > std::chrono::milliseconds(50)) {
            told = now;
            QMetaObject::invokeMethod(this, [this, done] {
                if (!unwanted_)
                    Q_EMIT progressed(done);
            });
        }
        return !unwanted_;
    };
    working_ = std::async(std::launch::async, [this, choice = std::move(choice)]() mutable {
        if (!course_)
            course_ = std::make_shared<std::vector<PackFile>>(courseIn(path_));
        choice.course = *course_;
        auto bytes = makeDocument(*journal_, choice);
        QMetaObject::invokeMethod(this, [this, bytes = std::move(bytes)] { finish(bytes); });
    });
}

void DocumentWorker::finish(const Result<std::string>& bytes) {
    working_.get();
    if (next_)
        return start(*std::exchange(next_, std::nullopt));
    if (!unwanted_.exchange(false))
        Q_EMIT made(bytes);
}

} // namespace waymark::ui
