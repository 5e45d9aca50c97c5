// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blocks/next_cycle.h"

#include "journal/pdsa.h"
#include "journal/rows.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QMenu>
#include <QVBoxLayout>

namespace waymark::ui {

namespace {

const ToolId pdsa("pdsa");

QString nameOf(NextCycle next) {
    switch (next) {
    case NextCycle::Adapt:
        return NextCycleRow::tr("Test it again, adapted");
    case NextCycle::Wider:
        return NextCycleRow::tr("Test it more widely");
    case NextCycle::Implement:
        return NextCycleRow::tr("Make it routine");
    }
    return {};
}

void goTo(const PageContext& context, const std::string& sheet, const char* field) {
    context.navigator.go(qt(sheet), sheetField(sheet, field));
}

} // namespace

Place pdsaPlace(const Session& session) {
    const auto* section = pdsaSection(session.course());
    return section ? qt(section->id) : Place();
}

std::string beginNextCycle(const PageContext& context, const Cycle& last, NextCycle next) {
    auto& session = context.session;
    std::string begun;
    const auto done = session.together([&](Recorder& recorder) -> Result<void> {
        auto from = last.sheet;
        if (from.empty()) {
            const auto written = sheetOfPage(recorder.journal());
            const auto sheet =
                written ? Result<std::string>(*written) : sheetFromPage(recorder, utf8(pdsaPlace(session)));
            if (!sheet)
                return sheet.error();
            from = sheet.value();
        }
        const auto view = viewOf(recorder.journal(), from, {session.today(), nullptr});
        if (!view)
            return Error{ErrorCode::NotFound, "The cycle before is gone.", {}};
        const auto sheet = beginNext(recorder, *view, next);
        if (!sheet)
            return sheet.error();
        begun = sheet.value();
        return {};
    });
    if (!done)
        context.navigator.say(QCoreApplication::translate("NextCycleRow", "The cycle could not be begun."));
    return done ? begun : std::string();
}

// The new worksheet, and where a ramp's own worksheet lists it.
Result<void> takeBackCycle(Recorder& recorder, const std::string& cycle) {
    const auto& journal = recorder.journal();
    for (const auto& each : sheetsOf(journal))
        if (const auto table = each.id + ".cycles"; each.tool == ToolId("pdsa-ramp"))
            for (const auto& row : journal.rows(table))
                if (journal.value(cell(table, row, "cycle")) == cycle)
                    if (auto done = removeRow(recorder, table, row); !done)
                        return done;
    return removeSheet(recorder, cycle);
}

// Its page cannot take it back by Ctrl+Z: it would take itself away.
void sayBegun(const PageContext& context, const Cycle& last, const std::string& cycle) {
    context.navigator.offer(
        NextCycleRow::tr("A new cycle began with what carries on. Say what is different, and predict anew."),
        NextCycleRow::tr("Take it back"), [context, last, cycle] {
            const auto done =
                context.session.together([&](Recorder& recorder) { return takeBackCycle(recorder, cycle); });
            if (!done)
                return context.navigator.say(qt(done.error().message));
            context.session.leave();
            context.navigator.go(last.sheet.empty() ? pdsaPlace(context.session) : qt(last.sheet));
            context.navigator.say(NextCycleRow::tr("The new cycle was taken back."));
        });
}

void beginNewRamp(const PageContext& context) {
    auto& session = context.session;
    session.leave();
    const auto sheet = session.addSheet(pdsa);
    session.leave();
    if (sheet)
        goTo(context, sheet.value(), "change");
}

void offerNextCycle(const PageContext& context, const Ramp& ramp, QWidget* at,
                    std::function<void(const std::string&)> begun) {
    if (ramp.steps.empty())
        return beginNewRamp(context);
    const auto last = ramp.steps.back().cycle;
    const auto begin = [context, last, begun = std::move(begun)](NextCycle next) {
        const auto sheet = beginNextCycle(context, last, next);
        if (sheet.empty())
            return;
        if (begun)
            begun(sheet);
        goTo(context, sheet, "different");
        sayBegun(context, last, sheet);
    };
    if (last.decision == CycleDecision::Adapt)
        return begin(NextCycle::Adapt);
    auto* menu = new QMenu(at);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (last.decision == CycleDecision::Abandon) {
        menu->addAction(NextCycleRow::tr("A new ramp for another idea"), at,
                        [context] { beginNewRamp(context); });
    } else {
        const auto choices = last.decision == CycleDecision::Adopt
                                 ? nextAfter(last.decision)
                                 : std::vector{NextCycle::Adapt, NextCycle::Wider, NextCycle::Implement};
        for (const auto next : choices)
            menu->addAction(nameOf(next), at, [begin, next] { begin(next); });
    }
    menu->popup(at->mapToGlobal(QPoint(0, at->height())));
}

NextCycleRow::NextCycleRow(const PageContext& context, QWidget* parent) : QWidget(parent), context_(context) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    words_ = makeLabel(context.theme, TypeStyle::Control, "ink2", {}, this);
    buttons_ = new QWidget(this);
    new FlowLayout(buttons_);
    column->addWidget(words_);
    column->addWidget(buttons_);
    hide();
}

void NextCycleRow::show(const Ramp& ramp) {
    const auto decision = ramp.steps.empty() ? CycleDecision::None : ramp.steps.back().cycle.decision;
    setVisible(decision != CycleDecision::None && !context_.session.readingOnly());
    if (!ramp.steps.empty())
        last_ = ramp.steps.back().cycle;
    if (shown_ == int(decision))
        return;
    shown_ = int(decision);
    words_->setText(
        decision == CycleDecision::Adopt
            ? tr("Adopt has two ways on: test it where it has not been tested, or make it routine.")
        : decision == CycleDecision::Adapt
            ? tr("The next cycle takes over the change, the measures and the data plan.")
            : tr("This ramp ends here. Keep the reason: it teaches others."));
    while (auto* item = buttons_->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto add = [&](const QString& words, const QString& icon, auto act) {
        auto* button = makeButton(context_.theme, ButtonKind::Normal, words, icon, buttons_);
        connect(button, &QPushButton::clicked, this, act);
        buttons_->layout()->addWidget(button);
        button->show();
    };
    for (const auto next : nextAfter(decision))
        add(nameOf(next), QStringLiteral("cycle"), [this, next] {
            if (const auto sheet = beginNextCycle(context_, last_, next); !sheet.empty()) {
                const auto last = last_;
                goTo(context_, sheet, "different");
                sayBegun(context_, last, sheet);
            }
        });
    if (decision == CycleDecision::Abandon)
        add(tr("A new ramp for another idea"), QStringLiteral("ramp"), [this] { beginNewRamp(context_); });
}

} // namespace waymark::ui
