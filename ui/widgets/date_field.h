// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// DateField: a day to write or to choose; words that are no day are kept as they are. Owned by its parent.
#pragma once

#include <QDate>
#include <QList>
#include <QWidget>

class QLineEdit;
class QToolButton;

namespace waymark::ui {

class DatePopup;
class Label;
class Theme;

class DateField : public QWidget {
    Q_OBJECT

  public:
    explicit DateField(Theme& theme, QWidget* parent = nullptr);

    /// What is to be stored: "2026-03-19" for a day, else the words as written, else nothing.
    QString value() const { return value_; }
    /// Shows a stored value ("Mar 19" for a day) without edited(). The value it has already changes nothing,
    /// so that what is being written stays as written until the field is left.
    void setValue(const QString& value);
    /// The day, or an invalid one.
    QDate day() const;
    /// What is written looks like a day that no calendar has.
    bool isNoSuchDay() const;

    /// Today is the system's unless told.
    void setToday(QDate today);
    /// Days of live sessions, for the calendar.
    void setSessions(const QList<QDate>& sessions);
    /// A clock in the colour of lateness in place of the calendar.
    void setLate(bool late);
    void setReadOnly(bool on);
    /// Without an edge, for a table cell; what is wrong with a day is then its tooltip.
    void setFrameless(bool on);
    /// The field's accessible name: what the day is for.
    void setName(const QString& name);
    void openCalendar();
    QLineEdit* edit() { return edit_; }

  Q_SIGNALS:
    /// The value to store, at each edit.
    void edited(const QString& value);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void refresh();
    void take(const QString& text, bool finished);
    void showValue();
    void showFault(bool wrong);

    Theme& theme_;
    QLineEdit* edit_;
    QToolButton* open_;
    Label* fault_;
    DatePopup* popup_ = nullptr;
    QDate today_;
    QList<QDate> sessions_;
    QString value_;
    bool late_ = false;
};

} // namespace waymark::ui
