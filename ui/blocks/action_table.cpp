// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blocks/action_table.h"

#include "ui/blocks/row_drag.h"
#include "ui/blocks/source_menu.h"
#include "ui/models/action_model.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/day_text.h"
#include "ui/widgets/growing_editor.h"
#include "ui/widgets/in_view.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollArea>

#include <algorithm>
#include <utility>

namespace waymark::ui {

namespace {

constexpr int firstColumn =
    ActionModel::Who; // the grip is for the pointer; Alt+Up and Alt+Down do the same by keys
constexpr int lastColumn = ActionModel::Done;

} // namespace

ActionTable::ActionTable(const PageContext& context, const Block& actions, std::vector<FieldId> statements,
                         QWidget* parent)
    : QTableView(parent), context_(context), statements_(std::move(statements)) {
    const auto& course = context.session.course();
    setObjectName(qt(actions.id));
    setAccessibleName(qt(course.title(actions.id)));
    setAccessibleDescription(
        tr("Return writes in a cell, Tab goes to the next one, Alt+Up and Alt+Down move a row, "
           "Delete removes it, Control+Tab leaves the table."));
    setProperty("focusRing", false); // the cell has it
    model_ = new ActionModel(context.session, actions.id, this);
    delegate_ = new ActionDelegate(context.theme, *model_, context.spelling, this);
    setModel(model_);
    setItemDelegate(delegate_);
    setFrameShape(QFrame::NoFrame);
    setStyleSheet(QStringLiteral("QTableView { border: 0; }")); // the overlay paints a rounded one
    setSelectionMode(NoSelection);
    setEditTriggers(AnyKeyPressed | EditKeyPressed);
    setTabKeyNavigation(false); // focusNextPrevChild() does it, and leaves at the ends
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setAutoScroll(false);
    setWordWrap(true);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(20);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(20);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    drag_ = new RowDrag(context.theme, *this);

    connect(delegate_, &ActionDelegate::left, this, &ActionTable::onLeft);
    connect(delegate_, &ActionDelegate::grown, this, [this](const QModelIndex& cell) {
        fitRow(cell.row());
        fitHeight();
    });
    connect(delegate_, &ActionDelegate::marked, viewport(), QOverload<>::of(&QWidget::update));
    connect(model_, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& from, const QModelIndex& to) {
                for (int row = from.row(); row <= to.row(); ++row)
                    fitRow(row);
                fitHeight();
            });
    for (auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model_, change, this, [this] { fitRows(); });
    connect(model_, &QAbstractItemModel::rowsMoved, this, [this] { fitRows(); });
    connect(&context.theme, &Theme::changed, this, [this] { layOutColumns(); });
    layOutColumns();
}

bool ActionTable::writable() const {
    return !context_.session.readingOnly();
}

void ActionTable::layOutColumns() {
    const auto& theme = context_.theme;
    const int width = viewport()->width();
    const int grip = theme.iconPx(33);
    const int from = theme.px(62);
    const int done = theme.px(62);
    int who = theme.px(118);
    int when = theme.px(116);
    int what = width - grip - who - when - from - done;
    if (const int missing = theme.px(170) - what;
        missing > 0) { // narrow: names and dates wrap before the deed does
        const int given = std::min(missing, who - theme.px(84));
        who -= given;
        what += given;
    }
    const int widths[] = {grip, who, what, when, from, done};
    for (int column = 0; column < ActionModel::columnTotal; ++column)
        setColumnWidth(column, widths[column]);
    horizontalHeader()->setFixedHeight(theme.px(34));
    fitRows();
}

void ActionTable::fitRow(int row) {
    int height = context_.theme.px(context_.theme.size("tableRow"));
    for (int column = firstColumn; column <= ActionModel::When; ++column) {
        const auto cell = model_->index(row, column);
        height = std::max(height, delegate_->heightFor(cell, columnWidth(column) - 1));
        if (const auto* editor = indexWidget(cell))
            height = std::max(height, ActionDelegate::heightFor(*editor));
    }
    if (rowHeight(row) != height)
        setRowHeight(row, height);
}

void ActionTable::fitRows() {
    for (int row = 0; row < model_->rowCount(); ++row)
        fitRow(row);
    fitHeight();
}

