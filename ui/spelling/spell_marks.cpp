// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spelling/spell_marks.h"

#include "ui/spelling/spelled_words.h"
#include "ui/spelling/spelling.h"
#include "ui/widgets/growing_editor.h"

#include <QActionGroup>
#include <QElapsedTimer>
#include <QMenu>
#include <QTextBlock>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr int pauseMilliseconds = 300;
constexpr int sliceMilliseconds = 4; // of a frame of 16: typing goes on meanwhile
constexpr int longestPiece = 2000;   // characters that are looked at in one go
constexpr int suggestionsAtMost = 6;

// Languages of families that no dictionary here may know, but a screen reader should.
const QStringList spokenLanguages{QStringLiteral("ar"), QStringLiteral("zh"),  QStringLiteral("en"),
                                  QStringLiteral("fr"), QStringLiteral("ht"),  QStringLiteral("ko"),
                                  QStringLiteral("pt"), QStringLiteral("ru"),  QStringLiteral("so"),
                                  QStringLiteral("es"), QStringLiteral("fil"), QStringLiteral("vi")};

} // namespace

SpellMarks::SpellMarks(Spelling& spelling, GrowingEditor& editor, FieldId field)
    : QObject(&editor), spelling_(spelling), editor_(editor), field_(std::move(field)) {
    pause_.setSingleShot(true);
    connect(&pause_, &QTimer::timeout, this, &SpellMarks::lookAround);
    connect(editor.document(), &QTextDocument::contentsChange, this,
            [this](int from, int removed, int added) {
                // What waits to be looked at moves with the words around it.
                if (dirtyFrom_ < dirtyTo_ && dirtyTo_ > from)
                    dirtyTo_ = std::max(from, dirtyTo_ + added - removed);
                typingAt_ = editor_.hasFocus() && added > 0 ? from + added : -1;
                lookLater(from, from + added + 1, pauseMilliseconds);
            });
    connect(&editor, &QTextEdit::cursorPositionChanged, this, [this] {
        if (editor_.textCursor().position() != typingAt_)
            wordEnded();
    });
    connect(&editor, &GrowingEditor::editingFinished, this, &SpellMarks::wordEnded);
    connect(&spelling, &Spelling::changed, this, [this](const FieldId& changed) {
        if (!changed.empty() && changed != field_)
            return;
        lookLater(0, editor_.document()->characterCount(), 0);
    });
    connect(&editor, &GrowingEditor::menuOpening, this, [this](QMenu* menu, int position) {
        offer(*menu, position);
        if (!editor_.isLocked()) {
            menu->addSeparator();
            offerLanguages(*menu->addMenu(tr("Language of This Answer")));
        }
    });
    lookLater(0, editor.document()->characterCount(), pauseMilliseconds);
}

void SpellMarks::lookLater(int from, int to, int milliseconds) {
    const bool none = dirtyFrom_ >= dirtyTo_;
    dirtyFrom_ = none ? from : std::min(dirtyFrom_, from);
    dirtyTo_ = none ? to : std::max(dirtyTo_, to);
    pause_.start(milliseconds);
}

void SpellMarks::wordEnded() {
    if (typingAt_ < 0)
        return;
    lookLater(typingAt_ - 1, typingAt_, pauseMilliseconds);
    typingAt_ = -1;
}

// A slice at a time; what is left waits for the next turn of the event loop.
void SpellMarks::lookAround() {
    QElapsedTimer time;
    time.start();
    const int end = editor_.document()->characterCount();
    dirtyFrom_ = std::max(0, dirtyFrom_);
    dirtyTo_ = std::min(dirtyTo_, end);
    while (dirtyFrom_ < dirtyTo_ && time.elapsed() < sliceMilliseconds) {
        const auto block = editor_.document()->findBlock(dirtyFrom_);
        if (!block.isValid())
            break;
        int from = block.position();
        int to = from + block.length() - 1;
        if (to - from > longestPiece) { // a part of it, from a space to a space
            const QString text = block.text();
            const auto space = [&text](qsizetype at) {
                return at <= 0 || at >= text.size() || text[at].isSpace();
            };
            qsizetype first = std::max(0, dirtyFrom_ - from - 40);
            while (!space(first))
                --first;
            qsizetype last = std::min<qsizetype>(text.size(), first + longestPiece);
            while (!space(last))
                ++last;
            to = from + int(last);
            from += int(first);
        }
        look(from, to);
        dirtyFrom_ = to + 1;
    }
    if (dirtyFrom_ < dirtyTo_)
        pause_.start(0);
    else
        dirtyFrom_ = dirtyTo_ = 0;
}

