// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// CheckRow: a statement to tick, the whole row being the target. Owned by its parent.
#pragma once

#include "ui/widgets/findable.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/text_block.h"

#include <QAbstractButton>

namespace waymark::ui {

class Theme;

class CheckRow : public QAbstractButton, public Findable {
    Q_OBJECT

  public:
    /// `letter` may be empty: a row without a badge. Accessible name: "A. Statement"; put what a tick does
    /// into setAccessibleDescription(). Emits toggled(bool), as every button; setChecked() emits it too.
    CheckRow(Theme& theme, const QString& letter, const QString& text, Tint tint = Tint::Primary,
             QWidget* parent = nullptr);

    void setTint(Tint tint);
    Tint tint() const { return tint_; }
    const QString& letter() const { return letter_; }
    void setWords(const QString& letter, const QString& text);
    /// Shows the tick, takes none. It keeps its place in the tab order, so that it can be read.
    void setReadOnly(bool on);
    bool isReadOnly() const { return readOnly_; }
    /// Sets the tick without toggled().
    void showChecked(bool on);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

    QString wordsShown() const override { return words_.text(); }
    void showFound(const QList<TextRange>& found, int here) override;
    QRect rectOf(const TextRange& range) const override;
    void goTo(const TextRange&) override { setFocus(Qt::OtherFocusReason); }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void nextCheckState() override;

  private:
    void refresh();
    int textLeft() const;
    QRect wordsRect() const;

    Theme& theme_;
    QString letter_;
    TextBlock words_;
    Tint tint_;
    bool readOnly_ = false;
};

} // namespace waymark::ui
