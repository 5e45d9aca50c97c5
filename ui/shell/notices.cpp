// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notices.h"

#include "journal/extract_mark.h"
#include "ui/shell/journal_files.h"
#include "ui/shell/made_file.h"
#include "ui/shell/session.h"
#include "ui/shell/shown_error.h"
#include "ui/shell/text.h"
#include "ui/widgets/clear_layout.h"

#include <QDir>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace waymark::ui {

namespace {

constexpr const char* stands = "stands";           // bool: until it is put right
constexpr const char* kept = "kept";               // bool: until it is used or closed
constexpr const char* made = "exported";           // name of a bar that says where a file is
constexpr const char* explanation = "explanation"; // name of a bar that says why something failed

} // namespace

Notices::Notices(Theme& theme, const Clock& clock, QWidget* parent)
    : QWidget(parent), theme_(theme), clock_(clock), bars_(new QVBoxLayout(this)) {
    bars_->setContentsMargins(0, 0, 0, 0);
    bars_->setSpacing(0);
}

MessageBar* Notices::tell(MessageBar::Kind kind, const QString& cause, const QString& next) {
    auto* bar = new MessageBar(theme_, kind, this);
    bar->setFlush(true);
    bar->setWords(cause, next);
    bar->setClosable(true);
    connect(bar, &MessageBar::closed, bar, &QObject::deleteLater);
    // What stands until it is put right stays on top. Of the others there are two at most, below such a one
    // one: good news takes away what was said to have failed before.
    int standing = 0;
    int staying = 0;
    QList<MessageBar*> others;
    QList<MessageBar*> gone;
    for (int i = 0; i < bars_->count(); ++i) {
        auto* each = static_cast<MessageBar*>(bars_->itemAt(i)->widget());
        standing += each->property(stands).toBool();
        if (each->property(stands).toBool() || each->property(kept).toBool())
            ++staying;
        else if (kind == MessageBar::Kind::Ok && each->objectName() == QLatin1String(explanation))
            gone << each;
        else
            others << each;
    }
    while (others.size() > (staying > 0 ? 0 : 1))
        gone << others.takeLast();
    for (auto* each : gone)
        drop(*each);
    bars_->insertWidget(standing, bar);
    Q_EMIT announced(cause + QLatin1Char(' ') + next);
    return bar;
}

MessageBar* Notices::tellOf(const QString& name, MessageBar::Kind kind, const QString& cause,
                            const QString& next) {
    drop(name);
    auto* bar = tell(kind, cause, next);
    bar->setObjectName(name);
    return bar;
}

void Notices::keep(MessageBar& bar) {
    bar.setProperty(kept, true);
}

// Gone at once for whoever looks for it; a click on it may be what brought this about.
void Notices::drop(MessageBar& bar) {
    bars_->removeWidget(&bar);
    bar.hide();
    bar.setObjectName({});
    bar.deleteLater();
}

void Notices::drop(const QString& name) {
    for (auto* bar : findChildren<MessageBar*>(name))
        drop(*bar);
}

// Until what it tells of is put right: it cannot be closed, and no other one takes its place.
MessageBar* Notices::tellUntilRight(const QString& cause, const QString& next) {
    auto* bar = tell(MessageBar::Kind::Danger, cause, next);
    bar->setClosable(false);
    bar->setProperty(stands, true);
    bars_->removeWidget(bar);
    bars_->insertWidget(0, bar);
    return bar;
}

MessageBar* Notices::tellMade(MessageBar::Kind kind, const QString& cause, const QString& path) {
    auto* bar = tellOf(QLatin1String(made), kind, cause, whereItIs(path));
    offerMadeFile(*bar, path, [this](const QString& sentence) { refuse(sentence); });
    return bar;
}

void Notices::explain(const Error& error, const QString& file) {
    const auto shown = shownError(error, file);
    refuse(shown.sentence, shown.details);
}

void Notices::explainNotMade(const Error& error, const QString& path) {
    drop(QLatin1String(made));
    explain(error, path);
}

