// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cohort/cohort_memory.h"

#include "cohort/settlement.h"
#include "report/writers.h"
#include "ui/shell/journal_files.h"
#include "ui/shell/text.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr qint64 largest = 64 << 20; // bytes

QString fileFor(const QString& folder) {
    const auto name =
        QCryptographicHash::hash(QDir(folder).canonicalPath().toUtf8(), QCryptographicHash::Sha256)
            .left(12)
            .toHex();
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(QStringLiteral("cohorts/%1.json").arg(QString::fromLatin1(name)));
}

const QString onePersonKey = QStringLiteral("cohort/onePerson");
const QString severalKey = QStringLiteral("cohort/severalPeople");

std::set<Uuid> identities(const QString& key) {
    std::set<Uuid> all;
    for (const auto& text : QSettings().value(key).toStringList()) {
        const auto bytes = QByteArray::fromHex(text.toLatin1());
        Uuid id{};
        if (bytes.size() == qsizetype(id.size())) {
            std::ranges::copy(bytes, id.begin());
            all.insert(id);
        }
    }
    return all;
}

} // namespace

std::optional<Remembered> rememberedCohort(const QString& folder) {
    QFile file(fileFor(folder));
    if (!file.open(QIODevice::ReadOnly) || file.size() > largest)
        return std::nullopt;
    const auto text = file.readAll();
    auto remembered = readRemembered({text.constData(), std::size_t(text.size())});
    return remembered ? std::optional(remembered.take()) : std::nullopt;
}

Result<void> rememberCohort(const QString& folder, const Remembered& remembered) {
    const auto path = fileFor(folder);
    QDir().mkpath(QFileInfo(path).path());
    return replaceFile(pathOf(path), rememberedJson(remembered));
}

Settled settledJournals() {
    auto known = readSettled(usualSettlementPlace());
    auto settled = known ? known.take() : Settled();
    // What an earlier window kept in its settings; the file has the last word.
    for (const auto& identity : identities(onePersonKey))
        if (!settled.severalPeople.contains(identity))
            settled.onePerson.insert(identity);
    for (const auto& identity : identities(severalKey))
        if (!settled.onePerson.contains(identity))
            settled.severalPeople.insert(identity);
    return settled;
}

Result<void> settleJournal(const Uuid& identity, bool onePerson) {
    return settle(usualSettlementPlace(), identity, onePerson);
}

} // namespace waymark::ui
