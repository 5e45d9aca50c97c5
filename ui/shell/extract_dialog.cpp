// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/extract_dialog.h"

#include "base/text.h"
#include "journal/extract_mark.h"
#include "journal/rows.h"
#include "journal/sheets.h"
#include "report/shared_journal.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

namespace {

enum Kind { Group, SectionItem, BlockItem, SheetItem };
constexpr int kindRole = Qt::UserRole;
constexpr int idRole = Qt::UserRole + 1;
enum Named { NoName, OwnName, OtherName };

const FieldId ownerName("journal.owner.name");

QTreeWidgetItem* addItem(const Theme& theme, QTreeWidgetItem* parent, const QString& text, Kind kind,
                         const std::string& id, bool on) {
    auto* item = new QTreeWidgetItem(parent, {text});
    item->setData(0, kindRole, int(kind));
    item->setData(0, idRole, qt(id));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(0, on ? Qt::Checked : Qt::Unchecked);
    item->setToolTip(0, text);
    item->setSizeHint(0, QSize(0, theme.px(34)));
    return item;
}

bool hasWords(const Journal& journal, const Block& block) {
    return std::ranges::any_of(journal.answers(), [&](const auto& entry) {
        const auto spec = isBlank(entry.second.value) ? std::nullopt : journal.course().field(entry.first);
        return spec && spec->block == block.id;
    });
}

} // namespace

