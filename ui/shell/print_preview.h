// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// PrintPreview: the very pages that will be printed, and how they go to paper. Made by MainWindow when it is
// wanted; the pages are made on a thread of their own, of a copy of the journal.
#pragma once

#include "base/result.h"
#include "report/writers.h"
#include "ui/shell/print_job.h"

#include <QDialog>

#include <functional>
#include <future>
#include <optional>
#include <string>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QVBoxLayout;

namespace waymark::ui {

class CheckRow;
class Label;
class PdfViewer;
class Segmented;
class Theme;

class PrintPreview : public QDialog {
    Q_OBJECT

  public:
    /// Both are called on another thread, never two at a time.
    struct Machinery {
        std::function<Result<std::string>(Paper)> makePdf;
        std::function<Result<void>(const PrintJob&)> print = sendToPrinter;
    };

    /// Without a printer it offers to save the pages instead. `title` is what the print system calls the job.
    PrintPreview(Theme& theme, Machinery machinery, const QList<PrinterChoice>& printers, Paper paper,
                 const QString& title, QWidget* parent);
    ~PrintPreview() override;

    /// The pages that are shown; empty until they are there.
    const std::string& pdf() const { return pdf_; }
    Paper paper() const;

  Q_SIGNALS:
    /// The pages are there, or the reason why they are not stands in their place.
    void shown();
    void paperChosen();
    void saveWanted(const std::string& pdf);
    /// The print system has the pages. The dialog closes.
    void printed(const QString& printer);

  private:
    QWidget* makeChoices(const QList<PrinterChoice>& printers, Paper paper);
    void addPrinting(QVBoxLayout& column, const QList<PrinterChoice>& printers);
    QHBoxLayout* makeButtons(bool canPrint);
    void makePages();
    void showPages(const Result<std::string>& made);
    void say(const QString& sentence);
    void print();
    void afterPrinting(const Result<void>& sent);
    void refresh();

    Theme& theme_;
    Machinery machinery_;
    QList<PrinterChoice> printers_;
    QString title_;
    std::string pdf_;
    std::future<void> working_;
    bool busy_ = false;
    QStackedWidget* stage_;
    PdfViewer* viewer_;
    Label* waiting_;
    Label* trouble_;
    Segmented* paper_;
    QComboBox* printer_ = nullptr; // these four only where there is a printer
    QSpinBox* copies_ = nullptr;
    QLineEdit* pages_ = nullptr;
    CheckRow* twoSided_ = nullptr;
    QPushButton* print_ = nullptr;
    QPushButton* save_ = nullptr;
};

} // namespace waymark::ui
