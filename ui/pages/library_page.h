// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// LibraryPage: all worksheets by the step they help with, those first that one's ticks suggest. Owned by
// MainWindow.
#pragma once

#include "course/course.h"
#include "ui/pages/page.h"

#include <QList>

#include <vector>

class QGridLayout;
class QLineEdit;

namespace waymark::ui {

class Card;
class Chip;
class Label;
class ToolCard;

class LibraryPage : public Page {
    Q_OBJECT

  public:
    LibraryPage(const PageContext& context, const Place& place, QWidget* parent = nullptr);

    /// Scrolls to a tool and marks it; a filter that hides it is taken away.
    void showTool(const ToolId& tool);
    void shown() override;
    bool sees(const FieldId& field) const override;

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    struct Group {
        Label* title = nullptr;
        QWidget* host = nullptr;
        QGridLayout* grid = nullptr;
        QList<ToolCard*> cards; // in the order of the catalogue
    };

    void addFilter(QWidget* titleRow);
    void addGroups();
    QWidget* makeHelpers(int step, QWidget* parent);
    Chip* makeChip(const Tool& tool, QWidget* parent);
    void addBackground();
    void showSuggestions();
    void showOwn();
    void filter(const QString& words);
    void arrange();
    void fill(Group& group);
    ToolCard* card(const ToolId& tool) const;
    int columns() const;

    Card* own_ = nullptr; // the worksheets that were begun
    QWidget* ownChips_ = nullptr;
    Card* suggestions_ = nullptr;
    QWidget* chips_ = nullptr;
    QLineEdit* filter_ = nullptr;
    Label* nothing_ = nullptr;
    std::vector<Group> groups_;
    QWidget* background_ = nullptr;
    int columns_ = 0;
    bool stale_ = true;
};

} // namespace waymark::ui
