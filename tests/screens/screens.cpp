// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// screens FOLDER [en|es] [WORD...]: a picture of every page and state of the window with the sample journal,
// in both themes and three text sizes, for people to look at; with words only those that have all of them in
// their name, such as "light 150 live". Proves nothing by itself.
#include "base/clock.h"
#include "cohort/reader_process.h"
#include "journal/sheets.h"
#include "support/picture_sheets.h"
#include "support/ui/session_desk.h"
#include "tests/screens/camera.h"
#include "tests/screens/group.h"
#include "tests/screens/states.h"
#include "ui/cohort/cohort_grid.h"
#include "ui/cohort/cohort_page.h"
#include "ui/shell/journal_files.h"
#include "ui/shell/main_window.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented.h"

#include <QtWidgets>

using namespace waymark;
using namespace waymark::ui;

namespace {

class Screens : public screens::States {
  public:
    Screens(const QString& folder, const QString& language, const QStringList& words)
        : States(folder, language, words) {
        auto settings = Settings::load();
        settings.language = language;
        settings.save();
    }

    void take(QApplication& application, ThemeMode mode, qreal scale) {
        if (!setStyle(mode == ThemeMode::Dark ? QStringLiteral("dark") : QStringLiteral("light"),
                      qRound(scale * 100)))
            return;
        Theme theme;
        theme_ = &theme;
        theme.apply(application);
        MainWindow window(theme, clock_);
        theme.setMotion(false);
        window.chooseTheme(mode);
        window.chooseTextScale(scale);
        window.resize(1366, 740);
        window.show();
        shoot(window, QStringLiteral("nothing-open"));
        const auto sample = sampleJournal(clock_, language_);
        if (!sample || !window.openJournal(sample.value()))
            qFatal("The sample journal does not open.");
        cohort(window);
        pages(window);
        states(window);
        beginning(window);
        narrow(window);
    }

  private:
    QStringList places(const MainWindow&, const Session& session) {
        QStringList all{overviewPlace, actionsPlace, questionsPlace};
        for (const auto& part : session.course().parts())
            for (const auto& section : part.sections)
                all << qt(section.id);
        for (const auto& sheet : sheetsOf(session.journal()))
            all << qt(sheet.id);
        return all;
    }

    void pages(MainWindow& window) {
        for (const auto& place : places(window, *window.session())) {
            const auto tool = toolOf(window.session()->journal(), utf8(place));
            const auto name = tool.empty() ? QString(place).replace(QLatin1Char('.'), QLatin1Char('-'))
                                           : QStringLiteral("sheet-%1-%2").arg(qt(tool.str()), place);
            if (!wants(name) && !wants(name + QStringLiteral("-end")))
                continue;
            window.goTo(place);
            shoot(window, name);
            auto* area = window.page()->findChild<QScrollArea*>();
            if (area && area->verticalScrollBar()->maximum() > 0) {
                area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
                shoot(window, name + QStringLiteral("-end"));
                area->verticalScrollBar()->setValue(0);
            }
        }
    }

    // Twelve people in the middle of Part 2.
    void cohort(MainWindow& window) {
        if (!wantsAny({"cohort", "cohort-part2", "cohort-part2-end", "cohort-projected", "cohort-960",
                       "cohort-960-sideways"}))
            return;
        const QTemporaryDir place;
        const auto folder = place.filePath(QStringLiteral("Spring 2026"));
        screens::makeGroup(pathOf(folder));
        window.openCohort(folder);
        auto* page = qobject_cast<CohortPage*>(window.page());
        while (!page->cohort() || page->isReading())
            settle(20);
        shoot(window, QStringLiteral("cohort"));
        page->findChild<Segmented*>()->findChildren<QAbstractButton*>()[2]->click();
        while (page->cohort()->part != 2 || page->isReading())
            settle(20);
        shoot(window, QStringLiteral("cohort-part2"));
        auto* area = page->findChild<QScrollArea*>();
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
        shoot(window, QStringLiteral("cohort-part2-end"));
        area->verticalScrollBar()->setValue(0);
        page->setNamesHidden(true);
        while (page->isReading())
            settle(20);
        page->setProjected(true);
        shoot(window, QStringLiteral("cohort-projected"));
        const auto size = window.size();
        window.resize(960, 600);
        shoot(window, QStringLiteral("cohort-960"));
        auto* sideways = page->findChild<CohortGrid*>()->horizontalScrollBar();
        sideways->setValue(sideways->maximum());
        shoot(window, QStringLiteral("cohort-960-sideways"));
        window.resize(size);
        window.goTo(overviewPlace);
    }

