// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// IcebergPicture: the iceberg to write in: every line of a layer is an editor, and the layer grows with it.
// The same words stand in the tables below. Owned by its page.
#pragma once

#include "ui/blocks/sheet_picture.h"

class QPushButton;

namespace waymark::ui {

class GrowingEditor;

class IcebergPicture : public SheetPicture {
    Q_OBJECT

  public:
    IcebergPicture(const SheetFields& fields, std::string name, QWidget* parent);

  protected:
    void prepare(FigureRoom& room) override;
    void arranged() override;
    bool hasButton(const FigureArea& area) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    GrowingEditor* editorFor(const QString& place, const FieldId& field, const std::string& words);
    void addTo(const std::string& table);

    QHash<QString, GrowingEditor*> editors_; // by place
    QHash<QString, QPushButton*> buttons_;   // by table
    bool again_ = false;                     // it is made anew as soon as there is time
};

} // namespace waymark::ui
