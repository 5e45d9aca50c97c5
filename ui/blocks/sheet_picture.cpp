// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blocks/sheet_picture.h"

#include "ui/blocks/factor_board.h"
#include "ui/blocks/iceberg_picture.h"
#include "ui/figures/figure_view.h"
#include "ui/figures/graph_worker.h"
#include "ui/figures/qt_text_metrics.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>

#include <cmath>

namespace waymark::ui {

namespace {

constexpr int wordPixels = 13;   // of plain words, at text scale 1.0
constexpr double hitHeight = 32; // of every place that can be pressed

} // namespace

SheetPicture::SheetPicture(const SheetFields& fields, std::string name, QWidget* parent)
    : QWidget(parent),
      fields_(fields),
      name_(std::move(name)),
      worker_(new GraphWorker(this)),
      view_(new FigureView(fields.context().theme, this)) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, &SheetPicture::refresh);
    connect(view_, &FigureView::chosen, this, &SheetPicture::chosen);
    layouts_.setLater([this](const Graph& graph) { worker_->ask(graph); });
    connect(worker_, &GraphWorker::laidOut, this, [this](const Graph& graph, const GraphLayout& layout) {
        layouts_.learn(graph, layout);
        refresh();
    });
}

SheetPicture::~SheetPicture() = default;

const Figure& SheetPicture::figure() const {
    return view_->figure();
}

void SheetPicture::refresh() {
    if (refreshing_ || width() < 2)
        return;
    refreshing_ = true;
    const auto sheet = viewOf(session().journal(), fields_.sheet(), {session().today(), nullptr});
    if (sheet) {
        const QtTextMetrics metrics(theme());
        FigureRoom room{.width = double(width()),
                        .text = double(theme().px(wordPixels)),
                        .metrics = metrics,
                        .layouts = layouts_};
        room.touch = hitHeight;
        room.widely = theme().textScale() < 1.5;
        prepare(room);
        (void)layouts_.takeAsked();
        auto made = sheetFigure(name_, *sheet, room);
        // While it is laid out the picture before stays, where there is one: nothing jumps to and fro. One in
        // the order of its rows does not: it was made for want of a better one, perhaps before the page had
        // its width.
        const bool asked = layouts_.takeAsked();
        const bool wait = asked && shown_;
        if (made && !wait) {
            shown_ = made->height > 0 && !asked;
            view_->setFigure(std::move(*made));
            const int high = int(std::ceil(figure().height));
            view_->setGeometry(0, 0, width(), high);
            setFixedHeight(high);
            placeAreas();
            arranged();
        }
    }
    refreshing_ = false;
}

void SheetPicture::placeAreas() {
    order_.clear();
    for (const auto& place : figure().areas) {
        const auto id = qt(place.id);
        if (!hasButton(place) || order_.contains(id))
            continue;
        order_ << id;
        auto*& area = areas_[id];
        if (!area) {
            area = new PictureArea(theme(), id, this);
            auto* made = area;
            connect(made, &PictureArea::clicked, this, [this, id] { Q_EMIT chosen(id); });
            made->setKeys([this, made](QKeyEvent& event) { return keyOn(*made, event); });
            adopt(*made);
            made->show();
        }
        area->setWords(qt(place.name));
        area->setAccessibleDescription(hint());
        area->setGeometry(
            QRectF(place.box.x, place.box.y, place.box.width, place.box.height).toAlignedRect());
        area->raise();
    }
    for (const auto& place : figure().areas) // what is drawn elsewhere of the same thing says the same
        view_->setMarkTip(qt(place.id), qt(place.name));
    for (auto area = areas_.begin(); area != areas_.end();) {
        if (order_.contains(area.key())) {
            ++area;
            continue;
        }
        area.value()->hide();
        area.value()->deleteLater();
        area = areas_.erase(area);
    }
    // One of them is a stop for Tab; arrow keys go on from there.
    if (!order_.contains(current_))
        current_ = order_.value(0);
    for (const auto& id : std::as_const(order_))
        areas_[id]->setFocusPolicy(id == current_ ? Qt::StrongFocus : Qt::ClickFocus);
}

QString SheetPicture::hint() const {
    return tr("Enter leads to it below. Arrow keys go through the picture.");
}

void SheetPicture::goThrough(const PictureArea& from, int by) {
    const auto at = order_.indexOf(from.id()) + by;
    if (at < 0 || at >= order_.size())
        return;
    current_ = order_[at];
    for (const auto& id : std::as_const(order_))
        areas_[id]->setFocusPolicy(id == current_ ? Qt::StrongFocus : Qt::ClickFocus);
    areas_[current_]->setFocus(Qt::TabFocusReason);
}

bool SheetPicture::keyOn(PictureArea& area, QKeyEvent& event) {
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        goThrough(area, -1);
        return true;
    case Qt::Key_Right:
    case Qt::Key_Down:
        goThrough(area, 1);
        return true;
    case Qt::Key_Home:
        goThrough(area, -int(order_.indexOf(area.id())));
        return true;
    case Qt::Key_End:
        goThrough(area, int(order_.size() - 1 - order_.indexOf(area.id())));
        return true;
    default:
        return false;
    }
}

void SheetPicture::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (view_->width() != width())
        refresh();
}

SheetPicture* makeSheetPicture(const SheetFields& fields, const std::string& name, QWidget* parent) {
    if (name == "four-blocker")
        return new FactorBoard(fields, name, parent);
    if (name == "iceberg")
        return new IcebergPicture(fields, name, parent);
    return new SheetPicture(fields, name, parent);
}

QWidget* targetOf(const QWidget& page, const QString& id, const QWidget& picture) {
    for (auto* each : page.findChildren<QWidget*>()) {
        const auto name = each->objectName();
        if ((name != id && !name.startsWith(id + QLatin1Char('.'))) || picture.isAncestorOf(each))
            continue;
        if (each->focusPolicy() & Qt::TabFocus || each->focusProxy())
            return each;
        for (auto* inner : each->findChildren<QWidget*>())
            if (inner->focusPolicy() & Qt::TabFocus)
                return inner;
    }
    return nullptr;
}

} // namespace waymark::ui
