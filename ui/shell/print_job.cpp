// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/print_job.h"

#include "ui/shell/text.h"

#include <QCoreApplication>
#include <QPrinterInfo>
#include <QProcess>
#include <QRegularExpression>

#include <algorithm>

namespace waymark::ui {

namespace {

struct PrintJobWords {
    Q_DECLARE_TR_FUNCTIONS(PrintJob)
};

constexpr int lpMilliseconds = 20000;

} // namespace

QList<PrinterChoice> printersHere() {
    QList<PrinterChoice> printers;
    const auto usual = QPrinterInfo::defaultPrinterName();
    for (const auto& info : QPrinterInfo::availablePrinters()) {
        const auto sides = info.supportedDuplexModes();
        const PrinterChoice choice{
            info.printerName(), info.description().isEmpty() ? info.printerName() : info.description(),
            sides.contains(QPrinter::DuplexLongSide) || sides.contains(QPrinter::DuplexAuto)};
        if (choice.name == usual)
            printers.prepend(choice);
        else
            printers << choice;
    }
    return printers;
}

bool namesPages(const QString& pages, int count) {
    static const QRegularExpression stretch(QStringLiteral(R"(^\s*(\d{1,6})\s*(?:-\s*(\d{1,6})\s*)?$)"));
    if (pages.trimmed().isEmpty())
        return true;
    const auto stretches = pages.split(QLatin1Char(','));
    return std::ranges::all_of(stretches, [count](const QString& words) {
        const auto match = stretch.match(words);
        if (!match.hasMatch())
            return false;
        const int from = match.captured(1).toInt();
        const int to = match.captured(2).isEmpty() ? from : match.captured(2).toInt();
        return from >= 1 && from <= to && to <= count;
    });
}

QStringList lpArguments(const PrintJob& job) {
    QStringList arguments{
        QStringLiteral("-d"),
        job.printer,
        QStringLiteral("-n"),
        QString::number(job.copies),
        QStringLiteral("-t"),
        job.title,
        QStringLiteral("-o"),
        job.paper == Paper::A4 ? QStringLiteral("media=A4") : QStringLiteral("media=Letter"),
        QStringLiteral("-o"),
        job.twoSided ? QStringLiteral("sides=two-sided-long-edge") : QStringLiteral("sides=one-sided")};
    if (const auto pages = QString(job.pages).remove(QLatin1Char(' ')); !pages.isEmpty())
        arguments << QStringLiteral("-P") << pages;
    return arguments;
}

Result<void> sendToPrinter(const PrintJob& job) {
    const Error refused{
        ErrorCode::Io,
        utf8(PrintJobWords::tr("The printer did not take the pages. Save them as a PDF and print that.")),
        {}};
    QProcess lp;
    lp.start(QStringLiteral("lp"), lpArguments(job)); // without a file it reads what is handed in
    if (!lp.waitForStarted())
        return Error{refused.code, refused.message, utf8(lp.errorString())};
    lp.write(job.pdf.data(), qint64(job.pdf.size()));
    lp.closeWriteChannel();
    if (!lp.waitForFinished(lpMilliseconds) || lp.exitStatus() != QProcess::NormalExit || lp.exitCode() != 0)
        return Error{refused.code, refused.message, lp.readAllStandardError().toStdString()};
    return {};
}

} // namespace waymark::ui
