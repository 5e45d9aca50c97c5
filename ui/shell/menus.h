// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Menus: the menu bar, in the places and with the keys that people know from other programs. Owned by
// MainWindow.
#pragma once

#include <QObject>

class QAction;
class QMenu;

namespace waymark::ui {

class MainWindow;
class Theme;

class Menus : public QObject {
    Q_OBJECT

  public:
    Menus(MainWindow& window, Theme& theme);

    /// Greys out what needs a journal while none is open.
    void setHasJournal(bool has);
    /// The text sizes, to pop up at a button.
    QMenu* textSizeMenu() const { return textSize_; }

    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void addFileMenu();
    void addEditMenu();
    void addInitials(QMenu& menu);
    void addViewMenu();
    void addGoMenu();
    void addHelpMenu();
    void fillRecent();

    MainWindow& window_;
    Theme& theme_;
    QMenu* recent_ = nullptr;
    QMenu* textSize_ = nullptr;
    QList<QAction*> needJournal_;
};

} // namespace waymark::ui
