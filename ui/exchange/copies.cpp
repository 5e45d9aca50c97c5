// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/copies.h"

#include "store/merge_journals.h"
#include "ui/exchange/versions_dialog.h"
#include "ui/shell/journal_files.h"
#include "ui/shell/main_window.h"
#include "ui/shell/notices.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/widgets/message_bar.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>

#include <utility>

namespace waymark::ui {

namespace {

constexpr int saveMilliseconds = 5000;
constexpr int recountAfter = 300;    // milliseconds: what others wrote has to be taken in first
constexpr int lookAgainAfter = 2000; // a file that comes may come in pieces

QStringList journalsIn(const QString& folder) {
    return QDir(folder).entryList({QLatin1Char('*') + journalEnding}, QDir::Files, QDir::Name);
}

} // namespace

Copies::Copies(MainWindow& window, Theme& theme) : QObject(&window), window_(window), theme_(theme) {
    recount_.setSingleShot(true);
    recount_.setInterval(recountAfter);
    connect(&recount_, &QTimer::timeout, this, &Copies::countVersions);
    again_.setSingleShot(true);
    again_.setInterval(lookAgainAfter);
    connect(&again_, &QTimer::timeout, this, &Copies::search);
    connect(&folder_, &QFileSystemWatcher::directoryChanged, this, &Copies::lookBeside);
}

Copies::~Copies() {
    if (looking_.valid())
        looking_.wait(); // it speaks to this object
}

void Copies::look() {
    auto* session = window_.session();
    if (!session || session->readingOnly())
        return;
    connect(session, &Session::othersWrote, &recount_, [this] { recount_.start(); });
    told_.clear();
    if (!folder_.directories().isEmpty())
        folder_.removePaths(folder_.directories());
    const auto folder = QFileInfo(textOf(session->path())).path();
    folder_.addPath(folder);
    beside_ = journalsIn(folder);
    search();
}

// Each save changes the folder, too: only another name is news.
void Copies::lookBeside() {
    auto now = journalsIn(folder_.directories().value(0));
    if (std::exchange(beside_, now) != now)
        again_.start();
}

void Copies::search() {
    auto* session = window_.session();
    if (!session || session->readingOnly())
        return;
    if (looking_.valid())
        looking_.wait();
    looking_ = std::async(std::launch::async, [this, path = session->path()] {
        const auto history = readHistory(path);
        const int versions = history ? int(openForks(replay(history.value())).size()) : 0;
        const auto copies = otherCopiesOf(path);
        const auto copy = copies.empty() ? QString() : textOf(copies.front().path);
        QMetaObject::invokeMethod(this, [this, path, versions, copy] {
            if (!window_.session() || window_.session()->path() != path)
                return; // another one is open by now
            if (!copy.isEmpty() && !told_.contains(copy)) {
                told_ << copy;
                tellOfCopy(copy);
            }
            tellOfVersions(versions);
        });
    });
}

void Copies::tellOfCopy(const QString& path) {
    auto* bar =
        window_.notices().tell(MessageBar::Kind::Info, tr("There is another copy of this journal."),
                               tr("%1 beside it has what is not in here.").arg(QFileInfo(path).fileName()));
    bar->setObjectName(QStringLiteral("otherCopy"));
    connect(bar->addButton(tr("Bring it in"), true), &QPushButton::clicked, this, [this, bar, path] {
        bar->deleteLater();
        bringIn(path);
    });
}

void Copies::tellOfVersions(int count) {
    if (auto* before = window_.findChild<MessageBar*>(QStringLiteral("versionsNotice"))) {
        before->setObjectName({});
        before->hide();
        before->deleteLater();
    }
    if (count == 0)
        return;
    auto* bar = window_.notices().tell(
        MessageBar::Kind::Warn, tr("%n answer(s) have two versions.", nullptr, count),
        tr("Two copies changed them, and both are kept until you say which one is meant."));
    bar->setObjectName(QStringLiteral("versionsNotice"));
    connect(bar->addButton(tr("Look at them"), true), &QPushButton::clicked, this, &Copies::settle);
}

void Copies::countVersions() {
    auto* session = window_.session();
    if (!session || !session->flush(saveMilliseconds))
        return;
    if (const auto forks = session->forks())
        tellOfVersions(int(forks->size()));
}

void Copies::bringIn(const QString& path) {
    auto* session = window_.session();
    if (!session)
        return;
    if (QFileInfo(path) == QFileInfo(textOf(session->path())))
        return window_.notices().refuse(
            tr("%1 is the journal that is open. Choose another copy of it.").arg(QFileInfo(path).fileName()));
    session->flush(saveMilliseconds);
    if (auto taken = session->takeIn(pathOf(path)); !taken)
        return window_.notices().explain(taken.error(), path);
    window_.notices()
        .tell(MessageBar::Kind::Ok, tr("Brought in."),
              tr("All that %1 had and this journal had not is in it now. The copy itself stays as it is.")
                  .arg(QFileInfo(path).fileName()))
        ->setObjectName(QStringLiteral("broughtIn"));
    recount_.start();
    again_.start(); // there may be more than one
}

void Copies::settle() {
    auto* session = window_.session();
    if (!session)
        return;
    session->flush(saveMilliseconds);
    auto forks = session->forks();
    if (!forks)
        return window_.notices().explain(forks.error());
    if (forks->empty()) {
        tellOfVersions(0);
        window_.notices().tell(MessageBar::Kind::Info, tr("No answer has two versions."),
                               tr("That happens when two copies of a journal are brought together."));
        return;
    }
    auto* dialog = new VersionsDialog(theme_, *session, forks.take(), &window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &VersionsDialog::settled, &window_, &MainWindow::tell);
    connect(dialog, &QDialog::finished, this, [this] { recount_.start(); });
    dialog->open();
}

} // namespace waymark::ui
