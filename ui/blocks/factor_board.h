// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// FactorBoard: the four-blocker to work in: a card that is dragged into a box, or moved there with Space and
// the arrow keys, gets scores that put it there. Owned by its page.
#pragma once

#include "ui/blocks/sheet_picture.h"

#include <QPixmap>

#include <optional>

class QPushButton;

namespace waymark::ui {

class Label;

class FactorBoard : public SheetPicture {
    Q_OBJECT

  public:
    FactorBoard(const SheetFields& fields, std::string name, QWidget* parent);

    /// Gives a row the scores that put it into a box ("now", "power", "cheap", "aside"), or none (""). Scores
    /// that are on the right side already stay.
    void place(const QString& row, const QString& box);

  protected:
    void prepare(FigureRoom& room) override;
    void adopt(PictureArea& area) override;
    void arranged() override;
    QString hint() const override;
    bool keyOn(PictureArea& area, QKeyEvent& event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    class Overlay;

    struct Lifted {
        QString row;
        QRectF home;
        QPixmap card;
        QPointF at; // its middle
        QString box;
        bool byKeys = false;
    };

    const FigureArea* zone(const QString& id) const;
    const FigureArea* zoneAt(const QPointF& at) const;
    QString boxOf(const QString& row) const;
    void lift(const PictureArea& area, bool byKeys);
    void drop();
    void putBack();
    void moveTo(const QString& box);
    void paintLifted(QPainter& painter) const;
    void addFactor();

    std::optional<Lifted> lifted_;
    Overlay* overlay_;
    QPushButton* add_ = nullptr; // not where nothing can be written
    Label* help_ = nullptr;
};

} // namespace waymark::ui