void Notices::refuse(const QString& sentence, const QString& details) {
    auto* bar =
        tellOf(QLatin1String(explanation), MessageBar::Kind::Danger, tr("That did not work."), sentence);
    if (details.isEmpty())
        return;
    connect(bar->addButton(tr("Details")), &QPushButton::clicked, this, [this, sentence, details] {
        QMessageBox box(QMessageBox::NoIcon, tr("Details"), sentence, QMessageBox::Close, this);
        box.setTextFormat(Qt::PlainText);
        box.setInformativeText(details);
        box.exec();
    });
}

void Notices::tellReadingOnly(const Session& session) {
    const auto& reason = *session.readingOnly();
    const bool inUse = reason.code == ErrorCode::InUse;
    auto* bar =
        tellUntilRight(tr("You can read this journal here, not change it."), shownError(reason).sentence);
    if (const auto holder = LockFile::holder(session.path(), clock_); inUse && holder) {
        bar->setIconName(QStringLiteral("other-computer"));
        const auto host = qt(holder->host);
        if (host == QSysInfo::machineHostName())
            bar->setWords(tr("This file is open in another window."),
                          tr("You can read it here. To write, close that window or carry on in a copy."));
        else
            bar->setWords(
                tr("This file is open on another computer."),
                tr("You can read it here. To write, close it on %1 or carry on in a copy.").arg(host), host);
    }
    if (reason.code == ErrorCode::NewerFormat)
        return; // a copy would be one that ours cannot write either
    connect(bar->addButton(tr("Try again")), &QPushButton::clicked, this, &Notices::openingWanted);
    connect(bar->addButton(tr("Work in a copy"), true), &QPushButton::clicked, this,
            &Notices::workInCopyWanted);
}

void Notices::tellNotSaved(const Error& error) {
    if (std::exchange(failureShown_, true))
        return;
    auto* bar = tellUntilRight(
        tr("Your last change is not on the disk yet."),
        tr("It is safe in this window. Save a copy somewhere else. (%1)").arg(shownError(error).sentence));
    bar->setObjectName(QStringLiteral("saveFailure"));
    connect(bar->addButton(tr("Save a copy"), true), &QPushButton::clicked, this, &Notices::copyWanted);
    connect(bar->addButton(tr("Try again")), &QPushButton::clicked, this, &Notices::savingWanted);
}

void Notices::saved() {
    if (!std::exchange(failureShown_, false))
        return;
    if (auto* bar = findChild<MessageBar*>(QStringLiteral("saveFailure")))
        bar->deleteLater();
}

void Notices::clear() {
    failureShown_ = false;
    backupTold_ = false;
    clearLayout(*bars_);
}

void Notices::tellOfBackup(const Backups::Report& report, const QString& chosenFolder) {
    if (std::exchange(backupTold_, report.chosenLost || report.failure) || !backupTold_)
        return;
    const auto folder = QDir(chosenFolder).dirName();
    auto* bar = report.failure
                    ? tell(MessageBar::Kind::Info, tr("No backup was kept just now."),
                           tr("Your journal itself is saved. (%1)").arg(qt(report.failure->message)))
                    : tell(MessageBar::Kind::Info, tr("Backups go to the usual place for now."),
                           tr("%1 was not there. Your journal itself is saved.").arg(folder));
    bar->setObjectName(QStringLiteral("backupNotice"));
}

// What somebody handed on is not their journal, and should not be taken for it.
void Notices::tellOfExtract(const Session& session) {
    const auto mark = extractMark(session.journal());
    if (!mark)
        return;
    const auto day = qt(longDate(mark->made, session.today(), session.course().language()));
    const auto name = qt(mark->name);
    tell(MessageBar::Kind::Info, tr("This is an extract, made on %1.", "a day").arg(day),
         name.isEmpty() ? tr("It holds what someone chose to hand on of their journal.")
                        : tr("It holds what “%1” chose to hand on of their journal.").arg(name));
}

} // namespace waymark::ui
