// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library_page.h"

#include "base/text.h"
#include "guidance/guidance.h"
#include "journal/sheets.h"
#include "ui/pages/tool_card.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plain_tip.h"

#include <QAction>
#include <QGridLayout>
#include <QLineEdit>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <map>

namespace waymark::ui {

namespace {

constexpr int gap = 16;
constexpr int twoColumnsFrom = 790; // pixels of the page

/// The block that describes a step of the cycle; nullptr when the course has none.
const Block* stepBlock(const Course& course, int step) {
    const Block* found = nullptr;
    forEachBlock(course.data(), [&](const Section&, const Block& block) {
        if (!found && block.kind == BlockKind::Step && block.step == step)
            found = &block;
    });
    return found;
}

} // namespace

LibraryPage::LibraryPage(const PageContext& context, const Place& place, QWidget* parent)
    : Page(context, place, parent) {
    addFilter(addSectionTitle());
    own_ = new Card(theme(), this);
    own_->setTitle(tr("Your worksheets"));
    ownChips_ = new QWidget(own_);
    new FlowLayout(ownChips_);
    own_->body()->addWidget(ownChips_);
    content()->addWidget(own_);
    suggestions_ = new Card(theme(), this);
    suggestions_->setTitle(tr("Suggested by what you ticked"));
    chips_ = new QWidget(suggestions_);
    new FlowLayout(chips_);
    suggestions_->body()->addWidget(chips_);
    content()->addWidget(suggestions_);
    nothing_ = makeLabel(theme(), TypeStyle::Body, "ink2", {}, this);
    nothing_->hide();
    content()->addWidget(nothing_);
    addGroups();
    addBackground();
    content()->addStretch(1);
    connect(&session(), &Session::changed, this, [this](const Change& change) {
        if (change.field == sheetsOrder() && isVisible())
            QMetaObject::invokeMethod(this, &LibraryPage::showOwn, Qt::QueuedConnection);
        const auto* block = session().course().block(change.field.str());
        if (!block || block->kind != BlockKind::Statement)
            return;
        stale_ = true;
        if (isVisible())
            showSuggestions();
    });
    connect(&theme(), &Theme::changed, this, &LibraryPage::arrange);
}

void LibraryPage::addFilter(QWidget* titleRow) {
    filter_ = new QLineEdit(titleRow);
    filter_->setObjectName(QStringLiteral("toolFilter"));
    filter_->setPlaceholderText(tr("Filter"));
    filter_->setAccessibleName(tr("Filter worksheets"));
    filter_->setClearButtonEnabled(true);
    filter_->findChild<QToolButton*>()->setAccessibleName(tr("Clear the filter"));
    auto* sign =
        filter_->addAction(theme().icon(QStringLiteral("search"), "ink2"), QLineEdit::LeadingPosition);
    sign->setText(filter_->accessibleName()); // it is a button, so it does something
    connect(sign, &QAction::triggered, filter_, [this] { filter_->setFocus(Qt::OtherFocusReason); });
    filter_->setFixedWidth(240);
    titleRow->layout()->addWidget(filter_);
    titleRow->layout()->setAlignment(filter_, Qt::AlignBottom);
    connect(filter_, &QLineEdit::textChanged, this, &LibraryPage::filter);
}

void LibraryPage::addGroups() {
    const auto& course = session().course();
    std::map<int, std::vector<const Tool*>> byStep;
    forEachBlock(course.data(), [&](const Section&, const Block& block) {
        if (block.kind == BlockKind::Step)
            byStep[block.step]; // also the steps that no tool has as its main one
    });
    for (const auto& tool : course.tools())
        byStep[tool.step].push_back(&tool);
    for (const auto& [step, tools] : byStep) {
        Group group;
        const auto* block = stepBlock(course, step);
        const auto name =
            block ? tr("Step %1: %2").arg(step).arg(qt(course.title(block->id))) : tr("Step %1").arg(step);
        group.title = makeSectionTitle(theme(), name, this);
        group.title->setContentsMargins(0, 8, 0, 0);
        content()->addWidget(group.title);
        group.host = new QWidget(this);
        group.grid = new QGridLayout(group.host);
        group.grid->setContentsMargins(0, 0, 0, 0);
        group.grid->setSpacing(gap);
        for (const auto* tool : tools)
            group.cards << new ToolCard(context(), *tool, group.host);
        if (tools.empty())
            group.grid->addWidget(makeHelpers(step, group.host), 0, 0);
        content()->addWidget(group.host);
        groups_.push_back(std::move(group));
    }
}

// Worksheets of other steps that help with this one.
QWidget* LibraryPage::makeHelpers(int step, QWidget* parent) {
    const auto& course = session().course();
    auto* host = new QWidget(parent);
    auto* column = new QVBoxLayout(host);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeLabel(theme(), TypeStyle::Control, "ink2", tr("These help here too:"), host));
    auto* chips = new QWidget(host);
    auto* flow = new FlowLayout(chips);
    for (const auto& tool : course.tools())
        if (std::ranges::find(tool.otherSteps, step) != tool.otherSteps.end())
            flow->addWidget(makeChip(tool, chips));
    column->addWidget(chips);
    return host;
}

