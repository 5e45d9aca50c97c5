// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview_cards.h"

#include "journal/outlook.h"
#include "journal/progress.h"
#include "ui/models/action_model.h"
#include "ui/pages/overview_words.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/day_text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/glance_row.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/plain_tip.h"
#include "ui/widgets/spoken.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>

namespace waymark::ui {

namespace {

constexpr int linkHeight = 36;
constexpr int fewActions = 3;     // where there are no more, it is told how many are done
constexpr int weekdayWithin = 14; // days; a day further off is known by its month

/// A statement's letter on the hero card: filled when it is ticked.
class HeroLetter : public QWidget {
  public:
    HeroLetter(Theme& theme, QString letter, bool ticked, QWidget* parent)
        : QWidget(parent), theme_(theme), letter_(std::move(letter)), ticked_(ticked) {
        setFixedSize(theme.iconPx(24), theme.iconPx(24));
        connect(&theme, &Theme::changed, this,
                [this] { setFixedSize(theme_.iconPx(24), theme_.iconPx(24)); });
    }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        if (ticked_)
            paintBadge(painter, theme_, rect(), letter_, theme_.color("hero"), theme_.color("onHero"), {});
        else
            paintBadge(painter, theme_, rect(), letter_, theme_.color("onHero2"), {},
                       theme_.color("heroLine"));
    }

  private:
    Theme& theme_;
    QString letter_;
    bool ticked_;
};

struct Asked {
    FieldId field;
    int part = 0;
    std::string text;
    bool answered = false;
};

// What is open first; what was written freely, which nobody ticks as answered, after the rows that are.
std::vector<Asked> asked(const Journal& journal) {
    std::vector<Asked> all;
    for (const auto& row : openQuestionsFirst(journal))
        all.push_back({cell(row.table, row.row, "text"), row.part, row.text, row.answered});
    for (const auto& free : freeQuestionsOf(journal))
        all.push_back({free.field, free.part, free.text});
    std::ranges::stable_partition(all, [](const Asked& each) { return !each.answered; });
    return all;
}

} // namespace

NextCard::NextCard(const PageContext& context, QWidget* parent)
    : Card(context.theme, parent, Tone::Hero), context_(context) {
    auto& theme = context.theme;
    body()->setContentsMargins(22, 20, 22, 20);
    body()->setSpacing(6);
    kicker_ = makeLabel(theme, TypeStyle::Small, "onHero2", tr("Next"), this);
    title_ = makeLabel(theme, TypeStyle::H2, "onHero", {}, this);
    sentence_ = makeLabel(theme, TypeStyle::Control, "onHero2", {}, this);
    letters_ = new QWidget(this);
    new FlowLayout(letters_, 6, 6);
    go_ = makeButton(theme, ButtonKind::Hero, {}, QStringLiteral("arrow-right"), this, true);
    connect(go_, &QPushButton::clicked, this, [this] {
        if (place_.isEmpty())
            Q_EMIT exportWanted();
        else
            context_.navigator.go(place_);
    });
    body()->addWidget(kicker_);
    body()->addWidget(title_);
    body()->addWidget(sentence_);
    body()->addSpacing(8);
    body()->addWidget(letters_);
    body()->addSpacing(12);
    // Right below what it is about: at the foot of a tall card it would be out of sight on a small screen.
    body()->addWidget(go_, 0, Qt::AlignLeft);
    body()->addStretch(1);
}

void NextCard::refresh() {
    const auto& session = context_.session;
    const auto* section = nextSection(session.journal());
    NextWords words;
    if (section) {
        place_ = qt(section->id);
        words = nextWords(session.journal(), *section, session.today());
    } else {
        place_.clear();
        words.title = tr("Every part is filled in");
        words.sentence = tr("Export the journal, and bring it to your coaches and your group. "
                            "You can go on writing at any time.");
    }
    kicker_->setText(section ? tr("Next") : tr("You have come to the end of the trail"));
    title_->setText(words.title);
    sentence_->setText(words.sentence);
    go_->setText(section ? tr("Continue") : tr("Export"));
    go_->setAccessibleDescription(spoken({words.title, words.sentence}));
    showLetters(words);
}

