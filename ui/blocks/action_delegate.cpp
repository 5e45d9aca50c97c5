// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blocks/action_delegate.h"

#include "journal/change.h"
#include "ui/blocks/field_widgets.h"
#include "ui/models/action_model.h"
#include "ui/shell/text.h"
#include "ui/spelling/cell_marks.h"
#include "ui/spelling/spell_marks.h"
#include "ui/theme/theme.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/growing_editor.h"
#include "ui/widgets/painting.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr int padAcross = 10;
constexpr int padDown = 11;
constexpr int editorGap = 1; // above and below an editor, which has a padding of its own
constexpr int dateLeft = 12; // where a DateField in the cell has its icon and its words
constexpr int dateGap = 5;

/// The frame that an editor stands in while its cell is open: it hides what is painted below, and has the
/// ring.
class CellFrame : public QWidget {
  public:
    CellFrame(Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {}

  protected:
    // A composition that begins on the closed cell opens it: the table hands it to what it takes for the
    // editor.
    void inputMethodEvent(QInputMethodEvent* event) override {
        if (focusProxy())
            QApplication::sendEvent(focusProxy(), event);
    }
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), theme_.color("surface"));
        paintBox(painter, rect(), 3, {}, theme_.color("focus"), 2);
    }

  private:
    Theme& theme_;
};

/// Also through windows: the calendar of a cell is one of its own.
bool belongsTo(const QWidget* widget, const QWidget* to) {
    while (widget && widget != to)
        widget = widget->parentWidget();
    return widget != nullptr;
}

} // namespace

ActionDelegate::ActionDelegate(Theme& theme, ActionModel& model, Spelling* spelling, QObject* parent)
    : QStyledItemDelegate(parent), theme_(theme), model_(model), spelling_(spelling) {
    if (!spelling_)
        return;
    marks_ = new CellMarks(*spelling_, this);
    connect(marks_, &CellMarks::looked, this, &ActionDelegate::marked);
}

TextBlock ActionDelegate::words(const QModelIndex& index) const {
    auto text = index.data(Qt::DisplayRole).toString();
    if (text.isEmpty())
        text = index.data(ActionModel::PlaceholderRole).toString();
    TextBlock block;
    block.set(text, theme_.font(TypeStyle::Control), theme_.lineHeight(TypeStyle::Control));
    return block;
}

QRect ActionDelegate::wordsRect(const QRect& cell, int column) const {
    const int left = column == ActionModel::When ? dateLeft + theme_.iconPx(16) + dateGap : padAcross;
    return cell.adjusted(left, 0, -padAcross + 2, 0);
}

int ActionDelegate::heightFor(const QModelIndex& index, int width) const {
    const int column = index.column();
    if (column != ActionModel::Who && column != ActionModel::What && column != ActionModel::When)
        return 0;
    return words(index).heightFor(wordsRect({0, 0, width, 0}, column).width()) + 2 * padDown;
}

int ActionDelegate::heightFor(const QWidget& editor) {
    const auto* words = editor.findChild<GrowingEditor*>();
    return words ? words->sizeHint().height() + 2 * editorGap : 0;
}

QSize ActionDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return {option.rect.width(), heightFor(index, option.rect.width())};
}

void ActionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    const QRect cell = option.rect;
    switch (index.column()) {
    case ActionModel::Grip: {
        const int size = theme_.iconPx(18);
        const bool writeIn = index.data(ActionModel::WriteInRole).toBool();
        if (!writeIn && index.data(ActionModel::EmptyRole).toBool())
            break;
        painter->drawPixmap(
            QStyle::alignedRect(option.direction, Qt::AlignCenter, {size, size}, cell),
            theme_.pixmap(writeIn ? QStringLiteral("plus") : QStringLiteral("grip"), "ink3", size));
        break;
    }
    case ActionModel::From:
        paintFrom(*painter, cell, index);
        break;
    case ActionModel::Done:
        paintDone(*painter, cell, index);
        break;
    default:
        paintWords(*painter, cell, index);
    }
    if (option.state & QStyle::State_HasFocus)
        paintBox(*painter, cell, 3, {}, theme_.color("focus"), theme_.stroke("focus"));
}

