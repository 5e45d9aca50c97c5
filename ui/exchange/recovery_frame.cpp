// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/recovery_frame.h"

#include "ui/theme/theme.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

namespace {

/// As tall as its words are within the padding of the style sheet, which Qt leaves out when it breaks lines.
class WrappedItems : public QStyledItemDelegate {
  public:
    WrappedItems(const Theme& theme, QListWidget& list)
        : QStyledItemDelegate(&list), theme_(theme), list_(list) {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
        const int room = list_.viewport()->width() - 2 * padding;
        const QRect words = QFontMetrics(theme_.font(TypeStyle::Control))
                                .boundingRect(QRect(0, 0, std::max(1, room), QWIDGETSIZE_MAX),
                                              Qt::TextWordWrap, index.data().toString());
        return {0, std::max({words.height() + 12, theme_.size("minTarget"),
                             index.data(Qt::SizeHintRole).toSize().height()})};
    }

  private:
    static constexpr int padding = 10 + 1 + 4; // of an item, its edge, and what Qt keeps beside text
    const Theme& theme_;
    QListWidget& list_;
};

} // namespace

void frameRecovery(QDialog& dialog, Theme& theme, const QString& headline, QWidget* sentence,
                   QListWidget& list, QWidget& contents, const QList<QWidget*>& buttons, QSize size) {
    dialog.setWindowTitle(headline);
    auto* words = new QVBoxLayout;
    words->setSpacing(6);
    words->addWidget(makeLabel(theme, TypeStyle::H1, "ink", headline, &dialog));
    words->addWidget(sentence);
    auto* head = new QHBoxLayout;
    head->setSpacing(18);
    head->addWidget(new IconLabel(theme, QStringLiteral("recover"), "step1", 26, &dialog), 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto* across = new QHBoxLayout;
    across->setSpacing(20);
    across->addWidget(&list);
    across->addWidget(&contents, 1);
    auto* foot = new QHBoxLayout;
    for (auto* button : buttons) {
        if (button == buttons.last())
            foot->addStretch(1);
        foot->addWidget(button);
    }
    auto* column = new QVBoxLayout(&dialog);
    column->setContentsMargins(30, 26, 30, 24);
    column->setSpacing(16);
    column->addLayout(head);
    column->addWidget(makeRule(&dialog));
    column->addLayout(across, 1);
    column->addWidget(makeRule(&dialog));
    column->addLayout(foot);
    const auto* window = dialog.parentWidget();
    const auto room = dialog.screen()->availableSize().boundedTo(
        window && window->isVisible() ? window->size() : QSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX));
    dialog.resize(QSize(theme.px(size.width()), theme.px(size.height())).boundedTo(room - QSize(40, 60)));
    list.setWordWrap(true);
    list.setItemDelegate(new WrappedItems(theme, list));
    list.setResizeMode(QListView::Adjust); // else words are broken for the width that it had before
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.setFixedWidth(std::min(theme.px(300), dialog.width() * 4 / 10));
}

} // namespace waymark::ui
