// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/recovery_frame.h"

#include "ui/theme/theme.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

void frameRecovery(QDialog& dialog, Theme& theme, const QString& headline, QWidget* sentence,
                   QListWidget& list, QWidget& contents, const QList<QWidget*>& buttons, QSize size) {
    dialog.setWindowTitle(headline);
    auto* words = new QVBoxLayout;
    words->setSpacing(6);
    words->addWidget(makeLabel(theme, TypeStyle::H1, "ink", headline, &dialog));
    words->addWidget(sentence);
    auto* head = new QHBoxLayout;
    head->setSpacing(18);
    head->addWidget(new IconLabel(theme, QStringLiteral("recover"), "step1", 26, &dialog), 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto* across = new QHBoxLayout;
    across->setSpacing(20);
    across->addWidget(&list);
    across->addWidget(&contents, 1);
    auto* foot = new QHBoxLayout;
    for (auto* button : buttons) {
        if (button == buttons.last())
            foot->addStretch(1);
        foot->addWidget(button);
    }
    auto* column = new QVBoxLayout(&dialog);
    column->setContentsMargins(30, 26, 30, 24);
    column->setSpacing(16);
    column->addLayout(head);
    column->addWidget(makeRule(&dialog));
    column->addLayout(across, 1);
    column->addWidget(makeRule(&dialog));
    column->addLayout(foot);
    const auto* window = dialog.parentWidget();
    const auto room = dialog.screen()->availableSize().boundedTo(
        window && window->isVisible() ? window->size() : QSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX));
    dialog.resize(QSize(theme.px(size.width()), theme.px(size.height())).boundedTo(room - QSize(40, 60)));
    list.setWordWrap(true);
    list.setResizeMode(QListView::Adjust); // else words are broken for the width that it had before
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.setFixedWidth(std::min(theme.px(300), dialog.width() * 4 / 10));
}

} // namespace waymark::ui
