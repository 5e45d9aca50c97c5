// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// PartsTree: the parts of a journal with their sections, and its worksheets, each to be ticked. Owned by its
// parent.
#pragma once

#include "journal/journal.h"

#include <QSet>
#include <QTreeWidget>

namespace waymark::ui {

class Theme;

class PartsTree : public QTreeWidget {
    Q_OBJECT

  public:
    PartsTree(Theme& theme, const Journal& journal, QWidget* parent);

    /// Ids of the sections and worksheets without a tick.
    QSet<QString> leftOut() const;
    void setLeftOut(const QSet<QString>& ids);
    /// "All parts and worksheets", or how many of them.
    QString summary() const;
    void tickAll(bool on);

  Q_SIGNALS:
    void changed();

  private:
    template <class See>
    void forEachLeaf(See see) const;
    void fill(const Journal& journal);
    int rowHeight() const;
    QTreeWidgetItem* addBranch(const QString& name);

    Theme& theme_;
};

} // namespace waymark::ui
