// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/export_dialog.h"

#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace waymark::ui {

ExportDialog::ExportDialog(Theme& theme, Paper paper, int sheets, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Export"));
    auto* title = makeLabel(theme, TypeStyle::H1, "ink", tr("Export your journal"), this);
    form_ = new Segmented(theme, tr("Form"), this);
    for (const auto& writer : writers())
        form_->addSegment(qt(writer.name));
    form_->setCurrentIndex(0);
    words_ = makeLabel(theme, TypeStyle::Control, "ink2", {}, this);
    words_->setMinimumHeight(theme.px(44));
    paper_ = new Segmented(theme, tr("Paper"), this);
    paper_->addSegment(tr("Letter"));
    paper_->addSegment(tr("A4"));
    paper_->setCurrentIndex(paper == Paper::A4 ? 1 : 0);
    paperRow_ = new QWidget(this);
    auto* paperRow = new QHBoxLayout(paperRow_);
    paperRow->setContentsMargins(0, 0, 0, 0);
    paperRow->setSpacing(16);
    auto* paperLabel = makeLabel(theme, TypeStyle::Control, "ink2", tr("Paper"), paperRow_);
    paperLabel->setBold(true);
    paperLabel->setWrapping(false);
    paperRow->addWidget(paperLabel);
    paperRow->addWidget(paper_);
    paperRow->addStretch(1);
    if (sheets > 0) {
        sheetsRow_ = new QWidget(this);
        auto* sheetsRow = new QHBoxLayout(sheetsRow_);
        sheetsRow->setContentsMargins(0, 0, 0, 0);
        sheetsRow->setSpacing(16);
        auto* label = makeLabel(theme, TypeStyle::Control, "ink2", tr("Worksheets"), sheetsRow_);
        label->setBold(true);
        label->setWrapping(false);
        sheets_ = new Segmented(theme, tr("Worksheets"), sheetsRow_);
        sheets_->addSegment(tr("All of them (%1)").arg(sheets));
        sheets_->addSegment(tr("None of them"));
        sheets_->setCurrentIndex(0);
        sheetsRow->addWidget(label);
        sheetsRow->addWidget(sheets_);
        sheetsRow->addStretch(1);
    }
    auto* save =
        makeButton(theme, ButtonKind::Primary, tr("Choose where to save"), QStringLiteral("export"), this);
    auto* cancel = makeButton(theme, ButtonKind::Quiet, tr("Cancel"), {}, this);
    save->setDefault(true);
    connect(save, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(form_, &Segmented::chosen, this, &ExportDialog::explain);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(26, 22, 26, 22);
    column->setSpacing(16);
    column->addWidget(title);
    column->addWidget(form_, 0, Qt::AlignLeft);
    column->addWidget(words_);
    column->addWidget(paperRow_);
    if (sheetsRow_)
        column->addWidget(sheetsRow_);
    column->addSpacing(8);
    column->addLayout(buttons);
    setMinimumWidth(theme.px(460));
    explain();
}

QString ExportDialog::extension() const {
    return qt(writers()[std::size_t(qMax(0, form_->currentIndex()))].extension);
}

Paper ExportDialog::paper() const {
    return paper_->currentIndex() == 1 ? Paper::A4 : Paper::Letter;
}

bool ExportDialog::withSheets() const {
    return sheets_ && sheets_->currentIndex() == 0;
}

void ExportDialog::explain() {
    const auto form = extension();
    QString words;
    if (form == QLatin1String(".pdf"))
        words = tr("The whole journal, in course order, to send to a coach or to print.");
    else if (form == QLatin1String(".html"))
        words = tr("One page for a web browser or a word processor, good with a screen reader.");
    else if (form == QLatin1String(".md"))
        words = tr("Plain text with simple marks, for notes and wikis.");
    else
        words = tr("All answers as data. Waymark's command line reads them back in.");
    words_->setText(words);
    paperRow_->setVisible(form == QLatin1String(".pdf"));
    if (sheetsRow_) // as data all of it goes out
        sheetsRow_->setVisible(form != QLatin1String(".json"));
}

} // namespace waymark::ui
