// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// CellMarks: the wrong words of cells that nobody writes in just now. Only what is painted is looked at, a
// slice at a time, and remembered until it changes. Owned by who paints the cells.
#pragma once

#include "base/id.h"
#include "ui/widgets/text_range.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

#include <map>
#include <vector>

namespace waymark::ui {

class Spelling;

class CellMarks : public QObject {
    Q_OBJECT

  public:
    CellMarks(Spelling& spelling, QObject* parent);

    /// What is wrong in a cell that shows `text`. Nothing yet where it was not looked at; looked() follows.
    QList<TextRange> of(const FieldId& field, const QString& text);

  Q_SIGNALS:
    /// Cells may have other marks now.
    void looked();

  private:
    struct Cell {
        QString text;
        QList<TextRange> wrong;
        int seenTo = 0; // characters that were looked at
    };
    void lookAround();
    void lookAtPiece(const FieldId& field, Cell& cell);

    Spelling& spelling_;
    std::map<FieldId, Cell> cells_;
    std::vector<FieldId> waiting_;
    QTimer next_;
};

} // namespace waymark::ui
