// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_strip.h"

#include "ui/theme/theme.h"
#include "ui/widgets/pdf_viewer.h"

namespace waymark::ui {

namespace {

constexpr int pictureWidth = 92;
constexpr int kept = 60; // pictures

} // namespace

/// Pictures are made when they come into sight, so that three hundred pages cost no more than ten.
class PageStrip::Pages : public QAbstractListModel {
  public:
    Pages(Theme& theme, const PdfViewer& viewer, QObject* parent)
        : QAbstractListModel(parent), theme_(theme), viewer_(viewer) {}

    void forget() {
        beginResetModel();
        pictures_.clear();
        endResetModel();
    }

    int rowCount(const QModelIndex& parent) const override {
        return parent.isValid() ? 0 : viewer_.pageCount();
    }

    QVariant data(const QModelIndex& index, int role) const override {
        switch (role) {
        case Qt::DisplayRole:
            return QString::number(index.row() + 1);
        case Qt::AccessibleTextRole:
            return PageStrip::tr("Page %1").arg(index.row() + 1);
        case Qt::DecorationRole:
            return picture(index.row());
        case Qt::TextAlignmentRole:
            return int(Qt::AlignHCenter);
        default:
            return {};
        }
    }

  private:
    QPixmap picture(int page) const {
        if (auto* there = pictures_.object(page))
            return *there;
        const int width = theme_.iconPx(pictureWidth);
        auto* made = new QPixmap(viewer_.picture(page, width));
        pictures_.insert(page, made);
        return *made;
    }

    Theme& theme_;
    const PdfViewer& viewer_;
    mutable QCache<int, QPixmap> pictures_{kept};
};

PageStrip::PageStrip(Theme& theme, PdfViewer& viewer, QWidget* parent)
    : QListView(parent), theme_(theme), viewer_(viewer), pages_(new Pages(theme, viewer, this)) {
    setObjectName(QStringLiteral("pageStrip"));
    setAccessibleName(tr("Pages, small"));
    setViewMode(QListView::IconMode);
    setFlow(QListView::TopToBottom);
    setWrapping(false);
    setMovement(QListView::Static);
    setSpacing(6);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setModel(pages_);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (index.isValid())
            viewer_.goToPage(index.row());
    });
    connect(&viewer, &PdfViewer::pageChanged, this, [this](int page) {
        const QSignalBlocker quiet(selectionModel());
        setCurrentIndex(pages_->index(page));
        viewport()->update();
    });
    connect(&theme, &Theme::changed, this, &PageStrip::restyle);
    restyle();
}

PageStrip::~PageStrip() = default;

void PageStrip::restyle() {
    const int width = theme_.iconPx(pictureWidth);
    setIconSize({width, width * 15 / 10});
    setFixedWidth(width + 40);
    pages_->forget();
}

void PageStrip::refresh() {
    const QSignalBlocker quiet(selectionModel());
    pages_->forget();
    setCurrentIndex(pages_->index(viewer_.page()));
}

} // namespace waymark::ui
