// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blocks/series_card.h"

#include "base/text.h"
#include "figures/run_chart.h"
#include "ui/blocks/bring_back_bar.h"
#include "ui/blocks/series_table.h"
#include "ui/figures/figure_view.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"

#include <QBoxLayout>
#include <QResizeEvent>

namespace waymark::ui {

namespace {

constexpr std::size_t drawnFrom = 2;    // numbers make a line
constexpr std::size_t trustedFrom = 10; // numbers make a median to trust (worksheets, section 4)
constexpr int chartHeight = 330;
constexpr int tableWidth = 190;
constexpr int besideFrom = 440; // pixels of the card's inside, at text scale 1.0

} // namespace

SeriesCard::SeriesCard(const PageContext& context, const Block& series, QWidget* parent)
    : Card(context.theme, parent),
      context_(context),
      block_(series.id),
      model_(new SeriesModel(context.session, series.id, this)) {
    const auto& course = context.session.course();
    setTitle(qt(course.title(series.id)));
    body()->addWidget(makeLabel(context.theme, TypeStyle::Small, "ink2", qt(course.note(series.id)), this));
    sides_ = new QBoxLayout(QBoxLayout::LeftToRight);
    sides_->setSpacing(16);
    sides_->addWidget(noChart_ = makeNoChart(), 1, Qt::AlignTop);
    sides_->addWidget(makeChart(), 1, Qt::AlignTop);
    sides_->addWidget(makeTable(), 0);
    body()->addLayout(sides_);
    removed_ = new BringBackBar(context, this);
    body()->addWidget(removed_);

    connect(model_, &SeriesModel::pointsChanged, this, &SeriesCard::refresh);
    connect(table_, &SeriesTable::rowRemoved, this, [this](const RemovedRow& row, const QString& words) {
        removed_->offer(row, words.isEmpty() ? tr("a day") : words);
    });
    connect(removed_, &BringBackBar::broughtBack, this, [this](const RemovedRow& row) {
        table_->setCurrentIndex(model_->index(model_->rowOf(row.row), SeriesModel::Day));
        table_->setFocus(Qt::OtherFocusReason);
    });
    refresh();
}

QWidget* SeriesCard::makeChart() {
    auto* host = new QWidget(this);
    auto* column = new QVBoxLayout(host);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    chart_ = new FigureView(context_.theme, host);
    chart_->setMaker([this](double width, double height, double text) { return figure(width, height, text); },
                     chartHeight);
    connect(chart_, &FigureView::made, this, &SeriesCard::showTips);
    connect(chart_, &FigureView::chosen, this, [this](const QString& id) {
        table_->setCurrentIndex(model_->index(model_->rowOf(utf8(id)), SeriesModel::Value));
        table_->setFocus(Qt::OtherFocusReason);
    });
    column->addWidget(chart_);
    enough_ = makeLabel(context_.theme, TypeStyle::Small, "ink2", {}, host);
    column->addWidget(enough_);
    return host;
}

QWidget* SeriesCard::makeNoChart() {
    auto& theme = context_.theme;
    auto* host = new QWidget(this);
    auto* across = new QHBoxLayout(host);
    across->setContentsMargins(0, 12, 0, 0);
    across->setSpacing(12);
    auto* icon = new IconLabel(theme, QStringLiteral("chart"), "ink3", 24, host);
    across->addWidget(icon, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(makeLabel(theme, TypeStyle::H3, "ink", tr("No chart yet"), host));
    tooFew_ = makeLabel(theme, TypeStyle::Control, "ink2", {}, host);
    words->addWidget(tooFew_);
    across->addLayout(words, 1);
    return host;
}

QWidget* SeriesCard::makeTable() {
    auto& theme = context_.theme;
    auto* host = new QWidget(this);
    auto* column = new QVBoxLayout(host);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    table_ = new SeriesTable(theme, *model_, host);
    table_->setObjectName(qt(block_));
    table_->setAccessibleName(qt(context_.session.course().title(block_)));
    table_->setAccessibleDescription(qt(context_.session.course().note(block_)));
    connect(table_, &SeriesTable::rowEntered, this, &SeriesCard::enterRow);
    column->addWidget(table_);
    fault_ = makeLabel(theme, TypeStyle::Small, "warnInk", {}, host);
    column->addWidget(fault_);
    if (!context_.session.readingOnly()) {
        remove_ = makeButton(theme, ButtonKind::Quiet, tr("Remove this day"), QStringLiteral("trash"), host);
        remove_->setEnabled(false);
        connect(remove_, &QPushButton::clicked, table_, &SeriesTable::removeCurrent);
        column->addWidget(remove_, 0, Qt::AlignLeft);
    }
    column->addStretch(1);
    return host;
}

QWidget* SeriesCard::tableWidget() const {
    return table_;
}

Figure SeriesCard::figure(double width, double height, double text) const {
    const auto& session = context_.session;
    const auto& course = session.course();
    std::vector<RunChartPoint> points;
    for (const auto& point : model_->points())
        points.push_back(
            {point.row,
             point.date ? shortDate(*point.date, session.today(), course.language()) : point.dateText,
             *point.value});
    const RunChartWords words{
        course.title(block_),
        utf8(tr("Median %1")),
        utf8(tr("Run chart of %1 values from %2 to %3, between %4 and %5. The median is %6.")),
        utf8(tr("There are no numbers to draw yet.")),
        {utf8(model_->headerData(SeriesModel::Day, Qt::Horizontal).toString()),
         utf8(model_->headerData(SeriesModel::Value, Qt::Horizontal).toString())}};
    return runChart(points, words, {width, height, text});
}

void SeriesCard::showTips() {
    const auto points = model_->points();
    for (std::size_t i = 0; i < points.size() && i < chart_->figure().facts.rows.size(); ++i) {
        const auto& fact = chart_->figure().facts.rows[i];
        chart_->setMarkTip(qt(points[i].row),
                           tr("%1: %2", "a day, its value").arg(qt(fact[0]), qt(points[i].valueText)));
    }
}

QString SeriesCard::enoughWords(std::size_t numbers) const {
    if (numbers >= trustedFrom)
        return {};
    static constexpr const char* names[] = {
        QT_TR_NOOP("Ten numbers make a median to trust. You have none yet."),
        QT_TR_NOOP("Ten numbers make a median to trust. You have one."),
        QT_TR_NOOP("Ten numbers make a median to trust. You have two."),
        QT_TR_NOOP("Ten numbers make a median to trust. You have three."),
        QT_TR_NOOP("Ten numbers make a median to trust. You have four."),
        QT_TR_NOOP("Ten numbers make a median to trust. You have five."),
        QT_TR_NOOP("Ten numbers make a median to trust. You have six."),
        QT_TR_NOOP("Ten numbers make a median to trust. You have seven."),
        QT_TR_NOOP("Ten numbers make a median to trust. You have eight."),
        QT_TR_NOOP("Ten numbers make a median to trust. You have nine."),
    };
    return tr(names[numbers]);
}

void SeriesCard::refresh() {
    const auto numbers = model_->points().size();
    noChart_->setVisible(numbers < drawnFrom);
    chart_->parentWidget()->setVisible(numbers >= drawnFrom);
    tooFew_->setText(enoughWords(numbers));
    enough_->setText(enoughWords(numbers));
    enough_->setVisible(numbers < trustedFrom);
    fault_->setText(model_->firstFault());
    fault_->setVisible(!fault_->text().isEmpty());
    chart_->remake();
    enterRow(qt(model_->rowId(table_->currentIndex().row())));
}

void SeriesCard::enterRow(const QString& rowId) {
    chart_->setHighlighted(rowId);
    if (remove_)
        remove_->setEnabled(!rowId.isEmpty());
}

bool SeriesCard::showField(const FieldId& field) {
    return table_->edit(field);
}

void SeriesCard::resizeEvent(QResizeEvent* event) {
    Card::resizeEvent(event);
    const bool beside = width() - 40 >= context_.theme.px(besideFrom);
    table_->parentWidget()->setMaximumWidth(beside ? context_.theme.px(tableWidth) : QWIDGETSIZE_MAX);
    table_->parentWidget()->setMinimumWidth(beside ? context_.theme.px(tableWidth) : 0);
    sides_->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace waymark::ui
