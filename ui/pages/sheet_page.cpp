// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sheet_page.h"

#include "journal/rows.h"
#include "journal/sheets.h"
#include "ui/blocks/copy_row.h"
#include "ui/blocks/feedback_card.h"
#include "ui/blocks/field_widgets.h"
#include "ui/blocks/next_cycle.h"
#include "ui/blocks/open_tool.h"
#include "ui/blocks/ramp_card.h"
#include "ui/blocks/run_chart_card.h"
#include "ui/blocks/sheet_head.h"
#include "ui/blocks/sheet_picture.h"
#include "ui/blocks/sheet_table.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/growing_editor.h"
#include "ui/widgets/in_view.h"
#include "ui/widgets/label.h"
#include "ui/widgets/reading_order.h"
#include "worksheets/said.h"

#include <QAbstractButton>
#include <QHBoxLayout>

namespace waymark::ui {

namespace {

constexpr int tellMilliseconds = 250; // after the last key
constexpr int besideFrom = 940;       // pixels of the page from which the feedback stands beside the fields
constexpr int feedbackWidth = 336;

} // namespace

SheetPage::SheetPage(const PageContext& context, const Place& place, QWidget* parent)
    : Page(context, place, parent) {
    const auto sheet = utf8(place);
    const auto& journal = session().journal();
    if (auto tool = journal.tool(toolOf(journal, sheet)))
        fields_.emplace(context, sheet, std::move(tool));
    if (!fields_) {
        addTitle(tr("This worksheet is gone"),
                 tr("Ctrl+Z brings it back on the page where it was taken out."));
        return;
    }
    addHead();
    across_ = new QHBoxLayout;
    across_->setSpacing(16);
    auto* column = new QVBoxLayout;
    column->setSpacing(16);
    across_->addLayout(column, 1);
    addGroups(column);
    addFeedback(across_);
    content()->addLayout(across_);
    scrollArea()->widget()->installEventFilter(this);
    content()->addWidget(copies_ = new CopyRow(context, sheet, this));
    again_.setSingleShot(true);
    connect(&again_, &QTimer::timeout, this, &SheetPage::tellBack);
    connect(&session(), &Session::changed, this, [this](const Change& change) {
        if (isVisible() && change.field != sheetsOrder())
            again_.start(tellMilliseconds);
    });
    tellBack();
}

void SheetPage::addHead() {
    const auto& language = session().course().language();
    const auto& tool = fields_->tool();
    const auto* phrase = tool.phrase(tool.id.str(), language);
    auto* row = addTitle(qt(tool.label(tool.id.str(), language)), QString());
    title_ = row->findChild<Label*>();
    titleRow_ = qobject_cast<QBoxLayout*>(row->layout());
    buttons_ = new QWidget(row);
    auto* flow = new FlowLayout(buttons_);
    const auto add = [&](const QString& words, const char* icon, auto act) {
        auto* button = makeButton(theme(), ButtonKind::Quiet, words, QLatin1String(icon), buttons_);
        connect(button, &QPushButton::clicked, this, act);
        flow->addWidget(button);
    };
    add(tr("Print this worksheet"), "print", [this] { navigator().printSheet(fields_->sheet()); });
    if (!session().readingOnly()) {
        add(tr("Begin another"), "plus", [this] { beginSheet(context(), fields_->tool().id); });
        add(tr("Take this worksheet out"), "trash", [this] { takeOut(); });
    }
    // What it is for is said as wide as the page, however many buttons stand beside the title.
    head_ = new QVBoxLayout;
    head_->setSpacing(2);
    content()->removeWidget(row);
    head_->addWidget(row);
    if (phrase)
        head_->addWidget(makeLabel(theme(), TypeStyle::Body, "ink2", qt(phrase->text), this));
    content()->addLayout(head_);
    placeButtons(true);
    if (auto* newer = makeNewerOffer(*fields_, this))
        content()->addWidget(newer);
    if (tool.resultCard)
        content()->addWidget(result_ = new ResultCardPanel(context(), this));
    addRamp();
    addPictures();
    auto* card = new Card(theme(), this);
    auto* line =
        new QBoxLayout(theme().textScale() < 1.5 ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    line->setSpacing(16);
    for (const auto& own : sheetColumns()) {
        const auto spec = session().journal().field(sheetField(fields_->sheet(), own.name));
        if (!spec || own.name == "tool")
            continue;
        const auto label = own.name == "title"           ? tr("Title of this worksheet")
                           : own.kind == FieldKind::Date ? tr("Day")
                                                         : tr("Who took part");
        auto named = *spec;
        named.label = utf8(label);
        auto* made = makeField(context(), named, card, true);
        if (own.name == "title")
            card->body()->addWidget(made);
        else
            line->addWidget(made, own.kind == FieldKind::Date ? 0 : 1, Qt::AlignTop);
    }
    card->body()->addLayout(line);
    content()->addWidget(card);
}

// Beside the title where there is room, else below all that is said there.
void SheetPage::placeButtons(bool beside) {
    const QBoxLayout* now = beside ? titleRow_ : head_;
    if (now->indexOf(buttons_) >= 0)
        return;
    titleRow_->removeWidget(buttons_);
    head_->removeWidget(buttons_);
    if (beside)
        titleRow_->addWidget(buttons_, 0, Qt::AlignTop);
    else
        head_->addWidget(buttons_);
}

// What one writes in: whoever types at once does not print with the space bar.
void SheetPage::focusFirst() {
    for (auto* stop : tabStops(*scrollArea()->widget()))
        if (!qobject_cast<QAbstractButton*>(stop))
            return stop->setFocus(Qt::OtherFocusReason);
    Page::focusFirst();
}

// Small tests and the ramp that lists them have their picture before their fields.
void SheetPage::addRamp() {
    const auto& tool = fields_->tool().id;
    const auto read = [this, lists = tool == ToolId("pdsa-ramp")] {
        const auto& journal = session().journal();
        const FeedbackOptions options{session().today(), nullptr};
        const auto view = lists ? viewOf(journal, fields_->sheet(), options) : std::nullopt;
        return view ? rampListed(*view) : rampOf(journal, fields_->sheet(), options);
    };
    if (tool == ToolId("pdsa-ramp")) {
        ramp_ = new RampCard(context(), read, this);
        ramp_->setAdd([this](QWidget* at) { addToRamp(at); });
    } else if (tool == ToolId("pdsa")) {
        ramp_ = new RampCard(context(), read, this);
    }
    if (ramp_)
        content()->addWidget(ramp_);
}

// The pictures of the tool, over the fields and as wide as the page. What is shown in one leads to its field,
// or to the worksheet that it comes from.
void SheetPage::addPictures() {
    for (const auto& name : fields_->tool().figures) {
        auto* card = new Card(theme(), this);
        auto* picture = makeSheetPicture(*fields_, name, card);
        card->body()->addWidget(picture);
        content()->addWidget(card);
        pictures_ << picture;
        connect(picture, &SheetPicture::chosen, this, [this, picture](const QString& id) {
            if (auto* target = targetOf(*this, id, *picture)) {
                goInto(*target);
            } else if (const auto link = parseLink(utf8(id)); link && link->sheet != fields_->sheet()) {
                navigator().go(qt(link->sheet), cell(link->sheet + "." + link->table, link->row, "name"));
            }
        });
    }
}

// A cycle that is begun here is listed here: the first with the ramp's idea, the others from the one before.
void SheetPage::addToRamp(QWidget* at) {
    const auto list = [this](const std::string& cycle) {
        (void)session().together([&](Recorder& recorder) -> Result<void> {
            const auto table = fields_->sheet() + ".cycles";
            const auto row = addRow(recorder, table);
            return row ? recorder.set(cell(table, row.value(), "cycle"), cycle) : Result<void>(row.error());
        });
    };
    if (!ramp_->shownRamp().steps.empty())
        return offerNextCycle(context(), ramp_->shownRamp(), at, list);
    std::string begun;
    const auto done = session().together([&](Recorder& recorder) -> Result<void> {
        const auto& journal = recorder.journal();
        const auto from = [&](const char* field) {
            return journal.value(sheetField(fields_->sheet(), field));
        };
        const auto sheet = addSheet(recorder, ToolId("pdsa"), from("title"));
        if (!sheet)
            return sheet.error();
        begun = sheet.value();
        for (const auto& [field, value] : {std::pair("change", from("idea")), std::pair("aim", from("aim")),
                                           std::pair("series", from("measure"))})
            if (auto set = recorder.set(sheetField(begun, field), value); !set)
                return set;
        return {};
    });
    if (!done)
        return navigator().say(qt(done.error().message));
    list(begun);
    navigator().go(qt(begun), sheetField(begun, "owner"));
}

void SheetPage::addGroups(QVBoxLayout* column) {
    const auto& language = session().course().language();
    for (const auto& group : fields_->tool().groups) {
        auto* card = new Card(theme(), this);
        const auto title = qt(fields_->tool().label(group.id, language));
        if (!title.isEmpty())
            card->setTitle(title);
        for (const auto& field : group.fields) {
            if (fields_->tool().id == ToolId("run-chart") && field.id == "points") {
                numbers_ = new RunChartCard(*fields_, field, this);
                continue;
            }
            if (field.kind != ToolFieldKind::Table) {
                const auto id = sheetField(fields_->sheet(), field.id);
                card->body()->addWidget(fields_->make(field, field.id, id, card));
                continue;
            }
            const auto label = fields_->labelOf(field, field.id);
            if (label.compare(title, Qt::CaseInsensitive) != 0) // "Factors" is said once
                card->body()->addWidget(makeLabel(theme(), TypeStyle::H3, "ink", label, card));
            card->body()->addWidget(new SheetTable(*fields_, field, card));
        }
        if (numbers_ && column->indexOf(numbers_) < 0)
            column->insertWidget(0, numbers_); // what the sheet is about
        column->addWidget(card);
    }
    if (fields_->tool().id == ToolId("pdsa"))
        column->addWidget(next_ = new NextCycleRow(context(), this));
    column->addStretch(1);
}

void SheetPage::addFeedback(QBoxLayout* across) {
    feedback_ =
        new FeedbackCard(theme(), std::string(feedbackWords(session().course().language()).met), this);
    across->addWidget(feedback_, 0, Qt::AlignTop);
}

void SheetPage::tellBack() {
    FeedbackOptions options{.today = session().today(), .filledFirst = nullptr};
    if (fields_->tool().id == ToolId("pdsa")) // what was written first matters there
        options.filledFirst = &session().filledFirst();
    if (ramp_)
        ramp_->refresh();
    nameCycle();
    if (next_)
        next_->show(rampOf(session().journal(), fields_->sheet(), options));
    if (result_)
        result_->refresh();
    copies_->refresh();
    for (auto* picture : pictures_) {
        picture->refresh();
        picture->parentWidget()->setVisible(picture->figure().height > 0);
    }
    const auto feedback = feedbackFor(session().journal(), fields_->sheet(), options);
    if (!feedback)
        return;
    feedback_->tell(*feedback);
    QHash<QString, QString> words;
    for (const auto& value : feedback->values) {
        const auto dot = value.id.find('.');
        const auto id = value.row.empty() ? sheetField(fields_->sheet(), value.id)
                                          : cell(fields_->sheet() + "." + value.id.substr(0, dot), value.row,
                                                 value.id.substr(dot + 1));
        words.insert(qt(id.str()), value.words.empty() ? tr("Not known yet") : qt(value.words));
    }
    const auto labels = findChildren<Label*>();
    for (auto* label : labels)
        if (const auto id = label->property("calculated").toString(); !id.isEmpty())
            label->setText(words.value(id, QStringLiteral("\u2013")));
}

// One of several small tests says which it is.
void SheetPage::nameCycle() {
    if (!ramp_ || fields_->tool().id != ToolId("pdsa"))
        return;
    const auto& language = session().course().language();
    auto title = qt(fields_->tool().label("pdsa", language));
    const auto& steps = ramp_->shownRamp().steps;
    for (const auto& step : steps)
        if (steps.size() > 1 && step.cycle.sheet == fields_->sheet()) {
            const auto cycle = qt(linesOf(step, language).name);
            const auto own = qt(session().journal().value(sheetField(fields_->sheet(), "title"))).trimmed();
            title = own.isEmpty() ? cycle : tr("%1: %2", "\"Cycle 2\", its title").arg(cycle, own);
        }
    title_->setText(title);
    setAccessibleName(title);
}

void SheetPage::takeOut() {
    const auto sheet = fields_->sheet();
    if (!session().removeSheet(sheet))
        return;
    session().leave();
    navigator().say(tr("The worksheet was taken out. Ctrl+Z brings it back."));
    navigator().go(libraryPlace);
}

bool SheetPage::sees(const FieldId& field) const {
    return field.str().starts_with(utf8(place()) + ".");
}

bool SheetPage::showField(const FieldId& field) {
    return (numbers_ && numbers_->showField(field)) || Page::showField(field);
}

bool SheetPage::pictures(const FieldId& field) const {
    const auto row = field.str().substr(0, field.str().rfind('.'));
    for (const auto* picture : pictures_)
        for (const auto& place : picture->figure().areas)
            if ((place.id == field.str() || place.id == row) &&
                isInView(*picture, QRectF(place.box.x, place.box.y, place.box.width, place.box.height)
                                       .toAlignedRect()
                                       .intersected(picture->rect())))
                return true;
    return numbers_ && numbers_->pictures(field);
}

void SheetPage::shown() {
    if (fields_)
        tellBack();
}

void SheetPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    if (across_)
        arrange();
}

// Rows and pictures come and grow: what they need decides anew.
bool SheetPage::eventFilter(QObject* watched, QEvent* event) {
    if (across_ && watched == scrollArea()->widget() && event->type() == QEvent::LayoutRequest)
        arrange();
    return Page::eventFilter(watched, event);
}

void SheetPage::arrange() {
    // Beside the fields where these keep the room that they need: longer words need more.
    const int fields = across_->itemAt(0)->minimumSize().width();
    const bool fits = fields + across_->spacing() + theme().px(feedbackWidth) + 76 <= width();
    const bool beside = fits && width() >= besideFrom && theme().textScale() < 1.5;
    across_->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::BottomToTop);
    placeButtons(beside);
    feedback_->setMinimumWidth(beside ? theme().px(feedbackWidth) : 0);
    feedback_->setMaximumWidth(beside ? theme().px(feedbackWidth) : QWIDGETSIZE_MAX);
    across_->setAlignment(feedback_, beside ? Qt::AlignTop : Qt::Alignment());
}

} // namespace waymark::ui
