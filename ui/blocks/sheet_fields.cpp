// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blocks/sheet_fields.h"

#include "base/text.h"
#include "journal/sheets.h"
#include "ui/blocks/field_widgets.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/combo.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/growing_editor.h"
#include "ui/widgets/label.h"
#include "worksheets/numbers.h"

#include <QApplication>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr int refillMilliseconds = 300;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SheetFields)
};

FieldSpec specOf(const PageContext& context, const FieldId& id, const QString& label) {
    auto spec = context.session.journal().field(id).value_or(FieldSpec{.id = id});
    spec.label = utf8(label);
    return spec;
}

// A column for the choices of one field, which is found by the field's name.
QVBoxLayout* makeGroup(const FieldId& id, QWidget* parent) {
    auto* group = new QWidget(parent);
    group->setObjectName(qt(id.str()));
    auto* column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    return column;
}

QString wordsOf(NumberFault fault, const ToolField& field) {
    if (fault == NumberFault::NoNumber)
        return Words::tr("This is no number, so nothing is worked out with it.");
    if (fault == NumberFault::NotWhole)
        return Words::tr("Only whole numbers count here.");
    const auto least = leastOf(field);
    const auto most = mostOf(field);
    if (least && most)
        return Words::tr("Only %1 to %2 count here.").arg(*least).arg(*most);
    return least ? Words::tr("Only %1 or more counts here.").arg(*least)
                 : Words::tr("Only %1 or less counts here.").arg(*most);
}

// Its last name, where the history knows it.
QString goneWords(Session& session, const std::optional<SheetLink>& link) {
    const auto name = link ? qt(session.nameTakenOut(*link)) : QString();
    return name.isEmpty()
               ? Words::tr("What stood here is gone")
               : Words::tr("“%1” is gone: it was taken out", "the name of a row or a worksheet").arg(name);
}

std::string without(const std::string& list, const std::string& id) {
    auto ids = split(list, ' ');
    std::erase(ids, id);
    std::erase(ids, std::string());
    return join(ids, " ");
}

} // namespace

QString SheetFields::option(const std::string& words, const std::string& option) const {
    return qt(tool_->optionLabel(words, option, context_.session.course().language()));
}

QStringList SheetFields::optionNames(const ToolField& field, const std::string& words) const {
    QStringList names;
    for (const auto& each : field.options)
        names << option(words, each);
    return names;
}

QString SheetFields::labelOf(const ToolField& field, const std::string& words) const {
    const auto label = qt(tool_->label(words, context_.session.course().language()));
    if (field.kind == ToolFieldKind::Pct)
        return field.full == 1 ? Words::tr("%1 (0 to 1)").arg(label) : Words::tr("%1 (0 to 100)").arg(label);
    if (field.least && field.most && !label.contains(QString::number(*field.most)))
        return Words::tr("%1 (%2 to %3)").arg(label).arg(*field.least).arg(*field.most);
    return label;
}

QWidget* SheetFields::make(const ToolField& field, const std::string& words, const FieldId& id,
                           QWidget* parent) const {
    if (field.kind == ToolFieldKind::Check)
        return control(field, words, id, parent);
    auto* group = new QWidget(parent);
    auto* column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(makeLabel(context_.theme, TypeStyle::Control, "ink2", labelOf(field, words), group));
    if (field.kind == ToolFieldKind::Calc) // what a rule of thumb is says so
        if (const auto* phrase = tool_->phrase(words, context_.session.course().language());
            phrase && !phrase->text.empty() && phrase->text != phrase->label)
            column->addWidget(makeLabel(context_.theme, TypeStyle::Small, "ink2", qt(phrase->text), group));
    const bool narrow = field.kind == ToolFieldKind::Date || field.kind == ToolFieldKind::Choice;
    column->addWidget(control(field, words, id, group), 0, narrow ? Qt::AlignLeft : Qt::Alignment());
    return group;
}

QWidget* SheetFields::control(const ToolField& field, const std::string& words, const FieldId& id,
                              QWidget* parent) const {
    const auto spec = specOf(context_, id, labelOf(field, words));
    switch (field.kind) {
    case ToolFieldKind::Check:
        return makeCheck(context_, spec, labelOf(field, words), parent);
    case ToolFieldKind::Date:
        return makeDate(context_, spec, parent);
    case ToolFieldKind::Choice:
        return makeChoice(context_, spec, optionNames(field, words), parent);
    case ToolFieldKind::Multi:
        return makeSeveral(field, words, id, parent);
    case ToolFieldKind::Ref:
        return makeLink(field, words, id, parent);
    case ToolFieldKind::Calc: {
        auto* label = makeLabel(context_.theme, TypeStyle::Body, "ink", QStringLiteral("\u2013"), parent);
        label->setProperty("calculated", qt(id.str()));
        return label;
    }
    default: {
        auto* editor = makeEditor(context_, spec, parent, field.kind == ToolFieldKind::Long ? 2 : 1);
        const auto* phrase = tool_->phrase(words, context_.session.course().language());
        if (phrase && !phrase->note.empty()) {
            editor->setPlaceholderText(qt(phrase->note));
            editor->setAccessibleDescription(qt(phrase->note));
        }
        return fieldKindOf(field.kind) == FieldKind::Number ? withFault(*editor, field, id) : editor;
    }
    }
}

