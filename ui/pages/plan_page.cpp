// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan_page.h"

#include "base/text.h"
#include "guidance/guidance.h"
#include "ui/blocks/action_table.h"
#include "ui/blocks/blocks.h"
#include "ui/blocks/bring_back_bar.h"
#include "ui/blocks/field_widgets.h"
#include "ui/blocks/question_rows.h"
#include "ui/blocks/section_switch.h"
#include "ui/blocks/source_menu.h"
#include "ui/blocks/tool_chips.h"
#include "ui/models/action_model.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/growing_editor.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr int twoColumns = 980;  // of the page, at text scale 1.0: below, a plan has no room for its words
constexpr int titleBeside = 790; // at text scale 1.0
constexpr int cardsShare = 368;  // of the design's 1070 pixels
constexpr int actionsShare = 686;

bool beginsCard(const Course& course, const Block& block) {
    return block.kind == BlockKind::Prompt && course.title(block.id) != course.text(block.id);
}

} // namespace

PlanPage::PlanPage(const PageContext& context, const Place& place, QWidget* parent)
    : Page(context, place, parent) {
    const auto& course = session().course();
    for (const auto& section : course.partOf(utf8(place))->sections)
        for (const auto& block : section.blocks) {
            if (block.kind == BlockKind::Statement)
                statements_.push_back(block.field());
            if (block.kind == BlockKind::Date && section.page == PageKind::Live)
                sessions_.push_back(block.field());
        }
    const auto* section = course.section(utf8(place));
    makeHead(*section);
    makeCards(*section);
    addNextButton();
    connect(&session(), &Session::changed, this, [this](const Change& change) {
        if (std::ranges::count(statements_, change.field) > 0)
            showTools();
        if (std::ranges::count(sessions_, change.field) > 0)
            showSession();
    });
    showTools();
    showSession();
}

void PlanPage::makeHead(const Section& section) {
    const auto& course = session().course();
    title_ = addSectionTitle();
    addSectionSwitch(context(), place(), title_);
    auto* words = title_->layout()->itemAt(0)->layout();
    session_ = makeLabel(theme(), TypeStyle::Small, "ink2", {}, title_);
    words->addWidget(session_);
    for (const auto& block : section.blocks) {
        if (beginsCard(course, block))
            break;
        if (block.kind == BlockKind::Prompt)
            words->addWidget(makeLabel(theme(), TypeStyle::Small, "ink2", qt(course.text(block.id)), title_));
    }
}

// A prompt with a title begins a card; what stands before the first such prompt is the page's own
// introduction.
void PlanPage::makeCards(const Section& section) {
    const auto& course = session().course();
    columns_ = new QBoxLayout(QBoxLayout::LeftToRight);
    columns_->setSpacing(16);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    for (auto* column : {left, right})
        column->setSpacing(16);
    columns_->addLayout(left, cardsShare);
    columns_->addLayout(right, actionsShare);
    content()->addLayout(columns_);

    Card* card = nullptr;
    int number = 0;
    bool began = false;
    for (const auto& block : section.blocks) {
        began = began || beginsCard(course, block);
        if (!began)
            continue;
        if (!beginsCard(course, block)) {
            addBlock(*card, block);
            if (block.kind == BlockKind::Actions) { // the wide one stands beside the others
                left->removeWidget(card);
                right->addWidget(card);
            }
            continue;
        }
        card = new Card(theme(), this);
        card->setTitle(qt(course.title(block.id)));
        card->setTitleBadge(QString::number(++number));
        card->body()->addWidget(
            makeLabel(theme(), TypeStyle::Control, "ink2", qt(course.text(block.id)), card));
        left->addWidget(card);
    }
    left->addStretch(1);
    right->addStretch(1);
}

void PlanPage::addBlock(Card& card, const Block& block) {
    const auto& course = session().course();
    switch (block.kind) {
    case BlockKind::Link:
        card.body()->addWidget(makeLink(context(), block, &card));
        if (startsWith(block.target, "page:library"))
            addTools(card);
        break;
    case BlockKind::Check:
        card.body()->addWidget(
            makeCheck(context(), *course.field(block.field()), qt(course.text(block.id)), &card));
        break;
    case BlockKind::LongText:
        card.body()->addWidget(makeEditor(context(), *course.field(block.field()), &card, 2));
        break;
    case BlockKind::Questions: {
        auto* title = makeLabel(theme(), TypeStyle::Small, "ink2", qt(course.title(block.id)), &card);
        title->setBold(true);
        card.body()->addWidget(title);
        card.body()->addWidget(new QuestionRows(context(), block.id, &card));
        break;
    }
    case BlockKind::Actions:
        addActions(card, block);
        break;
    default:
        if (auto* widget = makeBlock(context(), block, &card))
            card.body()->addWidget(widget);
    }
}

void PlanPage::addTools(Card& card) {
    tools_ = new QWidget(&card);
    chips_ = new FlowLayout(tools_);
    noTools_ = makeLabel(theme(), TypeStyle::Small, "ink2",
                         tr("Tick statements, and the tools that fit them appear here."), &card);
    card.body()->addWidget(tools_);
    card.body()->addWidget(noTools_);
}

void PlanPage::addActions(Card& card, const Block& block) {
    actions_ = new ActionTable(context(), block, statements_, &card);
    card.body()->addWidget(actions_);
    auto* removed = new BringBackBar(context(), &card);
    card.body()->addWidget(removed);
    if (const auto& note = session().course().note(block.id); !note.empty())
        card.body()->addWidget(makeLabel(theme(), TypeStyle::Small, "ink2", qt(note), &card));
    connect(&actions_->actions(), &ActionModel::removed, removed, [removed](const RemovedRow& row) {
        QStringList words;
        for (const auto& [field, value] : row.cells)
            if (field.str().ends_with(".who") || field.str().ends_with(".what"))
                words.append(qt(value));
        removed->offer(row, words.isEmpty() ? tr("an action") : words.join(QStringLiteral(": ")));
    });
    connect(removed, &BringBackBar::broughtBack, this, [this](const RemovedRow& row) {
        actions_->setFocus(Qt::OtherFocusReason);
        actions_->setCurrentIndex(actions_->actions().indexOf(cell(row.table, row.row, "what")));
    });
}

void PlanPage::showTools() {
    if (!tools_)
        return;
    const auto tools = suggestedTools(session().course(), tickedOf(session(), statements_));
    fillToolChips(*chips_, context(), tools, allTools_, tools_, [this] {
        allTools_ = true;
        showTools();
    });
    tools_->setVisible(!tools.empty());
    noTools_->setVisible(tools.empty() && !statements_.empty());
}

void PlanPage::showSession() {
    for (const auto& field : sessions_)
        if (const auto day = parseIsoDate(session().journal().value(field));
            day && *day >= session().today()) {
            const auto& language = session().course().language();
            session_->setText(
                tr("Your next live session is on %1.").arg(qt(longDate(*day, session().today(), language))));
            session_->show();
            return;
        }
    session_->hide();
}

bool PlanPage::showField(const FieldId& field) {
    return (actions_ && actions_->showCell(field)) || Page::showField(field);
}

void PlanPage::shown() {
    arrange();
}

void PlanPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    arrange();
}

void PlanPage::arrange() {
    const bool beside = width() >= theme().px(twoColumns);
    arrangeTitleRow(title_, width() < theme().px(titleBeside));
    columns_->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace waymark::ui
