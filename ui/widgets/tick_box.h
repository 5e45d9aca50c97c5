// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// TickBox: a small box to tick, with or without words, where a whole row would be too much. Owned by its
// parent.
#pragma once

#include <QAbstractButton>

namespace waymark::ui {

class Theme;

class TickBox : public QAbstractButton {
    Q_OBJECT

  public:
    /// Without `text` give it an accessible name.
    TickBox(Theme& theme, const QString& text, QWidget* parent = nullptr);

    /// Shows the tick, takes none. It keeps its place in the tab order, so that it can be read.
    void setReadOnly(bool on);
    /// Sets the tick without toggled().
    void showChecked(bool on);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void nextCheckState() override;

  private:
    Theme& theme_;
    bool readOnly_ = false;
};

} // namespace waymark::ui
