// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// NavDelegate: paints the trail, its posts and marks in NavTrail's tree. Owned by NavTrail.
#pragma once

#include <QStyledItemDelegate>

namespace waymark::ui {

class Theme;

class NavDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    NavDelegate(Theme& theme, QObject* parent);

    void setRail(bool on) { rail_ = on; }
    /// Rows closer together, none lower than what a finger hits: where all of them would not fit.
    void setTight(bool on) { tight_ = on; }
    bool isTight() const { return tight_; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  private:
    void paintTrail(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    void paintPost(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    int axis() const;

    Theme& theme_;
    bool rail_ = false;
    bool tight_ = false;
};

} // namespace waymark::ui
