// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blocks/open_tool.h"

#include "journal/sheets.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"

#include <QCoreApplication>
#include <QMenu>

namespace waymark::ui {

namespace {

struct OpenTool {
    Q_DECLARE_TR_FUNCTIONS(OpenTool)
};

} // namespace

std::vector<std::string> sheetsOfTool(const Session& session, const ToolId& tool) {
    std::vector<std::string> found;
    for (const auto& each : sheetsOf(session.journal()))
        if (each.tool == tool)
            found.push_back(each.id);
    return found;
}

void beginSheet(const PageContext& context, const ToolId& tool) {
    auto& session = context.session;
    session.leave();
    const bool others = !sheetsOfTool(session, tool).empty();
    const auto sheet = session.addSheet(tool);
    if (!sheet)
        return context.navigator.say(OpenTool::tr("The worksheet could not be begun."));
    session.leave();
    context.navigator.go(qt(sheet.value()), others ? sheetField(sheet.value(), "title") : FieldId());
    context.navigator.say(others ? OpenTool::tr("Another worksheet was begun. A title tells them apart.")
                                 : OpenTool::tr("A worksheet was begun. The library lists it, too."));
}

void openTool(const PageContext& context, const ToolId& tool, QWidget* at) {
    auto& session = context.session;
    const auto sheets = sheetsOfTool(session, tool);
    if (sheets.size() == 1)
        return context.navigator.go(qt(sheets.front()));
    if (sheets.empty())
        return session.readingOnly() ? context.navigator.showTool(tool) : beginSheet(context, tool);
    auto* menu = new QMenu(at);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto& sheet : sheets)
        menu->addAction(qt(nameOf(session.journal(), {sheet, {}, {}})), at,
                        [context, sheet] { context.navigator.go(qt(sheet)); });
    if (!session.readingOnly()) {
        menu->addSeparator();
        menu->addAction(OpenTool::tr("Begin another"), at, [context, tool] { beginSheet(context, tool); });
    }
    menu->popup(at->mapToGlobal(QPoint(0, at->height())));
}

} // namespace waymark::ui
