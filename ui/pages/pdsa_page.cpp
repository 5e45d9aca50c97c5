// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pdsa_page.h"

#include "base/text.h"
#include "journal/sheets.h"
#include "ui/blocks/copy_row.h"
#include "ui/blocks/field_widgets.h"
#include "ui/blocks/next_cycle.h"
#include "ui/blocks/open_tool.h"
#include "ui/blocks/ramp_card.h"
#include "ui/blocks/series_card.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/growing_editor.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plain_tip.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/stage.h"
#include "worksheets/copies.h"
#include "worksheets/ramps.h"
#include "worksheets/run_chart_sheet.h"

#include <QBoxLayout>
#include <QResizeEvent>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr int gap = 16;
constexpr int twoColumnsFrom = 790; // pixels of the page
constexpr int stagesShare = 444;    // of the design's 1070 pixels
constexpr int sideShare = 610;
constexpr int shortLabelWidth = 92;
constexpr int fieldPadding = 30; // of an editor, both sides and its edge
constexpr std::string_view toolTarget = "tool:";

// What follows from the page's own decision, unless a next cycle is there already.
Ramp onlyLast(const Ramp& ramp) {
    return ramp.steps.back().cycle.sheet.empty() ? ramp : Ramp();
}

StageLook lookOf(StageState state) {
    return state == StageState::Done  ? StageLook::Done
           : state == StageState::Now ? StageLook::Now
                                      : StageLook::Later;
}

} // namespace

PdsaPage::PdsaPage(const PageContext& context, const Place& place, QWidget* parent)
    : Page(context, place, parent) {
    addSectionTitle();
    makeRamp();
    columns_ = new QBoxLayout(QBoxLayout::LeftToRight);
    columns_->setSpacing(gap);
    makeStages();
    side_ = new QBoxLayout(QBoxLayout::TopToBottom);
    side_->setSpacing(gap);
    for (const auto& block : section().blocks)
        if (block.kind == BlockKind::Series && !series_)
            side_->addWidget(series_ = new SeriesCard(context, sourceOf(session(), block), this));
    if (series_ && !session().readingOnly())
        offerRunChart();
    makeHelp();
    side_->addStretch(1);
    columns_->addLayout(side_, sideShare);
    content()->addLayout(columns_);
    addNextButton();
    content()->addStretch(1);
    connect(&session(), &Session::changed, this, [this](const Change& change) {
        if (change.field == sheetsOrder() || isSheetId(split(change.field.str(), '.').front())) {
            if (isVisible())
                refresh();
            return;
        }
        const auto* block = session().course().block(change.field.str());
        if (block && session().course().sectionOf(block->id) == &section())
            refresh();
    });
    refresh();
    // Where one left off is open; of a finished test its decision.
    Stage* open = stages_.empty() ? nullptr : stages_.back().second;
    const auto states = stages();
    for (std::size_t i = states.size(); i-- > 0;)
        if (states[i].state != StageState::Done)
            open = stages_[i].second;
    if (open)
        open->setOpen(true);
}

const Section& PdsaPage::section() const {
    return *session().course().section(utf8(place()));
}

std::vector<PdsaStage> PdsaPage::stages() {
    return stagesOnPage(session().journal(), section(), {session().today(), nullptr});
}

// The ramp, and under it what the course asks for until the first stage begins.
void PdsaPage::makeRamp() {
    ramp_ = new RampCard(
        context(),
        [this] {
            return rampOnPage(session().journal(), section(), {session().today(), nullptr});
        },
        this);
    content()->addWidget(ramp_);
    QStringList asked;
    for (const auto& block : section().blocks) {
        if (block.kind == BlockKind::Heading && block.id != section().id)
            break;
        const auto& course = session().course();
        if (block.kind == BlockKind::Prompt && course.title(block.id) == course.text(block.id))
            asked << qt(course.text(block.id));
    }
    if (!asked.isEmpty())
        content()->addWidget(
            makeLabel(theme(), TypeStyle::Control, "ink2", asked.join(QLatin1Char(' ')), this));
}