ExtractDialog::ExtractDialog(Theme& theme, const Journal& journal, Date today, QWidget* parent)
    : QDialog(parent), theme_(theme), journal_(journal), today_(today) {
    setWindowTitle(tr("Share an extract"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(26, 22, 26, 22);
    column->setSpacing(14);
    column->addWidget(makeLabel(theme, TypeStyle::H1, "ink", tr("Share an extract"), this));
    column->addWidget(
        makeLabel(theme, TypeStyle::Body, "ink2",
                  tr("A small file with what you tick, and nothing else: no earlier words, and nothing "
                     "that is private."),
                  this));
    auto* across = new QHBoxLayout;
    across->setSpacing(22);
    across->addWidget(makeChoices(), 5);
    across->addWidget(makePreview(), 6);
    // What does not fit on a small screen at large text scrolls; the buttons stay in sight.
    auto* inside = new QWidget(this);
    inside->setObjectName(QStringLiteral("page"));
    auto* lines = new QVBoxLayout(inside);
    lines->setContentsMargins(4, 4, 4, 4); // room for the focus ring
    lines->setSpacing(14);
    lines->addLayout(across, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    scroll->setMinimumWidth(inside->minimumSizeHint().width() + 18);
    column->addWidget(scroll, 1);
    column->addWidget(
        makeLabel(theme, TypeStyle::Small, "ink2",
                  tr("Who has the file can read it, and could change it: Waymark notices when a file is "
                     "damaged, not when someone rewrites it on purpose."),
                  this));
    auto* save =
        makeButton(theme, ButtonKind::Primary, tr("Choose where to save"), QStringLiteral("export"), this);
    auto* cancel = makeButton(theme, ButtonKind::Quiet, tr("Cancel"), {}, this);
    save->setDefault(true);
    connect(save, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    column->addLayout(buttons);
    const auto room =
        parent ? parent->size().boundedTo(screen()->availableSize()) : screen()->availableSize();
    resize(QSize(theme.px(900), theme.px(620)).boundedTo(room - QSize(40, 60)));
    showName();
    refresh();
    tree_->setFocus();
}

QWidget* ExtractDialog::makeChoices() {
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    const auto heading = [&](const QString& text) {
        auto* label = makeLabel(theme_, TypeStyle::Control, "ink", text, side);
        label->setBold(true);
        column->addWidget(label);
    };
    heading(tr("What goes along"));
    tree_ = new QTreeWidget(side);
    tree_->setHeaderHidden(true);
    tree_->setAccessibleName(tr("What goes along"));
    tree_->setMinimumHeight(theme_.px(34) * 4);
    fillTree();
    connect(tree_, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item) {
        // A section that is ticked or not takes its answers along.
        if (item->data(0, kindRole).toInt() == SectionItem) {
            const QSignalBlocker quiet(tree_);
            for (int i = 0; i < item->childCount(); ++i)
                item->child(i)->setCheckState(0, item->checkState(0));
        } else if (item->data(0, kindRole).toInt() == BlockItem && item->checkState(0) == Qt::Unchecked) {
            const QSignalBlocker quiet(tree_);
            item->parent()->setCheckState(0, Qt::Unchecked);
        } else if (answers_ && (item == questions_ || item == answers_)) {
            // An answer says little without its question.
            const QSignalBlocker quiet(tree_);
            if (item == answers_ && answers_->checkState(0) == Qt::Checked)
                questions_->setCheckState(0, Qt::Checked);
            else if (questions_->checkState(0) == Qt::Unchecked)
                answers_->setCheckState(0, Qt::Unchecked);
        }
        refresh();
    });
    column->addWidget(tree_, 1);
    heading(tr("Under what name"));
    named_ = new Segmented(theme_, tr("Under what name"), side);
    named_->addSegment(tr("No name"));
    named_->addSegment(tr("My name"));
    named_->addSegment(tr("Another name"));
    named_->setCurrentIndex(NoName);
    connect(named_, &Segmented::chosen, this, [this] {
        showName();
        refresh();
    });
    column->addWidget(named_, 0, Qt::AlignLeft);
    name_ = new QLineEdit(side);
    name_->setObjectName(QStringLiteral("extractName"));
    name_->setAccessibleName(tr("The name in the extract"));
    connect(name_, &QLineEdit::textChanged, this, &ExtractDialog::refresh);
    column->addWidget(name_);
    heading(tr("Whom is it for?"));
    with_ = new QLineEdit(side);
    with_->setObjectName(QStringLiteral("extractWith"));
    with_->setAccessibleName(tr("Whom is it for?"));
    with_->setPlaceholderText(tr("Only your journal remembers this"));
    column->addWidget(with_);
    return side;
}

QWidget* ExtractDialog::makePreview() {
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto* label = makeLabel(theme_, TypeStyle::Control, "ink", tr("What will be handed on"), side);
    label->setBold(true);
    column->addWidget(label);
    preview_ = new QTextBrowser(side);
    preview_->setAccessibleName(tr("What will be handed on"));
    preview_->setOpenLinks(false);
    preview_->setTabChangesFocus(true);
    column->addWidget(preview_, 1);
    count_ = makeLabel(theme_, TypeStyle::Small, "ink2", {}, side);
    column->addWidget(count_);
    return side;
}

void ExtractDialog::fillTree() {
    const auto& course = journal_.course();
    auto* root = tree_->invisibleRootItem();
    progress_ = addItem(theme_, root, tr("How far each section is"), Group, {}, true);
    questions_ = addItem(theme_, root, tr("Questions for the coaches"), Group, {}, true);
    const auto rows = questionsOf(journal_);
    if (std::ranges::any_of(rows, [](const QuestionRow& row) { return !isBlank(row.answer); }))
        answers_ = addItem(theme_, root, tr("What was answered to these questions"), Group, {}, false);
    for (const auto& id : extractSections(journal_))
        addSection(*course.section(id), root);
    for (const auto& sheet : sheetsOf(journal_))
        if (isWritten(journal_, sheet.id))
            addItem(theme_, root, tr("Worksheet: %1").arg(qt(fullName(journal_, sheet))), SheetItem, sheet.id,
                    false);
}

void ExtractDialog::addSection(const Section& section, QTreeWidgetItem* root) {
    const auto& course = journal_.course();
    const auto* part = course.partOf(section.id);
    const auto name = qt(course.label(section.id));
    auto* item =
        addItem(theme_, root, part->number > 0 ? tr("Part %1: %2").arg(part->number).arg(name) : name,
                SectionItem, section.id, false);
    const auto add = [&](const auto& self, const std::vector<Block>& blocks) -> void {
        for (const auto& block : blocks) {
            if ((isField(block.kind) || isTable(block.kind)) && block.field() != ownerName &&
                hasWords(journal_, block)) {
                const auto label = qt(course.label(block.id));
                addItem(theme_, item,
                        block.letter.empty() ? label : qt(block.letter) + QStringLiteral(". ") + label,
                        BlockItem, block.id, false);
            }
            self(self, block.blocks);
        }
    };
    add(add, section.blocks);
}

void ExtractDialog::showName() {
    const int which = named_->currentIndex();
    name_->setVisible(which != NoName);
    if (which == OwnName)
        name_->setText(qt(journal_.value(ownerName)));
    else if (name_->text() == qt(journal_.value(ownerName)))
        name_->clear();
    name_->setPlaceholderText(which == OtherName ? tr("A name that others do not know you by")
                                                 : tr("Your name"));
}

ExtractChoice ExtractDialog::choice() const {
    ExtractChoice choice;
    choice.made = today_;
    const auto on = [](const QTreeWidgetItem* item) { return item->checkState(0) == Qt::Checked; };
    choice.progress = on(progress_);
    choice.questions = on(questions_);
    choice.answers = answers_ && on(answers_);
    for (int i = 0; i < tree_->topLevelItemCount(); ++i) {
        const auto* item = tree_->topLevelItem(i);
        const auto id = utf8(item->data(0, idRole).toString());
        const int kind = item->data(0, kindRole).toInt();
        if (kind == SheetItem && on(item))
            choice.sheets.push_back(id);
        if (kind != SectionItem)
            continue;
        if (on(item))
            choice.sections.insert(id);
        for (int j = 0; j < item->childCount() && !on(item); ++j)
            if (on(item->child(j)))
                choice.blocks.insert(utf8(item->child(j)->data(0, idRole).toString()));
    }
    if (named_->currentIndex() != NoName)
        choice.name = utf8(name_->text().trimmed());
    return choice;
}

bool ExtractDialog::ownName() const {
    return named_->currentIndex() == OwnName && !name_->text().trimmed().isEmpty();
}

QString ExtractDialog::with() const {
    return with_->text().trimmed();
}

QString ExtractDialog::labelOf(const ExtractLine& line) const {
    if (line.field == extractNameField())
        return tr("Name in the extract");
    if (line.field == extractMadeField())
        return tr("Made on");
    if (sectionOfExtractProgress(line.field))
        return tr("How far");
    const auto spec = journal_.field(line.field);
    const auto label = spec ? spec->label : std::string();
    return label.empty() ? qt(line.field.str()) : qt(label);
}

QString ExtractDialog::valueOf(const ExtractLine& line) const {
    if (sectionOfExtractProgress(line.field))
        return line.value == "filled"    ? tr("Filled in")
               : line.value == "started" ? tr("Started")
                                         : tr("Not yet");
    const auto spec = journal_.field(line.field);
    if (spec && spec->kind == FieldKind::Check)
        return line.value == "true" ? tr("Ticked") : qt(line.value);
    if (const auto day = parseIsoDate(line.value))
        return qt(longDate(*day, today_, journal_.course().language()));
    return qt(line.value);
}

// Words of people are never markup: they go in as plain text.
void ExtractDialog::refresh() {
    const auto lines = extractLines(journal_, extractOf(journal_, choice()));
    const auto& course = journal_.course();
    const int place = preview_->verticalScrollBar()->value();
    preview_->clear();
    QTextCursor cursor(preview_->document());
    QTextCharFormat plain;
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    std::string section = "\n"; // no section's name
    for (const auto& line : lines) {
        if (line.section != section) {
            section = line.section;
            QString title = tr("The extract");
            if (const auto kept = sheet(journal_, section))
                title = qt(fullName(journal_, *kept));
            else if (const auto* part = course.section(section) ? course.partOf(section) : nullptr)
                title = part->number > 0 ? tr("Part %1: %2").arg(part->number).arg(qt(course.title(section)))
                                         : qt(course.title(section));
            if (!preview_->document()->isEmpty())
                cursor.insertText(QStringLiteral("\n\n"), plain);
            cursor.insertText(title, bold);
        }
        cursor.insertText(QStringLiteral("\n") + labelOf(line) + QStringLiteral(": ") + valueOf(line), plain);
    }
    preview_->moveCursor(QTextCursor::Start); // else it is scrolled to where the words end
    preview_->verticalScrollBar()->setValue(place);
    const int hidden = privateSections(journal_);
    count_->setText(
        tr("%n answers will be handed on.", nullptr, int(lines.size())) +
        (hidden > 0 ? QLatin1Char(' ') + tr("%n private sections stay here.", nullptr, hidden) : QString()));
}

} // namespace waymark::ui
