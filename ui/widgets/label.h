// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Label: words in a type style and a token colour. Wraps, plain text always, follows the theme. Owned by its
// parent.
#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/findable.h"
#include "ui/widgets/text_block.h"

#include <QLabel>

namespace waymark::ui {

class Label : public QLabel, public Findable {
    Q_OBJECT

  public:
    /// Characters of the text that stand out; without a token in the colour of the rest.
    struct Emphasis {
        int from = 0;
        int length = 0;
        QByteArray colorToken = {};
        bool bold = true;
    };

    Label(Theme& theme, TypeStyle style, const char* colorToken, const QString& text = {},
          QWidget* parent = nullptr);

    void setBold(bool bold);
    void setStyle(TypeStyle style);
    void setColorToken(const char* token);
    void setEmphasis(const QList<Emphasis>& emphasis);
    /// False: one line, as wide as its words.
    void setWrapping(bool on);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

    QString wordsShown() const override { return text(); }
    void showFound(const QList<TextRange>& found, int here) override;
    QRect rectOf(const TextRange& range) const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

  private:
    const TextBlock& block() const;
    QRect wordsRect() const;
    void refresh();

    Theme& theme_;
    TypeStyle style_;
    QByteArray colorToken_;
    QList<Emphasis> emphasis_;
    QList<TextRange> found_;
    int foundHere_ = -1;
    bool bold_ = false;
    mutable TextBlock block_;
    mutable bool stale_ = true;
};

/// The usual way to put words on a page.
Label* makeLabel(Theme& theme, TypeStyle style, const char* colorToken, const QString& text,
                 QWidget* parent = nullptr);

/// A card's or section's title (serif 20/26) as a heading.
Label* makeSectionTitle(Theme& theme, const QString& text, QWidget* parent = nullptr);

/// A hairline across.
QFrame* makeRule(QWidget* parent = nullptr);

} // namespace waymark::ui
