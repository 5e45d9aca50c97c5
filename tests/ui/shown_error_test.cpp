// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people read of an error that comes from below the window.
#include "support/catch.h"
#include "ui/shell/shown_error.h"

#include <QLocale>
#include <QTranslator>

using namespace waymark;
using namespace waymark::ui;

TEST_CASE("an error speaks the window's language, and keeps its English words behind Details") {
    const Error damaged{ErrorCode::Damaged, "ana.waymark is damaged: page 3 is not what was saved.",
                        "page 3"};
    CHECK(shownError(damaged).sentence.startsWith(QStringLiteral("ana.waymark is damaged")));
    CHECK(shownError(damaged).details == QStringLiteral("page 3"));
    const auto before = QLocale();
    QLocale::setDefault(QLocale(QLocale::Spanish));
    QTranslator words;
    REQUIRE(words.load(QStringLiteral(":/i18n/waymark_es.qm")));
    REQUIRE(QCoreApplication::installTranslator(&words));
    const auto shown = shownError(damaged);
    QCoreApplication::removeTranslator(&words);
    QLocale::setDefault(before);
    CHECK(shown.sentence.contains(QString::fromUtf8("dañado")));
    CHECK(shown.details.contains(QStringLiteral("page 3 is not what was saved")));
}
