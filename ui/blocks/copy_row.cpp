// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blocks/copy_row.h"

#include "base/date.h"
#include "journal/sheets.h"
#include "ui/blocks/next_cycle.h"
#include "ui/blocks/open_tool.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "worksheets/cycles.h"
#include "worksheets/run_chart_sheet.h"

#include <QMenu>
#include <QVBoxLayout>

namespace waymark::ui {

namespace {

QString toolName(const Session& session, std::string_view tool) {
    return qt(session.course().label(std::string(tool)));
}

} // namespace

QString copiedWords(const Session& session, const CopiedSeries& copied) {
    QStringList words;
    if (copied.added > 0)
        words << CopyRow::tr("%n numbers were copied. Ctrl+Z takes them back.", nullptr, int(copied.added));
    if (!copied.different.empty()) {
        QStringList days;
        for (const auto& day : copied.different) {
            const auto date = parseIsoDate(day);
            days << qt(date ? shortDate(*date, session.today(), session.course().language()) : day);
        }
        words << CopyRow::tr("Another number stands there on %1. Nothing was changed on these days.",
                             "days, parted by commas")
                     .arg(days.join(QStringLiteral(", ")));
    }
    return words.join(QLatin1Char(' '));
}

CopyRow::CopyRow(const PageContext& context, std::string sheet, QWidget* parent)
    : QWidget(parent), context_(context), sheet_(std::move(sheet)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(makeLabel(context.theme, TypeStyle::Control, "ink2", tr("Carry on with it:"), this));
    buttons_ = new QWidget(this);
    new FlowLayout(buttons_);
    column->addWidget(buttons_);
    later_ = makeLabel(context.theme, TypeStyle::Control, "ink2", {}, this);
    column->addWidget(later_);
    refresh();
}

void CopyRow::refresh() {
    auto& session = context_.session;
    const auto view = viewOf(session.journal(), sheet_, {session.today(), nullptr});
    struct Offer {
        QString words;
        const CopyKind* kind; // nullptr: into the course's page
        bool numbers = false; // those of a run chart
    };
    std::vector<Offer> offers;
    QStringList later; // what there is nothing for yet, in words
    if (view && !session.readingOnly()) {
        for (const auto& kind : copyKinds())
            if (kind.from != view->tool->id.str())
                continue;
            else if (const int rows = int(missingRows(*view, kind)); rows == 0)
                later << laterWords(*view, kind);
            else
                offers.push_back(
                    {tr("Copy %n rows into: %1", nullptr, rows).arg(toolName(session, kind.to)), &kind});
        if (cycleOf(*view) && !pdsaPlace(session).isEmpty())
            offers.push_back({tr("Copy what the page “%1” still lacks")
                                  .arg(qt(session.course().label(utf8(pdsaPlace(session))))),
                              nullptr});
        if (const auto series = pageSeries(); !series.empty())
            if (const auto gap = missingInSeries(session.journal(), sheet_ + ".points", series);
                gap.added > 0)
                offers.push_back({tr("Copy %n numbers into the page “%1”", nullptr, int(gap.added))
                                      .arg(qt(session.course().label(utf8(pdsaPlace(session))))),
                                  nullptr, true});
    }
    later_->setText(later.join(QLatin1Char('\n')));
    later_->setVisible(!later.isEmpty());
    QString now;
    for (const auto& offer : offers)
        now += offer.words + QLatin1Char('\n');
    buttons_->setVisible(!offers.empty());
    setVisible(!offers.empty() || !later.isEmpty());
    if (now == shown_)
        return;
    shown_ = now;
    clearLayout(*buttons_->layout());
    for (const auto& offer : offers) {
        auto* button =
            makeButton(context_.theme, ButtonKind::Quiet, offer.words, QStringLiteral("copy"), buttons_);
        connect(button, &QPushButton::clicked, this,
                [this, kind = offer.kind, numbers = offer.numbers, button] {
                    if (kind)
                        copy(*kind, button);
                    else if (numbers)
                        numbersToPage();
                    else
                        toPage();
                });
        buttons_->layout()->addWidget(button);
        button->show();
    }
}

// What has to be there first, so that nobody looks in vain for how it goes on.
QString CopyRow::laterWords(const SheetView& view, const CopyKind& kind) const {
    const auto target = toolName(context_.session, kind.to);
    if (kind.tick.empty())
        return tr("What you fill in here can be copied into: %1.").arg(target);
    return tr("Rows with a tick at “%1” can be copied into: %2.")
        .arg(qt(view.tool->label(kind.tick, view.language())), target);
}

// Into the one that there is; where there are several, or none, that is asked or begun first.
void CopyRow::copy(const CopyKind& kind, QWidget* at) {
    auto& session = context_.session;
    const auto beginNew = [this, tool = std::string(kind.to)] {
        auto& here = context_.session;
        here.leave();
        const auto begun = here.addSheet(ToolId(tool)); // a step of its own, so that the copy can be undone
        here.leave();
        if (begun)
            copyInto(begun.value(), tool);
    };
    const auto there = sheetsOfTool(session, ToolId(std::string(kind.to)));
    if (there.empty())
        return beginNew();
    auto* menu = new QMenu(at);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto view = viewOf(session.journal(), sheet_, {session.today(), nullptr});
    for (const auto& sheet : there) {
        const int rows = int(missingRows(*view, kind, sheet));
        const auto name = qt(nameOf(session.journal(), {sheet, {}, {}}));
        auto* action = menu->addAction(rows == 0 ? tr("%1: everything is there").arg(name)
                                                 : tr("%1: %n rows", nullptr, rows).arg(name));
        action->setEnabled(rows > 0);
        connect(action, &QAction::triggered, this,
                [this, sheet, tool = std::string(kind.to)] { copyInto(sheet, tool); });
    }
    menu->addAction(tr("A new one"), this, beginNew);
    menu->popup(at->mapToGlobal(QPoint(0, at->height())));
}

void CopyRow::copyInto(const std::string& target, std::string_view) {
    auto& session = context_.session;
    std::size_t added = 0;
    const auto done = session.together([&](Recorder& recorder) -> Result<void> {
        const auto view = viewOf(recorder.journal(), sheet_, {session.today(), nullptr});
        if (!view)
            return Error{ErrorCode::NotFound, "The worksheet is gone.", {}};
        const auto copied = waymark::copyInto(recorder, *view, target);
        if (!copied)
            return copied.error();
        added = copied.value();
        return {};
    });
    if (!done)
        return context_.navigator.say(qt(done.error().message));
    context_.navigator.go(qt(target));
    context_.navigator.say(tr("%n rows were copied. Ctrl+Z takes them back.", nullptr, int(added)));
}

void CopyRow::toPage() {
    auto& session = context_.session;
    const auto place = pdsaPlace(session);
    const auto before = session.journal().highestCounter();
    const auto done = session.together([&](Recorder& recorder) -> Result<void> {
        const auto view = viewOf(recorder.journal(), sheet_, {session.today(), nullptr});
        return view ? pageFromSheet(recorder, *view, utf8(place)) : Result<void>();
    });
    if (!done)
        return context_.navigator.say(qt(done.error().message));
    context_.navigator.go(place);
    context_.navigator.say(session.journal().highestCounter() == before
                               ? tr("The page has all of it already.")
                               : tr("What was empty there is filled in. Ctrl+Z takes it back."));
}

std::string CopyRow::pageSeries() const {
    const auto& session = context_.session;
    const auto place = pdsaPlace(session);
    const auto* section = place.isEmpty() ? nullptr : session.course().section(utf8(place));
    if (section && toolOf(session.journal(), sheet_) == ToolId("run-chart"))
        for (const auto& block : section->blocks)
            if (block.kind == BlockKind::Series && chartOfSeries(session.journal(), block.id) == sheet_)
                return block.id;
    return {};
}

void CopyRow::numbersToPage() {
    auto& session = context_.session;
    CopiedSeries copied;
    const auto done = session.together([&](Recorder& recorder) -> Result<void> {
        auto made = copySeries(recorder, sheet_ + ".points", pageSeries());
        if (!made)
            return made.error();
        copied = made.take();
        return {};
    });
    if (!done)
        return context_.navigator.say(qt(done.error().message));
    context_.navigator.go(pdsaPlace(session));
    context_.navigator.say(copiedWords(session, copied));
}

} // namespace waymark::ui
