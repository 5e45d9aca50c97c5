// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// AnswersDialog: what comes in from a file, held against the journal, each answer with a tick, before
// anything is taken over. Made by Incoming.
#pragma once

#include "base/id.h"

#include <QDialog>
#include <QList>

class QPushButton;
class QTreeWidget;

namespace waymark::ui {

class Theme;
class TwoTexts;

struct IncomingRow {
    enum class State {
        New,        // nothing stands here
        Changed,    // other words than here
        Emptied,    // nothing any more, where something stands here
        NoDate,     // words where a day is asked for
        Both,       // changed on both sides: nobody knows which one is meant
        Unreadable, // cannot be taken over
    };
    FieldId field;
    State state = State::New;
    QString where;
    QString ours;   // as it is shown
    QString theirs; // as it is shown
    std::string value;
    QString reason = {}; // of what cannot be read, a sentence
    bool ticked = true;  // to begin with
};

class AnswersDialog : public QDialog {
    Q_OBJECT

  public:
    /// `theirs` is what their side is called, such as "In the form".
    AnswersDialog(Theme& theme, const QString& title, const QString& words, const QString& theirs,
                  QList<IncomingRow> rows, QWidget* parent);

    QList<IncomingRow> chosen() const;

  private:
    void fill();
    void showRow(int row);
    void refresh();

    Theme& theme_;
    QList<IncomingRow> rows_;
    QTreeWidget* list_;
    TwoTexts* texts_;
    QPushButton* take_;
};

} // namespace waymark::ui
