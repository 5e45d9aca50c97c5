// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/menus.h"

#include "journal/people.h"
#include "ui/exchange/exports.h"
#include "ui/pages/diagnostic_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/spelling/spell_marks.h"
#include "ui/theme/theme.h"
#include "ui/widgets/growing_editor.h"
#include "ui/widgets/plain_tip.h"

#include <QActionGroup>
#include <QApplication>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QSet>
#include <QTextEdit>

#include <algorithm>

namespace waymark::ui {

namespace {

template <class Act>
QAction* add(QMenu* menu, const QString& text, const QKeySequence& key, Act&& act) {
    auto* action = menu->addAction(text);
    action->setShortcut(key);
    QObject::connect(action, &QAction::triggered, menu, std::forward<Act>(act));
    return action;
}

/// Calls a slot of the field that has the focus, if it is one for words.
template <class InEditor, class InLine>
void onFocusedText(InEditor inEditor, InLine inLine) {
    if (auto* editor = qobject_cast<QTextEdit*>(QApplication::focusWidget()))
        (editor->*inEditor)();
    else if (auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget()))
        (line->*inLine)();
}

/// A letter of its own for each entry, as a translation may not have thought of: the one it asks for while
/// that is free, else the first one that is, of the beginning of a word where that can be.
void giveLetters(const QList<QAction*>& entries) {
    QSet<QChar> taken;
    QList<QAction*> without;
    for (auto* entry : entries) {
        if (entry->isSeparator())
            continue;
        const auto at = entry->text().indexOf(QLatin1Char('&'));
        const auto letter = at < 0 ? QChar() : entry->text().at(at + 1).toLower();
        if (letter.isNull() || taken.contains(letter))
            without << entry;
        else
            taken << letter;
    }
    std::ranges::stable_sort(without, {}, [](const QAction* entry) { return entry->text().size(); });
    for (auto* entry : without) { // the shortest have the fewest letters
        auto words = entry->text().remove(QLatin1Char('&'));
        const auto free = [&](bool anywhere) {
            for (qsizetype at = 0; at < words.size(); ++at)
                if (words[at].isLetter() && !taken.contains(words[at].toLower()) &&
                    (anywhere || at == 0 || words[at - 1].isSpace()))
                    return at;
            return qsizetype(-1);
        };
        const auto at = free(false) >= 0 ? free(false) : free(true);
        if (at >= 0) {
            taken << words[at].toLower();
            words.insert(at, QLatin1Char('&'));
        }
        entry->setText(words);
    }
}

// Both that people know, on every desktop.
const QList<QKeySequence> redoKeys{QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z),
                                   QKeySequence(Qt::CTRL | Qt::Key_Y)};

} // namespace

Menus::Menus(MainWindow& window, Theme& theme) : QObject(&window), window_(window), theme_(theme) {
    addFileMenu();
    addEditMenu();
    addViewMenu();
    addGoMenu();
    addHelpMenu();
    giveLetters(window.menuBar()->actions());
    for (const auto* top : window.menuBar()->actions())
        giveLetters(top->menu()->actions());
    setHasJournal(false);
}

void Menus::addFileMenu() {
    auto* menu = window_.menuBar()->addMenu(tr("&File"));
    add(menu, tr("&New Journal..."), QKeySequence::New, [this] { window_.newJournal(); });
    add(menu, tr("&Open..."), QKeySequence::Open, [this] { window_.chooseJournal(); });
    recent_ = menu->addMenu(tr("Open &Recent"));
    recent_->setToolTipsVisible(true); // two journals may have one name, in two folders
    connect(recent_, &QMenu::aboutToShow, this, &Menus::fillRecent);
    add(menu, tr("Open a Co&hort..."), {}, [this] { window_.chooseCohort(); });
    menu->addSeparator();
    needJournal_ << add(menu, tr("&Save Now"), QKeySequence::Save, [this] { window_.saveNow(); });
    needJournal_ << add(menu, tr("Save a &Copy As..."), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
                        [this] { window_.saveCopyAs(); });
    needJournal_ << add(menu, tr("Ear&lier Copies..."), {}, [this] { window_.openEarlierCopy(); });
    needJournal_ << add(menu, tr("&Bring in Another Copy..."), {}, [this] { window_.chooseOtherCopy(); });
    needJournal_ << add(menu, tr("Settle &Two Versions..."), {}, [this] { window_.settleVersions(); });
    menu->addSeparator();
    needJournal_ << add(menu, tr("&Export..."), QKeySequence(Qt::CTRL | Qt::Key_E),
                        [this] { window_.exports().exportJournal(); });
    needJournal_ << add(menu, tr("Share an E&xtract..."), {}, [this] { window_.exports().shareExtract(); });
    needJournal_ << add(menu, tr("Mark the Brief as &Sent"), {},
                        [this] { window_.exports().markBriefSent(); });
    needJournal_ << add(menu, tr("&Print..."), QKeySequence::Print,
                        [this] { window_.exports().printJournal(); });
    menu->addSeparator();
    needJournal_ << add(menu, tr("&About This Journal..."), {},
                        [this] { window_.goTo(QStringLiteral("journal")); });
    menu->addSeparator();
    auto* quit = add(menu, tr("&Quit"), QKeySequence::Quit, [this] { window_.close(); });
    quit->setMenuRole(QAction::QuitRole);
}

