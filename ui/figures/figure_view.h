// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// FigureView: paints any Figure in the colours of the theme and tells which of its marks is pointed at.
// Owned by its parent.
#pragma once

#include "figures/figure.h"

#include <QHash>
#include <QWidget>

#include <functional>

namespace waymark::ui {

class Theme;

class FigureView : public QWidget {
    Q_OBJECT

  public:
    explicit FigureView(Theme& theme, QWidget* parent = nullptr);

    /// A picture that is drawn anew for each size, instead of being scaled: given width, height and the size
    /// of words in pixels. Called at once, when the size or the theme changes, and by remake().
    using Maker = std::function<Figure(double width, double height, double text)>;
    void setMaker(Maker maker, int height);
    void remake();
    /// Its title becomes the accessible name, its alt text the description.
    void setFigure(Figure figure);
    const Figure& figure() const { return figure_; }
    /// Cuts the corners of the picture, which fills something round; in pixels.
    void setRounding(qreal radius) { rounding_ = radius; }
    /// Words beside the pointer when it rests on a mark.
    void setMarkTip(const QString& id, const QString& words) { tips_.insert(id, words); }
    /// Rings one mark, as when its row in the table is chosen; an empty id takes the ring away.
    void setHighlighted(const QString& id);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return !maker_; }
    int heightForWidth(int width) const override;

  Q_SIGNALS:
    /// The pointer came onto a mark, or left it (empty).
    void pointed(const QString& id);
    /// The figure is another one now; the tips of its marks are gone.
    void made();
    /// A mark was clicked.
    void chosen(const QString& id);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool event(QEvent* event) override;

  private:
    qreal zoom() const;
    QPointF toWidget(const FigurePoint& point) const;
    const FigureMark* markAt(const QPointF& position) const;
    void point(const QString& id);
    void paintPath(QPainter& painter, const FigurePath& path) const;
    void paintMark(QPainter& painter, const FigureMark& mark) const;
    void paintWords(QPainter& painter, const FigureWords& words) const;

    Theme& theme_;
    Figure figure_;
    Maker maker_;
    int makerHeight_ = 0; // at text scale 1.0
    QHash<QString, QString> tips_;
    QString pointed_;
    QString highlighted_;
    qreal rounding_ = 0;
};

} // namespace waymark::ui
