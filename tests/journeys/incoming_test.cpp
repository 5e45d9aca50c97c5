// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/ui/dropped.h"

#include "store/journal_file.h"
#include "ui/exchange/answers_dialog.h"
#include "ui/exchange/incoming.h"
#include "ui/exchange/match_dialog.h"
#include "ui/shell/journal_files.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QFile>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace waymark;
using namespace waymark::ui;
using waymark::test::containsText;

namespace {

/// A journal with other words in it, as somebody else has it.
Journal changed(const Journal& journal, std::initializer_list<std::pair<const char*, const char*>> words) {
    Journal copy(journal);
    const SystemClock clock;
    Recorder recorder(copy, clock, Uuid{9});
    for (const auto& [field, value] : words)
        REQUIRE(recorder.set(FieldId(field), value).ok());
    return copy;
}

} // namespace

TEST_CASE("a PDF that carries a journal becomes that journal again, where one says", "[incoming]") {
    RealWindow real;
    real.openSample();
    const Journal sample(real.session().journal());
    const auto pdf = real.path(QStringLiteral("theirs.pdf"));
    write(pdf, pdfOf(sample, DocumentKind::Journal));
    real.openNew();
    real.window().forgetRecent();
    const auto home = real.path(QStringLiteral("home.waymark"));
    real.window().findChild<Incoming*>()->askWhere = [&](const QString& suggestion) {
        CHECK(suggestion.endsWith(QStringLiteral("theirs.waymark")));
        return home;
    };
    drop(real, pdf);
    REQUIRE(textOf(real.session().path()) == home);
    CHECK(real.session().journal().identity() == sample.identity());
    CHECK(real.answer("part1.goals.response") == qt(sample.value(FieldId("part1.goals.response"))));
    CHECK(real.window().findChild<MessageBar*>(QStringLiteral("openedFromPdf")) != nullptr);
    REQUIRE(real.session().set(FieldId("part1.goals.response"), "and on").ok());
    REQUIRE(real.saved());
    CHECK(checkJournal(pathOf(home))->faults.empty());
    CHECK_THAT(utf8(noticesOf(real.window())), !containsText("whole journal"));
    // A file that is there stays.
    const auto mine = real.path(QStringLiteral("mine.waymark"));
    real.window().openJournal(mine);
    real.window().forgetRecent();
    real.window().findChild<Incoming*>()->askWhere = [&](const QString&) { return home; };
    drop(real, pdf);
    CHECK(textOf(real.session().path()) == mine);
    CHECK_THAT(utf8(noticesOf(real.window())), containsText("home.waymark"));
}

TEST_CASE("whoever opens a PDF of a part of a journal is told what is not in it", "[incoming]") {
    RealWindow real;
    real.openSample();
    const auto theirs =
        changed(real.session().journal(), {{"private.part2.plan", "true"}, {"private.part3.live", "true"}});
    const auto pdf = real.path(QStringLiteral("theirs.pdf"));
    write(pdf, pdfOf(theirs, DocumentKind::Brief));
    real.openNew();
    real.window().forgetRecent();
    real.window().findChild<Incoming*>()->askWhere = [&](const QString&) {
        return real.path(QStringLiteral("home.waymark"));
    };
    drop(real, pdf);
    const auto* bar = real.window().findChild<MessageBar*>(QStringLiteral("openedFromPdf"));
    REQUIRE(bar);
    CHECK_THAT(utf8(bar->accessibleName()),
               containsText("It is not the whole journal. Left out of the PDF: Part 2, Plan of action; "
                            "Part 3, Session notes; notes of live sessions."));
}