// A line takes Ctrl+Z for itself even when it has nothing to take back; then the page's undo is meant.
bool Menus::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto* line = qobject_cast<QLineEdit*>(watched);
    if (!line)
        return false;
    const QKeySequence keys(static_cast<QKeyEvent*>(event)->keyCombination());
    const bool undo = keys == QKeySequence(QKeySequence::Undo) && !line->isUndoAvailable();
    const bool redo = redoKeys.contains(keys) && !line->isRedoAvailable();
    if (undo || redo)
        event->ignore();
    return undo || redo;
}

void Menus::addEditMenu() {
    auto* menu = window_.menuBar()->addMenu(tr("&Edit"));
    // The fields have these keys themselves; the menu shows them and serves the mouse.
    const auto edit = [&](const QString& text, QKeySequence::StandardKey key, auto inEditor, auto inLine) {
        auto* action = add(menu, text, key, [inEditor, inLine] { onFocusedText(inEditor, inLine); });
        action->setShortcutContext(Qt::WidgetShortcut);
    };
    auto* undo = add(menu, tr("&Undo"), QKeySequence::Undo, [this] {
        if (auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
            line && line->isUndoAvailable())
            line->undo(); // what is being typed there is not in the journal yet
        else
            window_.undo();
    });
    auto* redo = add(menu, tr("&Redo"), redoKeys.front(), [this] {
        if (auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
            line && line->isRedoAvailable())
            line->redo();
        else
            window_.redo();
    });
    redo->setShortcuts(redoKeys);
    // Grey only while the menu shows: the keys work at any time, and say when there is nothing.
    connect(menu, &QMenu::aboutToShow, this, [this, undo, redo] {
        undo->setEnabled(window_.canUndo());
        redo->setEnabled(window_.canRedo());
    });
    connect(menu, &QMenu::aboutToHide, this, [undo, redo] {
        undo->setEnabled(true);
        redo->setEnabled(true);
    });
    qApp->installEventFilter(this);
    needJournal_ << add(menu, tr("Earlier &Versions..."), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H),
                        [this] { window_.showHistory(); });
    needJournal_ << add(menu, tr("Ta&ken Out..."), {}, [this] { window_.showTakenOut(); });
    menu->addSeparator();
    edit(tr("Cu&t"), QKeySequence::Cut, &QTextEdit::cut, &QLineEdit::cut);
    edit(tr("&Copy"), QKeySequence::Copy, &QTextEdit::copy, &QLineEdit::copy);
    edit(tr("&Paste"), QKeySequence::Paste, &QTextEdit::paste, &QLineEdit::paste);
    edit(tr("Select &All"), QKeySequence::SelectAll, &QTextEdit::selectAll, &QLineEdit::selectAll);
    menu->addSeparator();
    needJournal_ << add(menu, tr("&Find on This Page..."), QKeySequence::Find,
                        [this] { window_.findOnPage(); });
    needJournal_ << add(menu, tr("Find &Next"), QKeySequence(Qt::Key_F3), [this] { window_.findAgain(1); });
    needJournal_ << add(menu, tr("Find Pre&vious"), QKeySequence(Qt::SHIFT | Qt::Key_F3),
                        [this] { window_.findAgain(-1); });
    needJournal_ << add(menu, tr("&Search..."), QKeySequence(Qt::CTRL | Qt::Key_K),
                        [this] { window_.search(); });
    menu->addSeparator();
    needJournal_ << add(menu, tr("Check Spe&lling"), QKeySequence(Qt::Key_F7),
                        [this] { window_.checkSpelling(); });
    addInitials(*menu);
    auto* language = menu->addMenu(tr("Lan&guage of This Answer"));
    connect(menu, &QMenu::aboutToShow, this, [this, language] {
        language->clear();
        if (auto* editor = window_.focusedEditor())
            if (auto* marks = editor->findChild<SpellMarks*>(); marks && !editor->isLocked())
                marks->offerLanguages(*language);
        language->setEnabled(!language->isEmpty());
    });
    auto* hidden = add(menu, tr("Keep This Section Pri&vate"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
                       [this] { window_.togglePrivate(); });
    hidden->setCheckable(true);
    connect(menu, &QMenu::aboutToShow, this,
            [this, hidden] { hidden->setChecked(window_.session() && window_.isPrivateHere()); });
    needJournal_ << hidden;
    needJournal_ << add(menu, tr("F&orget for Good..."), {}, [this] { window_.forgetForGood(); });
    menu->addSeparator();
    auto* settings = add(menu, tr("S&ettings..."), QKeySequence(Qt::CTRL | Qt::Key_Comma),
                         [this] { window_.openSettings(); });
    settings->setMenuRole(QAction::PreferencesRole);
}

