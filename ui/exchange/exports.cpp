// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exports.h"

#include "journal/extract_mark.h"
#include "journal/sheets.h"
#include "report/build_report.h"
#include "report/document.h"
#include "report/shared_journal.h"
#include "store/extract_file.h"
#include "ui/exchange/export_dialog.h"
#include "ui/shell/extract_dialog.h"
#include "ui/shell/journal_files.h"
#include "ui/shell/made_file.h"
#include "ui/shell/main_window.h"
#include "ui/shell/notices.h"
#include "ui/shell/print_preview.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>

#include <memory>
#include <utility>

namespace waymark::ui {

namespace {

constexpr int saveMilliseconds = 5000; // the course is read from the disk

} // namespace

Exports::Exports(MainWindow& window, Theme& theme) : QObject(&window), window_(window), theme_(theme) {}

void Exports::exportJournal() {
    if (!window_.session())
        return;
    window_.session()->leave();
    auto* dialog = new ExportDialog(
        theme_, *window_.session(), ExportChoice::load(paperFor(window_.settings())),
        [this](const QString& name, const QString& ending) { return askWhere(name, ending); }, &window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::saved, this, [this, dialog](const QString& path) {
        keepPaper(dialog->choice().paper);
        auto* bar = exported(path, {});
        if (dialog->isEmptyCalendar()) {
            bar->setKind(MessageBar::Kind::Warn);
            bar->setWords(tr("Exported, but this calendar is empty."),
                          tr("No open action has a day, and no live session.") + QLatin1Char(' ') +
                              whereItIs(path));
        }
        if (dialog->choice().isDocument() && dialog->choice().audience == Audience::Coach &&
            !window_.session()->readingOnly())
            offerToMarkSent(*bar, path);
    });
    connect(dialog, &ExportDialog::printWanted, this, [this, dialog](const DocumentChoice& choice) {
        keepPaper(dialog->choice().paper);
        showPages(
            [journal = std::make_shared<const Journal>(window_.session()->journal()), choice](Paper paper) {
                auto onPaper = choice;
                onPaper.write.paper = paper;
                onPaper.attachment = false; // paper carries none
                return makeDocument(*journal, onPaper);
            },
            window_.session()->name());
    });
    dialog->open();
}

void Exports::keepPaper(Paper paper) {
    window_.changeSettings([paper](Settings& settings) {
        settings.paper = paper == Paper::A4 ? QStringLiteral("a4") : QStringLiteral("letter");
    });
}

QString Exports::askWhere(const QString& name, const QString& ending) {
    const auto path = QFileDialog::getSaveFileName(
        QApplication::activeWindow(), tr("Export"), QDir(folder()).filePath(name),
        QStringLiteral("%1 (*%2)").arg(ending.mid(1).toUpper(), ending));
    return path.isEmpty() ? path : withEnding(path, ending);
}

MessageBar* Exports::exported(const QString& path, const Result<void>& written) {
    if (!written) {
        window_.notices().explainNotMade(written.error(), path);
        return nullptr;
    }
    window_.changeSettings([&](Settings& settings) { settings.exportFolder = QFileInfo(path).path(); });
    return window_.notices().tellMade(MessageBar::Kind::Ok, tr("Exported."), path);
}

void Exports::offerToMarkSent(MessageBar& bar, const QString& path) {
    bar.clearButtons(); // two are enough to choose from
    offerMadeFile(
        bar, path, [this](const QString& sentence) { window_.notices().refuse(sentence); }, false);
    auto* button = bar.addButton(tr("Mark as sent"));
    button->setToolTip(tr("The next coach brief then says what is new since today"));
    button->setAccessibleDescription(button->toolTip());
    connect(button, &QPushButton::clicked, this, [this, &bar] {
        bar.deleteLater();
        markBriefSent();
    });
}

void Exports::markBriefSent() {
    const auto today = isoDate(window_.session()->today());
    // On the same day once more is a new mark all the same: what comes after it is what is new.
    const auto done = window_.session()->together([&](Recorder& recorder) {
        if (auto cleared = recorder.set(briefSentField(), {}); !cleared)
            return cleared;
        return recorder.set(briefSentField(), today);
    });
    if (!done)
        return window_.notices().explain(done.error());
    window_.tell(tr("Marked as sent today. The next brief says what is new since."));
}

void Exports::printJournal() {
    if (!window_.session())
        return;
    window_.session()->leave();
    showPages(pdfMaker(*window_.session()), window_.session()->name());
}

void Exports::printSheet(const std::string& sheet) {
    window_.session()->leave();
    const auto name = qt(nameOf(window_.session()->journal(), {sheet, {}, {}}));
    showPages(
        [journal = std::make_shared<const Journal>(window_.session()->journal()), sheet,
         today = window_.session()->today()](Paper paper) {
            return writePdf(*journal, buildSheetReport(*journal, sheet, {.today = today}), {.paper = paper});
        },
        name);
}

void Exports::showPages(std::function<Result<std::string>(Paper)> makePdf, const QString& title) {
    auto* preview = new PrintPreview(theme_, {.makePdf = std::move(makePdf)}, printersHere(),
                                     paperFor(window_.settings()), title, &window_);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    connect(preview, &PrintPreview::paperChosen, this, [this, preview] { keepPaper(preview->paper()); });
    connect(preview, &PrintPreview::saveWanted, this, [this, preview](const std::string& pdf) {
        const auto path =
            askWhere(window_.session()->name() + QStringLiteral(".pdf"), QStringLiteral(".pdf"));
        if (path.isEmpty())
            return;
        exported(path, replaceFile(pathOf(path), pdf));
        preview->accept(); // what there is to say stands in the window
    });
    connect(preview, &PrintPreview::printed, this, [this](const QString& printer) {
        window_.notices().tell(MessageBar::Kind::Ok, tr("Sent to the printer."), printer);
    });
    preview->open();
}

void Exports::shareExtract() {
    if (!window_.session())
        return;
    window_.session()->leave();
    ExtractDialog dialog(theme_, window_.session()->journal(), window_.session()->today(), &window_);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto chosen = QFileDialog::getSaveFileName(
        &window_, tr("Share an extract"),
        freeName(folder(), tr("%1, extract", "the name of a journal").arg(window_.session()->name()),
                 journalEnding),
        journalFilter());
    if (!chosen.isEmpty())
        writeExtractTo(chosen, dialog.choice(), dialog.ownName(), dialog.with());
}

bool Exports::writeExtractTo(const QString& chosen, const ExtractChoice& choice, bool ownName,
                             const QString& with) {
    const auto path = withEnding(chosen);
    window_.session()->flush(saveMilliseconds);
    const auto stored = readJournal(window_.session()->path());
    if (!stored) {
        window_.notices().explainNotMade(stored.error(), {});
        return false;
    }
    const Journal journal(window_.session()->journal());
    const auto identity = identityForExtract(journal, choice.name, ownName);
    const auto written = writeExtract(pathOf(path), stored->pack, extractOf(journal, choice), identity,
                                      window_.session()->clock().now());
    if (!written) {
        window_.notices().explainNotMade(written.error(), path);
        return false;
    }
    window_.changeSettings([&](Settings& settings) { settings.exportFolder = QFileInfo(path).path(); });
    const auto remembered = window_.session()->together([&](Recorder& recorder) {
        return rememberShared(recorder, rememberedOf(choice, identity, ownName, utf8(with)));
    });
    if (auto* here = window_.page())
        here->shown();
    if (remembered)
        window_.notices().tellMade(MessageBar::Kind::Ok, tr("The extract is ready."), path);
    else
        window_.notices().tellMade(MessageBar::Kind::Warn,
                                   tr("The extract is ready, but this journal cannot remember it."), path);
    return true;
}

QString Exports::folder() const {
    const auto& chosen = window_.settings().exportFolder;
    return chosen.isEmpty() ? journalFolder() : chosen;
}

} // namespace waymark::ui
