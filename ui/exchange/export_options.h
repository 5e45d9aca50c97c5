// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// ExportOptions: the questions of an export, as far as they make sense for what was chosen before. Owned by
// the ExportDialog.
#pragma once

#include "base/date.h"
#include "ui/exchange/export_choice.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace waymark::ui {

class CheckRow;
class ChoiceCard;
class Label;
class PartsTree;
class PasswordField;
class Segmented;
class Theme;

class ExportOptions : public QWidget {
    Q_OBJECT

  public:
    ExportOptions(Theme& theme, const Journal& journal, Date today, ExportChoice choice, QWidget* parent);

    const ExportChoice& choice() const { return choice_; }
    /// The focus to the reader that is chosen, or to the kind of file where there are none.
    void focusFirst();

    /// A lock without a password: says so where it is to be written.
    bool lacksPassword();

  Q_SIGNALS:
    void changed();

  private:
    void addReaders(QVBoxLayout& column);
    void addFormats(QVBoxLayout& column);
    void addParts(QVBoxLayout& column, const Journal& journal);
    CheckRow* addCheck(QVBoxLayout& column, const QString& words, const QString& description, bool on,
                       bool ExportChoice::*value);
    Label* addHead(QVBoxLayout& column, const QString& words);
    QString sentWords(const Journal& journal, Date today) const;
    void refresh();

    Theme& theme_;
    ExportChoice choice_;
    int privateCount_; // sections that are private
    bool partsShown_ = false;
    QList<ChoiceCard*> readers_;
    QList<QWidget*> readerRows_;
    QComboBox* format_ = nullptr;
    Label* formatWords_ = nullptr;
    Segmented* paper_ = nullptr;
    QWidget* paperRow_ = nullptr;
    PartsTree* parts_ = nullptr;
    QWidget* partsArea_ = nullptr;
    QPushButton* partsButton_ = nullptr;
    CheckRow* notes_ = nullptr;
    CheckRow* withPrivate_ = nullptr;
    Label* privateWords_ = nullptr;
    CheckRow* attachment_ = nullptr;
    PasswordField* password_ = nullptr;
    Label* sent_ = nullptr;
};

} // namespace waymark::ui
