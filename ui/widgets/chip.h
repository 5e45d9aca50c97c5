// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Chip: a small round-ended button with an icon that opens a worksheet. Owned by its parent.
#pragma once

#include <QToolButton>

namespace waymark::ui {

class Theme;

class Chip : public QToolButton {
    Q_OBJECT

  public:
    /// The words are its accessible name; give setToolTip() the full name where `text` is a short one.
    Chip(Theme& theme, const QString& iconName, const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    Theme& theme_;
    QString iconName_;
};

} // namespace waymark::ui
