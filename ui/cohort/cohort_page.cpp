// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cohort/cohort_page.h"

#include "base/text.h"
#include "ui/cohort/cohort_cards.h"
#include "ui/cohort/cohort_grid.h"
#include "ui/cohort/cohort_memory.h"
#include "ui/cohort/cohort_model.h"
#include "ui/cohort/standing_mark.h"
#include "ui/shell/session.h"
#include "ui/shell/shown_error.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/combo.h"
#include "ui/widgets/day_text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/progress_mark.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/tick_box.h"

#include <QGridLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTime>

namespace waymark::ui {

namespace {

constexpr int sideBySide = 900;  // at text scale 1.0: from here on the cards stand beside the table
constexpr int besideTitle = 760; // the same for the parts and the title
constexpr int longRead = 40;     // files: reading fewer takes no time that is worth a word
constexpr int gap = 16;
constexpr int tableShare = 63; // of the width
constexpr int cardsShare = 37;

QVBoxLayout* columnOf(QWidget* widget) {
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    return column;
}

} // namespace

CohortPage::CohortPage(const PageContext& context, const Place& place, QWidget* parent)
    : Page(context, place, parent), folder_(folderOf(place)), reading_(folder_) {
    options_.language = session().course().language();
    auto* title = addTitle(cohortName(folder_), tr("Built from the journals people chose to share."));
    addControls(title);
    made_ = new MessageBar(theme(), MessageBar::Kind::Ok, this);
    made_->setObjectName(QStringLiteral("briefMade"));
    made_->setClosable(true);
    made_->hide();
    content()->addWidget(made_);
    partings_ = new QWidget(this);
    columnOf(partings_);
    content()->addWidget(partings_);
    columns_ = new QGridLayout;
    columns_->setSpacing(gap);
    content()->addLayout(columns_);
    addTable();
    connect(&reading_, &CohortReading::made, this, &CohortPage::show);
    connect(&reading_, &CohortReading::progressed, this, &CohortPage::showProgress);
    connect(&reading_, &CohortReading::finished, this, [this](bool compared) {
        stop_->hide();
        state_->setText(tr("Read at %1").arg(showTime(QTime::currentTime(), QLocale())));
        if (cohort_ && !compared && options_.person.empty() && options_.tag.empty())
            remember(); // from the first look on there is something to compare with
    });
    connect(&reading_, &CohortReading::failed, this, [this](const QString& sentence) {
        stop_->hide();
        state_->setText(sentence);
        navigator().announce(sentence);
        showAgain(); // what there is stays
    });
    ask();
}

void CohortPage::addControls(QWidget* title) {
    title_ = title;
    parts_ = new Segmented(theme(), tr("Which part"), title);
    parts_->addSegment(tr("All"));
    for (const auto& part : session().course().parts())
        if (part.number > 0)
            parts_->addSegment(tr("Part %1").arg(part.number));
    parts_->setCurrentIndex(0);
    title->layout()->addWidget(parts_);
    connect(parts_, &Segmented::chosen, this, [this](int index) {
        options_.part = index;
        ask();
    });

    partsRow_ = new QWidget(this); // where the parts have no room beside the title
    partsRow_->setLayout(new QHBoxLayout);
    partsRow_->layout()->setContentsMargins(0, 0, 0, 0);
    partsRow_->hide();
    content()->addWidget(partsRow_);
    auto* row = new QWidget(this);
    auto* across = new FlowLayout(row, 18, 10);
    who_ = makeCombo(row);
    who_->setAccessibleName(tr("Who is shown"));
    who_->addItem(tr("Everyone"));
    connect(who_, &QComboBox::activated, this, [this] {
        const auto who = who_->currentData().toString();
        const bool tag = who.startsWith(QLatin1Char('#'));
        options_.tag = tag ? utf8(who.mid(1)) : std::string();
        options_.person = tag ? std::string() : utf8(who);
        if (!options_.person.empty())
            projected_->setChecked(false); // looked at by oneself
        ask();
    });
    hide_ = new TickBox(theme(), tr("Hide names (F8)"), row);
    connect(hide_, &QAbstractButton::toggled, this, &CohortPage::setNamesHidden);
    projected_ = new TickBox(theme(), tr("On the projector (F9)"), row);
    projected_->setToolTip(tr("Shows nobody one by one while there are fewer than five people"));
    connect(projected_, &QAbstractButton::toggled, this, &CohortPage::setProjected);
    for (const auto& [key, box] : {std::pair(Qt::Key_F8, hide_), std::pair(Qt::Key_F9, projected_)}) {
        auto* shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WindowShortcut);
        connect(shortcut, &QShortcut::activated, this, [box = box] { box->toggle(); });
    }
    state_ = makeLabel(theme(), TypeStyle::Small, "ink2", tr("Reading..."), row);
    state_->setWrapping(false);
    state_->setObjectName(QStringLiteral("cohortState"));
    stop_ = makeButton(theme(), ButtonKind::Quiet, tr("Stop"), QStringLiteral("close"), row);
    stop_->hide();
    connect(stop_, &QPushButton::clicked, &reading_, &CohortReading::stop);
    auto* brief =
        makeButton(theme(), ButtonKind::Primary, tr("Make the session brief"), QStringLiteral("export"), row);
    connect(brief, &QPushButton::clicked, this, &CohortPage::chooseBrief);
    across->addWidget(who_);
    across->addWidget(hide_);
    across->addWidget(projected_);
    across->addWidget(state_);
    across->addWidget(stop_);
    across->addWidget(brief);
    content()->addWidget(row);
}

