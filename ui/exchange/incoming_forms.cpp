// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Forms that come in: whose they are, and what was filled in.
#include "base/random.h"
#include "base/text.h"
#include "journal/sheets.h"
#include "report/form_matching.h"
#include "ui/exchange/field_words.h"
#include "ui/exchange/incoming.h"
#include "ui/exchange/match_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/notices.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/widgets/day_text.h"
#include "ui/widgets/message_bar.h"

#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace waymark::ui {

namespace {

IncomingRow::State stateOf(FormAnswer::State state) {
    switch (state) {
    case FormAnswer::State::New:
        return IncomingRow::State::New;
    case FormAnswer::State::Changed:
        return IncomingRow::State::Changed;
    case FormAnswer::State::Emptied:
        return IncomingRow::State::Emptied;
    case FormAnswer::State::NoDate:
        return IncomingRow::State::NoDate;
    case FormAnswer::State::Both:
        return IncomingRow::State::Both;
    case FormAnswer::State::Unreadable:
        break;
    }
    return IncomingRow::State::Unreadable;
}

bool isContinuation(const FormAnswer& answer) {
    return startsWith(answer.field, "continuation.");
}

QString reasonFor(const Journal& journal, const FormAnswer& answer) {
    if (answer.state != FormAnswer::State::Unreadable)
        return {};
    if (isContinuation(answer))
        return Incoming::tr("It does not say which answer it goes on from.");
    const auto spec = journal.field(FieldId(answer.field));
    if (!spec)
        return Incoming::tr("The journal has no such question.");
    if (const auto* block = journal.course().block(answer.field); block && block->kind == BlockKind::None)
        return Incoming::tr("A statement is ticked beside it, and says more.");
    if (spec->kind != FieldKind::Choice)
        return Incoming::tr("That does not fit there.");
    QStringList labels;
    for (const auto& option : spec->options)
        labels << qt(optionLabel(journal, *spec, option));
    return Incoming::tr("“%1” is none of the choices: %2.")
        .arg(qt(answer.theirs), labels.join(QStringLiteral(", ")));
}

std::vector<FormAnswer> answersIn(const Session& session, const std::vector<IncomingField>& fields) {
    return formAnswers(session.journal(), fields, session.today(), dayOrderOf(QLocale()));
}

/// `theirsIsSure`: the form says itself that a field was changed in it and nowhere else.
QList<IncomingRow> rowsOf(const Journal& journal, const std::vector<FormAnswer>& answers, bool theirsIsSure) {
    QList<IncomingRow> rows;
    for (const auto& answer : answers) {
        const FieldId field(answer.field);
        IncomingRow row{field,
                        stateOf(answer.state),
                        isContinuation(answer) ? Incoming::tr("A continuation page")
                                               : whereOf(journal, field),
                        shownValue(journal, field, answer.ours),
                        shownValue(journal, field, answer.theirs),
                        answer.theirs,
                        reasonFor(journal, answer)};
        row.ticked = isTakenUnasked(answer) && (answer.ours.empty() || theirsIsSure);
        rows << row;
    }
    return rows;
}

/// Of whom the journal was that a form was made from, as far as the form says.
QString whoseForm(const std::vector<IncomingField>& fields) {
    for (const char* name : {"journal.partnership", "journal.owner.name"})
        for (const auto& field : fields)
            if (field.name == name && !isBlank(field.given))
                return qt(field.given).simplified();
    return {};
}

} // namespace

void Incoming::offerForm(const QString& path, const IncomingPdf& pdf) {
    if (!window_.session() || window_.session()->readingOnly())
        return window_.notices().refuse(QFileInfo(path).fileName() + QStringLiteral(": ") +
                                        tr("Open the journal that this form belongs to, so that it can be "
                                           "written, then open the form again."));
    if (!pdf.formOf.empty() && pdf.formOf != hex(window_.session()->journal().identity()))
        return askAboutAnother(path, pdf);
    offerFields(path, pdf.fields, true);
}

void Incoming::askAboutAnother(const QString& path, const IncomingPdf& pdf) {
    const auto here = journalHere(pdf.formOf);
    const auto whose = whoseForm(pdf.fields);
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("A form of another journal"),
                                tr("%1 was made from another journal, not from the one that is open (%2).")
                                    .arg(QFileInfo(path).fileName(), window_.session()->name()),
                                QMessageBox::NoButton, &window_);
    box->setObjectName(QStringLiteral("formOfAnother"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        (whose.isEmpty() ? QString()
                         : tr("It was made from the journal of %1.").arg(whose) + QLatin1Char(' ')) +
        tr("Nothing is taken over yet. You can look at what was filled in, and tick what is to stand in the "
           "open journal."));
    QAbstractButton* open = nullptr;
    if (!here.isEmpty())
        open = box->addButton(tr("Open %1 instead").arg(QFileInfo(here).completeBaseName()),
                              QMessageBox::AcceptRole);
    auto* look = box->addButton(tr("Look at what was filled in"), QMessageBox::ActionRole);
    auto* cancel = box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    box->setDefaultButton(open ? qobject_cast<QPushButton*>(open) : cancel);
    connect(box, &QMessageBox::buttonClicked, this,
            [this, open, look, path, here, fields = pdf.fields](QAbstractButton* button) {
                if (button == look)
                    offerFields(path, fields, false);
                else if (open && button == open && window_.openJournal(here))
                    offerFields(path, fields, true);
            });
    box->open();
}

void Incoming::offerFields(const QString& path, const std::vector<IncomingField>& fields, bool sure) {
    const auto& journal = window_.session()->journal();
    const auto name = QFileInfo(path).fileName();
    const bool ours = std::ranges::any_of(
        fields, [&](const IncomingField& field) { return journal.field(FieldId(field.name)).has_value(); });
    if (ours) {
        auto rows = rowsOf(journal, answersIn(*window_.session(), fields), sure);
        for (auto& row : rows)
            row.ticked = row.ticked && sure;
        if (rows.isEmpty()) {
            window_.notices().tell(MessageBar::Kind::Ok, tr("Nothing is new."),
                                   tr("All that stands in %1 is in this journal already.").arg(name));
            return;
        }
        return offerAnswers(
            tr("What was filled in"),
            tr("These answers of %1 are others than in your journal. Tick what is to be taken "
               "over; it can be taken back all at once.")
                .arg(name),
            tr("In the form"), rows);
    }
    auto* dialog = new MatchDialog(theme_, journal, filledFields(fields), &window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, name] {
        const auto& session = *window_.session();
        offerAnswers(tr("What was filled in"),
                     tr("So %1 would be taken over. Tick what is right; it can be taken back all at "
                        "once.")
                         .arg(name),
                     tr("In the form"),
                     rowsOf(session.journal(), answersIn(session, dialog->matched()), false));
    });
    dialog->open();
}

} // namespace waymark::ui
