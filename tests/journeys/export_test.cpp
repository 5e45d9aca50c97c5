// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/ui/real_window.h"

#include "report/document.h"
#include "report/shared_journal.h"
#include "ui/exchange/export_dialog.h"
#include "ui/exchange/export_preview.h"
#include "ui/exchange/parts_tree.h"
#include "ui/exchange/password_field.h"
#include "ui/shell/journal_files.h"
#include "ui/shell/notices.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/choice_card.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/pdf_viewer.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace waymark;
using namespace waymark::ui;

namespace {

constexpr int laidOutWithin = 60000; // milliseconds, on a busy machine

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString wordsIn(const QString& pdf, const QStringList& more = {}) {
    QProcess text;
    text.start(QStringLiteral("pdftotext"),
               more + QStringList{QStringLiteral("-layout"), pdf, QStringLiteral("-")});
    REQUIRE(text.waitForFinished(30000));
    return QString::fromUtf8(text.readAllStandardOutput()).simplified();
}

/// The dialog as Ctrl+E brings it, with a place to write to that needs no other dialog.
class Export {
  public:
    explicit Export(RealWindow& real) : real_(real) {
        dialog_ = new ExportDialog(
            real.theme(), real.session(), ExportChoice::load(Paper::Letter),
            [this](const QString& name, const QString&) {
                offered = name;
                return target;
            },
            &real.window());
        dialog_->open();
    }
    ~Export() { delete dialog_; }

    void wait() {
        REQUIRE(QTest::qWaitFor([&] { return !dialog_->shown().empty(); }, laidOutWithin));
    }
    /// After a change: the pages that it leads to.
    void waitForChange() {
        QSignalSpy previewed(dialog_, &ExportDialog::previewed);
        REQUIRE(QTest::qWaitFor([&] { return previewed.count() > 0; }, laidOutWithin));
    }
    void choose(Audience audience) {
        auto cards = dialog_->findChildren<ChoiceCard*>();
        REQUIRE(cards.size() == audiences);
        if (cards[int(audience)]->isChecked())
            return;
        cards[int(audience)]->click();
        waitForChange();
    }
    void tick(const char* words) {
        for (auto* row : dialog_->findChildren<CheckRow*>())
            if (row->text() == QString::fromUtf8(words))
                return row->click();
        FAIL("nothing to tick that says " << words);
    }
    bool offers(const char* words) {
        for (auto* row : dialog_->findChildren<CheckRow*>())
            if (row->text() == QString::fromUtf8(words))
                return row->isVisible();
        return false;
    }
    QString label(const char* name) {
        auto* found = dialog_->findChild<QLabel*>(QString::fromLatin1(name));
        return found && found->isVisible() ? found->text() : QString();
    }
    void leave(const QString& id) {
        auto* tree = dialog_->findChild<PartsTree*>();
        for (auto* leaf : tree->findItems(QStringLiteral("*"), Qt::MatchWildcard | Qt::MatchRecursive))
            if (leaf->data(0, Qt::UserRole).toString() == id)
                leaf->setCheckState(0, Qt::Unchecked);
    }
    void save() {
        QSignalSpy saved(dialog_, &ExportDialog::saved);
        dialog_->findChild<QPushButton*>(QStringLiteral("exportSave"))->click();
        REQUIRE(QTest::qWaitFor([&] { return saved.count() > 0; }, laidOutWithin));
    }
    ExportDialog& dialog() { return *dialog_; }
    PdfViewer& viewer() { return *dialog_->preview()->viewer(); }

    QString target;
    QString offered;

  private:
    RealWindow& real_;
    QPointer<ExportDialog> dialog_;
};

} // namespace

TEST_CASE("what the dialog shows is what it writes, under a name that says what it is", "[export]") {
    RealWindow real;
    real.openSample();
    Export out(real);
    out.target = real.path(QStringLiteral("brief.pdf"));
    out.wait();
    const auto shown = out.dialog().shown();
    CHECK(out.viewer().pageCount() <= 2); // a brief, when nothing else was ever chosen
    CHECK(out.label("exportCaption").contains(QStringLiteral("Letter, about")));
    out.save();
    CHECK(out.offered.startsWith(real.answer("journal.partnership") + QStringLiteral(", Coach brief 20")));
    CHECK(out.offered.endsWith(QStringLiteral(".pdf")));
    CHECK(bytesOf(out.target).toStdString() == shown);
    CHECK(wordsIn(out.target).contains(real.answer("journal.partnership")));
}