// What is written stays as it is; why nothing is worked out with it is said under it.
QWidget* SheetFields::withFault(GrowingEditor& editor, const ToolField& field, const FieldId& id) const {
    auto* group = new QWidget(editor.parentWidget());
    auto* column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(&editor);
    auto* note = makeLabel(context_.theme, TypeStyle::Small, "warnInk", {}, group);
    column->addWidget(note);
    const auto show = [&session = context_.session, note, id, field] {
        const auto fault = numberFault(field, session.journal().value(id));
        note->setText(fault ? wordsOf(*fault, field) : QString());
        note->setVisible(fault.has_value());
    };
    show();
    onFieldChange(context_.session, id, note, [show](const Change&) { show(); });
    return group;
}

// Ticks, and the list of those that are ticked in the order of the tool.
QWidget* SheetFields::makeSeveral(const ToolField& field, const std::string& words, const FieldId& id,
                                  QWidget* parent) const {
    auto& session = context_.session;
    auto* column = makeGroup(id, parent);
    auto* group = column->parentWidget();
    for (const auto& each : field.options) {
        auto* row = new CheckRow(context_.theme, {}, option(words, each), Tint::Primary, group);
        const auto isOn = [&session, id, each] {
            const auto chosen = split(session.journal().value(id), ' ');
            return std::ranges::find(chosen, each) != chosen.end();
        };
        row->setChecked(isOn());
        row->setReadOnly(session.readingOnly().has_value());
        QObject::connect(row, &CheckRow::toggled, row,
                         [&session, row, id, each, options = field.options](bool on) {
                             const auto before = split(session.journal().value(id), ' ');
                             std::vector<std::string> now;
                             for (const auto& known : options)
                                 if (known == each ? on : std::ranges::find(before, known) != before.end())
                                     now.push_back(known);
                             (void)session.set(id, join(now, " "), row);
                             session.leave();
                         });
        onFieldChange(session, id, row, [row, isOn](const Change&) { row->showChecked(isOn()); });
        column->addWidget(row);
    }
    return group;
}

// What it may point to changes with the sheets it points into, so the list is made when it drops down.
QWidget* SheetFields::makeLink(const ToolField& field, const std::string& words, const FieldId& id,
                               QWidget* parent) const {
    auto& session = context_.session;
    auto* rows = makeGroup(id, parent);
    auto* group = rows->parentWidget();
    const auto fill = [this_ = *this, &session, rows, group, field, id, name = labelOf(field, words)] {
        clearLayout(*rows);
        const auto& journal = session.journal();
        auto chosen = split(journal.value(id), ' ');
        std::erase(chosen, std::string());
        const auto targets = linkTargets(journal, this_.sheet_, field);
        const bool writable = !session.readingOnly();
        std::string lost; // the first whose source is gone: what is chosen next takes its place
        for (const auto& link : chosen) { // each with its name; one whose source is gone says so
            const auto parsed = parseLink(link);
            const bool isLost = !parsed || isSourceGone(journal, *parsed);
            if (isLost && lost.empty())
                lost = link;
            const auto title = isLost ? goneWords(session, parsed) : qt(nameOf(journal, *parsed));
            auto* row =
                new CheckRow(this_.context_.theme, {}, title.isEmpty() ? Words::tr("Without a name") : title,
                             Tint::Primary, group);
            row->setChecked(true);
            row->setReadOnly(!writable);
            QObject::connect(row, &CheckRow::toggled, row, [&session, id, link] {
                (void)session.set(id, without(session.journal().value(id), link));
                session.leave();
            });
            rows->addWidget(row);
        }
        if (!writable || (!field.many && !chosen.empty() && lost.empty()))
            return;
        auto* add = makeCombo(group);
        add->setAccessibleName(name);
        QStringList names;
        for (const auto& target : targets)
            names << qt(nameOf(journal, target));
        add->addItem(targets.empty() ? Words::tr("Nothing to choose yet")
                     : lost.empty()  ? Words::tr("Choose")
                                     : Words::tr("Choose something else"));
        for (const auto& target : targets)
            if (std::ranges::find(chosen, target.id()) == chosen.end()) {
                auto title = qt(nameOf(journal, target));
                // The same words may stand in several sheets.
                if (std::ranges::count(names, title) > 1)
                    title = Words::tr("%1 (%2)", "a row, its worksheet")
                                .arg(title, qt(fullName(journal, *waymark::sheet(journal, target.sheet))));
                add->addItem(title.isEmpty() ? Words::tr("Without a name") : title, qt(target.id()));
            }
        add->setEnabled(add->count() > 1);
        QObject::connect(add, &QComboBox::activated, add, [&session, add, id, lost](int index) {
            if (index <= 0)
                return;
            auto links = split(session.journal().value(id), ' ');
            std::erase(links, std::string());
            const auto link = utf8(add->itemData(index).toString());
            if (const auto gap = std::ranges::find(links, lost); gap != links.end())
                *gap = link;
            else
                links.push_back(link);
            (void)session.set(id, join(links, " "));
            session.leave();
        });
        rows->addWidget(add);
    };
    fill();
    // What it may point to, and how that is called, changes with any sheet: a moment later, and never under
    // the fingers of who is choosing.
    auto* again = new QTimer(group);
    again->setSingleShot(true);
    again->setInterval(refillMilliseconds);
    QObject::connect(again, &QTimer::timeout, group, [group, fill] {
        if (!group->isAncestorOf(QApplication::focusWidget()))
            fill();
    });
    QObject::connect(&session, &Session::changed, group, [again, fill, id](const Change& change) {
        if (change.field == id)
            QMetaObject::invokeMethod(again, fill,
                                      Qt::QueuedConnection); // the one that was ticked goes with it
        else if (isSheetId(split(change.field.str(), '.').front()))
            again->start();
    });
    return group;
}

} // namespace waymark::ui
