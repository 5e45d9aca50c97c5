// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// ToolCard: one worksheet of the library: what it is for, when to use it, and why it is suggested.
// Owned by its page.
#pragma once

#include "course/course.h"
#include "ui/pages/page.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace waymark::ui {

class Label;

/// "A and C in Part 2, B in Part 3"
QString statementsInWords(const Course& course, const std::vector<FieldId>& statements);

class ToolCard : public Card {
    Q_OBJECT

  public:
    ToolCard(const PageContext& context, const Tool& tool, QWidget* parent = nullptr);

    const Tool& tool() const { return tool_; }
    /// The ticked statements that suggest it; none takes the reason away.
    void setReason(const std::vector<FieldId>& because);
    bool isSuggested() const { return suggested_; }
    /// Marks the one that someone came for.
    void setChosen(bool on);
    /// What its buttons lead to depends on the worksheets that were begun.
    void showSheets();
    /// Every word of `filter` stands somewhere in what the card says.
    bool matches(const QString& filter) const;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

  private:
    void addPlanButton();
    void choosePlan();
    void addToPlan(const std::string& table);
    QString placesInWords() const;

    PageContext context_;
    const Tool& tool_;
    QWidget* reasonRow_ = nullptr;
    Label* reason_ = nullptr;
    QWidget* planButton_ = nullptr;
    QPushButton* begin_ = nullptr;
    QPushButton* open_ = nullptr;
    QString everything_; // what a filter looks through
    bool suggested_ = false;
    bool chosen_ = false;
};

} // namespace waymark::ui
