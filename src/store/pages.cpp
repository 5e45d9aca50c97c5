// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pages.h"

#include <algorithm>
#include <optional>

namespace waymark {

namespace {

constexpr std::size_t usualPage = 4096;
constexpr std::size_t mostColumns = 32; // our tables have eleven at most

class Bytes {
  public:
    explicit Bytes(std::string_view bytes) : bytes_(bytes) {}
    std::size_t size() const { return bytes_.size(); }
    std::string_view piece(std::size_t at, std::size_t length) const { return bytes_.substr(at, length); }
    /// Big-endian; 0 past the end.
    std::uint64_t number(std::size_t at, std::size_t length) const {
        if (at > bytes_.size() || bytes_.size() - at < length)
            return 0;
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < length; ++i)
            value = value << 8U | static_cast<unsigned char>(bytes_[at + i]);
        return value;
    }
    /// SQLite's variable-length number; moves `at` behind it. Nothing past the end.
    std::optional<std::uint64_t> variable(std::size_t& at) const {
        std::uint64_t value = 0;
        for (int i = 0; i < 9; ++i) {
            if (at >= bytes_.size())
                return std::nullopt;
            const auto byte = static_cast<unsigned char>(bytes_[at++]);
            if (i == 8)
                return value << 8U | byte;
            value = value << 7U | (byte & 0x7FU);
            if (byte < 0x80U)
                return value;
        }
        return value;
    }

  private:
    std::string_view bytes_;
};

std::int64_t signedNumber(const Bytes& bytes, std::size_t at, std::size_t length) {
    const auto unused = 64 - 8 * length;
    return static_cast<std::int64_t>(bytes.number(at, length) << unused) >> unused;
}

// The values of one record; nothing where it does not add up.
std::optional<std::vector<RawValue>> record(std::string_view payload) {
    static constexpr std::size_t lengths[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    const Bytes bytes(payload);
    std::size_t at = 0;
    const auto head = bytes.variable(at);
    if (!head || *head > payload.size())
        return std::nullopt;
    std::size_t body = static_cast<std::size_t>(*head);
    std::vector<RawValue> values;
    while (at < *head) {
        const auto type = bytes.variable(at);
        if (!type || *type == 10 || *type == 11 || values.size() == mostColumns)
            return std::nullopt;
        const std::uint64_t length = *type < 12 ? lengths[*type] : (*type - 12) / 2;
        if (length > payload.size() - body)
            return std::nullopt;
        const auto size = static_cast<std::size_t>(length);
        if (*type == 0)
            values.emplace_back();
        else if (*type < 7)
            values.emplace_back(signedNumber(bytes, body, size));
        else if (*type == 7)
            return std::nullopt; // no number of ours has a fraction
        else if (*type < 10)
            values.emplace_back(static_cast<std::int64_t>(*type - 8));
        else if (*type % 2 == 0)
            values.emplace_back(Blob{std::string(payload.substr(body, size))});
        else
            values.emplace_back(std::string(payload.substr(body, size)));
        body += size;
    }
    return body == payload.size() ? std::optional(std::move(values)) : std::nullopt;
}

class Reader {
  public:
    Reader(std::string_view file, const std::function<void(const RawRow&)>& visit)
        : file_(file), visit_(visit), left_(file.size() * 4) {
        const auto told = file_.number(16, 2);
        const std::size_t size = told == 1 ? 65536 : static_cast<std::size_t>(told);
        const bool possible = size >= 512 && (size & (size - 1)) == 0;
        page_ = possible ? size : usualPage;
        usable_ = page_ - (possible ? std::min<std::size_t>(file_.number(20, 1), page_ - 480) : 0);
    }

    void read() {
        for (std::size_t start = 0; start < file_.size() && left_ > 0; start += page_)
            readPage(start);
    }

  private:
    static constexpr unsigned tableLeaf = 13;
    static constexpr unsigned indexLeaf = 10;
    static constexpr unsigned indexInner = 2;

    void readPage(std::size_t start) {
        const std::size_t head = start == 0 ? 100 : start; // the file's own header comes first
        const auto kind = file_.number(head, 1);
        if (kind != tableLeaf && kind != indexLeaf && kind != indexInner)
            return;
        const std::size_t headSize = kind == indexInner ? 12 : 8;
        const auto cells = std::min<std::size_t>(file_.number(head + 3, 2), page_ / 4);
        for (std::size_t i = 0; i < cells && left_ > 0; ++i) {
            const auto offset = file_.number(head + headSize + 2 * i, 2);
            if (offset >= headSize && offset < usable_)
                readCell(start, start + static_cast<std::size_t>(offset), kind);
        }
    }

    void readCell(std::size_t page, std::size_t at, std::uint64_t kind) {
        if (kind == indexInner)
            at += 4;
        const auto size = file_.variable(at);
        RawRow row{kind != tableLeaf, 0, {}};
        if (kind == tableLeaf) {
            const auto rowid = file_.variable(at);
            if (!rowid)
                return;
            row.rowid = static_cast<std::int64_t>(*rowid);
        }
        if (!size || *size > file_.size() || at >= page + usable_)
            return;
        auto payload = whole(page, at, static_cast<std::size_t>(*size), kind == tableLeaf);
        left_ -= std::min(left_, payload.size() + 16);
        if (payload.size() != *size)
            return;
        if (auto values = record(payload)) {
            row.values = std::move(*values);
            visit_(row);
        }
    }

    // What lies on the page, and the rest that lies on a chain of others.
    std::string whole(std::size_t page, std::size_t at, std::size_t size, bool isTable) {
        const auto most = isTable ? usable_ - 35 : (usable_ - 12) * 64 / 255 - 23;
        std::size_t here = size;
        if (size > most) {
            const auto least = (usable_ - 12) * 32 / 255 - 23;
            const auto fit = least + (size - least) % (usable_ - 4);
            here = fit <= most ? fit : least;
        }
        if (at + here > page + usable_ || at + here > file_.size())
            return {};
        std::string payload(file_.piece(at, here));
        auto next = here < size ? file_.number(at + here, 4) : 0;
        while (payload.size() < size && next > 0) {
            const auto start = (next - 1) * page_;
            if (start >= file_.size())
                break;
            payload += file_.piece(static_cast<std::size_t>(start) + 4,
                                   std::min(usable_ - 4, size - payload.size()));
            next = file_.number(static_cast<std::size_t>(start), 4);
            if (payload.size() > left_)
                break;
        }
        return payload;
    }

    Bytes file_;
    const std::function<void(const RawRow&)>& visit_;
    std::size_t left_; // bytes that may still be told
    std::size_t page_ = usualPage;
    std::size_t usable_ = usualPage;
};

} // namespace

void forEachRow(std::string_view file, const std::function<void(const RawRow&)>& visit) {
    Reader(file, visit).read();
}

} // namespace waymark
