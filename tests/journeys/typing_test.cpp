// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/ui/real_window.h"

#include "store/journal_file.h"
#include "ui/shell/journal_files.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/widgets/growing_editor.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QMimeData>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace waymark;
using namespace waymark::ui;

namespace {

// No-break space, line separator, emoji beyond the first plane, a lone combining mark, Arabic, Hangul,
// quotes.
const QString hard =
    QString::fromUtf8("a\u00A0b\u2028c \U0001F68C \u0301 \u0645\u0631\u062D\u0628\u0627 \uD55C "
                      "\u201Cq\u201D 'q' \"q\"\tx\n\nend");

} // namespace

TEST_CASE("any text comes back to the code point after pasting it, saving it and opening it again") {
    RealWindow real;
    const auto path = real.openNew();
    real.go("part1.goals");
    auto* editor = qobject_cast<GrowingEditor*>(real.control("part1.goals.response"));
    REQUIRE(editor != nullptr);
    QApplication::clipboard()->setText(hard);
    editor->setFocus();
    editor->paste();
    CHECK(real.answer("part1.goals.response") == hard);
    REQUIRE(real.saved());
    real.restart();
    REQUIRE(real.open(path));
    CHECK(real.answer("part1.goals.response") == hard);
    real.go("part1.goals");
    CHECK(qobject_cast<GrowingEditor*>(real.control("part1.goals.response"))->plainText() == hard);
}

TEST_CASE("pasted rich text arrives as its plain words") {
    RealWindow real;
    real.openNew();
    real.go("part1.goals");
    auto* editor = qobject_cast<GrowingEditor*>(real.control("part1.goals.response"));
    auto* rich = new QMimeData;
    rich->setHtml(QStringLiteral("<b>bold</b> and <i>slanted</i>"));
    rich->setText(QStringLiteral("bold and slanted"));
    QApplication::clipboard()->setMimeData(rich);
    editor->setFocus();
    editor->paste();
    CHECK(real.answer("part1.goals.response") == QStringLiteral("bold and slanted"));
    // Words that look like markup are words.
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("<b>x</b> %s"));
    CHECK(real.answer("part1.goals.response") == QStringLiteral("<b>x</b> %s"));
}

TEST_CASE("the page follows to the end of what was pasted, however long it is") {
    RealWindow real;
    real.openNew();
    real.go("part1.goals");
    auto* editor = qobject_cast<GrowingEditor*>(real.control("part1.goals.response"));
    editor->setFocus();
    for (const int length : {3'000, 200'000}) {
        INFO(length);
        QApplication::clipboard()->setText(QStringLiteral("ten chars ").repeated(length / 10));
        editor->paste();
        CHECK(QTest::qWaitFor([&] {
            return editor->viewport()->visibleRegion().boundingRect().contains(editor->cursorRect().center());
        }));
    }
}

TEST_CASE("autosave is never more than a second behind, even when nobody pauses") {
    RealWindow real;
    const auto path = real.openNew();
    real.go("part1.goals");
    auto* editor = real.control("part1.goals.response");
    editor->setFocus();
    // Types for three seconds without a pause and looks each time how much of it the file has.
    QElapsedTimer since;
    since.start();
    QList<std::pair<qint64, int>> typed; // when, how many characters
    int count = 0;
    qint64 looked = 0;
    while (since.elapsed() < 3000) {
        QTest::keyClick(editor, 'x');
        typed << std::pair(since.elapsed(), ++count);
        QTest::qWait(20);
        if (since.elapsed() - looked < 400)
            continue;
        looked = since.elapsed();
        auto stored = readJournal(pathOf(path));
        if (!stored)
            continue; // in the middle of a save
        const int onDisk = int(stored->journal.value(FieldId("part1.goals.response")).size());
        int due = 0; // what was typed more than 1.5 s ago: a second, and what a busy machine takes on top
        for (const auto& [when, characters] : std::as_const(typed))
            if (when < looked - 1500)
                due = characters;
        CHECK(onDisk >= due);
    }
    REQUIRE(real.saved());
    CHECK(real.answer("part1.goals.response").size() == count);
}

TEST_CASE(
    "a window that is killed while someone types loses at most the last moment, and the journal is whole") {
    RealWindow real; // gives the folder
    const auto path = real.path(QStringLiteral("killed.waymark"));
    const SystemClock clock;
    REQUIRE(makeJournal(path, clock).ok());
    const QString program = QStringLiteral(WAYMARK_JOURNEYS);
    QProcess typing;
    typing.start(program, {QStringLiteral("--type-until-killed"), path});
    REQUIRE(typing.waitForStarted());
    // It prints how many characters it had typed each time "Saved" stood in the top bar.
    int acknowledged = 0;
    QElapsedTimer since;
    since.start();
    while (acknowledged < 40 && since.elapsed() < 30000) {
        typing.waitForReadyRead(1000);
        while (typing.canReadLine())
            acknowledged = typing.readLine().trimmed().toInt();
    }
    REQUIRE(acknowledged >= 40);
    REQUIRE(::kill(pid_t(typing.processId()), SIGKILL) == 0);
    typing.waitForFinished();
    while (typing.canReadLine())
        acknowledged = typing.readLine().trimmed().toInt();
    auto stored = readJournal(pathOf(path));
    REQUIRE(stored.ok());
    CHECK(int(stored->journal.value(FieldId("part1.goals.response")).size()) >= acknowledged);
    CHECK(checkJournal(pathOf(path))->faults.empty());
    // Its lock is that of a process that is gone: the journal opens for writing.
    REQUIRE(real.open(path));
    CHECK_FALSE(real.session().readingOnly().has_value());
}