TEST_CASE(
    "of a journal that is here already, what the PDF says otherwise is asked about, and nothing is lost",
    "[incoming]") {
    RealWindow real;
    real.openSample();
    const auto theirs = changed(real.session().journal(),
                                {{"journal.place", "Elsewhere"}, {"part1.goals.response", "Their goals"}});
    const auto pdf = real.path(QStringLiteral("theirs.pdf"));
    write(pdf, pdfOf(theirs, DocumentKind::Journal));
    const auto mine = real.answer("part1.goals.response");
    drop(real, pdf);
    auto* box = real.window().findChild<QMessageBox*>(QStringLiteral("pdfJournal"));
    REQUIRE(box);
    CHECK(box->text().contains(QStringLiteral("theirs.pdf")));
    box->defaultButton()->click();
    QApplication::processEvents();
    auto* dialog = real.window().findChild<AnswersDialog*>();
    REQUIRE(dialog);
    auto* list = dialog->findChild<QTreeWidget*>();
    REQUIRE(list->topLevelItemCount() == 2);
    CHECK(dialog->chosen().isEmpty()); // nothing is overwritten unasked
    CHECK(real.answer("part1.goals.response") == mine);
    for (int i = 0; i < 2; ++i)
        if (list->topLevelItem(i)->text(1) == QStringLiteral("Elsewhere"))
            list->topLevelItem(i)->setCheckState(0, Qt::Checked);
    dialog->findChild<QPushButton*>(QStringLiteral("takeAnswers"))->click();
    CHECK(real.answer("journal.place") == QStringLiteral("Elsewhere"));
    CHECK(real.answer("part1.goals.response") == mine);
}

TEST_CASE("a form that comes back shows what is new, changed and unreadable, and all of it is one step",
          "[incoming]") {
    RealWindow real;
    real.openNew();
    real.go("part1.goals");
    REQUIRE(real.session().set(FieldId("part1.goals.response"), "Before").ok());
    const auto pdf = real.path(QStringLiteral("form.pdf"));
    write(pdf, pdfOf(real.session().journal(), DocumentKind::Form));
    QProcess fill;
    QFile script(real.path(QStringLiteral("fill.py")));
    REQUIRE(script.open(QIODevice::WriteOnly));
    script.write("import gi,sys\n"
                 "gi.require_version('Poppler','0.18')\n"
                 "from gi.repository import Poppler\n"
                 "d=Poppler.Document.new_from_file('file://'+sys.argv[1],None)\n"
                 "w={'part1.goals.response':'In the form','journal.place':'Millbrook'}\n"
                 "for i in range(d.get_n_pages()):\n"
                 "  for m in d.get_page(i).get_form_field_mapping():\n"
                 "    n=m.field.get_name()\n"
                 "    if n in w: m.field.text_set_text(w[n])\n"
                 "d.save('file://'+sys.argv[2])\n");
    script.close();
    const auto back = real.path(QStringLiteral("back.pdf"));
    fill.start(QStringLiteral("/usr/bin/python3"), {script.fileName(), pdf, back});
    REQUIRE(fill.waitForFinished(60000));
    INFO(fill.readAllStandardError().toStdString());
    REQUIRE(fill.exitCode() == 0);
    drop(real, back);
    auto* dialog = real.window().findChild<AnswersDialog*>();
    REQUIRE(dialog);
    CHECK(real.answer("journal.place").isEmpty()); // nothing before it was confirmed
    QMap<QString, QString> kinds;
    auto* list = dialog->findChild<QTreeWidget*>();
    for (int i = 0; i < list->topLevelItemCount(); ++i)
        kinds[list->topLevelItem(i)->text(1)] = list->topLevelItem(i)->text(2);
    CHECK(kinds == QMap<QString, QString>{{QStringLiteral("In the form"), QStringLiteral("Changed")},
                                          {QStringLiteral("Millbrook"), QStringLiteral("New")}});
    CHECK(dialog->chosen().size() == 2);
    dialog->findChild<QPushButton*>(QStringLiteral("takeAnswers"))->click();
    CHECK(real.answer("journal.place") == QStringLiteral("Millbrook"));
    CHECK(real.answer("part1.goals.response") == QStringLiteral("In the form"));
    auto* bar = real.window().findChild<MessageBar*>(QStringLiteral("takenOver"));
    REQUIRE(bar);
    bar->findChild<QPushButton*>()->click();
    CHECK(real.answer("journal.place").isEmpty());
    CHECK(real.answer("part1.goals.response") == QStringLiteral("Before"));
}

