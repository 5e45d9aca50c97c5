// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/live_view.h"

#include "ui/live/black_screen.h"
#include "ui/live/live_notes_panel.h"
#include "ui/live/live_screens.h"
#include "ui/live/live_stage.h"
#include "ui/live/live_talk.h"
#include "ui/live/note_row.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announcement.h"
#include "ui/widgets/growing_editor.h"
#include "ui/widgets/label.h"
#include "ui/widgets/live_button.h"
#include "ui/widgets/number_trail.h"
#include "ui/widgets/saved_label.h"
#include "ui/widgets/spoken.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QScreen>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWindow>

namespace waymark::ui {

namespace {

constexpr int headHeight = 72;
constexpr int footHeight = 84;

/// A band of the window with a hairline.
class Band : public QWidget {
  public:
    Band(Theme& theme, bool lineAbove, QWidget* parent)
        : QWidget(parent), theme_(theme), lineAbove_(lineAbove) {}

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), theme_.color("surface"));
        painter.fillRect(0, lineAbove_ ? 0 : height() - 1, width(), 1, theme_.color("line"));
    }

  private:
    Theme& theme_;
    bool lineAbove_;
};

/// What the group sees on a screen of its own: the prompt, the time, nothing else.
class Projector : public QWidget {
  public:
    Projector(Theme& theme, LiveTalk& talk) : QWidget(nullptr, Qt::Window) {
        setObjectName(QStringLiteral("projector"));
        setAttribute(Qt::WA_ShowWithoutActivating);
        setWindowTitle(LiveView::tr("Live session"));
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(new LiveStage(theme, talk, false, this));
        black_ = new BlackScreen(this);
        connect(&talk, &LiveTalk::blackChanged, this, [this](bool on) {
            black_->setVisible(on);
            black_->raise();
        });
    }

  protected:
    void resizeEvent(QResizeEvent*) override { black_->setGeometry(rect()); }

  private:
    QWidget* black_;
};

} // namespace

LiveView::LiveView(Theme& theme, Session& session, const std::string& section, QWidget* home)
    : QWidget(home, Qt::Window), theme_(theme), session_(session), home_(home) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("liveView"));
    setMinimumSize(800, 560);
    talk_ = new LiveTalk(session, section, this);
    setWindowTitle(tr("Live session"));
    QList<QRect> screens;
    int here = 0;
    for (const auto* screen : QGuiApplication::screens()) {
        if (screen == home->screen())
            here = int(screens.size());
        screens << screen->geometry();
    }
    if (placeLive(screens, here).prompt)
        projector_ = new Projector(theme, *talk_);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    notes_ = new LiveNotesPanel(theme, *talk_, !projector_, this);
    auto* across = new QHBoxLayout;
    across->setSpacing(0);
    across->addWidget(new LiveStage(theme, *talk_, true, this), 846);
    across->addWidget(notes_, 520);
    column->addLayout(across, 1);
    column->addWidget(makeFoot());
    announcement_ = new Announcement(this);
    if (!projector_) {
        auto* black = new BlackScreen(this);
        black->end = [this] { talk_->setBlack(false); };
        black->words = notes_->editor();
        blackHere_ = black;
    }
    addKeys();
    notes_->editor()->installEventFilter(this);

    connect(talk_, &LiveTalk::said, this, [this](const QString& sentence) { announcement_->say(sentence); });
    connect(talk_, &LiveTalk::promptChanged, this, &LiveView::showPlace);
    connect(talk_, &LiveTalk::blackChanged, this, &LiveView::showBlack);
    connect(&session, &Session::saveStateChanged, this, &LiveView::showSaved);
    showPlace();
    showSaved();
}

LiveView::~LiveView() {
    delete projector_;
}

