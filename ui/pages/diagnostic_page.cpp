// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/diagnostic_page.h"

#include "ui/blocks/section_switch.h"
#include "ui/models/action_model.h"
#include "ui/pages/diagnostic_board.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr int twoColumns = 790; // at text scale 1.0; below this guidance opens under its row

/// The plan's table of actions; nullptr in a course whose part has no plan.
const Block* actionsBeside(const Course& course, const Place& place) {
    const auto* plan = sectionBeside(course, place, PageKind::Plan);
    if (plan)
        for (const auto& block : plan->blocks)
            if (block.kind == BlockKind::Actions)
                return &block;
    return nullptr;
}

} // namespace

DiagnosticPage::DiagnosticPage(const PageContext& context, const Place& place, QWidget* parent)
    : Page(context, place, parent) {
    const auto* section = session().course().section(utf8(place));
    makeHead(*section);
    board_ = new DiagnosticBoard(context, *section, this);
    content()->addWidget(board_);
    addNextButton();
    connect(board_, &DiagnosticBoard::addToPlanWanted, this, &DiagnosticPage::addToPlan);

    const auto shortcut = [this](const QKeySequence& keys, void (DiagnosticPage::*act)()) {
        auto* pressed = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(pressed, &QShortcut::activated, this, act);
    };
    shortcut(toGuidanceKeys, &DiagnosticPage::goToGuidance);
    shortcut(toStatementKeys, &DiagnosticPage::goToStatement);
}

void DiagnosticPage::goToGuidance() {
    follow(board_->jumpToGuidance());
}

void DiagnosticPage::goToStatement() {
    follow(board_->jumpBack());
}

void DiagnosticPage::follow(QWidget* to) {
    if (to)
        scrollArea()->ensureWidgetVisible(to, 0, 24);
}

void DiagnosticPage::makeHead(const Section& section) {
    const auto& course = session().course();
    QStringList prompts; // what stands before the first statement
    QString over;        // a heading above the page's own
    for (const auto& block : section.blocks) {
        if (block.kind == BlockKind::Statement)
            break;
        if (block.kind == BlockKind::Prompt)
            prompts.append(qt(course.text(block.id)));
        if (block.kind == BlockKind::Heading && block.id != section.id)
            over = qt(course.title(block.id));
    }
    // The page's own sentence goes on from them: statements and guidance want the room.
    if (!prompts.isEmpty())
        prompts.append(sectionSentence());
    title_ = prompts.isEmpty() ? addSectionTitle() : addSectionTitle({});
    addSectionSwitch(context(), place(), title_);
    auto* words = qobject_cast<QBoxLayout*>(title_->layout()->itemAt(0)->layout());
    if (!over.isEmpty()) {
        auto* label = makeLabel(theme(), TypeStyle::Small, "primaryInk", over, title_);
        label->setBold(true);
        words->insertWidget(0, label);
    }
    if (!prompts.isEmpty())
        words->addWidget(
            makeLabel(theme(), TypeStyle::Small, "ink2", prompts.join(QLatin1Char(' ')), title_));
}

void DiagnosticPage::focusFirst() {
    board_->focusFirst();
}

void DiagnosticPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    arrange();
}

void DiagnosticPage::arrange() {
    // Larger words need the room sooner, though not in proportion: the gutter and the margins stay.
    const int needed = twoColumns + int(std::max(0.0, theme().textScale() - 1.0) * 440);
    board_->setBeside(width() >= needed);
    arrangeTitleRow(title_, width() < needed);
}

void DiagnosticPage::addToPlan(const GuidanceBlock& block) {
    const auto* actions = actionsBeside(session().course(), place());
    if (!actions || session().readingOnly())
        return;
    session().leave();
    const auto row = rowForGuidance(session(), actions->id, block.because);
    if (!row)
        return;
    session().leave();
    navigator().go(qt(session().course().sectionOf(actions->id)->id), cell(actions->id, row.value(), "what"));
}

} // namespace waymark::ui
