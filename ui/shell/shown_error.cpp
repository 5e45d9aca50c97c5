// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shown_error.h"

#include "ui/shell/text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace waymark::ui {

namespace {

struct Kinds {
    Q_DECLARE_TR_FUNCTIONS(ShownError)

  public:
    static QString sentence(ErrorCode code) {
        switch (code) {
        case ErrorCode::BadInput:
            return tr("What stands in that file is not in the form that was expected.");
        case ErrorCode::BadCourse:
            return tr("The course in that file breaks a rule.");
        case ErrorCode::UnknownField:
            return tr("The course does not ask for that.");
        case ErrorCode::BadValue:
            return tr("That does not fit there, so what was there is kept.");
        case ErrorCode::NotFound:
            return tr("That file is not there any more.");
        case ErrorCode::Exists:
            return tr("A file of that name is there already, and is left as it is.");
        case ErrorCode::NotAJournal:
            return tr("That file is no Waymark journal.");
        case ErrorCode::NewerFormat:
            return tr("A newer Waymark wrote that file.");
        case ErrorCode::Damaged:
            return tr("That file is damaged or incomplete.");
        case ErrorCode::InUse:
            return tr("Another program has that file open.");
        case ErrorCode::ReadOnly:
            return tr("That file, or its folder, may not be written.");
        case ErrorCode::Io:
            break;
        }
        return tr("The disk or the system did not allow it.");
    }
};

} // namespace

ShownError shownError(const Error& error, const QString& file) {
    if (QLocale().language() == QLocale::English || QLocale().language() == QLocale::C)
        return {qt(error.message), qt(error.detail)};
    auto details = qt(error.message);
    if (!error.detail.empty())
        details += QLatin1String("\n\n") + qt(error.detail);
    const auto sentence = Kinds::sentence(error.code);
    return {file.isEmpty() ? sentence : QFileInfo(file).fileName() + QStringLiteral(": ") + sentence,
            details};
}

} // namespace waymark::ui