void ActionTable::fitHeight() {
    const int height = horizontalHeader()->height() + verticalHeader()->length();
    if (height != this->height() || minimumHeight() != height)
        setFixedHeight(height);
}

void ActionTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    drag_->setGeometry(rect());
    drag_->raise();
    if (event->size().width() != event->oldSize().width())
        layOutColumns();
}

bool ActionTable::showCell(const FieldId& field) {
    const auto cell = model_->indexOf(field);
    if (!cell.isValid())
        return false;
    const bool words = cell.column() <= ActionModel::What;
    if (auto* open = indexWidget(cell); words && open && state() == EditingState) {
        open->setFocus(Qt::OtherFocusReason);
        follow(cell);
        return true;
    }
    setFocus(Qt::OtherFocusReason);
    setCurrentIndex(cell);
    follow(cell);
    if (words && writable())
        edit(cell);
    return true;
}

QString ActionTable::wordsShown() const {
    QString words;
    for (int row = 0; row < model_->rowCount(); ++row)
        for (const int column : {ActionModel::Who, ActionModel::What, ActionModel::When})
            words += model_->index(row, column).data(Qt::DisplayRole).toString() + QLatin1Char('\n');
    return words;
}

ActionTable::CellPlace ActionTable::placeOf(const TextRange& range) const {
    int from = range.from;
    for (int row = 0; row < model_->rowCount(); ++row)
        for (const int column : {ActionModel::Who, ActionModel::What, ActionModel::When}) {
            const auto cell = model_->index(row, column);
            const int length = int(cell.data(Qt::DisplayRole).toString().size()) + 1;
            if (from < length)
                return {cell, {from, range.length}};
            from -= length;
        }
    return {};
}

void ActionTable::showFound(const QList<TextRange>& found, int here) {
    QHash<QPersistentModelIndex, QList<TextBlock::Ground>> grounds;
    const auto all = groundsOf(context_.theme, found, here);
    for (auto ground : all) {
        const auto place = placeOf(ground.range);
        if (!place.cell.isValid())
            continue;
        ground.range = place.range;
        grounds[place.cell].append(ground);
    }
    delegate_->setGrounds(std::move(grounds));
    viewport()->update();
}

QRect ActionTable::rectOf(const TextRange& range) const {
    return visualRect(placeOf(range).cell).translated(viewport()->pos());
}

void ActionTable::goTo(const TextRange& range) {
    setFocus(Qt::OtherFocusReason);
    setCurrentIndex(placeOf(range).cell);
}

void ActionTable::follow(const QModelIndex& cell) {
    auto* area = scrollAreaAround(*this);
    if (!area)
        return;
    const QRect where = visualRect(cell);
    const QPoint middle = viewport()->mapTo(area->widget(), where.center());
    area->ensureVisible(middle.x(), middle.y(), 0, where.height() / 2 + 40);
}

void ActionTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (previous.isValid() && previous.row() != current.row())
        context_.session.leave();
    if (current.isValid() && hasFocus())
        follow(current);
}

void ActionTable::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    const bool backwards = event->reason() == Qt::BacktabFocusReason;
    if (backwards)
        setCurrentIndex(model_->index(model_->rowCount() - 1, lastColumn));
    else if (event->reason() == Qt::TabFocusReason || !currentIndex().isValid())
        setCurrentIndex(model_->index(0, firstColumn));
}

bool ActionTable::step(bool forward) {
    int row = currentIndex().row();
    int column = currentIndex().column() + (forward ? 1 : -1);
    if (column > lastColumn) {
        ++row;
        column = firstColumn;
    } else if (column < firstColumn) {
        --row;
        column = lastColumn;
    }
    if (!currentIndex().isValid() || row < 0 || row >= model_->rowCount())
        return false;
    setCurrentIndex(model_->index(row, column));
    return true;
}

bool ActionTable::focusNextPrevChild(bool next) {
    return (hasFocus() && step(next)) || QTableView::focusNextPrevChild(next);
}

