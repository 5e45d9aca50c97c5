// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// ActionDelegate: paints the cells of a plan of action and makes the editors that open in them. Owned by its
// table.
#pragma once

#include "ui/widgets/text_block.h"

#include <QHash>
#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace waymark::ui {

class ActionModel;
class CellMarks;
class DateField;
class Spelling;
class Theme;

class ActionDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    /// Where the keyboard goes when it leaves an editor; Stay: it has gone elsewhere already.
    enum class Way { Stay, Back, Down, Next, Previous };

    /// Without `spelling` no word is looked at.
    ActionDelegate(Theme& theme, ActionModel& model, Spelling* spelling, QObject* parent);

    /// What was found in cells and is to stand out.
    void setGrounds(QHash<QPersistentModelIndex, QList<TextBlock::Ground>> grounds) {
        grounds_ = std::move(grounds);
    }

    /// What a cell needs to show all its words.
    int heightFor(const QModelIndex& index, int width) const;
    /// What the editor that stands in a cell needs.
    static int heightFor(const QWidget& editor);
    /// The field of the editor of a date; nullptr in other editors.
    static DateField* dateIn(const QWidget& editor);

    /// Whether a closed cell that is painted at `where` has a wrong word underlined at a point.
    bool isUnderlined(const QModelIndex& index, const QRect& where, const QPoint& at) const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

  Q_SIGNALS:
    /// The keyboard left an editor, whose words are in the journal already.
    void left(QWidget* editor, waymark::ui::ActionDelegate::Way way);
    /// An editor needs another height.
    void grown(const QModelIndex& index);
    /// Closed cells have other words underlined now.
    void marked();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool editorEvent(QEvent*, QAbstractItemModel*, const QStyleOptionViewItem&, const QModelIndex&) override {
        return false; // the table ticks and opens
    }

  private:
    TextBlock words(const QModelIndex& index) const;
    QList<TextRange> wrongWords(const QModelIndex& index, const QString& text) const;
    QRect wordsRect(const QRect& cell, int column) const;
    void paintWords(QPainter& painter, const QRect& cell, const QModelIndex& index) const;
    void paintFrom(QPainter& painter, const QRect& cell, const QModelIndex& index) const;
    void paintDone(QPainter& painter, const QRect& cell, const QModelIndex& index) const;
    QWidget* makeWordsEditor(QWidget* parent, const QModelIndex& index) const;
    QWidget* makeDateEditor(QWidget* parent, const QModelIndex& index) const;

    Theme& theme_;
    ActionModel& model_;
    Spelling* spelling_;
    CellMarks* marks_ = nullptr; // of cells that are closed
    QHash<QPersistentModelIndex, QList<TextBlock::Ground>> grounds_;
};

} // namespace waymark::ui
