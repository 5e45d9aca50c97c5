// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// ExportDialog: who is to read what of the journal, and the very pages that they will get. Made by MainWindow
// when it is wanted; the pages are made by a worker, of a copy of the journal.
#pragma once

#include "base/result.h"
#include "ui/exchange/export_choice.h"

#include <QDialog>
#include <QTimer>

#include <functional>
#include <optional>
#include <string>

namespace waymark::ui {

class DocumentWorker;
class ExportOptions;
class ExportPreview;
class Session;
class Theme;

class ExportDialog : public QDialog {
    Q_OBJECT

  public:
    /// Asks for the file to write, given a name for it that ends as it must; empty: not now.
    using AskWhere = std::function<QString(const QString& name, const QString& ending)>;

    ExportDialog(Theme& theme, const Session& session, const ExportChoice& choice, AskWhere askWhere,
                 QWidget* parent);

    const ExportChoice& choice() const;
    /// The bytes of what is shown; empty until they are there.
    const std::string& shown() const { return shown_; }
    ExportPreview* preview() const { return preview_; }
    /// What is shown or was written is a calendar without any day.
    bool isEmptyCalendar() const;

  Q_SIGNALS:
    /// What is chosen is shown, or the reason why it cannot be.
    void previewed();
    /// The file is written. The dialog closes.
    void saved(const QString& path);
    /// The pages are to go to paper. The dialog closes.
    void printWanted(const waymark::DocumentChoice& choice);

  public Q_SLOTS:
    void reject() override;

  private:
    QWidget* makeSide();
    void choose();
    void makePreview();
    void take(const Result<std::string>& bytes);
    void save();
    void write(std::string bytes);
    void refuse(const Error& error, const QString& path);
    void setBusy(bool on);
    DocumentChoice wanted(bool locked) const;

    Theme& theme_;
    Date today_;
    AskWhere askWhere_;
    DocumentWorker* worker_;
    ExportOptions* options_;
    ExportPreview* preview_;
    class Label* title_;
    class QPushButton* save_;
    class QPushButton* print_;
    QTimer redraw_;   // a moment after the last change
    QTimer patience_; // after it, how far it is is shown
    std::string shown_;
    std::optional<Error> failure_;
    QString target_; // the file that is being made, while one is
};

} // namespace waymark::ui
