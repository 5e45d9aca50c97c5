// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a journal is told must always be what a person sees in the field.
#include "ui/theme/theme.h"
#include "ui/widgets/growing_editor.h"

#include "support/catch.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QRandomGenerator>
#include <QTest>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace waymark::ui;

namespace {

QString words(const char* utf8) {
    return QString::fromUtf8(utf8);
}

/// Stands for the journal: knows nothing but the splices.
class Copy {
  public:
    explicit Copy(GrowingEditor& editor) : editor_(editor) {
        QObject::connect(&editor, &GrowingEditor::spliced, &editor,
                         [this](int at, int removed, const QString& in) {
                             ++count;
                             const auto added = in.toUcs4();
                             REQUIRE(at >= 0);
                             REQUIRE(removed >= 0);
                             REQUIRE(at + removed <= points_.size());
                             REQUIRE((removed > 0 || !added.isEmpty()));
                             points_ = points_.mid(0, at) + added + points_.mid(at + removed);
                             last = {at, removed, in};
                         });
    }

    void set(const QString& text) { points_ = text.toUcs4(); }
    QString text() const {
        return QString::fromUcs4(reinterpret_cast<const char32_t*>(points_.constData()), points_.size());
    }
    void check() const {
        CHECK(text() == editor_.plainText());
        QString shown = editor_.document()->toRawText();
        shown.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
        CHECK(shown == documentText(editor_.plainText()));
    }

    int count = 0;
    Splice last;

  private:
    GrowingEditor& editor_;
    QList<uint> points_;
};

/// Plain words on the clipboard, as another program would leave them.
class Paste : public GrowingEditor {
  public:
    using GrowingEditor::GrowingEditor;
    void paste(const QString& text) {
        QMimeData mime;
        mime.setText(text);
        insertFromMimeData(&mime);
    }
    void pasteHtml(const QString& html) {
        QMimeData mime;
        mime.setHtml(html);
        insertFromMimeData(&mime);
    }
    QString copied() const {
        const std::unique_ptr<QMimeData> mime(createMimeDataFromSelection());
        return mime->text();
    }
};

} // namespace

TEST_CASE("typing is told letter by letter, in code points", "[editor]") {
    Theme theme;
    Paste editor(theme, words("Question"));
    Copy copy(editor);
    editor.show();
    QTest::keyClicks(&editor, words("Hi"));
    copy.check();
    CHECK(copy.count == 2);

    editor.paste(words("😀"));
    QTest::keyClicks(&editor, words("!"));
    copy.check();
    CHECK(copy.last.at == 3); // the smiley counts once
    QTest::keyClick(&editor, Qt::Key_Backspace);
    QTest::keyClick(&editor, Qt::Key_Backspace);
    copy.check();
    CHECK(copy.last.at == 2);
    CHECK(copy.last.removed == 1);
    CHECK(editor.plainText() == words("Hi"));

    QTest::keyClick(&editor, Qt::Key_Return);
    CHECK(copy.last.inserted == words("\n"));
    QTest::keyClick(&editor, Qt::Key_Return, Qt::ShiftModifier);
    CHECK(copy.last.inserted == words("\n"));
    QTest::keyClicks(&editor, words("there"));
    copy.check();
    QTest::keyClick(&editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&editor, Qt::Key_X);
    copy.check();
    CHECK(editor.plainText() == words("x"));
}

TEST_CASE("every character comes back as it was", "[editor]") {
    Theme theme;
    Paste editor(theme, words("Question"));
    Copy copy(editor);
    const QString odd =
        words("a\u00a0b\u2028c d\u200be\u0301 \u3042漢字 👩‍👩‍👧 \t \u2007x\ufeff");
    editor.paste(odd);
    copy.check();
    CHECK(editor.plainText() == odd);
    CHECK(copy.count == 1);

    editor.setText(QString());
    copy.set(QString());
    copy.check();
    editor.setText(odd);
    CHECK(copy.count == 1); // not an edit
    CHECK(editor.plainText() == odd);
    editor.selectAll();
    CHECK(editor.copied() == odd);

    editor.setText(QString());
    copy.set(QString());
    editor.paste(words("one\r\ntwo\rthree\u2029four"));
    copy.check();
    CHECK(editor.plainText() == words("one\ntwo\nthree\nfour"));
}

