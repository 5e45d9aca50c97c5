// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLocale>

#define CATCH_CONFIG_RUNNER
#include "base/clock.h"
#include "cohort/reader_process.h"
#include "report/pdf_incoming.h"
#include "support/catch.h"
#include "ui/shell/main_window.h"
#include "ui/shell/session.h"
#include "ui/theme/theme.h"

#include <QTest>

#include <cstdio>

namespace {

/// A window that types until its process is killed, and says how much stood on the disk. Never returns.
int typeUntilKilled(const QString& path) {
    using namespace waymark;
    const SystemClock clock;
    ui::Theme theme;
    ui::MainWindow window(theme, clock);
    window.show();
    if (!window.openJournal(path))
        return 1;
    window.goTo(QStringLiteral("part1.goals"));
    auto* editor = window.page()->findChild<QWidget*>(QStringLiteral("part1.goals.response"));
    editor->setFocus();
    int typed = 0;
    QObject::connect(window.session(), &ui::Session::saveStateChanged, editor, [&] {
        if (!window.session()->hasUnsaved()) {
            std::printf("%d\n", typed);
            std::fflush(stdout);
        }
    });
    for (;;) {
        QTest::keyClick(editor, 'x');
        ++typed;
        QTest::qWait(15);
        if (typed % 10 == 0) { // moments with everything on the disk do not come by themselves
            window.session()->flush(2000);
            QTest::qWait(1); // and the top bar says "Saved"
        }
    }
}

} // namespace

int main(int argc, char** argv) {
    if (argc == 2 && argv[1] == waymark::journalReaderWord) // started by its own window
        return waymark::readJournalsProcess();
    if (argc == 2 && argv[1] == waymark::pdfReaderWord) // as the program does
        return waymark::readPdfChild();
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Waymark"));
    QApplication::setApplicationName(QStringLiteral("waymark-journeys"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    if (argc == 3 && qstrcmp(argv[1], "--type-until-killed") == 0)
        return typeUntilKilled(QString::fromLocal8Bit(argv[2]));
    return Catch::Session().run(argc, argv);
}
