// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blocks/sheet_head.h"

#include "journal/sheets.h"
#include "journal/tool_update.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/message_bar.h"
#include "worksheets/said.h"

#include <QHBoxLayout>
#include <QTimer>

namespace waymark::ui {

namespace {

const ToolId resultCard("result-card");
constexpr const char* shownFields[] = {"result", "indicator", "test"};

struct SheetHead {
    Q_DECLARE_TR_FUNCTIONS(SheetHead)
};

} // namespace

ResultCardPanel::ResultCardPanel(const PageContext& context, QWidget* parent)
    : Card(context.theme, parent, Card::Tone::Soft), context_(context) {
    body()->setContentsMargins(8, 4, 8, 4);
    auto* across = new QHBoxLayout;
    across->setSpacing(4);
    body()->addLayout(across);
    fold_ = makeIconButton(context.theme, QStringLiteral("chevron-right"), SheetHead::tr("The result card"),
                           this);
    connect(fold_, &QToolButton::clicked, this, [this] { fold(words_->isHidden()); });
    across->addWidget(fold_, 0, Qt::AlignTop);
    line_ = new ElidedLabel(context.theme, TypeStyle::Control, "ink", {}, this);
    across->addWidget(line_, 1, Qt::AlignVCenter);
    words_ = makeLabel(context.theme, TypeStyle::Control, "ink", {}, this);
    words_->setContentsMargins(0, 8, 0, 8);
    across->addWidget(words_, 1);
    auto* open = makeButton(context.theme, ButtonKind::Quiet, SheetHead::tr("Open the result card"),
                            QStringLiteral("arrow-right"), this, true);
    connect(open, &QPushButton::clicked, this, [this] { context_.navigator.go(qt(sheet_)); });
    across->addWidget(open, 0, Qt::AlignTop);
    fold(false);
    refresh();
}

void ResultCardPanel::fold(bool open) {
    words_->setVisible(open);
    line_->setVisible(!open);
    body()->itemAt(0)->layout()->setAlignment(fold_, open ? Qt::AlignTop : Qt::AlignVCenter);
    setThemeIcon(*fold_, context_.theme,
                 open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), "ink2");
    fold_->setAccessibleDescription(open ? SheetHead::tr("Open. Press to fold it to a line.")
                                         : SheetHead::tr("Folded to a line. Press to see all of it."));
}

bool ResultCardPanel::hides(const QWidget& words) const {
    return &words == words_ && words_->isHidden();
}

void ResultCardPanel::refresh() {
    const auto& session = context_.session;
    QStringList lines;
    sheet_.clear();
    for (const auto& each : sheetsOf(session.journal())) {
        const auto card = each.tool == resultCard
                              ? viewOf(session.journal(), each.id, {session.today(), nullptr})
                              : std::nullopt;
        if (!card)
            continue;
        sheet_ = each.id;
        lines << qt(nameOf(session.journal(), {each.id, {}, {}}));
        for (const char* field : shownFields)
            if (const auto words = saidOf({*card, {}, {}}, field); !words.empty())
                lines << SheetHead::tr("%1: %2", "name of a field, what stands there")
                             .arg(qt(card->tool->label(field, card->language())), qt(words));
        break;
    }
    words_->setText(lines.join(QLatin1Char('\n')));
    line_->setText(lines.mid(0, 2).join(QStringLiteral(" · ")));
    if (!lines.isEmpty())
        words_->setEmphasis({{0, int(lines.front().size()), {}, true}});
    setVisible(!sheet_.empty());
}

QWidget* makeNewerOffer(const SheetFields& fields, QWidget* parent) {
    const auto& context = fields.context();
    const auto newer = newerTool(context.session.journal(), fields.tool().id);
    if (!newer || context.session.readingOnly())
        return nullptr;
    auto* bar = new MessageBar(context.theme, MessageBar::Kind::Info, parent);
    bar->setWords(SheetHead::tr("There is a newer form of this worksheet."),
                  SheetHead::tr("Yours is %1, Waymark has %2. All that you wrote stays.")
                      .arg(qt(newer->carried), qt(newer->shipped)));
    QObject::connect(bar->addButton(SheetHead::tr("Use the newer form")), &QPushButton::clicked, bar,
                     [context, newer = *newer, place = qt(fields.sheet())] {
                         const auto taken = context.session.together(
                             [&](Recorder& recorder) { return takeTool(recorder, newer); });
                         if (!taken)
                             return context.navigator.say(qt(taken.error().message));
                         // The button goes with its page.
                         QTimer::singleShot(0, &context.session, [context, place] {
                             context.navigator.remake(place);
                             context.navigator.say(SheetHead::tr("The worksheet has its newer form now."));
                         });
                     });
    bar->setClosable(true);
    return bar;
}

} // namespace waymark::ui
