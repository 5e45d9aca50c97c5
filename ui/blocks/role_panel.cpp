// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blocks/role_panel.h"

#include "ui/blocks/blocks.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/side_panel.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace waymark::ui {

RolePanel::RolePanel(const PageContext& context, const std::vector<const Block*>& roles, QWidget* parent)
    : QWidget(parent) {
    const auto& course = context.session.course();
    auto* panel = new SidePanel(context.theme, tr("Role cards"), this);
    auto* outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(panel);
    std::string group;
    for (const auto* role : roles) {
        if (role->group != group) {
            group = role->group;
            auto* title = makeLabel(context.theme, TypeStyle::Control, "ink2",
                                    qt(course.label("group." + group)), panel);
            title->setBold(true);
            title->setToolTip(qt(course.title("group." + group)));
            title->setContentsMargins(0, 8, 0, 0);
            panel->body()->addWidget(title);
        }
        auto* row = new QWidget(panel);
        auto* across = new QHBoxLayout(row);
        across->setContentsMargins(0, 0, 0, 0);
        across->setSpacing(8);
        across->addWidget(makeBlock(context, *role, row), 1);
        const auto name = qt(course.title(role->id));
        auto* insert = makeIconButton(context.theme, QStringLiteral("insert"),
                                      tr("Put \"%1\" in my answer").arg(name), row);
        connect(insert, &QToolButton::clicked, this, [this, name] { Q_EMIT chosen(name); });
        inserts_ << insert;
        across->addWidget(insert, 0, Qt::AlignTop);
        panel->body()->addWidget(row);
    }
}

void RolePanel::setInsertable(bool on) {
    for (auto* insert : inserts_)
        insert->setVisible(on);
}

} // namespace waymark::ui
