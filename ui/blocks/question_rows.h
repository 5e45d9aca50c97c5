// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// QuestionRows: questions for the coaches, one a row, to tick as answered with the answer beneath. Owned by its page.
#pragma once

#include "ui/pages/page.h"

#include <QHash>
#include <QWidget>

#include <string>

class QPushButton;
class QVBoxLayout;

namespace waymark::ui {

class QuestionRows : public QWidget {
    Q_OBJECT

  public:
    /// `table` is the id of a block of questions, such as "part2.questions". `startsEmpty`: an empty journal shows one
    /// row to write in at once.
    QuestionRows(const PageContext& context, std::string table, QWidget* parent, bool startsEmpty = false);

    /// Adds a row and puts the cursor into it.
    void addQuestion();

  private:
    QWidget* makeRow(const std::string& row);
    void refresh();

    PageContext context_;
    std::string table_;
    QVBoxLayout* rows_;
    QPushButton* add_;
    QHash<QString, QWidget*> shown_;
};

} // namespace waymark::ui
