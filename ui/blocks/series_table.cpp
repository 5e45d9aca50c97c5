// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blocks/series_table.h"

#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/in_view.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr int cellHeight = 32;
constexpr int padAcross = 10;
constexpr int valueWidth = 92;
constexpr int signalRoom = 16; // for the mark behind a value
constexpr int wideValue = 104; // where there is room for more columns
constexpr int rowsAtMost = 14; // from then on the table scrolls

/// Paints a cell, and writes each key through to the journal.
class CellDelegate : public QStyledItemDelegate {
  public:
    CellDelegate(Theme& theme, QObject* table) : QStyledItemDelegate(table), theme_(theme), table_(table) {}

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&,
                          const QModelIndex& index) const override {
        auto* editor = new QLineEdit(parent);
        editor->setFont(theme_.font(TypeStyle::Control));
        editor->setAlignment(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
        editor->setAccessibleName(
            index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
        editor->setProperty("before", index.data(Qt::EditRole));
        editor->installEventFilter(table_);
        const QPersistentModelIndex cell(index);
        connect(editor, &QLineEdit::textEdited, editor, [cell](const QString& text) {
            if (cell.isValid())
                const_cast<QAbstractItemModel*>(cell.model())->setData(cell, text, Qt::EditRole);
        });
        return editor;
    }

    // Once: what the journal makes of the words (Apr 2 of "Apr 29") must not come back while they are typed.
    void setEditorData(QWidget* editor, const QModelIndex& index) const override {
        if (editor->property("filled").toBool())
            return;
        editor->setProperty("filled", true);
        qobject_cast<QLineEdit*>(editor)->setText(index.data(Qt::EditRole).toString());
    }

    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override {
        const auto text = qobject_cast<QLineEdit*>(editor)->text();
        if (text != index.data(Qt::EditRole).toString())
            model->setData(index, text, Qt::EditRole);
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        painter->save();
        const bool selected = option.state & QStyle::State_Selected;
        painter->fillRect(option.rect, theme_.color(selected ? "primarySoft" : "surface"));
        auto inside = option.rect.adjusted(padAcross, 0, -padAcross, 0);
        auto words = index.data(Qt::DisplayRole).toString();
        const char* ink = "ink";
        auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
        const auto icon = [&](const QString& name, const char* token) {
            const int size = theme_.iconPx(16);
            painter->drawPixmap(inside.left(), inside.center().y() - size / 2,
                                theme_.pixmap(name, token, size, painter->device()->devicePixelRatioF()));
            inside.setLeft(inside.left() + size + 6);
        };
        if (const auto invitation = index.data(SeriesModel::PlaceholderRole).toString();
            words.isEmpty() && !invitation.isEmpty()) {
            icon(QStringLiteral("plus"), "primary");
            words = invitation;
            ink = "primary";
        } else if (!index.data(SeriesModel::FaultRole).toString().isEmpty()) {
            icon(QStringLiteral("warning"), "warn");
            ink = "warnInk";
        }
        if (index.column() == SeriesModel::Value) { // what is on the line there keeps its edge
            const bool right = option.direction == Qt::LeftToRight;
            if (index.data(SeriesModel::SignalRole).toBool())
                paintDiamond(*painter, QPointF(right ? inside.right() - 3 : inside.left() + 3,
                                               inside.center().y() + 0.5));
            inside.adjust(right ? 0 : signalRoom, 0, right ? -signalRoom : 0, 0);
        }
        painter->setFont(theme_.font(TypeStyle::Control));
        painter->setPen(theme_.color(ink));
        painter->drawText(inside,
                          int(QStyle::visualAlignment(option.direction, alignment)) | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(words, Qt::ElideRight, inside.width()));
        if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Active)) {
            painter->setPen(QPen(theme_.color("focus"), 2));
            painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        }
        painter->restore();
    }

  private:
    // As the chart marks it.
    void paintDiamond(QPainter& painter, QPointF at) const {
        const qreal reach = theme_.iconPx(12) / 2.0;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme_.color("accent"));
        painter.drawPolygon(QPolygonF{at + QPointF(0, -reach), at + QPointF(reach, 0), at + QPointF(0, reach),
                                      at + QPointF(-reach, 0)});
    }

    Theme& theme_;
    QObject* table_; // watches the editors, since columns of a spreadsheet do not go into one cell
};

} // namespace

SeriesTable::SeriesTable(Theme& theme, SeriesModel& model, QWidget* parent)
    : QTableView(parent), theme_(theme), model_(model) {
    setProperty("closedBy", QStringLiteral("grid"));
    setModel(&model);
    setItemDelegate(new CellDelegate(theme, this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::SelectedClicked | QAbstractItemView::DoubleClicked);
    setTabKeyNavigation(false); // focusNextPrevChild() does it, and lets one out at the end
    setCornerButtonEnabled(false);
    setWordWrap(false);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(SeriesModel::Day, QHeaderView::Stretch);
    for (int column = 1; column < model.columnCount(); ++column)
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &SeriesTable::fit);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &SeriesTable::fit);
    connect(&model, &QAbstractItemModel::modelReset, this, &SeriesTable::fit);
    connect(&theme, &Theme::changed, this, &SeriesTable::fit);
    fit();
}

