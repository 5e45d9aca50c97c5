// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Incoming: PDFs that people open, drop or get back: a journal in one becomes a journal again, what was
// filled into a form is offered answer by answer. Owned by MainWindow.
#pragma once

#include "base/clock.h"
#include "journal/portable_journal.h"
#include "report/form_answers.h"
#include "report/pdf_incoming.h"
#include "ui/exchange/answers_dialog.h"

#include <QObject>
#include <QString>

#include <functional>
#include <future>

namespace waymark::ui {

class MainWindow;
class Theme;

/// By its first bytes, whatever it is called.
bool looksLikePdf(const QString& path);

class Incoming : public QObject {
    Q_OBJECT

  public:
    Incoming(MainWindow& window, Theme& theme, const Clock& clock);
    ~Incoming() override;

    /// Reads it in a process of its own; what is in it is offered a moment later.
    void open(const QString& path, const QString& password = {});

    /// Asks where a journal that comes home shall lie; empty: not now. Tests ask nobody.
    std::function<QString(const QString& suggestion)> askWhere;

  Q_SIGNALS:
    /// Everything there was to say or ask about a PDF is said or asked.
    void handled();

  private:
    void take(const QString& path, const Result<IncomingPdf>& pdf, bool hadPassword);
    void askForPassword(const QString& path, bool again);
    void offerJournal(const QString& path, const std::string& json);
    void makeAnew(const QString& path, const PortableJournal& incoming);
    void compareWith(const QString& path, const PortableJournal& incoming);
    void offerForm(const QString& path, const IncomingPdf& pdf);
    void askAboutAnother(const QString& path, const IncomingPdf& pdf);
    /// `sure`: the form was made from the open journal, or does not say.
    void offerFields(const QString& path, const std::vector<IncomingField>& fields, bool sure);
    void offerAnswers(const QString& title, const QString& words, const QString& theirs,
                      const QList<IncomingRow>& rows);
    void apply(const QList<IncomingRow>& rows);
    QString journalHere(const std::string& identity) const;

    MainWindow& window_;
    Theme& theme_;
    const Clock& clock_;
    std::future<void> reading_;
};

} // namespace waymark::ui
