// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Damaged journals, other copies, and what is to be in none of them.
#include "support/catch.h"
#include "support/ui/real_window.h"

#include "store/backups.h"
#include "store/journal_file.h"
#include "ui/exchange/copies.h"
#include "ui/exchange/copy_contents.h"
#include "ui/exchange/forget_dialog.h"
#include "ui/exchange/recovery_dialog.h"
#include "ui/exchange/versions_dialog.h"
#include "ui/shell/journal_files.h"
#include "ui/shell/session.h"
#include "ui/shell/settings.h"
#include "ui/shell/text.h"
#include "ui/widgets/message_bar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace waymark;
using namespace waymark::ui;
using waymark::test::containsText;

namespace {

constexpr int within = 30000; // milliseconds, on a busy machine

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Garbles the page in which these words stand.
void garble(const QString& path, const QByteArray& words) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    const auto bytes = file.readAll();
    const auto at = bytes.lastIndexOf(words);
    REQUIRE(at > 4096);
    file.seek(at / 4096 * 4096 + 8);
    file.write(QByteArray(4000, '\x5a'));
}

/// Another computer writes into a copy of the journal.
void writeElsewhere(const QString& path, std::initializer_list<std::pair<const char*, const char*>> words) {
    auto file = JournalFile::open(pathOf(path));
    REQUIRE(file.ok());
    auto journal = file->takeStored().journal;
    const SystemClock clock;
    Recorder recorder(journal, clock, file->writer());
    for (const auto& [field, value] : words)
        REQUIRE(recorder.set(FieldId(field), value).ok());
    REQUIRE(file->save(recorder.take())->committed);
}

MessageBar* barNamed(RealWindow& real, const char* name) {
    auto* bar = real.window().findChild<MessageBar*>(QString::fromLatin1(name));
    return bar && bar->isVisible() ? bar : nullptr;
}

QAbstractButton* buttonOf(QWidget& dialog, const char* words) {
    for (auto* button : dialog.findChildren<QAbstractButton*>())
        if (button->text() == QString::fromUtf8(words))
            return button;
    FAIL("no button says " << words);
    return nullptr;
}

} // namespace

TEST_CASE("a damaged journal opens to what could be read, and stays as it is", "[recovery]") {
    RealWindow real;
    const auto sample = real.openSample();
    const auto goals = real.answer("part1.goals.response");
    REQUIRE(real.session().set(FieldId("part2.foundation.response"), "xyzzy words").ok());
    REQUIRE(real.saved());
    const auto damaged = real.path(QStringLiteral("damaged.waymark"));
    REQUIRE(QFile::copy(sample, damaged));
    real.openNew();
    garble(damaged, "xyzzy");
    const auto before = bytesOf(damaged);
    CHECK_FALSE(real.open(damaged));
    auto* dialog = real.window().findChild<RecoveryDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->isVisible());
    auto* said = dialog->findChild<QLabel*>(QStringLiteral("recoveryWords"));
    CHECK(said->text().startsWith(QStringLiteral("We found most of it, up to ")));
    auto* list = dialog->findChild<QListWidget*>();
    REQUIRE(list->count() >= 1);
    CHECK(list->item(0)->text() == QStringLiteral("What we found in the file"));
    auto* contents = dialog->findChild<QWidget*>(QStringLiteral("copyContents"));
    CHECK(contents->accessibleDescription().contains(QStringLiteral("answer")));
    CHECK(contents->accessibleDescription().contains(QStringLiteral("Part 1")));
    const auto target = real.path(QStringLiteral("found.waymark"));
    real.window().openRecovered(*dialog, target);
    CHECK(textOf(real.session().path()) == target);
    CHECK(real.answer("part1.goals.response") == goals);
    CHECK(QTest::qWaitFor([&] { return barNamed(real, "recovered") != nullptr; }, within));
    CHECK(bytesOf(damaged) == before);
    dialog->reject();
}

TEST_CASE("what is in a copy is named in the language of the window", "[recovery]") {
    RealWindow real;
    const auto sample = real.openSample();
    REQUIRE(real.saved());
    auto settings = Settings::load();
    const auto before = settings.language;
    settings.language = QStringLiteral("es");
    settings.save();
    CopyContents contents(real.theme(), nullptr);
    contents.show(pathOf(sample), {}, nullptr);
    CHECK(contents.accessibleDescription().contains(QStringLiteral("Trabajo y roles")));
    settings.language = before;
    settings.save();
}

