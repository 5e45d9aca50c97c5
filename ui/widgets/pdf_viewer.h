// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// PdfViewer: the pages of a PDF one below the other, with their number, their size and keys for both. Owned
// by its parent.
#pragma once

#include <QBuffer>
#include <QPdfDocument>
#include <QPixmap>
#include <QWidget>

class QBoxLayout;
class QPdfView;
class QSpinBox;
class QToolButton;

namespace waymark::ui {

class Label;
class Theme;

class PdfViewer : public QWidget {
    Q_OBJECT

  public:
    explicit PdfViewer(Theme& theme, QWidget* parent = nullptr);
    ~PdfViewer() override;

    /// Shows these pages, where it can at the page that was shown before; false when they cannot be read.
    bool setPdf(const QByteArray& pdf);
    int pageCount() const { return document_.pageCount(); }
    /// A page as a picture `width` pixels wide.
    QPixmap picture(int page, int width) const;
    /// Counted from 0.
    int page() const;
    void goToPage(int page);
    /// Actual size is 1.
    qreal zoom() const;
    /// To the next step of a few that people know: 1 is larger, -1 smaller.
    void zoomBy(int steps);
    void showWholePage();
    void showPageWidth();

  Q_SIGNALS:
    void pageChanged(int page);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QWidget* makeBar();
    void addKeys();
    void restyle();
    void refresh();

    Theme& theme_;
    QBuffer bytes_;                 // the document reads from it while it is shown
    mutable QPdfDocument document_; // a picture of it changes nothing
    QPdfView* view_;
    QBoxLayout* bar_ = nullptr; // one row, two in large letters
    QSpinBox* number_;
    Label* count_;
    Label* percent_;
    QToolButton* before_;
    QToolButton* after_;
    QToolButton* smaller_;
    QToolButton* larger_;
};

} // namespace waymark::ui
