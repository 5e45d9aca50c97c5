// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Stage: one stage of several that can be opened and closed, each by itself. Owned by its parent.
#pragma once

#include "ui/widgets/findable.h"
#include "ui/widgets/text_block.h"

#include <QAbstractButton>
#include <QWidget>

class QVBoxLayout;

namespace waymark::ui {

class Theme;

enum class StageLook { Done, Now, Later };

/// The row one clicks: a disc with a letter, the name, and a line or two that say what is inside while
/// it is closed.
class StageHead : public QAbstractButton {
    Q_OBJECT

  public:
    StageHead(Theme& theme, const QString& letter, const QString& name, QWidget* parent = nullptr);

    void setLook(StageLook look);
    void setSummary(const QString& summary);
    void setOpen(bool open);
    bool isOpen() const { return open_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void refresh();
    bool isSummaryShown() const { return !open_ && !summary_.isEmpty(); }
    int wordsLeft() const;
    int wordsRight(int width) const;
    void breakSummary(int width) const;
    void paintDisc(QPainter& painter, const QRectF& disc) const;

    Theme& theme_;
    QString letter_;
    QString summary_;
    mutable TextBlock summaryLines_; // as much of it as two lines hold
    mutable int brokenFor_ = -1;     // that width
    StageLook look_ = StageLook::Later;
    bool open_ = false;
};

class Stage : public QWidget, public Folding {
    Q_OBJECT

  public:
    Stage(Theme& theme, const QString& letter, const QString& name, QWidget* parent = nullptr);

    StageHead* head() const { return head_; }
    /// What shows while it is open.
    QVBoxLayout* body() const { return body_; }
    /// Its content lines up with the name, which it does from the start, or with the disc.
    void setIndented(bool on);
    QWidget* bodyWidget() const { return inside_; }
    bool isOpen() const { return head_->isOpen(); }
    void setOpen(bool open);
    bool hides(const QWidget& words) const override;
    void unfold() override { setOpen(true); }
    /// A hairline above, for all but the first.
    void setRuled(bool on);

  Q_SIGNALS:
    void openChanged(bool open);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void indent();

    Theme& theme_;
    StageHead* head_;
    QWidget* inside_;
    QVBoxLayout* body_;
    bool ruled_ = false;
    bool indented_ = true;
};

} // namespace waymark::ui
