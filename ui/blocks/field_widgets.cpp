// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blocks/field_widgets.h"

#include "base/text.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/spelling/spell_marks.h"
#include "ui/spelling/spelling.h"
#include "ui/theme/theme.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/combo.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/day_text.h"
#include "ui/widgets/growing_editor.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr qsizetype segmentsAtMost = 4; // more options drop down

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FieldWidgets)
};

/// -1 takes the choice back.
void choose(Session& session, const FieldSpec& field, int index, const QWidget* origin) {
    (void)session.set(field.id, index < 0 ? "" : field.options[std::size_t(index)], origin);
    session.leave();
}

/// `show` gets the index of what is chosen, or -1: now, and after each change.
void followChoice(Session& session, const FieldSpec& field, QWidget* choice, std::function<void(int)> show) {
    choice->setObjectName(qt(field.id.str()));
    const auto now = [&session, field, show = std::move(show)] {
        const auto found = std::ranges::find(field.options, session.journal().value(field.id));
        show(found == field.options.end() ? -1 : int(found - field.options.begin()));
    };
    now();
    onFieldChange(session, field.id, choice, [now](const Change&) { now(); });
}

void name(QWidget& widget, const Course& course, const FieldSpec& field) {
    widget.setObjectName(qt(field.id.str()));
    widget.setAccessibleName(qt(field.label));
    widget.setAccessibleDescription(qt(course.note(field.id.str())));
}

/// The days on which parts have their live session, for the calendar.
QList<QDate> liveSessions(const Journal& journal) {
    QList<QDate> days;
    for (const auto& part : journal.course().parts())
        if (const auto day = parseIsoDate(journal.value(FieldId(part.id + ".live.date"))))
            days << qDate(*day);
    return days;
}

} // namespace

void onFieldChange(Session& session, const FieldId& field, QWidget* widget,
                   std::function<void(const Change&)> act) {
    QObject::connect(&session, &Session::changed, widget,
                     [field, widget, act = std::move(act)](const Change& change, const void* origin) {
                         if (origin != widget && change.field == field)
                             act(change);
                     });
}

void showText(GrowingEditor& editor, const std::string& text) {
    const auto shown = utf8(editor.plainText());
    if (shown == text)
        return;
    const auto edit = editBetween(shown, text);
    if (const auto* splice = std::get_if<waymark::Splice>(&edit))
        editor.applySplice(int(splice->at), int(codePointCount(splice->removed)), qt(splice->inserted));
    else
        editor.setText(qt(text));
}

GrowingEditor* makeEditor(const PageContext& context, const FieldSpec& field, QWidget* parent,
                          int minimumLines) {
    auto& session = context.session;
    auto* editor = new GrowingEditor(context.theme, qt(field.label), parent);
    name(*editor, session.course(), field);
    editor->setSingleParagraph(field.kind != FieldKind::LongText);
    editor->setMinimumLines(minimumLines);
    editor->setOwnUndo(false);
    const auto& note = session.course().note(field.id.str());
    editor->setPlaceholderText(note.empty() ? GrowingEditor::tr("Write here") : qt(note));
    editor->setText(qt(session.journal().value(field.id)));
    editor->setLocked(session.readingOnly().has_value());
    QObject::connect(editor, &GrowingEditor::spliced, editor,
                     [&session, editor, id = field.id](int at, int removed, const QString& inserted) {
                         const auto done = session.splice(id, std::size_t(at), std::size_t(removed),
                                                          utf8(inserted), editor);
                         if (done)
                             return;
                         // Out of step with the journal: what is shown is what someone means, so it goes in
                         // as a whole. What cannot be kept even so must not look kept.
                         if (!session.set(id, utf8(editor->plainText()), editor))
                             QMetaObject::invokeMethod(
                                 editor,
                                 [&session, editor, id] { editor->setText(qt(session.journal().value(id))); },
                                 Qt::QueuedConnection);
                     });
    QObject::connect(editor, &GrowingEditor::editingFinished, &session, &Session::leave);
    onFieldChange(session, field.id, editor, [&session, editor, id = field.id](const Change& change) {
        if (const auto* splice = std::get_if<waymark::Splice>(&change.edit))
            editor->applySplice(int(splice->at), int(codePointCount(splice->removed)), qt(splice->inserted));
        showText(*editor, session.journal().value(id)); // it may have been made on another text than this
    });
    if (context.spelling && Spelling::isSpelled(field))
        new SpellMarks(*context.spelling, *editor, field.id);
    return editor;
}

