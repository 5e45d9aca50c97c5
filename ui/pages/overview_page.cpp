// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview_page.h"

#include "journal/outlook.h"
#include "journal/progress.h"
#include "ui/models/progress_marks.h"
#include "ui/pages/fresh_card.h"
#include "ui/pages/overview_cards.h"
#include "ui/pages/overview_words.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/trail_map.h"

#include <QAction>
#include <QDateTime>
#include <QGridLayout>
#include <QPushButton>
#include <QResizeEvent>

namespace waymark::ui {

namespace {

constexpr int gap = 16;
constexpr int stackBelow = 790; // pixels of the page
constexpr int threeFrom = 940;
// How the three cards share a row (design: 1, 1.08, 1).
constexpr int shares[] = {100, 108, 100};

// What was never shown nor hidden comes with its parent; to say so again would lay it out once more.
void showIf(bool on, QWidget& widget) {
    if (!on || widget.testAttribute(Qt::WA_WState_ExplicitShowHide))
        widget.setVisible(on);
}

} // namespace

OverviewPage::OverviewPage(const PageContext& context, const Place& place, QWidget* parent)
    : Page(context, place, parent) {
    setAccessibleName(tr("Overview"));
    makeHead();
    fresh_ = new FreshCard(context, this);
    content()->addWidget(fresh_);
    trail_ = new TrailMap(theme(), this);
    content()->addWidget(trail_);
    makeCards();
    content()->addStretch(1);
    connect(trail_, &TrailMap::partChosen, this, [this](int index) {
        int i = 0;
        for (const auto& part : session().course().parts()) {
            if (part.number == 0 || i++ != index)
                continue;
            for (const auto& section : part.sections)
                if (const auto progress = progressOf(session().journal(), section);
                    progress == Progress::NotYet || progress == Progress::Started)
                    return navigator().go(qt(section.id));
            return navigator().go(qt(part.sections.front().id));
        }
    });
    later_.setSingleShot(true);
    later_.setInterval(0);
    connect(&later_, &QTimer::timeout, this, &OverviewPage::refresh);
    connect(&session(), &Session::changed, this, [this] {
        stale_ = true;
        if (isVisible())
            later_.start();
    });
}

void OverviewPage::makeHead() {
    head_ = new QWidget(this);
    auto* across = new QHBoxLayout(head_);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(gap);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    greeting_ = makeLabel(theme(), TypeStyle::Display, "ink", {}, head_);
    whereabouts_ = makeLabel(theme(), TypeStyle::Body, "ink2", {}, head_);
    words->addWidget(greeting_);
    words->addWidget(whereabouts_);
    across->addLayout(words, 1);
    legend_ = new QWidget(head_);
    auto* marks = new QHBoxLayout(legend_);
    marks->setContentsMargins(0, 0, 0, 2);
    marks->setSpacing(6);
    for (const auto mark : {Mark::FilledIn, Mark::Started, Mark::NotYet}) {
        auto* sign = new ProgressMark(theme(), mark, legend_);
        sign->setAccessibleName({}); // the word beside it says it
        auto* name = makeLabel(theme(), TypeStyle::Small, "ink2", markName(mark), legend_);
        name->setWrapping(false);
        if (mark != Mark::FilledIn)
            marks->addSpacing(8);
        marks->addWidget(sign);
        marks->addWidget(name);
    }
    across->addWidget(legend_, 0, Qt::AlignBottom);
    content()->addWidget(head_);
}

void OverviewPage::makeCards() {
    cards_ = new QGridLayout;
    cards_->setSpacing(gap);
    next_ = new NextCard(context(), this);
    comingUp_ = new ComingUpCard(context(), this);
    coaches_ = new CoachesCard(context(), this);
    content()->addLayout(cards_);
    connect(next_, &NextCard::exportWanted, this, &OverviewPage::exportJournal);
    privacy_ = new QWidget(this);
    auto* across = new QHBoxLayout(privacy_);
    across->setContentsMargins(4, 0, 0, 0);
    across->setSpacing(8);
    across->addWidget(new IconLabel(theme(), QStringLiteral("lock"), "ink2", 16, privacy_));
    across->addWidget(makeLabel(theme(), TypeStyle::Control, "ink2",
                                tr("Your words stay on this computer until you export them."), privacy_),
                      1);
    content()->addWidget(privacy_);
}

void OverviewPage::shown() {
    refresh(); // also the day may be another one
}

void OverviewPage::refresh() {
    later_.stop();
    stale_ = false;
    const auto& journal = session().journal();
    const bool fresh = isFresh(journal);
    const auto now = QDateTime::fromMSecsSinceEpoch(session().clock().now());
    greeting_->setText(greeting(journal, now.time()));
    const auto where = whereabouts(journal, session().today());
    whereabouts_->setText(where);
    showIf(!where.isEmpty(), *whereabouts_);
    showIf(!fresh, *head_);
    showIf(fresh, *fresh_);
    showIf(!fresh, *trail_);
    showIf(fresh, *privacy_);
    if (fresh)
        fresh_->refresh();
    else
        refreshTrail();
    showIf(!fresh, *next_);
    if (!fresh)
        next_->refresh();
    const bool large = theme().textScale() >= 1.5;
    comingUp_->refresh(large ? 2 : 4);
    // Beside few actions few questions: a card that is half empty looks unfinished.
    coaches_->refresh(large || comingUp_->rowCount() < 3 ? 2 : 3);
    arrangement_ = 0;
    arrange();
}

void OverviewPage::refreshTrail() {
    const auto& journal = session().journal();
    const auto& course = session().course();
    const auto* next = nextSection(journal);
    QList<TrailPart> parts;
    for (const auto& part : course.parts()) {
        if (part.number == 0)
            continue;
        TrailPart shown{qt(course.label(part.title)), part.number, markOf(progressOf(journal, part)),
                        next && course.partOf(next->id) == &part};
        shown.fullName = qt(course.title(part.title));
        for (const auto& section : part.sections)
            if (const auto progress = progressOf(journal, section); progress != Progress::Reading)
                shown.sections << TrailSection{qt(course.label(section.id)), markOf(progress)};
        parts << shown;
    }
    trail_->setParts(parts);
}

void OverviewPage::focusFirst() {
    if (next_->isVisible())
        if (auto* button = next_->findChild<QPushButton*>())
            return button->setFocus(Qt::OtherFocusReason);
    Page::focusFirst();
}

void OverviewPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    arrange();
}

