// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// PictureArea: a place of a picture as a real button: it is reached by keys, named for screen readers, says
// its words when the pointer rests on it, and can be dragged where its picture allows that. Owned by its
// picture.
#pragma once

#include <QAbstractButton>

#include <functional>

namespace waymark::ui {

class Theme;

class PictureArea : public QAbstractButton {
    Q_OBJECT

  public:
    PictureArea(Theme& theme, QString id, QWidget* parent);

    const QString& id() const { return id_; }
    void setWords(const QString& words);
    void setMovable(bool on);
    /// What to do with a key, before the button does its own; true when it was used.
    void setKeys(std::function<bool(QKeyEvent&)> keys) { keys_ = std::move(keys); }

  Q_SIGNALS:
    /// The pointer carries it; positions are in the picture.
    void dragged(const QPoint& at);
    void dropped(const QPoint& at);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

  private:
    Theme& theme_;
    QString id_;
    std::function<bool(QKeyEvent&)> keys_;
    QPoint pressed_;
    bool movable_ = false;
    bool dragging_ = false;
};

} // namespace waymark::ui
