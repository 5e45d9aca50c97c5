// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/export_options.h"

#include "report/shared_journal.h"
#include "ui/exchange/parts_tree.h"
#include "ui/exchange/password_field.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/choice_card.h"
#include "ui/widgets/day_text.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace waymark::ui {

namespace {

const QString pdf = QStringLiteral(".pdf");

} // namespace

ExportOptions::ExportOptions(Theme& theme, const Journal& journal, Date today, ExportChoice choice,
                             QWidget* parent)
    : QWidget(parent), theme_(theme), choice_(std::move(choice)), privateCount_(privateSections(journal)) {
    setObjectName(QStringLiteral("page"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 14, 4); // room for the focus ring and the scroll bar
    column->setSpacing(8);
    addReaders(*column);
    sent_ = makeLabel(theme, TypeStyle::Small, "ink2", sentWords(journal, today), this);
    column->addWidget(sent_);
    column->addSpacing(8);
    addParts(*column, journal);
    column->addSpacing(8);
    addFormats(*column);
    column->addStretch(1);
    refresh();
}

Label* ExportOptions::addHead(QVBoxLayout& column, const QString& words) {
    auto* label = makeLabel(theme_, TypeStyle::Control, "ink2", words, this);
    label->setBold(true);
    column.addWidget(label);
    return label;
}

QString ExportOptions::sentWords(const Journal& journal, Date today) const {
    const auto day = QDate::fromString(qt(journal.value(briefSentField())), Qt::ISODate);
    if (!day.isValid())
        return tr("When your coach has it, mark it as sent: the next one then says what is new.");
    const QDate now(int(today.year()), int(unsigned(today.month())), int(unsigned(today.day())));
    return tr("Last marked as sent: %1. It says what is new since then.").arg(showDay(day, now, QLocale()));
}

void ExportOptions::addReaders(QVBoxLayout& column) {
    readerRows_ << addHead(column, tr("Who will read it?"));
    const std::pair<QString, QString> offers[audiences] = {
        {tr("Coach"), tr("One summary page or two, questions first")},
        {tr("Our partnership"), tr("The whole journal, in course order")},
        {tr("Just me"), tr("Only the parts you pick")},
        {tr("Nobody yet: a blank workbook"), tr("To write in by hand")},
        {tr("Someone without Waymark"), tr("What you wrote, as a form to go on filling in and send back")},
    };
    for (int i = 0; i < audiences; ++i) {
        auto* card = new ChoiceCard(theme_, offers[i].first, offers[i].second, this);
        card->setChecked(i == int(choice_.audience));
        connect(card, &ChoiceCard::toggled, this, [this, i](bool on) {
            if (!on)
                return;
            choice_.audience = Audience(i);
            partsShown_ = choice_.audience == Audience::JustMe;
            refresh();
            Q_EMIT changed();
        });
        readers_ << card;
        column.addWidget(card);
    }
    partsShown_ = choice_.audience == Audience::JustMe;
}

CheckRow* ExportOptions::addCheck(QVBoxLayout& column, const QString& words, const QString& description,
                                  bool on, bool ExportChoice::*value) {
    auto* row = new CheckRow(theme_, {}, words, Tint::Primary, this);
    row->setAccessibleDescription(description);
    row->setToolTip(description);
    row->setChecked(on);
    connect(row, &CheckRow::toggled, this, [this, value](bool ticked) {
        choice_.*value = ticked;
        refresh();
        Q_EMIT changed();
    });
    column.addWidget(row);
    return row;
}

void ExportOptions::addParts(QVBoxLayout& column, const Journal& journal) {
    addHead(column, tr("Put in"));
    partsButton_ = makeButton(theme_, ButtonKind::Normal, {}, QStringLiteral("checklist"), this);
    partsButton_->setObjectName(QStringLiteral("exportChooseParts"));
    partsButton_->setCheckable(true);
    column.addWidget(partsButton_, 0, Qt::AlignLeft);
    partsArea_ = new QWidget(this);
    auto* inside = new QVBoxLayout(partsArea_);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(6);
    parts_ = new PartsTree(theme_, journal, partsArea_);
    parts_->setMinimumHeight(theme_.px(220));
    auto* all = makeButton(theme_, ButtonKind::Quiet, tr("All of it"), {}, partsArea_);
    auto* none = makeButton(theme_, ButtonKind::Quiet, tr("None of it"), {}, partsArea_);
    connect(all, &QPushButton::clicked, this, [this] { parts_->tickAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { parts_->tickAll(false); });
    auto* across = new QHBoxLayout;
    across->addWidget(all);
    across->addWidget(none);
    across->addStretch(1);
    inside->addWidget(parts_);
    inside->addLayout(across);
    column.addWidget(partsArea_);
    connect(partsButton_, &QPushButton::clicked, this, [this](bool on) {
        partsShown_ = on;
        refresh();
    });
    connect(parts_, &PartsTree::changed, this, [this] {
        choice_.leftOut[choice_.audience] = parts_->leftOut();
        refresh();
        Q_EMIT changed();
    });
    notes_ = addCheck(column, tr("Session notes"), tr("What you wrote down in live sessions"), choice_.notes,
                      &ExportChoice::notes);
    if (privateCount_ == 0)
        return;
    privateWords_ = makeLabel(theme_, TypeStyle::Small, "ink2", {}, this);
    privateWords_->setObjectName(QStringLiteral("exportPrivate"));
    column.addWidget(privateWords_);
    withPrivate_ = addCheck(column, tr("This time with the private sections"),
                            tr("The next export leaves them out again"), false, &ExportChoice::withPrivate);
}

void ExportOptions::addFormats(QVBoxLayout& column) {
    addHead(column, tr("Kind of file"));
    format_ = new QComboBox(this);
    format_->setObjectName(QStringLiteral("exportFormat"));
    format_->setAccessibleName(tr("Kind of file"));
    const std::pair<const char*, QString> names[] = {
        {".pdf", tr("PDF")},
        {".html", tr("Web page (HTML)")},
        {".md", tr("Text with marks (Markdown)")},
        {".csv", tr("Table for a spreadsheet (CSV)")},
        {".ics", tr("Days for a calendar (ics)")},
        {".json", tr("Answers as data (JSON)")},
    };
    for (const auto& [ending, name] : names)
        format_->addItem(name, QString::fromLatin1(ending));
    format_->setCurrentIndex(qMax(0, format_->findData(choice_.extension)));
    connect(format_, &QComboBox::currentIndexChanged, this, [this](int index) {
        choice_.extension = format_->itemData(index).toString();
        if (choice_.extension != pdf && choice_.audience == Audience::Form)
            readers_[int(Audience::Partnership)]->setChecked(true); // a form is a PDF
        refresh();
        Q_EMIT changed();
    });
    column.addWidget(format_);
    formatWords_ = makeLabel(theme_, TypeStyle::Small, "ink2", {}, this);
    column.addWidget(formatWords_);
    paperRow_ = new QWidget(this);
    auto* across = new QHBoxLayout(paperRow_);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(16);
    auto* label = makeLabel(theme_, TypeStyle::Control, "ink2", tr("Paper"), paperRow_);
    label->setBold(true);
    label->setWrapping(false);
    paper_ = new Segmented(theme_, tr("Paper"), paperRow_);
    paper_->addSegment(tr("Letter"));
    paper_->addSegment(tr("A4"));
    paper_->setCurrentIndex(choice_.paper == Paper::A4 ? 1 : 0);
    connect(paper_, &Segmented::chosen, this, [this](int index) {
        choice_.paper = index == 1 ? Paper::A4 : Paper::Letter;
        Q_EMIT changed();
    });
    across->addWidget(label);
    across->addWidget(paper_);
    across->addStretch(1);
    column.addWidget(paperRow_);
    attachment_ = addCheck(column, tr("With the journal inside"),
                           tr("Whoever gets the PDF can open it as a journal again: as it stands, without "
                              "what was deleted or is private"),
                           choice_.attachment, &ExportChoice::attachment);
    password_ = new PasswordField(theme_, this);
    connect(password_, &PasswordField::changed, this, [this] {
        choice_.password = password_->password();
        Q_EMIT changed();
    });
    column.addWidget(password_);
}

bool ExportOptions::lacksPassword() {
    return password_->isVisibleTo(this) && password_->isMissing();
}

void ExportOptions::focusFirst() {
    if (choice_.isDocument())
        readers_[int(choice_.audience)]->setFocus(Qt::OtherFocusReason);
    else
        format_->setFocus(Qt::OtherFocusReason);
}

void ExportOptions::refresh() {
    const bool isPdf = choice_.extension == pdf;
    const bool document = choice_.isDocument();
    for (auto* row : readerRows_)
        row->setVisible(document);
    for (auto* card : readers_)
        card->setVisible(document);
    readers_[int(Audience::Form)]->setEnabled(isPdf);
    sent_->setVisible(document && choice_.audience == Audience::Coach);
    parts_->setLeftOut(choice_.leftOut[choice_.audience]);
    partsButton_->setText(parts_->summary());
    partsButton_->setToolTip(tr("Choose parts and worksheets"));
    partsButton_->setAccessibleDescription(partsButton_->toolTip());
    partsButton_->setChecked(partsShown_);
    partsArea_->setVisible(partsShown_);
    notes_->setVisible(document && choice_.audience == Audience::Coach);
    if (withPrivate_) {
        const auto words = choice_.withPrivate
                               ? tr("%n private section(s) go in this time.", nullptr, privateCount_)
                               : tr("%n section(s) marked private stay out.", nullptr, privateCount_);
        privateWords_->setText(words);
    }
    paperRow_->setVisible(isPdf);
    attachment_->setVisible(choice_.carriesJournal());
    password_->setVisible(isPdf);
    formatWords_->setVisible(!isPdf);
    formatWords_->setText(
        choice_.extension == QLatin1String(".html")
            ? tr("One page for a web browser or a word processor, good with a screen reader.")
        : choice_.extension == QLatin1String(".md") ? tr("Plain text with simple marks, for notes and wikis.")
        : choice_.extension == QLatin1String(".csv") ? tr("Actions, questions and statements, one a row.")
        : choice_.extension == QLatin1String(".ics")
            ? tr("Open actions with a day, and live sessions.")
            : tr("All answers as data. Waymark's command line reads them back in."));
}

} // namespace waymark::ui
