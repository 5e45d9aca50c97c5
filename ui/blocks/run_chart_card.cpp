// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blocks/run_chart_card.h"

#include "base/decimal.h"
#include "journal/rows.h"
#include "ui/blocks/series_card.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/label.h"
#include "worksheets/run_chart_words.h"
#include "worksheets/sheet_view.h"

#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr int againMilliseconds = 200; // after the last change beside the numbers
constexpr const char* inTable[] = {"date", "value", "numerator", "denominator", "group"};
constexpr const char* ofPoint[] = {"note", "unusual", "why"};

SeriesSource sourceFor(const SheetFields& fields, const ToolField& points) {
    const auto& session = fields.context().session;
    SeriesSource source;
    source.table = fields.sheet() + "." + points.id;
    source.title = fields.labelOf(points, points.id);
    if (const auto* phrase = fields.tool().phrase(points.id, session.course().language()))
        source.note = qt(phrase->note);
    for (const char* name : inTable)
        if (const auto* column = points.column(name))
            source.columns.push_back(
                {name, fields.labelOf(*column, points.id + "." + name),
                 column->kind == ToolFieldKind::Num || column->kind == ToolFieldKind::Int});
    source.read = [&session, sheet = fields.sheet()] {
        const auto view = viewOf(session.journal(), sheet, {session.today(), nullptr});
        return view ? runChartOf({*view, {}, {}}) : RunChartSheet();
    };
    return source;
}

} // namespace

RunChartCard::RunChartCard(const SheetFields& fields, const ToolField& points, QWidget* parent)
    : QWidget(parent), fields_(fields), points_(points) {
    const auto& context = fields.context();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    card_ = new SeriesCard(context, sourceFor(fields, points), this);
    column->addWidget(card_);
    auto* under = card_->underChart();
    auto* host = under->parentWidget();
    offer_ = new QWidget(host);
    auto* offerColumn = new QVBoxLayout(offer_);
    offerColumn->setContentsMargins(0, 4, 0, 4);
    offerColumn->setSpacing(4);
    offerWords_ = makeLabel(context.theme, TypeStyle::Control, "ink", {}, offer_);
    offerColumn->addWidget(offerWords_);
    auto* begin = makeButton(context.theme, ButtonKind::Normal, tr("Begin a new median there"),
                             QStringLiteral("flag"), offer_);
    connect(begin, &QPushButton::clicked, this, &RunChartCard::beginPhase);
    offerColumn->addWidget(begin, 0, Qt::AlignLeft);
    under->addWidget(offer_);
    under->addWidget(
        makeLabel(context.theme, TypeStyle::Small, "ink2",
                  tr("Would anyone call one of the points plainly different? Choose it, tick it and "
                     "say what happened. That is for people to say: no number decides it."),
                  host));
    point_ = new QWidget(this);
    auto* pointColumn = new QVBoxLayout(point_);
    pointColumn->setContentsMargins(0, 0, 0, 0);
    pointColumn->setSpacing(8);
    card_->body()->addWidget(point_);
    connect(card_, &SeriesCard::pointEntered, this, &RunChartCard::showPoint);
    again_.setSingleShot(true);
    connect(&again_, &QTimer::timeout, this, [this] {
        card_->refresh();
        showOffer();
    });
    connect(card_, &SeriesCard::drawn, this, &RunChartCard::showOffer);
    connect(&context.session, &Session::changed, this, [this](const Change& change) {
        // Its own numbers the card follows by itself; the goal, a phase or a test draw it anew.
        const auto& name = change.field.str();
        if (isSheetId(name.substr(0, name.find('.'))) &&
            !name.starts_with(fields_.sheet() + "." + points_.id + "."))
            again_.start(againMilliseconds);
    });
    showPoint({});
    showOffer();
}

// What belongs to one point and needs more room than a cell.
void RunChartCard::showPoint(const QString& row) {
    if (row == shownPoint_ && point_->layout()->count() > 0)
        return;
    shownPoint_ = row;
    clearLayout(*point_->layout());
    point_->setVisible(!row.isEmpty());
    if (row.isEmpty())
        return;
    const auto table = fields_.sheet() + "." + points_.id;
    auto* layout = static_cast<QVBoxLayout*>(point_->layout());
    for (const char* name : ofPoint)
        if (const auto* column = points_.column(name)) {
            auto* made = fields_.make(*column, points_.id + "." + name, cell(table, utf8(row), name), point_);
            layout->addWidget(made);
            made->show();
        }
}

// Offered, and never done by itself: nine useful points or more in a row on the wanted side.
void RunChartCard::showOffer() {
    offered_.clear();
    for (const auto& series : card_->chart().series) {
        if (series.phases.empty() || !series.phases.back().reading.rebase)
            continue;
        const auto& phase = series.phases.back();
        const auto at = phase.from + phase.reading.rebase->from;
        if (at == 0 || !parseIsoDate(series.labels[at]))
            continue;
        offered_ = series.labels[at];
        const auto& session = fields_.context().session;
        offerWords_->setText(tr("Nine points or more in a row lie on the better side, from %1 on. A new "
                                "median from there would be "
                                "%2; the old one stays, dotted.")
                                 .arg(qt(dayOf(series, at, session.today(), session.course().language())),
                                      qt(shortNumber(phase.reading.rebase->median.toDouble()))));
        break;
    }
    offer_->setVisible(!offered_.empty() && !fields_.context().session.readingOnly());
}

void RunChartCard::beginPhase() {
    auto& session = fields_.context().session;
    const auto table = fields_.sheet() + ".phases";
    std::string row;
    const auto done = session.together([&](Recorder& recorder) -> Result<void> {
        const auto added = addRow(recorder, table);
        if (!added)
            return added.error();
        row = added.value();
        return recorder.set(cell(table, row, "from"), offered_);
    });
    if (!done)
        return fields_.context().navigator.say(qt(done.error().message));
    fields_.context().navigator.say(tr("A new median begins there. Say why: someone will ask."));
    fields_.context().navigator.go(qt(fields_.sheet()), cell(table, row, "reason"));
}

bool RunChartCard::showField(const FieldId& field) {
    const auto table = fields_.sheet() + "." + points_.id + ".";
    const auto& name = field.str();
    if (!name.starts_with(table))
        return false;
    const auto dot = name.find('.', table.size());
    if (dot != std::string::npos && std::ranges::find(ofPoint, name.substr(dot + 1)) != std::end(ofPoint)) {
        (void)card_->showField(
            cell(fields_.sheet() + "." + points_.id, name.substr(table.size(), dot - table.size()), "value"));
        return false; // the point is chosen, and the page finds the field of it
    }
    return card_->showField(field);
}

bool RunChartCard::pictures(const FieldId& field) const {
    const auto table = fields_.sheet() + "." + points_.id + ".";
    if (!field.str().starts_with(table))
        return false;
    const auto column = field.str().substr(field.str().rfind('.') + 1);
    return std::ranges::find(ofPoint, column) == std::end(ofPoint) && card_->showsNumbers();
}

} // namespace waymark::ui