TEST_CASE("a journal of which nothing is left comes back from its backups, with what is in each",
          "[recovery]") {
    RealWindow real;
    const auto path = real.openNew();
    QSignalSpy kept(&real.session(), &Session::backedUp);
    real.go("part1.goals");
    real.type("part1.goals.response", QStringLiteral("kept in a copy"));
    REQUIRE(QTest::qWaitFor([&] { return kept.count() == 1; }, within));
    REQUIRE(real.saved());
    real.openNew(QStringLiteral("other.waymark"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(20000, '\0'));
    file.close();
    CHECK_FALSE(real.open(path));
    auto* dialog = real.window().findChild<RecoveryDialog*>();
    REQUIRE(dialog);
    auto* list = dialog->findChild<QListWidget*>();
    REQUIRE(list->count() == 1);
    CHECK(list->item(0)->text().startsWith(QStringLiteral("Copy of today, ")));
    CHECK(buttonOf(*dialog, "Open this copy")->isEnabled());
    const auto target = real.path(QStringLiteral("found.waymark"));
    real.window().openRecovered(*dialog, target);
    CHECK(real.answer("part1.goals.response") == QStringLiteral("kept in a copy"));
    dialog->reject();
}

TEST_CASE("answers that two copies changed are told of, and settled with keys alone", "[copies]") {
    RealWindow real;
    const auto path = real.openNew();
    REQUIRE(real.session().set(FieldId("part1.goals.response"), "Before").ok());
    REQUIRE(real.session().set(FieldId("journal.place"), "Here").ok());
    REQUIRE(real.saved());
    const auto copy = real.path(QStringLiteral("stick.waymark"));
    REQUIRE(real.session().saveCopy(pathOf(copy)).ok());
    writeElsewhere(copy, {{"part1.goals.response", "Theirs"},
                          {"journal.place", "There"},
                          {"journal.outcome", "New from there"}});
    REQUIRE(real.session().set(FieldId("part1.goals.response"), "Ours").ok());
    REQUIRE(real.session().set(FieldId("journal.place"), "Still here").ok());
    auto* copies = real.window().findChild<Copies*>();
    copies->bringIn(copy);
    REQUIRE(QTest::qWaitFor([&] { return barNamed(real, "versionsNotice") != nullptr; }, within));
    CHECK(barNamed(real, "versionsNotice")->accessibleName().contains(QStringLiteral("2 answer")));
    CHECK(real.answer("journal.outcome") == QStringLiteral("New from there"));

    real.window().settleVersions();
    auto* dialog = real.window().findChild<VersionsDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->left() == 2);
    const auto shown = [&](const char* side) {
        return dialog->findChild<QTextEdit*>(QString::fromLatin1(side))->toPlainText();
    };
    auto* list = dialog->findChild<QListWidget*>();
    QApplication::setActiveWindow(dialog);
    for (int i = 0; i < 2; ++i)
        if (list->item(i)->text().contains(QStringLiteral("Part 1")))
            list->setCurrentRow(i);
    const QSet<QString> both{shown("leftWords"), shown("rightWords")};
    CHECK(both == QSet<QString>{QStringLiteral("Ours"), QStringLiteral("Theirs")});
    const auto right = shown("rightWords");
    auto* keep = buttonOf(*dialog, "Keep the right one");
    keep->setFocus();
    QTest::keyClick(keep, Qt::Key_Space);
    CHECK(real.answer("part1.goals.response") == right);
    REQUIRE(dialog->left() == 1);
    keep = buttonOf(*dialog, "Keep both");
    keep->setFocus();
    QTest::keyClick(keep, Qt::Key_Return);
    const auto place = real.answer("journal.place");
    CHECK(place.contains(QStringLiteral("Still here")));
    CHECK(place.contains(QStringLiteral("There")));
    REQUIRE(QTest::qWaitFor([&] { return barNamed(real, "versionsNotice") == nullptr; }, within));
    REQUIRE(real.session().flush(5000));
    CHECK(real.session().forks()->empty());
    // It can be taken back where the answer stands.
    QApplication::setActiveWindow(&real.window());
    real.go("part1.goals");
    real.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(real.session().flush(5000));
    CHECK(real.session().forks()->size() == 1);
    CHECK(checkJournal(pathOf(path))->faults.empty());
}

TEST_CASE("a conflict copy beside the journal is found, and another journal is refused by its name",
          "[copies]") {
    RealWindow real;
    const auto path = real.openNew();
    REQUIRE(real.session().set(FieldId("journal.place"), "Here").ok());
    REQUIRE(real.saved());
    const auto conflict = real.path(QStringLiteral("mine (conflicted copy 2026-03-11).waymark"));
    REQUIRE(real.session().saveCopy(pathOf(conflict)).ok());
    writeElsewhere(conflict, {{"journal.outcome", "New from there"}});
    real.openNew(QStringLiteral("another.waymark"));
    REQUIRE(real.open(path));
    REQUIRE(QTest::qWaitFor([&] { return barNamed(real, "otherCopy") != nullptr; }, within));
    CHECK(barNamed(real, "otherCopy")->accessibleName().contains(QStringLiteral("another copy")));
    barNamed(real, "otherCopy")->findChild<QPushButton*>()->click();
    REQUIRE(QTest::qWaitFor(
        [&] { return real.answer("journal.outcome") == QStringLiteral("New from there"); }, within));
    real.window().findChild<Copies*>()->bringIn(real.path(QStringLiteral("another.waymark")));
    auto* bar = real.window().findChild<MessageBar*>(QStringLiteral("explanation"));
    REQUIRE(bar);
    CHECK_THAT(utf8(bar->accessibleName() + bar->accessibleDescription()), containsText("another.waymark"));
}