TEST_CASE("the whole journal in a PDF has every word, and keeps the page one reads", "[export]") {
    RealWindow real;
    real.openSample();
    Export out(real);
    out.target = real.path(QStringLiteral("whole.pdf"));
    out.wait();
    out.choose(Audience::Partnership);
    REQUIRE(out.viewer().pageCount() > 5);
    out.viewer().goToPage(3);
    out.tick("With the journal inside"); // the same pages once more
    out.waitForChange();
    CHECK(out.viewer().page() == 3);
    out.save();
    const auto words = wordsIn(out.target);
    for (const char* field :
         {"part1.goals.response", "part2.foundation.response", "part5.pdsa.act.response"}) {
        INFO(field);
        const auto answer = real.answer(field).simplified();
        REQUIRE_FALSE(answer.isEmpty());
        CHECK(words.contains(answer.right(24))); // the last words are the ones that clipping would take
        CHECK(words.contains(answer.left(24)));
    }
}

TEST_CASE("sections and worksheets can be left out one by one, and the choice is remembered", "[export]") {
    RealWindow real;
    real.openSample();
    {
        Export out(real);
        out.wait();
        out.choose(Audience::JustMe);
        out.leave(QStringLiteral("part1.goals"));
        out.waitForChange();
        CHECK(out.dialog()
                  .findChild<QPushButton*>(QStringLiteral("exportChooseParts"))
                  ->text()
                  .contains(QStringLiteral(" of ")));
        out.target = real.path(QStringLiteral("some.pdf"));
        out.save();
        const auto words = wordsIn(out.target);
        CHECK_FALSE(words.contains(real.answer("part1.goals.response").simplified().left(24)));
        CHECK(words.contains(real.answer("part2.foundation.response").simplified().left(24)));
    }
    Export again(real);
    again.wait();
    CHECK(again.dialog().choice().audience == Audience::JustMe);
    CHECK(again.dialog().choice().leftOut.at(Audience::JustMe) ==
          QSet<QString>{QStringLiteral("part1.goals")});
    again.choose(Audience::Partnership); // what was left out for oneself is in it
    again.target = real.path(QStringLiteral("all.pdf"));
    again.save();
    CHECK(wordsIn(again.target).contains(real.answer("part1.goals.response").simplified().left(24)));
}

TEST_CASE("for each reader one can choose what is put in", "[export]") {
    RealWindow real;
    real.openSample();
    Export out(real);
    out.wait();
    const auto* choose = out.dialog().findChild<QPushButton*>(QStringLiteral("exportChooseParts"));
    REQUIRE(choose != nullptr);
    for (int reader = 0; reader < audiences; ++reader) {
        INFO(reader);
        out.choose(Audience(reader));
        CHECK(choose->isVisible());
    }
    out.choose(Audience::Partnership);
    out.leave(QStringLiteral("part1.goals"));
    out.waitForChange();
    out.target = real.path(QStringLiteral("some.pdf"));
    out.save();
    const auto words = wordsIn(out.target);
    CHECK_FALSE(words.contains(real.answer("part1.goals.response").simplified().left(24)));
    CHECK(words.contains(real.answer("part2.foundation.response").simplified().left(24)));
}

TEST_CASE("Ctrl+Shift+P keeps a section private: it says so, and every export leaves it out", "[export]") {
    RealWindow real;
    real.openSample();
    real.go("part1.goals");
    const auto secret = real.answer("part1.goals.response").simplified().left(24);
    auto* hidden = real.window().page()->findChild<QWidget*>(QStringLiteral("privateMark"));
    REQUIRE(hidden);
    const auto says = [&] {
        for (auto* button : hidden->findChildren<QPushButton*>())
            if (button->isVisible())
                return button->text();
        return QString();
    };
    CHECK(says().isEmpty());
    real.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(real.answer("private.part1.goals") == QStringLiteral("true"));
    CHECK(says() == QStringLiteral("Private"));
    {
        Export out(real);
        out.wait();
        CHECK(out.label("exportPrivate").startsWith(QStringLiteral("1 section")));
        out.choose(Audience::Partnership);
        out.target = real.path(QStringLiteral("without.pdf"));
        out.save();
        CHECK_FALSE(wordsIn(out.target).contains(secret));
    }
    {
        Export out(real);
        out.wait();
        out.tick("This time with the private sections");
        out.waitForChange();
        CHECK(out.label("exportPrivate").contains(QStringLiteral("this time")));
        out.target = real.path(QStringLiteral("with.pdf"));
        out.save();
        CHECK(wordsIn(out.target).contains(secret));
    }
    Export out(real); // that was for once
    out.wait();
    CHECK_FALSE(out.dialog().choice().withPrivate);
    out.dialog().reject();
    QApplication::setActiveWindow(&real.window()); // no window manager does it after a dialog
    real.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(real.answer("private.part1.goals").isEmpty());
    CHECK(says().isEmpty());
}

