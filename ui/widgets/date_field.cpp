// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/date_field.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/date_popup.h"
#include "ui/widgets/day_text.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plain_tip.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

DateField::DateField(Theme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      edit_(new QLineEdit(this)),
      open_(makeIconButton(theme, QStringLiteral("calendar"), tr("Choose a day"), edit_)),
      fault_(makeLabel(theme, TypeStyle::Small, "dangerInk", noSuchDayWords(), this)),
      today_(QDate::currentDate()) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(edit_);
    column->addWidget(fault_);
    fault_->hide();
    fault_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // as wide as the field, never wider
    setFocusProxy(edit_);
    edit_->installEventFilter(this);
    edit_->setPlaceholderText(tr("No date"));
    open_->setProperty("kind", QStringLiteral("inField"));
    open_->setFocusPolicy(Qt::NoFocus); // Down and Alt+Down open it from the field
    open_->setToolTip(tr("Choose a day (Alt+Down)"));
    connect(edit_, &QLineEdit::textEdited, this, [this](const QString& text) { take(text, false); });
    connect(edit_, &QLineEdit::editingFinished, this, [this] { take(edit_->text(), true); });
    connect(open_, &QToolButton::clicked, this, &DateField::openCalendar);
    connect(&theme, &Theme::changed, this, &DateField::refresh);
    refresh();
}

QDate DateField::day() const {
    return QDate::fromString(value_, Qt::ISODate);
}

void DateField::setValue(const QString& value) {
    if (value == value_)
        return;
    value_ = value;
    showValue();
    showFault(readDay(value_, today_, locale()).kind == DayText::Kind::NoSuchDay);
}

void DateField::showValue() {
    edit_->setText(day().isValid() ? showDay(day(), today_, locale()) : value_);
}

// Stored with every key, so that nothing written is ever only on the screen; tidied up when the field is
// left.
void DateField::take(const QString& text, bool finished) {
    if (finished && (edit_->isReadOnly() || !edit_->isModified()))
        return;
    const DayText read = readDay(text, today_, locale());
    const QString value = read.kind == DayText::Kind::Day     ? read.day.toString(Qt::ISODate)
                          : read.kind == DayText::Kind::Empty ? QString()
                                                              : text;
    const bool changed = value != value_;
    value_ = value;
    if (finished) {
        showValue();
        edit_->setModified(false);
    }
    showFault(finished && read.kind == DayText::Kind::NoSuchDay);
    if (changed)
        Q_EMIT edited(value_);
}

bool DateField::isNoSuchDay() const {
    return readDay(edit_->text(), today_, locale()).kind == DayText::Kind::NoSuchDay;
}

void DateField::showFault(bool wrong) {
    const bool inCell = !edit_->hasFrame();
    fault_->setVisible(wrong && !inCell);
    fault_->setFixedHeight(fault_->heightForWidth(edit_->width()));
    edit_->setToolTip(wrong && inCell ? plainTip(fault_->text()) : QString());
    edit_->setAccessibleDescription(wrong ? fault_->text() : QString());
}

void DateField::setToday(QDate today) {
    today_ = today;
    showValue();
}

void DateField::setSessions(const QList<QDate>& sessions) {
    sessions_ = sessions;
}

void DateField::setLate(bool late) {
    late_ = late;
    refresh();
}

void DateField::setReadOnly(bool on) {
    edit_->setReadOnly(on);
    open_->setEnabled(!on);
}

void DateField::setFrameless(bool on) {
    edit_->setFrame(!on);
    edit_->style()->unpolish(edit_);
    edit_->style()->polish(edit_);
    refresh();
}

void DateField::setName(const QString& name) {
    setAccessibleName(name);
    edit_->setAccessibleName(name);
}

void DateField::openCalendar() {
    if (edit_->isReadOnly())
        return;
    if (!popup_) {
        popup_ = new DatePopup(theme_, this);
        connect(popup_, &DatePopup::chosen, this, [this](QDate chosen) {
            const QString before = value_;
            setValue(chosen.isValid() ? chosen.toString(Qt::ISODate) : QString());
            if (value_ != before)
                Q_EMIT edited(value_);
        });
        connect(popup_, &DatePopup::typed, this, [this](const QString& text) {
            edit_->setFocus(Qt::OtherFocusReason);
            if (day().isValid()) // another day; what was only begun goes on
                edit_->selectAll();
            edit_->insert(text);
            edit_->setModified(true);
            take(edit_->text(), false);
        });
    }
    popup_->setToday(today_);
    popup_->setSessions(sessions_);
    popup_->open(QRect(edit_->mapToGlobal(QPoint()), edit_->size()), day());
}

void DateField::refresh() {
    const QString icon = late_ ? QStringLiteral("clock") : QStringLiteral("calendar");
    setThemeIcon(*open_, theme_, icon, late_ ? "accentInk" : "ink2", 18);
    const int side = std::max(theme_.size("minTarget"), theme_.iconPx(18) + 8);
    open_->resize(side, side);
    edit_->setFont(theme_.font(TypeStyle::Control));
    QPalette palette = edit_->palette();
    palette.setColor(QPalette::Active, QPalette::Text, theme_.color(late_ ? "accentInk" : "ink"));
    palette.setColor(QPalette::Inactive, QPalette::Text, theme_.color(late_ ? "accentInk" : "ink"));
    edit_->setPalette(palette);
    const int lead = edit_->hasFrame() ? side - 11 : side - 1; // a frame brings padding of its own
    edit_->setTextMargins(isRightToLeft() ? 0 : lead, 0, isRightToLeft() ? lead : 0, 0);
    setMinimumWidth(side + theme_.px(84));
    const int y = (edit_->height() - side) / 2;
    open_->move(isRightToLeft() ? edit_->width() - side - 2 : 2, y);
}

void DateField::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::LayoutDirectionChange) {
        showValue();
        refresh();
    }
    QWidget::changeEvent(event);
}

bool DateField::eventFilter(QObject* watched, QEvent* event) {
    if (watched == edit_ && event->type() == QEvent::Resize) {
        open_->move(isRightToLeft() ? edit_->width() - open_->width() - 2 : 2,
                    (edit_->height() - open_->height()) / 2);
        fault_->setFixedHeight(fault_->heightForWidth(edit_->width()));
    }
    if (watched == edit_ && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_F4) {
            openCalendar();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace waymark::ui