// Two keys for who is speaking, where a group writes.
void Menus::addInitials(QMenu& menu) {
    auto* initials = menu.addMenu(tr("&Initials"));
    for (int number = 1; number <= 9; ++number)
        add(initials, QString::number(number), QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number)),
            [this, number] { window_.writeInitials(number); });
    connect(&menu, &QMenu::aboutToShow, this, [this, initials] {
        const auto people =
            window_.session() ? peopleOf(window_.session()->journal()) : std::vector<Person>();
        const auto actions = initials->actions();
        for (qsizetype i = 0; i < actions.size(); ++i) {
            const bool there = i < qsizetype(people.size());
            actions[i]->setVisible(there);
            if (there)
                actions[i]->setText(QStringLiteral("%1: %2").arg(qt(people[std::size_t(i)].initials),
                                                                 qt(people[std::size_t(i)].name)));
        }
        initials->setEnabled(!people.empty());
    });
}

void Menus::addViewMenu() {
    auto* menu = window_.menuBar()->addMenu(tr("&View"));
    textSize_ = menu->addMenu(tr("&Text Size"));
    auto* sizes = new QActionGroup(this);
    const auto& scales = theme_.tokens().scales();
    for (const auto scale : scales) {
        auto* action = textSize_->addAction(tr("%1%").arg(qRound(scale * 100)));
        action->setCheckable(true);
        action->setActionGroup(sizes);
        connect(action, &QAction::triggered, this, [this, scale] { window_.chooseTextScale(scale); });
        connect(textSize_, &QMenu::aboutToShow, action,
                [this, action, scale] { action->setChecked(qFuzzyCompare(theme_.textScale(), scale)); });
    }
    const auto step = [this](int by) {
        const auto& all = theme_.tokens().scales();
        const auto now = all.indexOf(theme_.textScale());
        window_.chooseTextScale(all[qBound(qsizetype(0), now + by, all.size() - 1)]);
    };
    auto* larger = add(menu, tr("&Larger Text"), QKeySequence::ZoomIn, [step] { step(1); });
    larger->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    add(menu, tr("&Smaller Text"), QKeySequence::ZoomOut, [step] { step(-1); });
    menu->addSeparator();
    needJournal_ << add(menu, tr("Li&ve Session"), QKeySequence(Qt::Key_F5), [this] { window_.present(); });
    menu->addSeparator();
    auto* modes = new QActionGroup(this);
    const std::pair<ThemeMode, QString> choices[] = {{ThemeMode::System, tr("Colors of the &System")},
                                                     {ThemeMode::Light, tr("L&ight Colors")},
                                                     {ThemeMode::Dark, tr("&Dark Colors")}};
    for (const auto& [mode, text] : choices) {
        auto* action = menu->addAction(text);
        action->setCheckable(true);
        action->setActionGroup(modes);
        connect(action, &QAction::triggered, this, [this, mode = mode] { window_.chooseTheme(mode); });
        connect(menu, &QMenu::aboutToShow, action,
                [this, action, mode = mode] { action->setChecked(theme_.mode() == mode); });
    }
}

