// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pdf_viewer.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPdfPageNavigator>
#include <QPdfSelection>
#include <QPdfView>
#include <QScrollBar>
#include <QShortcut>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr qreal zoomSteps[] = {0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 2.0, 3.0, 4.0};
constexpr qreal pointsPerInch = 72;

} // namespace

PdfViewer::PdfViewer(Theme& theme, QWidget* parent)
    : QWidget(parent), theme_(theme), view_(new QPdfView(this)) {
    setAccessibleRole(*view_, QAccessible::Graphic); // its pages are pictures here; the PDF itself is tagged
    view_->setObjectName(QStringLiteral("pdfPages"));
    view_->setPageMode(QPdfView::PageMode::MultiPage);
    view_->setZoomMode(QPdfView::ZoomMode::FitInView);
    // A whole page has a margin below as it has above, and nothing of the next one shows.
    view_->setPageSpacing(2 * view_->documentMargins().top());
    view_->setFrameShape(QFrame::NoFrame);
    view_->setFocusPolicy(Qt::StrongFocus);
    view_->setAccessibleName(tr("Pages"));
    setFocusProxy(view_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(view_, 1);
    column->addWidget(makeBar());
    addKeys();
    connect(view_->pageNavigator(), &QPdfPageNavigator::currentPageChanged, this, [this] {
        refresh();
        Q_EMIT pageChanged(page());
    });
    connect(view_, &QPdfView::zoomFactorChanged, this, &PdfViewer::refresh);
    connect(view_, &QPdfView::zoomModeChanged, this, &PdfViewer::refresh);
    connect(&theme, &Theme::changed, this, &PdfViewer::restyle);
    view_->viewport()->installEventFilter(this);
    restyle();
    refresh();
}

PdfViewer::~PdfViewer() {
    view_->setDocument(nullptr); // it goes later than the document does
}

QWidget* PdfViewer::makeBar() {
    auto* bar = new QWidget(this);
    bar_ = new QBoxLayout(QBoxLayout::LeftToRight, bar);
    bar_->setContentsMargins(0, 0, 0, 0);
    bar_->setSpacing(6);
    before_ = makeIconButton(theme_, QStringLiteral("chevron-left"), tr("Page before"), bar);
    after_ = makeIconButton(theme_, QStringLiteral("chevron-right"), tr("Page after"), bar);
    number_ = new QSpinBox(bar);
    number_->setAccessibleName(tr("Page"));
    number_->setKeyboardTracking(false); // "1" on the way to "12" is not meant
    number_->setAlignment(Qt::AlignCenter);
    count_ = makeLabel(theme_, TypeStyle::Control, "ink2", {}, bar);
    count_->setWrapping(false);
    smaller_ = makeIconButton(theme_, QStringLiteral("minus"), tr("Smaller"), bar);
    percent_ = makeLabel(theme_, TypeStyle::Control, "ink2", {}, bar);
    percent_->setWrapping(false);
    larger_ = makeIconButton(theme_, QStringLiteral("plus"), tr("Larger"), bar);
    auto* whole = makeButton(theme_, ButtonKind::Quiet, tr("Whole page"), {}, bar);
    auto* width = makeButton(theme_, ButtonKind::Quiet, tr("Page width"), {}, bar);
    connect(before_, &QToolButton::clicked, this, [this] { goToPage(page() - 1); });
    connect(after_, &QToolButton::clicked, this, [this] { goToPage(page() + 1); });
    connect(number_, &QSpinBox::valueChanged, this, [this](int number) { goToPage(number - 1); });
    connect(smaller_, &QToolButton::clicked, this, [this] { zoomBy(-1); });
    connect(larger_, &QToolButton::clicked, this, [this] { zoomBy(1); });
    connect(whole, &QPushButton::clicked, this, &PdfViewer::showWholePage);
    connect(width, &QPushButton::clicked, this, &PdfViewer::showPageWidth);
    for (const auto& together : {QWidgetList{before_, number_, count_, after_},
                                 QWidgetList{smaller_, percent_, larger_, whole, width}}) {
        if (bar_->count() > 0)
            bar_->addStretch(1);
        auto* row = new QHBoxLayout;
        row->setSpacing(6);
        for (auto* widget : together)
            row->addWidget(widget);
        row->addStretch(0); // in rows of their own none is wider than it needs
        bar_->addLayout(row);
    }
    bar->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return bar;
}

void PdfViewer::addKeys() {
    const auto on = [this](const QKeySequence& keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    on(Qt::Key_PageUp, [this] { goToPage(page() - 1); });
    on(Qt::Key_PageDown, [this] { goToPage(page() + 1); });
    on(Qt::CTRL | Qt::Key_Home, [this] { goToPage(0); });
    on(Qt::CTRL | Qt::Key_End, [this] { goToPage(pageCount() - 1); });
    on(Qt::CTRL | Qt::Key_Plus, [this] { zoomBy(1); });
    on(Qt::CTRL | Qt::Key_Equal, [this] { zoomBy(1); }); // plus without Shift
    on(Qt::CTRL | Qt::Key_Minus, [this] { zoomBy(-1); });
    on(Qt::CTRL | Qt::Key_0, [this] { showWholePage(); });
}

bool PdfViewer::setPdf(const QByteArray& pdf) {
    const int before = page();
    view_->setDocument(nullptr);
    document_.close();
    bytes_.close();
    bytes_.setData(pdf);
    bytes_.open(QIODevice::ReadOnly);
    document_.load(&bytes_);
    if (document_.status() != QPdfDocument::Status::Ready)
        return false;
    view_->setDocument(&document_);
    number_->setRange(1, pageCount());
    count_->setText(tr("of %1").arg(pageCount()));
    goToPage(before);
    refresh();
    return true;
}

QPixmap PdfViewer::picture(int page, int width) const {
    const QSizeF points = document_.pagePointSize(page);
    if (points.isEmpty())
        return {};
    const qreal ratio = devicePixelRatioF();
    const QSize size = (points * (width / points.width()) * ratio).toSize();
    QPixmap paper(size);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    painter.drawImage(0, 0, document_.render(page, size));
    painter.setPen(theme_.color("line"));
    painter.drawRect(0, 0, size.width() - 1, size.height() - 1);
    painter.end();
    paper.setDevicePixelRatio(ratio);
    return paper;
}

int PdfViewer::page() const {
    return view_->pageNavigator()->currentPage();
}

void PdfViewer::goToPage(int page) {
    if (pageCount() > 0)
        view_->pageNavigator()->jump(std::clamp(page, 0, pageCount() - 1), {}, view_->zoomFactor());
}

qreal PdfViewer::zoom() const {
    if (view_->zoomMode() == QPdfView::ZoomMode::Custom || pageCount() == 0)
        return view_->zoomFactor();
    const auto margins = view_->documentMargins();
    const QSizeF actual = document_.pagePointSize(page()) * (logicalDpiX() / pointsPerInch);
    const qreal across = (view_->viewport()->width() - margins.left() - margins.right()) / actual.width();
    if (view_->zoomMode() == QPdfView::ZoomMode::FitToWidth)
        return across;
    return std::min(across, (view_->viewport()->height() - view_->pageSpacing()) / actual.height());
}

void PdfViewer::zoomBy(int steps) {
    const qreal now = zoom();
    const auto* const begin = std::begin(zoomSteps);
    const auto* const end = std::end(zoomSteps);
    qreal next = now;
    if (steps > 0) {
        const auto* larger = std::upper_bound(begin, end, now + 0.01);
        next = larger == end ? now : *larger;
    } else {
        const auto* notSmaller = std::lower_bound(begin, end, now - 0.01);
        next = notSmaller == begin ? now : *(notSmaller - 1);
    }
    const int here = page();
    view_->setZoomFactor(next);
    view_->setZoomMode(QPdfView::ZoomMode::Custom);
    goToPage(here);
    refresh();
}

void PdfViewer::showWholePage() {
    const int here = page();
    view_->setZoomMode(QPdfView::ZoomMode::FitInView);
    goToPage(here);
}

void PdfViewer::showPageWidth() {
    const int here = page();
    view_->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    goToPage(here);
}

// The ground around the pages is the view's dark colour.
void PdfViewer::restyle() {
    QPalette colors = view_->palette();
    colors.setColor(QPalette::Dark, theme_.color("line"));
    view_->setPalette(colors);
    bar_->setDirection(theme_.textScale() < 1.5 ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    number_->setMinimumWidth(theme_.px(34) + fontMetrics().horizontalAdvance(QStringLiteral("0000")));
}

bool PdfViewer::eventFilter(QObject* watched, QEvent* event) {
    if (watched == view_->viewport() && event->type() == QEvent::Resize)
        refresh(); // a page that fills the view is larger in a larger one
    return QWidget::eventFilter(watched, event);
}

void PdfViewer::refresh() {
    const bool any = pageCount() > 0;
    number_->setEnabled(any);
    before_->setEnabled(any && page() > 0);
    after_->setEnabled(any && page() < pageCount() - 1);
    smaller_->setEnabled(any && zoom() > zoomSteps[0] + 0.01);
    larger_->setEnabled(any && zoom() < *std::rbegin(zoomSteps) - 0.01);
    if (!any)
        return;
    const QSignalBlocker quiet(number_);
    number_->setValue(page() + 1);
    percent_->setText(tr("%1%").arg(qRound(zoom() * 100)));
    view_->setAccessibleName(tr("Page %1 of %2").arg(page() + 1).arg(pageCount()));
    view_->setAccessibleDescription(document_.getAllText(page()).text());
}

} // namespace waymark::ui
