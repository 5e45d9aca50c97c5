// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/form_matching.h"

#include "base/text.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>
#include <set>
#include <string>

namespace waymark {

namespace {

using Words = std::set<std::string>;

constexpr double enough = 0.3;      // of the words, by their weight: below, a guess would only be in the way
constexpr double pageCounts = 0.25; // at most, so that it decides between equals and no more

// Words of two letters and more; "roleName1" is "role", "name", as programs that make forms name their
// fields.
Words wordsOf(std::string_view text) {
    std::string spaced;
    for (const char c : text) {
        if (c >= 'A' && c <= 'Z' && !spaced.empty() && spaced.back() >= 'a' && spaced.back() <= 'z')
            spaced += ' ';
        spaced += c;
    }
    Words words;
    std::string word;
    for (const char c : folded(spaced) + " ") {
        const bool letter = (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
        if (letter) {
            word += c;
            continue;
        }
        if (word.size() > 1)
            words.insert(word);
        word.clear();
    }
    return words;
}

bool suits(FieldKind kind, IncomingField::Kind form) {
    if (form == IncomingField::Kind::Check)
        return kind == FieldKind::Check;
    return isText(kind) || kind == FieldKind::Date || kind == FieldKind::Number || kind == FieldKind::Choice;
}

struct Candidate {
    FieldId field;
    FieldKind kind{};
    Words words;
    double place = 0; // how far into the course, 0 to 1
};

class Matching {
  public:
    explicit Matching(const Journal& journal) {
        const auto& course = journal.course();
        const auto& specs = course.fields();
        for (std::size_t i = 0; i < specs.size(); ++i) {
            const auto& spec = specs[i];
            auto words = wordsOf(spec.label + " " + course.text(spec.block) + " " + course.title(spec.block));
            words.merge(wordsOf(course.label(spec.section)));
            for (const auto& word : words)
                ++uses_[word];
            candidates_.push_back({spec.id, spec.kind, std::move(words), double(i) / double(specs.size())});
        }
    }

    struct Score {
        double value = 0;
        std::size_t field = 0;
        std::size_t candidate = 0;
    };

    void score(std::size_t number, const IncomingField& field, int pages, std::vector<Score>& scores) const {
        auto asked = wordsOf(field.tooltip);
        asked.merge(wordsOf(field.name));
        const double page = pages > 0 ? (field.page - 0.5) / pages : 0.5;
        for (std::size_t i = 0; i < candidates_.size(); ++i) {
            const auto& candidate = candidates_[i];
            if (!suits(candidate.kind, field.kind))
                continue;
            const double alike = likeness(asked, candidate.words);
            if (alike >= enough)
                scores.push_back({alike + pageCounts * (1 - std::abs(page - candidate.place)), number, i});
        }
    }

    const FieldId& field(std::size_t candidate) const { return candidates_[candidate].field; }

  private:
    // The weight of a word is the less the more of the course's questions have it.
    double weight(const std::string& word) const {
        const auto found = uses_.find(word);
        return 1.0 / std::sqrt(found == uses_.end() ? 1.0 : double(found->second));
    }

    double likeness(const Words& one, const Words& other) const {
        double shared = 0;
        double all = 0;
        for (const auto& word : one) {
            all += weight(word);
            if (other.contains(word))
                shared += weight(word);
        }
        return all > 0 ? shared / all : 0;
    }

    std::vector<Candidate> candidates_;
    std::map<std::string, int> uses_;
};

} // namespace

std::vector<IncomingField> filledFields(const std::vector<IncomingField>& fields) {
    std::vector<IncomingField> filled;
    for (const auto& field : fields)
        if (!isBlank(field.value) && field.kind != IncomingField::Kind::Other)
            filled.push_back(field);
    return filled;
}

std::vector<FieldId> guessedFields(const Journal& journal, const std::vector<IncomingField>& fields) {
    const Matching matching(journal);
    int pages = 0;
    for (const auto& field : fields)
        pages = std::max(pages, field.page);
    std::vector<Matching::Score> scores;
    for (std::size_t i = 0; i < fields.size(); ++i)
        matching.score(i, fields[i], pages, scores);
    std::ranges::stable_sort(scores,
                             [](const auto& one, const auto& other) { return one.value > other.value; });
    std::vector<FieldId> guesses(fields.size());
    std::set<std::size_t> taken;
    for (const auto& score : scores)
        if (guesses[score.field].empty() && taken.insert(score.candidate).second)
            guesses[score.field] = matching.field(score.candidate);
    return guesses;
}

} // namespace waymark
