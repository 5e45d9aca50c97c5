// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// IconLabel: an icon that says nothing a screen reader needs, since words stand beside it. Owned by its
// parent.
#pragma once

#include <QByteArray>
#include <QWidget>

namespace waymark::ui {

class Theme;

class IconLabel : public QWidget {
    Q_OBJECT

  public:
    /// `size` in pixels at text scale 1.0.
    IconLabel(Theme& theme, const QString& iconName, const char* colorToken, int size = 20,
              QWidget* parent = nullptr);

    void setIcon(const QString& iconName, const char* colorToken);
    /// Stands as tall as a line of this many pixels at text scale 1.0, so that it lines up with words beside
    /// it.
    void setLine(int lineHeight);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void refresh();

    Theme& theme_;
    QString iconName_;
    QByteArray colorToken_;
    int size_;
    int line_ = 0;
};

} // namespace waymark::ui
