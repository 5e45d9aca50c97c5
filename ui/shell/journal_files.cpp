// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/journal_files.h"

#include "base/text.h"
#include "journal/answers_json.h"
#include "report/document.h"
#include "store/journal_file.h"
#include "ui/shell/session.h"
#include "ui/shell/settings.h"
#include "ui/shell/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

#include <memory>

namespace waymark::ui {

namespace {

struct JournalFiles {
    Q_DECLARE_TR_FUNCTIONS(JournalFiles)
};

/// Fills a fresh journal with the sample's answers, in one save.
Result<void> fillWithSample(const QString& path, const Clock& clock, const QString& language) {
    auto file = JournalFile::open(pathOf(path));
    if (!file)
        return file.error();
    auto journal = file->takeStored().journal;
    Recorder recorder(journal, clock, file->writer());
    const auto errors = importAnswers(recorder, sampleAnswers(utf8(language)));
    if (!errors.empty())
        return errors.front();
    const auto saved = file->save(recorder.take());
    return saved ? Result<void>() : saved.error();
}

} // namespace

std::filesystem::path pathOf(const QString& path) {
    return QFileInfo(path).filesystemAbsoluteFilePath();
}

QString textOf(const std::filesystem::path& path) {
    return QString::fromStdString(path.string());
}

QString journalFolder() {
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

const QString journalEnding = QStringLiteral(".waymark");

QString withEnding(const QString& path, const QString& ending) {
    return path.endsWith(ending, Qt::CaseInsensitive) ? path : path + ending;
}

QString journalFilter() {
    return JournalFiles::tr("Waymark journals (*.waymark)");
}

QString freeName(const QString& folder, const QString& name, const QString& extension) {
    const QDir within(folder);
    QString free = name + extension;
    for (int number = 2; within.exists(free); ++number)
        free = QStringLiteral("%1 %2%3").arg(name).arg(number).arg(extension);
    return within.filePath(free);
}

Result<void> makeJournal(const QString& path, const Clock& clock) {
    return createJournal(pathOf(path), foundationsPack(), clock.now());
}

Result<void> makeJournalFrom(const PortableJournal& incoming, const QString& path, const Clock& clock) {
    if (incoming.pack.empty() && foundationsCourse()->id() != incoming.course)
        return Error{ErrorCode::BadCourse,
                     utf8(QCoreApplication::translate(
                              "JournalFiles", "%1: It belongs to the course \"%2\", which is not here.")
                              .arg(QFileInfo(path).fileName(), qt(incoming.course))),
                     {}};
    auto pack = foundationsPack();
    if (!incoming.pack.empty())
        pack = {incoming.pack.front(), {incoming.pack.begin() + 1, incoming.pack.end()}};
    const auto target = pathOf(path);
    if (auto made = createJournal(target, pack, clock.now(), incoming.identity); !made)
        return made.error();
    const auto fill = [&]() -> Result<void> {
        auto file = JournalFile::open(target);
        if (!file)
            return file.error();
        const auto saved = file->save(beginningOf(incoming));
        return saved ? Result<void>() : saved.error();
    };
    auto filled = fill();
    if (!filled)
        QFile::remove(path); // what it made a moment ago, and nothing else
    return filled;
}

Result<bool> writeCopy(Session& session, const QString& path, const Clock& clock) {
    const auto copied = session.saveCopy(pathOf(path));
    if (copied)
        return true;
    if (copied.error().code != ErrorCode::Damaged && copied.error().code != ErrorCode::NotAJournal)
        return copied.error();
    const auto& journal = session.journal();
    PortableJournal held;
    held.course = journal.course().id();
    held.identity = journal.identity();
    held.answers = journal.answers();
    if (auto made = makeJournalFrom(held, path, clock); !made)
        return copied.error();
    return false;
}

Result<QString> sampleJournal(const Clock& clock, const QString& language) {
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const QString path = folder.filePath(withEnding(JournalFiles::tr("Sample journal")));
    if (QFileInfo::exists(path))
        return path;
    if (!folder.mkpath(QStringLiteral(".")))
        return Error{ErrorCode::Io,
                     utf8(JournalFiles::tr("The folder for the sample journal cannot be made.")),
                     utf8(folder.path())};
    if (auto made = makeJournal(path, clock); !made)
        return made.error();
    if (auto filled = fillWithSample(path, clock, language); !filled)
        return filled.error();
    return path;
}

Paper paperFor(const Settings& settings) {
    if (!settings.paper.isEmpty())
        return settings.paper == QLatin1String("a4") ? Paper::A4 : Paper::Letter;
    return QLocale::system().measurementSystem() == QLocale::ImperialUSSystem ? Paper::Letter : Paper::A4;
}

std::function<Result<std::string>(Paper)> pdfMaker(const Session& session) {
    return
        [journal = std::make_shared<const Journal>(session.journal()), today = session.today()](Paper paper) {
            auto choice = wholeJournal(*journal, today);
            choice.write.paper = paper;
            choice.attachment = false; // paper carries none
            return makeDocument(*journal, choice);
        };
}

} // namespace waymark::ui
