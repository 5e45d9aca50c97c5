// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// PlanPage: the plan of action of one part, a card for each of its steps. Owned by MainWindow.
#pragma once

#include "course/course.h"
#include "ui/pages/page.h"

#include <vector>

class QBoxLayout;
class QVBoxLayout;

namespace waymark::ui {

class ActionTable;
class Card;
class FlowLayout;
class Label;

class PlanPage : public Page {
    Q_OBJECT

  public:
    PlanPage(const PageContext& context, const Place& place, QWidget* parent);

    bool showField(const FieldId& field) override;
    void shown() override;

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void makeHead(const Section& section);
    void makeCards(const Section& section);
    void addBlock(Card& card, const Block& block);
    void addTools(Card& card);
    void addActions(Card& card, const Block& block);
    void showTools();
    void showSession();
    void arrange();

    QWidget* title_ = nullptr;
    std::vector<FieldId> statements_; // of this part
    std::vector<FieldId> sessions_;   // the dates of this part's live session
    QBoxLayout* columns_ = nullptr;
    ActionTable* actions_ = nullptr;
    Label* session_ = nullptr;
    QWidget* tools_ = nullptr;
    FlowLayout* chips_ = nullptr;
    Label* noTools_ = nullptr;
    bool allTools_ = false;
};

} // namespace waymark::ui
