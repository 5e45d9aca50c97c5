// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// BlackScreen: nothing but black, for the moment in which all look at each other. Any key ends it, and where
// that key writes, it is written: nobody has to think of the black before they note what is being said. Owned
// by the window that it covers.
#pragma once

#include <QPointer>
#include <QWidget>

#include <functional>

namespace waymark::ui {

class GrowingEditor;

class BlackScreen : public QWidget {
    Q_OBJECT

  public:
    explicit BlackScreen(QWidget* parent);

    std::function<void()> end;     // a key was pressed; without one it only covers
    QPointer<GrowingEditor> words; // what was typed goes there

  protected:
    bool event(QEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace waymark::ui
