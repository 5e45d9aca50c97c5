// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spelling/spelling.h"

#include "base/text.h"
#include "journal/sheets.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/spelling/spelled_words.h"

#include <QDebug>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr int wordsThatTell = 5; // from so many on, a piece tells its language
constexpr double unknownShare = 0.6;

/// As it stands in a list of words: whatever its case, and without an English 's.
QString listed(const QString& word) {
    auto plain = word.toCaseFolded();
    for (const auto* possessive : {"'s", "\u2019s"})
        if (const auto ending = QString::fromUtf8(possessive); plain.endsWith(ending))
            plain.chop(ending.size());
    return plain;
}

} // namespace

Spelling::Spelling(QObject* parent) : QObject(parent) {
    readers_.setMaxThreadCount(1);
}

Spelling::~Spelling() {
    readers_.waitForDone();
}

void Spelling::setSession(Session* session) {
    if (session_)
        disconnect(session_, nullptr, this, nullptr);
    session_ = session;
    if (session_)
        connect(session_, &Session::changed, this, [this](const Change& change) {
            if (const auto field = fieldOfLanguage(change.field))
                Q_EMIT changed(*field);
            if (change.field != wordListField())
                return;
            readOwnWords();
            Q_EMIT changed({});
        });
    readOwnWords();
    Q_EMIT changed({});
}

void Spelling::setOn(bool on, const QString& language) {
    if (on == on_ && language == chosen_)
        return;
    on_ = on;
    chosen_ = language;
    Q_EMIT changed({});
}

bool Spelling::isSpelled(const FieldSpec& field) {
    const bool answers = field.part > 0 || isSheetId(field.id.str().substr(0, field.id.str().find('.')));
    return isText(field.kind) && answers && field.column != "who";
}

void Spelling::readOwnWords() {
    own_.clear();
    if (!session_)
        return;
    const auto words =
        qt(session_->journal().value(wordListField())).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const auto& word : words)
        own_.insert(listed(word.trimmed()));
}

QString Spelling::ownLanguageOf(const FieldId& field) const {
    return session_ ? qt(session_->journal().value(languageField(field))) : QString();
}

QString Spelling::languageOf(const FieldId& field) const {
    const auto own = ownLanguageOf(field);
    if (!own.isEmpty() || !session_)
        return own;
    return chosen_.isEmpty() ? qt(session_->course().language()) : chosen_;
}

void Spelling::setLanguage(const FieldId& field, const QString& language) {
    if (session_)
        (void)session_->set(languageField(field), utf8(language)); // only tags that are well formed come here
}

bool Spelling::hasDictionary(const FieldId& field) const {
    const auto* file = dictionaryFor(installed(), languageOf(field));
    const auto known = file ? entries_.find(file->path) : entries_.end();
    return file && (known == entries_.end() || known->second.state != State::Failed);
}

const Dictionary* Spelling::dictionary(const FieldId& field) {
    const auto* file = dictionaryFor(installed(), languageOf(field));
    if (!file)
        return nullptr;
    const auto known = entries_.find(file->path);
    if (known == entries_.end())
        read(*file);
    return known == entries_.end() ? nullptr : known->second.dictionary.get();
}

void Spelling::read(const DictionaryFile& file) {
    entries_[file.path].state = State::Reading;
    readers_.start([this, file] {
        auto reading = std::make_shared<Result<std::unique_ptr<Dictionary>>>(Dictionary::read(file));
        QMetaObject::invokeMethod(
            this,
            [this, file, reading] {
                auto& entry = entries_[file.path];
                entry.state = *reading ? State::Ready : State::Failed;
                if (*reading)
                    entry.dictionary = reading->take();
                else
                    qWarning().noquote() << qt(reading->error().message);
                Q_EMIT changed({});
            },
            Qt::QueuedConnection);
    });
}

const QList<DictionaryFile>& Spelling::installed() const {
    if (!installed_)
        installed_ = installedDictionaries();
    return *installed_;
}

bool Spelling::isReading() const {
    return std::ranges::any_of(entries_,
                               [](const auto& entry) { return entry.second.state == State::Reading; });
}

QList<TextRange> Spelling::misspelled(const QString& text, const FieldId& field) {
    QList<TextRange> wrong;
    const auto* words = on_ && session_ ? dictionary(field) : nullptr;
    if (!words)
        return wrong;
    int unknown = 0;
    const auto all = spelledWords(text);
    for (const auto& range : all) {
        const auto word = text.mid(range.from, range.length);
        const auto verdict = words->look(word);
        if (verdict == Dictionary::Verdict::Right || isOwn(word) || ignored_.contains(listed(word)))
            continue;
        ++unknown;
        if (verdict == Dictionary::Verdict::Wrong)
            wrong.append(range);
    }
    const bool otherLanguage = ownLanguageOf(field).isEmpty() && all.size() >= wordsThatTell &&
                               unknown > unknownShare * double(all.size());
    return otherLanguage ? QList<TextRange>() : wrong;
}

QStringList Spelling::suggestions(const QString& word, const FieldId& field) {
    const auto* words = dictionary(field);
    return words ? words->suggestions(word) : QStringList();
}

bool Spelling::isOwn(const QString& word) const {
    return own_.contains(listed(word));
}

void Spelling::learn(const QString& word) {
    if (!session_ || isOwn(word))
        return;
    const auto& list = session_->journal().value(wordListField());
    const auto line = (list.empty() || list.back() == '\n' ? "" : "\n") + utf8(word);
    (void)session_->splice(wordListField(), codePointCount(list), 0, line);
    session_->leave();
}

void Spelling::forget(const QString& word) {
    if (!session_)
        return;
    auto words = qt(session_->journal().value(wordListField())).split(QLatin1Char('\n'));
    words.removeIf([&](const QString& each) { return listed(each.trimmed()) == listed(word); });
    (void)session_->set(wordListField(), utf8(words.join(QLatin1Char('\n'))));
    session_->leave();
}

void Spelling::ignore(const QString& word) {
    ignored_.insert(listed(word));
    Q_EMIT changed({});
}

} // namespace waymark::ui
