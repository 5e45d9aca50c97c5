// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Card: a surface with a hairline, on which things that belong together stand. Owned by its parent.
#pragma once

#include <QFrame>
#include <QVBoxLayout>

namespace waymark::ui {

class Theme;
class Label;

class Card : public QFrame {
    Q_OBJECT

  public:
    enum class Tone { Plain, Soft, Hero };

    explicit Card(Theme& theme, QWidget* parent = nullptr, Tone tone = Tone::Plain);

    /// Where its content goes: margins 20, spacing 12.
    QVBoxLayout* body() { return body_; }
    /// Puts a serif title on top, or changes the one there.
    void setTitle(const QString& title);
    /// A number in a soft circle before the title, as on the plan of action; empty takes it away.
    void setTitleBadge(const QString& badge);
    /// The row of the title; widgets added here stand at its right end.
    QHBoxLayout* titleRow();

  private:
    Theme& theme_;
    QVBoxLayout* body_;
    QHBoxLayout* titleRow_ = nullptr;
    Label* title_ = nullptr;
    QWidget* badge_ = nullptr;
};

} // namespace waymark::ui
