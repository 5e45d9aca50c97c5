// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// LivePage: a live session: its day, what is left to prepare, the questions that wait for it, what is still
// open from earlier parts, and the notes. Owned by MainWindow.
#pragma once

#include "ui/pages/page.h"

#include <string>

namespace waymark::ui {

class CarriedActions;
class Label;
class QuestionRows;

class LivePage : public Page {
    Q_OBJECT

  public:
    LivePage(const PageContext& context, const Place& place, QWidget* parent = nullptr);

    void shown() override;
    bool sees(const FieldId& field) const override;

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void addNotes(const FieldId& id);
    void addQuestions(const std::string& table);
    void addCarried();
    void showPreparation();

    int part_ = 0;
    std::string questions_; // the table
    Label* preparation_ = nullptr;
    QuestionRows* rows_ = nullptr;
    CarriedActions* carried_ = nullptr;
    QWidget* carriedCard_ = nullptr;
};

} // namespace waymark::ui