void Menus::addGoMenu() {
    auto* menu = window_.menuBar()->addMenu(tr("&Go"));
    needJournal_ << add(menu, tr("&Overview"), QKeySequence(Qt::CTRL | Qt::Key_0),
                        [this] { window_.enter(overviewPlace); });
    for (int number = 1; number <= 5; ++number)
        needJournal_ << add(menu, tr("Part &%1").arg(number),
                            QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)), [this, number] {
                                for (const auto& part : window_.session()->course().parts())
                                    if (part.number == number && !part.sections.empty())
                                        window_.enter(qt(part.sections.front().id));
                            });
    menu->addSeparator();
    needJournal_ << add(menu, tr("&Previous Section"), QKeySequence(Qt::CTRL | Qt::Key_PageUp),
                        [this] { window_.goBy(-1); });
    needJournal_ << add(menu, tr("&Next Section"), QKeySequence(Qt::CTRL | Qt::Key_PageDown),
                        [this] { window_.goBy(1); });
    menu->addSeparator();
    // The page has these keys itself; the menu shows them and serves the mouse.
    QList<QAction*> onDiagnostic;
    const auto along = [&](const QString& text, const QKeySequence& keys, void (DiagnosticPage::*go)()) {
        auto* action = add(menu, text, keys, [this, go] {
            if (auto* page = qobject_cast<DiagnosticPage*>(window_.page()))
                (page->*go)();
        });
        action->setShortcutContext(Qt::WidgetShortcut);
        onDiagnostic << action;
    };
    along(tr("To the &Guidance of a Statement"), toGuidanceKeys, &DiagnosticPage::goToGuidance);
    along(tr("&Back to the Statement"), toStatementKeys, &DiagnosticPage::goToStatement);
    connect(menu, &QMenu::aboutToShow, this, [this, onDiagnostic] {
        for (auto* action : onDiagnostic)
            action->setEnabled(qobject_cast<DiagnosticPage*>(window_.page()) != nullptr);
    });
    menu->addSeparator();
    needJournal_ << add(menu, tr("&Actions"), {}, [this] { window_.goTo(actionsPlace); });
    needJournal_ << add(menu, tr("&Questions"), {}, [this] { window_.goTo(questionsPlace); });
    needJournal_ << add(menu, tr("&Worksheets"), {},
                        [this] { window_.goTo(QStringLiteral("library.tools")); });
    menu->addSeparator();
    add(menu, tr("Next &Region of the Window"), QKeySequence(Qt::Key_F6), [this] { window_.focusRegion(1); });
    add(menu, tr("Previous Re&gion of the Window"), QKeySequence(Qt::SHIFT | Qt::Key_F6),
        [this] { window_.focusRegion(-1); });
}

void Menus::addHelpMenu() {
    auto* menu = window_.menuBar()->addMenu(tr("&Help"));
    needJournal_ << add(menu, tr("About the &Course"), {}, [this] { window_.goTo(QStringLiteral("intro")); });
    needJournal_ << add(menu, tr("&Credits"), {}, [this] { window_.goTo(QStringLiteral("ack")); });
    auto* about = add(menu, tr("About &Waymark"), {}, [this] {
        QMessageBox box(&window_);
        box.setWindowTitle(tr("About Waymark"));
        box.setTextFormat(Qt::PlainText);
        box.setText(tr("Waymark %1").arg(QCoreApplication::applicationVersion()));
        box.setInformativeText(
            tr("A practice journal for collaborative improvement. Free software under the GNU "
               "General Public License, version 3 or later. Waymark is independent of "
               "StriveTogether, whose course it follows.\n\nYour words stay on this computer "
               "until you export them."));
        box.addButton(tr("Close"), QMessageBox::AcceptRole); // Qt's own words may not be installed
        box.exec();
    });
    about->setMenuRole(QAction::AboutRole);
}

void Menus::fillRecent() {
    recent_->clear();
    for (const auto& path : window_.settings().recent) {
        const QFileInfo file(path);
        if (!file.exists())
            continue;
        auto* action = recent_->addAction(file.completeBaseName());
        action->setToolTip(plainTip(path));
        action->setStatusTip(path);
        connect(action, &QAction::triggered, this, [this, path] { window_.openJournal(path); });
    }
    if (recent_->isEmpty()) {
        recent_->addAction(tr("No journal yet"))->setEnabled(false);
        return;
    }
    recent_->addSeparator();
    connect(recent_->addAction(tr("&Clear This List")), &QAction::triggered, this,
            [this] { window_.forgetRecent(); });
}

void Menus::setHasJournal(bool has) {
    for (auto* action : needJournal_)
        action->setEnabled(has);
}

} // namespace waymark::ui