void ActionDelegate::paintWords(QPainter& painter, const QRect& cell, const QModelIndex& index) const {
    const bool placeholder = index.data(Qt::DisplayRole).toString().isEmpty();
    const bool late = index.data(ActionModel::LateRole).toBool() && index.column() == ActionModel::When;
    const bool wrong = index.column() == ActionModel::When && index.data(ActionModel::NoSuchDayRole).toBool();
    const bool done = index.siblingAtColumn(ActionModel::Done).data(Qt::EditRole).toBool();
    if (index.column() == ActionModel::When && !placeholder) {
        const int size = theme_.iconPx(16);
        painter.drawPixmap(QRect(cell.left() + dateLeft, cell.center().y() - size / 2 + 1, size, size),
                           wrong  ? theme_.pixmap(QStringLiteral("warning"), "danger", size)
                           : late ? theme_.pixmap(QStringLiteral("clock"), "accent", size)
                                  : theme_.pixmap(QStringLiteral("calendar"), "ink3", size));
    }
    const char* ink = placeholder ? "ink3" : wrong ? "dangerInk" : late ? "accentInk" : done ? "ink2" : "ink";
    auto block = words(index);
    block.setGrounds(grounds_.value(index));
    if (!placeholder)
        block.setWaves(wrongWords(index, block.text()), theme_.color("danger"));
    block.draw(painter, wordsRect(cell, index.column()), theme_.color(ink));
}

QList<TextRange> ActionDelegate::wrongWords(const QModelIndex& index, const QString& text) const {
    const bool isSpelled =
        marks_ && index.column() == ActionModel::What && index.flags().testFlag(Qt::ItemIsEditable);
    return isSpelled ? marks_->of(model_.field(index), text) : QList<TextRange>();
}

bool ActionDelegate::isUnderlined(const QModelIndex& index, const QRect& where, const QPoint& at) const {
    if (index.data(Qt::DisplayRole).toString().isEmpty())
        return false;
    const auto block = words(index);
    const auto wrong = wrongWords(index, block.text());
    return std::ranges::any_of(wrong, [&](const TextRange& word) {
        return block.rectOf(word, wordsRect(where, index.column())).contains(at);
    });
}

void ActionDelegate::paintFrom(QPainter& painter, const QRect& cell, const QModelIndex& index) const {
    const auto source = model_.source(index.row());
    const auto centred = [&cell](int size) {
        return QRect(cell.left() + 16, cell.center().y() - size / 2 + 1, size, size);
    };
    if (!source.letter.isEmpty())
        paintBadge(painter, theme_, centred(theme_.iconPx(24)), source.letter, theme_.color("onPrimary"),
                   tintEdge(theme_, source.tint), {});
    else if (!source.icon.isEmpty())
        painter.drawPixmap(centred(theme_.iconPx(20)),
                           theme_.pixmap(source.icon, "primary", theme_.iconPx(20)));
}

void ActionDelegate::paintDone(QPainter& painter, const QRect& cell, const QModelIndex& index) const {
    if (!index.flags().testFlag(Qt::ItemIsUserCheckable))
        return;
    const int size = theme_.iconPx(22);
    const QRect box = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, {size, size}, cell);
    if (index.data(Qt::CheckStateRole).toInt() == Qt::Checked) {
        paintBox(painter, box, theme_.radius("tag"), theme_.color("primary"), {});
        paintTick(painter, box, theme_.color("onPrimary"), 2.1 * size / 22);
        return;
    }
    const bool live = index.siblingAtColumn(ActionModel::What).flags().testFlag(Qt::ItemIsEditable);
    paintBox(painter, box, theme_.radius("tag"), theme_.color(live ? "surface" : "surface2"),
             theme_.color(live ? "lineStrong" : "line"), live ? 1.4 : 1);
}

QWidget* ActionDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                      const QModelIndex& index) const {
    if (index.column() == ActionModel::When)
        return makeDateEditor(parent, index);
    return index.column() == ActionModel::Who || index.column() == ActionModel::What
               ? makeWordsEditor(parent, index)
               : nullptr;
}

