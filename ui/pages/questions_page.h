// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// QuestionsPage: the questions of all parts in one place, to add to and to tick off. Owned by MainWindow.
#pragma once

#include "ui/pages/page.h"

#include <QList>

namespace waymark::ui {

class QuestionRows;

class QuestionsPage : public Page {
    Q_OBJECT

  public:
    QuestionsPage(const PageContext& context, const Place& place, QWidget* parent = nullptr);

    void shown() override;
    bool sees(const FieldId& field) const override;

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    QWidget* nothingYet_;
    QList<QuestionRows*> parts_;
};

} // namespace waymark::ui
