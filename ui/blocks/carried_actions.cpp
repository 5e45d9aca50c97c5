// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blocks/carried_actions.h"

#include "base/text.h"
#include "journal/carry_over.h"
#include "journal/outlook.h"
#include "ui/blocks/field_widgets.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/row_focus.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr int indent = 40; // as far in as the words beside a tick

std::string idOf(const ActionRow& action) {
    return action.table + "." + action.row;
}

QString wordsOf(const ActionRow& action) {
    return action.what.empty() ? CarriedActions::tr("An action without words") : qt(action.what);
}

} // namespace

CarriedActions::CarriedActions(const PageContext& context, int part, QWidget* parent)
    : QWidget(parent), context_(context), part_(part), rows_(new QVBoxLayout(this)) {
    rows_->setContentsMargins(0, 0, 0, 0);
    rows_->setSpacing(14);
    later_.setSingleShot(true);
    later_.setInterval(0);
    connect(&later_, &QTimer::timeout, this, &CarriedActions::refresh);
    connect(&context.session, &Session::changed, this, [this](const Change& change, const void*) {
        // A tick and a day are shown by the field itself, so that a slip can be taken back where it was made.
        const auto& id = change.field.str();
        if (sees(change.field) && !id.ends_with(".done") && !id.ends_with(".when"))
            later_.start();
    });
    begin();
}

bool CarriedActions::sees(const FieldId& field) const {
    const auto& course = context_.session.course();
    const auto dropped = actionOfDropped(field);
    const auto spec = course.field(dropped ? cell(dropped->table, dropped->row, "what")
                                           : fieldOfLanguage(field).value_or(field));
    if (spec && std::ranges::any_of(moved_, [&](const std::string& place) {
            const auto table = place.substr(0, place.rfind('.'));
            return startsWith(spec->id.str(), place + ".") || spec->id == orderField(table);
        }))
        return true;
    return spec && spec->part < part_ && course.block(spec->block)->kind == BlockKind::Actions;
}

void CarriedActions::begin() {
    here_.clear();
    dropping_.clear();
    for (const auto& action : carriedActions(context_.session.journal(), part_))
        here_.insert(idOf(action));
    refresh();
}

void CarriedActions::refresh() {
    auto focused = rowWithFocus(*this);
    if (focused.isEmpty())
        focused = qt(dealtWith_);
    dealtWith_.clear();
    clearLayout(*rows_);
    auto actions = byDate(actionsOf(context_.session.journal()));
    std::erase_if(actions, [this](const ActionRow& action) {
        const bool open = action.part < part_ && !action.done && action.dropped.empty();
        if (open)
            here_.insert(idOf(action));
        return !here_.contains(idOf(action));
    });
    QWidget* goesOn = nullptr;
    for (const auto& action : actions) {
        auto* row = makeRow(action);
        nameRow(*row, qt(idOf(action)));
        rows_->addWidget(row);
        if (!focused.isEmpty() && qt(idOf(action)) == focused)
            goesOn = row;
    }
    count_ = int(actions.size());
    Q_EMIT countChanged();
    if (!focused.isEmpty())
        focusOn(goesOn);
}

// The rows are made anew: the keyboard stays where it was, or in the list where its row is gone.
void CarriedActions::focusOn(QWidget* row) {
    if (!row && rows_->count() > 0)
        row = rows_->itemAt(0)->widget();
    if (row)
        focusInto(*row);
}

QWidget* CarriedActions::makeRow(const ActionRow& action) {
    auto& session = context_.session;
    if (!action.dropped.empty())
        return makeDroppedLine(context_, action, this);
    const auto& course = session.course();
    auto* row = new QWidget(this);
    auto* lines = new QVBoxLayout(row);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(6);
    auto* done =
        makeCheck(context_, *course.field(cell(action.table, action.row, "done")), wordsOf(action), row);
    done->setAccessibleDescription(tr("Tick when it is done"));
    lines->addWidget(done);

    auto* across = new QHBoxLayout;
    across->setContentsMargins(indent, 0, 0, 0);
    across->setSpacing(10);
    QStringList facts{tr("Part %1").arg(action.part)};
    if (!action.who.empty())
        facts << qt(action.who);
    if (const int late = daysLate(action, session.today()); late > 0)
        facts << tr("%n days late", nullptr, late);
    across->addWidget(
        makeLabel(context_.theme, TypeStyle::Small, "ink2", facts.join(QStringLiteral(" · ")), row), 1);
    auto* day = makeDate(context_, *course.field(cell(action.table, action.row, "when")), row);
    day->setName(tr("Day of: %1").arg(wordsOf(action)));
    day->setFixedWidth(context_.theme.px(170));
    across->addWidget(day);
    if (!session.readingOnly() && dropping_ != idOf(action)) {
        auto* drop = makeButton(context_.theme, ButtonKind::Quiet, tr("Drop it"), {}, row);
        drop->setAccessibleName(tr("Drop it: %1").arg(wordsOf(action)));
        connect(drop, &QPushButton::clicked, this, [this, id = idOf(action)] {
            dropping_ = id;
            refresh();
        });
        auto* move = makeButton(context_.theme, ButtonKind::Quiet, tr("Move"), {}, row);
        move->setAccessibleName(tr("Move to another part: %1").arg(wordsOf(action)));
        move->setToolTip(tr("Into the plan of another part"));
        connect(move, &QPushButton::clicked, this, [this, action, move] { offerPlans(action, move); });
        across->addWidget(move);
        across->addWidget(drop);
    }
    lines->addLayout(across);
    if (dropping_ == idOf(action))
        lines->addWidget(makeReason(action, row));
    return row;
}

