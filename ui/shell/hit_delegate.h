// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// HitDelegate: paints what a search found, each with the words around it and where it stands, under the heads
// of their groups. Owned by the search.
#pragma once

#include <QStyledItemDelegate>

namespace waymark::ui {

class Theme;

enum HitRole {
    BeforeRole = Qt::UserRole + 1, // the words before the find,
    FoundRole,                     // the find,
    AfterRole,                     // and the words after it
    WhereRole,
    IconRole,
    HitIndexRole, // of the hit; none for what can be done
};

/// A row that names what follows, and is passed over.
bool isHead(const QModelIndex& index);

class HitDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    HitDelegate(Theme& theme, QObject* parent) : QStyledItemDelegate(parent), theme_(theme) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

  private:
    void paintHead(QPainter& painter, const QRect& rect, const QString& words) const;
    void paintWords(QPainter& painter, const QRectF& line, const QModelIndex& index) const;

    Theme& theme_;
};

} // namespace waymark::ui
