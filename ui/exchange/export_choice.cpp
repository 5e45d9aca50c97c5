// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/export_choice.h"

#include "report/shared_journal.h"
#include "report/writers.h"
#include "ui/shell/text.h"

#include <QSettings>
#include <QStringList>

#include <algorithm>

namespace waymark::ui {

namespace {

// The names under which the settings keep them.
const QStringList audienceNames{QStringLiteral("coach"), QStringLiteral("partnership"),
                                QStringLiteral("justMe"), QStringLiteral("byHand"), QStringLiteral("form")};

DocumentKind kindFor(Audience audience) {
    switch (audience) {
    case Audience::Coach:
        return DocumentKind::Brief;
    case Audience::ByHand:
        return DocumentKind::Workbook;
    case Audience::Form:
        return DocumentKind::Form;
    case Audience::Partnership:
    case Audience::JustMe:
        break;
    }
    return DocumentKind::Journal;
}

} // namespace

ExportChoice ExportChoice::load(Paper paper) {
    QSettings stored;
    stored.beginGroup(QStringLiteral("export"));
    ExportChoice choice;
    choice.paper = paper;
    choice.audience =
        Audience(qMax(0, int(audienceNames.indexOf(stored.value(QStringLiteral("for")).toString()))));
    const auto extension = stored.value(QStringLiteral("ending"), choice.extension).toString();
    if (std::ranges::any_of(writers(),
                            [&](const Writer& writer) { return qt(writer.extension) == extension; }))
        choice.extension = extension;
    choice.notes = stored.value(QStringLiteral("notes"), choice.notes).toBool();
    choice.attachment = stored.value(QStringLiteral("attachment"), choice.attachment).toBool();
    for (int i = 0; i < audiences; ++i) {
        const auto out = stored.value(QStringLiteral("without/") + audienceNames[i]).toStringList();
        choice.leftOut[Audience(i)] = QSet<QString>(out.begin(), out.end());
    }
    return choice;
}

void ExportChoice::save() const {
    QSettings stored;
    stored.beginGroup(QStringLiteral("export"));
    stored.setValue(QStringLiteral("for"), audienceNames[int(audience)]);
    stored.setValue(QStringLiteral("ending"), extension);
    stored.setValue(QStringLiteral("notes"), notes);
    stored.setValue(QStringLiteral("attachment"), attachment);
    for (const auto& [reader, out] : leftOut) {
        auto ids = QStringList(out.begin(), out.end());
        ids.sort();
        stored.setValue(QStringLiteral("without/") + audienceNames[int(reader)], ids);
    }
}

bool ExportChoice::isDocument() const {
    return !isData(utf8(extension));
}

bool ExportChoice::carriesJournal() const {
    return extension == QLatin1String(".pdf") && audience != Audience::ByHand && audience != Audience::Form;
}

DocumentChoice ExportChoice::forJournal(const Journal& journal, Date today) const {
    auto choice = wholeJournal(journal, today);
    choice.extension = utf8(extension);
    if (isDocument())
        choice.report.kind = kindFor(audience);
    choice.report.notes = notes;
    choice.write.paper = paper;
    choice.write.password = extension == QLatin1String(".pdf") ? utf8(password) : std::string();
    choice.attachment = attachment;
    choice.withPrivate = withPrivate;
    const auto found = leftOut.find(audience);
    if (found == leftOut.end())
        return choice;
    const auto isOut = [&](const std::string& id) { return found->second.contains(qt(id)); };
    std::erase_if(choice.report.sheets, isOut);
    for (const auto& part : journal.course().parts()) {
        bool any = part.sections.empty();
        for (const auto& section : part.sections) {
            any = any || !isOut(section.id);
            if (isOut(section.id))
                choice.report.without.push_back(section.id);
        }
        if (any && part.number > 0)
            choice.report.parts.push_back(part.number);
    }
    // Naming all parts would say that it is only these.
    const auto numbered =
        std::ranges::count_if(journal.course().parts(), [](const Part& part) { return part.number > 0; });
    if (std::size_t(numbered) == choice.report.parts.size())
        choice.report.parts.clear();
    return choice;
}

} // namespace waymark::ui
