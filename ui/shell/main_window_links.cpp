// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that follows links: within the journal, and to the sites whose addresses it holds.
// Those may have been entered by someone else, so a site is named and asked about before it is opened for the
// first time.
#include "ui/shell/main_window.h"

#include "report/links.h"
#include "ui/shell/notices.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"

#include <QDesktopServices>
#include <QPushButton>
#include <QUrl>

#include <algorithm>

namespace waymark::ui {

namespace {

/// As it goes out, all in ASCII; empty: it is not to be opened. Only letters of other alphabets are put in
/// another way, so that what is opened is what was looked over.
QUrl asWebAddress(const QString& address) {
    const QUrl url(address, QUrl::StrictMode);
    const bool isPlain = std::ranges::all_of(address, [](QChar c) { return c.unicode() < 0x80; });
    const auto plain = isPlain || !url.isValid() ? address : url.toString(QUrl::FullyEncoded);
    return url.isValid() && isWebAddress(utf8(plain)) ? QUrl(plain, QUrl::StrictMode) : QUrl();
}

} // namespace

void MainWindow::follow(const QString& target) {
    const auto name = target.section(QLatin1Char(':'), 1);
    if (target.startsWith(QLatin1String("page:")))
        return go(name);
    if (target.startsWith(QLatin1String("tool:")))
        return showTool(ToolId(utf8(name)));
    const FieldId field("journal.address." + utf8(name));
    const auto url = asWebAddress(qt(session_->journal().value(field)).trimmed());
    if (url.isEmpty())
        return sayUnopened(field,
                           tr("It has to begin with https:// and name a site, and nothing before that."));
    const auto site = qt(siteOf(utf8(url.toString(QUrl::FullyEncoded))));
    if (hasOtherLetters(utf8(site)) || !settings_.sites.contains(site))
        return askAbout(field, url, site);
    openSite(field, url);
}

void MainWindow::askAbout(const FieldId& field, const QUrl& url, const QString& site) {
    auto* bar = notices_->tell(
        MessageBar::Kind::Warn, tr("This link leads out of Waymark, to %1.").arg(site),
        hasOtherLetters(utf8(site))
            ? tr("That name stands for other letters, and may look like another site. Open it only if "
                 "you know it.")
            : tr("The address was entered in this journal. Open it only if you know it."));
    bar->setObjectName(QStringLiteral("siteQuestion"));
    connect(bar->addButton(tr("Open the site")), &QPushButton::clicked, this, [this, field, url, site, bar] {
        bar->deleteLater();
        if (!hasOtherLetters(utf8(site)))
            settings_.rememberSite(site);
        keepSettings();
        openSite(field, url);
    });
}

void MainWindow::openSite(const FieldId& field, const QUrl& url) {
    if (!QDesktopServices::openUrl(url))
        sayUnopened(
            field,
            tr("No program for web pages answered. The address is %1").arg(url.toString(QUrl::FullyEncoded)));
}

void MainWindow::sayUnopened(const FieldId& field, const QString& why) {
    auto* bar = notices_->tell(MessageBar::Kind::Warn, tr("This address cannot be opened."), why);
    connect(bar->addButton(tr("Change the address")), &QPushButton::clicked, this, [this, field, bar] {
        bar->deleteLater();
        go(QStringLiteral("journal"), field);
    });
}

} // namespace waymark::ui
