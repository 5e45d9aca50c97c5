// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"
#include "ui/shell/notices.h"

#include "journal/sheets.h"
#include "ui/cohort/cohort_page.h"
#include "ui/exchange/copies.h"
#include "ui/exchange/exports.h"
#include "ui/exchange/incoming.h"
#include "ui/live/live_view.h"
#include "ui/pages/library_page.h"
#include "ui/shell/find_bar.h"
#include "ui/shell/journal_door.h"
#include "ui/shell/journal_files.h"
#include "ui/shell/menus.h"
#include "ui/shell/nav_trail.h"
#include "ui/shell/pages.h"
#include "ui/shell/session.h"
#include "ui/shell/site_links.h"
#include "ui/shell/text.h"
#include "ui/shell/top_bar.h"
#include "ui/spelling/spelling.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announcement.h"
#include "ui/widgets/brief_note.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/reading_order.h"
#include "ui/widgets/saved_label.h"
#include "ui/widgets/scrim.h"
#include "ui/widgets/wheel_guard.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDateTime>
#include <QHBoxLayout>
#include <QMenu>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace waymark::ui {

namespace {

/// The field itself, or the table whose cell it writes in: that field goes when it is left.
QWidget* staysWhenLeft(QWidget* focused) {
    for (auto* around = focused->parentWidget(); around; around = around->parentWidget())
        if (auto* view = qobject_cast<QAbstractItemView*>(around))
            return view;
    return focused;
}

} // namespace

MainWindow::MainWindow(Theme& theme, const Clock& clock, QWidget* parent)
    : QMainWindow(parent),
      theme_(theme),
      clock_(clock),
      settings_(Settings::load()),
      spelling_(new Spelling(this)) {
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(960, 600);
    setAcceptDrops(true);
    auto* middle = new QWidget(this);
    middle->setObjectName(QStringLiteral("window"));
    nav_ = new NavTrail(theme, middle);
    topBar_ = new TopBar(theme, middle);
    stack_ = new QStackedWidget(middle);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(topBar_);
    notices_ = new Notices(theme, clock, middle);
    right->addWidget(notices_);
    findBar_ = new FindBar(theme, middle);
    connect(findBar_, &FindBar::said, this, &MainWindow::announce);
    connect(notices_, &Notices::announced, this, &MainWindow::announce);
    connect(notices_, &Notices::copyWanted, this, &MainWindow::saveCopyAs);
    connect(notices_, &Notices::savingWanted, this, &MainWindow::saveNow);
    connect(notices_, &Notices::openingWanted, this, [this] { openJournal(textOf(session_->path())); });
    connect(notices_, &Notices::workInCopyWanted, this, &MainWindow::workInCopy);
    right->addWidget(findBar_);
    right->addWidget(stack_, 1);
    auto* across = new QHBoxLayout(middle);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(nav_);
    across->addLayout(right, 1);
    setCentralWidget(middle);
    announcement_ = new Announcement(middle);
    brief_ = new BriefNote(theme, middle);
    menuBar()->setProperty("focusRing", false); // its open entry shows where one is
    menus_ = new Menus(*this, theme);
    incoming_ = new Incoming(*this, theme, clock);
    copies_ = new Copies(*this, theme);
    exports_ = new Exports(*this, theme);
    siteLinks_ = new SiteLinks(*this);
    qApp->installEventFilter(new WheelGuard(this));
    new FocusRing(theme, this);
    new Scrim(theme, this);

    connect(nav_, &NavTrail::went, this, [this](const Place& place) { go(place); });
    connect(topBar_, &TopBar::wentTo, this, [this](const QString& place) { go(place); });
    connect(topBar_, &TopBar::searchWanted, this, &MainWindow::search);
    connect(topBar_, &TopBar::exportWanted, exports_, &Exports::exportJournal);
    connect(topBar_, &TopBar::liveWanted, this, &MainWindow::present);
    connect(topBar_, &TopBar::textSizeWanted, this, [this] {
        menus_->textSizeMenu()->popup(
            topBar_->mapToGlobal(QPoint(topBar_->width() - 260, topBar_->height())));
    });
    connect(topBar_, &TopBar::darkWanted, this,
            [this] { chooseTheme(theme_.isDark() ? ThemeMode::Light : ThemeMode::Dark); });
    connect(&theme_, &Theme::changed, this, [this] {
        fitWidth();
        if (auto* shownPage = page())
            shownPage->shown();
    });
    refresh_.setSingleShot(true);
    refresh_.setInterval(150);
    connect(&refresh_, &QTimer::timeout, this, [this] {
        if (session_)
            nav_->refresh(*session_);
    });

    spelling_->setOn(settings_.spellCheck, settings_.spellLanguage);
    theme_.setMotion(settings_.motion);
    theme_.setTextScale(settings_.textScale);
    settings_.textScale = theme_.textScale(); // the nearest there is
    theme_.setMode(settings_.theme);
    if (settings_.geometry.isEmpty() || !restoreGeometry(settings_.geometry)) {
        resize(QSize(1366, 740).boundedTo(screen()->availableSize()));
    }
    topBar_->setEnabled(false);
    topBar_->saved().hide(); // nothing is open
    fitWidth();
}

