// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/print_preview.h"

#include "ui/shell/shown_error.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/combo.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pdf_viewer.h"
#include "ui/widgets/plain_tip.h"
#include "ui/widgets/segmented.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace waymark::ui {

PrintPreview::PrintPreview(Theme& theme, Machinery machinery, const QList<PrinterChoice>& printers,
                           Paper paper, const QString& title, QWidget* parent)
    : QDialog(parent),
      theme_(theme),
      machinery_(std::move(machinery)),
      printers_(printers),
      title_(title),
      stage_(new QStackedWidget(this)),
      viewer_(new PdfViewer(theme, stage_)) {
    setObjectName(QStringLiteral("printPreview"));
    setWindowTitle(tr("Print"));
    waiting_ = makeLabel(theme, TypeStyle::Body, "ink2", {}, stage_);
    waiting_->setAlignment(Qt::AlignCenter);
    waiting_->setFocusPolicy(Qt::StrongFocus);
    stage_->addWidget(waiting_);
    stage_->addWidget(viewer_);
    auto* choices = makeChoices(printers, paper);
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(26, 22, 26, 22);
    across->setSpacing(22);
    across->addWidget(stage_, 1);
    across->addWidget(choices);
    if (parent)
        resize(parent->size() * 0.94);
    makePages();
}

PrintPreview::~PrintPreview() {
    if (working_.valid())
        working_.wait(); // it speaks to this object
}

QWidget* PrintPreview::makeChoices(const QList<PrinterChoice>& printers, Paper paper) {
    auto* side = new QWidget(this);
    side->setFixedWidth(theme_.px(280));
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeLabel(theme_, TypeStyle::H1, "ink", tr("Print"), side));
    column->addWidget(makeLabel(theme_, TypeStyle::Body, "ink2", title_, side));
    column->addSpacing(6);
    column->addWidget(makeLabel(theme_, TypeStyle::Control, "ink2", tr("Paper"), side));
    paper_ = new Segmented(theme_, tr("Paper"), side);
    paper_->addSegment(tr("Letter"));
    paper_->addSegment(tr("A4"));
    paper_->setCurrentIndex(paper == Paper::A4 ? 1 : 0);
    connect(paper_, &Segmented::chosen, this, [this] {
        Q_EMIT paperChosen();
        makePages();
    });
    column->addWidget(paper_, 0, Qt::AlignLeft);
    if (printers.isEmpty())
        column->addWidget(makeLabel(theme_, TypeStyle::Body, "ink2",
                                    tr("This computer knows no printer. Save the pages as a PDF; any other "
                                       "computer or a copy shop prints them just as you see them here."),
                                    side));
    else
        addPrinting(*column, printers);
    trouble_ = makeLabel(theme_, TypeStyle::Control, "dangerInk", {}, side);
    trouble_->hide();
    column->addWidget(trouble_);
    column->addStretch(1);
    column->addLayout(makeButtons(!printers.isEmpty()));
    return side;
}

void PrintPreview::addPrinting(QVBoxLayout& column, const QList<PrinterChoice>& printers) {
    const auto add = [&](const QString& name, QWidget* field) {
        column.addWidget(makeLabel(theme_, TypeStyle::Control, "ink2", name, this));
        field->setAccessibleName(name);
        column.addWidget(field);
    };
    printer_ = makeCombo(this);
    for (const auto& printer : printers)
        printer_->addItem(printer.words, printer.name);
    connect(printer_, &QComboBox::currentIndexChanged, this, &PrintPreview::refresh);
    add(tr("Printer"), printer_);
    copies_ = new QSpinBox(this);
    copies_->setRange(1, 99);
    add(tr("Copies"), copies_);
    pages_ = new QLineEdit(this);
    pages_->setPlaceholderText(tr("All, or some: 1-4, 7"));
    connect(pages_, &QLineEdit::textChanged, this, &PrintPreview::refresh);
    add(tr("Pages"), pages_);
    twoSided_ = new CheckRow(theme_, {}, tr("On both sides"), Tint::Primary, this);
    column.addWidget(twoSided_);
}

