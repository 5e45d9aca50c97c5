// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/export_preview.h"

#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/page_strip.h"
#include "ui/widgets/pdf_viewer.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace waymark::ui {

namespace {

constexpr qsizetype longestText = 200'000; // bytes: more than anyone looks through here

} // namespace

ExportPreview::ExportPreview(Theme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      trouble_(new MessageBar(theme, MessageBar::Kind::Danger, this)),
      stage_(new QStackedWidget(this)),
      pages_(new QWidget(stage_)),
      viewer_(new PdfViewer(theme, pages_)),
      strip_(new PageStrip(theme, *viewer_, pages_)),
      text_(new QPlainTextEdit(stage_)),
      progress_(new QWidget(this)),
      bar_(new QProgressBar(progress_)) {
    sentence_ = makeLabel(theme, TypeStyle::Body, "ink2", {}, stage_);
    sentence_->setAlignment(Qt::AlignCenter);
    sentence_->setFocusPolicy(Qt::StrongFocus);
    text_->setReadOnly(true);
    text_->setTabChangesFocus(true);
    text_->setAccessibleName(tr("What will be written"));
    auto* across = new QHBoxLayout(pages_);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(10);
    across->addWidget(viewer_, 1);
    across->addWidget(strip_);
    for (QWidget* each : std::initializer_list<QWidget*>{sentence_, pages_, text_})
        stage_->addWidget(each);
    caption_ = makeLabel(theme, TypeStyle::Control, "ink2", {}, this);
    caption_->setObjectName(QStringLiteral("exportCaption"));
    caption_->setAlignment(Qt::AlignCenter);
    doing_ = makeLabel(theme, TypeStyle::Control, "ink2", {}, progress_);
    doing_->setWrapping(false);
    bar_->setRange(0, 100);
    bar_->setTextVisible(false);
    auto* cancel = makeButton(theme, ButtonKind::Quiet, tr("Stop"), {}, progress_);
    cancel->setObjectName(QStringLiteral("exportStop"));
    connect(cancel, &QPushButton::clicked, this, &ExportPreview::cancelled);
    auto* row = new QHBoxLayout(progress_);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(doing_);
    row->addWidget(bar_, 1);
    row->addWidget(cancel);
    progress_->hide();
    trouble_->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(trouble_);
    column->addWidget(stage_, 1);
    column->addWidget(caption_);
    column->addWidget(progress_);
}

void ExportPreview::show(const std::string& bytes, const ExportChoice& choice) {
    const auto data = QByteArray::fromStdString(bytes);
    const auto size = QLocale().formattedDataSize(data.size(), 0, QLocale::DataSizeSIFormat);
    if (choice.extension == QLatin1String(".pdf")) {
        if (!viewer_->setPdf(data))
            return say(tr("The pages are ready, but cannot be shown here. They can be saved."));
        strip_->refresh();
        const auto paper = choice.paper == Paper::A4 ? tr("A4") : tr("Letter");
        caption_->setText(tr("%n page(s), %1, about %2", nullptr, viewer_->pageCount()).arg(paper, size));
        stage_->setCurrentWidget(pages_);
    } else {
        auto shown = QString::fromUtf8(data.left(longestText));
        if (data.size() > longestText)
            shown += tr("\n… and more");
        if (choice.extension == QLatin1String(".ics") && !hasDays(bytes))
            return say(tr("No open action has a day, and no live session. This calendar would be empty."));
        if (choice.extension == QLatin1String(".html"))
            return say(tr("A web page. It opens in any browser, about %1.").arg(size));
        text_->setPlainText(shown);
        caption_->setText(tr("About %1").arg(size));
        stage_->setCurrentWidget(text_);
    }
    caption_->show();
}

// Where it is narrow, the page itself comes first.
void ExportPreview::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    strip_->setVisible(width() - strip_->width() > viewer_->minimumSizeHint().width() + 40);
}

void ExportPreview::say(const QString& sentence) {
    sentence_->setText(sentence);
    sentence_->setAccessibleName(sentence);
    stage_->setCurrentWidget(sentence_);
    caption_->hide();
}

void ExportPreview::complain(const QString& sentence) {
    trouble_->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty())
        trouble_->setWords(tr("It was not saved."), sentence);
}

void ExportPreview::showProgress(double done, const QString& words) {
    progress_->setVisible(done >= 0);
    bar_->setValue(int(done * 100));
    if (!words.isEmpty())
        doing_->setText(words);
    bar_->setAccessibleName(doing_->text());
}

} // namespace waymark::ui
