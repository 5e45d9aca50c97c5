// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blocks/source_menu.h"

#include "guidance/guidance.h"
#include "ui/models/action_model.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/plain_tip.h"

#include <QApplication>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace waymark::ui {

namespace {

struct SourceMenu {
    Q_DECLARE_TR_FUNCTIONS(SourceMenu)
};

QIcon iconOf(const Theme& theme, const ActionSource& source) {
    if (source.letter.isEmpty())
        return theme.icon(source.icon, "primary");
    const int size = theme.iconPx(20);
    const qreal ratio = qApp->devicePixelRatio();
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintBadge(painter, theme, QRectF(0, 0, size, size), source.letter, theme.color("onPrimary"),
               tintEdge(theme, source.tint), {});
    return QIcon(pixmap);
}

/// Menus read "&" as a key, and would be as wide as the longest statement.
QString menuWords(const ActionSource& source, const QFontMetrics& metrics) {
    auto words = source.letter.isEmpty()
                     ? source.name
                     : SourceMenu::tr("%1. %2", "letter, statement").arg(source.letter, source.name);
    words = metrics.elidedText(words, Qt::ElideRight, metrics.averageCharWidth() * 60);
    return words.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

std::vector<FieldId> tickedOf(const Session& session, const std::vector<FieldId>& statements) {
    std::vector<FieldId> ticked;
    std::ranges::copy_if(statements, std::back_inserter(ticked),
                         [&](const FieldId& statement) { return session.journal().checked(statement); });
    return ticked;
}

void fillSourceMenu(QMenu& menu, const PageContext& context, const std::vector<FieldId>& statements,
                    const std::string& current, const std::function<void(const std::string&)>& choose) {
    const auto& course = context.session.course();
    bool offered = current.empty();
    const auto offer = [&](const std::string& id) {
        const auto source = actionSource(course, id);
        auto* action = menu.addAction(iconOf(context.theme, source), menuWords(source, menu.fontMetrics()),
                                      &menu, [choose, id] { choose(id); });
        action->setToolTip(plainTip(source.name));
        if (id == current) {
            offered = true;
            auto font = action->font();
            font.setBold(true);
            action->setFont(font);
            menu.setActiveAction(action);
        }
    };
    const auto ticked = tickedOf(context.session, statements);
    for (const auto& statement : ticked)
        offer(statement.str());
    menu.addSeparator();
    for (const auto& tool : suggestedTools(course, ticked))
        offer(tool.id.str());
    if (!offered) {
        menu.addSeparator();
        offer(current);
    }
    menu.addSeparator();
    auto* none =
        menu.addAction(ticked.empty() ? SourceMenu::tr("Nothing. Ticked statements are offered here.")
                                      : SourceMenu::tr("Nothing"),
                       &menu, [choose] { choose({}); });
    none->setEnabled(!current.empty());
}

} // namespace waymark::ui
