// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// PrintJob: a PDF and how it is to go to paper. The print system takes the PDF as it is, so paper gets
// exactly what the preview shows. Values; no owner.
#pragma once

#include "base/result.h"
#include "report/writers.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace waymark::ui {

struct PrinterChoice {
    QString name;          // as the print system calls it
    QString words;         // as people know it
    bool twoSided = false; // it can print on both sides
};

/// The printers of this computer, the usual one first. Asks the print system, which may take a moment.
QList<PrinterChoice> printersHere();

struct PrintJob {
    std::string pdf;
    QString title;
    QString printer;
    int copies = 1;
    QString pages; // "1-4, 7"; empty for all
    bool twoSided = false;
    Paper paper = Paper::Letter;
};

/// Whether it names pages as the print system reads them; nothing is all pages. None is beyond `count`.
bool namesPages(const QString& pages, int count);

/// How `lp` is called for it.
QStringList lpArguments(const PrintJob& job);

/// Hands it to the print system and waits until that took it; meant for a thread of its own.
Result<void> sendToPrinter(const PrintJob& job);

} // namespace waymark::ui
