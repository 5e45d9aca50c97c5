// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/ui/real_window.h"

#include "report/document.h"
#include "ui/shell/print_preview.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/widgets/pdf_viewer.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace waymark;
using namespace waymark::ui;

namespace {

constexpr int laidOutWithin = 60000;

QAbstractButton* buttonOf(QWidget& dialog, const char* words) {
    for (auto* button : dialog.findChildren<QAbstractButton*>())
        if (button->text() == QString::fromUtf8(words))
            return button;
    return nullptr;
}

QString wordsOf(QWidget& dialog) {
    QStringList words;
    for (auto* label : dialog.findChildren<QLabel*>())
        if (label->isVisible())
            words << label->text();
    return words.join(QLatin1Char(' '));
}

/// A program `lp` that keeps how it was called and what it was handed; it ends with `status`.
class FakeLp {
  public:
    explicit FakeLp(int status) : path_(qgetenv("PATH")) {
        QFile script(folder_.filePath(QStringLiteral("lp")));
        REQUIRE(script.open(QIODevice::WriteOnly));
        script.write(QStringLiteral("#!/bin/sh\nprintf '%%s\\n' \"$@\" >\"%1/arguments\"\ncat >\"%1/pdf\"\n"
                                    "echo no paper >&2\nexit %2\n")
                         .arg(folder_.path())
                         .arg(status)
                         .replace(QStringLiteral("%%"), QStringLiteral("%"))
                         .toUtf8());
        script.close();
        REQUIRE(script.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
        qputenv("PATH", folder_.path().toLocal8Bit() + ':' + path_);
    }
    ~FakeLp() { qputenv("PATH", path_); }

    QByteArray kept(const char* name) const {
        QFile file(folder_.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

  private:
    QTemporaryDir folder_;
    QByteArray path_;
};

// What an export writes, without the journal inside.
Result<std::string> printed(const Journal& journal, Date today, Paper paper) {
    auto choice = wholeJournal(journal, today);
    choice.write.paper = paper;
    choice.attachment = false;
    return makeDocument(journal, choice);
}

PrintPreview::Machinery machineryOf(RealWindow& real) {
    return {
        .makePdf = [copy = std::make_shared<const Journal>(real.session().journal()),
                    today = real.session().today()](Paper paper) { return printed(*copy, today, paper); }};
}

const QList<PrinterChoice> printers{{QStringLiteral("office"), QStringLiteral("Office, 2nd floor"), true},
                                    {QStringLiteral("hall"), QStringLiteral("Hall"), false}};

} // namespace

TEST_CASE("Ctrl+P shows the very pages that an export writes, to be leafed through with keys", "[print]") {
    RealWindow real;
    real.openSample();
    real.go("part1.goals");
    real.press(Qt::Key_P, Qt::ControlModifier);
    auto* preview = real.window().findChild<PrintPreview*>();
    REQUIRE(preview);
    REQUIRE(QTest::qWaitFor([&] { return !preview->pdf().empty(); }, laidOutWithin));
    const auto& journal = real.session().journal();
    const auto exported = printed(journal, real.session().today(), preview->paper());
    REQUIRE(exported.ok());
    CHECK(preview->pdf() == exported.value());

    auto* viewer = preview->findChild<PdfViewer*>();
    auto* pages = preview->findChild<QWidget*>(QStringLiteral("pdfPages"));
    REQUIRE(pages);
    CHECK(pages->hasFocus());
    const int count = viewer->pageCount();
    REQUIRE(count > 3);
    CHECK(pages->accessibleName() == QStringLiteral("Page 1 of %1").arg(count));
    // A screen reader gets the words of the page.
    CHECK(pages->accessibleDescription().contains(real.answer("journal.partnership")));
    QTest::keyClick(pages, Qt::Key_PageDown);
    CHECK(pages->accessibleName() == QStringLiteral("Page 2 of %1").arg(count));
    QTest::keyClick(pages, Qt::Key_End, Qt::ControlModifier);
    CHECK(pages->accessibleName() == QStringLiteral("Page %1 of %1").arg(count));
    QTest::keyClick(pages, Qt::Key_PageDown);
    CHECK(viewer->page() == count - 1);
    QTest::keyClick(pages, Qt::Key_Home, Qt::ControlModifier);
    CHECK(viewer->page() == 0);
    const auto whole = viewer->zoom();
    QTest::keyClick(pages, Qt::Key_Plus, Qt::ControlModifier);
    CHECK(viewer->zoom() > whole);
    QTest::keyClick(pages, Qt::Key_0, Qt::ControlModifier);
    CHECK(viewer->zoom() == Approx(whole));
    QTest::keyClick(pages, Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&] { return real.window().findChild<PrintPreview*>() == nullptr; }));
    CHECK(real.window().page()->place() == QStringLiteral("part1.goals"));
}

TEST_CASE("every control of the print window has a name", "[print]") {
    RealWindow real;
    real.openNew();
    PrintPreview preview(real.theme(), machineryOf(real), printers, Paper::A4, QStringLiteral("mine"),
                         &real.window());
    for (auto* widget : preview.findChildren<QWidget*>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->window() != &preview ||
            widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        INFO(widget->metaObject()->className());
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        CHECK_FALSE((widget->accessibleName() + (button ? button->text() : QString())).isEmpty());
    }
}

TEST_CASE("the printer gets the pages that were shown, as often and as few as was asked", "[print]") {
    RealWindow real;
    real.openNew();
    const FakeLp lp(0);
    PrintPreview preview(real.theme(), machineryOf(real), printers, Paper::A4, QStringLiteral("mine"),
                         &real.window());
    QSignalSpy printed(&preview, &PrintPreview::printed);
    preview.open();
    REQUIRE(QTest::qWaitFor([&] { return !preview.pdf().empty(); }, laidOutWithin));
    auto* print = buttonOf(preview, "Print");
    REQUIRE(print);
    QLineEdit* pages = nullptr;
    for (auto* line : preview.findChildren<QLineEdit*>())
        if (line->accessibleName() == QStringLiteral("Pages"))
            pages = line;
    REQUIRE(pages);
    pages->setText(QStringLiteral("1-999"));
    CHECK_FALSE(print->isEnabled());
    CHECK(wordsOf(preview).contains(QStringLiteral("The last one is")));
    pages->setText(QStringLiteral("1-2, 2"));
    CHECK(print->isEnabled());
    for (auto* spin : preview.findChildren<QSpinBox*>())
        if (spin->accessibleName() == QStringLiteral("Copies"))
            spin->setValue(3);
    buttonOf(preview, "On both sides")->setChecked(true);
    const auto shown = preview.pdf();
    pages->setFocus();
    QTest::keyClick(pages, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return printed.count() == 1; }, 20000));
    CHECK(printed.front().front().toString() == QStringLiteral("Office, 2nd floor"));
    CHECK(lp.kept("pdf").toStdString() == shown);
    const auto arguments = QString::fromUtf8(lp.kept("arguments")).split(QLatin1Char('\n'));
    for (const char* pair :
         {"-d office", "-n 3", "-t mine", "-o media=A4", "-o sides=two-sided-long-edge", "-P 1-2,2"}) {
        INFO(pair);
        const auto words = QString::fromLatin1(pair).split(QLatin1Char(' '));
        bool found = false;
        for (qsizetype i = 0; i + 1 < arguments.size(); ++i)
            found = found || (arguments[i] == words[0] && arguments[i + 1] == words[1]);
        CHECK(found);
    }
}

