// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/actions_page.h"

#include "base/text.h"
#include "journal/carry_over.h"
#include "journal/outlook.h"
#include "ui/blocks/carried_actions.h"
#include "ui/blocks/field_widgets.h"
#include "ui/blocks/source_button.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/day_text.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/row_focus.h"
#include "ui/widgets/segmented.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace waymark::ui {

namespace {

enum Which { Open, Done, All };

} // namespace

ActionsPage::ActionsPage(const PageContext& context, const Place& place, QWidget* parent)
    : Page(context, place, parent) {
    auto* title = addTitle(tr("Actions"), tr("From every plan you write, by date. Tick what is done."));
    which_ = new Segmented(theme(), tr("Which actions"), title);
    which_->addSegment(tr("Open"));
    which_->addSegment(tr("Done"));
    which_->addSegment(tr("All"));
    which_->setCurrentIndex(Open);
    title->layout()->addWidget(which_);
    connect(which_, &Segmented::chosen, this, &ActionsPage::refresh);
    nothing_ = makeLabel(theme(), TypeStyle::Body, "ink2", {}, this);
    content()->addWidget(nothing_);
    auto* card = new Card(theme(), this);
    list_ = card;
    rows_ = new QVBoxLayout;
    rows_->setSpacing(10);
    card->body()->addLayout(rows_);
    content()->addWidget(card);
    // A row is made anew when its words change elsewhere; while one types there, once after the pause is
    // enough.
    later_.setSingleShot(true);
    later_.setInterval(200);
    connect(&later_, &QTimer::timeout, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&session(), &Session::changed, this, [this](const Change& change, const void*) {
        const auto& id = change.field.str();
        if (actionOfDropped(change.field)) {
            stale_ = true;
            later_.start();
        }
        for (const auto* table : session().course().tables())
            if (table->kind == BlockKind::Actions && startsWith(id, table->id + ".")) {
                stale_ = true;
                // What was just ticked stays where it is until one comes back, so that a slip can be taken
                // back.
                if (!id.ends_with(".done"))
                    later_.start();
            }
    });
}

bool ActionsPage::sees(const FieldId& field) const {
    const auto dropped = actionOfDropped(field);
    const auto spec = session().course().field(dropped ? cell(dropped->table, dropped->row, "what") : field);
    return spec && session().course().block(spec->block)->kind == BlockKind::Actions;
}

void ActionsPage::shown() {
    if (stale_)
        refresh();
}

void ActionsPage::refresh() {
    stale_ = false;
    const auto focused = rowWithFocus(*list_);
    QWidget* goesOn = nullptr;
    clearLayout(*rows_);
    const auto all = byDate(actionsOf(session().journal()));
    const int which = which_->currentIndex();
    int count = 0;
    for (const auto& action : all) {
        const bool closed = action.done || !action.dropped.empty();
        if ((which == Open && closed) || (which == Done && !action.done))
            continue;
        auto* row = makeRow(action);
        const auto name = qt(action.table + "." + action.row);
        nameRow(*row, name);
        rows_->addWidget(row);
        if (name == focused || !goesOn)
            goesOn = row;
        ++count;
    }
    list_->setVisible(count > 0);
    nothing_->setVisible(count == 0);
    if (!focused.isEmpty()) // the keyboard goes on in what took the row's place
        goesOn ? focusInto(*goesOn) : which_->setFocus();
    nothing_->setText(all.empty()     ? tr("No actions yet. They gather here from every plan you write.")
                      : which == Open ? tr("Nothing is open. Every action is done.")
                                      : tr("Nothing is ticked as done yet."));
}

QWidget* ActionsPage::makeRow(const ActionRow& action) {
    if (!action.dropped.empty())
        return makeDroppedLine(context(), action, list_);
    const auto& course = session().course();
    auto* row = new QWidget(list_);
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(16);
    const auto field = *course.field(cell(action.table, action.row, "done"));
    const auto what = action.what.empty() ? tr("An action without words") : qt(action.what);
    auto* done = makeCheck(context(), field, what, row);
    done->setAccessibleDescription(tr("Tick when it is done"));
    across->addWidget(done, 1);

    auto* facts = new QWidget(row);
    facts->setFixedWidth(theme().px(230));
    auto* column = new QVBoxLayout(facts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    const int late = daysLate(action, session().today());
    const auto when =
        action.date ? qt(longDate(*action.date, session().today(), course.language())) : qt(action.when);
    const bool noSuchDay = isNoSuchDay(qt(action.when), qDate(session().today()));
    const char* warning = noSuchDay ? "dangerInk" : late > 0 ? "accentInk" : nullptr;
    auto* day = new QHBoxLayout;
    day->setSpacing(7);
    if (warning) {
        auto* icon = new IconLabel(theme(), noSuchDay ? QStringLiteral("warning") : QStringLiteral("clock"),
                                   noSuchDay ? "danger" : "accent", 16, facts);
        icon->setLine(20);
        day->addWidget(icon, 0, Qt::AlignTop);
    }
    day->addWidget(makeLabel(theme(), TypeStyle::Control, warning ? warning : "ink",
                             when.isEmpty() ? tr("No date") : when, facts),
                   1);
    column->addLayout(day);
    QStringList beneath;
    if (!action.who.empty())
        beneath << qt(action.who);
    if (late > 0)
        beneath << (late == 1 ? tr("1 day late") : tr("%1 days late").arg(late));
    if (noSuchDay)
        beneath << noSuchDayBriefly();
    column->addWidget(makeLabel(theme(), TypeStyle::Small, warning ? warning : "ink2",
                                beneath.join(QStringLiteral(" · ")), facts));
    across->addWidget(facts, 0, Qt::AlignVCenter);

    if (!action.from.empty())
        across->addWidget(makeSourceButton(context(), action.from, row), 0, Qt::AlignVCenter);
    auto* plan = makeButton(theme(), ButtonKind::Quiet, tr("Part %1").arg(action.part),
                            QStringLiteral("arrow-right"), row, true);
    plan->setAccessibleName(tr("Go to this action in the plan of Part %1").arg(action.part));
    const auto place = qt(course.sectionOf(action.table)->id);
    connect(plan, &QPushButton::clicked, this,
            [this, place, goal = cell(action.table, action.row, "what")] { navigator().go(place, goal); });
    across->addWidget(plan, 0, Qt::AlignVCenter);
    return row;
}

} // namespace waymark::ui
