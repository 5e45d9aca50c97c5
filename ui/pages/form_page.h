// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// FormPage: a section of short fields, as "About this journal" is. Owned by MainWindow.
#pragma once

#include "ui/pages/page.h"

#include <QString>

#include <string>

class QVBoxLayout;

namespace waymark {
class Journal;
}

namespace waymark::ui {

class Card;

class FormPage : public Page {
    Q_OBJECT

  public:
    FormPage(const PageContext& context, const Place& place, QWidget* parent = nullptr);

    void shown() override;
    bool sees(const FieldId& field) const override;

  private:
    bool holdsOwner() const;
    void addPeople();
    void addShared();

    Card* sharedCard_ = nullptr;
    QVBoxLayout* shared_ = nullptr;
};

/// What an extract held, in words: "how far you are, Plan of action".
QString sharedWords(const Journal& journal, const std::string& what);

} // namespace waymark::ui