MainWindow::~MainWindow() {
    delete live_;
    qDeleteAll(pages_); // before the session that they show
    spelling_->setSession(nullptr);
}

Page* MainWindow::page() const {
    return qobject_cast<Page*>(stack_->currentWidget());
}

void MainWindow::showSession(std::unique_ptr<Session> session) {
    if (session_)
        session_->leave();
    delete std::exchange(nothingOpen_, nullptr);
    delete live_;
    liveDraft_.reset();
    qDeleteAll(pages_);
    pages_.clear();
    place_.clear();
    lobby_.reset();
    spelling_->setSession(session.get());
    door_.reset();
    session_ = std::move(session);
    if (!session_->readingOnly()) {
        door_ = std::make_unique<JournalDoor>(session_->path());
        connect(door_.get(), &JournalDoor::knocked, this, &MainWindow::comeForward);
    }
    notices_->clear();
    topBar_->saved().forget();
    connect(session_.get(), &Session::saveStateChanged, this, &MainWindow::showSaveState);
    connect(session_.get(), &Session::backedUp, notices_,
            [this](const auto& report) { notices_->tellOfBackup(report, settings_.backupFolder); });
    connect(session_.get(), &Session::changed, &refresh_, [this] { refresh_.start(); });
    connect(session_.get(), &Session::changed, findBar_, &FindBar::refresh);
    nav_->setSession(*session_);
    nav_->setEnabled(true);
    topBar_->setEnabled(true);
    topBar_->saved().show();
    menus_->setHasJournal(true);
    setWindowTitle(session_->name()); // Qt adds the program's name
    setWindowFilePath(QString());
    showSaveState(session_->saveState());
    if (session_->readingOnly())
        notices_->tellReadingOnly(*session_);
    else
        notices_->tellOfExtract(*session_);
}

void MainWindow::showSaveState(const waymark::SaveState& state) {
    auto& label = topBar_->saved();
    if (session_->readingOnly())
        return label.setState(ui::SaveState::ReadingOnly);
    if (state.kind == waymark::SaveState::Kind::Saving)
        return label.setState(ui::SaveState::Saving);
    if (state.kind == waymark::SaveState::Kind::NotSaved) {
        notices_->tellNotSaved(state.error);
        return label.setState(ui::SaveState::CouldNotSave);
    }
    if (session_->hasUnsaved())
        return label.setState(ui::SaveState::NotSavedYet);
    notices_->saved();
    label.setState(ui::SaveState::Saved,
                   state.when ? QDateTime::fromMSecsSinceEpoch(state.when).time() : QTime());
}

void MainWindow::go(const Place& place, const FieldId& field) {
    if (!session_)
        return;
    // Whoever goes on from inside a page goes on with the keyboard there.
    const bool fromPage =
        place_ != place && field.empty() && stack_->isAncestorOf(QApplication::focusWidget());
    const bool first = !pages_.contains(place);
    if (place_ != place) {
        session_->leave();
        auto*& page = pages_[place];
        if (!page)
            page = makePage({*session_, theme_, *this, spelling_}, place, stack_);
        if (!page) {
            pages_.remove(place);
            return;
        }
        page->shown();
        if (stack_->indexOf(page) < 0)
            stack_->addWidget(page);
        place_ = place;
        if (!isCohort(place)) // other people's journals wait until they are asked for
            settings_.lastPlace = place;
        stack_->setCurrentWidget(page);
        findBar_->setPage(page);
        nav_->setPlace(isSheetId(utf8(place)) ? libraryPlace : place);
        showTrail();
    }
    if (!field.empty()) {
        page()->showField(field);
        if (first)
            page()->holdInView(field);
    } else if (fromPage) {
        page()->focusFirst();
    }
}

void MainWindow::remake(const Place& place) {
    auto* page = pages_.take(place);
    if (!page)
        return;
    if (place_ == place)
        place_.clear();
    go(place);
    stack_->removeWidget(page);
    page->deleteLater();
}

