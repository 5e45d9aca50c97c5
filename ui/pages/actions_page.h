// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// ActionsPage: the actions of all plans by date, to tick as done. Owned by MainWindow.
#pragma once

#include "journal/rows.h"
#include "ui/pages/page.h"

#include <QTimer>

class QVBoxLayout;

namespace waymark::ui {

class Label;
class Segmented;

class ActionsPage : public Page {
    Q_OBJECT

  public:
    ActionsPage(const PageContext& context, const Place& place, QWidget* parent = nullptr);

    void shown() override;
    bool sees(const FieldId& field) const override;

  private:
    void refresh();
    QWidget* makeRow(const ActionRow& action);

    Segmented* which_;
    QWidget* list_;
    QVBoxLayout* rows_;
    Label* nothing_;
    QTimer later_;
    bool stale_ = true;
};

} // namespace waymark::ui
