// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// LiveButton: a button of live mode, large enough for the far end of a table: 56 high, with the key that does
// the same. Owned by its parent.
#pragma once

#include <QPushButton>

namespace waymark::ui {

class Theme;

class LiveButton : public QPushButton {
    Q_OBJECT

  public:
    enum class Look { Normal, Primary };

    /// `icon` and `key` may be empty. `iconAfter` puts the icon behind the words.
    LiveButton(Theme& theme, Look look, const QString& text, const QString& icon, const QString& key,
               QWidget* parent, bool iconAfter = false);

    void setIconName(const QString& icon);
    /// 44 high instead, with smaller words, where several stand side by side.
    void setSlim(bool on);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void refresh();
    int wordsWidth() const;

    Theme& theme_;
    Look look_;
    QString iconName_;
    QString key_;
    bool iconAfter_;
    bool slim_ = false;
};

} // namespace waymark::ui