QWidget* LiveView::makeHead() {
    auto* head = new Band(theme_, false, this);
    head->setMinimumHeight(theme_.px(headHeight));
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(40, 8, 40, 8);
    row->setSpacing(14);
    auto* logo = new QLabel(head);
    logo->setPixmap(theme_.pixmap(QStringLiteral("logo"), "ink", theme_.iconPx(34)));
    row->addWidget(logo);
    where_ = new QToolButton(head);
    where_->setObjectName(QStringLiteral("crumb"));
    where_->setMinimumHeight(theme_.px(44));
    where_->setToolTip(tr("Choose another page (Ctrl+L)"));
    connect(where_, &QToolButton::clicked, this, &LiveView::choosePage);
    row->addWidget(where_);
    row->addStretch(1);
    blackThere_ = makeLabel(theme_, TypeStyle::Body, "accentInk", tr("The other screen is blank"), head);
    blackThere_->setWrapping(false);
    blackThere_->hide();
    row->addWidget(blackThere_);
    saved_ = new SavedLabel(theme_, head);
    saved_->setCompact(true);
    row->addWidget(saved_);
    row->addSpacing(8);
    auto* black =
        new LiveButton(theme_, LiveButton::Look::Normal, tr("Blank screen"), {}, tr("Ctrl B"), head);
    black->setSlim(true);
    black->setToolTip(
        tr("Makes the screen blank, and brings it back (Ctrl+B; B or the full stop outside a note)"));
    connect(black, &QPushButton::clicked, talk_, [this] { talk_->setBlack(!talk_->isBlack()); });
    row->addWidget(black);
    auto* leaveButton = new LiveButton(theme_, LiveButton::Look::Normal, tr("Leave"), {}, tr("Esc"), head);
    leaveButton->setSlim(true);
    connect(leaveButton, &QPushButton::clicked, this, &LiveView::leave);
    row->addWidget(leaveButton);
    return head;
}

QWidget* LiveView::makeFoot() {
    auto* foot = new Band(theme_, true, this);
    foot->setMinimumHeight(theme_.px(footHeight));
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(40, 12, 40, 12);
    row->setSpacing(24);
    back_ = new LiveButton(theme_, LiveButton::Look::Normal, tr("Back"), QStringLiteral("chevron-left"), {},
                           foot);
    back_->setAccessibleDescription(tr("Page Up"));
    back_->setToolTip(tr("Back (Page Up)"));
    connect(back_, &QPushButton::clicked, talk_, [this] { talk_->step(-1); });
    next_ = new LiveButton(theme_, LiveButton::Look::Primary, tr("Next"), QStringLiteral("chevron-right"), {},
                           foot, true);
    next_->setAccessibleDescription(tr("Page Down"));
    next_->setToolTip(tr("Next (Page Down)"));
    connect(next_, &QPushButton::clicked, talk_, [this] { talk_->step(1); });
    trail_ = new NumberTrail(theme_, foot);
    connect(trail_, &NumberTrail::clicked, talk_, &LiveTalk::goTo);
    row->addWidget(back_);
    row->addWidget(trail_, 1);
    row->addWidget(next_);
    return foot;
}

void LiveView::addKeys() {
    const auto add = [this](const QList<QKeySequence>& keys, auto act) {
        for (const auto& key : keys) {
            auto* shortcut = new QShortcut(key, this);
            connect(shortcut, &QShortcut::activated, this, act);
        }
    };
    add({QKeySequence(Qt::Key_PageDown), QKeySequence(Qt::ALT | Qt::Key_Right)}, [this] { talk_->step(1); });
    add({QKeySequence(Qt::Key_PageUp), QKeySequence(Qt::ALT | Qt::Key_Left)}, [this] { talk_->step(-1); });
    add({QKeySequence(Qt::CTRL | Qt::Key_B), QKeySequence(Qt::CTRL | Qt::Key_Period)},
        [this] { talk_->setBlack(!talk_->isBlack()); });
    add({QKeySequence(Qt::CTRL | Qt::Key_T)}, [this] { talk_->startOrPause(); });
    add({QKeySequence(Qt::CTRL | Qt::Key_M)}, [this] { talk_->addMinutes(1); });
    add({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M)}, [this] { talk_->addMinutes(-1); });
    add({QKeySequence(Qt::CTRL | Qt::Key_L)}, [this] { choosePage(); });
    add({QKeySequence::Undo}, [this] { talk_->undo(false); });
    add({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
        [this] { talk_->undo(true); });
    add({QKeySequence::Save}, [this] { session_.leave(); });
    add({QKeySequence(Qt::Key_F5)}, [this] { leave(); });
}

void LiveView::present() {
    const auto screens = QGuiApplication::screens();
    QList<QRect> areas;
    int here = 0;
    for (const auto* screen : screens) {
        if (screen == home_->screen())
            here = int(areas.size());
        areas << screen->geometry();
    }
    const auto places = placeLive(areas, here);
    if (projector_ && places.prompt) {
        projector_->setGeometry(areas[*places.prompt]);
        projector_->showFullScreen();
    }
    setGeometry(areas.value(places.notes));
    showFullScreen();
    activateWindow();
    notes_->editor()->setFocus();
    if (const auto* prompt = talk_->prompt())
        announcement_->say(spoken({talk_->heading(), qt(prompt->text)}));
}

