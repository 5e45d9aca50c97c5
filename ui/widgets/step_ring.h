// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// StepRing: the steps of the work as one loop, each with how it is going. Owned by its page.
#pragma once

#include "ui/widgets/step_mark.h"
#include "ui/widgets/text_block.h"

#include <QList>
#include <QWidget>

#include <vector>

class QAbstractButton;

namespace waymark::ui {

class Theme;

struct RingStep {
    QString label;         // beside the node, two or three words
    QString fullName = {}; // for the tooltip and the screen reader
    StepMark mark = StepMark::NotYet;
};

/// An arc inside the ring that says which part deals with the steps from `first` to `last` (from 0).
struct RingSpan {
    QString label;
    int first = 0;
    int last = 0;
};

class StepRing : public QWidget {
    Q_OBJECT

  public:
    explicit StepRing(Theme& theme, QWidget* parent = nullptr);

    void setSteps(const QList<RingStep>& steps);
    void setSpans(const QList<RingSpan>& spans);
    void setMark(int index, StepMark mark);
    /// -1 for none; without chosen().
    void setSelected(int index);
    int selected() const { return selected_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  Q_SIGNALS:
    void chosen(int index);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

  private:
    struct Node {
        QAbstractButton* button = nullptr;
        TextBlock label;
        TextBlock boldLabel;
        QPointF centre;
        QRectF words;
    };

    void refresh();
    void name(int index);
    void arrange();
    void choose(int index);
    int nodeRadius(int index) const;
    qreal angle(qreal index) const;
    QPointF onCircle(qreal radius, qreal angle) const;
    void paintPaths(QPainter& painter) const;
    void paintSpans(QPainter& painter) const;
    void paintNode(QPainter& painter, int index) const;
    struct CountLine {
        StepMark mark;
        QString words;
    };
    QList<CountLine> countLines() const;
    int countsWidth(const QFont& font) const;
    bool countsFitInside(const QFont& font) const;
    int countsRowHeight() const;
    void paintCounts(QPainter& painter) const;
    void paintCountsInside(QPainter& painter, const QFont& font) const;
    void paintCountsBelow(QPainter& painter) const;
    void paintCount(QPainter& painter, const QRectF& where, const CountLine& line) const;

    Theme& theme_;
    QList<RingStep> steps_;
    QList<RingSpan> spans_;
    std::vector<Node> nodes_;
    QPointF centre_;
    qreal radius_ = 174;
    int selected_ = -1;
    bool countsBelow_ = false; // the ring is too small for them
};

} // namespace waymark::ui