    // A few worksheets, begun and partly filled in.
    void sheets(MainWindow& window) {
        auto& session = *window.session();
        const auto begin = [&](const char* tool,
                               std::initializer_list<std::pair<const char*, const char*>> words) {
            const auto sheet = session.addSheet(ToolId(tool));
            if (!sheet)
                qFatal("A worksheet does not open.");
            for (const auto& [field, value] : words)
                (void)session.set(FieldId(sheet.value() + "." + field), value);
            const auto* definition = session.journal().tool(ToolId(tool)).get();
            definition->forEachField([&](const ToolField& field) {
                if (field.kind == ToolFieldKind::Table)
                    (void)session.addRow(sheet.value() + "." + field.id);
            });
            window.goTo(qt(sheet.value()));
            shoot(window, QStringLiteral("sheet-") + QString::fromLatin1(tool));
        };
        begin("aim", {{"title", "Kindergarten"}, {"what", "Days at school"}, {"from", "62"}, {"to", "75"}});
        begin("four-blocker", {});
        begin("process-map", {});
        begin("smartie", {});
        window.goTo(libraryPlace);
        shoot(window, QStringLiteral("library-own"));
        pictures(window);
    }

    // Worksheets with their pictures, as tall as they are.
    void pictures(MainWindow& window) {
        SessionDesk desk{*window.session()};
        const auto size = window.size();
        window.resize(size.width(), 1400);
        for (const auto& [tool, sheet] : test::pictureSheets(desk)) {
            if (window.session()->journal().tool(ToolId(tool))->figures.empty() ||
                !wants(QStringLiteral("picture-") + qt(tool)))
                continue;
            window.goTo(qt(sheet));
            settle(400); // until it is laid out
            shoot(window, QStringLiteral("picture-") + qt(tool));
        }
        window.resize(size);
    }

    // A few weeks into the course.
    void partly(MainWindow& window) {
        auto& session = *window.session();
        const auto set = [&](const char* field, const std::string& value) {
            (void)session.set(FieldId(field), value);
        };
        const auto inDays = [&](int days) {
            return isoDate(Date(std::chrono::sys_days(session.today()) + std::chrono::days(days)));
        };
        set("journal.owner.name", "Sam Example");
        set("part1.roles.response", "We call the meetings and keep the list.");
        set("part1.goals.response", "To leave a meeting with one thing to try.");
        set("part2.live.date", inDays(9));
        set("part2.diagnostic.a", "true");
        set("part2.diagnostic.c", "true");
        set("part2.plan.actions.r1.what", "Ask the front desk which days are missed");
        set("part2.plan.actions.r1.when", inDays(-2));
        set("part2.questions.r1.text", "How small is too small to count?");
        window.goTo(QStringLiteral("overview"));
        shoot(window, QStringLiteral("partly-overview"));
    }

