// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/export_dialog.h"

#include "ui/exchange/document_worker.h"
#include "ui/exchange/export_options.h"
#include "ui/exchange/export_preview.h"
#include "ui/shell/journal_files.h"
#include "ui/shell/session.h"
#include "ui/shell/shown_error.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace waymark::ui {

namespace {

constexpr int redrawAfter = 150;    // milliseconds, see the design
constexpr int progressAfter = 1000; // what is quicker needs no bar
constexpr int sideWidth = 392;

} // namespace

ExportDialog::ExportDialog(Theme& theme, const Session& session, const ExportChoice& choice,
                           AskWhere askWhere, QWidget* parent)
    : QDialog(parent),
      theme_(theme),
      today_(session.today()),
      askWhere_(std::move(askWhere)),
      worker_(new DocumentWorker(session.journal(), session.path(), this)),
      options_(new ExportOptions(theme, worker_->journal(), today_, choice, nullptr)),
      preview_(new ExportPreview(theme, this)) {
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export"));
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(26, 22, 22, 18);
    across->setSpacing(22);
    across->addWidget(makeSide());
    across->addWidget(preview_, 1);
    redraw_.setSingleShot(true);
    redraw_.setInterval(redrawAfter);
    patience_.setSingleShot(true);
    patience_.setInterval(progressAfter);
    connect(&redraw_, &QTimer::timeout, this, &ExportDialog::makePreview);
    connect(&patience_, &QTimer::timeout, this, [this] {
        preview_->showProgress(0, target_.isEmpty() ? tr("Laying out the pages...") : tr("Writing..."));
    });
    connect(options_, &ExportOptions::changed, this, &ExportDialog::choose);
    connect(worker_, &DocumentWorker::made, this, &ExportDialog::take);
    connect(worker_, &DocumentWorker::progressed, this, [this](double done) {
        if (!patience_.isActive() && worker_->isWorking())
            preview_->showProgress(done);
    });
    connect(preview_, &ExportPreview::cancelled, this, [this] {
        worker_->giveUp();
        setBusy(false);
        if (std::exchange(target_, {}).isEmpty())
            preview_->say(tr("Not laid out. Change something to try again; it can be saved all the same."));
    });
    if (parent)
        resize(parent->size() * 0.94);
    preview_->say(tr("Laying out the pages..."));
    choose();
    makePreview();
    options_->focusFirst();
}

const ExportChoice& ExportDialog::choice() const {
    return options_->choice();
}

QWidget* ExportDialog::makeSide() {
    auto* side = new QWidget(this);
    // Large letters take no more than their share: the pages need room for their own controls.
    const int most = parentWidget() ? int(parentWidget()->width() * 0.39) : theme_.px(sideWidth);
    side->setFixedWidth(std::min(theme_.px(sideWidth), std::max(most, sideWidth)));
    title_ = makeLabel(theme_, TypeStyle::H1, "ink", tr("Export"), side);
    auto* scroll = new QScrollArea(side);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(options_);
    save_ = makeButton(theme_, ButtonKind::Primary, tr("Save"), QStringLiteral("export"), side);
    save_->setObjectName(QStringLiteral("exportSave"));
    save_->setDefault(true);
    print_ = makeButton(theme_, ButtonKind::Normal, tr("Print"), QStringLiteral("print"), side);
    auto* cancel = makeButton(theme_, ButtonKind::Quiet, tr("Cancel"), {}, side);
    connect(save_, &QPushButton::clicked, this, &ExportDialog::save);
    connect(print_, &QPushButton::clicked, this, [this] {
        choice().save();
        Q_EMIT printWanted(wanted(false));
        accept();
    });
    connect(cancel, &QPushButton::clicked, this, &ExportDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(save_);
    buttons->addWidget(print_);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(title_);
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
    return side;
}

DocumentChoice ExportDialog::wanted(bool locked) const {
    auto wanted = choice().forJournal(worker_->journal(), today_);
    if (!locked)
        wanted.write.password.clear();
    return wanted;
}

void ExportDialog::choose() {
    const bool isPdf = choice().extension == QLatin1String(".pdf");
    title_->setText(isPdf ? tr("Export to PDF") : tr("Export"));
    save_->setText(isPdf ? tr("Save PDF") : tr("Save"));
    print_->setVisible(isPdf);
    preview_->complain({});
    redraw_.start();
}

void ExportDialog::makePreview() {
    redraw_.stop();
    shown_.clear();
    if (!target_.isEmpty())
        return; // what is written now comes first
    failure_.reset();
    patience_.start();
    worker_->make(wanted(false));
}

void ExportDialog::take(const Result<std::string>& bytes) {
    patience_.stop();
    preview_->showProgress(-1);
    if (!target_.isEmpty()) {
        if (bytes)
            return write(bytes.value());
        return refuse(bytes.error(), std::exchange(target_, {}));
    }
    if (bytes) {
        shown_ = bytes.value();
        preview_->show(shown_, choice());
    } else {
        failure_ = bytes.error();
        preview_->say(shownError(bytes.error()).sentence);
    }
    Q_EMIT previewed();
}

void ExportDialog::save() {
    if (options_->lacksPassword())
        return;
    const auto wanted = this->wanted(true);
    const auto name = qt(documentName(worker_->journal(), wanted));
    const auto path = askWhere_(name, choice().extension);
    if (path.isEmpty())
        return;
    preview_->complain({});
    target_ = path;
    // What is shown is what is to be written, but for a password.
    if (!shown_.empty() && !redraw_.isActive() && wanted.write.password.empty())
        return write(shown_);
    setBusy(true);
    patience_.start();
    worker_->make(wanted);
}

void ExportDialog::write(std::string bytes) {
    const auto path = std::exchange(target_, {});
    if (const auto written = replaceFile(pathOf(path), bytes); !written)
        return refuse(written.error(), path);
    shown_ = std::move(bytes);
    choice().save();
    Q_EMIT saved(path);
    accept();
}

// What is shown stays: nothing is wrong with it, and it may be saved somewhere else.
void ExportDialog::refuse(const Error& error, const QString& path) {
    setBusy(false);
    preview_->complain(shownError(error, path).sentence);
    if (shown_.empty())
        makePreview();
}

bool ExportDialog::isEmptyCalendar() const {
    return choice().extension == QLatin1String(".ics") && !hasDays(shown_);
}

void ExportDialog::setBusy(bool on) {
    patience_.stop();
    preview_->showProgress(-1);
    options_->setEnabled(!on);
    save_->setEnabled(!on);
    print_->setEnabled(!on);
}

// Esc stops what is being written, before it leaves.
void ExportDialog::reject() {
    if (!target_.isEmpty()) {
        worker_->giveUp();
        target_.clear();
        setBusy(false);
        return;
    }
    QDialog::reject();
}

} // namespace waymark::ui
