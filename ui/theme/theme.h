// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Theme: what everything looks like right now. Owned by main, handed by reference to every widget.
#pragma once

#include "ui/theme/system_look.h"
#include "ui/theme/tokens.h"

#include <QCache>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>
#include <QPixmap>

class QApplication;

namespace waymark::ui {

enum class ThemeMode { Light, Dark, System };

class Theme : public QObject {
    Q_OBJECT

  public:
    explicit Theme(QObject* parent = nullptr);

    ThemeMode mode() const { return mode_; }
    void setMode(ThemeMode mode);
    /// True when the colours shown are the dark ones, whether chosen or the system's.
    bool isDark() const;
    /// 1.0, 1.25 or 1.5; anything else becomes the nearest of them.
    qreal textScale() const { return scale_; }
    void setTextScale(qreal scale);
    /// The system asks for strong contrast: soft fills are dropped, every edge and word is ink.
    bool isHighContrast() const { return highContrast_; }
    void setHighContrast(bool on);
    /// Off: every change is immediate. motionMs() is then 0.
    bool motion() const { return motion_; }
    void setMotion(bool on) { motion_ = on; }
    int motionMs(int milliseconds) const { return motion_ ? milliseconds : 0; }

    QColor color(const char* token) const;
    /// Sans or serif as the style says, in scaled pixels. `bold` asks for 700 where the style has 400.
    QFont font(TypeStyle style, bool bold = false) const;
    int lineHeight(TypeStyle style) const;
    /// Pixels that follow the text scale: type and what must hold it. Spacing and radii are not scaled.
    int px(int atScaleOne) const;
    /// Pixels of icons and marks: x1.3 at text scale 1.5.
    int iconPx(int atScaleOne) const;
    int radius(const char* token) const { return tokens_.radius(token); }
    int size(const char* token) const { return tokens_.size(token); }
    qreal stroke(const char* token) const { return tokens_.stroke(token); }
    const Tokens& tokens() const { return tokens_; }

    /// resources/icons/NAME.svg painted in a token's colour; `size` in pixels as shown (see iconPx).
    QPixmap pixmap(const QString& name, const char* colorToken, int size, qreal devicePixelRatio = 0) const;
    /// The same as an icon that follows later changes by itself; disabled it is painted in inkDisabled.
    /// The Theme must outlive it. "logo" keeps its own colours, adjusted to light or dark.
    QIcon icon(const QString& name, const char* colorToken) const;

    /// Fusion, fonts, palette and style sheet for the whole program, now and after each change.
    void apply(QApplication& application);
    /// resources/theme/waymark.qss with every @name filled in.
    QString styleSheet() const;

  Q_SIGNALS:
    /// After colours or sizes changed and the palette and style sheet are in place.
    void changed();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void readSystem();
    void restyle();
    QPalette palette() const;
    QString styleValue(const QString& name) const;

    Tokens tokens_;
    QApplication* application_ = nullptr;
    QPalette systemPalette_;
    ThemeMode mode_ = ThemeMode::System;
    qreal scale_ = 1.0;
    SystemLook system_;
    bool highContrast_ = false;
    bool motion_ = true;
    mutable QCache<QString, QPixmap> pixmaps_{600};
};

} // namespace waymark::ui
