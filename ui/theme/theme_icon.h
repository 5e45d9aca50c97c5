// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// ThemeIconEngine: asks the Theme at each painting, so that an icon set once is never in yesterday's colour.
// Owned by its QIcon.
#pragma once

#include <QIconEngine>
#include <QPainter>

namespace waymark::ui {

class Theme;

class ThemeIconEngine : public QIconEngine {
  public:
    ThemeIconEngine(const Theme& theme, QString name, QByteArray colorToken);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine* clone() const override { return new ThemeIconEngine(theme_, name_, colorToken_); }
    bool isNull() override { return false; }

  private:
    const Theme& theme_;
    QString name_;
    QByteArray colorToken_;
};

} // namespace waymark::ui
