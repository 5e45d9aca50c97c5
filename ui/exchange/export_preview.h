// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// ExportPreview: what an export will write, as its readers see it: pages, or the text of other files. Owned
// by the ExportDialog.
#pragma once

#include "ui/exchange/export_choice.h"

#include <QWidget>

#include <string>

class QPlainTextEdit;
class QProgressBar;
class QStackedWidget;

namespace waymark::ui {

class Label;
class MessageBar;
class PageStrip;
class PdfViewer;
class Theme;

class ExportPreview : public QWidget {
    Q_OBJECT

  public:
    ExportPreview(Theme& theme, QWidget* parent);

    /// The page that was read stays in sight, where there still is one of its number.
    void show(const std::string& bytes, const ExportChoice& choice);
    void say(const QString& sentence);
    /// Why it was not saved, beside what is shown; an empty sentence takes that away.
    void complain(const QString& sentence);
    /// How far the next pages are, 0 to 1; below 0 hides it.
    void showProgress(double done, const QString& words = {});
    PdfViewer* viewer() const { return viewer_; }

  Q_SIGNALS:
    void cancelled();

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    Theme& theme_;
    MessageBar* trouble_;
    QStackedWidget* stage_;
    QWidget* pages_;
    PdfViewer* viewer_;
    PageStrip* strip_;
    QPlainTextEdit* text_;
    Label* sentence_;
    Label* caption_;
    QWidget* progress_;
    QProgressBar* bar_;
    Label* doing_;
};

} // namespace waymark::ui
