// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/made_file.h"

#include "ui/shell/journal_files.h"
#include "ui/widgets/message_bar.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QUrl>

namespace waymark::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::MadeFile)
};

} // namespace

QString whereItIs(const QString& path) {
    const QFileInfo file(path);
    return Words::tr("%1 is in %2.").arg(file.fileName(), file.dir().dirName());
}

void offerMadeFile(MessageBar& bar, const QString& path, std::function<void(const QString&)> say,
                   bool withFolder) {
    const auto add = [&](const QString& words, const QString& target) {
        QObject::connect(bar.addButton(words), &QPushButton::clicked, &bar, [target, say] {
            if (!QDesktopServices::openUrl(QUrl::fromLocalFile(target)))
                say(Words::tr("No program here opens it. It is %1.").arg(QDir::toNativeSeparators(target)));
        });
    };
    if (!path.endsWith(journalEnding))
        add(Words::tr("Show it"), path);
    if (withFolder)
        add(Words::tr("Open the folder"), QFileInfo(path).path());
}

} // namespace waymark::ui
