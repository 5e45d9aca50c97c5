// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// RolePanel: the role examples beside the roles reflection; a role's name can be put into the answer. Owned
// by its page.
#pragma once

#include "course/course.h"
#include "ui/pages/page.h"

#include <QList>

namespace waymark::ui {

class RoleRow;

class RolePanel : public QWidget {
    Q_OBJECT

  public:
    RolePanel(const PageContext& context, const std::vector<const Block*>& roles, QWidget* parent);

    /// False while the journal can only be read.
    void setInsertable(bool on);

  Q_SIGNALS:
    void chosen(const QString& roleName);

  private:
    QList<RoleRow*> rows_;
};

} // namespace waymark::ui
