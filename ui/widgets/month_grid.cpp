// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/month_grid.h"

#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace waymark::ui {

class DayCell : public QAbstractButton {
  public:
    DayCell(Theme& theme, QWidget* parent) : QAbstractButton(parent), theme_(theme) {
        setCheckable(true);
        setFocusPolicy(Qt::ClickFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        setProperty("focusRing", false);
    }

    void show(QDate day, bool inMonth, bool today, bool session, bool selected) {
        day_ = day;
        inMonth_ = inMonth;
        today_ = today;
        session_ = session;
        setChecked(selected);
        setText(QString::number(day.day()));
        QStringList name{locale().toString(day, QLocale::LongFormat)};
        if (today)
            name.append(MonthGrid::tr("today"));
        if (session)
            name.append(MonthGrid::tr("live session"));
        setAccessibleName(name.join(QStringLiteral(", ")));
        update();
    }
    QDate day() const { return day_; }

  protected:
    void nextCheckState() override {} // being chosen is for the field to decide

    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const qreal side = std::min(width(), height()) - 2;
        QRectF box(0, 0, side, side);
        box.moveCenter(QRectF(rect()).center());
        const qreal radius = theme_.radius("control");
        if (isChecked())
            paintBox(painter, box, radius, theme_.color("primary"), {});
        else if (underMouse() || isDown())
            paintBox(painter, box, radius, theme_.color("hover"), {});
        if (today_)
            paintBox(painter, box, radius, {}, theme_.color("accent"), 2);
        if (hasFocus())
            paintBox(painter, today_ || isChecked() ? box.adjusted(-1, -1, 1, 1) : box, radius, {},
                     theme_.color("focus"), 2);
        painter.setFont(theme_.font(TypeStyle::Control, isChecked()));
        painter.setPen(theme_.color(isChecked() ? "onPrimary" : inMonth_ ? "ink" : "ink3"));
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (session_) {
            const QRectF line(box.center().x() - 8, box.bottom() - 4, 16, 3);
            paintBox(painter, line, 1.5, theme_.color(isChecked() ? "accentDot" : "accent"), {});
        }
    }

  private:
    Theme& theme_;
    QDate day_;
    bool inMonth_ = true;
    bool today_ = false;
    bool session_ = false;
};

MonthGrid::MonthGrid(Theme& theme, QWidget* parent)
    : QWidget(parent), theme_(theme), today_(QDate::currentDate()), current_(today_) {
    for (int i = 0; i < 42; ++i) {
        auto* day = new DayCell(theme, this);
        day->installEventFilter(this);
        connect(day, &QAbstractButton::clicked, this, [this, day] { Q_EMIT chosen(day->day()); });
        // A screen reader toggles without a click.
        connect(day, &QAbstractButton::toggled, this, [this, day](bool on) {
            if (on != (day->day() == selected_))
                Q_EMIT chosen(day->day());
        });
        cells_.append(day);
    }
    connect(&theme, &Theme::changed, this, [this] {
        arrange();
        updateGeometry();
    });
    fill();
}

void MonthGrid::setToday(QDate today) {
    today_ = today;
    fill();
}

void MonthGrid::setSessions(const QList<QDate>& sessions) {
    sessions_ = sessions;
    fill();
}

void MonthGrid::setSelected(QDate day) {
    selected_ = day;
    fill();
}

void MonthGrid::setCurrent(QDate day, bool focus) {
    if (!day.isValid() || day.year() < 1 || day.year() > 9999)
        return;
    current_ = day;
    fill();
    const auto index = firstShown().daysTo(current_);
    if (focus)
        cells_[index]->setFocus(Qt::OtherFocusReason);
    Q_EMIT monthShown(QDate(day.year(), day.month(), 1));
}

QDate MonthGrid::firstShown() const {
    const QDate first(current_.year(), current_.month(), 1);
    const int before = (first.dayOfWeek() - locale().firstDayOfWeek() + 7) % 7;
    return first.addDays(-before);
}

int MonthGrid::rows() const {
    const auto days =
        firstShown().daysTo(QDate(current_.year(), current_.month(), current_.daysInMonth())) + 1;
    return std::max(5, static_cast<int>((days + 6) / 7));
}

QSize MonthGrid::cell() const {
    return {theme_.iconPx(36), theme_.iconPx(34)};
}

QSize MonthGrid::sizeHint() const {
    return {7 * cell().width(), theme_.lineHeight(TypeStyle::Caption) + 7 + rows() * cell().height()};
}

void MonthGrid::fill() {
    const QDate first = firstShown();
    for (int i = 0; i < cells_.size(); ++i) {
        const QDate day = first.addDays(i);
        cells_[i]->show(day, day.month() == current_.month(), day == today_, sessions_.contains(day),
                        day == selected_);
        cells_[i]->setFocusPolicy(day == current_ ? Qt::StrongFocus : Qt::ClickFocus); // Tab stops once
        cells_[i]->setVisible(i < rows() * 7);
    }
    arrange();
    updateGeometry();
    update();
}

void MonthGrid::arrange() {
    const int top = theme_.lineHeight(TypeStyle::Caption) + 7;
    for (int i = 0; i < cells_.size(); ++i) {
        const QRect where(QPoint((i % 7) * cell().width(), top + (i / 7) * cell().height()), cell());
        cells_[i]->setGeometry(
            QStyle::visualRect(layoutDirection(), QRect(0, 0, 7 * cell().width(), height()), where));
    }
}

void MonthGrid::resizeEvent(QResizeEvent*) {
    arrange();
}

void MonthGrid::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(theme_.font(TypeStyle::Caption));
    painter.setPen(theme_.color("ink2"));
    for (int i = 0; i < 7; ++i) {
        const int day = (locale().firstDayOfWeek() - 1 + i) % 7 + 1;
        const QRect column(cells_[i]->x(), 0, cell().width(), theme_.lineHeight(TypeStyle::Caption));
        painter.drawText(column, Qt::AlignCenter,
                         locale().standaloneDayName(day, QLocale::ShortFormat).left(2));
    }
}

bool MonthGrid::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const int forward = isRightToLeft() ? -1 : 1;
    const int sinceWeekBegan = (current_.dayOfWeek() - locale().firstDayOfWeek() + 7) % 7;
    QDate to;
    switch (key->key()) {
    case Qt::Key_Left:
        to = current_.addDays(-forward);
        break;
    case Qt::Key_Right:
        to = current_.addDays(forward);
        break;
    case Qt::Key_Up:
        to = current_.addDays(-7);
        break;
    case Qt::Key_Down:
        to = current_.addDays(7);
        break;
    case Qt::Key_PageUp:
        to = key->modifiers() & Qt::ShiftModifier ? current_.addYears(-1) : current_.addMonths(-1);
        break;
    case Qt::Key_PageDown:
        to = key->modifiers() & Qt::ShiftModifier ? current_.addYears(1) : current_.addMonths(1);
        break;
    case Qt::Key_Home:
        to = current_.addDays(-sinceWeekBegan);
        break;
    case Qt::Key_End:
        to = current_.addDays(6 - sinceWeekBegan);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT chosen(current_);
        return true;
    default:
        return false;
    }
    setCurrent(to, true);
    return true;
}

} // namespace waymark::ui
