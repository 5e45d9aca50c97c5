// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// CarriedActions: the open actions of earlier parts on a live session's page, to be done, moved to another
// day, or dropped with a reason. They are the rows of their plans, shown once more. Owned by its page.
#pragma once

#include "journal/rows.h"
#include "ui/pages/page.h"

#include <QTimer>

#include <set>
#include <string>

class QVBoxLayout;

namespace waymark::ui {

class CarriedActions : public QWidget {
    Q_OBJECT

  public:
    CarriedActions(const PageContext& context, int part, QWidget* parent);

    /// As the page comes into view: what was dealt with before is gone from the list.
    void begin();
    int count() const { return count_; }
    bool sees(const FieldId& field) const;

  Q_SIGNALS:
    void countChanged();

  private:
    void refresh();
    QWidget* makeRow(const ActionRow& action);
    QWidget* makeReason(const ActionRow& action, QWidget* parent);
    void drop(const ActionRow& action, const QString& reason);
    void offerPlans(const ActionRow& action, QWidget* below);
    void move(const ActionRow& action, const std::string& plan);
    void focusOn(QWidget* row);

    PageContext context_;
    int part_;
    QVBoxLayout* rows_;
    QTimer later_;
    std::set<std::string> here_; // TABLE.ROW of what was open when the page came into view
    std::string dealtWith_;      // the one that a menu was open for, which had the keyboard meanwhile
    std::string dropping_;       // the one whose reason is asked for
    std::set<std::string>
        moved_; // TABLE.ROW of what went into another plan, so that it can be taken back here
    int count_ = 0;
};

/// One action that was dropped, with the reason and a way back.
QWidget* makeDroppedLine(const PageContext& context, const ActionRow& action, QWidget* parent);

} // namespace waymark::ui