void SeriesTable::fit() {
    setFont(theme_.font(TypeStyle::Control));
    verticalHeader()->setMinimumSectionSize(theme_.px(cellHeight));
    verticalHeader()->setDefaultSectionSize(theme_.px(cellHeight));
    for (int column = 1; column < model_.columnCount(); ++column)
        horizontalHeader()->resizeSection(column,
                                          theme_.px(model_.columnCount() > 2 ? wideValue : valueWidth));
    horizontalHeader()->setFixedHeight(theme_.px(cellHeight) + 1);
    setVerticalScrollBarPolicy(model_.rowCount() > rowsAtMost ? Qt::ScrollBarAsNeeded
                                                              : Qt::ScrollBarAlwaysOff);
    setFixedHeight(minimumSizeHint().height());
    updateGeometry();
}

QSize SeriesTable::sizeHint() const {
    return minimumSizeHint();
}

QSize SeriesTable::minimumSizeHint() const {
    const int rows = std::clamp(model_.rowCount(), 1, rowsAtMost);
    return {theme_.px(174), (rows + 1) * theme_.px(cellHeight) + 1 + frameWidth()};
}

bool SeriesTable::edit(const FieldId& field) {
    const auto index = model_.indexOf(field);
    if (!index.isValid())
        return false;
    setCurrentIndex(index);
    setFocus(Qt::OtherFocusReason);
    edit(index);
    if (auto* open = QApplication::focusWidget(); open && isAncestorOf(open))
        bringIntoView(*open);
    return true;
}

void SeriesTable::removeCurrent() {
    const auto at = currentIndex();
    const auto words = model_.index(at.row(), SeriesModel::Day).data().toString();
    const auto removed = model_.removePoint(at.row());
    if (!removed)
        return;
    Q_EMIT rowRemoved(*removed, words);
    setCurrentIndex(model_.index(std::min(at.row(), model_.rowCount() - 1), at.column()));
}

QModelIndex SeriesTable::beside(const QModelIndex& from, bool next) const {
    if (!from.isValid())
        return model_.index(next ? 0 : model_.rowCount() - 1, next ? 0 : model_.columnCount() - 1);
    const int cell = from.row() * model_.columnCount() + from.column() + (next ? 1 : -1);
    return cell < 0 ? QModelIndex() : model_.index(cell / model_.columnCount(), cell % model_.columnCount());
}

bool SeriesTable::focusNextPrevChild(bool next) {
    const auto to = beside(currentIndex(), next);
    if (!hasFocus() || !to.isValid())
        return QTableView::focusNextPrevChild(next);
    setCurrentIndex(to);
    return true;
}

void SeriesTable::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason)
        setCurrentIndex(model_.index(0, 0));
    else if (event->reason() == Qt::BacktabFocusReason)
        setCurrentIndex(model_.index(model_.rowCount() - 1, model_.columnCount() - 1));
}

void SeriesTable::keyPressEvent(QKeyEvent* event) {
    const auto at = currentIndex();
    const bool writable = at.isValid() && (model_.flags(at) & Qt::ItemIsEditable);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (at.row() + 1 < model_.rowCount())
            setCurrentIndex(at.siblingAtRow(at.row() + 1));
        return;
    }
    if (event->matches(QKeySequence::Paste) && !(model_.flags(model_.index(0, 0)) & Qt::ItemIsEditable))
        return;
    if (event->matches(QKeySequence::Paste)) {
        Q_EMIT pasted(QGuiApplication::clipboard()->text());
        return;
    }
    if (writable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        if (event->modifiers() & Qt::ControlModifier)
            removeCurrent();
        else
            model_.setData(at, QString());
        return;
    }
    QTableView::keyPressEvent(event);
}

// What comes from a spreadsheet fills rows, also when a cell is open.
bool SeriesTable::eventFilter(QObject* watched, QEvent* event) {
    auto* editor = qobject_cast<QLineEdit*>(watched);
    if (editor && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste)) {
        const auto text = QGuiApplication::clipboard()->text();
        if (text.trimmed().contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\t'))) {
            closeEditor(editor, QAbstractItemDelegate::NoHint);
            setFocus(Qt::OtherFocusReason);
            Q_EMIT pasted(text);
            return true;
        }
    }
    return QTableView::eventFilter(watched, event);
}

void SeriesTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    const auto at = currentIndex();
    if (hint == QAbstractItemDelegate::RevertModelCache && at.isValid()) // Escape: as it was before
        model_.setData(at, editor->property("before"));
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    if (hint == QAbstractItemDelegate::SubmitModelCache) {
        if (at.row() + 1 < model_.rowCount())
            setCurrentIndex(at.siblingAtRow(at.row() + 1));
    } else if (hint == QAbstractItemDelegate::EditNextItem ||
               hint == QAbstractItemDelegate::EditPreviousItem) {
        const bool next = hint == QAbstractItemDelegate::EditNextItem;
        if (const auto to = beside(at, next); to.isValid())
            setCurrentIndex(to);
        else
            QTableView::focusNextPrevChild(next);
    }
}

void SeriesTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    Q_EMIT rowEntered(qt(model_.rowId(current.row())));
}

} // namespace waymark::ui
