// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// NavTrail: the way through the course at the window's left, as a trail with posts. Owned by MainWindow.
#pragma once

#include "ui/shell/nav_model.h"

#include <QTreeView>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace waymark::ui {

class Label;
class NavDelegate;
class Theme;

class NavTrail : public QWidget {
    Q_OBJECT

  public:
    NavTrail(Theme& theme, QWidget* parent = nullptr);

    /// Shows the places of a journal; the one before is forgotten.
    void setSession(const Session& session);
    void refresh(const Session& session);
    /// Adds the place of a cohort, in that of the one before.
    void addCohort(const Place& place);
    /// Marks the place one is at, without went().
    void setPlace(const Place& place);
    /// The narrow form: posts and icons alone, names as tooltips.
    void setRail(bool on);
    bool isRail() const { return rail_; }

  Q_SIGNALS:
    void went(const waymark::ui::Place& place);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void goTo(const QModelIndex& index);
    void restyle();
    void fitHeight();

    Theme& theme_;
    NavModel* model_;
    NavDelegate* delegate_;
    QTreeView* tree_;
    QHBoxLayout* head_;
    QLabel* logo_;
    Label* name_;
    QToolButton* journal_;
    Place place_;
    bool rail_ = false;
    bool quiet_ = false;
};

} // namespace waymark::ui
