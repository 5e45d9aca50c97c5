// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Dictionary: what Hunspell knows of one language, with a memory of what it was asked. Owned by Spelling;
// Hunspell is not thread-safe, so one thread at a time.
#pragma once

#include "base/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <bitset>
#include <memory>

class Hunspell;

namespace waymark::ui {

/// A dictionary on this computer: two files of one name.
struct DictionaryFile {
    QString language; // BCP 47: "en-US", "es-ES"
    QString path;     // without its ending: PATH.aff and PATH.dic
};

/// "es" of "es-MX".
QString primaryLanguage(const QString& language);
/// Those of this computer (XDG data folders, "hunspell"), one for each pair of files: Debian's Spanish is one
/// dictionary with twenty names. The language of the machine's region goes before the language's own country.
QList<DictionaryFile> installedDictionaries();
/// The best for a language: its own, then one of the same language elsewhere; nullptr where there is none.
const DictionaryFile* dictionaryFor(const QList<DictionaryFile>& installed, const QString& language);
/// "Español", or "English (United Kingdom)" where `installed` has the language of more than one country.
QString languageName(const QList<DictionaryFile>& installed, const QString& language);

class Dictionary {
  public:
    enum class Verdict {
        Right,
        Wrong,
        Foreign, // it has letters that no word of this language has
    };

    /// Reads both files; 30 to 150 ms. The error names the file and the reason.
    static Result<std::unique_ptr<Dictionary>> read(const DictionaryFile& file);
    ~Dictionary();

    /// A few microseconds, less for a word that was asked before.
    Verdict look(const QString& word) const;
    /// The likeliest first. About 30 ms: never while someone types.
    QStringList suggestions(const QString& word, int most = 6) const;

  private:
    Dictionary();
    Result<void> learnLetters(const QString& path);
    std::string encoded(const QString& word) const;

    std::unique_ptr<Hunspell> hunspell_;
    QByteArray encoding_;
    std::bitset<0x10000> letters_; // of its words, in lower case
    mutable QHash<QString, Verdict> known_;
};

} // namespace waymark::ui