void MainWindow::follow(const QString& target) {
    const auto name = target.section(QLatin1Char(':'), 1);
    if (target.startsWith(QLatin1String("page:")))
        return go(name);
    if (target.startsWith(QLatin1String("tool:")))
        return showTool(ToolId(utf8(name)));
    siteLinks_->open(FieldId("journal.address." + utf8(name)));
}

void MainWindow::printSheet(const std::string& sheet) {
    exports_->printSheet(sheet);
}

void MainWindow::enter(const Place& place) {
    go(place);
    if (page())
        page()->focusFirst();
}

void MainWindow::goBy(int sections) {
    if (!session_)
        return;
    QList<Place> places{overviewPlace};
    for (const auto& part : session_->course().parts())
        for (const auto& section : part.sections)
            places << qt(section.id);
    const auto now = places.indexOf(place_);
    enter(places[qBound(qsizetype(0), now + sections, places.size() - 1)]);
}

void MainWindow::showTrail() {
    const auto& course = session_->course();
    const auto* section = course.section(utf8(place_));
    if (const auto sheet = waymark::sheet(session_->journal(), utf8(place_))) {
        const auto tool = session_->journal().tool(sheet->tool);
        const auto name = tool ? qt(tool->label(sheet->tool.str(), course.language())) : QString();
        const auto library = qt(course.label(utf8(libraryPlace)));
        topBar_->setTrail({{library, library, libraryPlace}, {name, name, {}}});
        return;
    }
    if (isCohort(place_))
        return showCohortTrail();
    if (!section) {
        const auto name = place_ == overviewPlace  ? tr("Overview")
                          : place_ == actionsPlace ? tr("Actions")
                                                   : tr("Questions");
        topBar_->setTrail({{name, {}, {}}});
        return;
    }
    const auto* part = course.partOf(section->id);
    const TopBar::Crumb last{qt(course.label(section->id)), qt(course.title(section->id)), {}};
    if (part->number == 0) {
        topBar_->setTrail({last});
        return;
    }
    const auto first = qt(part->sections.front().id);
    QList<TopBar::Crumb> crumbs{{tr("Part %1").arg(part->number), qt(course.title(part->title)), first}};
    if (width() >= 1180 && theme_.textScale() < 1.25)
        crumbs << TopBar::Crumb{qt(course.label(part->title)), qt(course.title(part->title)), first};
    topBar_->setTrail(crumbs << last);
}

void MainWindow::showTool(const ToolId& tool) {
    go(libraryPlace);
    if (auto* library = qobject_cast<LibraryPage*>(page()))
        library->showTool(tool);
}

void MainWindow::announce(const QString& sentence) {
    announcement_->say(sentence);
}

void MainWindow::say(const QString& sentence) {
    announce(sentence);
    brief_->say(sentence);
}

void MainWindow::offer(const QString& sentence, const QString& action, std::function<void()> act) {
    auto* bar = notices_->tell(MessageBar::Kind::Info, sentence, {});
    connect(bar->addButton(action), &QPushButton::clicked, this, act);
    connect(session_.get(), &Session::changed, bar, &QObject::deleteLater);
}

void MainWindow::focusRegion(int by) {
    QList<QWidget*> regions{nav_, topBar_, notices_, stack_->currentWidget()};
    const auto hasStops = [](const QWidget* region) { return !tabStops(*region).isEmpty(); };
    regions.removeIf([&](const QWidget* region) { return !hasStops(region); });
    auto* focused = QApplication::focusWidget();
    const auto now = std::ranges::find_if(regions, [&](const QWidget* region) {
        return focused && (region == focused || region->isAncestorOf(focused));
    });
    if (now != regions.end())
        leftBy_[*now] = staysWhenLeft(focused);
    const auto count = regions.size();
    const auto at = now == regions.end() ? (by > 0 ? count - 1 : 0) : now - regions.begin();
    auto* next = regions[(at + by + count) % count];
    if (QWidget* before = leftBy_.value(next); before && before->isVisible() && before->isEnabled())
        return before->setFocus(Qt::OtherFocusReason);
    if (auto* shownPage = qobject_cast<Page*>(next))
        return shownPage->focusFirst();
    tabStops(*next).front()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::fitWidth() {
    const bool large = theme_.textScale() >= 1.5;
    const bool compact = large || width() < 1180;
    if (nav_->isRail() != compact)
        nav_->setRail(compact);
    topBar_->setCompact(compact);
    // Larger words want the room that the time would take.
    topBar_->saved().setCompact(compact || (theme_.textScale() > 1.0 && width() < 1500));
    if (session_ && !place_.isEmpty())
        showTrail();
}

} // namespace waymark::ui
