// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// SearchPopup: finds words in the journal, the course and the tools as one types, and leads there. Owned by
// MainWindow.
#pragma once

#include "journal/search.h"

#include <QFrame>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace waymark::ui {

class Announcement;
class Label;
class Session;
class Theme;

class SearchPopup : public QFrame {
    Q_OBJECT

  public:
    /// `plan` is the name of the plan that a new action would go to; empty: none can be added.
    SearchPopup(Theme& theme, Session& session, const QString& plan, QWidget* parent);

    /// Below the top of `over`, with the cursor in the field.
    void open(QWidget* over);

  Q_SIGNALS:
    void chosen(const waymark::SearchHit& hit);
    /// What was looked for is to be done.
    void actionWanted(const QString& words);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void find(const QString& words);
    /// `stay`: the search stays open for the next one.
    void choose(bool stay);
    /// The one that Enter opens, and says it.
    void step(int by);
    QString whereOf(const SearchHit& hit) const;
    QString groupOf(const SearchHit& hit) const;
    /// Below the head of its group.
    QListWidgetItem* addRow(const QString& group, const QString& icon, const QString& where);

    Theme& theme_;
    Session& session_;
    QString plan_;
    QString group_; // of the row that was added last
    QLineEdit* field_;
    Label* count_;
    Announcement* announcement_;
    QListWidget* list_;
    Label* nothing_;
    std::vector<SearchHit> hits_;
};

} // namespace waymark::ui
