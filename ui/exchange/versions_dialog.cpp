// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/versions_dialog.h"

#include "base/text.h"
#include "ui/exchange/field_words.h"
#include "ui/exchange/two_texts.h"
#include "ui/shell/moment_text.h"
#include "ui/shell/session.h"
#include "ui/shell/shown_error.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace waymark::ui {

namespace {

constexpr int mostVersions = 6; // more ways to choose at the right than anyone needs

} // namespace

VersionsDialog::VersionsDialog(Theme& theme, Session& session, std::vector<Fork> forks, QWidget* parent)
    : QDialog(parent),
      theme_(theme),
      session_(session),
      forks_(std::move(forks)),
      list_(new QListWidget(this)),
      others_(new Segmented(theme, tr("The other version"), this)),
      texts_(new TwoTexts(theme, this)),
      trouble_(makeLabel(theme, TypeStyle::Control, "dangerInk", {}, this)) {
    setObjectName(QStringLiteral("versionsDialog"));
    setWindowTitle(tr("Two versions"));
    list_->setObjectName(QStringLiteral("versions"));
    list_->setAccessibleName(tr("Answers with two versions"));
    const int tall = std::max(theme.size("minTarget"), theme.lineHeight(TypeStyle::Control) + 12);
    for (const auto& each : forks_) {
        const auto where = whereOf(session.journal(), each.field);
        auto* item = new QListWidgetItem(where, list_);
        item->setToolTip(where);
        item->setSizeHint({0, tall});
    }
    for (int i = 2; i <= mostVersions; ++i)
        others_->addSegment(tr("Version %1").arg(i));
    keepLeft_ = makeButton(theme, ButtonKind::Normal, tr("Keep the left one"), QStringLiteral("check"), this);
    keepRight_ =
        makeButton(theme, ButtonKind::Normal, tr("Keep the right one"), QStringLiteral("check"), this);
    keepBoth_ = makeButton(theme, ButtonKind::Normal, tr("Keep both"), QStringLiteral("copy"), this);
    keepBoth_->setToolTip(tr("One below the other, to be put together by hand"));
    keepBoth_->setAccessibleDescription(keepBoth_->toolTip());
    auto* close = makeButton(theme, ButtonKind::Quiet, tr("Later"), {}, this);
    connect(list_, &QListWidget::currentRowChanged, this, &VersionsDialog::showFork);
    connect(others_, &Segmented::chosen, this, [this](int index) {
        if (const auto* shown = fork())
            texts_->setTexts(
                shownValue(session_.journal(), shown->field, shown->versions[0].text),
                shownValue(session_.journal(), shown->field, shown->versions[std::size_t(index) + 1].text));
    });
    connect(keepLeft_, &QPushButton::clicked, this, [this] { keep(fork()->versions[0].text); });
    connect(keepRight_, &QPushButton::clicked, this, [this] { keep(fork()->versions[other()].text); });
    connect(keepBoth_, &QPushButton::clicked, this, [this] {
        std::vector<std::string> all;
        for (const auto& version : fork()->versions)
            all.push_back(version.text);
        keep(join(all, "\n\n"));
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);

    auto* right = new QVBoxLayout;
    right->setSpacing(10);
    right->addWidget(others_, 0, Qt::AlignRight);
    right->addWidget(texts_, 1);
    auto* across = new QHBoxLayout;
    across->setSpacing(16);
    across->addWidget(list_);
    across->addLayout(right, 1);
    auto* buttons = new QHBoxLayout;
    for (auto* button : {keepLeft_, keepRight_, keepBoth_})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(26, 22, 26, 22);
    column->setSpacing(12);
    column->addWidget(makeLabel(theme, TypeStyle::H1, "ink", tr("Which one do you mean?"), this));
    column->addWidget(makeLabel(theme, TypeStyle::Control, "ink2",
                                tr("These answers were changed in two copies of your journal, and nothing of "
                                   "either is lost. What you let go stays under Earlier Versions."),
                                this));
    column->addLayout(across, 1);
    column->addWidget(trouble_);
    column->addLayout(buttons);
    trouble_->hide();
    resize(QSize(theme.px(960), theme.px(520)).boundedTo(screen()->availableSize() - QSize(40, 60)));
    list_->setFixedWidth(std::min(theme.px(280), width() * 3 / 10));
    list_->setCurrentRow(0);
    showFork();
    list_->setFocus();
}

const Fork* VersionsDialog::fork() const {
    const int row = list_->currentRow();
    return row < 0 || row >= int(forks_.size()) ? nullptr : &forks_[std::size_t(row)];
}

std::size_t VersionsDialog::other() const {
    return std::min(fork()->versions.size() - 1, std::size_t(qMax(0, others_->currentIndex())) + 1);
}

void VersionsDialog::showFork() {
    const auto* shown = fork();
    if (!shown)
        return;
    const auto& versions = shown->versions;
    others_->setVisible(versions.size() > 2);
    others_->setCurrentIndex(0);
    const auto when = [](const Leaf& version) { return showMoment(version.when); };
    texts_->setNames(tr("Stands there now, of %1").arg(when(versions[0])),
                     tr("The other version, of %1").arg(when(versions[1])));
    const auto words = [&](const Leaf& version) {
        return shownValue(session_.journal(), shown->field, version.text);
    };
    texts_->setTexts(words(versions[0]), words(versions[1]));
    const auto spec = session_.journal().field(shown->field);
    keepBoth_->setVisible(spec && isText(spec->kind));
}

void VersionsDialog::keep(const std::string& text) {
    const auto chosen = *fork();
    const auto done = session_.together([&](Recorder& recorder) { return settle(recorder, chosen, text); });
    trouble_->setVisible(!done);
    if (!done) {
        trouble_->setText(shownError(done.error()).sentence);
        return;
    }
    const int row = list_->currentRow();
    forks_.erase(forks_.begin() + row);
    delete list_->takeItem(row);
    Q_EMIT settled(forks_.empty() ? tr("All of them are settled") : tr("Settled; %n left", nullptr, left()));
    if (forks_.empty())
        return accept();
    list_->setCurrentRow(qMin(row, list_->count() - 1));
    showFork();
}

} // namespace waymark::ui