QWidget* CarriedActions::makeReason(const ActionRow& action, QWidget* parent) {
    auto* box = new QWidget(parent);
    auto* across = new QHBoxLayout(box);
    across->setContentsMargins(indent, 0, 0, 0);
    across->setSpacing(10);
    auto* reason = new QLineEdit(box);
    reason->setObjectName(QStringLiteral("dropReason"));
    reason->setPlaceholderText(tr("Why? A few words will do."));
    reason->setAccessibleName(tr("Why it is dropped"));
    across->addWidget(reason, 1);
    auto* drop = makeButton(context_.theme, ButtonKind::Normal, tr("Drop it"), {}, box);
    drop->setEnabled(false);
    auto* keep = makeButton(context_.theme, ButtonKind::Quiet, tr("Keep it"), {}, box);
    across->addWidget(drop);
    across->addWidget(keep);
    const auto act = [this, action, reason] { this->drop(action, reason->text()); };
    connect(reason, &QLineEdit::textChanged, drop,
            [drop](const QString& text) { drop->setEnabled(!text.trimmed().isEmpty()); });
    connect(reason, &QLineEdit::returnPressed, this, act);
    connect(drop, &QPushButton::clicked, this, act);
    connect(keep, &QPushButton::clicked, this, [this] {
        dropping_.clear();
        later_.start();
    });
    QTimer::singleShot(0, reason, [reason] { reason->setFocus(); });
    return box;
}

void CarriedActions::drop(const ActionRow& action, const QString& reason) {
    if (reason.trimmed().isEmpty())
        return;
    dropping_.clear();
    context_.session.leave();
    const auto done = context_.session.set(droppedField(action.table, action.row), utf8(reason.trimmed()));
    context_.session.leave();
    context_.navigator.announce(done ? tr("Dropped: %1").arg(wordsOf(action)) : qt(done.error().message));
}

void CarriedActions::offerPlans(const ActionRow& action, QWidget* below) {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("movePlans"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto& course = context_.session.course();
    for (const auto* table : course.tables()) {
        const auto* section = course.sectionOf(table->id);
        if (table->kind != BlockKind::Actions || table->id == action.table || !section)
            continue;
        connect(menu->addAction(tr("Into the plan of Part %1").arg(course.partOf(section->id)->number)),
                &QAction::triggered, this, [this, action, plan = table->id] { move(action, plan); });
    }
    menu->popup(below->mapToGlobal(QPoint(0, below->height())));
}

void CarriedActions::move(const ActionRow& action, const std::string& plan) {
    dealtWith_ = idOf(action);
    const auto& course = context_.session.course();
    const auto done = context_.session.together([&](Recorder& recorder) -> Result<void> {
        const auto there = moveAction(recorder, {action.table, action.row}, plan);
        if (!there)
            return there.error();
        moved_.insert(there->table + "." + there->row);
        return {};
    });
    context_.navigator.say(done ? tr("Moved to the plan of Part %1. Ctrl+Z takes it back.")
                                      .arg(course.partOf(course.sectionOf(plan)->id)->number)
                                : qt(done.error().message));
}

QWidget* makeDroppedLine(const PageContext& context, const ActionRow& action, QWidget* parent) {
    auto* row = new QWidget(parent);
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(indent, 0, 0, 0);
    across->setSpacing(10);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(makeLabel(context.theme, TypeStyle::Body, "ink2", wordsOf(action), row));
    words->addWidget(makeLabel(context.theme, TypeStyle::Small, "ink2",
                               CarriedActions::tr("Dropped: %1").arg(qt(action.dropped)), row));
    across->addLayout(words, 1);
    if (context.session.readingOnly())
        return row;
    auto* again =
        makeButton(context.theme, ButtonKind::Quiet, CarriedActions::tr("Take it up again"), {}, row);
    again->setAccessibleName(CarriedActions::tr("Take it up again: %1").arg(wordsOf(action)));
    QObject::connect(again, &QPushButton::clicked, again, [context, action] {
        context.session.leave();
        (void)context.session.set(droppedField(action.table, action.row), "");
        context.session.leave();
    });
    across->addWidget(again);
    return row;
}

} // namespace waymark::ui
