// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/diagnostic_board.h"

#include "ui/blocks/closed_guidance.h"
#include "ui/blocks/field_widgets.h"
#include "ui/blocks/guidance_card.h"
#include "ui/models/guidance_tint.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plain_tip.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/thread_gutter.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr int statementsShare = 412; // of the design's 1070 pixels
constexpr int guidanceShare = 616;
constexpr int rowGap = 6;
constexpr int cardGap = 10;
constexpr int edge = 3; // what ties guidance to its row where there is no room for threads
constexpr int edgeGap = 9;

} // namespace

DiagnosticBoard::DiagnosticBoard(const PageContext& context, const Section& section, QWidget* parent)
    : QWidget(parent), context_(context) {
    auto& theme = context.theme;
    const auto& course = context.session.course();
    for (const auto& block : section.blocks)
        if (block.kind == BlockKind::Statement || block.kind == BlockKind::None)
            makeRow(block);
    gutter_ = new ThreadGutter(theme, this);
    empty_ = makeLabel(theme, TypeStyle::Body, "ink2", tr("Nothing ticked yet."), this);
    instruction_ = makeLabel(theme, TypeStyle::Small, "ink2", {}, this);
    bool behindRows = false;
    for (const auto& block : section.blocks) {
        behindRows = behindRows || block.kind == BlockKind::Statement;
        if (block.kind == BlockKind::Guidance)
            makeOpening(block);
        else if (behindRows && block.kind == BlockKind::Prompt && instruction_->text().isEmpty())
            instruction_->setText(qt(course.text(block.id)));
    }
    connect(&context.session, &Session::changed, this,
            [this](const Change& change) { onChange(change.field); });
    connect(&theme, &Theme::changed, this, [this] { arrange(); });
    refresh(false);
}

void DiagnosticBoard::makeRow(const Block& statement) {
    const auto& course = context_.session.course();
    auto* row = makeCheck(context_, *course.field(statement.field()), qt(course.text(statement.id)), this);
    const auto guidance = guidanceOf(course, statement.field());
    row->setTint(tintOfStatement(course, statement.field()));
    if (const auto* block = course.block(guidance)) {
        const auto step = tintOfGuidance(course, guidance) == Tint::Primary
                              ? QString()
                              : stepOf(qt(course.title(block->id)));
        row->setAccessibleDescription(tr("Opens guidance for %1", "a step or the name of the guidance")
                                          .arg(step.isEmpty() ? qt(course.label(block->id)) : step));
    } else {
        row->setAccessibleDescription(qt(course.note(statement.id)));
        row->setToolTip(plainTip(qt(course.note(statement.id))));
    }
    rows_.push_back({statement.field(), row, guidance});
}

void DiagnosticBoard::makeOpening(const Block& guidance) {
    const auto& course = context_.session.course();
    Opening opening{guidance.id, new GuidanceCard(context_, guidance, this), nullptr, false};
    opening.card->hide();
    connect(opening.card, &GuidanceCard::addToPlanWanted, this, &DiagnosticBoard::addToPlanWanted);
    if (statementsOpening(course, guidance.id).size() > 1)
        opening.closed = new ClosedGuidance(context_.theme, course, guidance.id, this);
    openings_.push_back(opening);
}

void DiagnosticBoard::onChange(const FieldId& field) {
    // A rule may look at the ticks of other parts too, so any tick may open or close something here.
    const auto* block = context_.session.course().block(field.str());
    if (block && block->kind == BlockKind::Statement)
        refresh(isVisible());
}

void DiagnosticBoard::refresh(bool announcing) {
    const auto guidance = guidanceFor(context_.session.course(), context_.session.journal().selection());
    QStringList opened;
    QStringList closed;
    for (auto& opening : openings_) {
        const auto found = std::ranges::find(guidance.blocks, opening.guidance, &GuidanceBlock::id);
        const bool open = found != guidance.blocks.end();
        if (open)
            opening.card->setGuidance(*found);
        if (open != opening.open)
            (open ? opened : closed).append(opening.card->spokenName());
        opening.open = open;
    }
    arrange();
    if (announcing)
        announce(opened, closed);
}

void DiagnosticBoard::announce(const QStringList& opened, const QStringList& closed) {
    QStringList sentences;
    for (const auto& name : opened)
        sentences.append(tr("Guidance for %1 added", "a step or the name of the guidance").arg(name));
    for (const auto& name : closed)
        sentences.append(tr("Guidance for %1 closed", "a step or the name of the guidance").arg(name));
    if (!sentences.isEmpty())
        context_.navigator.announce(spoken(sentences));
}

void DiagnosticBoard::setBeside(bool beside) {
    if (beside_ == beside)
        return;
    beside_ = beside;
    arrange();
}

void DiagnosticBoard::arrange() {
    const bool anyOpen = std::ranges::any_of(openings_, &Opening::open);
    delete layout(); // the widgets stay
    gutter_->setVisible(beside_);
    empty_->setVisible(!anyOpen);
    instruction_->setVisible(anyOpen && !instruction_->text().isEmpty());
    for (const auto& opening : openings_) {
        opening.card->setBeside(beside_);
        opening.card->setVisible(opening.open);
        if (opening.closed)
            opening.closed->setVisible(beside_ && !opening.open);
    }
    if (beside_) {
        arrangeBeside();
    } else {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(edge + edgeGap, 0, 0, 0);
        column->setSpacing(rowGap);
        arrangeUnder(*column);
    }
    drawThreads();
    update();
}