void ActionTable::onLeft(QWidget* editor, ActionDelegate::Way way) {
    if (leaving_) // closing an editor takes its focus, which says once more that it was left
        return;
    const QScopedValueRollback leaving(leaving_, true);
    const QPersistentModelIndex cell(indexAt(editor->geometry().center()));
    const auto* date = ActionDelegate::dateIn(*editor);
    const bool refused = date && cell.isValid() &&
                         (date->isNoSuchDay() || date->value() != cell.data(Qt::EditRole).toString());
    closeEditor(editor, QAbstractItemDelegate::NoHint);
    context_.session.leave();
    if (way != ActionDelegate::Way::Stay)
        setFocus(Qt::OtherFocusReason);
    if (cell.isValid())
        fitRow(cell.row());
    fitHeight();
    if (way == ActionDelegate::Way::Down && cell.isValid() && cell.row() + 1 < model_->rowCount())
        setCurrentIndex(model_->index(cell.row() + 1, cell.column()));
    if (refused)
        context_.navigator.say(noSuchDayWords());
    const bool along = way == ActionDelegate::Way::Next || way == ActionDelegate::Way::Previous;
    if (along && !step(way == ActionDelegate::Way::Next))
        QTableView::focusNextPrevChild(way == ActionDelegate::Way::Next);
}

void ActionTable::act(const QModelIndex& cell, bool calendar) {
    if (!cell.isValid() || !writable())
        return;
    switch (cell.column()) {
    case ActionModel::Who:
    case ActionModel::What:
        edit(cell);
        break;
    case ActionModel::When:
        edit(cell);
        if (auto* editor = calendar ? indexWidget(cell) : nullptr)
            ActionDelegate::dateIn(*editor)->openCalendar();
        break;
    case ActionModel::From:
        chooseSource(cell);
        break;
    case ActionModel::Done:
        if (cell.flags().testFlag(Qt::ItemIsUserCheckable))
            model_->setData(cell, !cell.data(Qt::EditRole).toBool());
        context_.session.leave();
        break;
    default:
        break;
    }
}

void ActionTable::keyPressEvent(QKeyEvent* event) {
    const auto cell = currentIndex();
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const bool alt = event->modifiers() == Qt::AltModifier;
    if (plain &&
        (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space))
        act(cell, cell.column() == ActionModel::When && event->key() == Qt::Key_Space);
    else if (plain && event->key() == Qt::Key_Delete && cell.isValid())
        removeRow(cell.row());
    else if (alt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) && cell.isValid())
        moveRow(cell.row(), event->key() == Qt::Key_Up ? -1 : 1);
    else if (event->modifiers() & Qt::ControlModifier && event->key() == Qt::Key_Tab)
        QTableView::focusNextPrevChild(true);
    else if (event->modifiers() & Qt::ControlModifier && event->key() == Qt::Key_Backtab)
        QTableView::focusNextPrevChild(false);
    else
        QTableView::keyPressEvent(event);
    if (event->isAccepted() && currentIndex().column() == ActionModel::Grip) // the arrow keys lead there too
        setCurrentIndex(currentIndex().siblingAtColumn(firstColumn));
}

// A composition that begins on a closed cell opens it, and ends there; until then the focus stays here, since
// an input method gives up when the focus leaves.
void ActionTable::inputMethodEvent(QInputMethodEvent* event) {
    if (auto* open = indexWidget(currentIndex()))
        QApplication::sendEvent(open, event);
    else
        QTableView::inputMethodEvent(event);
    auto* open = indexWidget(currentIndex());
    if (open && event->preeditString().isEmpty())
        open->setFocus(Qt::OtherFocusReason);
}

void ActionTable::removeRow(int row) {
    const auto column = currentIndex().column();
    if (!model_->removeAction(row))
        return;
    context_.navigator.say(tr("Action removed"));
    setCurrentIndex(model_->index(std::min(row, model_->rowCount() - 1), std::max(column, firstColumn)));
}

void ActionTable::moveRow(int row, int by) {
    if (model_->moveAction(row, row + by))
        context_.navigator.announce(tr("Moved to row %1").arg(row + by + 1));
}

void ActionTable::mousePressEvent(QMouseEvent* event) {
    const auto cell = indexAt(event->pos());
    drag_->release(); // another button ends what one began
    if (event->button() == Qt::LeftButton && cell.column() == ActionModel::Grip &&
        !cell.data(ActionModel::EmptyRole).toBool() && writable()) {
        setFocus(Qt::MouseFocusReason);
        drag_->press(cell.row(), event->pos());
        return;
    }
    QTableView::mousePressEvent(event);
    pressedCell_ = event->button() == Qt::LeftButton ? indexAt(event->pos()) : QModelIndex();
}