TEST_CASE("a password locks the file that is written, is never kept, and says how good it is", "[export]") {
    RealWindow real;
    real.openSample();
    CHECK(strengthOf(QStringLiteral("aaaaaaaaaaaaaaaaaaaa")) == PasswordStrength::Weak);
    CHECK(strengthOf(QStringLiteral("Tr0ub4d")) == PasswordStrength::Weak);
    CHECK(strengthOf(QStringLiteral("every other bus is late")) == PasswordStrength::Strong);
    Export out(real);
    out.wait();
    out.tick("Lock it with a password");
    auto* line = out.dialog().findChild<QLineEdit*>(QStringLiteral("exportPassword"));
    REQUIRE(line->isVisible());
    CHECK(line->echoMode() == QLineEdit::Password);
    QTest::keyClicks(line, QStringLiteral("every other bus is late"));
    CHECK(out.label("passwordHint").startsWith(QStringLiteral("Strong")));
    out.waitForChange();
    CHECK(out.viewer().pageCount() > 0); // shown without it
    out.target = real.path(QStringLiteral("locked.pdf"));
    out.save();
    CHECK(wordsIn(out.target).isEmpty());
    CHECK(wordsIn(out.target, {QStringLiteral("-upw"), QStringLiteral("every other bus is late")})
              .contains(real.answer("journal.partnership")));
    QFile settings(QSettings().fileName());
    if (settings.open(QIODevice::ReadOnly))
        CHECK_FALSE(settings.readAll().contains("every other"));
}

TEST_CASE("every kind of file is written", "[export]") {
    RealWindow real;
    real.openSample();
    const std::pair<const char*, const char*> kinds[] = {{".html", "<html"},
                                                         {".md", "# "},
                                                         {".csv", "action"},
                                                         {".ics", "BEGIN:VCALENDAR"},
                                                         {".json", "part1.goals.response"}};
    for (const auto& [ending, words] : kinds) {
        INFO(ending);
        Export out(real);
        out.wait();
        auto* format = out.dialog().findChild<QComboBox*>(QStringLiteral("exportFormat"));
        format->setCurrentIndex(format->findData(QString::fromLatin1(ending)));
        out.waitForChange();
        CHECK_FALSE(out.offers("Lock it with a password"));
        out.target = real.path(QStringLiteral("out") + QString::fromLatin1(ending));
        out.save();
        CHECK(bytesOf(out.target).contains(words));
        CHECK(out.offered.endsWith(QString::fromLatin1(ending)));
    }
}

TEST_CASE("a file that cannot be written is said by its name, and the dialog stays", "[export]") {
    RealWindow real;
    real.openSample();
    Export out(real);
    out.wait();
    out.target = real.path(QStringLiteral("nowhere/brief.pdf"));
    out.dialog().findChild<QPushButton*>(QStringLiteral("exportSave"))->click();
    CHECK(out.dialog().isVisible());
    QString said;
    for (auto* label : out.dialog().findChildren<QLabel*>())
        if (label->isVisible())
            said += label->text();
    CHECK(said.contains(QStringLiteral("brief.pdf")));
    CHECK(out.viewer().isVisible()); // nothing is wrong with the pages
    CHECK(out.viewer().pageCount() > 0);
    out.choose(Audience::Partnership);
    CHECK_FALSE(out.dialog().preview()->findChild<MessageBar*>()->isVisible());
    out.target = real.path(QStringLiteral("brief.pdf"));
    out.save();
    CHECK(QFileInfo::exists(out.target));
}

