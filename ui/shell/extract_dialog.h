// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// ExtractDialog: what of a journal is to be handed on, under what name, and exactly what that is. Owned by
// MainWindow while it is open.
#pragma once

#include "journal/journal.h"
#include "report/extract.h"

#include <QDialog>

class QLineEdit;
class QTextBrowser;
class QTreeWidget;
class QTreeWidgetItem;

namespace waymark::ui {

class Label;
class Segmented;
class Theme;

class ExtractDialog : public QDialog {
    Q_OBJECT

  public:
    /// Works on a copy of the journal as it is now.
    ExtractDialog(Theme& theme, const Journal& journal, Date today, QWidget* parent);

    ExtractChoice choice() const;
    /// The name is the person's own, not one taken for this.
    bool ownName() const;
    /// Whom it is for; may be empty.
    QString with() const;

    QTreeWidget* tree() const { return tree_; }
    QTextBrowser* preview() const { return preview_; }

  private:
    QWidget* makeChoices();
    QWidget* makePreview();
    void fillTree();
    void addSection(const Section& section, QTreeWidgetItem* group);
    void showName();
    void refresh();
    QString labelOf(const ExtractLine& line) const;
    QString valueOf(const ExtractLine& line) const;

    Theme& theme_;
    Journal journal_;
    Date today_;
    QTreeWidget* tree_ = nullptr;
    QTreeWidgetItem* progress_ = nullptr;
    QTreeWidgetItem* questions_ = nullptr;
    QTreeWidgetItem* answers_ = nullptr; // nullptr where nothing is answered
    Segmented* named_ = nullptr;
    QLineEdit* name_ = nullptr;
    QLineEdit* with_ = nullptr;
    QTextBrowser* preview_ = nullptr;
    Label* count_ = nullptr;
};

} // namespace waymark::ui
