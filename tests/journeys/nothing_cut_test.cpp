// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// No word is cut: whatever wraps its words has the height that they need at the width that it got, and no
// page is wider than the window, on every page, in a full and in an empty journal, in small windows and large
// letters.
#include "support/catch.h"
#include "support/ui/real_window.h"

#include "course/read_tool.h"
#include "journal/sheets.h"
#include "ui/pages/page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QScrollArea>
#include <QTest>
#include <QTranslator>

using namespace waymark;
using namespace waymark::ui;

namespace {

QStringList cutIn(const QWidget& page) {
    QStringList cut;
    for (const auto* widget : page.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&page) || widget->layout() || !widget->hasHeightForWidth())
            continue;
        const int needed = widget->heightForWidth(widget->width());
        if (needed <= widget->height())
            continue;
        const auto* label = qobject_cast<const Label*>(widget);
        cut << QStringLiteral("%1 \"%2\": %3 of %4 pixels")
                   .arg(QString::fromLatin1(widget->metaObject()->className()),
                        label ? label->text().left(60) : widget->accessibleName().left(60))
                   .arg(widget->height())
                   .arg(needed);
    }
    return cut;
}

// Of what stands on a page, the one that asks for the most room from left to right.
QString widest(const QWidget& content) {
    const QWidget* found = nullptr;
    for (const auto* widget : content.findChildren<QWidget*>())
        if (widget->isVisible() && !widget->layout() &&
            (!found || widget->minimumSizeHint().width() > found->minimumSizeHint().width()))
            found = widget;
    return !found ? QString()
                  : QStringLiteral("%1 \"%2\": %3")
                        .arg(QString::fromLatin1(found->metaObject()->className()), found->accessibleName())
                        .arg(found->minimumSizeHint().width());
}

void checkPages(RealWindow& real, const QString& which, const QStringList& places) {
    for (const auto& size : {QSize(1366, 740), QSize(960, 600)})
        for (const double scale : {1.0, 1.25, 1.5}) {
            if (scale == 1.25 && size.width() < 1000)
                continue; // between the others it is no different there
            real.window().resize(size);
            real.window().chooseTextScale(scale);
            for (const auto& place : places) {
                real.go(place.toUtf8());
                QApplication::processEvents();
                QTest::qWait(20); // layouts answer each other
                INFO(utf8(which) << ", " << utf8(place) << ", " << size.width() << ", " << scale);
                auto& page = *real.window().page();
                for (const auto& fault : cutIn(page))
                    FAIL_CHECK(utf8(fault));
                const auto* area = page.findChild<QScrollArea*>();
                INFO(utf8(widest(*area->widget())));
                CHECK(area->widget()->width() <= area->viewport()->width());
            }
        }
}

} // namespace

TEST_CASE("no word is cut on any page, at any size", "[cut]") {
    RealWindow real;
    real.openNew();
    checkPages(real, QStringLiteral("empty"), real.places());
    REQUIRE(real.session().set(FieldId("part1.goals.response"), "We begin."));
    checkPages(real, QStringLiteral("begun"), real.places());
    real.openSample();
    checkPages(real, QStringLiteral("sample"), real.places());
}

TEST_CASE("no word is cut in any worksheet, at any size", "[cut]") {
    RealWindow real;
    real.openNew();
    QStringList sheets;
    for (const auto& tool : shippedTools())
        sheets << qt(real.session().addSheet(tool).value());
    checkPages(real, QStringLiteral("worksheets"), sheets);
}

TEST_CASE("no word is cut on any page in Spanish, whose words are longer", "[cut]") {
    const auto before = QLocale();
    QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::UnitedStates));
    QTranslator words;
    REQUIRE(words.load(QStringLiteral(":/i18n/waymark_es.qm")));
    REQUIRE(QCoreApplication::installTranslator(&words));
    {
        RealWindow real;
        real.openSample(QStringLiteral("es"));
        auto places = real.places();
        for (const auto& sheet : sheetsOf(real.session().journal()))
            places << qt(sheet.id);
        checkPages(real, QStringLiteral("Spanish"), places);
    }
    QCoreApplication::removeTranslator(&words);
    QLocale::setDefault(before);
}
