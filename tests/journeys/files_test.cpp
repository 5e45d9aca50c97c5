// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/ui/real_window.h"

#include "store/journal_file.h"
#include "store/spool.h"
#include "ui/exchange/kept_dialog.h"
#include "ui/shell/journal_files.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace waymark;
using namespace waymark::ui;
using waymark::test::containsText;

namespace {

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString noticesOf(MainWindow& window) {
    QStringList said;
    for (auto* bar : window.findChildren<MessageBar*>())
        said << bar->accessibleName() << bar->accessibleDescription();
    return said.join(QLatin1Char(' '));
}

} // namespace

TEST_CASE("a file that is no journal is refused with a sentence that names it, and stays as it was") {
    RealWindow real;
    real.openNew();
    const auto path = real.path(QStringLiteral("holiday.jpg"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    const auto before = bytesOf(path);
    CHECK_FALSE(real.open(path));
    CHECK(bytesOf(path) == before);
    CHECK(real.session().name() == QStringLiteral("mine"));
    CHECK_THAT(utf8(noticesOf(real.window())), containsText("holiday.jpg"));
    CHECK(QDir(QFileInfo(path).path())
              .entryList(QDir::Files | QDir::Hidden)
              .filter(QStringLiteral("holiday"))
              .size() == 1);
}

TEST_CASE("a journal that is open elsewhere opens for reading, and nothing can be written") {
    RealWindow first;
    const auto path = first.openNew();
    RealWindow second;
    REQUIRE(second.open(path));
    REQUIRE(second.session().readingOnly().has_value());
    CHECK(second.session().readingOnly()->code == ErrorCode::InUse);
    second.go("part1.goals");
    second.type("part1.goals.response", QStringLiteral("not to be kept"));
    CHECK(second.answer("part1.goals.response").isEmpty());
    CHECK_FALSE(second.session().set(FieldId("part1.goals.response"), "neither").ok());
    // A copy is one's own.
    const auto copy = second.path(QStringLiteral("copy.waymark"));
    REQUIRE(second.session().saveCopy(pathOf(copy)).ok());
    REQUIRE(second.open(copy));
    CHECK_FALSE(second.session().readingOnly().has_value());
}

TEST_CASE("what another program writes into the open journal appears, and nobody's words are lost") {
    RealWindow real;
    const auto path = real.openNew();
    real.go("part1.goals");
    real.type("part1.goals.response", QStringLiteral("ours"));
    REQUIRE(real.saved());
    {
        auto other = JournalFile::open(pathOf(path));
        REQUIRE(other.ok());
        auto journal = other->takeStored().journal;
        const SystemClock clock;
        Recorder recorder(journal, clock, other->writer());
        REQUIRE(recorder.set(FieldId("journal.place"), "Elsewhere").ok());
        REQUIRE(recorder.set(FieldId("part1.goals.response"), "ours, and theirs").ok());
        const auto saved = other->save(recorder.take());
        REQUIRE(saved.ok());
        REQUIRE(saved->committed);
    }
    CHECK(QTest::qWaitFor([&] { return real.answer("journal.place") == QLatin1String("Elsewhere"); }, 8000));
    CHECK(real.answer("part1.goals.response") == QStringLiteral("ours, and theirs"));
    real.type("part1.goals.response", QStringLiteral(" again"));
    REQUIRE(real.saved());
    auto stored = readJournal(pathOf(path));
    REQUIRE(stored.ok());
    CHECK_THAT(stored->journal.value(FieldId("part1.goals.response")), containsText("again"));
    CHECK(checkJournal(pathOf(path))->faults.empty());
}

TEST_CASE("it opens where one left off") {
    RealWindow real;
    const auto path = real.openNew();
    real.go("part3.plan");
    real.restart();
    real.window().openLast();
    REQUIRE(real.window().session() != nullptr);
    CHECK(textOf(real.session().path()) == path);
    CHECK(real.window().page()->place() == QStringLiteral("part3.plan"));
}

TEST_CASE("the first start shows the sample") {
    RealWindow real;
    real.window().openLast();
    REQUIRE(real.window().session() != nullptr);
    CHECK_FALSE(real.answer("part2.foundation.response").isEmpty());
    CHECK_THAT(utf8(noticesOf(real.window())), containsText("sample"));
}

TEST_CASE("a copy has everything and never replaces a file") {
    RealWindow real;
    real.openNew();
    real.go("part1.goals");
    real.type("part1.goals.response", QStringLiteral("in both"));
    const auto copy = real.path(QStringLiteral("copy.waymark"));
    REQUIRE(real.session().saveCopy(pathOf(copy)).ok());
    auto stored = readJournal(pathOf(copy));
    REQUIRE(stored.ok());
    CHECK(stored->journal.value(FieldId("part1.goals.response")) == "in both");
    CHECK(real.session().saveCopy(pathOf(copy)).error().code == ErrorCode::Exists);
}

TEST_CASE("words of another journal that lay in the same place are told of", "[files]") {
    RealWindow real;
    const auto path = real.openNew();
    CHECK(real.window().findChild<MessageBar*>(QStringLiteral("wordsOfAnother")) == nullptr);
    REQUIRE(real.saved());
    const Uuid other{9};
    const auto kept = keepUnsaved(usualSpoolPlace(), Uuid{5}, {{}, other, pathOf(path), 0, {}, {}});
    REQUIRE(kept.ok());
    real.restart();
    REQUIRE(real.open(path));
    CHECK(real.window().findChild<MessageBar*>(QStringLiteral("wordsOfAnother")) != nullptr);
    CHECK(std::filesystem::remove(kept.value()));
}

TEST_CASE("a copy of a journal whose file was cut short has every answer that stands in the window",
          "[files]") {
    RealWindow real;
    const auto path = real.openSample();
    real.go("part1.goals");
    real.type("part1.goals.response", QStringLiteral("still here"));
    REQUIRE(real.saved());
    const auto before = real.session().journal().answers();
    REQUIRE(QFile::resize(path, 20'000));
    real.type("part1.goals.response", QStringLiteral(", and this too"));
    const auto copy = real.path(QStringLiteral("copy.waymark"));
    const auto made = writeCopy(real.session(), copy, SystemClock());
    REQUIRE(made.ok());
    CHECK_FALSE(made.value());
    const auto stored = readJournal(pathOf(copy));
    REQUIRE(stored.ok());
    CHECK(stored->journal.identity() == real.session().journal().identity());
    CHECK(stored->journal.answers().size() == before.size());
    for (const auto& [field, answer] : real.session().journal().answers())
        CHECK(stored->journal.value(field) == answer.value);
    CHECK(utf8(real.answer("part1.goals.response")).ends_with("still here, and this too"));
}

TEST_CASE(
    "words that could not be saved are kept on this computer, and come in when the journal is opened again",
    "[files]") {
    const int choice = GENERATE(int(KeptDialog::Keep), int(KeptDialog::LeaveOut));
    const auto whole = QStringLiteral("Before. While it was gone.");
    RealWindow real;
    QDir(real.path(QString())).mkdir(QStringLiteral("stick"));
    const auto journal = real.openNew(QStringLiteral("stick/mine.waymark"));
    real.go("part1.goals");
    real.type("part1.goals.response", QStringLiteral("Before."));
    REQUIRE(real.saved());
    const auto copy = real.path(QStringLiteral("copy.waymark"));
    REQUIRE(QFile::copy(journal, copy));
    REQUIRE(QDir(real.path(QStringLiteral("stick"))).removeRecursively());
    real.type("part1.goals.response", QStringLiteral(" While it was gone."));
    REQUIRE(QTest::qWaitFor([&] { return real.session().saveState().spooled; }, 10'000));
    QString asked;
    QTimer close;
    QObject::connect(&close, &QTimer::timeout, &close, [&] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (!box)
            return;
        close.stop();
        asked = box->text();
        for (auto* button : box->buttons())
            if (button->text() == QStringLiteral("Close"))
                button->click();
    });
    close.start(20);
    real.restart();
    CHECK(asked.contains(QStringLiteral("kept on this computer")));
    QDir(real.path(QString())).mkdir(QStringLiteral("stick"));
    REQUIRE(QFile::copy(copy, journal));
    REQUIRE(real.open(journal));
    CHECK(real.answer("part1.goals.response") == QStringLiteral("Before. While it was gone."));
    auto* kept = real.window().findChild<QDialog*>(QStringLiteral("keptDialog"));
    REQUIRE(kept);
    QStringList shown;
    for (const auto* text : kept->findChildren<QTextEdit*>())
        shown << text->toPlainText();
    CHECK(shown == QStringList{QStringLiteral("Before."), QStringLiteral("Before. While it was gone.")});
    CHECK(kept->findChild<QTextEdit*>(QStringLiteral("leftWords"))
              ->accessibleName()
              .startsWith(QStringLiteral("Saved: today, ")));
    kept->done(choice);
    const bool stays = choice == KeptDialog::Keep;
    CHECK((real.window().findChild<QWidget*>(QStringLiteral("takenUp")) != nullptr) == stays);
    CHECK(real.answer("part1.goals.response") == (stays ? whole : QStringLiteral("Before.")));
    REQUIRE(real.saved());
    real.restart();
    REQUIRE(real.open(journal)); // once is enough
    CHECK(real.window().findChild<QWidget*>(QStringLiteral("takenUp")) == nullptr);
    CHECK(real.answer("part1.goals.response") == (stays ? whole : QStringLiteral("Before.")));
}
