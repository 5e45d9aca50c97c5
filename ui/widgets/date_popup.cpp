// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/date_popup.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/month_grid.h"
#include "ui/widgets/painting.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QPropertyAnimation>
#include <QScreen>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr int shade = 6; // room for the flat shadow around the popup

/// The small sign before a word of the legend.
class LegendSign : public QWidget {
  public:
    LegendSign(Theme& theme, bool outlined, QWidget* parent)
        : QWidget(parent), theme_(theme), outlined_(outlined) {
        setFixedSize(15, 14);
    }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        if (outlined_)
            paintBox(painter, QRectF(0, 0.5, 13, 13), 4, {}, theme_.color("accent"), 2);
        else
            paintBox(painter, QRectF(0, 6, 14, 3), 1.5, theme_.color("accent"), {});
    }

  private:
    Theme& theme_;
    bool outlined_;
};

QWidget* legendEntry(Theme& theme, bool outlined, const QString& words, QWidget* parent) {
    auto* entry = new QWidget(parent);
    auto* row = new QHBoxLayout(entry);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(5);
    row->addWidget(new LegendSign(theme, outlined, entry));
    auto* label = makeLabel(theme, TypeStyle::Caption, "ink2", words, entry);
    label->setWrapping(false);
    row->addWidget(label);
    return entry;
}

} // namespace

DatePopup::DatePopup(Theme& theme, QWidget* parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint),
      theme_(theme),
      grid_(new MonthGrid(theme, this)),
      today_(QDate::currentDate()) {
    setAccessibleName(tr("Choose a day"));
    setObjectName(QStringLiteral("datePopup"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14 + shade, 8 + shade - 4, 14 + shade, 12 + shade);
    column->setSpacing(6);

    auto* head = new QHBoxLayout;
    auto* back = makeIconButton(theme, QStringLiteral("chevron-left"), tr("Month before"), this);
    auto* onward = makeIconButton(theme, QStringLiteral("chevron-right"), tr("Next month"), this);
    month_ = makeLabel(theme, TypeStyle::Prompt, "ink", {}, this);
    month_->setAlignment(Qt::AlignCenter);
    month_->setWrapping(false);
    head->addWidget(back);
    head->addWidget(month_, 1);
    head->addWidget(onward);
    column->addLayout(head);
    column->addWidget(grid_, 0, Qt::AlignHCenter);

    auto* legend = new QHBoxLayout;
    legend->setContentsMargins(4, 0, 0, 2);
    legend->setSpacing(12);
    legend->addWidget(legendEntry(theme, true, tr("Today"), this));
    sessionLegend_ = legendEntry(theme, false, tr("Live session"), this);
    legend->addWidget(sessionLegend_);
    legend->addStretch(1);
    column->addLayout(legend);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    before_ = makeButton(theme, ButtonKind::Normal, tr("Before session"), {}, this);
    auto* none = makeButton(theme, ButtonKind::Normal, tr("No date"), {}, this);
    buttons->addWidget(before_, 1);
    buttons->addWidget(none, 1);
    column->addLayout(buttons);

    connect(back, &QToolButton::clicked, this,
            [this] { grid_->setCurrent(grid_->current().addMonths(-1), false); });
    connect(onward, &QToolButton::clicked, this,
            [this] { grid_->setCurrent(grid_->current().addMonths(1), false); });
    connect(grid_, &MonthGrid::chosen, this, &DatePopup::choose);
    connect(before_, &QPushButton::clicked, this, [this] { choose(nextSession().addDays(-1)); });
    connect(none, &QPushButton::clicked, this, [this] { choose({}); });
    connect(grid_, &MonthGrid::monthShown, this, [this](QDate first) {
        month_->setText(tr("%1 %2", "a month, a year")
                            .arg(locale().standaloneMonthName(first.month()))
                            .arg(first.year()));
        adjustSize();
    });
    refresh();
}

void DatePopup::setToday(QDate today) {
    today_ = today;
    grid_->setToday(today);
    refresh();
}

void DatePopup::setSessions(const QList<QDate>& sessions) {
    sessions_ = sessions;
    grid_->setSessions(sessions);
    refresh();
}

QDate DatePopup::nextSession() const {
    QDate next;
    for (const QDate& session : sessions_)
        if (session > today_ && (!next.isValid() || session < next))
            next = session;
    return next;
}

void DatePopup::refresh() {
    sessionLegend_->setVisible(!sessions_.isEmpty());
    before_->setVisible(nextSession().isValid());
}

void DatePopup::keyPressEvent(QKeyEvent* event) {
    const auto text = event->text();
    const bool words = !text.isEmpty() && text.front().isPrint() && !text.front().isSpace() &&
                       !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!words)
        return QFrame::keyPressEvent(event);
    close();
    Q_EMIT typed(text);
}

void DatePopup::choose(QDate day) {
    close();
    Q_EMIT chosen(day);
}

void DatePopup::open(const QRect& anchor, QDate selected) {
    grid_->setSelected(selected);
    grid_->setCurrent(selected.isValid() ? selected : today_, false);
    adjustSize();
    const QScreen* screen = QGuiApplication::screenAt(anchor.center());
    const QRect room = (screen ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    const QSize size = sizeHint();
    QPoint at(isRightToLeft() ? anchor.right() + shade - size.width() : anchor.left() - shade,
              anchor.bottom() + 5 - shade);
    if (at.y() + size.height() > room.bottom() && anchor.top() - size.height() >= room.top())
        at.setY(anchor.top() - 4 - size.height() + shade);
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - size.width())));
    move(at);
    if (const int time = theme_.motionMs(120); time > 0) {
        setWindowOpacity(0);
        auto* fade = new QPropertyAnimation(this, "windowOpacity", this);
        fade->setDuration(time);
        fade->setEndValue(1.0);
        fade->start(QAbstractAnimation::DeleteWhenStopped);
    }
    show();
    grid_->setCurrent(grid_->current(), true);
}

void DatePopup::resizeEvent(QResizeEvent*) {
    // To the shape of the shadow.
    cutRound(*this, QRectF(rect()).adjusted(shade - 2, shade - 2, 2 - shade, 0), theme_.radius("card") + 2);
}

void DatePopup::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QRectF box = QRectF(rect()).adjusted(shade, shade, -shade, -shade);
    const qreal radius = theme_.radius("card");
    const QColor far = over(theme_.color("bg"), theme_.color("shadow"));
    painter.fillRect(rect(), far);
    paintBox(painter, box.adjusted(-1, 0, 1, 2), radius + 1, over(far, theme_.color("shadow")), {});
    paintBox(painter, box, radius, theme_.color("surface"), theme_.color("lineStrong"));
}

} // namespace waymark::ui
