// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Forms that people send: one that somebody else's program made, and one that was made from another journal.
#include "support/catch.h"
#include "support/ui/dropped.h"

#include "ui/exchange/answers_dialog.h"
#include "ui/exchange/match_dialog.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"

#include <QMessageBox>
#include <QPushButton>
#include <QTextEdit>
#include <QTreeWidget>

using namespace waymark;
using namespace waymark::ui;
using waymark::test::containsText;

namespace {

struct ForeignField {
    std::string name;
    std::string tooltip;
    std::string value; // empty: not filled in
    bool check = false;
};

/// A form as some other program writes it: a page, and fields below each other that are called what nobody
/// here calls them. Text and letters of ISO 8859-1 alone.
std::string foreignForm(const std::vector<ForeignField>& fields) {
    std::vector<std::string> objects{"<</Type /Catalog /Pages 2 0 R /AcroForm 4 0 R>>",
                                     "<</Type /Pages /Kids [3 0 R] /Count 1>>", "", ""};
    std::string widgets;
    int top = 720;
    for (const auto& field : fields) {
        const auto value =
            field.check ? "/" + (field.value.empty() ? "Off" : field.value) : "(" + field.value + ")";
        widgets += std::to_string(objects.size() + 1) + " 0 R ";
        objects.push_back("<</Type /Annot /Subtype /Widget /Rect [72 " + std::to_string(top - 20) + " 400 " +
                          std::to_string(top) + "] /P 3 0 R /F 4 /T (" + field.name + ") /FT " +
                          (field.check ? "/Btn /AS " + value : "/Tx") +
                          (field.tooltip.empty() ? "" : " /TU (" + field.tooltip + ")") + " /V " + value +
                          ">>");
        top -= 40;
    }
    objects[2] = "<</Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Annots [" + widgets + "]>>";
    objects[3] = "<</Fields [" + widgets + "] /DA (/Helv 0 Tf 0 g)>>";
    std::string pdf = "%PDF-1.4\n";
    std::string table;
    for (std::size_t i = 0; i < objects.size(); ++i) {
        char entry[32];
        std::snprintf(entry, sizeof entry, "%010zu 00000 n \n", pdf.size());
        table += entry;
        pdf += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const auto count = std::to_string(objects.size() + 1);
    const auto start = std::to_string(pdf.size());
    return pdf + "xref\n0 " + count + "\n0000000000 65535 f \n" + table + "trailer\n<</Size " + count +
           " /Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n";
}

/// What someone wrote into the form of `journal`.
std::string filledForm(RealWindow& real, const Journal& journal, const std::string& field,
                       const std::string& words) {
    const auto empty = real.path(QStringLiteral("empty.pdf"));
    const auto full = real.path(QStringLiteral("full.pdf"));
    write(empty, pdfOf(journal, DocumentKind::Form));
    write(real.path(QStringLiteral("words.fdf")), "%FDF-1.2\n1 0 obj\n<</FDF <</Fields [<</T (" + field +
                                                      ") /V (" + words +
                                                      ")>>]>>>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n");
    const auto command = "pdftk '" + utf8(empty) + "' fill_form '" +
                         utf8(real.path(QStringLiteral("words.fdf"))) + "' output '" + utf8(full) + "'";
    if (std::system(command.c_str()) != 0)
        return {};
    QFile file(full);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll().toStdString();
}

bool hasPdftk() {
    if (std::system("pdftk --version >/dev/null 2>&1") == 0)
        return true;
    WARN("pdftk is not installed; ./dev installs it");
    return false;
}

QTreeWidgetItem* itemOf(QTreeWidget* tree, const char* field) {
    for (int i = 0; i < tree->topLevelItemCount(); ++i)
        if (tree->topLevelItem(i)->data(0, Qt::UserRole).toString() == QLatin1String(field))
            return tree->topLevelItem(i);
    return nullptr;
}

QPushButton* buttonOf(QMessageBox* box, const QString& words) {
    for (auto* button : box->findChildren<QPushButton*>())
        if (button->text().contains(words))
            return button;
    return nullptr;
}

} // namespace

TEST_CASE("a half-filled form of unknown make goes from the drop to the journal's pages", "[incoming]") {
    RealWindow real;
    real.openNew();
    const auto pdf = real.path(QStringLiteral("partners.pdf"));
    write(pdf, foreignForm({{"Text1", "Partnership", "Millbrook Reads", false},
                            {"Text2", "", "Nobody here knows\\nwhere this goes", false},
                            {"Text3", "Place", "", false},
                            {"Box4", "", "Yes", true},
                            {"Text5", "Something else", "", false}}));
    drop(real, pdf);
    auto* match = real.window().findChild<MatchDialog*>();
    REQUIRE(match);
    auto* theirs = match->findChild<QTreeWidget*>(QStringLiteral("theirFields"));
    REQUIRE(theirs->topLevelItemCount() == 3); // what nobody filled in is not asked about
    CHECK(real.answer("journal.partnership").isEmpty());
    // The second goes to the learning goals, by hand.
    theirs->setCurrentItem(theirs->topLevelItem(1));
    auto* ours = match->findChild<QTreeWidget*>(QStringLiteral("ourFields"));
    auto* goals = itemOf(ours, "part1.goals.response");
    REQUIRE(goals);
    ours->setCurrentItem(goals);
    const auto buttons = match->findChildren<QPushButton*>();
    const auto agree = std::ranges::find_if(buttons, &QPushButton::isDefault);
    REQUIRE(agree != buttons.end());
    real.click(*agree); // which ends the dialog and all of its buttons
    REQUIRE(QTest::qWaitFor([&] { return real.window().findChild<AnswersDialog*>() != nullptr; }, 5000));
    auto* dialog = real.window().findChild<AnswersDialog*>();
    CHECK(real.answer("part1.goals.response").isEmpty()); // nothing before it was confirmed
    CHECK(dialog->chosen().size() == 2);
    real.click(dialog->findChild<QPushButton*>(QStringLiteral("takeAnswers")));
    REQUIRE(QTest::qWaitFor([&] { return !real.answer("part1.goals.response").isEmpty(); }, 5000));
    CHECK(real.answer("journal.partnership") == QStringLiteral("Millbrook Reads"));
    CHECK(real.answer("part1.goals.response") == QStringLiteral("Nobody here knows\nwhere this goes"));
    // It stands on its page, and in the file.
    real.go("part1.goals");
    auto* editor = qobject_cast<QTextEdit*>(real.control("part1.goals.response"));
    REQUIRE(editor);
    CHECK(editor->toPlainText() == QStringLiteral("Nobody here knows\nwhere this goes"));
    REQUIRE(real.saved());
    real.restart();
    real.window().openLast();
    REQUIRE(real.window().session() != nullptr);
    CHECK(real.answer("part1.goals.response") == QStringLiteral("Nobody here knows\nwhere this goes"));
}

TEST_CASE("a form that was made from another journal says so before anything is taken over", "[incoming]") {
    if (!hasPdftk())
        return;
    RealWindow real;
    const auto other = real.openNew(QStringLiteral("theirs.waymark"));
    REQUIRE(real.session().set(FieldId("journal.partnership"), "Millbrook Reads").ok());
    REQUIRE(real.saved());
    const auto pdf = real.path(QStringLiteral("form.pdf"));
    const auto bytes = filledForm(real, real.session().journal(), "part1.goals.response", "From the form");
    REQUIRE(!bytes.empty());
    write(pdf, bytes);

    // In its own journal there is nothing to say.
    drop(real, pdf);
    CHECK(real.window().findChild<QMessageBox*>(QStringLiteral("formOfAnother")) == nullptr);
    auto* dialog = real.window().findChild<AnswersDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->chosen().size() == 1);
    dialog->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    real.openNew(QStringLiteral("mine.waymark"));
    drop(real, pdf);
    auto* box = real.window().findChild<QMessageBox*>(QStringLiteral("formOfAnother"));
    REQUIRE(box);
    CHECK(real.window().findChild<AnswersDialog*>() == nullptr);
    CHECK_THAT(utf8(box->text()), containsText("form.pdf was made from another journal"));
    CHECK_THAT(utf8(box->text()), containsText("mine"));
    CHECK_THAT(utf8(box->informativeText()), containsText("Millbrook Reads"));
    CHECK(real.answer("part1.goals.response").isEmpty());
    // Whoever wants it all the same sees what there is, and nothing is ticked.
    auto* look = buttonOf(box, QStringLiteral("Look at"));
    REQUIRE(look);
    look->click();
    dialog = real.window().findChild<AnswersDialog*>();
    REQUIRE(dialog);
    auto* list = dialog->findChild<QTreeWidget*>();
    REQUIRE(list->topLevelItemCount() == 1);
    CHECK(list->topLevelItem(0)->text(1) == QStringLiteral("From the form"));
    CHECK(dialog->chosen().isEmpty());
    dialog->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    // Its own journal is one of the last that were open here: it is offered first.
    drop(real, pdf);
    box = real.window().findChild<QMessageBox*>(QStringLiteral("formOfAnother"));
    REQUIRE(box);
    REQUIRE(box->defaultButton());
    CHECK(box->defaultButton()->text().contains(QStringLiteral("theirs")));
    box->defaultButton()->click();
    CHECK(real.session().name() == QStringLiteral("theirs"));
    dialog = real.window().findChild<AnswersDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->chosen().size() == 1);
    real.click(dialog->findChild<QPushButton*>(QStringLiteral("takeAnswers")));
    CHECK(real.answer("part1.goals.response") == QStringLiteral("From the form"));
}

