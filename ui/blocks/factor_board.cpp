// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blocks/factor_board.h"

#include "base/text.h"
#include "journal/sheets.h"
#include "ui/figures/figure_view.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr int liftPixels = 6;
const char* const highScore = "4"; // of 1 to 5; what a card gets whose box asks for it
const char* const lowScore = "2";
constexpr const char* scoreColumns[] = {"authority", "capacity", "focus", "whole"};

bool isRight(const QString& box) {
    return box == QLatin1String("now") || box == QLatin1String("cheap");
}
bool isTop(const QString& box) {
    return box == QLatin1String("now") || box == QLatin1String("power");
}
QString boxAt(bool right, bool top) {
    return QLatin1String(right ? top ? "now" : "cheap" : top ? "power" : "aside");
}

std::string rowOf(const QString& link) {
    return utf8(link.section(QLatin1Char('.'), -1));
}

} // namespace

/// Above all cards: the one that is carried, the place that it left, and the box that it would go to.
class FactorBoard::Overlay : public QWidget {
  public:
    explicit Overlay(FactorBoard& board) : QWidget(&board), board_(board) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        board_.paintLifted(painter);
    }

  private:
    FactorBoard& board_;
};

FactorBoard::FactorBoard(const SheetFields& fields, std::string name, QWidget* parent)
    : SheetPicture(fields, std::move(name), parent), overlay_(new Overlay(*this)) {
    if (session().readingOnly())
        return;
    add_ = makeButton(theme(), ButtonKind::Normal, tr("Add a factor"), QStringLiteral("plus"), this);
    connect(add_, &QPushButton::clicked, this, &FactorBoard::addFactor);
    help_ = makeLabel(
        theme(), TypeStyle::Small, "ink2",
        tr("Drag a card into a box. Without a mouse: Space lifts or drops it, arrow keys move it, Esc "
           "puts it back."),
        this);
}

void FactorBoard::prepare(FigureRoom& room) {
    if (!add_)
        return;
    room.movable = true;
    room.taken["add.factors"] = add_->sizeHint().height();
    const int wide = room.widely && room.width >= 58 * room.text ? int(room.width / 4) : int(room.width);
    room.taken["help"] = help_->heightForWidth(wide);
}

void FactorBoard::addFactor() {
    const auto table = fields().sheet() + ".factors";
    const auto row = session().addRow(table);
    session().leave();
    if (!row)
        return fields().context().navigator.say(qt(row.error().message));
    // Its card appears with its first word.
    QTimer::singleShot(0, this, [this, id = qt(table + "." + row.value() + ".name")] { Q_EMIT chosen(id); });
}

void FactorBoard::adopt(PictureArea& area) {
    if (session().readingOnly())
        return;
    area.setMovable(true);
    area.installEventFilter(this);
    connect(&area, &PictureArea::dragged, this, [this, &area](const QPoint& at) {
        if (!lifted_)
            lift(area, false);
        lifted_->at = at;
        const auto* over = zoneAt(at);
        lifted_->box = over ? qt(over->id) : boxOf(lifted_->row);
        overlay_->update();
    });
    connect(&area, &PictureArea::dropped, this, [this](const QPoint& at) {
        if (lifted_ && zoneAt(at))
            drop();
        else
            putBack();
    });
}

void FactorBoard::arranged() {
    for (const auto& each : figure().zones) {
        const auto box = QRectF(each.box.x, each.box.y, each.box.width, each.box.height).toAlignedRect();
        if (each.id == "add.factors")
            add_->setGeometry(QRect(box.topLeft(), add_->sizeHint()));
        else if (each.id == "help")
            help_->setGeometry(box);
    }
    overlay_->setGeometry(rect());
    overlay_->raise();
}

QString FactorBoard::hint() const {
    return session().readingOnly() ? SheetPicture::hint()
                                   : tr("Space lifts the card, arrow keys move it, Space drops it, Escape "
                                        "puts it back. Enter leads "
                                        "to its scores.");
}

const FigureArea* FactorBoard::zone(const QString& id) const {
    for (const auto& each : figure().zones)
        if (qt(each.id) == id)
            return &each;
    return nullptr;
}

const FigureArea* FactorBoard::zoneAt(const QPointF& at) const {
    for (const auto& each : figure().zones)
        if (each.id != "help" && each.id != "add.factors" &&
            QRectF(each.box.x, each.box.y, each.box.width, each.box.height).contains(at))
            return &each;
    return nullptr;
}

QString FactorBoard::boxOf(const QString& row) const {
    const auto* button = area(row);
    const auto* over = button ? zoneAt(QRectF(button->geometry()).center()) : nullptr;
    return over ? qt(over->id) : QString();
}

void FactorBoard::lift(const PictureArea& area, bool byKeys) {
    const auto home = area.geometry();
    lifted_ = Lifted{area.id(), home, view().grab(home), QRectF(home).center(), boxOf(area.id()), byKeys};
    overlay_->setGeometry(rect());
    overlay_->raise();
    overlay_->show();
    overlay_->update();
    if (byKeys)
        fields().context().navigator.announce(tr("Lifted. Arrow keys move it, Space drops it."));
}

void FactorBoard::putBack() {
    if (!lifted_)
        return;
    const bool byKeys = lifted_->byKeys;
    lifted_.reset();
    overlay_->hide();
    if (byKeys)
        fields().context().navigator.announce(tr("Put back."));
}

void FactorBoard::drop() {
    const auto row = lifted_->row;
    const auto box = lifted_->box;
    lifted_.reset();
    overlay_->hide();
    if (box != boxOf(row))
        place(row, box);
}