void DiagnosticBoard::arrangeBeside() {
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    auto* left = new QVBoxLayout;
    left->setSpacing(rowGap);
    for (const auto& row : rows_)
        left->addWidget(row.check);
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->setSpacing(cardGap);
    const int overhang = badgeOverhang(context_.theme);
    const auto inLine = [overhang](QWidget* words) { words->setContentsMargins(overhang, 0, 0, 0); };
    inLine(empty_);
    inLine(instruction_);
    right->addWidget(empty_);
    for (const auto& opening : openings_) {
        right->addWidget(opening.card);
        if (opening.closed)
            right->addWidget(opening.closed);
    }
    right->addWidget(instruction_);
    right->addStretch(1);
    gutter_->setFixedWidth(context_.theme.size("threadGutter") - overhang);
    across->addLayout(left, statementsShare);
    across->addWidget(gutter_);
    across->addLayout(right, guidanceShare);
}

void DiagnosticBoard::arrangeUnder(QVBoxLayout& column) {
    empty_->setContentsMargins(0, 0, 0, 0);
    instruction_->setContentsMargins(0, 0, 0, 0);
    column.addWidget(empty_);
    for (const auto& row : rows_) {
        column.addWidget(row.check);
        for (const auto& opening : openings_)
            if (rowAbove(opening) == &row)
                column.addWidget(opening.card);
    }
    // What other parts' ticks opened belongs to no row here.
    for (const auto& opening : openings_)
        if (opening.open && column.indexOf(opening.card) < 0)
            column.addWidget(opening.card);
    column.addWidget(instruction_);
}

const DiagnosticBoard::Row* DiagnosticBoard::rowAbove(const Opening& opening) const {
    const Row* last = nullptr;
    for (const auto& row : rows_)
        if (opening.open && std::ranges::count(opening.card->because(), row.field) > 0)
            last = &row;
    return last;
}

GuidanceCard* DiagnosticBoard::openCard(const std::string& guidance) const {
    const auto found = std::ranges::find(openings_, guidance, &Opening::guidance);
    return found != openings_.end() && found->open ? found->card : nullptr;
}

const DiagnosticBoard::Row* DiagnosticBoard::rowWith(const QWidget* widget) const {
    const auto found = std::ranges::find(rows_, widget, &Row::check);
    return widget && found != rows_.end() ? &*found : nullptr;
}

GuidanceCard* DiagnosticBoard::cardAround(const QWidget* widget) const {
    for (const auto& opening : openings_)
        if (widget && opening.open && (widget == opening.card || opening.card->isAncestorOf(widget)))
            return opening.card;
    return nullptr;
}

void DiagnosticBoard::drawThreads() {
    QList<ThreadGutter::Thread> threads;
    for (const auto& opening : openings_)
        for (const auto& row : rows_)
            if (beside_ && opening.open && std::ranges::count(opening.card->because(), row.field) > 0)
                threads.append({row.check, opening.card, opening.card->tint(),
                                [card = opening.card, field = row.field] { return card->threadEnd(field); }});
    gutter_->setThreads(threads);
}

// Where there is no room for threads an edge runs down from the ticked rows to their guidance.
void DiagnosticBoard::paintEvent(QPaintEvent*) {
    if (beside_)
        return;
    QPainter painter(this);
    for (const auto& opening : openings_) {
        if (!opening.open)
            continue;
        const QColor color = tintEdge(context_.theme, opening.card->tint());
        for (const auto& row : rows_)
            if (row.guidance == opening.guidance && row.check->isChecked())
                painter.fillRect(0, row.check->y(), edge, row.check->height(), color);
        painter.fillRect(0, opening.card->y() - rowGap, edge, opening.card->height() + rowGap, color);
    }
}

bool DiagnosticBoard::event(QEvent* event) {
    const bool done = QWidget::event(event);
    if (!beside_ && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize))
        update(); // the edges follow their rows
    return done;
}

void DiagnosticBoard::focusFirst() {
    if (!rows_.empty())
        rows_.front().check->setFocus(Qt::OtherFocusReason);
}

QWidget* DiagnosticBoard::jumpToGuidance() {
    const auto* row = rowWith(QApplication::focusWidget());
    auto* card = row ? openCard(row->guidance) : nullptr;
    if (!card)
        return nullptr;
    cameFrom_ = row->check;
    card->setFocus(Qt::ShortcutFocusReason);
    return card;
}

QWidget* DiagnosticBoard::jumpBack() {
    const auto* card = cardAround(QApplication::focusWidget());
    if (!card)
        return nullptr;
    const auto* from = rowWith(cameFrom_);
    if (!from || from->guidance != card->guidance() || !from->check->isChecked()) {
        const auto first = std::ranges::find_if(
            rows_, [card](const Row& row) { return std::ranges::count(card->because(), row.field) > 0; });
        if (first == rows_.end())
            return nullptr;
        from = &*first;
    }
    from->check->setFocus(Qt::ShortcutFocusReason);
    return from->check;
}

} // namespace waymark::ui
