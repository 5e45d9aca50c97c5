// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// TwoTexts: two versions of an answer beside each other, with what differs marked in both. Owned by its
// parent.
#pragma once

#include <QWidget>

class QTextEdit;

namespace waymark::ui {

class Label;
class Theme;

class TwoTexts : public QWidget {
    Q_OBJECT

  public:
    TwoTexts(Theme& theme, QWidget* parent);

    void setNames(const QString& left, const QString& right);
    void setTexts(const QString& left, const QString& right);

  private:
    Theme& theme_;
    Label* leftName_;
    Label* rightName_;
    QTextEdit* left_;
    QTextEdit* right_;
};

} // namespace waymark::ui
