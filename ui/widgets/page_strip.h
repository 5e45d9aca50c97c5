// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// PageStrip: the pages of a PdfViewer as small pictures below each other, each a way to its page. Owned by
// its parent, beside the viewer.
#pragma once

#include <QAbstractListModel>
#include <QCache>
#include <QListView>
#include <QPixmap>

namespace waymark::ui {

class PdfViewer;
class Theme;

class PageStrip : public QListView {
    Q_OBJECT

  public:
    PageStrip(Theme& theme, PdfViewer& viewer, QWidget* parent);
    ~PageStrip() override;

    /// After the viewer got other pages.
    void refresh();

  private:
    class Pages;
    void restyle();

    Theme& theme_;
    PdfViewer& viewer_;
    Pages* pages_;
};

} // namespace waymark::ui
