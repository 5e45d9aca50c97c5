// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Widgets that show one field of the journal and write what is done to it back through the session.
// Owned by their parent. Each carries the field's id as its object name, so that pages can find it.
#pragma once

#include "course/course.h"
#include "journal/change.h"
#include "ui/pages/page.h"

#include <QStringList>

#include <functional>

namespace waymark::ui {

class CheckRow;
class DateField;
class GrowingEditor;
class Segmented;

/// Changes only what differs from what is shown, so that the cursor stays in its place.
void showText(GrowingEditor& editor, const std::string& text);

/// Name, hint and reading-only state from the field; typing goes to the journal key by key, and what others
/// write into the same field appears.
GrowingEditor* makeEditor(const PageContext& context, const FieldSpec& field, QWidget* parent,
                          int minimumLines = 2);
CheckRow* makeCheck(const PageContext& context, const FieldSpec& field, const QString& text, QWidget* parent);
DateField* makeDate(const PageContext& context, const FieldSpec& field, QWidget* parent);
/// One of the options, or none; `names` has one for each. Many of them drop down.
QWidget* makeChoice(const PageContext& context, const FieldSpec& field, const QStringList& names,
                    QWidget* parent);
Segmented* makeSegments(const PageContext& context, const FieldSpec& field, const QStringList& names,
                        QWidget* parent);
/// As the course calls them.
QStringList optionNames(const Course& course, const FieldSpec& field);

/// Whichever of these suits the field's kind; its label stands above where `withLabel`.
QWidget* makeField(const PageContext& context, const FieldSpec& field, QWidget* parent, bool withLabel);

/// Calls `act` after changes of `field` that `widget` did not make itself, as long as `widget` lives.
void onFieldChange(Session& session, const FieldId& field, QWidget* widget,
                   std::function<void(const Change&)> act);

} // namespace waymark::ui
