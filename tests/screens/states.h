// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// States: pictures of what opens over the window and of what it looks like in the middle of something. The
// base of Screens.
#pragma once

#include "store/journal_file.h"
#include "tests/screens/camera.h"
#include "ui/exchange/export_dialog.h"
#include "ui/exchange/exports.h"
#include "ui/exchange/kept_dialog.h"
#include "ui/exchange/recovery_dialog.h"
#include "ui/live/live_notes_panel.h"
#include "ui/live/live_stage.h"
#include "ui/live/live_talk.h"
#include "ui/live/live_view.h"
#include "ui/shell/find_bar.h"
#include "ui/shell/journal_files.h"
#include "ui/shell/main_window.h"
#include "ui/shell/notices.h"
#include "ui/shell/opened_file.h"
#include "ui/shell/print_preview.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/growing_editor.h"
#include "ui/widgets/message_bar.h"

namespace waymark::screens {

using namespace waymark::ui;

class States : public Camera {
  public:
    States(const QString& folder, const QString& language, const QStringList& words)
        : Camera(folder, words), language_(language) {}

  protected:
    // As it is in the middle of a session, on a screen of 1366 x 768.
    void live(MainWindow& window) {
        if (!wantsAny({"state-live", "state-live-statement", "state-live-steps", "state-live-projector"}))
            return;
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
        for (int i = 0; i < 12; ++i)
            talk.undo(false); // the sample stays as it was
    }

    void states(MainWindow& window) {
        window.goTo(QStringLiteral("part1.goals"));
        window.page()->showField(FieldId("part1.goals.response"));
        shoot(window, QStringLiteral("state-focus"));
        over(window, QStringLiteral("state-history"), [&] { window.showHistory(); });
        over(window, QStringLiteral("state-settings"), [&] { window.openSettings(); });
        focused(window);
        afterwards(window);
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
        over(window, QStringLiteral("state-extract"), [&] { window.exports().shareExtract(); });
        if (wantsAny({"state-print"}))
            window.exports().printJournal();
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
            window.notices().tellMade(MessageBar::Kind::Ok, QStringLiteral("The journal is written."),
                                      QDir::home().filePath(QStringLiteral("Documents/Sample journal.pdf")));
        shoot(window, QStringLiteral("state-notice"));
        delete bar;
    }

    // Over the window, once the pages are there.
    void exporting(MainWindow& window) {
        if (!wantsAny({"state-export"}))
            return;
        window.exports().exportJournal();
        auto* dialog = window.findChild<ExportDialog*>();
        if (!dialog)
            return;
        while (dialog->shown().empty())
            settle();
        shootOver(window, *dialog, QStringLiteral("state-export"));
        delete dialog;
    }

    // What is asked when something went wrong before.
    void afterwards(MainWindow& window) {
        if (wantsAny({"state-kept"})) {
            const FieldId goals("part1.goals.response");
            const FieldId foundation("part2.foundation.response");
            std::vector<TakenUp> taken;
            for (const auto& field : {goals, foundation}) {
                const auto whole = window.session()->journal().value(field);
                taken.push_back({field, whole.substr(0, whole.find('.') + 1),
                                 window.session()->journal().lastChange() - 7 * 60'000});
            }
            KeptDialog dialog(*theme_, *window.session(), std::move(taken), &window);
            dialog.open();
            shootOver(window, dialog, QStringLiteral("state-kept"));
        }
        if (!wantsAny({"state-recovery"}))
            return;
        const auto damaged = QDir(folder()).filePath(QStringLiteral("damaged.waymark"));
        QFile::remove(damaged);
        QFile::copy(textOf(window.session()->path()), damaged);
        QFile file(damaged);
        if (!file.open(QIODevice::ReadWrite))
            qFatal("There is no journal to be damaged.");
        constexpr qint64 page = 4096; // of an SQLite file
        file.seek(file.size() / page * 3 / 4 * page + 8);
        file.write(QByteArray(4000, 'Z'));
        file.close();
        window.openJournal(damaged);
        if (auto* dialog = window.findChild<RecoveryDialog*>()) {
            shootOver(window, *dialog, QStringLiteral("state-recovery"));
            dialog->reject();
        }
        settle(20);
        QFile::remove(damaged);
        delete window.findChild<MessageBar*>();
    }

    // The ring around what the keyboard is at, and what opens from a day.
    void focused(MainWindow& window) {
        window.goTo(overviewPlace);
        QApplication::setActiveWindow(&window);
        settle();
        for (auto* button : window.page()->findChildren<QPushButton*>())
            if (button->isVisible() && !button->visibleRegion().isEmpty()) {
                button->setFocus(Qt::TabFocusReason);
                QKeyEvent key(QEvent::KeyPress, Qt::Key_Shift, Qt::NoModifier);
                QApplication::sendEvent(button, &key); // by keys, not by the mouse
                break;
            }
        shoot(window, QStringLiteral("state-focus-button"));
        if (!wantsAny({"state-date"}))
            return;
        window.goTo(QStringLiteral("part2.live"));
        settle();
        over(window, QStringLiteral("state-date"), [&] {
            if (auto* day = window.page()->findChild<DateField*>()) {
                window.page()->findChild<QScrollArea*>()->ensureWidgetVisible(day);
                if (auto* open = day->findChild<QToolButton*>())
                    open->click();
            }
        });
    }

    // Find on the page and spelling, with two words that no dictionary has.
    void words(MainWindow& window) {
        if (!wantsAny({"state-spelling", "state-spelling-menu", "state-find"}))
            return;
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

    const QString language_;
    Theme* theme_ = nullptr; // of the window that is shown
};

} // namespace waymark::screens