TEST_CASE("a calendar without any day is said to be empty, before and after it is written", "[export]") {
    RealWindow real;
    real.openNew();
    real.press(Qt::Key_E, Qt::ControlModifier);
    auto* dialog = real.window().findChild<ExportDialog*>();
    REQUIRE(dialog);
    auto* format = dialog->findChild<QComboBox*>(QStringLiteral("exportFormat"));
    QSignalSpy previewed(dialog, &ExportDialog::previewed);
    format->setCurrentIndex(format->findData(QStringLiteral(".ics")));
    REQUIRE(QTest::qWaitFor(
        [&] { return previewed.count() > 0 && dialog->shown().starts_with("BEGIN:VCALENDAR"); },
        laidOutWithin));
    QStringList said;
    for (auto* label : dialog->preview()->findChildren<QLabel*>())
        if (label->isVisible())
            said << label->text();
    CHECK(said.join(QLatin1Char(' ')).contains(QStringLiteral("This calendar would be empty.")));
    Q_EMIT dialog->saved(real.path(QStringLiteral("days.ics")));
    dialog->accept();
    auto* bar = real.window().findChild<MessageBar*>(QStringLiteral("exported"));
    REQUIRE(bar);
    CHECK(bar->accessibleName().startsWith(QStringLiteral("Exported, but this calendar is empty.")));
}

TEST_CASE("of what was made one bar speaks: the last one's", "[export]") {
    RealWindow real;
    real.openSample();
    auto& notices = real.window().notices();
    const auto made = [&] { return notices.findChildren<MessageBar*>(QStringLiteral("exported")); };
    notices.tellMade(MessageBar::Kind::Ok, QStringLiteral("Exported."), real.path(QStringLiteral("a.pdf")));
    notices.tellMade(MessageBar::Kind::Ok, QStringLiteral("Exported."), real.path(QStringLiteral("b.pdf")));
    REQUIRE(made().size() == 1);
    CHECK(made()[0]->accessibleName().contains(QStringLiteral("b.pdf")));
    notices.explainNotMade({ErrorCode::Io, "The disk is full.", {}}, {});
    CHECK(made().isEmpty());
    const auto visible = [&] {
        QApplication::processEvents();
        QStringList said;
        for (auto* bar : notices.findChildren<MessageBar*>())
            if (bar->isVisible())
                said << bar->accessibleName();
        return said;
    };
    CHECK(visible() == QStringList{QStringLiteral("That did not work. The disk is full.")});
    // What can be taken back stays until it is closed, or something newer can be.
    notices.keep(*notices.tellOf(QStringLiteral("taken"), MessageBar::Kind::Ok, QStringLiteral("One."), {}));
    for (const char* more : {"a", "b", "c"})
        notices.tell(MessageBar::Kind::Info, QString::fromLatin1(more), {});
    CHECK(visible().size() == 2);
    CHECK(visible().join(QLatin1Char(' ')).contains(QStringLiteral("One.")));
    notices.keep(*notices.tellOf(QStringLiteral("taken"), MessageBar::Kind::Ok, QStringLiteral("Two."), {}));
    CHECK_FALSE(visible().join(QLatin1Char(' ')).contains(QStringLiteral("One.")));
}

TEST_CASE("exporting writes nothing into the journal; marking as sent does, and can be taken back",
          "[export]") {
    RealWindow real;
    real.openSample();
    REQUIRE(real.saved());
    const auto before = real.session().journal().highestCounter();
    real.press(Qt::Key_E, Qt::ControlModifier);
    auto* dialog = real.window().findChild<ExportDialog*>();
    REQUIRE(dialog);
    REQUIRE(QTest::qWaitFor([&] { return !dialog->shown().empty(); }, laidOutWithin));
    Q_EMIT dialog->saved(real.path(QStringLiteral("brief.pdf")));
    dialog->accept();
    CHECK(real.session().journal().highestCounter() == before);
    auto* bar = real.window().findChild<MessageBar*>(QStringLiteral("exported"));
    REQUIRE(bar);
    QStringList offered;
    QPushButton* sent = nullptr;
    for (auto* button : bar->findChildren<QPushButton*>()) {
        offered << button->text();
        sent = button; // the last one
    }
    CHECK(offered == QStringList{QStringLiteral("Show it"), QStringLiteral("Mark as sent")});
    REQUIRE(sent);
    sent->click();
    CHECK(real.answer("brief.sent") == qt(isoDate(real.session().today())));
    QApplication::setActiveWindow(&real.window()); // no window manager does it after a dialog
    real.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(real.answer("brief.sent").isEmpty());
}
