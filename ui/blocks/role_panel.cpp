// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blocks/role_panel.h"

#include "ui/blocks/role_row.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plain_tip.h"
#include "ui/widgets/side_panel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace waymark::ui {

namespace {

/// The head of a group, which folds it away, and where its rows go.
QVBoxLayout* addGroup(const PageContext& context, SidePanel& panel, const std::string& group) {
    const auto& course = context.session.course();
    auto* head = makeButton(context.theme, ButtonKind::Quiet, qt(course.label("group." + group)),
                            QStringLiteral("chevron-down"), &panel);
    head->setToolTip(plainTip(qt(course.title("group." + group))));
    auto font = head->font();
    font.setBold(true);
    head->setFont(font);
    auto* host = new QWidget(&panel);
    auto* rows = new QVBoxLayout(host);
    rows->setContentsMargins(0, 0, 0, 6);
    rows->setSpacing(2);
    panel.body()->addWidget(head, 0, Qt::AlignLeft);
    panel.body()->addWidget(host);
    const auto fold = [head, host, &theme = context.theme](bool open) {
        host->setVisible(open);
        const auto icon = open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right");
        setThemeIcon(*head, theme, icon, "ink2", 16);
        head->setAccessibleDescription(open ? RolePanel::tr("Open. Press to fold these cards away.")
                                            : RolePanel::tr("Folded away. Press to see these cards."));
    };
    QObject::connect(head, &QPushButton::clicked, host, [fold, host] { fold(host->isHidden()); });
    fold(true);
    return rows;
}

} // namespace

RolePanel::RolePanel(const PageContext& context, const std::vector<const Block*>& roles, QWidget* parent)
    : QWidget(parent) {
    const auto& course = context.session.course();
    auto* panel = new SidePanel(context.theme, tr("Role cards"), this);
    auto* outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(panel);
    panel->body()->setSpacing(2);
    std::string group;
    QVBoxLayout* rows = nullptr;
    for (const auto* role : roles) {
        if (role->group != group) {
            group = role->group;
            rows = addGroup(context, *panel, group);
        }
        const auto name = qt(course.title(role->id));
        auto* row = new RoleRow(context.theme, name, qt(course.text(role->id)), panel);
        connect(row, &RoleRow::chosen, this, [this, name] { Q_EMIT chosen(name); });
        rows_ << row;
        rows->addWidget(row);
    }
}

void RolePanel::setInsertable(bool on) {
    for (auto* row : rows_)
        row->setInsertable(on);
}

} // namespace waymark::ui