void PdsaPage::makeStages() {
    stagesCard_ = new Card(theme(), this);
    stagesCard_->body()->setContentsMargins(1, 1, 1, 1);
    stagesCard_->body()->setSpacing(0);
    for (const auto& of : stagesOf(session().journal(), section())) {
        const auto name = qt(session().course().title(of.id));
        auto* stage = new Stage(theme(), name.left(1), name, stagesCard_);
        stage->setRuled(!stages_.empty());
        fillStage(*stage, of);
        stagesCard_->body()->addWidget(stage);
        stages_.emplace_back(of.id, stage);
    }
    auto* column = new QVBoxLayout;
    column->addWidget(stagesCard_);
    if (!session().readingOnly()) {
        out_ = makeButton(theme(), ButtonKind::Quiet, {}, QStringLiteral("worksheet"), this);
        connect(out_, &QPushButton::clicked, this, &PdsaPage::writeOut);
        column->addWidget(out_, 0, Qt::AlignLeft);
    }
    column->addStretch(1);
    columns_->addLayout(column, stagesShare);
}

// What may help stands together: how small a test should be, and the worksheets for it.
void PdsaPage::makeHelp() {
    const auto& course = session().course();
    help_ = new Card(theme(), this);
    auto* chips = new QWidget(help_);
    auto* flow = new FlowLayout(chips);
    std::vector<ToolId> shown;
    const auto add = [&](const ToolId& id, const QString& words, const QString& note) {
        const auto* tool = course.tool(id);
        if (!tool || std::ranges::find(shown, id) != shown.end())
            return;
        shown.push_back(id);
        auto* chip = new Chip(theme(), qt(tool->icon), words, chips);
        chip->setToolTip(plainTip(note));
        chip->setAccessibleDescription(note);
        connect(chip, &Chip::clicked, this, [this, id, chip] { openTool(context(), id, chip); });
        flow->addWidget(chip);
    };
    bool inStage = false;
    for (const auto& block : section().blocks) {
        inStage = std::ranges::any_of(stages_, [&](const auto& stage) {
            return block.id == stage.first || startsWith(block.id, stage.first + ".");
        });
        const bool titled = course.title(block.id) != course.text(block.id);
        if (block.kind == BlockKind::Prompt && !inStage && titled) {
            help_->setTitle(qt(course.title(block.id)));
            help_->body()->addWidget(
                makeLabel(theme(), TypeStyle::Body, "ink", qt(course.text(block.id)), help_));
        } else if (block.kind == BlockKind::Prompt && !inStage && startsWith(block.id, "part5.resources.")) {
            help_->body()->addWidget(
                makeLabel(theme(), TypeStyle::Control, "ink2", qt(course.text(block.id)), help_));
        } else if (block.kind == BlockKind::Link && startsWith(block.target, toolTarget)) {
            add(ToolId(block.target.substr(toolTarget.size())), qt(course.text(block.id)),
                qt(course.note(block.id)));
        }
    }
    for (const auto& id : course.standingTools(section().id))
        add(id, qt(course.label(id.str())), qt(course.text(id.str())));
    help_->body()->addWidget(chips);
    side_->addWidget(help_);
}

void PdsaPage::refresh() {
    const auto states = stages();
    for (std::size_t i = 0; i < states.size(); ++i) {
        auto* head = stages_[i].second->head();
        head->setLook(lookOf(states[i].state));
        head->setSummary(qt(states[i].summary));
    }
    ramp_->refresh();
    if (out_)
        out_->setText(sheetOfPage(session().journal()) ? tr("Open this test as a PDSA worksheet")
                                                       : tr("Write this test out as a PDSA worksheet"));
    if (next_)
        next_->show(onlyLast(ramp_->shownRamp()));
    showWarning();
}

// A prediction that was written afterwards teaches less: said, and never held against anyone.
void PdsaPage::showWarning() {
    if (!predicted_)
        return;
    const auto words = [&](const char* name) { return FieldId(section().id + name); };
    const auto prediction = words(".plan.prediction");
    const auto doing = words(".do.response");
    const auto& journal = session().journal();
    const bool both = !isBlank(journal.value(prediction)) && !isBlank(journal.value(doing));
    bool late = isBlank(journal.value(prediction)) && !isBlank(journal.value(doing));
    if (both) {
        const auto& first = session().filledFirst();
        const auto before = first.find(prediction);
        const auto after = first.find(doing);
        late = before != first.end() && after != first.end() && after->second < before->second;
    }
    predicted_->setText(
        late ? tr("Do was begun before there was a prediction. Next time, write it first: that "
                  "is how a test teaches.")
             : tr("Write it before Do begins, so that you can compare."));
    predicted_->setColorToken(late ? "warnInk" : "ink2");
}

