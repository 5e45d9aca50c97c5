// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spelling/dictionary.h"

#include "ui/shell/text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QStringConverter>

#include <hunspell.hxx>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr qsizetype rememberedWords = 50'000;

/// Of several names for the same files the one that says most: the region of the machine, then the language's
/// own country (QLocale's guess), then the first by name.
bool betterName(const QString& left, const QString& right) {
    const auto worth = [](const QString& language) {
        if (language == QLocale::system().bcp47Name() ||
            language == QLocale::system().name().replace(u'_', u'-'))
            return 2;
        return language == QLocale(primaryLanguage(language)).name().replace(u'_', u'-') ? 1 : 0;
    };
    return worth(left) != worth(right) ? worth(left) > worth(right) : left < right;
}

} // namespace

QString primaryLanguage(const QString& language) {
    return language.section(QLatin1Char('-'), 0, 0).toLower();
}

QList<DictionaryFile> installedDictionaries() {
    QHash<QString, DictionaryFile> byFile;
    const auto folders = QStandardPaths::locateAll(
        QStandardPaths::GenericDataLocation, QStringLiteral("hunspell"), QStandardPaths::LocateDirectory);
    for (const auto& folder : folders)
        for (const auto& found :
             QDir(folder).entryInfoList({QStringLiteral("*.dic")}, QDir::Files | QDir::Readable)) {
            const auto path = found.path() + QLatin1Char('/') + found.completeBaseName();
            if (!QFileInfo(path + QStringLiteral(".aff")).isReadable())
                continue;
            const DictionaryFile file{found.completeBaseName().replace(QLatin1Char('_'), QLatin1Char('-')),
                                      path};
            auto& known = byFile[found.canonicalFilePath()];
            if (known.path.isEmpty() || betterName(file.language, known.language))
                known = file;
        }
    auto files = byFile.values();
    std::ranges::sort(files, {}, &DictionaryFile::language);
    return files;
}

const DictionaryFile* dictionaryFor(const QList<DictionaryFile>& installed, const QString& language) {
    const DictionaryFile* best = nullptr;
    for (const auto& file : installed) {
        if (file.language.compare(language, Qt::CaseInsensitive) == 0)
            return &file;
        if (primaryLanguage(file.language) == primaryLanguage(language) &&
            (!best || betterName(file.language, best->language)))
            best = &file;
    }
    return best;
}

QString languageName(const QList<DictionaryFile>& installed, const QString& language) {
    const QLocale locale(language);
    if (primaryLanguage(language) == QLatin1String("ht")) // which Qt does not know
        return QStringLiteral("Krey\u00F2l ayisyen");
    if (locale.language() == QLocale::C)
        return language;
    // Of these two Qt says "American English" and "español de España".
    auto name = locale.language() == QLocale::English   ? QStringLiteral("English")
                : locale.language() == QLocale::Spanish ? QStringLiteral("Español")
                                                        : locale.nativeLanguageName();
    const auto countries = std::ranges::count_if(installed, [&](const DictionaryFile& file) {
        return primaryLanguage(file.language) == primaryLanguage(language);
    });
    if (countries > 1 && language.contains(QLatin1Char('-')))
        name += QStringLiteral(" (%1)").arg(locale.nativeTerritoryName());
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

Dictionary::Dictionary() = default;
Dictionary::~Dictionary() = default;

Result<std::unique_ptr<Dictionary>> Dictionary::read(const DictionaryFile& file) {
    auto dictionary = std::unique_ptr<Dictionary>(new Dictionary);
    const auto affixes = QFile::encodeName(file.path + QStringLiteral(".aff"));
    const auto words = QFile::encodeName(file.path + QStringLiteral(".dic"));
    dictionary->hunspell_ = std::make_unique<Hunspell>(affixes.constData(), words.constData());
    dictionary->encoding_ = QByteArray::fromStdString(dictionary->hunspell_->get_dict_encoding());
    if (!QStringDecoder(dictionary->encoding_.constData()).isValid())
        return Error{ErrorCode::BadInput,
                     "The dictionary " + utf8(file.path) + " is written in " +
                         dictionary->encoding_.toStdString() + ", which cannot be read here.",
                     {}};
    if (auto learned = dictionary->learnLetters(file.path + QStringLiteral(".dic")); !learned)
        return learned.error();
    return dictionary;
}

// Vietnamese words would all look wrong to an English dictionary; their letters tell that they are not
// English.
Result<void> Dictionary::learnLetters(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io,
                     "The dictionary " + utf8(path) + " cannot be read: " + utf8(file.errorString()) + ".",
                     {}};
    QStringDecoder decode(encoding_.constData());
    const QString words = decode(file.readAll());
    bool inWord = true;
    for (const auto letter : words) {
        if (letter == QLatin1Char('\n'))
            inWord = true;
        else if (letter == QLatin1Char('/') || letter == QLatin1Char('\t'))
            inWord = false; // flags follow
        else if (inWord && letter.isLetter())
            letters_.set(letter.toLower().unicode());
    }
    if (letters_.none())
        return Error{ErrorCode::BadInput, "The dictionary " + utf8(path) + " has no words.", {}};
    return {};
}

std::string Dictionary::encoded(const QString& word) const {
    QStringEncoder encode(encoding_.constData());
    const QByteArray bytes = encode(word);
    return bytes.toStdString();
}

Dictionary::Verdict Dictionary::look(const QString& word) const {
    if (const auto known = known_.constFind(word); known != known_.cend())
        return *known;
    if (known_.size() >= rememberedWords)
        known_.clear();
    const auto composed = word.normalized(QString::NormalizationForm_C);
    auto verdict = Verdict::Wrong;
    if (std::ranges::any_of(
            composed, [this](QChar c) { return c.isLetter() && !letters_.test(c.toLower().unicode()); }))
        verdict = Verdict::Foreign;
    else if (hunspell_->spell(encoded(composed)))
        verdict = Verdict::Right;
    known_.insert(word, verdict);
    return verdict;
}

QStringList Dictionary::suggestions(const QString& word, int most) const {
    QStringDecoder decode(encoding_.constData());
    QStringList list;
    for (const auto& each : hunspell_->suggest(encoded(word.normalized(QString::NormalizationForm_C)))) {
        if (list.size() == most)
            break;
        list << QString(decode(QByteArrayView(each.data(), qsizetype(each.size()))));
    }
    return list;
}

} // namespace waymark::ui
