// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// SheetPicture: a picture of a worksheet on its page, drawn anew for each width and as one types, the same
// that stands in a report. Each of its places is a button that leads to what it shows. Owned by its page.
#pragma once

#include "figures/sheet_figures.h"
#include "ui/blocks/picture_area.h"
#include "ui/blocks/sheet_fields.h"

#include <QHash>
#include <QWidget>

namespace waymark::ui {

class FigureView;
class GraphWorker;
class Session;
class Theme;

class SheetPicture : public QWidget {
    Q_OBJECT

  public:
    /// `fields` outlives it; `name` is one of sheetFigureNames().
    SheetPicture(const SheetFields& fields, std::string name, QWidget* parent);
    ~SheetPicture() override;

    /// Makes it anew from what is filled in now.
    void refresh();
    const Figure& figure() const;
    /// Nullptr where no place has that id.
    PictureArea* area(const QString& id) const { return areas_.value(id); }

  Q_SIGNALS:
    /// A place was clicked, or Enter pressed on it: a field, or a row.
    void chosen(const QString& id);

  protected:
    /// What the window puts on the picture, before it is made.
    virtual void prepare(FigureRoom&) {}
    /// The picture and its places stand.
    virtual void arranged() {}
    virtual bool hasButton(const FigureArea&) const { return true; }
    virtual void adopt(PictureArea&) {}
    /// What is said behind the words of a place.
    virtual QString hint() const;
    /// Keys on a place; those that it leaves go through the places.
    virtual bool keyOn(PictureArea& area, QKeyEvent& event);

    void resizeEvent(QResizeEvent* event) override;

    const SheetFields& fields() const { return fields_; }
    Session& session() const { return fields_.context().session; }
    Theme& theme() const { return fields_.context().theme; }
    FigureView& view() const { return *view_; }

  private:
    void placeAreas();
    void goThrough(const PictureArea& from, int by);

    const SheetFields& fields_;
    std::string name_;
    GraphLayouts layouts_; // those that are not known yet come later, from the worker
    GraphWorker* worker_;
    FigureView* view_;
    QHash<QString, PictureArea*> areas_;
    QStringList order_;
    QString current_; // the one that Tab comes to
    bool refreshing_ = false;
    bool shown_ = false; // there is something on the picture, and it is laid out
};

/// The one table of those that do more than lead somewhere.
SheetPicture* makeSheetPicture(const SheetFields& fields, const std::string& name, QWidget* parent);

/// What on a page a place leads to: the first thing of it that can be written in or chosen. Nullptr when
/// there is none.
QWidget* targetOf(const QWidget& page, const QString& id, const QWidget& picture);

} // namespace waymark::ui