QHBoxLayout* PrintPreview::makeButtons(bool canPrint) {
    auto* row = new QHBoxLayout;
    if (canPrint) {
        print_ = makeButton(theme_, ButtonKind::Primary, tr("Print"), QStringLiteral("print"), this);
        connect(print_, &QPushButton::clicked, this, &PrintPreview::print);
        row->addWidget(print_);
    }
    save_ = makeButton(theme_, canPrint ? ButtonKind::Normal : ButtonKind::Primary,
                       canPrint ? tr("Save PDF") : tr("Save as PDF"),
                       canPrint ? QString() : QStringLiteral("export"), this);
    connect(save_, &QPushButton::clicked, this, [this] { Q_EMIT saveWanted(pdf_); });
    (canPrint ? print_ : save_)->setDefault(true);
    auto* close = makeButton(theme_, ButtonKind::Quiet, tr("Close"), {}, this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    row->addWidget(save_);
    row->addStretch(1);
    row->addWidget(close);
    return row;
}

Paper PrintPreview::paper() const {
    return paper_->currentIndex() == 1 ? Paper::A4 : Paper::Letter;
}

void PrintPreview::makePages() {
    if (working_.valid())
        working_.wait();
    busy_ = true;
    pdf_.clear();
    say(tr("Laying out the pages..."));
    refresh();
    working_ = std::async(std::launch::async, [this, chosen = paper()] {
        auto made = machinery_.makePdf(chosen);
        QMetaObject::invokeMethod(this, [this, chosen, made = std::move(made)] {
            if (chosen == paper()) // else the other paper's are on their way
                showPages(made);
        });
    });
}

void PrintPreview::showPages(const Result<std::string>& made) {
    busy_ = false;
    if (!made) {
        say(shownError(made.error()).sentence);
    } else {
        pdf_ = made.value();
        if (viewer_->setPdf(QByteArray::fromStdString(pdf_))) {
            const bool focused = waiting_->hasFocus() || !focusWidget();
            stage_->setCurrentWidget(viewer_);
            if (focused)
                viewer_->setFocus(Qt::OtherFocusReason);
        } else {
            say(tr("The pages are ready, but cannot be shown here. They can be printed and saved."));
        }
    }
    refresh();
    Q_EMIT shown();
}

void PrintPreview::say(const QString& sentence) {
    const bool focused = viewer_->hasFocus() || !focusWidget();
    waiting_->setText(sentence);
    waiting_->setAccessibleName(sentence);
    stage_->setCurrentWidget(waiting_);
    if (focused)
        waiting_->setFocus(Qt::OtherFocusReason);
}

void PrintPreview::print() {
    busy_ = true;
    trouble_->hide();
    print_->setText(tr("Sending..."));
    refresh();
    const PrintJob job{pdf_,
                       title_,
                       printer_->currentData().toString(),
                       copies_->value(),
                       pages_->text(),
                       twoSided_->isEnabled() && twoSided_->isChecked(),
                       paper()};
    working_ = std::async(std::launch::async, [this, job] {
        auto sent = machinery_.print(job);
        QMetaObject::invokeMethod(this, [this, sent = std::move(sent)] { afterPrinting(sent); });
    });
}

void PrintPreview::afterPrinting(const Result<void>& sent) {
    busy_ = false;
    print_->setText(tr("Print"));
    refresh();
    if (sent) {
        Q_EMIT printed(printer_->currentText());
        accept();
        return;
    }
    trouble_->setText(shownError(sent.error()).sentence);
    trouble_->setToolTip(plainTip(qt(sent.error().detail)));
    trouble_->show();
    print_->setFocus(Qt::OtherFocusReason);
    print_->setAccessibleDescription(trouble_->text());
}

void PrintPreview::refresh() {
    paper_->setEnabled(!busy_ || pdf_.empty());
    save_->setEnabled(!busy_ && !pdf_.empty());
    if (!print_)
        return;
    const bool pagesFit = namesPages(pages_->text(), qMax(1, viewer_->pageCount()));
    trouble_->setVisible(!pagesFit);
    if (!pagesFit)
        trouble_->setText(
            tr("Write pages as 1-4, 7. The last one is %1.").arg(qMax(1, viewer_->pageCount())));
    print_->setEnabled(!busy_ && !pdf_.empty() && pagesFit);
    twoSided_->setEnabled(printers_[qMax(0, printer_->currentIndex())].twoSided);
}

} // namespace waymark::ui