TEST_CASE("pasted formatting and half characters stay outside", "[editor]") {
    Theme theme;
    Paste editor(theme, words("Question"));
    Copy copy(editor);
    editor.pasteHtml(words("<b>Bold</b> <i>words</i>"));
    copy.check();
    CHECK(editor.plainText() == words("Bold words"));
    CHECK(editor.document()->begin().begin().fragment().charFormat().fontWeight() != QFont::Bold);
    editor.setText(QString());
    copy.set(QString());
    editor.paste(QString(QChar(0xd83d)) + words("x") + QChar(0));
    copy.check();
    CHECK(editor.plainText() == words("\ufffdx"));
}

TEST_CASE("undo and redo are edits too", "[editor]") {
    Theme theme;
    Paste editor(theme, words("Question"));
    Copy copy(editor);
    editor.setText(words("We meet on Mondays."));
    copy.set(editor.plainText());
    editor.undo();
    copy.check();
    CHECK(editor.plainText() == words("We meet on Mondays.")); // what was loaded cannot be undone
    editor.selectAll();
    editor.paste(words("😀\nnew"));
    QTest::keyClicks(&editor, words(" words"));
    copy.check();
    while (editor.document()->isUndoAvailable()) {
        editor.undo();
        copy.check();
    }
    CHECK(editor.plainText() == words("We meet on Mondays."));
    while (editor.document()->isRedoAvailable()) {
        editor.redo();
        copy.check();
    }
    CHECK(editor.plainText() == words("😀\nnew words"));
}

TEST_CASE("a change of looks is no edit", "[editor]") {
    Theme theme;
    Paste editor(theme, words("Question"));
    Copy copy(editor);
    editor.setText(words("One\n\nTwo 😀"));
    copy.set(editor.plainText());
    theme.setTextScale(1.5);
    theme.setMode(ThemeMode::Dark);
    editor.setTypeStyle(TypeStyle::Control);
    QTextCursor cursor(editor.document());
    cursor.select(QTextCursor::Document);
    QTextBlockFormat block;
    block.setTopMargin(3);
    cursor.mergeBlockFormat(block);
    QTextCharFormat letters;
    letters.setFontItalic(true);
    cursor.mergeCharFormat(letters);
    CHECK(copy.count == 0);
    copy.check();
}

TEST_CASE("composing tells nothing until it is committed", "[editor]") {
    Theme theme;
    Paste editor(theme, words("Question"));
    Copy copy(editor);
    editor.setText(words("ab\ncd"));
    copy.set(editor.plainText());
    QTextCursor cursor = editor.textCursor();
    cursor.setPosition(1);
    editor.setTextCursor(cursor);
    QInputMethodEvent composing(words("か"), {});
    QApplication::sendEvent(&editor, &composing);
    copy.check();
    CHECK(copy.count == 0);
    QInputMethodEvent committed;
    committed.setCommitString(words("漢字"));
    QApplication::sendEvent(&editor, &committed);
    copy.check();
    CHECK(editor.plainText() == words("a漢字b\ncd"));
    CHECK(copy.last.at == 1);
    CHECK(copy.last.removed == 0);
    QInputMethodEvent replaced;
    replaced.setCommitString(words("感じ"), -2, 2);
    QApplication::sendEvent(&editor, &replaced);
    copy.check();
    CHECK(editor.plainText() == words("a感じb\ncd"));
}

TEST_CASE("edits made elsewhere arrive without an echo and keep the cursor", "[editor]") {
    Theme theme;
    GrowingEditor editor(theme, words("Question"));
    Copy copy(editor);
    editor.setText(words("😀 one two"));
    QTextCursor cursor = editor.textCursor();
    cursor.setPosition(7); // before "two"
    editor.setTextCursor(cursor);
    editor.applySplice(0, 1, words("🎉🎉"));
    CHECK(editor.plainText() == words("🎉🎉 one two"));
    CHECK(editor.textCursor().position() == 9);
    editor.applySplice(3, 3, words("1\n1"));
    CHECK(editor.plainText() == words("🎉🎉 1\n1 two"));
    editor.applySplice(9, 99, QString());
    CHECK(editor.plainText() == words("🎉🎉 1\n1 tw"));
    editor.applySplice(500, 2, words("o"));
    CHECK(editor.plainText() == words("🎉🎉 1\n1 two"));
    CHECK(copy.count == 0);
    copy.set(editor.plainText());
    QTest::keyClicks(&editor, words("x"));
    copy.check();
}

