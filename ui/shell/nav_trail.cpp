// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/nav_trail.h"

#include "ui/shell/nav_delegate.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/quiet_tip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

namespace waymark::ui {

namespace {

const Place journalPlace = QStringLiteral("journal");

/// Only the left button goes anywhere.
class PlacesView : public QTreeView {
  public:
    using QTreeView::QTreeView;

  protected:
    void mousePressEvent(QMouseEvent* event) override {
        if (event->button() == Qt::LeftButton)
            QTreeView::mousePressEvent(event);
    }
};

} // namespace

NavTrail::NavTrail(Theme& theme, QWidget* parent)
    : QWidget(parent), theme_(theme), model_(new NavModel(this)), delegate_(new NavDelegate(theme, this)) {
    setAccessibleName(tr("Ways through the journal"));
    logo_ = new QLabel(this);
    name_ = makeLabel(theme, TypeStyle::H2, "ink", QStringLiteral("Waymark"), this);
    head_ = new QHBoxLayout;
    head_->setSpacing(12);
    head_->addWidget(logo_, 0, Qt::AlignVCenter);
    head_->addWidget(name_, 1, Qt::AlignVCenter);

    tree_ = new PlacesView(this);
    tree_->setObjectName(QStringLiteral("navTree"));
    tree_->setAccessibleName(tr("Places"));
    tree_->setModel(model_);
    tree_->setItemDelegate(delegate_);
    tree_->setHeaderHidden(true);
    tree_->setIndentation(0);
    tree_->setRootIsDecorated(false);
    tree_->setFrameShape(QFrame::NoFrame);
    tree_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    tree_->setMouseTracking(true);
    tree_->setExpandsOnDoubleClick(false);
    // Selecting whole rows, Qt tells screen readers' "select" of a section the row of another place.
    tree_->setSelectionBehavior(QAbstractItemView::SelectItems);
    connect(tree_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) { goTo(index); });
    // A screen reader selects without making it current.
    connect(tree_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this](const QItemSelection& selected) { goTo(selected.indexes().value(0)); });
    // Also where one is already: from a worksheet its entry leads back to the library.
    const auto again = [this](const QModelIndex& index) {
        if (const auto place = index.data(NavPlaceRole).toString(); !place.isEmpty())
            Q_EMIT went(place);
    };
    connect(tree_, &QTreeView::clicked, this, again);
    connect(tree_, &QTreeView::activated, this, again);

    journal_ = new QToolButton(this);
    journal_->hide(); // until there is one
    journal_->setObjectName(QStringLiteral("navJournal"));
    journal_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    journal_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(journal_, &QToolButton::clicked, this, [this] { Q_EMIT went(journalPlace); });
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(10, 8, 10, 10);
    foot->addWidget(journal_);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addLayout(head_);
    column->addWidget(tree_, 1);
    column->addLayout(foot);
    connect(&theme_, &Theme::changed, this, &NavTrail::restyle);
    restyle();
}

void NavTrail::restyle() {
    logo_->setPixmap(theme_.pixmap(QStringLiteral("logo"), "primary", theme_.iconPx(26)));
    setThemeIcon(*journal_, theme_, QStringLiteral("folder"), "ink2", 18);
    journal_->setMinimumHeight(theme_.px(34));
    logo_->setAlignment(rail_ ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter);
    head_->setContentsMargins(rail_ ? 0 : 18, 14, rail_ ? 0 : 12, 12);
    setFixedWidth(rail_ ? theme_.size("navRail") : theme_.size("navWidth"));
    tree_->doItemsLayout();
    update();
}

void NavTrail::setSession(const Session& session) {
    const QScopedValueRollback quiet(quiet_, true);
    model_->build(session);
    journal_->show();
    journal_->setText(QLatin1Char(' ') + session.name()); // the style leaves too little behind the icon
    journal_->setAccessibleName(session.name());
    const auto about = tr("About this journal: %1").arg(session.name());
    setQuietTip(*journal_, about);
    journal_->setAccessibleName(about);
    setPlace(place_);
}

void NavTrail::addCohort(const Place& place) {
    const QScopedValueRollback quiet(quiet_, true);
    model_->addCohort(place);
    fitHeight();
}

void NavTrail::refresh(const Session& session) {
    const QScopedValueRollback quiet(quiet_, true);
    model_->refresh(session);
}

void NavTrail::setPlace(const Place& place) {
    const QScopedValueRollback quiet(quiet_, true);
    place_ = place;
    const auto index = model_->find(place);
    for (int row = 0; row < model_->rowCount(); ++row) {
        const auto part = model_->index(row, 0);
        if (part.data(NavKindRole).toInt() != int(NavKind::Part))
            continue;
        // Open is the part one is in; on pages beside the parts the one where the next thing to do lies.
        const bool open = index.parent().isValid() ? part == index.parent() : part.data(NavHereRole).toBool();
        tree_->setExpanded(part, open && !rail_);
    }
    const auto shown = rail_ && index.parent().isValid() ? index.parent() : index;
    tree_->setCurrentIndex(shown);
    fitHeight();
    if (shown.isValid())
        tree_->scrollTo(shown);
}

void NavTrail::setRail(bool on) {
    rail_ = on;
    delegate_->setRail(on);
    name_->setVisible(!on);
    tree_->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    journal_->setToolButtonStyle(on ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    restyle();
    setPlace(place_);
}

void NavTrail::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitHeight();
}

// By the rows that are in sight at the usual distance.
void NavTrail::fitHeight() {
    const bool was = delegate_->isTight();
    delegate_->setTight(false);
    int needed = 0;
    for (auto index = model_->index(0, 0); index.isValid(); index = tree_->indexBelow(index))
        needed += delegate_->sizeHint({}, index).height();
    delegate_->setTight(needed > tree_->viewport()->height());
    if (delegate_->isTight() != was)
        tree_->doItemsLayout();
}

void NavTrail::goTo(const QModelIndex& index) {
    const auto place = index.data(NavPlaceRole).toString();
    if (!quiet_ && !place.isEmpty() && place != place_)
        Q_EMIT went(place);
}

void NavTrail::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme_.color("nav"));
    painter.fillRect(width() - 1, 0, 1, height(), theme_.color("line"));
    if (journal_->isVisible())
        painter.fillRect(0, journal_->y() - 9, width(), 1, theme_.color("line"));
}

} // namespace waymark::ui
