// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// "File > Share an extract: choose, see exactly what leaves, one small file; the journal remembers it."
#include "support/catch.h"
#include "support/ui/real_window.h"

#include "journal/extract_mark.h"
#include "journal/shared_log.h"
#include "store/journal_file.h"
#include "ui/exchange/exports.h"
#include "ui/shell/extract_dialog.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/widgets/label.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/segmented.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace waymark;
using namespace waymark::ui;

namespace {

void set(RealWindow& real, const char* field, const char* value) {
    INFO(field);
    REQUIRE(real.session().set(FieldId(field), value));
}

QByteArray bytes(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void fill(RealWindow& real) {
    real.openNew();
    set(real, "journal.owner.name", "Ada Zzbrook");
    set(real, "part1.roles.response", "Zzdeleted");
    set(real, "part1.roles.response", "Roles as they are");
    set(real, "part1.goals.response", "Zzgoals");
    set(real, "part2.questions.r1.text", "How small is small?");
    set(real, "part3.questions.r1.text", "Zzprivate");
    set(real, "private.part3.plan", "true");
    REQUIRE(real.saved());
}

} // namespace

TEST_CASE("the dialog chooses nothing but progress and questions, and shows exactly what leaves",
          "[extract]") {
    RealWindow real;
    fill(real);
    ExtractDialog dialog(real.theme(), real.session().journal(), real.session().today(), &real.window());
    dialog.show();
    CHECK(dialog.choice().progress);
    CHECK(dialog.choice().questions);
    CHECK(dialog.choice().sections.empty());
    CHECK(dialog.choice().blocks.empty());
    CHECK(dialog.choice().name.empty());
    auto text = dialog.preview()->toPlainText();
    CHECK(text.contains(QStringLiteral("How small is small?")));
    CHECK_FALSE(text.contains(QStringLiteral("Zz")));
    CHECK_FALSE(text.contains(QStringLiteral("Roles as they are")));

    // By keys alone: down to the section of Part 1, and a space ticks it.
    dialog.tree()->setFocus();
    for (int i = 0; i < dialog.tree()->topLevelItemCount(); ++i) {
        auto* item = dialog.tree()->topLevelItem(i);
        CHECK_FALSE(item->text(0).contains(QStringLiteral("Part 3"))); // private
        if (item->text(0) == QStringLiteral("Part 1: Roles reflection")) {
            dialog.tree()->setCurrentItem(item);
            QTest::keyClick(dialog.tree(), Qt::Key_Space);
        }
    }
    CHECK(dialog.choice().sections == std::set<std::string>{"part1.roles"});
    text = dialog.preview()->toPlainText();
    CHECK(text.contains(QStringLiteral("Roles as they are")));
    CHECK_FALSE(text.contains(QStringLiteral("Zz")));
}

TEST_CASE("an answer alone can be chosen", "[extract]") {
    RealWindow real;
    fill(real);
    ExtractDialog dialog(real.theme(), real.session().journal(), real.session().today(), &real.window());
    for (int i = 0; i < dialog.tree()->topLevelItemCount(); ++i)
        if (auto* item = dialog.tree()->topLevelItem(i);
            item->text(0) == QStringLiteral("Part 1: Learning goals"))
            item->child(0)->setCheckState(0, Qt::Checked);
    CHECK(dialog.choice().blocks == std::set<std::string>{"part1.goals.response"});
    CHECK(dialog.preview()->toPlainText().contains(QStringLiteral("Zzgoals")));
}

TEST_CASE("what was left out is not in the file, and the journal remembers what was", "[extract]") {
    RealWindow real;
    fill(real);
    ExtractDialog dialog(real.theme(), real.session().journal(), real.session().today(), &real.window());
    auto* named = dialog.findChild<Segmented*>();
    REQUIRE(named != nullptr);
    named->setCurrentIndex(2);
    dialog.findChild<QLineEdit*>(QStringLiteral("extractName"))->setText(QStringLiteral("Heron"));
    dialog.findChild<QLineEdit*>(QStringLiteral("extractWith"))->setText(QStringLiteral("The coaches"));
    CHECK_FALSE(dialog.ownName());
    const auto path = real.path(QStringLiteral("extract.waymark"));
    REQUIRE(real.window().exports().writeExtractTo(path, dialog.choice(), dialog.ownName(), dialog.with()));
    const auto written = bytes(path);
    CHECK(written.contains("How small is small?"));
    CHECK(written.contains("Heron"));
    // Whole words: two letters alone may stand in an id by chance.
    for (const char* absent :
         {"Zzbrook", "Zzdeleted", "Zzgoals", "Zzprivate", "shared.order", "Roles as they are"})
        CHECK_FALSE(written.contains(absent));
    const auto stored = readJournal(path.toStdString());
    REQUIRE(stored.ok());
    CHECK(extractMark(stored->journal)->name == "Heron");
    const auto shared = sharedExtracts(real.session().journal());
    REQUIRE(shared.size() == 1);
    CHECK(shared[0].with == "The coaches");
    CHECK(shared[0].identity == hex(stored->journal.identity()));

    // Nothing is written over another file, and that is said.
    CHECK_FALSE(real.window().exports().writeExtractTo(path, dialog.choice(), false, {}));
    CHECK(bytes(path) == written);
    CHECK(sharedExtracts(real.session().journal()).size() == 1);

    // Opened, it says what it is.
    RealWindow other;
    REQUIRE(other.open(path));
    bool said = false;
    for (const auto* bar : other.window().findChildren<MessageBar*>())
        for (const auto* label : bar->findChildren<Label*>())
            said = said || label->text().contains(QStringLiteral("This is an extract"));
    CHECK(said);

    // It stands on the page about the journal.
    real.go("journal");
    bool told = false;
    for (const auto* label : real.window().page()->findChildren<Label*>())
        told = told || label->text().contains(QStringLiteral("to The coaches"));
    CHECK(told);
}

TEST_CASE("what was answered to the questions is a choice of its own, and off", "[extract]") {
    RealWindow real;
    fill(real);
    set(real, "part2.questions.r1.answered", "true");
    set(real, "part2.questions.r1.answer", "Under ten");
    ExtractDialog dialog(real.theme(), real.session().journal(), real.session().today(), &real.window());
    CHECK(dialog.choice().questions);
    CHECK_FALSE(dialog.choice().answers);
    const auto shown = [&] { return dialog.preview()->toPlainText(); };
    CHECK(shown().contains(QStringLiteral("How small is small?")));
    CHECK_FALSE(shown().contains(QStringLiteral("Under ten")));
    QTreeWidgetItem* answers = nullptr;
    for (int i = 0; i < dialog.tree()->topLevelItemCount(); ++i)
        if (auto* item = dialog.tree()->topLevelItem(i);
            item->text(0).startsWith(QStringLiteral("What was answered")))
            answers = item;
    REQUIRE(answers != nullptr);
    answers->setCheckState(0, Qt::Checked);
    CHECK(dialog.choice().answers);
    CHECK(shown().contains(QStringLiteral("Under ten")));
    dialog.tree()->topLevelItem(1)->setCheckState(0, Qt::Unchecked); // the questions
    CHECK_FALSE(dialog.choice().answers);
    CHECK_FALSE(shown().contains(QStringLiteral("Under ten")));
    answers->setCheckState(0, Qt::Checked); // brings its questions back
    CHECK(dialog.choice().questions);
}
