// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// DatePopup: a month to choose a day from, under a field or a table cell. Owned by what opens it.
#pragma once

#include <QDate>
#include <QFrame>
#include <QList>

class QPushButton;

namespace waymark::ui {

class Label;
class MonthGrid;
class Theme;

class DatePopup : public QFrame {
    Q_OBJECT

  public:
    explicit DatePopup(Theme& theme, QWidget* parent = nullptr);

    void setToday(QDate today);
    /// Live sessions; with one to come, "Before session" chooses the day before it.
    void setSessions(const QList<QDate>& sessions);
    /// Opens at the month of `selected` (that of today when invalid), below `anchor` (global), above it when
    /// room is short. The focus goes back by itself when it closes.
    void open(const QRect& anchor, QDate selected);

  Q_SIGNALS:
    /// Invalid: no date. The popup has closed.
    void chosen(QDate day);
    /// Someone writes the day instead: what they began to type. The popup has closed.
    void typed(const QString& text);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void choose(QDate day);
    void refresh();
    QDate nextSession() const;

    Theme& theme_;
    MonthGrid* grid_;
    Label* month_;
    QWidget* sessionLegend_;
    QPushButton* before_;
    QDate today_;
    QList<QDate> sessions_;
};

} // namespace waymark::ui