void CohortPage::addTable() {
    tableCard_ = new Card(theme(), this);
    tableCard_->body()->setContentsMargins(14, 1, 14, 14);
    model_ = new CohortModel(this);
    grid_ = new CohortGrid(theme(), *model_, tableCard_);
    grid_->setAccessibleName(tr("Who is how far"));
    tableCard_->body()->addWidget(&grid_->bar());
    tableCard_->body()->addWidget(grid_);
    tooFew_ = makeLabel(theme(), TypeStyle::Body, "ink2", {}, tableCard_);
    tooFew_->setContentsMargins(6, 16, 6, 6);
    tableCard_->body()->addWidget(tooFew_);
    legend_ = new QWidget(tableCard_);
    auto* across = new FlowLayout(legend_, 16, 6);
    const auto add = [&](QWidget* mark, const QString& words) {
        auto* pair = new QWidget(legend_);
        auto* row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(7);
        auto* label = makeLabel(theme(), TypeStyle::Small, "ink2", words, pair);
        label->setWrapping(false);
        mark->setParent(pair);
        row->addWidget(mark);
        row->addWidget(label);
        across->addWidget(pair);
    };
    for (const auto& [standing, words] :
         {std::pair(Standing::Filled, markName(Mark::FilledIn)),
          std::pair(Standing::Started, markName(Mark::Started)),
          std::pair(Standing::NotYet, markName(Mark::NotYet)), std::pair(Standing::Private, tr("Private"))})
        add(new StandingMark(theme(), standing, legend_), words);
    add(new IconLabel(theme(), QStringLiteral("clock"), "accent", 15, legend_), tr("Quiet for two weeks"));
    tableCard_->body()->addWidget(legend_);
    auto* left = new QWidget(this);
    columnOf(left)->addWidget(tableCard_);
    below_ = new QWidget(left);
    columnOf(below_);
    left->layout()->addWidget(below_);
    static_cast<QVBoxLayout*>(left->layout())->addStretch(1);
    columns_->addWidget(left, 0, 0);
    cards_ = new QWidget(this);
    columnOf(cards_);
    columns_->addWidget(cards_, 0, 1, Qt::AlignTop);
    columns_->setColumnStretch(0, tableShare);
    columns_->setColumnStretch(1, cardsShare);
}

void CohortPage::ask() {
    options_.today = session().today();
    options_.settled = settledJournals();
    reading_.ask(options_);
}

void CohortPage::showEveryone() {
    options_.person.clear();
    options_.tag.clear();
    who_->setCurrentIndex(0);
}

void CohortPage::setNamesHidden(bool on) {
    hide_->setChecked(on);
    options_.hideNames = on;
    if (on)
        showEveryone(); // a name would stand in the list
    if (on)
        hideContents(); // at once, whatever is still being made
    navigator().announce(on ? tr("Names are hidden.") : tr("Names are shown."));
    ask();
}

void CohortPage::setProjected(bool on) {
    projected_->setChecked(on);
    if (on && !options_.person.empty()) { // one person's ticks and questions are not for the wall
        showEveryone();
        hideContents();
        ask();
    }
    navigator().announce(on ? tr("This is shown as it may be seen by everyone.") : tr("All of it is shown."));
    showAgain();
}

// A table that was asked for before says more than what is asked for now.
bool CohortPage::mayBeShown(const Cohort& cohort) const {
    return (cohort.namesHidden || !options_.hideNames) && cohort.person == options_.person;
}

void CohortPage::hideContents() {
    for (auto* each : {static_cast<QWidget*>(grid_), cards_, below_, partings_, legend_})
        each->hide();
    tooFew_->setText(tr("One moment, this is being made anew."));
    tooFew_->show();
}

bool CohortPage::isBrokenDown() const {
    return !projected_->isChecked() || cohort_->people.size() >= fewPeople;
}

void CohortPage::showAgain() {
    if (cohort_ && mayBeShown(*cohort_))
        show(cohort_, last_);
}

void CohortPage::show(std::shared_ptr<const Cohort> cohort, const std::optional<LastTime>& last) {
    if (!mayBeShown(*cohort))
        return; // the one that is wanted comes next
    cohort_ = std::move(cohort);
    last_ = last;
    const bool shown = isBrokenDown();
    const auto scrolled = grid_->verticalScrollBar()->value();
    model_->setCohort(cohort_, shown);
    grid_->fit();
    grid_->verticalScrollBar()->setValue(scrolled);
    grid_->setVisible(shown && !cohort_->people.empty());
    arrange();
    legend_->setVisible(grid_->isVisibleTo(tableCard_));
    for (auto* mark : legend_->findChildren<StandingMark*>())
        mark->setWithCircle(cohort_->part > 0);
    tooFew_->setVisible(!legend_->isVisibleTo(tableCard_));
    tooFew_->setText(cohort_->people.empty()
                         ? tr("No journals yet. Ask people to send the file they choose to share.")
                         : tr("Fewer than five people: on the projector nobody is shown one by one."));
    showWho();
    showPartings();
    showCards();
    cards_->show();
    below_->show();
}