    void beginning(MainWindow& window) {
        if (wantsAny({"state-first-start"})) {
            window.changeSettings([](Settings& settings) { settings.recent.clear(); });
            window.openLast();
            shoot(window, QStringLiteral("state-first-start"));
        }
        const auto fresh = QDir(folder()).filePath(QStringLiteral("beginning.waymark"));
        QFile::remove(fresh);
        if (!makeJournal(fresh, clock_) || !window.openJournal(fresh))
            qFatal("A new journal does not open.");
        window.goTo(overviewPlace);
        shoot(window, QStringLiteral("state-fresh"));
        sheets(window);
        for (const char* place :
             {"overview", "part1.steps", "part2.diagnostic", "part2.plan", "part5.pdsa", "questions"}) {
            window.goTo(QString::fromLatin1(place));
            shoot(window, QStringLiteral("new-") +
                              QString::fromLatin1(place).replace(QLatin1Char('.'), QLatin1Char('-')));
        }
        partly(window);
        // Open elsewhere: the lock of another computer.
        QFile lock(QDir(folder()).filePath(QStringLiteral(".beginning.waymark.lock")));
        if (auto sample = sampleJournal(clock_, language_))
            window.openJournal(sample.value());
        if (lock.open(QIODevice::WriteOnly)) {
            lock.write(
                QStringLiteral(R"({"host":"front-desk","process":1,"started":%1,"refreshed":%1,"token":"0"})")
                    .arg(clock_.now())
                    .toUtf8());
            lock.close();
        }
        window.openJournal(fresh);
        shoot(window, QStringLiteral("state-locked"));
        if (auto sample = sampleJournal(clock_, language_))
            window.openJournal(sample.value());
        lock.remove();
        QFile::remove(fresh);
    }

    void narrow(MainWindow& window) {
        for (const auto size : {QSize(1024, 740), QSize(960, 600)}) {
            window.resize(size);
            for (const char* place :
                 {"overview", "part1.steps", "part2.diagnostic", "part2.plan", "part5.pdsa"}) {
                window.goTo(QString::fromLatin1(place));
                shoot(window,
                      QStringLiteral("%1-%2")
                          .arg(size.width())
                          .arg(QString::fromLatin1(place).replace(QLatin1Char('.'), QLatin1Char('-'))));
            }
        }
    }

    SystemClock clock_;
};

} // namespace

int main(int argc, char** argv) {
    if (argc == 2 && argv[1] == journalReaderWord)
        return readJournalsProcess();
    if (argc < 2) {
        std::fprintf(stderr, "screens FOLDER [en|es] [WORD...]\n");
        return 2;
    }
    const QTemporaryDir home; // the person's own settings and sample stay as they are
    qputenv("XDG_CONFIG_HOME", home.filePath(QStringLiteral("config")).toLocal8Bit());
    qputenv("XDG_DATA_HOME", home.filePath(QStringLiteral("data")).toLocal8Bit());
    // Offscreen, the screen is 800 by 800 unless told: dialogs would be made for that.
    QFile laptop(home.filePath(QStringLiteral("screen.json")));
    if (qgetenv("QT_QPA_PLATFORM") == "offscreen" && laptop.open(QIODevice::WriteOnly)) {
        laptop.write(R"({"screens": [{"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768,
                                      "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
        laptop.close();
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + laptop.fileName().toLocal8Bit());
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("waymark"));
    const auto folder = QString::fromLocal8Bit(argv[1]);
    QDir().mkpath(folder);
    const auto language = QString::fromLocal8Bit(argc > 2 ? argv[2] : "en");
    QLocale::setDefault(QLocale(language == QLatin1String("es") ? QLocale::Spanish : QLocale::English,
                                QLocale::UnitedStates));
    QTranslator words;
    if (words.load(QStringLiteral(":/i18n/waymark_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&words);
    QStringList only;
    for (int i = 3; i < argc; ++i)
        only << QString::fromLocal8Bit(argv[i]);
    Screens screens(folder, language, only);
    for (const auto mode : {ThemeMode::Light, ThemeMode::Dark})
        for (const qreal scale : {1.0, 1.25, 1.5})
            screens.take(application, mode, scale);
    std::printf("%d pictures in %s\n", screens.count(), argv[1]);
    return 0;
}