TEST_CASE("an observer may hand an edit back while it is told", "[editor]") {
    Theme theme;
    GrowingEditor editor(theme, words("Question"));
    QObject::connect(
        &editor, &GrowingEditor::spliced, &editor,
        [&editor](int at, int removed, const QString& in) { editor.applySplice(at, removed, in); });
    QTest::keyClicks(&editor, words("once"));
    CHECK(editor.plainText() == words("once"));
}

TEST_CASE("a text that a document cannot hold is kept until it is edited", "[editor]") {
    Theme theme;
    GrowingEditor editor(theme, words("Question"));
    Copy copy(editor);
    const QString stored = words("one\r\ntwo\u2029three");
    editor.setText(stored);
    copy.set(stored);
    CHECK(editor.plainText() == stored);
    editor.applySplice(3, 2, words(" and "));
    CHECK(editor.plainText() == words("one and two\u2029three"));
    copy.set(editor.plainText());
    QTest::keyClicks(&editor, words("!"));
    copy.check();
    CHECK(editor.plainText().contains(words("two\nthree")));
}

TEST_CASE("any edits at all add up to the text shown", "[editor]") {
    Theme theme;
    Paste editor(theme, words("Question"));
    Copy copy(editor);
    editor.show();
    const QStringList pieces{
        words("a"),       words("\n"),          words("😀"),          words("漢字"),
        words("e\u0301"), words("\u00a0"),      words("\u2028"),     words("x\ny\n\nz"),
        words("\n\n"),    words("👩‍👧"), words("a a a a"),    words("\U0001d49c\U0001d49e"),
        words("\t"),      words(" "),           words("aa\u2029aa"), words("\r\n")};
    QRandomGenerator random(20260319);
    const int rounds = qEnvironmentVariableIntValue("WAYMARK_EDIT_ROUNDS");
    for (int i = 0; i < (rounds > 0 ? rounds : 4000); ++i) {
        const int length = editor.document()->characterCount() - 1;
        QTextCursor cursor = editor.textCursor();
        const auto somewhere = [&] {
            int at = int(random.bounded(length + 1));
            if (at > 0 && at < length && editor.document()->characterAt(at).isLowSurrogate())
                --at;
            return at;
        };
        cursor.setPosition(somewhere());
        if (random.bounded(3) == 0)
            cursor.setPosition(somewhere(), QTextCursor::KeepAnchor);
        editor.setTextCursor(cursor);
        const QString piece = pieces[random.bounded(pieces.size())];
        switch (random.bounded(14)) {
        case 0:
        case 1:
        case 2:
            editor.paste(piece);
            break;
        case 3:
            editor.insertPlainText(piece);
            break;
        case 4:
            QTest::keyClick(&editor, Qt::Key_Backspace);
            break;
        case 5:
            QTest::keyClick(&editor, Qt::Key_Delete);
            break;
        case 6:
            QTest::keyClick(&editor, Qt::Key_Return);
            break;
        case 7:
            for (int n = int(random.bounded(4)); n >= 0; --n)
                editor.undo();
            break;
        case 8:
            for (int n = int(random.bounded(4)); n >= 0; --n)
                editor.redo();
            break;
        case 9: { // moving words, as dragging does
            const QString moved = cursor.selectedText();
            cursor.beginEditBlock();
            cursor.removeSelectedText();
            cursor.setPosition(cursor.position() / 2);
            if (editor.document()->characterAt(cursor.position()).isLowSurrogate())
                cursor.setPosition(cursor.position() - 1);
            cursor.insertText(moved);
            cursor.endEditBlock();
            break;
        }
        case 10: {
            QInputMethodEvent commit;
            commit.setCommitString(piece.contains(QLatin1Char('\n')) ? words("か") : piece);
            QApplication::sendEvent(&editor, &commit);
            break;
        }
        case 11: {
            const int count = int(editor.plainText().toUcs4().size());
            const int at = int(random.bounded(count + 1));
            editor.applySplice(at, int(random.bounded(count - at + 1)) / 4, piece);
            copy.set(editor.plainText());
            break;
        }
        case 12:
            if (random.bounded(40) == 0) {
                editor.selectAll();
                editor.paste(piece);
            } else if (random.bounded(40) == 0) {
                editor.setPlainText(piece + words("\u00a0set"));
            } else if (random.bounded(40) == 0) {
                editor.clear();
            }
            break;
        case 13:
            if (random.bounded(20) == 0) {
                editor.setText(piece + piece);
                copy.set(editor.plainText());
            } else if (length > 400) {
                editor.setText(words("short again"));
                copy.set(editor.plainText());
            }
            break;
        }
        QString shown = editor.document()->toRawText();
        shown.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
        if (copy.text() == editor.plainText() && shown == documentText(editor.plainText()))
            continue;
        CAPTURE(i, piece.toStdString(), copy.text().toStdString(), shown.toStdString());
        copy.check();
        FAIL("the copy has parted from the text");
    }
}