TEST_CASE("a printer that takes nothing is told, and the pages are still there to save", "[print]") {
    RealWindow real;
    real.openNew();
    const FakeLp lp(1);
    PrintPreview preview(real.theme(), machineryOf(real), printers, Paper::Letter, QStringLiteral("mine"),
                         &real.window());
    QSignalSpy saved(&preview, &PrintPreview::saveWanted);
    preview.open();
    REQUIRE(QTest::qWaitFor([&] { return !preview.pdf().empty(); }, laidOutWithin));
    buttonOf(preview, "Print")->click();
    REQUIRE(
        QTest::qWaitFor([&] { return wordsOf(preview).contains(QStringLiteral("did not take")); }, 20000));
    CHECK(preview.isVisible());
    CHECK(buttonOf(preview, "Print")->isEnabled());
    buttonOf(preview, "Save PDF")->click();
    CHECK(saved.count() == 1);
}

TEST_CASE("without a printer there is a sentence, and Enter saves a PDF", "[print]") {
    RealWindow real;
    real.openNew();
    PrintPreview preview(real.theme(), machineryOf(real), {}, Paper::Letter, QStringLiteral("mine"),
                         &real.window());
    QSignalSpy saved(&preview, &PrintPreview::saveWanted);
    preview.open();
    CHECK(wordsOf(preview).contains(QStringLiteral("knows no printer")));
    CHECK(buttonOf(preview, "Print") == nullptr);
    REQUIRE(QTest::qWaitFor([&] { return !preview.pdf().empty(); }, laidOutWithin));
    QTest::keyClick(preview.focusWidget(), Qt::Key_Return);
    CHECK(saved.count() == 1);
}

TEST_CASE("closing while the pages are being laid out leaves nothing behind", "[print]") {
    RealWindow real;
    real.openSample();
    real.press(Qt::Key_P, Qt::ControlModifier);
    auto* preview = real.window().findChild<PrintPreview*>();
    REQUIRE(preview);
    QTest::keyClick(preview, Qt::Key_Escape);
    CHECK(
        QTest::qWaitFor([&] { return real.window().findChild<PrintPreview*>() == nullptr; }, laidOutWithin));
    real.go("part1.goals");
}

TEST_CASE("pages to print are named as people write them", "[print]") {
    struct Case {
        const char* words;
        bool good;
    };
    for (const auto& c : {Case{"", true},
                          {" ", true},
                          {"3", true},
                          {"1-4", true},
                          {"1 - 4, 7", true},
                          {"4-1", false},
                          {"0", false},
                          {"8", false},
                          {"1-8", false},
                          {"x", false},
                          {"1,", false},
                          {"-3", false},
                          {"1--2", false}}) {
        INFO(c.words);
        CHECK(namesPages(QString::fromLatin1(c.words), 7) == c.good);
    }
}
