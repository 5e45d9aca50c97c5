// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/ui/real_window.h"

#include "store/backups.h"
#include "ui/shell/earlier_copies.h"
#include "ui/shell/journal_files.h"
#include "ui/shell/session.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/text.h"
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QDir>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace waymark;
using namespace waymark::ui;

namespace {

constexpr int keptWithin = 30000; // milliseconds, on a busy machine

/// A journal in a window where someone chose a folder for backups.
void openWithBackupsIn(RealWindow& real, const QString& folder) {
    real.openNew();
    QTimer::singleShot(0, &real.window(), [&] {
        auto* dialog = qobject_cast<SettingsDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        auto settings = real.window().settings();
        settings.backupFolder = folder;
        Q_EMIT dialog->chosen(settings);
        dialog->reject();
    });
    real.window().openSettings();
    QApplication::setActiveWindow(&real.window()); // no window manager does it after a dialog
    CHECK(Settings::load().backupFolder == folder);
}

} // namespace

TEST_CASE("what was written is soon in a backup, in the folder that was chosen", "[backups]") {
    RealWindow real;
    const auto stick = real.path(QStringLiteral("stick"));
    REQUIRE(QDir().mkdir(stick));
    openWithBackupsIn(real, stick);
    QSignalSpy kept(&real.session(), &Session::backedUp);
    real.go("part1.goals");
    real.type("part1.goals.response", QStringLiteral("safe and sound"));
    REQUIRE(QTest::qWaitFor([&] { return kept.count() == 1; }, keptWithin));
    const auto backups = backupsOf(real.session().journal().identity(), {{}, pathOf(stick)});
    REQUIRE(backups.size() == 1);
    auto stored = readJournal(backups[0].path);
    REQUIRE(stored.ok());
    CHECK(stored->journal.value(FieldId("part1.goals.response")) == "safe and sound");
    CHECK(real.window().findChild<MessageBar*>(QStringLiteral("backupNotice")) == nullptr);
}

TEST_CASE("a stick that is not there is said once, quietly, and the backup is kept all the same",
          "[backups]") {
    RealWindow real;
    openWithBackupsIn(real, real.path(QStringLiteral("at home")));
    QSignalSpy kept(&real.session(), &Session::backedUp);
    real.go("part1.goals");
    real.type("part1.goals.response", QStringLiteral("safe and sound"));
    REQUIRE(QTest::qWaitFor([&] { return kept.count() == 1; }, keptWithin));
    CHECK(backupsOf(real.session().journal().identity(), {usualBackupPlace(), {}}).size() == 1);
    auto* notice = real.window().findChild<MessageBar*>(QStringLiteral("backupNotice"));
    REQUIRE(notice);
    CHECK(notice->accessibleName().contains(QStringLiteral("usual place")));
    QTest::keyClick(&real.window(), Qt::Key_A); // nothing has taken the focus from the page
    CHECK(real.session().readingOnly() == std::nullopt);
}

TEST_CASE("the settings say where backups are kept, and a folder can be given back", "[backups]") {
    RealWindow real;
    Settings settings;
    settings.backupFolder = real.path(QStringLiteral("stick"));
    SettingsDialog dialog(real.theme(), settings, &real.window());
    QSignalSpy chosen(&dialog, &SettingsDialog::chosen);
    dialog.show();
    QPushButton* usual = nullptr;
    for (auto* button : dialog.findChildren<QPushButton*>())
        if (button->accessibleName().contains(QStringLiteral("usual place")))
            usual = button;
    REQUIRE(usual);
    CHECK(usual->isVisible());
    usual->click();
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.front().front().value<Settings>().backupFolder.isEmpty());
    CHECK_FALSE(usual->isVisible());
}

TEST_CASE("an earlier copy is chosen by its date and opens as a file of its own", "[backups]") {
    RealWindow real;
    const auto stick = real.path(QStringLiteral("stick"));
    REQUIRE(QDir().mkdir(stick));
    openWithBackupsIn(real, stick);
    const auto mine = textOf(real.session().path());
    QSignalSpy kept(&real.session(), &Session::backedUp);
    real.go("part1.goals");
    real.type("part1.goals.response", QStringLiteral("before"));
    REQUIRE(QTest::qWaitFor([&] { return kept.count() == 1; }, keptWithin));
    real.type("part1.goals.response", QStringLiteral(" and after"));
    REQUIRE(real.saved());
    EarlierCopies dialog(real.theme(), backupsOf(real.session().journal().identity(), {{}, pathOf(stick)}),
                         &real.window());
    auto* list = dialog.findChild<QListWidget*>();
    REQUIRE(list);
    REQUIRE(list->count() == 1);
    CHECK(list->item(0)->text().startsWith(QStringLiteral("Today, ")));
    const auto back = real.path(QStringLiteral("back.waymark"));
    real.window().openBackup(dialog.chosen(), back);
    CHECK(textOf(real.session().path()) == back);
    CHECK(real.answer("part1.goals.response") == QStringLiteral("before"));
    CHECK_FALSE(real.session().readingOnly().has_value());
    auto stays = readJournal(pathOf(mine));
    REQUIRE(stays.ok());
    CHECK(stays->journal.value(FieldId("part1.goals.response")) == "before and after");
    // Where a file is already, it stays.
    real.window().openBackup(dialog.chosen(), mine);
    CHECK(textOf(real.session().path()) == back);
}