// Names are left out of the list where they are left out of the page.
void CohortPage::showWho() {
    const auto chosen = who_->currentData().toString();
    const bool all = options_.person.empty() && options_.tag.empty();
    if (!all && !chosen.isEmpty())
        return; // the list is that of everyone
    who_->clear();
    who_->addItem(tr("Everyone"));
    for (const auto& tag : cohort_->tags)
        who_->addItem(QLatin1Char('#') + qt(tag), QLatin1Char('#') + qt(tag));
    if (!options_.hideNames && isBrokenDown())
        for (std::size_t i = 0; i < cohort_->people.size(); ++i)
            who_->addItem(qt(cohort_->nameOf(i)), qt(cohort_->people[i]->file));
}

void CohortPage::showCards() {
    const CohortView view{theme(), *cohort_, isBrokenDown() && !projected_->isChecked(),
                          qt(session().course().language())};
    auto* right = static_cast<QVBoxLayout*>(cards_->layout());
    auto* left = static_cast<QVBoxLayout*>(below_->layout());
    clearLayout(*right);
    clearLayout(*left);
    const auto add = [](QVBoxLayout* column, QWidget* card) {
        if (card)
            column->addWidget(card);
    };
    add(right, makeTickedCard(view, cards_));
    add(right, makeQuestionsCard(view, cards_));
    add(left, makeActionsCard(view, below_));
    add(left, makeTestsCard(view, below_));
    const bool emptyBelow = left->count() == 0; // the table, and nothing beneath it
    add(emptyBelow ? left : right, makeFollowsCard(view, emptyBelow ? below_ : cards_));
    if (projected_->isChecked())
        return;
    if (last_ && (last_->day != cohort_->today || !last_->changes.empty())) {
        auto* card = makeSinceCard(view, *last_, below_);
        auto* again = makeButton(theme(), ButtonKind::Quiet, tr("Compare with today from now on"), {}, card);
        connect(again, &QPushButton::clicked, this, &CohortPage::remember);
        static_cast<Card*>(card)->body()->addWidget(again, 0, Qt::AlignLeft);
        left->addWidget(card);
    }
    add(left, makeFilesCard(view, below_));
}

void CohortPage::showPartings() {
    auto* column = static_cast<QVBoxLayout*>(partings_->layout());
    clearLayout(*column);
    for (const auto& parting : cohort_->partings) {
        if (projected_->isChecked() || parting.files.empty())
            continue;
        QStringList files;
        for (const auto& file : parting.files)
            files << qt(file);
        auto* bar = new MessageBar(theme(), MessageBar::Kind::Warn, partings_);
        bar->setWords(
            tr("Whose are these?"),
            tr("%1 began as one journal and went different ways. They are counted as several people's.")
                .arg(files.join(QStringLiteral(", "))));
        for (const bool one : {true, false})
            connect(bar->addButton(one ? tr("One person's") : tr("Several people's")), &QPushButton::clicked,
                    this, [this, one, identity = parting.identity] {
                        if (const auto kept = settleJournal(identity, one); !kept)
                            navigator().say(shownError(kept.error()).sentence);
                        ask();
                    });
        column->addWidget(bar);
    }
    partings_->setVisible(column->count() > 0);
}

void CohortPage::showProgress(int done, int of) {
    if (of < longRead || !reading_.isReading())
        return;
    state_->setText(tr("Reading %1 of %2 files").arg(QLocale().toString(done), QLocale().toString(of)));
    stop_->show();
}

// Everyone, whatever is shown.
void CohortPage::remember() {
    if (!cohort_ || cohort_->people.size() != cohort_->journals)
        return navigator().say(tr("Choose everyone first, so that all are compared next time."));
    reading_.remember(cohort_);
}

void CohortPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    const bool beside = width() >= theme().px(besideTitle);
    if (beside == partsRow_->isVisibleTo(this)) {
        (beside ? title_->layout() : partsRow_->layout())->addWidget(parts_);
        if (!beside)
            static_cast<QHBoxLayout*>(partsRow_->layout())->setAlignment(parts_, Qt::AlignLeft);
        partsRow_->setVisible(!beside);
    }
    arrange();
}

// The cards stand beside the table where it has room for all parts there.
void CohortPage::arrange() {
    const int beside =
        (content()->contentsRect().width() - gap) * tableShare / (tableShare + cardsShare) - 30;
    const bool wide = width() >= theme().px(sideBySide) && grid_->neededWidth() <= beside;
    if (wide == wide_)
        return;
    wide_ = wide;
    columns_->removeWidget(cards_);
    columns_->addWidget(cards_, wide ? 0 : 1, wide ? 1 : 0, Qt::AlignTop);
    columns_->setColumnStretch(1, wide ? cardsShare : 0);
}

} // namespace waymark::ui