void FactorBoard::moveTo(const QString& box) {
    if (!zone(box))
        return;
    lifted_->box = box;
    const auto& to = zone(box)->box;
    const auto inside = QRectF(to.x, to.y, to.width, to.height);
    lifted_->at = box == boxOf(lifted_->row) ? lifted_->home.center() : inside.center();
    if (const auto* add = zone(QStringLiteral("add.factors"));
        box.isEmpty() && add && lifted_->box != boxOf(lifted_->row))
        // Where the next card would stand: the hint below stays readable.
        lifted_->at.setY(add->box.bottom() - lifted_->home.height() / 2 + liftPixels);
    overlay_->update();
    fields().context().navigator.announce(qt(zone(box)->name));
}

bool FactorBoard::keyOn(PictureArea& area, QKeyEvent& event) {
    if (session().readingOnly())
        return SheetPicture::keyOn(area, event);
    const bool mine = lifted_ && lifted_->row == area.id();
    if (event.key() == Qt::Key_Space) {
        if (event.isAutoRepeat())
            return true;
        if (mine)
            drop();
        else
            lift(area, true);
        return true;
    }
    if (!mine)
        return SheetPicture::keyOn(area, event);
    const auto& box = lifted_->box;
    switch (event.key()) {
    case Qt::Key_Escape:
        putBack();
        return true;
    case Qt::Key_Right:
        moveTo(box.isEmpty() ? boxAt(false, true) : boxAt(true, isTop(box)));
        return true;
    case Qt::Key_Left:
        moveTo(box.isEmpty() || !isRight(box) ? QString() : boxAt(false, isTop(box)));
        return true;
    case Qt::Key_Up:
        moveTo(box.isEmpty() ? QString() : boxAt(isRight(box), true));
        return true;
    case Qt::Key_Down:
        moveTo(box.isEmpty() ? boxAt(false, true) : boxAt(isRight(box), false));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        drop();
        return true;
    default:
        return false;
    }
}

bool FactorBoard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut && lifted_ && lifted_->byKeys)
        putBack();
    return SheetPicture::eventFilter(watched, event);
}

void FactorBoard::place(const QString& row, const QString& box) {
    auto& navigator = fields().context().navigator;
    const auto view = viewOf(session().journal(), fields().sheet(), {session().today(), nullptr});
    if (!view)
        return;
    const auto table = view->table("factors");
    const auto scope = Scope{*view, {}, {}}.at("factors", rowOf(row));
    for (const auto& rating : view->rows("ratings"))
        for (const auto& link : linksOf(Scope{*view, {}, {}}.at("ratings", rating), "factor"))
            if (link.row == scope.row)
                return navigator.say(
                    tr("Several people scored this one, and the middle of their scores counts. "
                       "Change the scores below."));
    const bool cleared = box.isEmpty();
    const bool scored = std::ranges::any_of(scoreColumns, [&](const char* column) {
        return !isBlank(session().journal().value(cell(table, scope.row, column)));
    });
    const auto done = session().together([&](Recorder& recorder) -> Result<void> {
        const auto write = [&](const char* first, const char* second, const char* both,
                               bool high) -> Result<void> {
            const auto now = numberOf(scope, both);
            if (!cleared && now && (*now >= 3) == high)
                return {}; // on that side already
            for (const char* column : {first, second})
                if (auto set = recorder.set(cell(table, scope.row, column), cleared ? ""
                                                                            : high  ? highScore
                                                                                    : lowScore);
                    !set)
                    return set;
            return {};
        };
        if (auto set = write("authority", "capacity", "ability", isRight(box)); !set)
            return set;
        return write("focus", "whole", "effect", isTop(box));
    });
    session().leave();
    if (!done)
        return navigator.say(qt(done.error().message));
    refresh();
    const auto* to = zone(box);
    const auto factor = qt(view->item("factors", scope.row).name);
    if (cleared && scored)
        navigator.say(
            tr("“%1” is not placed now, and its scores are gone. Ctrl+Z brings them back.").arg(factor));
    else
        navigator.announce(
            tr("%1: %2", "a card, the box it is in now").arg(factor, to ? qt(to->name) : QString()));
    if (auto* button = area(row))
        button->setFocus(Qt::OtherFocusReason);
}

void FactorBoard::paintLifted(QPainter& painter) const {
    if (!lifted_)
        return;
    const qreal radius = theme().radius("control");
    painter.setBrush(Qt::NoBrush);
    if (const auto* to = zone(lifted_->box)) {
        painter.setPen(QPen(theme().color("primary"), 2));
        painter.drawRoundedRect(
            QRectF(to->box.x, to->box.y, to->box.width, to->box.height).adjusted(1, 1, -1, -1),
            theme().radius("card"), theme().radius("card"));
    }
    const auto from = boxOf(lifted_->row);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color(from.isEmpty()                 ? "surface"
                                   : from == QLatin1String("now") ? "primarySoft"
                                                                  : "surface2"));
    painter.drawRect(lifted_->home.adjusted(-1, -1, 1, 1));
    painter.setPen(QPen(theme().color("primary"), 1.5, Qt::DashLine));
    painter.drawRoundedRect(lifted_->home.adjusted(1, 1, -1, -1), radius, radius);
    QRectF card(QPointF(), lifted_->home.size());
    card.moveCenter(lifted_->at - QPointF(0, liftPixels));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color("shadow"));
    painter.drawRoundedRect(card.adjusted(-1, 3, 1, liftPixels), radius, radius);
    painter.drawPixmap(card.topLeft(), lifted_->card);
    painter.setPen(QPen(theme().color("focus"), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(card.adjusted(-2, -2, 2, 2), radius + 2, radius + 2);
}

} // namespace waymark::ui
