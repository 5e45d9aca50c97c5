// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/label.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/plain_tip.h"
#include "ui/widgets/quiet_tip.h"
#include "ui/widgets/saved_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr int barPad = 24;
constexpr int crumbPad = 12;     // of a link, from its edge to its words
constexpr int searchWidth = 212; // where there is room
constexpr int leastSearchWidth = 150;

/// The search field of the pictures: it opens the search, so it is a button.
class SearchButton : public QPushButton {
  public:
    SearchButton(Theme& theme, QWidget* parent) : QPushButton(parent), theme_(theme) {
        setObjectName(QStringLiteral("searchButton"));
        setAccessibleName(TopBar::tr("Search"));
        setAccessibleDescription(TopBar::tr("Ctrl+K"));
        setCursor(Qt::PointingHandCursor);
    }
    QSize sizeHint() const override { return {theme_.px(searchWidth), theme_.px(36)}; }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto fill = theme_.color(underMouse() ? "hover" : "surface");
        paintBox(painter, rect(), theme_.radius("control"), fill, theme_.color("lineStrong"));
        const int icon = theme_.iconPx(18);
        painter.drawPixmap(12, (height() - icon) / 2,
                           theme_.pixmap(QStringLiteral("search"), "ink3", icon, devicePixelRatioF()));
        painter.setFont(theme_.font(TypeStyle::Control));
        painter.setPen(theme_.color("ink3"));
        painter.drawText(rect().adjusted(18 + icon, 0, -70, 0), Qt::AlignVCenter, TopBar::tr("Search"));
        paintKeyCap(painter, theme_, TopBar::tr("Ctrl K"), width() - 8, height() / 2.0);
    }

  private:
    Theme& theme_;
};

} // namespace

TopBar::TopBar(Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    setAccessibleName(tr("Top bar"));
    crumbs_ = new QWidget(this);
    crumbRow_ = new QHBoxLayout(crumbs_);
    crumbRow_->setContentsMargins(0, 0, 0, 0);
    crumbRow_->setSpacing(2);
    saved_ = new SavedLabel(theme, this);
    search_ = new SearchButton(theme, this);
    searchIcon_ = makeIconButton(theme, QStringLiteral("search"), tr("Search (Ctrl+K)"), this);
    textSize_ = makeIconButton(theme, QStringLiteral("textsize"), tr("Text size"), this);
    dark_ = makeIconButton(theme, QStringLiteral("moon"), tr("Light or dark"), this);
    live_ = makeButton(theme, ButtonKind::Normal, tr("Live"), QStringLiteral("present"), this);
    live_->setAccessibleDescription(tr("F5"));
    live_->setToolTip(tr("Show this page to a group (F5)"));
    liveIcon_ = makeIconButton(theme, QStringLiteral("present"), tr("Live session (F5)"), this);
    export_ = makeButton(theme, ButtonKind::Normal, tr("Export"), QStringLiteral("export"), this);
    exportIcon_ = makeIconButton(theme, QStringLiteral("export"), tr("Export"), this);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(barPad, 0, 20, 1);
    row->setSpacing(8);
    row->addWidget(crumbs_, 1);
    row->addWidget(saved_);
    row->addSpacing(8);
    for (QWidget* widget :
         QList<QWidget*>{search_, searchIcon_, textSize_, dark_, live_, liveIcon_, export_, exportIcon_})
        row->addWidget(widget);

    connect(search_, &QPushButton::clicked, this, &TopBar::searchWanted);
    connect(searchIcon_, &QToolButton::clicked, this, &TopBar::searchWanted);
    connect(textSize_, &QToolButton::clicked, this, &TopBar::textSizeWanted);
    connect(dark_, &QToolButton::clicked, this, &TopBar::darkWanted);
    connect(live_, &QPushButton::clicked, this, &TopBar::liveWanted);
    connect(liveIcon_, &QToolButton::clicked, this, &TopBar::liveWanted);
    connect(export_, &QPushButton::clicked, this, &TopBar::exportWanted);
    connect(exportIcon_, &QToolButton::clicked, this, &TopBar::exportWanted);
    connect(&theme, &Theme::changed, this, &TopBar::restyle);
    setCompact(false);
    restyle();
}

void TopBar::restyle() {
    setFixedHeight(theme_.size(theme_.textScale() >= 1.5 ? "topBarLarge" : "topBar"));
    const bool dark = theme_.isDark();
    setThemeIcon(*dark_, theme_, dark ? QStringLiteral("sun") : QStringLiteral("moon"), "ink2");
    const auto other = dark ? tr("Light colors") : tr("Dark colors");
    setQuietTip(*dark_, other);
    dark_->setAccessibleName(other);
    update();
}

void TopBar::setTrail(const QList<Crumb>& crumbs) {
    clearLayout(*crumbRow_);
    // The words of the first one begin where the page's do, whether it is a link or not.
    const bool isLink = !crumbs.isEmpty() && !crumbs.front().place.isEmpty();
    layout()->setContentsMargins(barPad - (isLink ? crumbPad : 0), 0, 20, 1);
    for (qsizetype i = 0; i < crumbs.size(); ++i) {
        const auto& crumb = crumbs[i];
        if (i > 0) {
            auto* arrow = new QLabel(crumbs_);
            arrow->setPixmap(theme_.pixmap(QStringLiteral("chevron-right"), "ink3", theme_.iconPx(16)));
            crumbRow_->addWidget(arrow);
        }
        if (crumb.place.isEmpty()) {
            auto* label = new ElidedLabel(theme_, TypeStyle::Control, "ink", crumb.text, crumbs_);
            label->setBold(true);
            label->setContentsMargins(i > 0 ? 6 : 0, 0, 0, 0); // as far from the arrow as the links are
            label->setFullName(crumb.fullName);
            crumbRow_->addWidget(label);
            continue;
        }
        auto* link = new QToolButton(crumbs_);
        link->setObjectName(QStringLiteral("crumb"));
        link->setText(crumb.text);
        if (crumb.fullName != crumb.text)
            link->setToolTip(plainTip(crumb.fullName));
        link->setMinimumHeight(32);
        connect(link, &QToolButton::clicked, this, [this, place = crumb.place] { Q_EMIT wentTo(place); });
        crumbRow_->addWidget(link);
    }
    crumbRow_->addStretch(1);
}

void TopBar::setCompact(bool on) {
    search_->setVisible(!on);
    searchIcon_->setVisible(on);
    live_->setVisible(!on);
    liveIcon_->setVisible(on);
    export_->setVisible(!on);
    exportIcon_->setVisible(on);
}

// The name of the page is what one reads here, so the search gives way to it.
void TopBar::fitSearch() {
    const int others =
        layout()->sizeHint().width() - search_->sizeHint().boundedTo(search_->maximumSize()).width();
    search_->setFixedWidth(std::clamp(width() - others, theme_.px(leastSearchWidth), theme_.px(searchWidth)));
}

bool TopBar::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        fitSearch();
    return QWidget::event(event);
}

void TopBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme_.color("bg"));
    painter.fillRect(0, height() - 1, width(), 1, theme_.color("line"));
}

} // namespace waymark::ui
