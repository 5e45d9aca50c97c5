// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the objects meet.
#include "base/clock.h"
#include "ui/shell/journal_files.h"
#include "ui/shell/main_window.h"
#include "ui/shell/opened_file.h"
#include "ui/shell/quit_signals.h"
#include "ui/shell/settings.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFontDatabase>
#include <QLocale>

#include <future>

int main(int argc, char** argv) {
    using namespace waymark;
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Waymark"));
    QApplication::setApplicationName(QStringLiteral("waymark"));
    QApplication::setApplicationDisplayName(QStringLiteral("Waymark"));
    QApplication::setApplicationVersion(QStringLiteral(WAYMARK_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("waymark"));

    // Without a region the C locale writes times with seconds and days in ways nobody says them.
    if (QLocale().language() == QLocale::C)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "A practice journal for collaborative improvement."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 QApplication::translate("main", "The journal to open."),
                                 QStringLiteral("[FILE]"));
    parser.process(application);

    const SystemClock clock;
    const auto settings = ui::Settings::load();
    const auto journal = parser.positionalArguments().value(0, settings.lastJournal());
    // The journal is read, and the system's fonts are found, while the window is made.
    auto fonts = std::async(std::launch::async, [] { return QFontDatabase::families(); });
    auto opened = std::async(journal.isEmpty() ? std::launch::deferred : std::launch::async, [&] {
        return ui::openFile(ui::pathOf(journal), clock, ui::utf8(settings.language));
    });
    ui::Theme theme;
    theme.apply(application);
    ui::MainWindow window(theme, clock);
    application.setWindowIcon(theme.icon(QStringLiteral("logo"), "primary"));
    ui::QuitSignals quitSignals; // SIGTERM and the like close the window, so that the last words are written
    QObject::connect(&quitSignals, &ui::QuitSignals::received, &window, &QWidget::close);
    if (journal.isEmpty())
        window.openLast();
    else
        window.openJournal(opened.get(), journal);
    window.show();
    return QApplication::exec();
}
