// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// GlanceRow: one thing at a glance: a day or an icon, what it is, and a line about it. Leads there when
// pressed. Owned by its parent.
#pragma once

#include "ui/widgets/text_block.h"

#include <QAbstractButton>

namespace waymark::ui {

class Theme;

class GlanceRow : public QAbstractButton {
    Q_OBJECT

  public:
    /// `words` wrap; `detail` is one line under them.
    GlanceRow(Theme& theme, const QString& words, const QString& detail, QWidget* parent = nullptr);

    /// "Mon" over "9" at its left, and "2027" below where `year` says so.
    void setDay(const QString& weekday, const QString& number, const QString& year = {});
    void setIcon(const QString& name, const char* colorToken);
    /// What is not as it should be with its day: how late it is. An icon stands before the words, and the day
    /// is in their colour.
    void setWarning(const QString& words, const QString& iconName, const char* colorToken);
    /// A hairline below.
    void setRuled(bool on);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void refresh();
    int wordsLeft() const;
    void paintDay(QPainter& painter) const;
    void paintDetail(QPainter& painter, const QRect& line) const;

    Theme& theme_;
    TextBlock words_;
    QString detail_;
    QString warning_;
    QString warningIcon_;
    QByteArray warningColor_;
    QString weekday_;
    QString number_;
    QString year_;
    QString icon_;
    QByteArray iconColor_;
    bool ruled_ = false;
};

} // namespace waymark::ui
