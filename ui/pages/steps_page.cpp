// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/steps_page.h"

#include "guidance/part_steps.h"
#include "ui/blocks/blocks.h"
#include "ui/blocks/field_widgets.h"
#include "ui/pages/step_card.h"
#include "ui/pages/step_rating.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/growing_editor.h"
#include "ui/widgets/label.h"
#include "ui/widgets/step_ring.h"

#include <QBoxLayout>
#include <QResizeEvent>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr int ringShare = 630; // of the design's 1070 pixels; less, and the counts have no room in the ring
constexpr int cardShare = 420;

/// The choice among the blocks of a step; nullptr when it has none.
const Block* ratingOf(const Block& step) {
    const auto found = std::ranges::find(step.blocks, BlockKind::Choice, &Block::kind);
    return found == step.blocks.end() ? nullptr : &*found;
}

} // namespace

StepsPage::StepsPage(const PageContext& context, const Place& place, QWidget* parent)
    : Page(context, place, parent) {
    addSectionTitle();
    for (const auto& block : session().course().section(utf8(place))->blocks)
        if (block.kind == BlockKind::Step)
            steps_.push_back(&block);
    makeRing();
    makeReflection();
    addNextButton();
    content()->addStretch(1);
    choose(stepToBeginWith());
    connect(&session(), &Session::changed, this, [this](const Change& change) { showRating(change.field); });
}

void StepsPage::makeRing() {
    const auto& course = session().course();
    columns_ = new QBoxLayout(QBoxLayout::LeftToRight);
    columns_->setSpacing(16);
    ring_ = new StepRing(theme(), this);
    QList<RingStep> nodes;
    for (const auto* step : steps_) {
        const auto* rating = ratingOf(*step);
        nodes << RingStep{qt(course.label(step->id)), qt(course.title(step->id)),
                          rating ? stepMarkOf(session().journal().value(rating->field())) : StepMark::NotYet};
    }
    ring_->setSteps(nodes);
    QList<RingSpan> spans;
    for (const auto& part : stepsOfParts(course))
        spans << RingSpan{tr("Part %1").arg(part.part), part.first - 1, part.last - 1};
    ring_->setSpans(spans);
    columns_->addWidget(ring_, ringShare);
    card_ = new StepCard(context(), steps_, this);
    columns_->addWidget(card_, cardShare, Qt::AlignTop);
    content()->addLayout(columns_);
    connect(ring_, &StepRing::chosen, this, &StepsPage::choose);
    connect(card_, &StepCard::wanted, this, &StepsPage::choose);
}

void StepsPage::makeReflection() {
    const auto& course = session().course();
    auto* card = new Card(theme(), this);
    card->setMaximumWidth(theme().size("readingMax") + 40);
    bool first = true;
    for (const auto& block : course.section(utf8(place()))->blocks) {
        if (block.kind == BlockKind::Prompt) {
            card->body()->addWidget(makeLabel(theme(), first ? TypeStyle::Prompt : TypeStyle::Control,
                                              first ? "ink" : "ink2", qt(course.text(block.id)), card));
            first = false;
        } else if (block.kind == BlockKind::LongText) {
            card->body()->addWidget(makeEditor(context(), *course.field(block.field()), card, 4));
        } else if (block.kind == BlockKind::Link) {
            card->body()->addWidget(makeLink(context(), block, card));
        }
    }
    // In a row of its own, so that its height is asked for at the width that it gets.
    auto* row = new QHBoxLayout;
    row->addWidget(card, 1);
    row->addStretch(0);
    content()->addLayout(row);
}

// The first that has no rating is the next to think about; where all have one, the first that needs a
// refresh.
int StepsPage::stepToBeginWith() const {
    const auto first = [this](std::string_view wanted) {
        for (std::size_t i = 0; i < steps_.size(); ++i)
            if (const auto* rating = ratingOf(*steps_[i]);
                rating && session().journal().value(rating->field()) == wanted)
                return int(i);
        return -1;
    };
    const int unrated = first("");
    const int refresh = first("refresh");
    return unrated >= 0 ? unrated : std::max(0, refresh);
}

void StepsPage::choose(int index) {
    if (index < 0 || index >= int(steps_.size()))
        return;
    const bool changes = ring_->selected() >= 0 && ring_->selected() != index;
    if (changes)
        session().leave();
    ring_->setSelected(index);
    card_->showStep(index);
    if (changes)
        navigator().announce(card_->accessibleName());
}

void StepsPage::showRating(const FieldId& field) {
    for (std::size_t i = 0; i < steps_.size(); ++i)
        if (const auto* rating = ratingOf(*steps_[i]); rating && rating->field() == field)
            ring_->setMark(int(i), stepMarkOf(session().journal().value(field)));
}

bool StepsPage::showField(const FieldId& field) {
    for (std::size_t i = 0; i < steps_.size(); ++i)
        if (std::ranges::any_of(steps_[i]->blocks,
                                [&](const Block& block) { return block.field() == field; })) {
            choose(int(i));
            content()->activate(); // so that what has just been made has its place
        }
    return Page::showField(field);
}

void StepsPage::shown() {
    arrange();
}

void StepsPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    arrange();
}

void StepsPage::arrange() {
    // Side by side where the ring keeps its words and the card a line one can read.
    const int spare = width() - 76 - ring_->minimumSizeHint().width() - columns_->spacing();
    const int least = theme().px(300);
    const bool beside = spare >= least;
    card_->setRatingStacked(beside && spare < card_->widthWithRatingInRow());
    columns_->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    columns_->setAlignment(card_, beside ? Qt::AlignTop : Qt::Alignment());
}

} // namespace waymark::ui
