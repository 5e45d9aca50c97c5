// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// WaymarkStyle: what a style sheet cannot paint without picture files: boxes to tick, arrows, combo and spin
// boxes. Owned by QApplication, over Fusion and under the style sheet.
#pragma once

#include <QProxyStyle>

namespace waymark::ui {

class Theme;

class WaymarkStyle : public QProxyStyle {
    Q_OBJECT

  public:
    explicit WaymarkStyle(const Theme& theme);

    void polish(QWidget* widget) override;
    using QProxyStyle::polish;
    bool eventFilter(QObject* watched, QEvent* event) override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption* option,
                       const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;

  private:
    void paintField(const QStyleOption& option, QPainter& painter) const;
    void paintArrow(const QString& icon, const QRect& where, bool enabled, QPainter& painter) const;
    int fieldHeight() const;

    const Theme& theme_;
};

} // namespace waymark::ui
