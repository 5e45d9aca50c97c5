// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings_dialog.h"

#include "store/backups.h"
#include "ui/shell/journal_files.h"
#include "ui/spelling/dictionary.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plain_tip.h"
#include "ui/widgets/segmented.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace waymark::ui {

namespace {

// In the order in which they are shown.
constexpr ThemeMode modes[] = {ThemeMode::System, ThemeMode::Light, ThemeMode::Dark};
const QStringList languages{QString(), QStringLiteral("en"), QStringLiteral("es")};
const QStringList papers{QString(), QStringLiteral("letter"), QStringLiteral("a4")};

} // namespace

SettingsDialog::SettingsDialog(Theme& theme, const Settings& settings, QWidget* parent)
    : QDialog(parent),
      theme_(theme),
      settings_(settings),
      rows_(new QGridLayout),
      scroll_(new QScrollArea(this)) {
    setWindowTitle(tr("Settings"));
    rows_->setHorizontalSpacing(20);
    rows_->setVerticalSpacing(12);
    rows_->setColumnStretch(1, 1);

    QStringList sizes;
    for (const auto scale : theme.tokens().scales())
        sizes << tr("%1%").arg(qRound(scale * 100));
    auto* size = addChoice(tr("Text size"), sizes, int(theme.tokens().scales().indexOf(theme.textScale())));
    connect(size, &Segmented::chosen, this, [this](int index) {
        settings_.textScale = theme_.tokens().scales()[index];
        Q_EMIT chosen(settings_);
        QTimer::singleShot(0, this, &SettingsDialog::fit); // once the words have their new size
    });
    auto* mode = addChoice(tr("Colors"), {tr("As the system"), tr("Light"), tr("Dark")},
                           int(std::ranges::find(modes, settings.theme) - modes));
    connect(mode, &Segmented::chosen, this, [this](int index) {
        settings_.theme = modes[index];
        Q_EMIT chosen(settings_);
    });
    // Each language in its own words: whoever cannot read the window finds theirs.
    auto* language =
        addChoice(tr("Language"), {tr("As the system"), QStringLiteral("English"), QStringLiteral("Español")},
                  int(languages.indexOf(settings.language)));
    connect(language, &Segmented::chosen, this, [this](int index) {
        settings_.language = languages[index];
        Q_EMIT chosen(settings_);
    });
    auto* paper = addChoice(tr("Paper"), {tr("As the region"), tr("Letter"), tr("A4")},
                            int(papers.indexOf(settings.paper)));
    connect(paper, &Segmented::chosen, this, [this](int index) {
        settings_.paper = papers[index];
        Q_EMIT chosen(settings_);
    });
    addSpelling();
    addBackups();
    auto* motion =
        new CheckRow(theme, {}, tr("Let things move when they open and close"), Tint::Primary, this);
    motion->setChecked(settings.motion);
    connect(motion, &CheckRow::toggled, this, [this](bool on) {
        settings_.motion = on;
        Q_EMIT chosen(settings_);
    });

    auto* close = makeButton(theme, ButtonKind::Primary, tr("Close"), {}, this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(26, 22, 26, 22);
    column->setSpacing(16);
    column->addWidget(makeLabel(theme, TypeStyle::H1, "ink", tr("Settings"), this));
    column->addWidget(makeLabel(theme, TypeStyle::Control, "ink2",
                                tr("Changes apply at once; a new language, when you close this."), this));
    // What does not fit on a small screen at large text scrolls; the button stays in sight.
    auto* inside = new QWidget(this);
    inside->setObjectName(QStringLiteral("page"));
    auto* choices = new QVBoxLayout(inside);
    choices->setContentsMargins(4, 4, 4, 4); // room for the focus ring
    choices->setSpacing(16);
    choices->addLayout(rows_);
    choices->addWidget(motion);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setWidget(inside);
    column->addWidget(scroll_, 1);
    column->addLayout(buttons);
    fit();
}

// As wide as the choices need, and as tall as the screen allows.
void SettingsDialog::fit() {
    const auto* inside = scroll_->widget();
    const auto room = screen()->availableGeometry();
    const int wide =
        qMin(qMax(theme_.px(600), inside->minimumSizeHint().width() + 80), qMax(320, room.width() - 20));
    setMinimumWidth(wide);
    const int above = sizeHint().height() - scroll_->sizeHint().height();
    const int tall = above + inside->heightForWidth(wide - 52) + 8;
    resize(wide, qMin(tall, room.height() - 60));
    if (const int beyond = frameGeometry().right() - room.right(); isVisible() && beyond > 0)
        move(qMax(room.left(), x() - beyond), y());
    if (const int beneath = frameGeometry().bottom() - room.bottom(); isVisible() && beneath > 0)
        move(x(), qMax(room.top(), y() - beneath));
}

void SettingsDialog::addBackups() {
    const int row = addName(tr("Backups"));
    backupFolder_ = new ElidedLabel(theme_, TypeStyle::Control, "ink", {}, this);
    auto* choose =
        makeButton(theme_, ButtonKind::Normal, tr("Choose a folder"), QStringLiteral("folder"), this);
    choose->setAccessibleName(tr("Choose a folder for backups"));
    usualFolder_ = makeButton(theme_, ButtonKind::Quiet, tr("Usual place"), {}, this);
    usualFolder_->setAccessibleName(tr("Keep backups in the usual place"));
    connect(choose, &QPushButton::clicked, this, &SettingsDialog::chooseBackupFolder);
    connect(usualFolder_, &QPushButton::clicked, this, [this] {
        settings_.backupFolder.clear();
        showBackupFolder();
        Q_EMIT chosen(settings_);
    });
    auto* across = new QHBoxLayout;
    across->setSpacing(8);
    across->addWidget(backupFolder_, 1);
    across->addWidget(usualFolder_);
    across->addWidget(choose);
    rows_->addLayout(across, row, 1);
    rows_->addWidget(
        makeLabel(theme_, TypeStyle::Small, "ink2",
                  tr("Waymark keeps a copy every half hour that you write: all of the last day, one "
                     "a day for a month, then one a month."),
                  this),
        row + 1, 1);
    showBackupFolder();
}

void SettingsDialog::chooseBackupFolder() {
    const auto folder =
        QFileDialog::getExistingDirectory(this, tr("A folder for backups"), settings_.backupFolder);
    if (folder.isEmpty())
        return;
    settings_.backupFolder = folder;
    showBackupFolder();
    Q_EMIT chosen(settings_);
}

void SettingsDialog::showBackupFolder() {
    const auto& folder = settings_.backupFolder;
    const auto name = QDir(folder).dirName(); // the whole path is longer than the row
    backupFolder_->setText(folder.isEmpty() ? tr("In the usual place on this computer")
                           : name.isEmpty() ? folder
                                            : name);
    backupFolder_->setToolTip(plainTip(folder.isEmpty() ? textOf(usualBackupPlace()) : folder));
    usualFolder_->setVisible(!folder.isEmpty());
}

// One choice: by the journal's language, by one of the dictionaries of this computer, or not at all.
void SettingsDialog::addSpelling() {
    auto* choice = new QComboBox(this);
    choice->setAccessibleName(tr("Spelling"));
    choice->addItem(tr("Underline wrong words, in the journal's language"));
    const auto installed = installedDictionaries();
    for (const auto& file : installed)
        choice->addItem(languageName(installed, file.language), file.language);
    choice->addItem(tr("Underline nothing"));
    const int off = choice->count() - 1;
    choice->setCurrentIndex(settings_.spellCheck ? qMax(0, choice->findData(settings_.spellLanguage)) : off);
    connect(choice, &QComboBox::activated, this, [this, choice, off](int index) {
        settings_.spellCheck = index != off;
        settings_.spellLanguage = choice->itemData(index).toString();
        Q_EMIT chosen(settings_);
    });
    rows_->addWidget(choice, addName(tr("Spelling")), 1, Qt::AlignLeft);
}

int SettingsDialog::addName(const QString& name) {
    const int row = rows_->rowCount();
    auto* label = makeLabel(theme_, TypeStyle::Control, "ink2", name, this);
    label->setWrapping(false);
    rows_->addWidget(label, row, 0);
    return row;
}

Segmented* SettingsDialog::addChoice(const QString& name, const QStringList& choices, int current) {
    auto* choice = new Segmented(theme_, name, this);
    for (const auto& words : choices)
        choice->addSegment(words);
    choice->setCurrentIndex(current);
    rows_->addWidget(choice, addName(name), 1, Qt::AlignLeft);
    return choice;
}

} // namespace waymark::ui
