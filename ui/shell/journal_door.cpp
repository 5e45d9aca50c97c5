// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/journal_door.h"

#include "store/lock_file.h"
#include "ui/shell/journal_files.h"
#include "ui/shell/opened_file.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>

#include <csignal>
#include <unistd.h>

namespace waymark::ui {

namespace {

constexpr int answerWithin = 1000; // milliseconds
constexpr int askAgainAfter = 50;
constexpr qint64 longestWord = 512;
const QByteArray please = QByteArrayLiteral("show ");
const QByteArray coming = QByteArrayLiteral("coming\n");

/// In the person's own runtime folder, which nobody else may enter; the same for every way to the file.
QString doorOf(const std::filesystem::path& journal) {
    const auto file = QFileInfo(textOf(journal)).canonicalFilePath();
    const auto digest = QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return QDir(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation))
        .filePath(QStringLiteral("waymark-%1").arg(QString::fromLatin1(digest)));
}

/// One knock: whether someone said that they come.
bool answered(const QString& door, const QDeadlineTimer& until) {
    QLocalSocket socket;
    socket.connectToServer(door);
    if (!socket.waitForConnected(int(until.remainingTime())))
        return false;
    socket.write(please + qgetenv("XDG_ACTIVATION_TOKEN") + '\n');
    while (!socket.canReadLine())
        if (!socket.waitForReadyRead(int(until.remainingTime())))
            return false;
    return socket.readLine() == coming;
}

} // namespace

JournalDoor::JournalDoor(const std::filesystem::path& journal, QObject* parent) : QObject(parent) {
    server_.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&server_, &QLocalServer::newConnection, this, [this] {
        while (auto* visitor = server_.nextPendingConnection()) {
            connect(visitor, &QLocalSocket::readyRead, this, [this, visitor] { answer(visitor); });
            connect(visitor, &QLocalSocket::disconnected, visitor, &QObject::deleteLater);
            answer(visitor); // it may have spoken already
        }
    });
    const auto door = doorOf(journal);
    QLocalServer::removeServer(door);
    server_.listen(door); // without it a second start opens the journal for reading, as on another computer
}

void JournalDoor::answer(QLocalSocket* visitor) {
    if (!visitor->canReadLine()) {
        if (visitor->bytesAvailable() > longestWord)
            visitor->abort();
        return;
    }
    const auto word = visitor->readLine(longestWord).trimmed();
    if (!(word + ' ').startsWith(please))
        return visitor->abort();
    visitor->write(coming);
    visitor->flush();
    Q_EMIT knocked(word.mid(please.size()));
}

bool JournalDoor::knock(const std::filesystem::path& journal, const Clock& clock) {
    const auto holder = LockFile::holder(journal, clock);
    if (!holder || holder->process == ::getpid())
        return false;
    const auto door = doorOf(journal);
    const QDeadlineTimer until(answerWithin);
    do {
        if (answered(door, until))
            return true;
        // Of two starts at the same moment one has the lock and its door comes an instant later.
        if (::kill(pid_t(holder->process), 0) != 0)
            return false;
        QThread::msleep(askAgainAfter);
    } while (!until.hasExpired());
    return false;
}

bool isOpenElsewhere(const OpenedFile& opened, const Clock& clock) {
    return opened.readingOnly && opened.readingOnly->code == ErrorCode::InUse &&
           JournalDoor::knock(opened.path, clock);
}

} // namespace waymark::ui
