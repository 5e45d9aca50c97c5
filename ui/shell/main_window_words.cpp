// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that looks for words: search, find on the page, spelling.
#include "ui/shell/main_window.h"
#include "ui/shell/notices.h"

#include "journal/outlook.h"
#include "ui/blocks/open_tool.h"
#include "ui/models/action_model.h"
#include "ui/shell/find_bar.h"
#include "ui/shell/search_popup.h"
#include "ui/shell/session.h"
#include "ui/shell/spell_walk.h"
#include "ui/shell/text.h"
#include "ui/shell/top_bar.h"
#include "ui/spelling/spell_marks.h"
#include "ui/spelling/spelling.h"
#include "ui/widgets/growing_editor.h"

#include <QMenu>

namespace waymark::ui {

void MainWindow::search() {
    if (!session_)
        return;
    const auto& course = session_->course();
    const auto* plan = session_->readingOnly() ? nullptr : planToAddTo(session_->journal(), utf8(place_));
    const auto* section = plan ? course.sectionOf(plan->id) : nullptr;
    const auto* part = section ? course.partOf(section->id) : nullptr;
    const auto name =
        part ? tr("Part %1, %2").arg(part->number).arg(qt(course.title(section->id))) : QString();
    auto* popup = new SearchPopup(theme_, *session_, name, this);
    connect(popup, &SearchPopup::chosen, this, [this](const SearchHit& hit) {
        if (hit.kind == SearchHit::Kind::Tool) // where several were begun, they are asked about under the bar
            openTool({*session_, theme_, *this, spelling_}, hit.tool, topBar_);
        else if (hit.field.empty())
            enter(qt(hit.place));
        else
            go(qt(hit.place), hit.field);
    });
    if (plan)
        connect(popup, &SearchPopup::actionWanted, this, [this, table = plan->id](const QString& words) {
            session_->leave();
            const auto row = rowToWriteIn(*session_, table);
            if (!row)
                return notices_->explain(row.error());
            const auto what = cell(table, row.value(), "what");
            (void)session_->set(what, utf8(words));
            session_->leave();
            go(qt(session_->course().sectionOf(table)->id), what);
        });
    popup->open(this);
}

void MainWindow::findOnPage() {
    if (page())
        findBar_->open(page());
}

void MainWindow::findAgain(int by) {
    if (!findBar_->isVisible())
        return findOnPage();
    by > 0 ? findBar_->next() : findBar_->previous();
}

// The field that the keyboard is in, when it is one of the page's for words.
GrowingEditor* MainWindow::focusedEditor() const {
    auto* editor = qobject_cast<GrowingEditor*>(focusWidget()); // also while a menu has the keyboard
    return editor && page() && page()->isAncestorOf(editor) ? editor : nullptr;
}

void MainWindow::checkSpelling() {
    if (!page())
        return;
    if (!spelling_->isOn())
        return say(tr("Spell check is off. The settings turn it on."));
    const auto* editor = focusedEditor();
    const auto* marks = editor ? editor->findChild<SpellMarks*>() : nullptr;
    const auto field = marks ? marks->field() : FieldId();
    const auto sees = [this](const FieldId& each) { return page()->sees(each); };
    const int position = editor ? editor->textCursor().selectionEnd() : 0;
    const auto found = nextMisspelled(session_->journal(), *spelling_, sees, field, position);
    if (!found && spelling_->isReading()) {
        connect(spelling_, &Spelling::changed, this, &MainWindow::checkSpelling,
                Qt::ConnectionType(Qt::SingleShotConnection | Qt::UniqueConnection));
        return;
    }
    if (!found) {
        const bool known = spelling_->hasDictionary(field);
        return say(known ? tr("No word on this page needs a look")
                         : tr("There is no dictionary of this language on this computer"));
    }
    page()->showField(found->field);
    auto* there = focusedEditor();
    auto* offers = there ? there->findChild<SpellMarks*>() : nullptr;
    if (!offers)
        return;
    there->goTo(found->range);
    announce(tr("\u201c%1\u201d is not in the dictionary").arg(there->textIn(found->range)));
    QMenu menu(there);
    menu.setAccessibleName(tr("Spelling"));
    if (!offers->offer(menu, found->range.from))
        return;
    connect(menu.addAction(tr("Next word")), &QAction::triggered, this, [] {});
    menu.setActiveAction(menu.actions().value(0));
    if (menu.exec(there->viewport()->mapToGlobal(there->cursorRect().bottomLeft())))
        QMetaObject::invokeMethod(this, &MainWindow::checkSpelling, Qt::QueuedConnection);
}

} // namespace waymark::ui