CheckRow* makeCheck(const PageContext& context, const FieldSpec& field, const QString& text,
                    QWidget* parent) {
    auto& session = context.session;
    const auto* block = session.course().block(field.id.str());
    auto* row =
        new CheckRow(context.theme, block ? qt(block->letter) : QString(), text, Tint::Primary, parent);
    row->setObjectName(qt(field.id.str()));
    row->setChecked(session.journal().checked(field.id));
    row->setReadOnly(session.readingOnly().has_value());
    QObject::connect(row, &CheckRow::toggled, row, [&session, row, id = field.id](bool on) {
        (void)session.set(id, on ? "true" : "", row);
        session.leave();
    });
    onFieldChange(session, field.id, row, [&session, row, id = field.id](const Change&) {
        row->showChecked(session.journal().checked(id));
    });
    return row;
}

DateField* makeDate(const PageContext& context, const FieldSpec& field, QWidget* parent) {
    auto& session = context.session;
    auto* date = new DateField(context.theme, parent);
    date->edit()->setProperty("kind", QStringLiteral("field")); // a text field may stand beside it
    name(*date, session.course(), field);
    date->setName(qt(field.label));
    date->setToday(qDate(session.today()));
    date->setSessions(liveSessions(session.journal()));
    date->setFocusProxy(date->edit());
    date->setValue(qt(session.journal().value(field.id)));
    date->setReadOnly(session.readingOnly().has_value());
    QObject::connect(date, &DateField::edited, date, [&session, date, id = field.id](const QString& value) {
        (void)session.set(id, utf8(value), date); // a day that does not exist is said beneath the field
    });
    onFieldChange(session, field.id, date, [&session, date, id = field.id](const Change&) {
        date->setValue(qt(session.journal().value(id)));
    });
    return date;
}

Segmented* makeSegments(const PageContext& context, const FieldSpec& field, const QStringList& names,
                        QWidget* parent) {
    auto& session = context.session;
    auto* choice = new Segmented(context.theme, qt(field.label), parent);
    choice->setClearable(true);
    for (const auto& each : names)
        choice->addSegment(each);
    choice->setReadOnly(session.readingOnly().has_value());
    QObject::connect(choice, &Segmented::chosen, choice,
                     [&session, field, choice](int index) { choose(session, field, index, choice); });
    followChoice(session, field, choice, [choice](int index) { choice->setCurrentIndex(index); });
    return choice;
}

QWidget* makeChoice(const PageContext& context, const FieldSpec& field, const QStringList& names,
                    QWidget* parent) {
    if (names.size() <= segmentsAtMost)
        return makeSegments(context, field, names, parent);
    auto& session = context.session;
    auto* choice = makeCombo(parent);
    choice->setAccessibleName(qt(field.label));
    choice->addItem(Words::tr("Not chosen yet"));
    choice->addItems(names);
    choice->setEnabled(!session.readingOnly());
    QObject::connect(choice, &QComboBox::activated, choice,
                     [&session, field, choice](int index) { choose(session, field, index - 1, choice); });
    followChoice(session, field, choice, [choice](int index) { choice->setCurrentIndex(index + 1); });
    return choice;
}

QStringList optionNames(const Course& course, const FieldSpec& field) {
    QStringList names;
    for (const auto& option : field.options)
        names << qt(course.optionLabel(field.id.str(), option));
    return names;
}

QWidget* makeField(const PageContext& context, const FieldSpec& field, QWidget* parent, bool withLabel) {
    if (field.kind == FieldKind::Check)
        return makeCheck(context, field, qt(field.label), parent);
    auto* group = new QWidget(parent);
    auto* column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    if (withLabel)
        column->addWidget(makeLabel(context.theme, TypeStyle::Control, "ink2", qt(field.label), group));
    if (field.kind == FieldKind::Date)
        column->addWidget(makeDate(context, field, group), 0, Qt::AlignLeft);
    else if (field.kind == FieldKind::Choice)
        column->addWidget(makeChoice(context, field, optionNames(context.session.course(), field), group));
    else
        column->addWidget(makeEditor(context, field, group, field.kind == FieldKind::LongText ? 3 : 1));
    return group;
}

} // namespace waymark::ui
