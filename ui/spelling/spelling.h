// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Spelling: which words of the open journal are wrong, by the dictionaries of this computer, the journal's
// own word list and the language of each answer. Owned by MainWindow.
#pragma once

#include "course/field.h"
#include "ui/spelling/dictionary.h"
#include "ui/widgets/text_range.h"

#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <map>
#include <memory>
#include <optional>

namespace waymark::ui {

class Session;

class Spelling : public QObject {
    Q_OBJECT

  public:
    explicit Spelling(QObject* parent = nullptr);
    ~Spelling() override;

    /// The journal whose words are looked at; nullptr for none.
    void setSession(Session* session);
    /// Off, no word is wrong and no dictionary is read. `language` is that of answers that do not say theirs;
    /// empty: the journal's.
    void setOn(bool on, const QString& language = {});
    bool isOn() const { return on_; }

    /// Whether a field holds words of a language: names of people and places are not looked at.
    static bool isSpelled(const FieldSpec& field);
    /// Looked up when first asked for.
    const QList<DictionaryFile>& installed() const;
    /// BCP 47: what the answer says of itself, else the chosen language, else that of the journal.
    QString languageOf(const FieldId& field) const;
    /// The language that an answer has by itself; empty when it has that of the journal.
    QString ownLanguageOf(const FieldId& field) const;
    void setLanguage(const FieldId& field, const QString& language);
    /// False when this computer has none; true also while it is being read.
    bool hasDictionary(const FieldId& field) const;

    bool isReading() const;

    /// The wrong words of a piece of an answer. None while the dictionary is being read; changed() follows. A
    /// piece of five words and more, most of which are unknown, is taken for another language and left alone.
    QList<TextRange> misspelled(const QString& text, const FieldId& field);
    /// About 30 ms.
    QStringList suggestions(const QString& word, const FieldId& field);

    /// Into the journal's own words, and out of them.
    void learn(const QString& word);
    void forget(const QString& word);
    bool isOwn(const QString& word) const;
    /// Right until the program ends.
    void ignore(const QString& word);

  Q_SIGNALS:
    /// Words may be right or wrong now that were not before: of one field, or of all when it is empty.
    void changed(const waymark::FieldId& field);

  private:
    enum class State { Reading, Ready, Failed };
    struct Entry {
        State state = State::Reading;
        std::unique_ptr<Dictionary> dictionary;
    };

    const Dictionary* dictionary(const FieldId& field);
    void read(const DictionaryFile& file);
    void readOwnWords();

    mutable std::optional<QList<DictionaryFile>> installed_;
    std::map<QString, Entry> entries_; // by path
    QThreadPool readers_;              // waits for its work when this goes
    Session* session_ = nullptr;
    QSet<QString> own_;     // case folded
    QSet<QString> ignored_; // case folded
    bool on_ = true;
    QString chosen_; // language; empty: the journal's
};

} // namespace waymark::ui
