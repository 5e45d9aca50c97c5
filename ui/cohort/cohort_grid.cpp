// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cohort/cohort_grid.h"

#include "cohort/member.h"
#include "ui/cohort/cohort_model.h"
#include "ui/cohort/standing_mark.h"
#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QHeaderView>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

namespace waymark::ui {

namespace {

constexpr int oneRow = 39;     // at text scale 1.0
constexpr int headHeight = 70; // a part's name, and two lines of a section's
constexpr int lowHead = 44;    // where no part is chosen
constexpr int nameRoom = 210;  // what names take before the other columns get some
constexpr int mostRows = 14;   // in sight; the others are scrolled to
constexpr int barGap = 3;      // between the sections of a part
constexpr int padding = 0;     // the card has some

int headHeightOf(const Theme& theme, const CohortModel& model) {
    const bool chosen =
        std::ranges::any_of(model.columns(), [](const auto& each) { return !each.section.empty(); });
    return theme.px(chosen ? headHeight : lowHead);
}

class Head : public QHeaderView {
  public:
    Head(Theme& theme, CohortModel& model, QWidget* parent)
        : QHeaderView(Qt::Horizontal, parent), theme_(theme), model_(model) {
        setSectionsClickable(false);
        setHighlightSections(false);
    }

  protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override {
        if (section >= model_.columns().size())
            return;
        const auto& column = model_.columns()[section];
        const bool chosen = !column.section.empty();
        if (chosen)
            painter->fillRect(rect, theme_.color("primarySoft"));
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme_.color("line"));
        painter->setFont(theme_.font(TypeStyle::Small, column.part > 0 && !chosen));
        painter->setPen(theme_.color(chosen ? "primaryInk" : column.part == 0 ? "ink2" : "ink"));
        const auto box = rect.adjusted(column.part == 0 ? padding : 4, 4, -4, -8);
        painter->drawText(box,
                          int(column.part == 0 ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignBottom |
                              Qt::TextWordWrap,
                          model_.nameOf(column));
    }

    // Over the sections of the chosen part stands its name.
    void paintEvent(QPaintEvent* event) override {
        QHeaderView::paintEvent(event);
        QPainter painter(viewport());
        QRect span;
        int part = 0;
        for (int i = 0; i < model_.columns().size(); ++i)
            if (!model_.columns()[i].section.empty()) {
                span |= QRect(sectionViewportPosition(i), 0, sectionSize(i), height());
                part = model_.columns()[i].part;
            }
        if (part > 0)
            paintPart(painter, span, part);
        if (offset() > 0) { // names stay where they are, and so does what is above them
            const QRect names(0, 0, sectionSize(0), height());
            painter.fillRect(names, theme_.color("surface"));
            paintSection(&painter, names, 0);
        }
    }

    void paintPart(QPainter& painter, const QRect& span, int part) const {
        painter.setFont(theme_.font(TypeStyle::Small, true));
        painter.setPen(theme_.color("primaryInk"));
        painter.drawText(span.adjusted(0, 8, 0, 0), Qt::AlignHCenter | Qt::AlignTop,
                         CohortModel::tr("Part %1").arg(part));
    }
    QSize sizeHint() const override {
        return {QHeaderView::sizeHint().width(), headHeightOf(theme_, model_)};
    }

  private:
    Theme& theme_;
    CohortModel& model_;
};

class Cells : public QStyledItemDelegate {
  public:
    Cells(Theme& theme, CohortModel& model, QObject* parent)
        : QStyledItemDelegate(parent), theme_(theme), model_(model) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const auto& column = model_.columns()[index.column()];
        painter->save();
        const bool selected = option.state & QStyle::State_Selected;
        if (selected || !column.section.empty())
            painter->fillRect(option.rect, theme_.color(selected ? "hover" : "primarySoft"));
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          theme_.color("line"));
        if (column.part == 0)
            name(*painter, option.rect, index);
        else
            standings(*painter, option.rect, index.data(CohortModel::StandingsRole).value<QList<int>>(),
                      !column.section.empty());
        if (option.state & QStyle::State_HasFocus)
            paintBox(*painter, QRectF(option.rect).adjusted(1, 1, -1, -2), 3, {}, theme_.color("focus"), 2);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
        return {widthOf(index), theme_.px(oneRow)};
    }

  private:
    int widthOf(const QModelIndex& index) const {
        const auto& column = model_.columns()[index.column()];
        if (column.part == 0)
            return QFontMetrics(theme_.font(TypeStyle::Control)).horizontalAdvance(index.data().toString()) +
                   2 * padding + theme_.px(24);
        return theme_.px(column.section.empty() ? 54 : 74);
    }

