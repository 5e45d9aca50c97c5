// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The reading itself, inside of the process with the limits.
#include "report/pdf_incoming.h"

#include "base/json.h"
#include "base/text.h"

#define POINTERHOLDER_TRANSITION 4 // shared_ptr everywhere, as QPDF 11 has it
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <glib.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <map>
#include <memory>
#include <new>
#include <set>
#include <sys/resource.h>
#include <unistd.h>

namespace waymark {

namespace {

using Object = QPDFObjectHandle;

constexpr std::size_t largestStream = 64U << 20U;
constexpr std::size_t mostFields = 20'000;
constexpr int deepest = 40;

struct TooMuch {};

void limit() {
    const auto set = [](auto which, rlim_t most) {
        const rlimit both{most, most};
        ::setrlimit(which, &both);
    };
#ifndef __SANITIZE_ADDRESS__ // whose shadow alone is larger than any machine
    set(RLIMIT_AS, 256UL << 20U);
#endif
    set(RLIMIT_CPU, 2);
    set(RLIMIT_CORE, 0);
    set(RLIMIT_FSIZE, 0); // there is nothing to be written but the answer
}

std::string readAll() {
    std::string bytes;
    std::string piece(64U << 10U, '\0');
    for (;;) {
        const auto count = ::read(STDIN_FILENO, piece.data(), piece.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return bytes;
        bytes.append(piece, 0, static_cast<std::size_t>(count));
    }
}

bool writeAll(std::string_view bytes) {
    while (!bytes.empty()) {
        const auto written = ::write(STDOUT_FILENO, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

// Keeps what is unpacked until it is too much.
class Counting : public Pipeline {
  public:
    Counting() : Pipeline("counting", nullptr) {}
    void write(unsigned char const* data, std::size_t length) override {
        if (bytes.size() + length > largestStream)
            throw TooMuch();
        bytes.append(reinterpret_cast<const char*>(data), length);
    }
    void finish() override {}
    std::string bytes;
};

std::string unpacked(Object stream) {
    Counting pipeline;
    if (!stream.isStream() || !stream.pipeStreamData(&pipeline, 0, qpdf_dl_all, true))
        return {};
    return std::move(pipeline.bytes);
}

std::string textOf(Object object) {
    if (object.isStream()) // a very long text may be kept in one
        object = Object::newString(unpacked(object));
    if (object.isArray() && object.getArrayNItems() > 0)
        object = object.getArrayItem(0);
    return object.isString() ? object.getUTF8Value() : std::string();
}

// What is attached says itself what it has to add up to, where a program like ours attached it.
struct Altered {};

std::string attached(Object stream) {
    auto bytes = unpacked(stream);
    const auto sum = stream.isStream() ? QPDFEFStreamObjectHelper(stream).getChecksum() : std::string();
    if (sum.empty())
        return bytes;
    const std::unique_ptr<GChecksum, decltype(&g_checksum_free)> md5(g_checksum_new(G_CHECKSUM_MD5),
                                                                     g_checksum_free);
    g_checksum_update(md5.get(), reinterpret_cast<const guchar*>(bytes.data()), gssize(bytes.size()));
    std::array<guchar, 16> own{};
    gsize size = own.size();
    g_checksum_get_digest(md5.get(), own.data(), &size);
    if (sum.size() != size || !std::equal(sum.begin(), sum.end(), reinterpret_cast<const char*>(own.data())))
        throw Altered();
    return bytes;
}

// The stream of the attachment that has our name for it.
std::string attachedJournal(Object node, int depth, std::set<QPDFObjGen>& seen) {
    if (!node.isDictionary() || depth > deepest ||
        (node.isIndirect() && !seen.insert(node.getObjGen()).second))
        return {};
    auto names = node.getKey("/Names");
    for (int i = 0; names.isArray() && i + 1 < names.getArrayNItems(); i += 2)
        if (auto specification = names.getArrayItem(i + 1); textOf(names.getArrayItem(i)) == attachmentName &&
                                                            specification.isDictionary() &&
                                                            specification.getKey("/EF").isDictionary())
            return attached(specification.getKey("/EF").getKey("/F"));
    auto kids = node.getKey("/Kids");
    for (int i = 0; kids.isArray() && i < kids.getArrayNItems(); ++i)
        if (auto found = attachedJournal(kids.getArrayItem(i), depth + 1, seen); !found.empty())
            return found;
    return {};
}

class FieldWalk {
  public:
    explicit FieldWalk(QPDF& file) {
        int number = 0;
        for (auto& page : QPDFPageDocumentHelper(file).getAllPages()) {
            ++number;
            auto annotations = page.getObjectHandle().getKey("/Annots");
            for (int i = 0; annotations.isArray() && i < annotations.getArrayNItems(); ++i)
                pages_.emplace(annotations.getArrayItem(i).getObjGen(), number);
        }
    }

    void walk(Object nodes, const std::string& path, const Object& type, int depth) {
        for (int i = 0; nodes.isArray() && depth < deepest && i < nodes.getArrayNItems(); ++i) {
            auto node = nodes.getArrayItem(i);
            if (!node.isDictionary() || (node.isIndirect() && !seen_.insert(node.getObjGen()).second))
                continue;
            const auto own = textOf(node.getKey("/T"));
            const auto name = path.empty() || own.empty() ? path + own : path + "." + own;
            const auto kind = node.hasKey("/FT") ? node.getKey("/FT") : type;
            auto kids = node.getKey("/Kids");
            // Kids without a name of their own are pictures of the one field.
            const bool holds = kids.isArray() && kids.getArrayNItems() > 0 &&
                               kids.getArrayItem(0).isDictionary() && kids.getArrayItem(0).hasKey("/T");
            if (holds)
                walk(kids, name, kind, depth + 1);
            else
                take(node, name, kind);
        }
    }

    Json fields = Json::array();

  private:
    void take(Object node, const std::string& name, Object kind) {
        if (fields.size() >= mostFields)
            throw TooMuch();
        const std::string type = kind.isName() ? kind.getName() : "";
        Json field = {
            {"name", name}, {"kind", type}, {"tooltip", textOf(node.getKey("/TU"))}, {"page", page(node)}};
        auto value = node.getKey("/V");
        auto given = node.getKey("/DV");
        if (type == "/Btn") {
            const auto ticked = [](Object state) {
                return state.isName() && state.getName() != "/Off" ? "true" : "";
            };
            field["value"] = ticked(value);
            if (given.isName())
                field["given"] = ticked(given);
        } else {
            field["value"] = textOf(value);
            if (!given.isNull())
                field["given"] = textOf(given);
        }
        fields.push_back(std::move(field));
    }

    int page(Object node) {
        auto found = pages_.find(node.getObjGen());
        if (auto kids = node.getKey("/Kids");
            found == pages_.end() && kids.isArray() && kids.getArrayNItems() > 0)
            found = pages_.find(kids.getArrayItem(0).getObjGen());
        return found == pages_.end() ? 0 : found->second;
    }

    std::map<QPDFObjGen, int> pages_;
    std::set<QPDFObjGen> seen_;
};

Json read(const std::string& password, const std::string& bytes) {
    QPDF file;
    file.setSuppressWarnings(true);
    file.processMemoryFile("file", bytes.data(), bytes.size(), password.c_str());
    Json result = Json::object();
    auto names = file.getRoot().getKey("/Names");
    std::set<QPDFObjGen> seen;
    try {
        if (names.isDictionary())
            result["journal"] = attachedJournal(names.getKey("/EmbeddedFiles"), 0, seen);
    } catch (const Altered&) {
        result["altered"] = true; // what was filled in may still be read
    }
    FieldWalk walk(file);
    if (auto form = file.getRoot().getKey("/AcroForm"); form.isDictionary())
        walk.walk(form.getKey("/Fields"), {}, Object::newNull(), 0);
    result["fields"] = std::move(walk.fields);
    return result;
}

} // namespace

std::string saidOfPdf(const std::string& bytes, const std::string& password) {
    Json result;
    try {
        result = read(password, bytes);
    } catch (const QPDFExc& failure) {
        result = {{"error", failure.getErrorCode() == qpdf_e_password ? "password" : "damaged"}};
    } catch (const TooMuch&) {
        result = {{"error", "too much"}};
    } catch (const std::bad_alloc&) {
        throw;
    } catch (const std::exception&) {
        result = {{"error", "damaged"}};
    }
    return writeJson(result, false);
}

int readPdfChild() {
    limit();
    try {
        // The length of the password, the password, the file.
        const auto input = readAll();
        const auto line = input.find('\n');
        std::size_t length = 0;
        std::from_chars(input.data(), input.data() + std::min(line, input.size()), length);
        if (line == std::string::npos || length > input.size() - line - 1)
            return 2;
        const auto password = input.substr(line + 1, length);
        return writeAll(saidOfPdf(input.substr(line + 1 + length), password)) ? 0 : 1;
    } catch (const std::bad_alloc&) {
        return writeAll("{\"error\":\"too much\"}") ? 0 : 1;
    }
}

} // namespace waymark
