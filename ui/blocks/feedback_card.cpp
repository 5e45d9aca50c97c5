// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blocks/feedback_card.h"

#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

#include <memory>
#include <set>
#include <span>
#include <utility>

namespace waymark::ui {

namespace {

constexpr int mostNames = 2; // of what waits for the same; more are counted

const char* iconOf(State state) {
    return state == State::Met ? "check-circle" : state == State::NotYet ? "info" : "question";
}

// What a sheet refers to and no longer is there, in a sentence.
QString gapsOf(const Feedback& feedback) {
    QStringList labels;
    for (const auto& gap : feedback.gaps)
        if (const auto label = qt(gap.label); !labels.contains(label))
            labels << label;
    return labels.isEmpty()
               ? QString()
               : FeedbackCard::tr("%1: what this goes back to was taken out. Choose something else "
                                  "there, or bring it back.",
                                  "names of fields")
                     .arg(labels.join(QStringLiteral(", ")));
}

} // namespace

FeedbackCard::FeedbackCard(Theme& theme, std::string met, QWidget* parent)
    : Card(theme, parent, Card::Tone::Soft), theme_(theme), met_(std::move(met)) {
    setTitle(tr("What it tells you"));
    filled_ = makeLabel(theme, TypeStyle::Control, "ink2", {}, this);
    body()->addWidget(filled_);
    auto* host = new QWidget(this);
    checks_ = new QVBoxLayout(host);
    checks_->setContentsMargins(0, 0, 0, 0);
    checks_->setSpacing(10);
    body()->addWidget(host);
}

void FeedbackCard::tell(const Feedback& feedback) {
    filled_->setText(
        feedback.required == 0
            ? QString()
            : tr("%1 of %2 needed fields are filled in").arg(feedback.filled).arg(feedback.required));
    filled_->setVisible(feedback.required > 0);
    QString told;
    const auto gaps = gapsOf(feedback);
    told += gaps;
    for (const auto& check : feedback.checks)
        told += QString::number(int(check.state)) + qt(check.words) + QLatin1Char('\n');
    if (told == told_)
        return;
    told_ = told;
    clearLayout(*checks_);
    if (!gaps.isEmpty())
        addRow({{}, {}, State::NotYet, utf8(gaps), {}}, {tr("Something is gone")});
    std::set<std::string> said;
    for (const auto& check : feedback.checks) {
        const bool waits = check.state == State::CannotTell;
        if (waits && !said.insert(check.words).second)
            continue;
        QStringList names = {qt(check.label)};
        for (const auto& other : std::span(&check + 1, std::to_address(feedback.checks.end())))
            if (waits && other.state == check.state && other.words == check.words)
                names << qt(other.label);
        addRow(check, names);
    }
}

void FeedbackCard::addRow(const CheckResult& check, const QStringList& names) {
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    auto* icon = new IconLabel(theme_, QLatin1String(iconOf(check.state)),
                               check.state == State::Met ? "primary" : "ink2", 18, row);
    icon->setLine(theme_.tokens().type(TypeStyle::Control).line);
    line->addWidget(icon, 0, Qt::AlignTop);
    // A tag beside the name: the sentence need not fit behind it, and it is said as well as seen.
    const auto tag = check.state == State::Met      ? tr("fine")
                     : check.state == State::NotYet ? tr("worth a thought")
                                                    : tr("not known yet");
    // Of a worksheet that is just begun: once, not a list of all that it could tell.
    const bool many = names.size() > mostNames;
    QString head;
    QList<Label::Emphasis> emphasis;
    const auto add = [&](const QString& words, bool strong) {
        emphasis.append({int(head.size()), int(words.size()), strong ? "" : "ink2", strong});
        head += words;
    };
    if (many)
        add(tr("%1 things are not known yet.").arg(names.size()), false);
    for (const auto& name : many ? QStringList() : names) { // a line each: names have commas of their own
        if (!head.isEmpty())
            head += QLatin1Char('\n');
        add(name, true);
        add(QStringLiteral("\u00a0·\u00a0") + tag, false); // the dot ends no line
    }
    // Where the tool has no words of its own, the tag says it all.
    const bool plain = check.words == met_ || check.words == check.label;
    auto* sentence = makeLabel(theme_, TypeStyle::Control, "ink",
                               plain ? head : tr("%1\n%2").arg(head, qt(check.words)), row);
    sentence->setEmphasis(emphasis);
    line->addWidget(sentence, 1);
    checks_->addWidget(row);
}

} // namespace waymark::ui
