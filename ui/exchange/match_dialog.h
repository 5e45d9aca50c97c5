// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// MatchDialog: what somebody filled into a form of unknown make, beside the answers of the journal; a person
// says what goes where. Made by Incoming.
#pragma once

#include "journal/journal.h"
#include "report/pdf_incoming.h"

#include <QDialog>

#include <vector>

class QLineEdit;
class QPushButton;
class QTextEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace waymark::ui {

class Theme;

class MatchDialog : public QDialog {
    Q_OBJECT

  public:
    /// `fields` are those that say something. Guesses stand there first, and nothing is taken before it was
    /// confirmed.
    MatchDialog(Theme& theme, const Journal& journal, std::vector<IncomingField> fields, QWidget* parent);

    /// The fields that were given a place, each under the name of that answer.
    std::vector<IncomingField> matched() const;
    /// Gives a field its place; an empty one takes it away.
    void match(int field, const FieldId& answer);

  private:
    QWidget* makeTheirs();
    QWidget* makeOurs();
    void showField(int row);
    void filter(const QString& words);
    void refresh();

    Theme& theme_;
    const Journal& journal_;
    std::vector<IncomingField> fields_;
    std::vector<FieldId> places_;
    QTreeWidget* theirs_;
    QTextEdit* words_;
    QLineEdit* search_;
    QTreeWidget* ours_;
    QPushButton* nowhere_;
    QPushButton* go_;
    bool quiet_ = false;
};

} // namespace waymark::ui