// Looks at the words between two positions of the document, which stand in one paragraph.
void SpellMarks::look(int from, int to) {
    auto marks = editor_.underlines();
    marks.removeIf([&](const TextRange& mark) { return mark.end() > from && mark.from <= to; });
    if (!editor_.isLocked()) {
        QTextCursor cursor(editor_.document());
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        const auto wrong = spelling_.misspelled(cursor.selectedText(), field_);
        for (auto word : wrong) {
            word.from += from;
            if (word.end() != typingAt_)
                marks.append(word);
        }
    }
    std::ranges::sort(marks, {}, &TextRange::from);
    if (marks != editor_.underlines())
        editor_.setUnderlines(marks);
}

std::optional<TextRange> SpellMarks::wordAt(int position) const {
    const auto block = editor_.document()->findBlock(position);
    for (auto word : spelledWords(block.text())) {
        word.from += block.position();
        if (position >= word.from && position <= word.end())
            return word;
    }
    return std::nullopt;
}

void SpellMarks::replace(const TextRange& range, const QString& word) {
    QTextCursor cursor(editor_.document());
    cursor.setPosition(range.from);
    cursor.setPosition(range.end(), QTextCursor::KeepAnchor);
    cursor.insertText(word);
    editor_.setTextCursor(cursor);
}

bool SpellMarks::offer(QMenu& menu, int position) {
    const auto range = wordAt(position);
    if (!range || editor_.isLocked() || !spelling_.isOn())
        return false;
    const auto word = editor_.textIn(*range);
    auto* first = menu.actions().value(0);
    const auto add = [&](const QString& text) {
        auto* action = new QAction(text, &menu);
        menu.insertAction(first, action);
        return action;
    };
    if (spelling_.isOwn(word)) {
        connect(add(tr("Take \u201c%1\u201d off this journal's words").arg(word)), &QAction::triggered, this,
                [this, word] { spelling_.forget(word); });
        menu.insertSeparator(first);
        return false;
    }
    if (spelling_.misspelled(word, field_).isEmpty())
        return false;
    const auto suggestions = spelling_.suggestions(word, field_);
    for (const auto& suggestion :
         suggestions.first(std::min<qsizetype>(suggestionsAtMost, suggestions.size()))) {
        auto* action = add(suggestion);
        auto bold = action->font();
        bold.setBold(true);
        action->setFont(bold);
        connect(action, &QAction::triggered, this,
                [this, range, suggestion] { replace(*range, suggestion); });
    }
    if (suggestions.isEmpty())
        add(tr("No word like it"))->setEnabled(false);
    menu.insertSeparator(first);
    connect(add(tr("Add \u201c%1\u201d to this journal's words").arg(word)), &QAction::triggered, this,
            [this, word] { spelling_.learn(word); });
    connect(add(tr("Leave it as it is")), &QAction::triggered, this,
            [this, word] { spelling_.ignore(word); });
    menu.insertSeparator(first);
    return true;
}

void SpellMarks::offerLanguages(QMenu& menu) {
    auto* group = new QActionGroup(&menu);
    const auto& installed = spelling_.installed();
    const auto own = spelling_.ownLanguageOf(field_);
    const auto add = [&](const QString& name, const QString& language) {
        auto* action = menu.addAction(name);
        action->setCheckable(true);
        action->setChecked(own == language);
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, language] { spelling_.setLanguage(field_, language); });
    };
    add(tr("As the journal"), {});
    menu.addSeparator();
    QStringList offered;
    for (const auto& file : installed) {
        const auto others = std::ranges::count_if(installed, [&](const DictionaryFile& other) {
            return primaryLanguage(other.language) == primaryLanguage(file.language);
        });
        offered << (others > 1 ? file.language : primaryLanguage(file.language));
    }
    for (const auto& spoken : spokenLanguages)
        if (std::ranges::none_of(offered,
                                 [&](const QString& each) { return primaryLanguage(each) == spoken; }))
            offered << spoken;
    if (!own.isEmpty() && !offered.contains(own))
        offered << own;
    for (const auto& language : offered)
        add(languageName(installed, language), language);
}

} // namespace waymark::ui
