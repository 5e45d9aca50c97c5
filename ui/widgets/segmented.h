// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Segmented: a few choices side by side, one of them chosen or none. Owned by its parent.
#pragma once

#include <QIcon>
#include <QList>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace waymark::ui {

class Theme;

class Segmented : public QWidget {
    Q_OBJECT

  public:
    /// `name` says to a screen reader what is being chosen.
    Segmented(Theme& theme, const QString& name, QWidget* parent = nullptr);

    /// Returns its index. `icon` may be null; Theme::icon() gives one that follows the theme.
    int addSegment(const QString& text, const QIcon& icon = {});
    int count() const { return static_cast<int>(segments_.size()); }
    /// -1 when nothing is chosen.
    int currentIndex() const;
    /// Without chosen().
    void setCurrentIndex(int index);
    /// On: choosing the chosen one again takes the choice back, and chosen(-1) is emitted.
    void setClearable(bool on) { clearable_ = on; }
    /// Shows the choice, takes none.
    void setReadOnly(bool on);
    /// Segments fill the width, each by what its words need.
    void setStretched(bool on);
    /// Segments stand under each other, for where there is no room for them side by side.
    void setStacked(bool on);
    /// The least that they need side by side.
    int rowWidth() const;

  Q_SIGNALS:
    void chosen(int index);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    Theme& theme_;
    QButtonGroup* group_;
    QList<QAbstractButton*> segments_;
    int shown_ = -1;
    bool clearable_ = false;
    bool readOnly_ = false;
    bool stretched_ = false;
    bool stacked_ = false;
};

} // namespace waymark::ui