TEST_CASE("copies that are put beside an open journal are told of, one after the other", "[copies]") {
    RealWindow real;
    const auto path = real.openNew();
    REQUIRE(real.session().set(FieldId("journal.place"), "Here").ok());
    REQUIRE(real.saved());
    const auto away = real.path(QStringLiteral("away"));
    REQUIRE(QDir().mkdir(away));
    const std::pair<QString, const char*> copies[] = {
        {QStringLiteral("mine (conflicted copy 2026-03-11).waymark"), "journal.outcome"},
        {QStringLiteral("mine-Laptop.waymark"), "part1.goals.response"}};
    for (const auto& [name, field] : copies) {
        const auto made = away + QLatin1Char('/') + name;
        REQUIRE(real.session().saveCopy(pathOf(made)).ok());
        writeElsewhere(made, {{field, "New from there"}});
    }
    for (const auto& [name, field] : copies)
        REQUIRE(QFile::rename(away + QLatin1Char('/') + name, real.path(name)));
    for (int i = 0; i < 2; ++i) {
        REQUIRE(QTest::qWaitFor([&] { return barNamed(real, "otherCopy") != nullptr; }, within));
        auto* bar = barNamed(real, "otherCopy");
        bar->setObjectName({}); // the next one is another
        bar->findChild<QPushButton*>()->click();
    }
    for (const auto& copy : copies)
        CHECK(QTest::qWaitFor([&] { return real.answer(copy.second) == QStringLiteral("New from there"); },
                              within));
}

TEST_CASE("what is forgotten for good is asked about plainly, and is gone from every file", "[forget]") {
    RealWindow real;
    const auto path = real.openNew();
    QSignalSpy kept(&real.session(), &Session::backedUp);
    real.go("part1.goals");
    real.type("part1.goals.response", QStringLiteral("plugh secret"));
    REQUIRE(QTest::qWaitFor([&] { return kept.count() == 1; }, within));
    REQUIRE(real.saved());
    const auto backups = backupsOf(real.session().journal().identity(), {usualBackupPlace(), {}});
    REQUIRE(backups.size() == 1);
    REQUIRE(bytesOf(textOf(backups[0].path)).contains("plugh"));
    QString warned;
    bool blocked = false;
    QTimer::singleShot(0, &real.window(), [&] {
        auto* dialog = qobject_cast<ForgetDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        for (auto* label : dialog->findChildren<QLabel*>())
            warned += label->text();
        auto* now = dialog->findChild<QPushButton*>(QStringLiteral("forgetNow"));
        blocked = !now->isEnabled();
        dialog->findChild<QAbstractButton*>(QStringLiteral("forgetSure"))->click();
        now->click();
    });
    real.window().forgetForGood();
    CHECK(blocked); // until someone says that they know
    CHECK(warned.contains(QStringLiteral("Nobody can bring them back")));
    CHECK(QTest::qWaitFor([&] { return real.answer("part1.goals.response").isEmpty(); }, within));
    CHECK(barNamed(real, "forgotten") != nullptr);
    CHECK_FALSE(bytesOf(path).contains("plugh"));
    for (const auto& backup : backupsOf(real.session().journal().identity(), {usualBackupPlace(), {}}))
        CHECK_FALSE(bytesOf(textOf(backup.path)).contains("plugh"));
    QApplication::setActiveWindow(&real.window());
    real.press(Qt::Key_Z, Qt::ControlModifier); // nor does undo bring it back
    CHECK(real.answer("part1.goals.response").isEmpty());
    CHECK(checkJournal(pathOf(path))->faults.empty());
}

TEST_CASE("a row is forgotten as a whole", "[forget]") {
    RealWindow real;
    const auto path = real.openNew();
    REQUIRE(real.session().set(FieldId("part2.plan.actions.r1.what"), "plugh one").ok());
    REQUIRE(real.session().set(FieldId("part2.plan.actions.r1.who"), "plugh two").ok());
    REQUIRE(real.session().set(FieldId("part2.plan.actions.r2.what"), "stays").ok());
    real.window().forget("part2.plan.actions.r1");
    CHECK(QTest::qWaitFor([&] { return real.answer("part2.plan.actions.r1.who").isEmpty(); }, within));
    CHECK(real.answer("part2.plan.actions.r2.what") == QStringLiteral("stays"));
    CHECK_FALSE(bytesOf(path).contains("plugh"));
}
