// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// KeptDialog: words that could not be saved when Waymark closed, beside what was saved. They are in the
// journal already, so that nothing is lost whatever happens now; leaving them out is a change like any other.
// Owned by its parent.
#pragma once

#include "ui/shell/opened_file.h"

#include <QDialog>

#include <vector>

class QListWidget;

namespace waymark::ui {

class Session;
class Theme;
class TwoTexts;

class KeptDialog : public QDialog {
    Q_OBJECT

  public:
    /// What someone chose; closing it in any other way keeps them.
    enum Choice { Keep = Accepted, LeaveOut = 2, SeparateCopy = 3 };

    KeptDialog(Theme& theme, Session& session, std::vector<TakenUp> taken, QWidget* parent);

    const std::vector<TakenUp>& taken() const { return taken_; }

  private:
    void showOne(int row);

    Session& session_;
    std::vector<TakenUp> taken_;
    QListWidget* list_;
    TwoTexts* texts_;
};

} // namespace waymark::ui
