// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// NumberTrail: where one is among several things in a row, as blazes on a trail, each with what it is
// called. For the mouse; keys
// have Back and Next beside it. Owned by its parent.
#pragma once

#include <QWidget>

namespace waymark::ui {

class Theme;

class NumberTrail : public QWidget {
    Q_OBJECT

  public:
    NumberTrail(Theme& theme, QWidget* parent);

    /// `at` counts from 0; one without a number or letter of its own gets a dot. `name` is for screen
    /// readers.
    void setPlace(int at, const QStringList& posts, const QString& name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  Q_SIGNALS:
    void clicked(int index);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

  private:
    /// The first that is shown and how many: as many as have room, around the one one is at.
    std::pair<int, int> shown() const;
    QRect box(int position, int shown) const;
    int step() const;

    Theme& theme_;
    int at_ = 0;
    int count_ = 0;
    QStringList posts_;
};

} // namespace waymark::ui