QWidget* ActionDelegate::makeWordsEditor(QWidget* parent, const QModelIndex& index) const {
    auto* frame = new CellFrame(theme_, parent);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(0, editorGap, 0, editorGap);
    const auto name = model_.headerData(index.column(), Qt::Horizontal).toString();
    auto* editor = new GrowingEditor(theme_, name, frame);
    editor->setOwnUndo(false);
    editor->setTypeStyle(TypeStyle::Control);
    editor->setSingleParagraph(true);
    editor->setMinimumLines(1);
    editor->setPlaceholderText(index.data(ActionModel::PlaceholderRole).toString());
    // The cell has the edge; the words stay where they were painted.
    editor->setStyleSheet(QStringLiteral("QTextEdit, QTextEdit:hover, QTextEdit:focus "
                                         "{ border: 0; padding: 10px %1px; background: transparent; }")
                              .arg(padAcross));
    column->addWidget(editor, 0, Qt::AlignVCenter);
    frame->setFocusProxy(editor);
    editor->installEventFilter(const_cast<ActionDelegate*>(this));
    if (spelling_ && index.column() == ActionModel::What)
        new SpellMarks(*spelling_, *editor, model_.field(index));
    const QPersistentModelIndex cell(index);
    connect(editor, &GrowingEditor::spliced, this,
            [this, cell, editor](int at, int removed, const QString& inserted) {
                if (!model_.splice(cell, at, removed, inserted)) // what cannot be kept must not look kept
                    QMetaObject::invokeMethod(
                        editor, [cell, editor] { editor->setText(cell.data(Qt::EditRole).toString()); },
                        Qt::QueuedConnection);
            });
    connect(
        editor->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, frame,
        [this, cell] { Q_EMIT const_cast<ActionDelegate*>(this)->grown(cell); }, Qt::QueuedConnection);
    return frame;
}

QWidget* ActionDelegate::makeDateEditor(QWidget* parent, const QModelIndex& index) const {
    auto* frame = new CellFrame(theme_, parent);
    auto* across = new QHBoxLayout(frame);
    across->setContentsMargins(2, 0, 2, 0);
    auto* date = new DateField(theme_, frame);
    date->setName(model_.headerData(index.column(), Qt::Horizontal).toString());
    date->setFrameless(true);
    date->setToday(model_.today());
    date->setSessions(model_.liveSessions());
    date->setLate(index.data(ActionModel::LateRole).toBool());
    across->addWidget(date, 0, Qt::AlignVCenter);
    frame->setFocusProxy(date->edit());
    date->edit()->installEventFilter(const_cast<ActionDelegate*>(this));
    const QPersistentModelIndex cell(index);
    connect(date, &DateField::edited, this, [this, cell, date](const QString& value) {
        model_.setData(cell, value); // a day that does not exist is refused; leaving the cell says so
        date->setLate(cell.data(ActionModel::LateRole).toBool());
    });
    return frame;
}

DateField* ActionDelegate::dateIn(const QWidget& editor) {
    return editor.findChild<DateField*>();
}

void ActionDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    const auto value = index.data(Qt::EditRole).toString();
    if (auto* date = dateIn(*editor)) {
        if (!date->edit()->hasFocus() || !date->edit()->isModified())
            date->setValue(value);
        return;
    }
    if (auto* words = editor->findChild<GrowingEditor*>()) {
        const auto shown = words->plainText();
        if (shown == value)
            return;
        if (!words->hasFocus()) { // as it opens
            words->setText(value);
            words->moveCursor(QTextCursor::End);
            return;
        }
        showText(*words, utf8(value)); // someone else changed the cell (undo, a merge)
    }
}

// The words are in the journal already, key by key.
void ActionDelegate::setModelData(QWidget*, QAbstractItemModel*, const QModelIndex&) const {}

void ActionDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                          const QModelIndex&) const {
    editor->setGeometry(option.rect);
}

bool ActionDelegate::eventFilter(QObject* watched, QEvent* event) {
    auto* editor = qobject_cast<QWidget*>(watched);
    if (!editor || dynamic_cast<CellFrame*>(editor))
        return false; // the frame itself: nothing that QStyledItemDelegate would do for it is wanted
    while (editor && !dynamic_cast<CellFrame*>(editor))
        editor = editor->parentWidget();
    if (!editor)
        return false;
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason &&
            !belongsTo(QApplication::focusWidget(), editor))
            Q_EMIT left(editor, Way::Stay);
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT left(editor, Way::Down);
        return true;
    case Qt::Key_Tab:
        if (key->modifiers() != Qt::NoModifier)
            return false;
        Q_EMIT left(editor, Way::Next);
        return true;
    case Qt::Key_Backtab:
        Q_EMIT left(editor, Way::Previous);
        return true;
    case Qt::Key_Escape:
        Q_EMIT left(editor, Way::Back);
        return true;
    default:
        return false;
    }
}

} // namespace waymark::ui