    void name(QPainter& painter, const QRect& rect, const QModelIndex& index) const {
        const int icon = index.data(CohortModel::StandingsRole).toBool() ? theme_.iconPx(15) : 0;
        painter.setFont(theme_.font(TypeStyle::Control));
        painter.setPen(theme_.color("ink"));
        const int room = rect.width() - padding - 6 - (icon > 0 ? icon + 8 : 0);
        // What tells people of one name apart stands at the end.
        const auto elide = index.data(CohortModel::NamesakeRole).toBool() ? Qt::ElideMiddle : Qt::ElideRight;
        const auto shown = painter.fontMetrics().elidedText(index.data().toString(), elide, room);
        painter.drawText(rect.adjusted(padding, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, shown);
        if (icon > 0)
            painter.drawPixmap(rect.left() + padding + painter.fontMetrics().horizontalAdvance(shown) + 8,
                               rect.center().y() - icon / 2,
                               theme_.pixmap(QStringLiteral("clock"), "accent", icon,
                                             painter.device()->devicePixelRatioF()));
    }

    void standings(QPainter& painter, const QRect& rect, const QList<int>& list, bool chosen) const {
        painter.setRenderHint(QPainter::Antialiasing);
        if (chosen) {
            if (!list.isEmpty())
                paintStandingCircle(painter, theme_, QRectF(rect).center(), Standing(list.front()));
            return;
        }
        const auto bar = standingBar(theme_);
        const qreal width = bar.width() * qreal(list.size()) + barGap * qreal(list.size() - 1);
        qreal x = QRectF(rect).center().x() - width / 2;
        for (const int each : list) {
            paintStandingBar(painter, theme_,
                             {x, QRectF(rect).center().y() - bar.height() / 2, bar.width(), bar.height()},
                             Standing(each));
            x += bar.width() + barGap;
        }
    }

    Theme& theme_;
    CohortModel& model_;
};

} // namespace

CohortGrid::CohortGrid(Theme& theme, CohortModel& model, QWidget* parent)
    : QTableView(parent), theme_(theme), model_(model) {
    setObjectName(QStringLiteral("cohortGrid"));
    setModel(&model);
    setHorizontalHeader(new Head(theme, model, this));
    setItemDelegate(new Cells(theme, model, this));
    verticalHeader()->hide();
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // a long table's would lie far below the window
    bar_ = new QScrollBar(Qt::Horizontal, parent);
    bar_->setAccessibleName(tr("Parts that are beside the window"));
    auto* own = horizontalScrollBar();
    connect(own, &QScrollBar::rangeChanged, bar_, [this, own](int least, int most) {
        bar_->setRange(least, most);
        bar_->setPageStep(own->pageStep());
        bar_->setSingleStep(theme_.px(54));
        bar_->setVisible(most > least && !isHidden());
    });
    connect(own, &QScrollBar::valueChanged, bar_, &QScrollBar::setValue);
    connect(bar_, &QScrollBar::valueChanged, own, &QScrollBar::setValue);
    bar_->hide();
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme_, &Theme::changed, this, &CohortGrid::fit);
}

void CohortGrid::fit() {
    verticalHeader()->setDefaultSectionSize(theme_.px(oneRow));
    horizontalHeader()->setFixedHeight(headHeightOf(theme_, model_));
    if (model_.columnCount() == 0)
        return;
    int others = 0;
    for (int i = 1; i < model_.columnCount(); ++i) {
        const bool chosen = !model_.columns()[i].section.empty();
        int words = 0; // no word of its head is cut
        const QFontMetrics metrics(theme_.font(TypeStyle::Small, !chosen));
        const auto name = model_.nameOf(model_.columns()[i]);
        for (const auto& word :
             chosen ? name.split(QRegularExpression(QStringLiteral("[ -]"))) : QStringList(name))
            words = qMax(words, metrics.horizontalAdvance(word));
        setColumnWidth(i, qMax(theme_.px(chosen ? 74 : 54), words + 12));
        others += columnWidth(i);
    }
    needed_ = others + theme_.px(110);
    int room = viewport()->width() - others;
    const int spare = (room - theme_.px(nameRoom)) / model_.columnCount();
    if (spare > 0)
        for (int i = 1; i < model_.columnCount(); ++i) {
            setColumnWidth(i, columnWidth(i) + spare);
            room -= spare;
        }
    setColumnWidth(0, qMax(theme_.px(100), room));
    updateGeometry();
}

void CohortGrid::setVisible(bool on) {
    QTableView::setVisible(on);
    bar_->setVisible(on && horizontalScrollBar()->maximum() > 0);
}

QSize CohortGrid::sizeHint() const {
    const int rows = qBound(1, model_.rowCount(), mostRows);
    return {theme_.px(520), headHeightOf(theme_, model_) + rows * theme_.px(oneRow) + 2};
}

// What the keyboard comes to does not stay behind the names.
void CohortGrid::scrollTo(const QModelIndex& index, ScrollHint hint) {
    QTableView::scrollTo(index, hint);
    const int hidden = index.column() > 0 ? columnWidth(0) - columnViewportPosition(index.column()) : 0;
    if (hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

void CohortGrid::scrollContentsBy(int dx, int dy) {
    QTableView::scrollContentsBy(dx, dy);
    if (dx != 0) { // the names are drawn anew, not moved along
        viewport()->update();
        horizontalHeader()->viewport()->update();
    }
}

void CohortGrid::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    if (horizontalScrollBar()->value() == 0 || model_.rowCount() == 0)
        return;
    QPainter painter(viewport());
    for (int row = qMax(0, rowAt(0)); row < model_.rowCount(); ++row) {
        const auto index = model_.index(row, 0);
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        option.rect = QRect(0, rowViewportPosition(row), columnWidth(0), rowHeight(row));
        if (option.rect.top() > viewport()->height())
            break;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        painter.fillRect(option.rect, theme_.color("surface"));
        itemDelegate()->paint(&painter, option, index);
    }
}

void CohortGrid::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fit();
}

} // namespace waymark::ui
