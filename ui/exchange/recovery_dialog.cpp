// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/recovery_dialog.h"

#include "ui/exchange/copy_contents.h"
#include "ui/exchange/field_words.h"
#include "ui/exchange/recovery_frame.h"
#include "ui/shell/journal_files.h"
#include "ui/shell/moment_text.h"
#include "ui/shell/shown_error.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QDateTime>
#include <QFileInfo>
#include <QListWidget>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace waymark::ui {

namespace {

QString dayOf(Milliseconds moment) {
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(moment).date(), QLocale::LongFormat);
}

} // namespace

RecoveryDialog::RecoveryDialog(Theme& theme, const std::filesystem::path& damaged, const Error& error,
                               std::vector<Backup> backups, QWidget* parent)
    : QDialog(parent),
      theme_(theme),
      error_(error),
      backups_(std::move(backups)),
      list_(new QListWidget(this)),
      contents_(new CopyContents(theme, this)),
      open_(makeButton(theme, ButtonKind::Primary, {}, QStringLiteral("recover"), this)) {
    setObjectName(QStringLiteral("recovery"));
    missing_ = error.code == ErrorCode::NotFound;
    salvageIt(damaged);
    list_->setObjectName(QStringLiteral("versions"));
    list_->setAccessibleName(tr("What can be opened, the fullest first"));
    list_->setMinimumHeight(theme.px(140));
    auto* details = makeButton(theme, ButtonKind::Normal, tr("Details"), {}, this);
    auto* close = makeButton(theme, ButtonKind::Quiet, tr("Not now"), {}, this);
    open_->setObjectName(QStringLiteral("openFound"));
    open_->setDefault(true);
    connect(open_, &QPushButton::clicked, this, &QDialog::accept);
    connect(details, &QPushButton::clicked, this, &RecoveryDialog::showDetails);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(list_, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(list_, &QListWidget::currentRowChanged, this, &RecoveryDialog::choose);

    auto* said = makeLabel(theme, TypeStyle::Body, "ink2", sentence(), this);
    said->setObjectName(QStringLiteral("recoveryWords"));
    frameRecovery(*this, theme, headline(), said, *list_, *contents_, {open_, details, close}, {800, 520});
    fill();
}

void RecoveryDialog::salvageIt(const std::filesystem::path& damaged) {
    const auto target = pathOf(folder_.filePath(QStringLiteral("found.waymark")));
    auto outcome = salvage(damaged, target);
    if (!outcome || outcome->answers == 0)
        return;
    auto stored = readJournal(target);
    if (!stored)
        return;
    found_ = outcome.take();
    journal_.emplace(std::move(stored->journal));
}

QString RecoveryDialog::headline() const {
    if (missing_)
        return tr("This journal is not where it was.");
    return found_ ? tr("Part of this journal would not open.") : tr("This journal would not open.");
}

QString RecoveryDialog::sentence() const {
    const auto safe = tr("The file itself stays as it is: what you open here becomes a file of its own.");
    if (found_ && journal_->lastChange() > 0) {
        const auto day = dayOf(journal_->lastChange());
        const auto whole = found_->expected.value_or(found_->changes);
        const auto words = !found_->expected || found_->changes * 2 < whole
                               ? tr("We found parts of it, up to %1.")
                           : found_->changes < whole ? tr("We found most of it, up to %1.")
                                                     : tr("We found everything up to %1.");
        return words.arg(day) + QLatin1Char(' ') + safe;
    }
    if (found_)
        return safe;
    if (missing_)
        return tr("If it lies on a stick or in a shared folder, connect that and open the journal again: "
                  "then "
                  "nothing is missing.") +
               QLatin1Char(' ') +
               (backups_.empty() ? tr("No copies of it were kept on this computer.")
                                 : tr("If it is gone, these copies were kept while you wrote."));
    if (!backups_.empty())
        return tr("Nothing could be read in the file, but copies were kept while you wrote.") +
               QLatin1Char(' ') + safe;
    return tr("Nothing could be read in the file, and no copies of it were kept on this computer.");
}

// What is certain and what is not, as salvage() knows it.
QString RecoveryDialog::foundWords() const {
    QStringList lines;
    if (found_->expected && found_->changes < *found_->expected)
        lines << tr("%1 of %2 changes were found as they were saved.")
                     .arg(found_->changes)
                     .arg(*found_->expected);
    else
        lines << tr("%n change(s) were found as they were saved.", nullptr, int(found_->changes));
    if (!found_->unsure.empty()) {
        QStringList names;
        for (const auto& field : found_->unsure)
            names << whereOf(*journal_, field);
        lines << tr("There may have been a later version of: %1").arg(names.join(QStringLiteral("; ")));
    }
    for (const auto& piece : found_->pieces)
        lines << tr("Words whose place is lost: %1").arg(qt(piece));
    if (!found_->sameJournal)
        lines << tr("Which journal it was is lost: this one cannot be brought together with copies of it.");
    if (!found_->sameCourse)
        lines << tr("The course in it is lost, and is the one that comes with Waymark.");
    return lines.join(QLatin1Char('\n'));
}

void RecoveryDialog::fill() {
    if (found_)
        list_->addItem(tr("What we found in the file"));
    for (const auto& backup : backups_)
        list_->addItem(tr("Copy of %1").arg(showMoment(backup.when)));
    const int row = std::max(theme_.size("minTarget"), theme_.lineHeight(TypeStyle::Control) + 12);
    for (int i = 0; i < list_->count(); ++i)
        list_->item(i)->setSizeHint({0, row});
    open_->setEnabled(list_->count() > 0);
    list_->setVisible(list_->count() > 0);
    list_->setCurrentRow(0);
    if (list_->count() == 0)
        open_->setText(tr("Open what we found"));
    list_->setFocus();
}

const Backup* RecoveryDialog::backupAt(int row) const {
    const int first = found_ ? 1 : 0;
    return row < first ? nullptr : &backups_[std::size_t(row - first)];
}

void RecoveryDialog::choose(int row) {
    if (row < 0)
        return;
    const auto* backup = backupAt(row);
    open_->setText(backup ? tr("Open this copy") : tr("Open what we found"));
    if (backup)
        contents_->show(backup->path, {}, journal_ ? &*journal_ : nullptr);
    else
        contents_->show(pathOf(folder_.filePath(QStringLiteral("found.waymark"))), foundWords(), nullptr);
}

void RecoveryDialog::showDetails() {
    const auto shown = shownError(error_);
    QMessageBox box(QMessageBox::NoIcon, tr("Details"), shown.sentence, QMessageBox::NoButton, this);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(shown.details);
    box.addButton(tr("Close"), QMessageBox::AcceptRole);
    box.exec();
}

Result<void> RecoveryDialog::copyTo(const std::filesystem::path& target) const {
    if (const auto* backup = backupAt(list_->currentRow()))
        return restoreBackup(*backup, target);
    return copyJournal(pathOf(folder_.filePath(QStringLiteral("found.waymark"))), target);
}

} // namespace waymark::ui
