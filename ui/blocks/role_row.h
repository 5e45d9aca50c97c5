// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// RoleRow: one role card, with its name and what it does; a click anywhere on it puts the name into the
// answer. Its button shows when the pointer or the keyboard comes there. Owned by its parent.
#pragma once

#include <QWidget>

class QToolButton;

namespace waymark::ui {

class Theme;

class RoleRow : public QWidget {
    Q_OBJECT

  public:
    RoleRow(Theme& theme, const QString& name, const QString& words, QWidget* parent);

    /// False while nothing can be written: then it is there to be read.
    void setInsertable(bool on);

  Q_SIGNALS:
    void chosen();

  protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void refresh();

    Theme& theme_;
    QToolButton* insert_;
    bool insertable_ = true;
};

} // namespace waymark::ui
