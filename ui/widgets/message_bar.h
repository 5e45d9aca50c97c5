// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// MessageBar: what happened, what is safe and what to do next, without a modal box. Owned by its parent.
#pragma once

#include <QFrame>
#include <QList>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace waymark::ui {

class Label;
class Theme;

class MessageBar : public QFrame {
    Q_OBJECT

  public:
    enum class Kind { Info, Ok, Warn, Danger };

    MessageBar(Theme& theme, Kind kind, QWidget* parent = nullptr);

    void setKind(Kind kind);
    /// `cause` is bold and comes first; `next` is the plain sentence after it. `strong` is a name within
    /// `next` that is bold too, such as that of another computer.
    void setWords(const QString& cause, const QString& next, const QString& strong = {});
    /// Another icon than the kind's.
    void setIconName(const QString& iconName);
    /// At most two. Primary is for the one that carries on.
    QPushButton* addButton(const QString& text, bool primary = false);
    /// Takes all buttons away.
    void clearButtons();
    /// A button that hides the bar and emits closed().
    void setClosable(bool on);
    /// Flush under the top bar: no round corners, an edge below only.
    void setFlush(bool on);

  Q_SIGNALS:
    void closed();

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void refresh();

    Theme& theme_;
    Kind kind_;
    QString cause_;
    QString next_;
    QString strong_;
    QString iconName_;
    QLabel* icon_;
    Label* words_;
    QHBoxLayout* row_;
    QList<QPushButton*> buttons_;
    QToolButton* close_ = nullptr;
};

} // namespace waymark::ui
