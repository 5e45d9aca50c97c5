// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// SidePanel: what one looks at while writing, folded away to a strip when not wanted. Owned by its parent.
#pragma once

#include <QFrame>

class QScrollArea;
class QToolButton;
class QVariantAnimation;
class QVBoxLayout;

namespace waymark::ui {

class Theme;

class SidePanel : public QFrame {
    Q_OBJECT

  public:
    /// 336 wide, folded 48 with the title turned. `title` is its accessible name.
    SidePanel(Theme& theme, const QString& title, QWidget* parent = nullptr);

    /// Where its content goes; it scrolls.
    QVBoxLayout* body() { return body_; }
    bool isFolded() const { return folded_; }
    /// Without folded(). `animated` follows the theme's motion.
    void setFolded(bool folded, bool animated = false);

  Q_SIGNALS:
    /// The person folded or unfolded it: a page remembers that.
    void folded(bool folded);

  private:
    int fullWidth() const;
    void refresh();

    Theme& theme_;
    QWidget* open_;
    QWidget* strip_;
    QScrollArea* area_;
    QVBoxLayout* body_;
    QToolButton* fold_;
    QToolButton* unfold_;
    QVariantAnimation* motion_;
    bool folded_ = false;
};

} // namespace waymark::ui
