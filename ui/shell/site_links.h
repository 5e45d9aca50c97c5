// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// SiteLinks: opens the sites whose addresses a journal holds. Those may have been entered by someone else, so
// a site is named and asked about before it is opened for the first time. Owned by MainWindow.
#pragma once

#include "base/id.h"

#include <QObject>
#include <QString>

class QUrl;

namespace waymark::ui {

class MainWindow;

class SiteLinks : public QObject {
    Q_OBJECT

  public:
    explicit SiteLinks(MainWindow& window);

    /// `field` holds the address. What is none is said, with the way to change it.
    void open(const FieldId& field);

  private:
    void askAbout(const FieldId& field, const QUrl& url, const QString& site);
    void openSite(const FieldId& field, const QUrl& url);
    void sayUnopened(const FieldId& field, const QString& why);

    MainWindow& window_;
};

} // namespace waymark::ui