void OverviewPage::arrange() {
    const bool large = theme().textScale() >= 1.5;
    const bool fresh = isFresh(session().journal());
    showIf(!large && width() >= stackBelow, *legend_);
    const int columns = width() < stackBelow ? 1 : fresh || large || width() < threeFrom ? 2 : 3;
    if (arrangement_ == columns)
        return;
    arrangement_ = columns;
    while (auto* item = cards_->takeAt(0))
        delete item;
    QList<QWidget*> cards{comingUp_, coaches_};
    if (!fresh)
        cards.prepend(next_);
    for (int i = 0; i < cards.size(); ++i) {
        // The last of an odd number takes the whole row.
        const bool alone = i + 1 == cards.size() && i % columns == 0;
        cards_->addWidget(cards[i], i / columns, i % columns, 1, alone ? columns : 1);
    }
    for (int column = 0; column < 3; ++column)
        cards_->setColumnStretch(column, column >= columns ? 0 : columns == 3 ? shares[column] : 1);
}

// The window's own action, so that there is one way to export.
void OverviewPage::exportJournal() {
    const QKeySequence keys(Qt::CTRL | Qt::Key_E);
    for (auto* action : window()->findChildren<QAction*>())
        if (action->shortcut() == keys)
            return action->trigger();
}

} // namespace waymark::ui