// The same test with room for more: all questions, tasks and people. What is there already stays.
void PdsaPage::writeOut() {
    std::string sheet;
    const auto done = session().together([&](Recorder& recorder) -> Result<void> {
        if (const auto there = sheetOfPage(recorder.journal())) {
            sheet = *there;
            return fillFromPage(recorder, section().id, sheet);
        }
        const auto begun = sheetFromPage(recorder, section().id);
        if (!begun)
            return begun.error();
        sheet = begun.value();
        return {};
    });
    if (!done)
        return navigator().say(qt(done.error().message));
    navigator().go(qt(sheet));
}

// All that a run chart can have stands on its worksheet, once: this leads there, with the numbers.
void PdsaPage::offerRunChart() {
    auto* open =
        makeButton(theme(), ButtonKind::Normal, tr("Open as a worksheet"), QStringLiteral("chart"), series_);
    const auto more =
        tr("There you set a goal, which way is better and a baseline that stays, and compare groups. "
           "The numbers come along, and the goal and the line show here, too.");
    open->setAccessibleDescription(more);
    connect(open, &QPushButton::clicked, this, &PdsaPage::openRunChart);
    series_->body()->addWidget(open, 0, Qt::AlignLeft);
    series_->body()->addWidget(makeLabel(theme(), TypeStyle::Small, "ink2", more, series_));
}

void PdsaPage::openRunChart() {
    const auto& table = series_->source().table;
    auto sheet = chartOfSeries(session().journal(), table).value_or("");
    const bool begins = sheet.empty();
    CopiedSeries copied;
    const auto done = session().together([&](Recorder& recorder) -> Result<void> {
        if (begins) {
            const auto& title = session().course().title(table);
            const auto begun = addSheet(recorder, ToolId("run-chart"), title);
            if (!begun)
                return begun.error();
            sheet = begun.value();
            if (auto named = recorder.set(sheetField(sheet, "measure"), title); !named)
                return named;
        }
        auto made = copySeries(recorder, table, sheet + ".points");
        if (!made)
            return made.error();
        copied = made.take();
        return {};
    });
    if (!done)
        return navigator().say(qt(done.error().message));
    navigator().go(qt(sheet));
    if (const auto words = copiedWords(session(), copied); !words.isEmpty())
        navigator().say(words);
}

bool PdsaPage::showField(const FieldId& field) {
    if (series_ && series_->showField(field))
        return true;
    for (const auto& [id, stage] : stages_)
        if (startsWith(field.str(), id + ".") && !stage->isOpen()) {
            stage->setOpen(true);
            content()->activate();
        }
    return Page::showField(field);
}

void PdsaPage::shown() {
    refresh(); // cycles may have begun elsewhere, and this one may have gone on
    // Before there is anything to chart, advice comes first.
    const auto states = stages();
    const bool planning = !states.empty() && states.front().state == StageState::Now;
    if (series_ && (side_->indexOf(help_) < side_->indexOf(series_)) != planning) {
        side_->removeWidget(help_);
        side_->insertWidget(planning ? 0 : 1, help_);
    }
    if (series_)
        series_->refresh(); // its goal and its line stand on the worksheet
    arrange();
}

void PdsaPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    arrange();
}

// A line is enough for a short answer, unless what the empty field asks for needs two.
bool PdsaPage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize)
        if (auto* editor = qobject_cast<GrowingEditor*>(watched)) {
            const int asked = editor->fontMetrics().horizontalAdvance(editor->placeholderText());
            editor->setMinimumLines(asked > editor->width() - fieldPadding ? 2 : 1);
        }
    return Page::eventFilter(watched, event);
}

bool PdsaPage::isNarrow() const {
    return width() < theme().px(twoColumnsFrom);
}

void PdsaPage::arrange() {
    const auto direction = isNarrow() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    columns_->setDirection(direction);
    const bool above = theme().textScale() >= 1.5;
    for (auto* row : shortRows_)
        row->setDirection(above ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (auto* label : shortLabels_) {
        label->setMinimumWidth(above ? 0 : theme().px(shortLabelWidth));
        label->setMaximumWidth(above ? QWIDGETSIZE_MAX : theme().px(shortLabelWidth));
    }
}

} // namespace waymark::ui
