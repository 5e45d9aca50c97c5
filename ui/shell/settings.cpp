// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings.h"

#include <QFileInfo>
#include <QLocale>
#include <QSettings>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr int recentAtMost = 10;
constexpr int sitesAtMost = 100;

void putInFront(QStringList& list, const QString& each, int atMost) {
    list.removeAll(each);
    list.prepend(each);
    while (list.size() > atMost)
        list.removeLast();
}

} // namespace

Settings Settings::load(const QFont& systemFont) {
    const QSettings stored;
    Settings settings;
    settings.theme = ThemeMode(stored.value(QStringLiteral("theme"), int(settings.theme)).toInt());
    settings.textScale = stored.value(QStringLiteral("textScale"), textScaleFor(systemFont)).toDouble();
    settings.language = stored.value(QStringLiteral("language"), settings.language).toString();
    settings.paper = stored.value(QStringLiteral("paper")).toString();
    settings.motion = stored.value(QStringLiteral("motion"), settings.motion).toBool();
    settings.spellCheck = stored.value(QStringLiteral("spellCheck"), settings.spellCheck).toBool();
    settings.spellLanguage = stored.value(QStringLiteral("spellLanguage")).toString();
    settings.geometry = stored.value(QStringLiteral("geometry")).toByteArray();
    settings.recent = stored.value(QStringLiteral("recent")).toStringList();
    settings.sites = stored.value(QStringLiteral("sites")).toStringList();
    settings.lastPlace = stored.value(QStringLiteral("lastPlace")).toString();
    settings.exportFolder = stored.value(QStringLiteral("exportFolder")).toString();
    settings.backupFolder = stored.value(QStringLiteral("backupFolder")).toString();
    return settings;
}

void Settings::save() const {
    QSettings stored;
    stored.setValue(QStringLiteral("theme"), int(theme));
    stored.setValue(QStringLiteral("textScale"), textScale);
    stored.setValue(QStringLiteral("language"), language);
    stored.setValue(QStringLiteral("paper"), paper);
    stored.setValue(QStringLiteral("motion"), motion);
    stored.setValue(QStringLiteral("spellCheck"), spellCheck);
    stored.setValue(QStringLiteral("spellLanguage"), spellLanguage);
    stored.setValue(QStringLiteral("geometry"), geometry);
    stored.setValue(QStringLiteral("recent"), recent);
    stored.setValue(QStringLiteral("sites"), sites);
    stored.setValue(QStringLiteral("lastPlace"), lastPlace);
    stored.setValue(QStringLiteral("exportFolder"), exportFolder);
    stored.setValue(QStringLiteral("backupFolder"), backupFolder);
}

QString Settings::shownLanguage() const {
    if (!language.isEmpty())
        return language;
    return QLocale::system().language() == QLocale::Spanish ? QStringLiteral("es") : QStringLiteral("en");
}

void Settings::remember(const QString& path) {
    putInFront(recent, path, recentAtMost);
}

void Settings::rememberSite(const QString& site) {
    putInFront(sites, site, sitesAtMost);
}

QString Settings::lastJournal() const {
    const auto there =
        std::ranges::find_if(recent, [](const QString& path) { return QFileInfo::exists(path); });
    return there == recent.end() ? QString() : *there;
}

} // namespace waymark::ui
