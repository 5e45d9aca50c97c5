// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// ElidedLabel: one line that ends in "…" where room ends, with the whole as its tooltip. Owned by its parent.
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace waymark::ui {

class ElidedLabel : public QLabel {
    Q_OBJECT

  public:
    ElidedLabel(Theme& theme, TypeStyle style, const char* colorToken, const QString& text = {},
                QWidget* parent = nullptr);

    void setBold(bool bold);
    /// What the tool tip says instead of words that are cut; it then says so always.
    void setFullName(const QString& name);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void refresh();

    Theme& theme_;
    TypeStyle style_;
    QByteArray colorToken_;
    bool bold_ = false;
    QString fullName_;
};

} // namespace waymark::ui
