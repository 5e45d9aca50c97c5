// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/field_words.h"

#include "journal/sheets.h"
#include "ui/shell/text.h"
#include "ui/widgets/day_text.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>

namespace waymark::ui {

namespace {

struct FieldWords {
    Q_DECLARE_TR_FUNCTIONS(FieldWords)
};

QString placeOf(const Journal& journal, const FieldSpec& spec) {
    const auto first = spec.id.str().substr(0, spec.id.str().find('.'));
    if (const auto found = sheet(journal, first))
        return qt(fullName(journal, *found));
    const auto name = qt(journal.course().label(spec.section));
    return spec.part > 0 ? FieldWords::tr("Part %1, %2", "number, section").arg(spec.part).arg(name) : name;
}

/// The number of a row as one sees it, from 1; 0 where it is not in its table.
int rowNumber(const Journal& journal, const FieldSpec& spec) {
    const auto& id = spec.id.str();
    const auto table = id.substr(0, id.rfind('.', id.rfind('.') - 1));
    const auto rows = journal.rows(table);
    const auto found = std::ranges::find(rows, spec.row);
    return found == rows.end() ? 0 : int(found - rows.begin()) + 1;
}

} // namespace

QString whereOf(const Journal& journal, const FieldId& field) {
    if (const auto of = fieldOfLanguage(field))
        return FieldWords::tr("Language of: %1").arg(whereOf(journal, *of));
    if (const auto section = sectionOfPrivate(field))
        return FieldWords::tr("Private: %1").arg(qt(journal.course().label(*section)));
    if (field == briefSentField())
        return FieldWords::tr("Brief marked as sent");
    if (field == wordListField())
        return FieldWords::tr("Words of this journal for the spelling");
    const auto spec = journal.field(field);
    if (!spec)
        return qt(field.str());
    auto words = placeOf(journal, *spec);
    if (!spec->label.empty() && qt(spec->label) != words)
        words = FieldWords::tr("%1: %2", "place, question").arg(words, qt(spec->label));
    const int row = spec->row.empty() ? 0 : rowNumber(journal, *spec);
    return row > 0 ? FieldWords::tr("%1 (row %2)").arg(words).arg(row) : words;
}

QString shownValue(const Journal& journal, const FieldId& field, const std::string& value) {
    const auto spec = journal.field(field);
    if (!spec)
        return qt(value);
    if (spec->kind == FieldKind::Check)
        return value == "true" ? FieldWords::tr("ticked") : FieldWords::tr("not ticked");
    if (spec->kind == FieldKind::Choice && !value.empty())
        return qt(optionLabel(journal, *spec, value));
    if (const auto day = QDate::fromString(qt(value), Qt::ISODate);
        spec->kind == FieldKind::Date && day.isValid())
        return showDay(day, QDate::currentDate(), QLocale());
    return qt(value);
}

} // namespace waymark::ui
