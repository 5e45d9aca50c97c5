// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blocks/tool_chips.h"

#include "ui/blocks/open_tool.h"

#include "ui/models/guidance_tint.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_tip.h"

#include <QCoreApplication>

namespace waymark::ui {

namespace {

constexpr std::size_t few = 4;

struct ToolChips {
    Q_DECLARE_TR_FUNCTIONS(ToolChips)
};

Chip* makeToolChip(const PageContext& context, const SuggestedTool& suggested, QWidget* parent) {
    const auto& course = context.session.course();
    const auto& id = suggested.id.str();
    auto* chip = new Chip(context.theme, qt(course.tool(suggested.id)->icon), qt(course.label(id)), parent);
    const auto why = ToolChips::tr("Suggested by %1", "letters of statements")
                         .arg(lettersListed(course, suggested.because));
    chip->setToolTip(
        plainTip(qt(course.title(id)) + QLatin1Char('\n') + qt(course.text(id)) + QLatin1Char('\n') + why));
    chip->setAccessibleDescription(qt(course.text(id)) + QLatin1Char(' ') + why);
    QObject::connect(chip, &Chip::clicked, chip,
                     [context, tool = suggested.id, chip] { openTool(context, tool, chip); });
    return chip;
}

} // namespace

void fillToolChips(FlowLayout& into, const PageContext& context, const std::vector<SuggestedTool>& tools,
                   bool all, QWidget* parent, std::function<void()> showAll) {
    bool hadFocus = false;
    for (int i = 0; i < into.count(); ++i)
        hadFocus = hadFocus || into.itemAt(i)->widget()->hasFocus();
    clearLayout(into);
    const std::size_t shown =
        all || tools.size() <= few ? tools.size() : few - 1; // the last place says how many more
    for (std::size_t i = 0; i < shown; ++i)
        into.addWidget(makeToolChip(context, tools[i], parent));
    if (shown < tools.size()) {
        auto* more = new Chip(context.theme, QStringLiteral("plus"),
                              ToolChips::tr("%n more", nullptr, int(tools.size() - shown)), parent);
        more->setAccessibleName(ToolChips::tr("Show %n more tools", nullptr, int(tools.size() - shown)));
        QObject::connect(more, &Chip::clicked, more, std::move(showAll));
        into.addWidget(more);
    }
    if (hadFocus && into.count() > 0)
        into.itemAt(into.count() - 1)->widget()->setFocus();
}

} // namespace waymark::ui
