// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// QuestionRows: the questions of one part, each with a tick and, once answered, its answer. Owned by its
// page.
#pragma once

#include "course/course.h"
#include "ui/pages/page.h"

#include <string>
#include <vector>

class QBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace waymark::ui {

class BringBackBar;
class GrowingEditor;
class Label;
class TickBox;

class QuestionRows : public QWidget {
    Q_OBJECT

  public:
    /// `table` is the id of a block of questions, such as "part2.questions".
    QuestionRows(const PageContext& context, std::string table, QWidget* parent);

    /// The answer beside its question, instead of beneath it.
    void setBeside(bool beside);
    int count() const { return int(rows_.size()); }
    /// Gives the focus to an empty question, which is added where there is none.
    void addQuestion();

  Q_SIGNALS:
    void countChanged();

  private:
    struct Row {
        std::string id;
        QWidget* widget = nullptr;
        QBoxLayout* across = nullptr;
        Label* textLabel = nullptr; // in sight beside an answer
        GrowingEditor* text = nullptr;
        TickBox* answered = nullptr;
        QWidget* answerBox = nullptr; // with its label; made when first needed
        QWidget* answer = nullptr;
    };

    void sync();
    Row makeRow(const std::string& id);
    void addFoot(Row& row, QVBoxLayout& lines);
    void showAnswer(Row& row);
    void removeRow(const std::string& id);
    void focus(const std::string& id);
    FieldSpec spec(const std::string& row, std::string_view column) const;
    std::string value(const std::string& row, std::string_view column) const;

    PageContext context_;
    std::string table_;
    std::vector<Row> rows_;
    QVBoxLayout* list_ = nullptr;
    BringBackBar* removed_ = nullptr;
    QPushButton* add_ = nullptr;
    bool beside_ = false;
};

} // namespace waymark::ui
