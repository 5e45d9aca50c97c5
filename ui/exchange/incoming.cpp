// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/incoming.h"

#include "base/random.h"
#include "report/form_matching.h"
#include "report/shared_journal.h"
#include "store/journal_file.h"
#include "ui/exchange/field_words.h"
#include "ui/shell/journal_files.h"
#include "ui/shell/main_window.h"
#include "ui/shell/notices.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/widgets/message_bar.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace waymark::ui {

namespace {

constexpr int saveMilliseconds = 5000; // the history is read from the disk
constexpr qint64 headerWithin = 1024;  // bytes; readers look for it so far

QString aboutFile(const QString& path, const QString& sentence) {
    return QFileInfo(path).fileName() + QStringLiteral(": ") + sentence;
}

/// The error with the file's name, which readers below the window do not know.
Error named(const QString& path, Error error) {
    error.message = utf8(QFileInfo(path).fileName()) + ": " + error.message;
    return error;
}

Result<std::string> bytesOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io, "It cannot be read.", utf8(file.errorString())};
    if (file.size() > qint64(largestPdf))
        return Error{ErrorCode::BadInput, "It is larger than a PDF may be here.", {}};
    return file.readAll().toStdString();
}

QStringList leftOutOf(const Journal& journal, const LeftOut& leftOut) {
    QStringList names;
    for (const auto& name : sectionNames(journal, leftOut.sections))
        names << qt(name);
    if (leftOut.sheets > 0)
        names << Incoming::tr("%n worksheet(s)", nullptr, int(std::min<std::size_t>(leftOut.sheets, 9999)));
    if (leftOut.notes)
        names << Incoming::tr("notes of live sessions");
    return names;
}

} // namespace

bool looksLikePdf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(headerWithin).contains("%PDF-");
}

Incoming::Incoming(MainWindow& window, Theme& theme, const Clock& clock)
    : QObject(&window), window_(window), theme_(theme), clock_(clock) {
    askWhere = [this](const QString& suggestion) {
        return QFileDialog::getSaveFileName(&window_, tr("Make a journal of it"), suggestion, journalFilter(),
                                            nullptr, QFileDialog::DontConfirmOverwrite);
    };
}

Incoming::~Incoming() {
    if (reading_.valid())
        reading_.wait(); // it speaks to this object
}

void Incoming::open(const QString& path, const QString& password) {
    if (reading_.valid() && reading_.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
        return window_.tell(tr("One PDF after the other: the last one is still being read"));
    reading_ = std::async(std::launch::async, [this, path, password] {
        const auto bytes = bytesOf(path);
        auto pdf = bytes ? readIncomingPdf(bytes.value(), utf8(password), "/proc/self/exe")
                         : Result<IncomingPdf>(bytes.error());
        QMetaObject::invokeMethod(
            this, [this, path, pdf = std::move(pdf), had = !password.isEmpty()] { take(path, pdf, had); });
    });
}

void Incoming::take(const QString& path, const Result<IncomingPdf>& pdf, bool hadPassword) {
    if (!pdf && pdf.error().code == ErrorCode::BadValue)
        return askForPassword(path, hadPassword);
    if (!pdf)
        window_.notices().explain(named(path, pdf.error()), path);
    else if (!pdf->journal.empty())
        offerJournal(path, pdf->journal);
    else if (!filledFields(pdf->fields).empty())
        offerForm(path, pdf.value());
    else
        window_.notices().refuse(aboutFile(
            path, pdf->fields.empty() ? tr("This PDF carries no journal, and has no fields to fill in.")
                                      : tr("Nothing was filled into this form.")));
    Q_EMIT handled();
}

void Incoming::askForPassword(const QString& path, bool again) {
    auto* dialog = new QInputDialog(&window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("pdfPassword"));
    dialog->setWindowTitle(tr("A locked PDF"));
    const auto name = QFileInfo(path).fileName();
    dialog->setLabelText(again ? tr("That was not the password of %1. Try again.").arg(name)
                               : tr("%1 is locked. Write its password.").arg(name));
    dialog->setTextEchoMode(QLineEdit::Password);
    dialog->setOkButtonText(tr("Open"));
    dialog->setCancelButtonText(tr("Cancel"));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, path](const QString& password) { open(path, password); });
    dialog->open();
}

/// The file of the same journal, where it is one of those that were open before.
QString Incoming::journalHere(const std::string& identity) const {
    const auto* session = window_.session();
    if (session && hex(session->journal().identity()) == identity)
        return textOf(session->path());
    for (const auto& recent : window_.settings().recent)
        if (const auto stored = readJournal(pathOf(recent));
            stored && hex(stored->journal.identity()) == identity)
            return recent;
    return {};
}

void Incoming::offerJournal(const QString& path, const std::string& json) {
    const auto incoming = readPortable(json);
    if (!incoming)
        return window_.notices().explain(named(path, incoming.error()), path);
    const auto here = journalHere(hex(incoming->identity));
    if (here.isEmpty())
        return makeAnew(path, incoming.value());
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("A journal in a PDF"),
                                tr("The journal in %1 is here already: %2.")
                                    .arg(QFileInfo(path).fileName(), QFileInfo(here).completeBaseName()),
                                QMessageBox::NoButton, &window_);
    box->setObjectName(QStringLiteral("pdfJournal"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("Compare them to take over what it says otherwise, answer by answer. Nothing is "
           "overwritten unasked."));
    auto* compare = box->addButton(tr("Compare"), QMessageBox::AcceptRole);
    auto* anew = box->addButton(tr("Make a journal of its own"), QMessageBox::ActionRole);
    box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    box->setDefaultButton(compare);
    connect(box, &QMessageBox::buttonClicked, this,
            [this, compare, anew, path, here, incoming = incoming.value()](QAbstractButton* button) {
                if (button == anew)
                    return makeAnew(path, incoming);
                if (button == compare && window_.openJournal(here))
                    compareWith(path, incoming);
            });
    box->open();
}