void LiveView::showPlace() {
    const auto& course = session_.course();
    const auto* section = course.section(talk_->section());
    const auto* live = liveSectionOf(course, talk_->part());
    const bool session = !section || (live && section->id == live->id);
    const auto* of = section ? course.partOf(section->id) : nullptr; // notes may be those of another part
    where_->setText(
        session ? tr("Part %1, live session").arg(talk_->part())
                : tr("Part %1, %2").arg(of ? of->number : talk_->part()).arg(qt(course.label(section->id))));
    where_->setFont(theme_.font(TypeStyle::LiveControl));
    trail_->setPlace(talk_->at(), talk_->posts(), talk_->heading());
    back_->setEnabled(talk_->canStep(-1));
    next_->setEnabled(talk_->canStep(1));
    const auto* coming = talk_->isLastOfPage() ? nullptr : &talk_->prompts()[std::size_t(talk_->at()) + 1];
    const bool asks =
        coming && (coming->kind == LivePrompt::Kind::Question || coming->kind == LivePrompt::Kind::Ours);
    next_->setText(!coming ? tr("Next page") : asks ? tr("Next question") : tr("Next"));
    next_->updateGeometry();
}

void LiveView::showSaved() {
    if (session_.readingOnly())
        return saved_->setState(SaveState::ReadingOnly);
    switch (session_.saveState().kind) {
    case waymark::SaveState::Kind::Saving:
        return saved_->setState(SaveState::Saving);
    case waymark::SaveState::Kind::NotSaved:
        return saved_->setState(SaveState::CouldNotSave);
    case waymark::SaveState::Kind::Saved:
        break;
    }
    saved_->setState(session_.hasUnsaved() ? SaveState::NotSavedYet : SaveState::Saved);
}

void LiveView::showBlack(bool on) {
    blackThere_->setVisible(on && projector_);
    if (!blackHere_)
        return;
    if (on)
        focusBefore_ = focusWidget();
    blackHere_->setGeometry(rect());
    blackHere_->setVisible(on);
    blackHere_->raise();
    if (on)
        return blackHere_->setFocus();
    // Whoever pressed a button goes on writing, too; only a note that was gone to stays where one is.
    auto* note = qobject_cast<NoteRow*>(focusBefore_.data());
    (note ? note : static_cast<QWidget*>(notes_->editor()))->setFocus();
}

void LiveView::choosePage() {
    QMenu menu(this);
    const auto& course = session_.course();
    for (const auto& id : liveSections(session_.journal(), talk_->part())) {
        auto* action = menu.addAction(qt(course.title(id)).replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(id == talk_->section());
        connect(action, &QAction::triggered, talk_, [this, id] { talk_->show(id); });
    }
    if (!menu.isEmpty())
        menu.exec(where_->mapToGlobal(QPoint(0, where_->height())));
}

void LiveView::leave() {
    if (talk_->isBlack())
        return talk_->setBlack(false);
    close();
}

bool LiveView::eventFilter(QObject* watched, QEvent* event) {
    // Clickers for presentations send a full stop for black. No note begins with one.
    if (watched == notes_->editor() && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->text() == QStringLiteral(".") && notes_->editor()->plainText().isEmpty()) {
            talk_->setBlack(!talk_->isBlack());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool LiveView::event(QEvent* event) {
    if (event->type() == QEvent::WindowDeactivate)
        session_.leave();
    return QWidget::event(event);
}

void LiveView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        if (!notes_->stopRewording())
            leave();
        return;
    }
    const auto letter = event->text();
    const bool black =
        letter == QStringLiteral(".") || letter.compare(QStringLiteral("b"), Qt::CaseInsensitive) == 0;
    if (black && !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)))
        return talk_->setBlack(!talk_->isBlack());
    QWidget::keyPressEvent(event);
}

void LiveView::closeEvent(QCloseEvent* event) {
    Q_EMIT left(talk_->unfinished());
    session_.leave();
    if (projector_)
        projector_->close();
    event->accept();
    home_->activateWindow();
}

void LiveView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (blackHere_)
        blackHere_->setGeometry(rect());
}

void LiveView::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), theme_.color("surface"));
}

} // namespace waymark::ui