// A worksheet that was taken out comes back here; what stands in the others is seen on their own pages.
bool LibraryPage::sees(const FieldId& field) const {
    const auto sheet = split(field.str(), '.').front();
    return field == sheetsOrder() || (isSheetId(sheet) && toolOf(session().journal(), sheet).empty());
}

// Those that were begun, each by its title, or by its tool where it has none.
void LibraryPage::showOwn() {
    clearLayout(*ownChips_->layout());
    const auto& course = session().course();
    const auto sheets = sheetsOf(session().journal());
    for (const auto& sheet : sheets) {
        const auto* tool = course.tool(sheet.tool);
        auto* chip = new Chip(theme(), tool ? qt(tool->icon) : QStringLiteral("worksheet"),
                              qt(fullName(session().journal(), sheet)), ownChips_);
        connect(chip, &Chip::clicked, this, [this, id = sheet.id] { navigator().go(qt(id)); });
        ownChips_->layout()->addWidget(chip);
        chip->show();
    }
    own_->setVisible(!sheets.empty() && filter_->text().trimmed().isEmpty());
    for (auto& group : groups_)
        for (auto* each : group.cards)
            each->showSheets();
}

Chip* LibraryPage::makeChip(const Tool& tool, QWidget* parent) {
    const auto& course = session().course();
    const auto& id = tool.id.str();
    auto* chip = new Chip(theme(), qt(tool.icon), qt(course.label(id)), parent);
    if (course.title(id) != course.label(id))
        chip->setToolTip(plainTip(qt(course.title(id))));
    connect(chip, &Chip::clicked, this, [this, toolId = tool.id] { showTool(toolId); });
    return chip;
}

void LibraryPage::addBackground() {
    const auto& course = session().course();
    background_ = new QWidget(this);
    auto* column = new QVBoxLayout(background_);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(gap);
    column->addWidget(makeSectionTitle(theme(), tr("Worth reading"), background_));
    for (const auto& section : course.partOf(utf8(place()))->sections) {
        if (section.page != PageKind::Reading)
            continue;
        auto* card = new Card(theme(), background_);
        card->setAccessibleName(qt(course.title(section.id)));
        card->body()->setContentsMargins(18, 14, 14, 14);
        auto* across = new QHBoxLayout;
        across->setSpacing(gap);
        auto* words = new QVBoxLayout;
        words->setSpacing(2);
        words->addWidget(makeLabel(theme(), TypeStyle::H3, "ink", qt(course.title(section.id)), card));
        words->addWidget(makeLabel(theme(), TypeStyle::Control, "ink2", qt(course.text(section.id)), card));
        across->addLayout(words, 1);
        auto* read =
            makeButton(theme(), ButtonKind::Quiet, tr("Read"), QStringLiteral("arrow-right"), card, true);
        read->setAccessibleName(tr("Read: %1").arg(qt(course.title(section.id))));
        connect(read, &QPushButton::clicked, this, [this, id = section.id] { navigator().go(qt(id)); });
        across->addWidget(read, 0, Qt::AlignVCenter);
        card->body()->addLayout(across);
        column->addWidget(card);
    }
    content()->addWidget(background_);
}

void LibraryPage::shown() {
    showOwn();
    if (stale_)
        showSuggestions();
    arrange();
}

