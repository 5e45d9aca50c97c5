// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blocks/series_card.h"

#include "base/text.h"
#include "figures/run_chart_picture.h"
#include "ui/blocks/bring_back_bar.h"
#include "ui/blocks/series_table.h"
#include "ui/figures/figure_view.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/day_text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/in_view.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plain_tip.h"
#include "worksheets/run_chart_words.h"

#include <QApplication>
#include <QBoxLayout>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QResizeEvent>
#include <QStringDecoder>

#include <algorithm>
#include <set>

namespace waymark::ui {

namespace {

constexpr std::size_t drawnFrom = 2;    // numbers make a line
constexpr std::size_t trustedFrom = 10; // numbers make a median to trust (worksheets, section 4)
constexpr int chartHeight = 330;
constexpr int smallChartHeight = 230; // where there is one for each group
constexpr std::size_t groupsAtMost = 24;
constexpr int tableWidth = 190;
constexpr int besideFrom = 440; // pixels of the card's inside, at text scale 1.0
constexpr qint64 largestFile = 8'000'000;

std::size_t numbersIn(const RunChartSheet& chart) {
    std::size_t numbers = 0;
    for (const auto& series : chart.series)
        numbers += std::size_t(
            std::ranges::count_if(series.values, [](const auto& value) { return value.has_value(); }));
    return numbers;
}

} // namespace

SeriesSource sourceOf(const Session& session, const Block& series) {
    const auto& course = session.course();
    return {series.id,
            qt(course.title(series.id)),
            qt(course.note(series.id)),
            {},
            [&session, table = series.id] {
                return runChartOfSeries(session.journal(), table, {session.today(), nullptr});
            }};
}

SeriesCard::SeriesCard(const PageContext& context, SeriesSource source, QWidget* parent)
    : Card(context.theme, parent),
      context_(context),
      source_(std::move(source)),
      model_(new SeriesModel(context.session, source_.table, this, source_.columns)) {
    setTitle(source_.title);
    body()->addWidget(makeLabel(context.theme, TypeStyle::Small, "ink2", source_.note, this));
    sides_ = new QBoxLayout(QBoxLayout::LeftToRight);
    sides_->setSpacing(16);
    sides_->addWidget(noChart_ = makeNoChart(), 1, Qt::AlignTop);
    sides_->addWidget(makeCharts(), 1, Qt::AlignTop);
    sides_->addWidget(makeTable(), 0);
    body()->addLayout(sides_);
    removed_ = new BringBackBar(context, this);
    body()->addWidget(removed_);

    connect(model_, &SeriesModel::pointsChanged, this, &SeriesCard::refresh);
    connect(table_, &SeriesTable::pasted, this, [this](const QString& text) { addText(text, {}); });
    connect(table_, &SeriesTable::rowRemoved, this, [this](const RemovedRow& row, const QString& words) {
        removed_->offer(row, words.isEmpty() ? tr("a day") : words);
    });
    connect(removed_, &BringBackBar::broughtBack, this, [this](const RemovedRow& row) {
        table_->setCurrentIndex(model_->index(model_->rowOf(row.row), SeriesModel::Day));
        table_->setFocus(Qt::OtherFocusReason);
    });
    refresh();
}

QWidget* SeriesCard::makeCharts() {
    auto* host = new QWidget(this);
    under_ = new QVBoxLayout(host);
    under_->setContentsMargins(0, 0, 0, 0);
    under_->setSpacing(4);
    charts_ = new QVBoxLayout;
    charts_->setSpacing(4);
    under_->addLayout(charts_);
    return host;
}

// Small multiples: each group has a picture of its own, with a median of its own.
void SeriesCard::addChart() {
    const auto at = views_.size();
    auto* host = charts_->parentWidget();
    auto* name = makeLabel(context_.theme, TypeStyle::Control, "ink", {}, host);
    name->setBold(true);
    auto* view = new FigureView(context_.theme, host);
    auto* sentences = makeLabel(context_.theme, TypeStyle::Small, "ink2", {}, host);
    for (QWidget* each :
         {static_cast<QWidget*>(name), static_cast<QWidget*>(view), static_cast<QWidget*>(sentences)})
        charts_->addWidget(each);
    names_.push_back(name);
    views_.push_back(view);
    sentences_.push_back(sentences);
    connect(view, &FigureView::made, this, [this, at] { showTips(at); });
    connect(view, &FigureView::chosen, this, [this](const QString& id) {
        table_->setCurrentIndex(model_->index(model_->rowOf(utf8(id)), SeriesModel::Value));
        table_->setFocus(Qt::OtherFocusReason);
    });
    view->setMaker(
        [this, at](double width, double height, double text) { return figure(at, width, height, text); },
        read_.series.size() > 1 ? smallChartHeight : chartHeight);
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
    table_->setObjectName(qt(source_.table));
    table_->setAccessibleName(source_.title);
    table_->setAccessibleDescription(source_.note);
    connect(table_, &SeriesTable::rowEntered, this, &SeriesCard::enterRow);
    column->addWidget(table_);
    fault_ = makeLabel(theme, TypeStyle::Small, "warnInk", {}, host);
    column->addWidget(fault_);
    if (!context_.session.readingOnly())
        addButtons(column, host);
    column->addStretch(1);
    return host;
}

void SeriesCard::addButtons(QVBoxLayout* column, QWidget* host) {
    auto& theme = context_.theme;
    auto* row = new QWidget(host);
    auto* flow = new FlowLayout(row);
    const auto add = [&](const QString& words, const QString& icon, const QString& more) {
        auto* button = makeButton(theme, ButtonKind::Quiet, words, icon, row);
        button->setToolTip(plainTip(more));
        button->setAccessibleDescription(more);
        flow->addWidget(button);
        return button;
    };
    remove_ = add(tr("Remove this day"), QStringLiteral("trash"), {});
    remove_->setEnabled(false);
    connect(remove_, &QPushButton::clicked, table_, &SeriesTable::removeCurrent);
    auto* file = add(tr("From a file"), QStringLiteral("import"),
                     tr("A CSV file, as spreadsheets save it: days in the first column, numbers in the next. "
                        "Copying cells there and pasting them into this table works, too."));
    connect(file, &QPushButton::clicked, this, &SeriesCard::openFile);
    column->addWidget(row);
}

QWidget* SeriesCard::tableWidget() const {
    return table_;
}

Figure SeriesCard::figure(std::size_t at, double width, double height, double text) const {
    if (at >= read_.series.size())
        return {};
    const auto& session = context_.session;
    const auto& series = read_.series[at];
    const auto head = [&](int column) { return utf8(model_->headerData(column, Qt::Horizontal).toString()); };
    return runChartPicture(read_, series,
                           {series.group.empty() ? utf8(source_.title) : series.group,
                            {head(SeriesModel::Day), head(SeriesModel::Value)},
                            session.today(),
                            session.course().language()},
                           {width, height, text});
}

void SeriesCard::showTips(std::size_t at) {
    if (at >= views_.size())
        return;
    const auto& figure = views_[at]->figure();
    for (std::size_t i = 0; i < figure.marks.size() && i < figure.facts.rows.size(); ++i) {
        const auto& fact = figure.facts.rows[i];
        views_[at]->setMarkTip(qt(figure.marks[i].id),
                               tr("%1: %2", "a day, its value").arg(qt(fact[0]), qt(fact[1])));
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
    const auto groupsBefore = read_.series.size();
    read_ = source_.read();
    if (read_.series.size() > groupsAtMost)
        read_.series.resize(groupsAtMost);
    const auto numbers = numbersIn(read_);
    noChart_->setVisible(numbers < drawnFrom);
    charts_->parentWidget()->setVisible(numbers >= drawnFrom);
    std::set<std::string> inSignals;
    for (const auto& series : read_.series)
        inSignals.merge(rowsInSignals(series));
    model_->setSignals(std::move(inSignals));
    tooFew_->setText(enoughWords(numbers));
    fault_->setText(model_->firstFault());
    fault_->setVisible(!fault_->text().isEmpty());
    if ((groupsBefore > 1) != (read_.series.size() > 1)) // another height suits
        for (auto* view : views_)
            view->setMaker(
                [this, at = std::size_t(std::ranges::find(views_, view) - views_.begin())](
                    double width, double height, double text) { return figure(at, width, height, text); },
                read_.series.size() > 1 ? smallChartHeight : chartHeight);
    while (views_.size() < read_.series.size())
        addChart();
    showSentences();
    for (auto* view : views_)
        view->remake();
    Q_EMIT drawn();
    enterRow(qt(model_->rowId(table_->currentIndex().row())));
}

// What each chart tells, as words: the band on a picture is not for everyone.
void SeriesCard::showSentences() {
    const auto& session = context_.session;
    for (std::size_t i = 0; i < views_.size(); ++i) {
        const bool there = i < read_.series.size();
        names_[i]->setVisible(there && !read_.series[i].group.empty());
        views_[i]->setVisible(there);
        QString said;
        if (there) {
            names_[i]->setText(qt(read_.series[i].group));
            said = qt(join(saidOfSeries(read_.series[i], session.today(), session.course().language()), " "));
        }
        sentences_[i]->setText(said);
        sentences_[i]->setVisible(!said.isEmpty());
    }
}

void SeriesCard::enterRow(const QString& rowId) {
    for (auto* view : views_)
        view->setHighlighted(rowId);
    if (remove_)
        remove_->setEnabled(!rowId.isEmpty());
    Q_EMIT pointEntered(rowId);
}

void SeriesCard::addText(const QString& text, const QString& from) {
    const auto series = readSeriesText(utf8(text), dayOrderOf(QLocale()),
                                       model_->columnCount() > 2 ? Groups::Read : Groups::LeftOut);
    const auto read =
        std::ranges::count_if(series.points, [](const auto& point) { return point.value.has_value(); });
    if (read == 0) {
        const auto none = from.isEmpty() ? tr("What you pasted holds no numbers, so nothing was added.")
                                         : tr("“%1” holds no numbers, so nothing was added.").arg(from);
        fault_->setText(none);
        fault_->show();
        return context_.navigator.say(none);
    }
    const auto added = model_->add(series);
    if (!added)
        return context_.navigator.say(qt(added.error().message));
    const auto marked = int(unreadable(series));
    auto words = tr("%n numbers were added. Ctrl+Z takes them back.", nullptr, int(read));
    if (marked > 0)
        words += QLatin1Char(' ') + tr("%n cells cannot be read. They are kept and marked.", nullptr, marked);
    context_.navigator.say(words);
}

void SeriesCard::openFile() {
    const auto path = QFileDialog::getOpenFileName(this, tr("Numbers from a file"), {},
                                                   tr("Tables as text (*.csv *.tsv *.txt)") +
                                                       QStringLiteral(";;") + tr("All files (*)"));
    if (path.isEmpty())
        return;
    const auto name = QFileInfo(path).fileName();
    QFile file(path);
    QString refused;
    QByteArray bytes;
    if (!file.open(QIODevice::ReadOnly))
        refused = tr("“%1” cannot be opened: %2.").arg(name, file.errorString());
    else if (file.size() > largestFile)
        refused = tr("“%1” is too large for a table of numbers.").arg(name);
    else
        bytes = file.readAll();
    if (refused.isEmpty() && bytes.contains('\0'))
        refused = tr("“%1” is no text. Save the table as CSV and take that.").arg(name);
    if (!refused.isEmpty()) {
        fault_->setText(refused);
        fault_->show();
        return context_.navigator.say(refused);
    }
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decode(bytes);
    if (decode.hasError()) // as older spreadsheets save it
        text = QString::fromLatin1(bytes);
    addText(text, name);
}

bool SeriesCard::showField(const FieldId& field) {
    return table_->edit(field);
}

bool SeriesCard::showsNumbers() const {
    return table_->hasFocus() || table_->isAncestorOf(QApplication::focusWidget()) || isInView(*table_);
}

void SeriesCard::resizeEvent(QResizeEvent* event) {
    Card::resizeEvent(event);
    const bool beside = model_->columnCount() == 2 && width() - 40 >= context_.theme.px(besideFrom);
    table_->parentWidget()->setMaximumWidth(beside ? context_.theme.px(tableWidth) : QWIDGETSIZE_MAX);
    table_->parentWidget()->setMinimumWidth(beside ? context_.theme.px(tableWidth) : 0);
    sides_->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace waymark::ui
