// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/digest.h"

#include <sodium.h>

#include <algorithm>

namespace waymark {

namespace {

// What is to be digested is gathered first: most rows are short, and digested at once.
class Hash {
  public:
    explicit Hash(std::string_view what) {
        static const int ready = sodium_init(); // picks the fast code for this machine
        (void)ready;
        add(what);
    }
    Hash& add(std::uint64_t number) {
        std::array<std::uint8_t, 8> bytes{};
        for (std::size_t i = 0; i < bytes.size(); ++i)
            bytes[i] = static_cast<std::uint8_t>(number >> (56U - 8U * i));
        return raw(bytes.data(), bytes.size());
    }
    Hash& add(std::string_view text) {
        add(std::uint64_t{text.size()});
        return raw(reinterpret_cast<const unsigned char*>(text.data()), text.size());
    }
    Hash& add(const ChangeId& id) {
        add(id.counter);
        return raw(id.writer.data(), id.writer.size());
    }
    Digest end() {
        Digest digest;
        if (!begun_) {
            crypto_generichash_blake2b(digest.bytes.data(), digest.bytes.size(), gathered_.data(), size_,
                                       nullptr, 0);
            return digest;
        }
        flush();
        crypto_generichash_blake2b_final(&state_, digest.bytes.data(), digest.bytes.size());
        return digest;
    }

  private:
    Hash& raw(const unsigned char* bytes, std::size_t size) {
        if (size > gathered_.size() - size_) {
            flush();
            if (size > gathered_.size()) {
                crypto_generichash_blake2b_update(&state_, bytes, size);
                return *this;
            }
        }
        std::copy_n(bytes, size, gathered_.data() + size_);
        size_ += size;
        return *this;
    }
    void flush() {
        if (!begun_)
            crypto_generichash_blake2b_init(&state_, nullptr, 0, Digest{}.bytes.size());
        begun_ = true;
        crypto_generichash_blake2b_update(&state_, gathered_.data(), size_);
        size_ = 0;
    }

    std::array<std::uint8_t, 512> gathered_;
    std::size_t size_ = 0;
    bool begun_ = false;
    crypto_generichash_blake2b_state state_;
};

} // namespace

Digest digestOf(const Change& change) {
    Hash hash("change");
    hash.add(change.id).add(change.field.str()).add(change.prev.value_or(ChangeId{}));
    hash.add(change.group).add(static_cast<std::uint64_t>(change.when));
    if (const auto* set = std::get_if<SetValue>(&change.edit))
        return hash.add("set").add(set->before).add(set->after).end();
    const auto& splice = std::get<Splice>(change.edit);
    return hash.add("splice").add(std::uint64_t{splice.at}).add(splice.removed).add(splice.inserted).end();
}

Digest digestOf(const FieldId& field, const Answer& answer) {
    return Hash("answer").add(field.str()).add(answer.head).add(answer.value).end();
}

Digest digestOfAbout(std::string_view key, std::string_view value) {
    return Hash("about").add(key).add(value).end();
}

Digest digestOfCourse(std::int64_t position, std::string_view name, std::string_view text) {
    return Hash("course").add(static_cast<std::uint64_t>(position)).add(name).add(text).end();
}

} // namespace waymark