void LibraryPage::showSuggestions() {
    stale_ = false;
    const auto& course = session().course();
    std::vector<FieldId> ticked;
    const auto selection = session().journal().selection();
    for (const auto& statement : course.statements())
        if (selection.contains(statement))
            ticked.push_back(statement);
    const auto suggested = suggestedTools(course, ticked);
    for (auto& group : groups_)
        for (auto* each : group.cards) {
            const auto found = std::ranges::find(suggested, each->tool().id, &SuggestedTool::id);
            each->setReason(found == suggested.end() ? std::vector<FieldId>() : found->because);
        }
    qDeleteAll(chips_->findChildren<Chip*>());
    for (const auto& tool : suggested) {
        auto* chip = makeChip(*course.tool(tool.id), chips_);
        chip->setToolTip(plainTip(qt(course.title(tool.id.str())) + QLatin1Char('\n') +
                                  tr("You ticked %1").arg(statementsInWords(course, tool.because))));
        chip->setAccessibleDescription(tr("You ticked %1").arg(statementsInWords(course, tool.because)));
        chips_->layout()->addWidget(chip);
        chip->show();
    }
    suggestions_->setVisible(!suggested.empty() && filter_->text().trimmed().isEmpty());
    columns_ = 0;
    arrange();
}

int LibraryPage::columns() const {
    return width() >= twoColumnsFrom && theme().textScale() < 1.5 ? 2 : 1;
}

void LibraryPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    arrange();
}

void LibraryPage::arrange() {
    if (columns_ == columns())
        return;
    columns_ = columns();
    for (auto& group : groups_)
        fill(group);
}

void LibraryPage::fill(Group& group) {
    if (group.cards.isEmpty())
        return;
    while (auto* item = group.grid->takeAt(0))
        delete item;
    auto cards = group.cards;
    std::ranges::stable_partition(cards, [](const ToolCard* each) { return each->isSuggested(); });
    int place = 0;
    for (auto* each : cards) {
        if (each->isHidden())
            continue;
        group.grid->addWidget(each, place / columns_, place % columns_);
        ++place;
    }
    for (int column = 0; column < 2; ++column)
        group.grid->setColumnStretch(column, column < columns_ ? 1 : 0);
}

void LibraryPage::filter(const QString& words) {
    int found = 0;
    for (auto& group : groups_) {
        int here = 0;
        const bool whole = group.title->text().contains(words.trimmed(), Qt::CaseInsensitive);
        for (auto* each : group.cards) {
            const bool fits = whole || each->matches(words);
            each->setVisible(fits);
            here += fits;
        }
        const bool shown = here > 0 || (group.cards.isEmpty() && words.trimmed().isEmpty());
        group.title->setVisible(shown);
        group.host->setVisible(shown);
        found += here;
    }
    const bool filtering = !words.trimmed().isEmpty();
    suggestions_->setVisible(!filtering && chips_->layout()->count() > 0);
    own_->setVisible(!filtering && ownChips_->layout()->count() > 0);
    background_->setVisible(!filtering);
    nothing_->setText(tr("Nothing with “%1”. Try a shorter word.").arg(words.trimmed()));
    nothing_->setVisible(found == 0);
    columns_ = 0;
    arrange();
    navigator().announce(found == 0   ? nothing_->text()
                         : found == 1 ? tr("One worksheet")
                                      : tr("%1 worksheets").arg(found));
}

ToolCard* LibraryPage::card(const ToolId& tool) const {
    for (const auto& group : groups_)
        for (auto* each : group.cards)
            if (each->tool().id == tool)
                return each;
    return nullptr;
}

void LibraryPage::showTool(const ToolId& tool) {
    auto* wanted = card(tool);
    if (!wanted)
        return;
    if (wanted->isHidden())
        filter_->clear();
    for (auto& group : groups_)
        for (auto* each : group.cards)
            each->setChosen(each == wanted);
    wanted->setFocus(Qt::OtherFocusReason);
    // Where it stands is known once the layout has run, which a page that has just been made has yet to do.
    QTimer::singleShot(0, wanted, [this, wanted] {
        const int top = wanted->mapTo(scrollArea()->widget(), QPoint(0, 0)).y();
        scrollArea()->verticalScrollBar()->setValue(std::max(0, top - 60));
    });
}

} // namespace waymark::ui
