// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cohort/cohort_reading.h"

#include "cohort/reader_process.h"
#include "ui/cohort/cohort_memory.h"
#include "ui/shell/journal_files.h"
#include "ui/shell/shown_error.h"
#include "ui/shell/text.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace waymark::ui {

namespace {

constexpr int pauseBeforeReading = 300; // milliseconds after a change: a save changes a folder several times
constexpr int firstLook = 80;           // milliseconds until the first rows; each next look waits longer
constexpr int betweenSteps = 50;        // milliseconds between two words of progress

} // namespace

CohortReading::CohortReading(const QString& folder, QObject* parent)
    : QObject(parent), name_(folder), folder_(pathOf(folder)) {
    watcher_.addPath(folder);
    later_.setSingleShot(true);
    later_.setInterval(pauseBeforeReading);
    connect(&watcher_, &QFileSystemWatcher::directoryChanged, &later_, qOverload<>(&QTimer::start));
    connect(&later_, &QTimer::timeout, this, [this] { ask(options_); });
    thread_ = std::thread([this] { work(); });
}

CohortReading::~CohortReading() {
    {
        const std::scoped_lock lock(mutex_);
        end_ = true;
    }
    stop_ = true;
    wake_.notify_one();
    thread_.join();
}

void CohortReading::ask(const CohortOptions& options) {
    options_ = options;
    reading_ = true;
    {
        const std::scoped_lock lock(mutex_);
        wanted_ = options;
        ++asked_;
    }
    wake_.notify_one();
}

void CohortReading::stop() {
    stop_ = true;
}

void CohortReading::remember(std::shared_ptr<const Cohort> cohort) {
    reading_ = true;
    {
        const std::scoped_lock lock(mutex_);
        toRemember_ = std::move(cohort);
    }
    wake_.notify_one();
}

void CohortReading::work() {
    before_ = rememberedCohort(name_);
    for (;;) {
        std::optional<CohortOptions> options;
        std::shared_ptr<const Cohort> toRemember;
        std::uint64_t asked = 0;
        {
            std::unique_lock lock(mutex_);
            wake_.wait(lock, [this] { return end_ || wanted_ || toRemember_; });
            if (end_)
                return;
            toRemember = std::exchange(toRemember_, nullptr);
            options = std::exchange(wanted_, {});
            asked = asked_;
            stop_ = false;
        }
        if (toRemember)
            keep(toRemember);
        if (options)
            read(std::move(*options), asked);
        else
            postCompared(toRemember);
        const std::scoped_lock lock(mutex_);
        if (!end_ && !wanted_ && !toRemember_)
            QMetaObject::invokeMethod(
                this,
                [this, compared = before_.has_value()] {
                    reading_ = false;
                    Q_EMIT finished(compared);
                },
                Qt::QueuedConnection);
    }
}

void CohortReading::keep(const std::shared_ptr<const Cohort>& cohort) {
    before_ = waymark::remember(*cohort);
    if (const auto kept = rememberCohort(name_, *before_); !kept)
        tell(shownError(kept.error()).sentence);
}

void CohortReading::post(Cohort cohort) {
    auto shared = std::make_shared<const Cohort>(std::move(cohort));
    QMetaObject::invokeMethod(
        this, [this, shared] { Q_EMIT made(shared, {}); }, Qt::QueuedConnection);
}

void CohortReading::postCompared(const std::shared_ptr<const Cohort>& cohort) {
    std::optional<LastTime> last;
    if (before_)
        last = LastTime{before_->day, changedSince(*cohort, *before_)};
    QMetaObject::invokeMethod(
        this, [this, cohort, last = std::move(last)] { Q_EMIT made(cohort, last); }, Qt::QueuedConnection);
}

void CohortReading::tell(const QString& sentence) {
    QMetaObject::invokeMethod(
        this, [this, sentence] { Q_EMIT failed(sentence); }, Qt::QueuedConnection);
}

// What was asked for meanwhile is shown from the files that are read so far: the names that were just hidden
// do not wait for the last of a thousand files. It stays wanted, so that the folder is looked into again.
bool CohortReading::isAskedAnew(CohortOptions& options, std::uint64_t& asked) {
    const std::scoped_lock lock(mutex_);
    if (asked == asked_ || !wanted_)
        return false;
    asked = asked_;
    options = *wanted_;
    return true;
}

void CohortReading::read(CohortOptions options, std::uint64_t asked) {
    QElapsedTimer since;
    since.start();
    qint64 look = firstLook;
    qint64 told = 0;
    const auto done = folder_.read(
        inProcess(thisProgram(), std::clamp(std::thread::hardware_concurrency(), 1U, 4U), options.language),
        [&](std::size_t count, std::size_t of) {
            if (isAskedAnew(options, asked) || since.elapsed() > look) {
                post(makeCohort(folder_, options));
                look = since.elapsed() * 3;
            }
            if (since.elapsed() - told > betweenSteps) {
                told = since.elapsed();
                QMetaObject::invokeMethod(
                    this, [this, count, of] { Q_EMIT progressed(int(count), int(of)); },
                    Qt::QueuedConnection);
            }
            return !stop_;
        });
    if (done)
        return postCompared(std::make_shared<const Cohort>(makeCohort(folder_, options)));
    tell(qt(done.error().message));
}

} // namespace waymark::ui