void ActionTable::mouseMoveEvent(QMouseEvent* event) {
    if (!drag_->isPressed()) {
        const auto cell = indexAt(event->pos());
        const bool grip = cell.column() == ActionModel::Grip && !cell.data(ActionModel::EmptyRole).toBool();
        const bool words = cell.column() == ActionModel::Who || cell.column() == ActionModel::What;
        viewport()->setCursor(!writable() || !cell.isValid() ? Qt::ArrowCursor
                              : grip                         ? Qt::OpenHandCursor
                              : words                        ? Qt::IBeamCursor
                                                             : Qt::PointingHandCursor);
        return;
    }
    const int last = model_->rowCount() - (model_->rowId(model_->rowCount() - 1).empty() ? 1 : 0);
    const auto to = drag_->moveTo(event->pos(), last);
    if (!to)
        return;
    viewport()->setCursor(Qt::ClosedHandCursor);
    follow(model_->index(*to, ActionModel::Grip));
}

void ActionTable::mouseReleaseEvent(QMouseEvent* event) {
    if (drag_->isPressed()) {
        const auto drop = drag_->release();
        viewport()->setCursor(Qt::OpenHandCursor);
        if (drop.by)
            moveRow(drop.row, *drop.by);
        else
            showRowMenu(drop.row, viewport()->mapToGlobal(event->pos()));
        return;
    }
    QTableView::mouseReleaseEvent(event);
    // Not the cell below the pointer now: an editor that closed may have made its row less tall.
    const QPersistentModelIndex cell = std::exchange(pressedCell_, {});
    if (event->button() != Qt::LeftButton || !cell.isValid() || !viewport()->rect().contains(event->pos()))
        return;
    if (cell.column() == ActionModel::Grip) // of an empty row
        setCurrentIndex(cell.sibling(cell.row(), firstColumn));
    act(currentIndex(), true);
}

void ActionTable::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const auto cell = byKey ? currentIndex() : indexAt(event->pos());
    if (!byKey && delegate_->isUnderlined(cell, visualRect(cell), event->pos()))
        return showWordMenu(cell, *event);
    if (cell.isValid())
        showRowMenu(cell.row(),
                    byKey ? viewport()->mapToGlobal(visualRect(cell).bottomLeft()) : event->globalPos());
}

// What can be done about a wrong word is known to the editor of its cell.
void ActionTable::showWordMenu(const QModelIndex& cell, const QContextMenuEvent& event) {
    setFocus(Qt::MouseFocusReason);
    setCurrentIndex(cell);
    edit(cell);
    const auto* open = indexWidget(cell);
    auto* words = open ? open->findChild<GrowingEditor*>() : nullptr;
    if (!words)
        return;
    QContextMenuEvent there(event.reason(), words->viewport()->mapFromGlobal(event.globalPos()),
                            event.globalPos(), event.modifiers());
    QApplication::sendEvent(words->viewport(), &there);
}

void ActionTable::showRowMenu(int row, const QPoint& where) {
    const bool real = !model_->rowId(row).empty();
    const int last = model_->rowCount() - 1 - (model_->rowId(model_->rowCount() - 1).empty() ? 1 : 0);
    QMenu menu(this);
    auto* up = menu.addAction(tr("Move up\tAlt+Up"), this, [this, row] { moveRow(row, -1); });
    auto* down = menu.addAction(tr("Move down\tAlt+Down"), this, [this, row] { moveRow(row, 1); });
    menu.addSeparator();
    auto* remove = menu.addAction(tr("Remove\tDelete"), this, [this, row] { removeRow(row); });
    up->setEnabled(real && writable() && row > 0);
    down->setEnabled(real && writable() && row < last);
    remove->setEnabled(real && writable());
    setCurrentIndex(model_->index(row, std::max(currentIndex().column(), firstColumn)));
    menu.exec(where);
}

void ActionTable::chooseSource(const QModelIndex& cell) {
    QMenu menu(this);
    const QPersistentModelIndex at(cell);
    fillSourceMenu(menu, context_, statements_, utf8(cell.data(Qt::EditRole).toString()),
                   [this, at](const std::string& source) {
                       model_->setData(at, qt(source));
                       context_.session.leave();
                   });
    menu.exec(viewport()->mapToGlobal(visualRect(cell).bottomLeft()));
}

} // namespace waymark::ui
