// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// NothingOpen: what stands in the window while no journal is open. Owned by MainWindow.
#pragma once

#include <QWidget>

namespace waymark::ui {

class MainWindow;
class Theme;

class NothingOpen : public QWidget {
    Q_OBJECT

  public:
    NothingOpen(Theme& theme, MainWindow& window, QWidget* parent);
};

} // namespace waymark::ui
