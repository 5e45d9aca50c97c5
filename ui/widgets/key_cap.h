// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// KeyCap: the name of a key, drawn as the key. Seen only: what it says stands in the description of what the
// key does. Owned by its parent.
#pragma once

#include <QString>
#include <QWidget>

class QPainter;

namespace waymark::ui {

class Theme;

/// How wide it is drawn, in pixels.
int keyCapWidth(Theme& theme, const QString& key);
/// With its right end at `right`, in the middle of a line at `middle`.
void paintKeyCap(QPainter& painter, Theme& theme, const QString& key, qreal right, qreal middle);

class KeyCap : public QWidget {
  public:
    KeyCap(Theme& theme, QString key, QWidget* parent);
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    Theme& theme_;
    QString key_;
};

} // namespace waymark::ui
