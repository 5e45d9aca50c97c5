// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blocks/source_button.h"

#include "ui/models/action_model.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/quiet_tip.h"

#include <QCoreApplication>

namespace waymark::ui {

void goToSource(const PageContext& context, const std::string& source) {
    const auto& course = context.session.course();
    if (course.tool(ToolId(source)))
        context.navigator.showTool(ToolId(source));
    else if (course.section(source))
        context.navigator.go(qt(source));
    else if (const auto* section = course.sectionOf(source))
        context.navigator.go(qt(section->id), FieldId(source));
}

QWidget* makeSourceButton(const PageContext& context, const std::string& source, QWidget* parent) {
    const auto& course = context.session.course();
    const auto from = actionSource(course, source);
    const auto name = course.tool(ToolId(source)) ? qt(course.label(source)) : from.name; // as on other chips
    const auto whole = QCoreApplication::translate("SourceButton", "Comes from: %1").arg(from.name);
    auto* chip =
        new Chip(context.theme, from.letter.isEmpty() ? from.icon : QString(),
                 from.letter.isEmpty()
                     ? name
                     : QCoreApplication::translate("SourceButton", "From %1", "a letter").arg(from.letter),
                 parent);
    setQuietTip(*chip, whole);
    chip->setAccessibleName(whole);
    QObject::connect(chip, &Chip::clicked, chip, [context, source] { goToSource(context, source); });
    return chip;
}

} // namespace waymark::ui
