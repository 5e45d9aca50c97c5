// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// screens FOLDER [en|es] [cohort]: a picture of every page and state of the window with the sample journal,
// in both themes and three text sizes, for people to look at. Proves nothing by itself.
#include "base/clock.h"
#include "cohort/reader_process.h"
#include "journal/sheets.h"
#include "store/journal_file.h"
#include "support/picture_sheets.h"
#include "support/ui/session_desk.h"
#include "tests/screens/group.h"
#include "ui/cohort/cohort_page.h"
#include "ui/exchange/export_dialog.h"
#include "ui/live/live_notes_panel.h"
#include "ui/live/live_stage.h"
#include "ui/live/live_talk.h"
#include "ui/live/live_view.h"
#include "ui/shell/find_bar.h"
#include "ui/shell/journal_files.h"
#include "ui/shell/main_window.h"
#include "ui/shell/notices.h"
#include "ui/shell/print_preview.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/growing_editor.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/segmented.h"

#include <QtWidgets>

using namespace waymark;
using namespace waymark::ui;

namespace {

class Screens {
  public:
    Screens(const QString& folder, const QString& language) : folder_(folder), language_(language) {
        auto settings = Settings::load();
        settings.language = language;
        settings.save();
    }

    void take(QApplication& application, ThemeMode mode, qreal scale) {
        Theme theme;
        theme_ = &theme;
        theme.apply(application);
        MainWindow window(theme, clock_);
        theme.setMotion(false);
        window.chooseTheme(mode);
        window.chooseTextScale(scale);
        window.resize(1366, 740);
        style_ = QStringLiteral("%1-%2")
                     .arg(QLatin1String(mode == ThemeMode::Dark ? "dark" : "light"))
                     .arg(qRound(scale * 100));
        window.show();
        shoot(window, QStringLiteral("nothing-open"));
        const auto sample = sampleJournal(clock_, language_);
        if (!sample || !window.openJournal(sample.value()))
            qFatal("The sample journal does not open.");
        cohort(window);
        if (cohortOnly)
            return;
        pages(window);
        states(window);
        beginning(window);
        narrow(window);
    }

    int count() const { return count_; }
    bool cohortOnly = false;

  private:
    void settle(int milliseconds = 120) {
        QElapsedTimer since;
        since.start();
        while (since.elapsed() < milliseconds)
            QApplication::processEvents(QEventLoop::AllEvents, 20);
    }

    void shoot(QWidget& widget, const QString& name) {
        settle();
        widget.grab().save(QStringLiteral("%1/%2-%3.png").arg(folder_, style_, name));
        ++count_;
    }

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
            window.goTo(place);
            const auto tool = toolOf(window.session()->journal(), utf8(place));
            const auto name = tool.empty() ? QString(place).replace(QLatin1Char('.'), QLatin1Char('-'))
                                           : QStringLiteral("sheet-%1-%2").arg(qt(tool.str()), place);
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
        window.resize(size);
        window.goTo(overviewPlace);
    }

    // Whatever opens over the window, as it stands there.
    void over(MainWindow& window, const QString& name, const std::function<void()>& open) {
        QTimer::singleShot(150, &window, [this, &window, name] {
            settle();
            QPixmap whole = window.grab();
            QPainter painter(&whole);
            for (auto* top : QApplication::topLevelWidgets())
                if (top != &window && top->isVisible()) {
                    painter.drawPixmap(window.mapFromGlobal(top->pos()), top->grab());
                    QTimer::singleShot(0, top, &QWidget::close);
                }
            painter.end();
            whole.save(QStringLiteral("%1/%2-%3.png").arg(folder_, style_, name));
            ++count_;
        });
        open();
        QElapsedTimer since;
        since.start();
        while (since.elapsed() < 600)
            QApplication::processEvents(QEventLoop::AllEvents, 20);
    }

    // As it is in the middle of a session, on a screen of 1366 x 768.
    void live(MainWindow& window) {
        LiveView view(*theme_, *window.session(), "part2.foundation", &window);
        view.setAttribute(Qt::WA_DeleteOnClose, false);
        view.resize(1366, 768);
        view.show();
        auto& talk = view.talk();
        const auto write = [&](const char* words, NoteMark mark) {
            view.notes().editor()->insertPlainText(QString::fromUtf8(words));
            view.notes().keep(mark);
        };
        write("The child who walks to the Mill Road stop alone", NoteMark::None);
        write("A parent on first shift, home by three", NoteMark::Decision);
        write("We keep saying “families.” Which ones?", NoteMark::Question);
        view.notes().editor()->insertPlainText(QStringLiteral("The bus driver would notice first"));
        talk.goTo(1);
        talk.startOrPause();
        talk.addMinutes(3);
        shoot(view, QStringLiteral("state-live"));
        talk.show("part2.diagnostic");
        talk.goTo(4);
        shoot(view, QStringLiteral("state-live-statement"));
        talk.show("part1.steps");
        talk.goTo(12);
        shoot(view, QStringLiteral("state-live-steps"));
        LiveStage stage(*theme_, talk, false, nullptr);
        stage.resize(1920, 1080);
        stage.show();
        shoot(stage, QStringLiteral("state-live-projector"));
        for (int i = 0; i < 6; ++i)
            talk.undo(false); // the sample stays as it was
    }

