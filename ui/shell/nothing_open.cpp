// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/nothing_open.h"

#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace waymark::ui {

NothingOpen::NothingOpen(Theme& theme, MainWindow& window, QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(66, 60, 66, 60);
    column->setSpacing(12);
    column->addWidget(
        makeLabel(theme, TypeStyle::Display, "ink", tr("Open your journal, or begin one"), this));
    column->addWidget(makeLabel(theme, TypeStyle::Body, "ink2",
                                tr("Your words stay on this computer until you export them."), this));
    auto* buttons = new QHBoxLayout;
    auto* make = makeButton(theme, ButtonKind::Primary, tr("New journal"), QStringLiteral("plus"), this);
    auto* open = makeButton(theme, ButtonKind::Normal, tr("Open a journal"), QStringLiteral("folder"), this);
    connect(make, &QPushButton::clicked, &window, &MainWindow::newJournal);
    connect(open, &QPushButton::clicked, &window, &MainWindow::chooseJournal);
    auto* cohort =
        makeButton(theme, ButtonKind::Normal, tr("Open a cohort"), QStringLiteral("people3"), this);
    cohort->setToolTip(tr("A folder with the journals that people sent you"));
    connect(cohort, &QPushButton::clicked, &window, &MainWindow::chooseCohort);
    buttons->addWidget(make);
    buttons->addWidget(open);
    buttons->addWidget(cohort);
    buttons->addStretch(1);
    column->addSpacing(12);
    column->addLayout(buttons);
    column->addStretch(1);
}

} // namespace waymark::ui
