// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Exports: what goes out of the open journal: documents, paper, and extracts to hand on. Owned by MainWindow.
#pragma once

#include "base/result.h"

#include <QObject>
#include <QString>

#include <functional>
#include <string>

namespace waymark {
struct ExtractChoice;
enum class Paper;
} // namespace waymark

namespace waymark::ui {

class MainWindow;
class MessageBar;
class Theme;

class Exports : public QObject {
    Q_OBJECT

  public:
    Exports(MainWindow& window, Theme& theme);

    /// Asks who will read it, and shows the pages that they get.
    void exportJournal();
    void printJournal();
    void printSheet(const std::string& sheet);
    /// From now on a coach brief says what is new since today.
    void markBriefSent();
    /// Some of the journal as a small one to hand on.
    void shareExtract();
    /// What was chosen there, as a file that is not there yet; false where that failed, which is said.
    bool writeExtractTo(const QString& path, const ExtractChoice& choice, bool ownName, const QString& with);

  private:
    void showPages(std::function<Result<std::string>(Paper)> makePdf, const QString& title);
    QString askWhere(const QString& name, const QString& ending);
    /// The bar that says where it is; nullptr where it was not written, which is said.
    MessageBar* exported(const QString& path, const Result<void>& written);
    void offerToMarkSent(MessageBar& bar, const QString& path);
    void keepPaper(Paper paper);
    QString folder() const;

    MainWindow& window_;
    Theme& theme_;
};

} // namespace waymark::ui