void NextCard::showLetters(const NextWords& words) {
    qDeleteAll(letters_->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    QStringList ticked;
    for (const auto& [letter, on] : words.letters) {
        letters_->layout()->addWidget(new HeroLetter(context_.theme, letter, on, letters_));
        if (on)
            ticked << letter;
    }
    letters_->setVisible(!words.letters.isEmpty());
    letters_->setAccessibleName(ticked.isEmpty() ? QString()
                                                 : tr("Ticked: %1").arg(ticked.join(QStringLiteral(", "))));
}

GlanceCard::GlanceCard(const PageContext& context, const QString& title, QWidget* parent)
    : Card(context.theme, parent), context_(context) {
    setTitle(title);
    titleRow()->addStrut(
        linkHeight); // titles of cards side by side stand in one line, with a link or without
    body()->setContentsMargins(20, 14, 20, 14);
    body()->setSpacing(6);
    body()->addWidget(makeRule(this));
    rowsAt_ = body()->count();
    body()->addStretch(1);
}

QPushButton* GlanceCard::addLink(const QString& text) {
    auto* link = makeButton(context_.theme, ButtonKind::Quiet, text, {}, this);
    auto font = link->font();
    font.setUnderline(true);
    link->setFont(font);
    titleRow()->addWidget(link);
    titleRow()->addSpacing(-10); // the words, not the room around them, end where the rule ends
    return link;
}

void GlanceCard::clear() {
    delete rows_;
    rows_ = new QWidget(this);
    auto* column = new QVBoxLayout(rows_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    body()->insertWidget(rowsAt_, rows_); // what is left of a tall card stays empty below
}

int GlanceCard::rowCount() const {
    return rows_ ? rows_->layout()->count() : 0;
}

void GlanceCard::addRow(QWidget* row) {
    rows_->layout()->addWidget(row);
}

void GlanceCard::showNothing(const QString& icon, const QString& title, const QString& sentence) {
    auto* host = new QWidget(rows_);
    auto* across = new QHBoxLayout(host);
    across->setContentsMargins(6, 6, 0, 10);
    across->setSpacing(14);
    across->addWidget(new IconLabel(context_.theme, icon, "ink3", 22, host), 0, Qt::AlignVCenter);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(makeLabel(context_.theme, TypeStyle::H3, "ink", title, host));
    words->addWidget(makeLabel(context_.theme, TypeStyle::Control, "ink2", sentence, host));
    across->addLayout(words, 1);
    addRow(host);
}

void GlanceCard::addMore(int count, const Place& place) {
    if (count <= 0)
        return;
    const auto words = capitalised(tr("%1 more", "a number").arg(countWord(count)));
    auto* more = makeButton(context_.theme, ButtonKind::Quiet, words, {}, rows_);
    connect(more, &QPushButton::clicked, this, [this, place] { context_.navigator.go(place); });
    rows_->layout()->addWidget(more);
    rows_->layout()->setAlignment(more, Qt::AlignLeft);
}

ComingUpCard::ComingUpCard(const PageContext& context, QWidget* parent)
    : GlanceCard(context, tr("Coming up"), parent) {
    all_ = addLink(tr("All actions"));
    connect(all_, &QPushButton::clicked, this, [this] { context_.navigator.go(actionsPlace); });
}

void ComingUpCard::refresh(int atMost) {
    clear();
    const auto& session = context_.session;
    const auto& course = session.course();
    const auto today = session.today();
    const auto actions = openActions(session.journal());
    const auto all = actionsOf(session.journal());
    const auto done = std::ranges::count_if(all, [](const ActionRow& action) { return action.done; });
    all_->setVisible(!all.empty());
    if (all.empty())
        return showNothing(QStringLiteral("checklist"), tr("No actions yet"),
                           tr("They gather here from every plan you write."));
    if (actions.empty())
        return showNothing(QStringLiteral("check-circle"), tr("All done"),
                           tr("Every action you wrote down is done."));
    static const QRegularExpression digitsAndSpaces(QStringLiteral("[0-9 ]"));
    const int shown = std::min(atMost, int(actions.size()));
    for (int i = 0; i < shown; ++i) {
        const auto& action = actions[std::size_t(i)];
        const auto what = qt(action.what).simplified();
        auto below = qt(action.who).simplified();
        if (!action.date && !action.when.empty()) // "when school starts again" has no room where days stand
            below.prepend(qt(action.when).simplified() +
                          (below.isEmpty() ? QString() : QStringLiteral(" · ")));
        auto* row =
            new GlanceRow(context_.theme, what.isEmpty() ? tr("An action without words") : what, below, this);
        if (action.date) {
            const bool near = std::abs(daysBetween(today, *action.date)) < weekdayWithin;
            const auto month =
                qt(shortDate(*action.date, *action.date, course.language())).remove(digitsAndSpaces);
            row->setDay(near ? qt(longDate(*action.date, today, course.language())).left(3) : month,
                        QString::number(unsigned(action.date->day())),
                        action.date->year() == today.year() ? QString()
                                                            : QString::number(int(action.date->year())));
            row->setToolTip(qt(longDate(*action.date, today, course.language())));
        } else {
            row->setDay(action.when.empty() ? tr("No") : QString(),
                        action.when.empty() ? tr("day") : QStringLiteral("–"));
            row->setToolTip(plainTip(qt(action.when)));
        }
        if (const int late = daysLate(action, today); late > 0)
            row->setWarning(lateWords(late), QStringLiteral("clock"), "accentInk");
        else if (isNoSuchDay(qt(action.when), qDate(today)))
            row->setWarning(noSuchDayBriefly(), QStringLiteral("warning"), "dangerInk");
        row->setRuled(i + 1 < shown || (done > 0 && shown < fewActions));
        connect(
            row, &GlanceRow::clicked, this,
            [this, section = course.sectionOf(action.table)->id,
             field = cell(action.table, action.row, "what")] { context_.navigator.go(qt(section), field); });
        addRow(row);
    }
    if (done > 0 && shown < fewActions) {
        auto* row = new GlanceRow(context_.theme, tr("%n action(s) are done", nullptr, int(done)),
                                  tr("%n in all", nullptr, int(all.size())), this);
        row->setIcon(QStringLiteral("check-circle"), "primary");
        connect(row, &GlanceRow::clicked, this, [this] { context_.navigator.go(actionsPlace); });
        addRow(row);
    }
    addMore(int(actions.size()) - shown, actionsPlace);
}

CoachesCard::CoachesCard(const PageContext& context, QWidget* parent)
    : GlanceCard(context, tr("For the coaches"), parent) {
    if (context.session.readingOnly())
        return;
    add_ = addLink(tr("Add"));
    add_->setAccessibleName(tr("Add a question"));
    connect(add_, &QPushButton::clicked, this, &CoachesCard::add);
}

// A question belongs to the part that one is in.
void CoachesCard::add() {
    auto& session = context_.session;
    const auto* section = nextSection(session.journal());
    const auto& course = session.course();
    const auto* part = section ? course.partOf(section->id) : nullptr;
    const Block* table = nullptr;
    for (const auto* each : course.tables())
        if (each->kind == BlockKind::Questions &&
            (!part || !table || course.partOf(course.sectionOf(each->id)->id) == part))
            table = each;
    if (!table)
        return context_.navigator.go(questionsPlace);
    const auto row = rowToWriteIn(session, table->id);
    context_.navigator.go(questionsPlace, row ? cell(table->id, row.value(), "text") : FieldId());
}

void CoachesCard::refresh(int atMost) {
    clear();
    const auto questions = asked(context_.session.journal());
    if (questions.empty())
        return showNothing(QStringLiteral("question"), tr("No questions yet"),
                           tr("Jot one down whenever you get stuck."));
    const int shown = std::min(atMost, int(questions.size()));
    for (int i = 0; i < shown; ++i) {
        const auto& question = questions[std::size_t(i)];
        auto* row = new GlanceRow(
            context_.theme, qt(question.text).simplified(),
            (question.answered ? tr("Part %1, answered") : tr("Part %1, open")).arg(question.part), this);
        row->setIcon(question.answered ? QStringLiteral("check-circle") : QStringLiteral("question"),
                     question.answered ? "primary" : "ink2");
        row->setRuled(i + 1 < shown);
        connect(row, &GlanceRow::clicked, this,
                [this, field = question.field] { context_.navigator.go(questionsPlace, field); });
        addRow(row);
    }
    addMore(int(questions.size()) - shown, questionsPlace);
}

} // namespace waymark::ui
