// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// CopyRow: at the foot of a worksheet, what can be taken from it into the ones that belong to it. Says what
// will be copied; what is there already stays. Owned by its page.
#pragma once

#include "ui/pages/page.h"
#include "worksheets/copies.h"

#include <string>

namespace waymark::ui {

class Label;

/// What was copied, and on which days another number stays where it is; empty where nothing was to be done.
QString copiedWords(const Session& session, const CopiedSeries& copied);

class CopyRow : public QWidget {
    Q_OBJECT

  public:
    CopyRow(const PageContext& context, std::string sheet, QWidget* parent);

    /// Counts anew; hidden while there is nothing to copy.
    void refresh();

  private:
    QString laterWords(const SheetView& view, const CopyKind& kind) const;
    void copy(const CopyKind& kind, QWidget* at);
    void copyInto(const std::string& target, std::string_view tool);
    void toPage();
    void numbersToPage();
    /// The series of the course's page that goes with this run chart; empty where there is none.
    std::string pageSeries() const;

    PageContext context_;
    std::string sheet_;
    QWidget* buttons_;
    Label* later_;
    QString shown_; // what the buttons say: they are made anew only when that changes
};

} // namespace waymark::ui