TEST_CASE("what a form has no more, and words for a day, are told apart and not ticked beforehand",
          "[incoming]") {
    RealWindow real;
    real.openNew();
    for (const char* field : {"part1.live.date", "part2.live.date"})
        REQUIRE(real.session().set(FieldId(field), "2026-03-12").ok());
    REQUIRE(real.session().set(FieldId("part1.goals.response"), "Words").ok());
    std::vector<ForeignField> fields{{"part1.live.date", "", "March 5 maybe"},
                                     {"part2.live.date", "", "19.3.2026"},
                                     {"part3.live.date", "", "after the break"},
                                     {"part1.goals.response", "", ""},
                                     {"part1.steps.step1.rating", "", "wonderful"}};
    const auto pdf = real.path(QStringLiteral("form.pdf"));
    write(pdf, foreignForm(fields));
    drop(real, pdf);
    auto* dialog = real.window().findChild<AnswersDialog*>();
    REQUIRE(dialog);
    auto* list = dialog->findChild<QTreeWidget*>();
    QStringList rows;
    for (int i = 0; i < list->topLevelItemCount(); ++i) {
        const auto* item = list->topLevelItem(i);
        rows << item->text(2) + (item->flags() & Qt::ItemIsUserCheckable && item->checkState(0) == Qt::Checked
                                     ? QStringLiteral(", ticked")
                                     : QString());
    }
    CHECK(rows == QStringList{QStringLiteral("Not a date, kept as written"),
                              QStringLiteral("Changed, ticked"),
                              QStringLiteral("Not a date, kept as written, ticked"),
                              QStringLiteral("Emptied in the form"), QStringLiteral("Cannot be taken over")});
    CHECK(list->topLevelItem(4)->toolTip(2) ==
          QString::fromUtf8("“wonderful” is none of the choices: Going well, Needs a refresh, Not yet."));
    dialog->findChild<QPushButton*>(QStringLiteral("takeAnswers"))->click();
    CHECK(real.answer("part1.live.date") == QStringLiteral("2026-03-12"));
    CHECK(real.answer("part2.live.date") == QStringLiteral("2026-03-19"));
    CHECK(real.answer("part3.live.date") == QStringLiteral("after the break"));
    CHECK(real.answer("part1.goals.response") == QStringLiteral("Words"));
}