    void states(MainWindow& window) {
        window.goTo(QStringLiteral("part1.goals"));
        window.page()->showField(FieldId("part1.goals.response"));
        shoot(window, QStringLiteral("state-focus"));
        over(window, QStringLiteral("state-history"), [&] { window.showHistory(); });
        over(window, QStringLiteral("state-settings"), [&] { window.openSettings(); });
        exporting(window);
        over(window, QStringLiteral("state-search"), [&] {
            window.search();
            QTimer::singleShot(60, qApp, [] {
                if (auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget()))
                    line->setText(QStringLiteral("bus"));
            });
        });
        words(window);
        live(window);
        window.printJournal();
        if (auto* preview = window.findChild<PrintPreview*>()) {
            while (preview->pdf().empty())
                settle();
            shoot(*preview, QStringLiteral("state-print"));
            delete preview;
        }
        window.goTo(QStringLiteral("part2.plan"));
        window.page()->showField(FieldId("part2.plan.actions.r2.what"));
        shoot(window, QStringLiteral("state-cell"));
        auto* bar =
            window.notices().tell(MessageBar::Kind(0), QStringLiteral("Riverbend"), QStringLiteral("…"));
        shoot(window, QStringLiteral("state-notice"));
        delete bar;
    }

    // Over the window, once the pages are there.
    void exporting(MainWindow& window) {
        window.exportJournal();
        auto* dialog = window.findChild<ExportDialog*>();
        if (!dialog)
            return;
        while (dialog->shown().empty())
            settle();
        settle();
        QPixmap whole = window.grab();
        QPainter painter(&whole);
        painter.drawPixmap((window.width() - dialog->width()) / 2, (window.height() - dialog->height()) / 2,
                           dialog->grab());
        painter.end();
        whole.save(QStringLiteral("%1/%2-state-export.png").arg(folder_, style_));
        ++count_;
        delete dialog;
    }

    // Find on the page and spelling, with two words that no dictionary has.
    void words(MainWindow& window) {
        const FieldId field("part1.goals.response");
        (void)window.session()->splice(field, 0, 0, "Famlies frst. ");
        window.goTo(QStringLiteral("part1.goals"));
        settle(900); // the dictionary is read, the words are looked at
        shoot(window, QStringLiteral("state-spelling"));
        over(window, QStringLiteral("state-spelling-menu"), [&] { window.checkSpelling(); });
        window.goTo(QStringLiteral("part2.diagnostic"));
        window.findOnPage();
        if (auto* line = window.findChild<QLineEdit*>(QStringLiteral("findField")))
            line->setText(language_ == QLatin1String("es") ? QStringLiteral("resultado")
                                                           : QStringLiteral("result"));
        shoot(window, QStringLiteral("state-find"));
        window.findChild<FindBar*>()->leave();
        (void)window.session()->undo([](const FieldId&) { return true; });
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
            if (window.session()->journal().tool(ToolId(tool))->figures.empty())
                continue;
            window.goTo(qt(sheet));
            shoot(window, QStringLiteral("picture-") + qt(tool));
        }
        window.resize(size);
    }

    void beginning(MainWindow& window) {
        const auto fresh = QDir(folder_).filePath(QStringLiteral("beginning.waymark"));
        QFile::remove(fresh);
        if (!makeJournal(fresh, clock_) || !window.openJournal(fresh))
            qFatal("A new journal does not open.");
        sheets(window);
        for (const char* place :
             {"overview", "part1.steps", "part2.diagnostic", "part2.plan", "part5.pdsa", "questions"}) {
            window.goTo(QString::fromLatin1(place));
            shoot(window, QStringLiteral("new-") +
                              QString::fromLatin1(place).replace(QLatin1Char('.'), QLatin1Char('-')));
        }
        // Open elsewhere: the lock of another computer.
        QFile lock(QDir(folder_).filePath(QStringLiteral(".beginning.waymark.lock")));
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
    Theme* theme_ = nullptr; // of the window that is shown
    QString folder_;
    QString language_;
    QString style_;
    int count_ = 0;
};

} // namespace

int main(int argc, char** argv) {
    if (argc == 2 && argv[1] == journalReaderWord)
        return readJournalsProcess();
    if (argc < 2) {
        std::fprintf(stderr, "screens FOLDER [en|es] [cohort]\n");
        return 2;
    }
    const QTemporaryDir home; // the person's own settings and sample stay as they are
    qputenv("XDG_CONFIG_HOME", home.filePath(QStringLiteral("config")).toLocal8Bit());
    qputenv("XDG_DATA_HOME", home.filePath(QStringLiteral("data")).toLocal8Bit());
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
    Screens screens(folder, language);
    screens.cohortOnly = argc > 3;
    for (const auto mode : {ThemeMode::Light, ThemeMode::Dark})
        for (const qreal scale : {1.0, 1.25, 1.5})
            screens.take(application, mode, scale);
    std::printf("%d pictures in %s\n", screens.count(), argv[1]);
    return 0;
}
