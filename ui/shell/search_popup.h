// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// SearchPopup: finds words in the journal, the course and the tools as one types, and leads there. Owned by
// MainWindow.
#pragma once

#include "journal/search.h"

#include <QFrame>

class QLabel;
class QLabel;
class QLineEdit;
class QListWidget;

namespace waymark::ui {

class Label;
class Session;
class Theme;

class SearchPopup : public QFrame {
    Q_OBJECT

  public:
    SearchPopup(Theme& theme, Session& session, QWidget* parent);

    /// Below the top of `over`, with the cursor in the field.
    void open(QWidget* over);

  Q_SIGNALS:
    void chosen(const waymark::SearchHit& hit);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void find(const QString& words);
    void choose();
    /// The one that Enter opens, and says it.
    void step(int by);
    QString whereOf(const SearchHit& hit) const;

    Theme& theme_;
    Session& session_;
    QLineEdit* field_;
    Label* count_;
    QLabel* announcement_;
    QListWidget* list_;
    Label* nothing_;
    std::vector<SearchHit> hits_;
};

} // namespace waymark::ui
