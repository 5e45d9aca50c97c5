// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/copy_contents.h"

#include "base/text.h"
#include "journal/progress.h"
#include "store/journal_file.h"
#include "ui/exchange/field_words.h"
#include "ui/shell/moment_text.h"
#include "ui/shell/settings.h"
#include "ui/shell/shown_error.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QStringList>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr int mostNamed = 8; // answers that differ

bool isWritten(const Journal& journal, const FieldId& field) {
    const auto spec = journal.field(field);
    return spec && spec->kind != FieldKind::Order && !isToolField(field);
}

QStringList partsOf(const Journal& journal) {
    QStringList lines;
    for (const auto& part : journal.course().parts()) {
        if (part.number == 0)
            continue;
        int filled = 0;
        int total = 0;
        for (const auto& section : part.sections) {
            const auto progress = progressOf(journal, section);
            total += progress != Progress::Reading;
            filled += progress == Progress::Filled;
        }
        lines << CopyContents::tr("Part %1, %2: %3 of %4 filled in")
                     .arg(part.number)
                     .arg(qt(journal.course().label(part.title)))
                     .arg(filled)
                     .arg(total);
    }
    return lines;
}

/// Answers of `copy` that `beside` lacks or says otherwise.
QStringList differences(const Journal& copy, const Journal& beside) {
    QStringList names;
    for (const auto& [field, answer] : copy.answers())
        if (!isBlank(answer.value) && isWritten(copy, field) && beside.value(field) != answer.value)
            names << whereOf(copy, field);
    return names;
}

} // namespace

CopyContents::CopyContents(Theme& theme, QWidget* parent)
    : QScrollArea(parent), words_(makeLabel(theme, TypeStyle::Control, "ink", {}, nullptr)) {
    setObjectName(QStringLiteral("copyContents"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("What is in it"));
    words_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    setWidget(words_);
    words_->setAutoFillBackground(false); // the dialog's own ground shows
    viewport()->setAutoFillBackground(false);
}

int CopyContents::answersIn(const Journal& journal) {
    return int(std::ranges::count_if(journal.answers(), [&](const auto& answer) {
        return !isBlank(answer.second.value) && isWritten(journal, answer.first);
    }));
}

void CopyContents::show(const std::filesystem::path& copy, const QString& first, const Journal* beside) {
    QStringList lines;
    if (!first.isEmpty())
        lines << first << QString();
    const auto stored =
        readJournal(copy, utf8(Settings::load().shownLanguage())); // names as the window has them
    if (!stored) {
        lines << shownError(stored.error()).sentence;
    } else {
        const auto& journal = stored->journal;
        lines << tr("%n answer(s)", nullptr, answersIn(journal));
        if (journal.lastChange() > 0)
            lines << tr("Last written: %1").arg(showMoment(journal.lastChange()));
        lines << QString() << partsOf(journal);
        const auto other = beside ? differences(journal, *beside) : QStringList();
        if (!other.isEmpty()) {
            lines << QString()
                  << tr("%n answer(s) here are not in what was found in the file:", nullptr,
                        int(other.size()))
                  << other.mid(0, mostNamed);
            if (other.size() > mostNamed)
                lines << tr("and %1 more").arg(other.size() - mostNamed);
        }
    }
    words_->setText(lines.join(QLatin1Char('\n')));
    setAccessibleDescription(words_->text());
}

} // namespace waymark::ui
