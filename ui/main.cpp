// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the objects meet.
#include "base/clock.h"
#include "cohort/reader_process.h"
#include "report/pdf_incoming.h"
#include "ui/exchange/incoming.h"
#include "ui/shell/journal_door.h"
#include "ui/shell/journal_files.h"
#include "ui/shell/main_window.h"
#include "ui/shell/opened_file.h"
#include "ui/shell/quit_signals.h"
#include "ui/shell/session.h"
#include "ui/shell/settings.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFontDatabase>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <future>
#include <string_view>
#include <utility>

#include <sys/stat.h>

namespace {

using namespace waymark;

// Qt's own words (the buttons of its dialogs) come with Qt where its translations are installed.
void speak(const QString& language, QTranslator& ours, QTranslator& qts) {
    const QLocale system = QLocale::system();
    const QLocale wanted(language == QLatin1String("es") ? QLocale::Spanish : QLocale::English,
                         QLocale::UnitedStates);
    // Without a region the C locale writes times with seconds and days in ways nobody says them.
    QLocale::setDefault(system.language() == wanted.language() ? system : wanted);
    if (ours.load(QStringLiteral(":/i18n/waymark_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&ours);
    if (qts.load(QStringLiteral("qtbase_%1").arg(language),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qts);
}

/// One window from its start to its end; gives what the event loop ended with. `undo`: what could be taken
/// back in the window before, then in this one.
int showWindow(QApplication& application, const SystemClock& clock, const QString& file, UndoHistory& undo) {
    const auto settings = ui::Settings::load();
    QTranslator ours;
    QTranslator qts;
    speak(settings.shownLanguage(), ours, qts);
    const bool isPdf = !file.isEmpty() && ui::looksLikePdf(file);
    const auto journal = file.isEmpty() || isPdf ? settings.lastJournal() : file;
    // The journal is read, and the system's fonts are found, while the window is made.
    auto fonts = std::async(std::launch::async, [] { return QFontDatabase::families(); });
    auto opened = std::async(journal.isEmpty() ? std::launch::deferred : std::launch::async, [&] {
        return ui::openFile(ui::pathOf(journal), clock, ui::utf8(settings.shownLanguage()));
    });
    ui::Theme theme;
    theme.apply(application);
    ui::MainWindow window(theme, clock);
    QApplication::setWindowIcon(theme.icon(QStringLiteral("logo"), "primary"));
    ui::QuitSignals quitSignals; // SIGTERM and the like close the window, so that the last words are written
    QObject::connect(&quitSignals, &ui::QuitSignals::received, &window, &QWidget::close);
    if (journal.isEmpty()) {
        window.openLast();
    } else {
        auto read = opened.get();
        if (read && ui::isOpenElsewhere(read.value(), clock))
            return 0; // it came forward there
        window.openJournal(std::move(read), journal);
    }
    if (window.session())
        window.session()->resume(undo);
    window.show();
    if (isPdf)
        window.openAnything(file);
    const int ended = QApplication::exec();
    undo = window.session() ? window.session()->undoHistory() : UndoHistory();
    return ended;
}

/// Names the program, reads its options and answers --help and --version; gives the file to open, empty for
/// none.
QString readOptions(const QCoreApplication& application) {
    QCoreApplication::setOrganizationName(QStringLiteral("Waymark"));
    QCoreApplication::setApplicationName(QStringLiteral("waymark"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WAYMARK_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "A practice journal for collaborative improvement."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        QStringLiteral("FILE"),
        QCoreApplication::translate("main", "The journal to open, or a PDF that carries one."),
        QStringLiteral("[FILE]"));
    parser.process(application);
    return parser.positionalArguments().value(0);
}

/// Whether an option asks for words only, which need no display.
bool asksForWords(int argc, char** argv) {
    return std::any_of(argv + 1, argv + argc, [](const std::string_view option) {
        return option == "--version" || option == "-v" || option == "--help" || option == "-h";
    });
}

} // namespace

int main(int argc, char** argv) {
    ::umask(S_IRWXG | S_IRWXO);                             // settings, too, are for their owner alone
    if (argc == 2 && argv[1] == waymark::journalReaderWord) // started by ourselves, without a window
        return waymark::readJournalsProcess();
    if (argc == 2 && argv[1] == pdfReaderWord) // a PDF is read by a process of its own, which is started here
        return readPdfChild();
    if (asksForWords(argc, argv)) {
        const QCoreApplication application(argc, argv);
        readOptions(application); // ends the program
    }
    QApplication application(argc, argv);
    auto file = readOptions(application);
    QApplication::setApplicationDisplayName(QStringLiteral("Waymark"));
    QApplication::setDesktopFileName(QStringLiteral("waymark"));

    const SystemClock clock;
    UndoHistory undo;
    for (;;) {
        const int ended = showWindow(application, clock, file, undo);
        if (ended != ui::MainWindow::makeAnew)
            return ended;
        file.clear(); // the one that was open last is in front of the recent ones
    }
}
