// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// MonthGrid: the days of a month as buttons, moved in by arrow keys. Owned by its popup.
#pragma once

#include <QDate>
#include <QList>
#include <QWidget>

namespace waymark::ui {

class DayCell;
class Theme;

class MonthGrid : public QWidget {
    Q_OBJECT

  public:
    explicit MonthGrid(Theme& theme, QWidget* parent = nullptr);

    /// Marked by an orange outline.
    void setToday(QDate today);
    /// Days of live sessions, underlined.
    void setSessions(const QList<QDate>& sessions);
    /// Filled; invalid for none.
    void setSelected(QDate day);
    /// The day the keys are on; its month is the one shown.
    void setCurrent(QDate day, bool focus);
    QDate current() const { return current_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  Q_SIGNALS:
    void chosen(QDate day);
    void monthShown(QDate firstDay);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void fill();
    void arrange();
    int rows() const;
    QSize cell() const;
    QDate firstShown() const;

    Theme& theme_;
    QList<DayCell*> cells_;
    QList<QDate> sessions_;
    QDate today_;
    QDate selected_;
    QDate current_;
};

} // namespace waymark::ui