void Incoming::makeAnew(const QString& path, const PortableJournal& incoming) {
    const auto suggestion = freeName(journalFolder(), QFileInfo(path).completeBaseName(), journalEnding);
    auto target = askWhere(suggestion);
    if (target.isEmpty())
        return;
    target = withEnding(target);
    if (auto made = makeJournalFrom(incoming, target, clock_); !made)
        return window_.notices().explain(made.error(), target);
    if (!window_.openJournal(target))
        return;
    auto words = tr("It is what %1 carried, and lies in %2 from now on.")
                     .arg(QFileInfo(path).fileName(), QFileInfo(target).fileName());
    const auto leftOut = leftOutOf(window_.session()->journal(), incoming.leftOut);
    if (!leftOut.isEmpty())
        words += QLatin1Char(' ') + tr("It is not the whole journal. Left out of the PDF: %1.")
                                        .arg(leftOut.join(QStringLiteral("; ")));
    window_.notices()
        .tell(leftOut.isEmpty() ? MessageBar::Kind::Ok : MessageBar::Kind::Warn, tr("The journal is open."),
              words)
        ->setObjectName(QStringLiteral("openedFromPdf"));
}

void Incoming::compareWith(const QString& path, const PortableJournal& incoming) {
    auto& session = *window_.session();
    session.flush(saveMilliseconds);
    const auto history = readHistory(session.path());
    if (!history)
        return window_.notices().explain(history.error(), textOf(session.path()));
    const auto& journal = session.journal();
    const auto comparison = compare(journal, history.value(), incoming);
    QList<IncomingRow> rows;
    for (const auto& answer : comparison.asked) {
        const bool isNew = answer.ours.empty();
        rows << IncomingRow{answer.field,
                            isNew ? IncomingRow::State::New : IncomingRow::State::Both,
                            whereOf(journal, answer.field),
                            shownValue(journal, answer.field, answer.ours),
                            shownValue(journal, answer.field, answer.theirs),
                            answer.theirs,
                            {},
                            isNew};
    }
    for (const auto& field : comparison.unreadable)
        rows << IncomingRow{field,
                            IncomingRow::State::Unreadable,
                            whereOf(journal, field),
                            {},
                            qt(incoming.answers.at(field).value),
                            {},
                            tr("This journal cannot keep it."),
                            false};
    if (rows.isEmpty()) {
        window_.notices().tell(MessageBar::Kind::Ok, tr("Nothing is new."),
                               tr("All that %1 says is in this journal, or was changed here since.")
                                   .arg(QFileInfo(path).fileName()));
        return;
    }
    offerAnswers(
        tr("What the PDF says otherwise"),
        tr("%1 is of this journal. Answers that you changed since stay as they are; these here nobody "
           "but you can decide. Tick what is to be taken over.")
            .arg(QFileInfo(path).fileName()),
        tr("In the PDF"), rows);
}

void Incoming::offerAnswers(const QString& title, const QString& words, const QString& theirs,
                            const QList<IncomingRow>& rows) {
    auto* dialog = new AnswersDialog(theme_, title, words, theirs, rows, &window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { apply(dialog->chosen()); });
    dialog->open();
}

void Incoming::apply(const QList<IncomingRow>& rows) {
    auto* session = window_.session();
    if (!session)
        return;
    QStringList refused;
    std::set<FieldId> touched; // an answer may untick others
    const auto listening = connect(session, &Session::changed, this,
                                   [&](const Change& change) { touched.insert(change.field); });
    const auto done = session->together([&](Recorder& recorder) -> Result<void> {
        for (const auto& row : rows)
            if (auto set = recorder.set(row.field, row.value); !set)
                refused << row.where;
        return {};
    });
    disconnect(listening);
    if (!done)
        return window_.notices().explain(done.error());
    const int taken = int(rows.size() - refused.size());
    const bool all = refused.isEmpty();
    auto* bar = window_.notices().tellOf(
        QStringLiteral("takenOver"), all ? MessageBar::Kind::Ok : MessageBar::Kind::Warn,
        tr("%n answer(s) taken over.", nullptr, taken),
        all ? tr("They stand in your journal now. What stood there before is under Earlier Versions.")
            : tr("These did not fit: %1").arg(refused.join(QStringLiteral("; "))));
    window_.notices().keep(*bar);
    // They stand on several pages, and Ctrl+Z never touches another one than that before you.
    connect(bar->addButton(tr("Take it back")), &QPushButton::clicked, this, [this, bar, touched] {
        bar->deleteLater();
        const auto undone =
            window_.session()->undo([&](const FieldId& field) { return touched.contains(field); });
        if (!undone)
            window_.notices().explain(undone.error());
        else if (!undone.value())
            window_.notices().tell(MessageBar::Kind::Warn, tr("It cannot be taken back any more."),
                                   tr("Something was changed after it. What stood there before is under "
                                      "Earlier Versions."));
    });
}

} // namespace waymark::ui
