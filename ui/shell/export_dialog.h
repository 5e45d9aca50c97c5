// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// ExportDialog: asks in which form and on which paper the journal goes out. Owned by the call that opens it.
#pragma once

#include "report/writers.h"

#include <QDialog>

namespace waymark::ui {

class Segmented;
class Theme;

class ExportDialog : public QDialog {
    Q_OBJECT

  public:
    /// `sheets` worksheets were begun; with none, nothing is asked about them.
    ExportDialog(Theme& theme, Paper paper, int sheets, QWidget* parent);

    /// ".pdf", ".html", ".md" or ".json"
    QString extension() const;
    Paper paper() const;
    bool withSheets() const;

  private:
    void explain();

    Segmented* form_;
    Segmented* paper_;
    QWidget* paperRow_;
    Segmented* sheets_ = nullptr;
    QWidget* sheetsRow_ = nullptr;
    class Label* words_;
};

} // namespace waymark::ui