TEST_CASE("a long answer stays quick to write in", "[editor]") {
    Theme theme;
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    auto* editor = new GrowingEditor(theme, words("Question"));
    column->addWidget(editor);
    column->addStretch();
    QString text;
    while (text.size() < 100'000)
        text += words("We book the rooms 😀, send the notes and chase the numbers. ") +
                (text.size() % 7 == 0 ? words("\n") : QString());
    editor->setText(text);
    page.resize(760, 700);
    page.show();
    QCoreApplication::processEvents();
    Copy copy(*editor);
    copy.set(editor->plainText());
    QTextCursor cursor = editor->textCursor();
    cursor.setPosition(50'000);
    editor->setTextCursor(cursor);
    QTest::keyClicks(editor, words("x"));
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < 50; ++i)
        QTest::keyClick(editor, Qt::Key_A);
    const double milliseconds = double(clock.nsecsElapsed()) / 50e6;
    copy.check();
    INFO(milliseconds << " ms a key");
    CHECK(milliseconds < 40);
}

TEST_CASE("the field grows with its words and never scrolls", "[editor]") {
    Theme theme;
    GrowingEditor editor(theme, words("Question"));
    editor.resize(400, 60);
    editor.show();
    QCoreApplication::processEvents();
    const int two = editor.height();
    editor.setText(words("1\n2\n3\n4\n5"));
    QCoreApplication::processEvents();
    CHECK(editor.height() > two + 2 * 20);
    CHECK(editor.viewport()->height() >= int(editor.document()->size().height()));
    editor.setText(QString());
    QCoreApplication::processEvents();
    CHECK(editor.height() == two);
}

TEST_CASE("a locked field takes no words, and Tab leaves any field", "[editor]") {
    Theme theme;
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    auto* first = new GrowingEditor(theme, words("First"));
    auto* second = new GrowingEditor(theme, words("Second"));
    column->addWidget(first);
    column->addWidget(second);
    page.show();
    QApplication::setActiveWindow(&page);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == second);
    CHECK(first->plainText().isEmpty());
    second->setLocked(true);
    QTest::keyClicks(second, words("no"));
    CHECK(second->plainText().isEmpty());
    second->setLocked(false);
    QTest::keyClicks(second, words("yes"));
    CHECK(second->plainText() == words("yes"));
}

TEST_CASE("where the journal undoes, Ctrl+Z goes on to the window", "[editor]") {
    Theme theme;
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    auto* editor = new GrowingEditor(theme, words("Question"));
    editor->setOwnUndo(false);
    column->addWidget(editor);
    int undone = 0;
    QAction undo;
    undo.setShortcut(QKeySequence::Undo);
    QObject::connect(&undo, &QAction::triggered, &page, [&undone] { ++undone; });
    page.addAction(&undo);
    page.show();
    QApplication::setActiveWindow(&page);
    editor->setFocus();
    QTest::keyClicks(editor, words("abc"));
    QTest::keyClick(editor, Qt::Key_Z, Qt::ControlModifier);
    CHECK(undone == 1);
    CHECK(editor->plainText() == words("abc"));
}