TEST_CASE("a form of unknown make is matched by hand: guesses first, a person confirms", "[incoming]") {
    RealWindow real;
    real.openNew();
    std::vector<IncomingField> fields(2);
    fields[0].name = "Text1";
    fields[0].tooltip = "Partnership";
    fields[0].value = "Millbrook Reads";
    fields[0].page = 1;
    fields[1].name = "Text2";
    fields[1].value = "Nobody knows where this goes";
    fields[1].page = 2;
    MatchDialog dialog(real.theme(), real.session().journal(), fields, &real.window());
    dialog.show();
    auto* theirs = dialog.findChild<QTreeWidget*>(QStringLiteral("theirFields"));
    REQUIRE(theirs->topLevelItemCount() == 2);
    CHECK(theirs->topLevelItem(1)->text(1) == QStringLiteral("Left out"));
    REQUIRE(dialog.matched().size() == 1);
    CHECK(dialog.matched()[0].name == "journal.partnership");
    // By hand: the second field goes into the learning goals.
    theirs->setCurrentItem(theirs->topLevelItem(1));
    auto* ours = dialog.findChild<QTreeWidget*>(QStringLiteral("ourFields"));
    for (int i = 0; i < ours->topLevelItemCount(); ++i)
        if (ours->topLevelItem(i)->data(0, Qt::UserRole).toString() == QStringLiteral("part1.goals.response"))
            ours->setCurrentItem(ours->topLevelItem(i));
    REQUIRE(dialog.matched().size() == 2);
    CHECK(dialog.matched()[1].name == "part1.goals.response");
    // An answer takes one field: the last word counts.
    dialog.match(0, FieldId("part1.goals.response"));
    REQUIRE(dialog.matched().size() == 1);
    CHECK(dialog.matched()[0].value == "Millbrook Reads");
}

TEST_CASE("a locked PDF asks for its password until it fits", "[incoming]") {
    RealWindow real;
    real.openSample();
    const auto pdf = real.path(QStringLiteral("locked.pdf"));
    write(pdf, pdfOf(real.session().journal(), DocumentKind::Brief, "every other bus"));
    real.openNew();
    real.window().forgetRecent();
    const auto home = real.path(QStringLiteral("home.waymark"));
    real.window().findChild<Incoming*>()->askWhere = [&](const QString&) { return home; };
    drop(real, pdf);
    const auto answer = [&](const char* password) {
        auto* dialog = real.window().findChild<QInputDialog*>();
        REQUIRE(dialog);
        const auto asked = dialog->labelText();
        dialog->setTextValue(QString::fromLatin1(password));
        dialog->accept();
        delete dialog;
        return asked;
    };
    CHECK(answer("wrong").contains(QStringLiteral("locked.pdf is locked")));
    REQUIRE(QTest::qWaitFor([&] { return real.window().findChild<QInputDialog*>() != nullptr; }, readWithin));
    CHECK(answer("every other bus").contains(QStringLiteral("not the password")));
    CHECK(QTest::qWaitFor([&] { return textOf(real.session().path()) == home; }, readWithin));
}

TEST_CASE("every other PDF is refused with a sentence that names it", "[incoming]") {
    RealWindow real;
    real.openNew();
    const auto torn = real.path(QStringLiteral("torn.pdf"));
    write(torn, "%PDF-1.7\nnot much of one");
    drop(real, torn);
    CHECK_THAT(utf8(noticesOf(real.window())), containsText("torn.pdf"));
    auto choice = wholeJournal(real.session().journal(), parseIsoDate("2026-06-08").value());
    choice.attachment = false;
    const auto plain = real.path(QStringLiteral("plain.pdf"));
    write(plain, makeDocument(real.session().journal(), choice).value());
    drop(real, plain);
    CHECK_THAT(utf8(noticesOf(real.window())), containsText("plain.pdf: This PDF carries no journal"));
    CHECK(real.session().name() == QStringLiteral("mine"));
}
