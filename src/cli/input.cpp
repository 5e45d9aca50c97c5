// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/input.h"

#include "base/text.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace waymark::cli {

namespace {

Error failure(int reason) {
    switch (reason) {
    case ENOENT:
    case ENOTDIR:
        return {ErrorCode::NotFound, "There is no such file.", {}};
    case EISDIR:
        return {ErrorCode::BadInput, "This is a folder, not a file.", {}};
    default:
        return {ErrorCode::Io, std::string("It cannot be read: ") + std::strerror(reason) + ".", {}};
    }
}

class Handle {
  public:
    explicit Handle(const std::filesystem::path& path)
        : number_(::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {}
    ~Handle() {
        if (number_ >= 0)
            ::close(number_);
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    int get() const { return number_; }

  private:
    int number_;
};

} // namespace

Result<std::string> readInput(const std::filesystem::path& path, std::size_t limit) {
    const Handle file(path);
    if (file.get() < 0)
        return failure(errno);
    std::string bytes;
    std::string piece(64U << 10U, '\0');
    for (;;) {
        const auto count = ::read(file.get(), piece.data(), piece.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return failure(errno);
        if (count == 0)
            return bytes;
        bytes.append(piece, 0, static_cast<std::size_t>(count));
        if (bytes.size() > limit)
            return Error{ErrorCode::BadInput,
                         "It is larger than the " + std::to_string(limit >> 20U) + " MB that are read.",
                         {}};
    }
}

Result<std::string> readPassword(const std::filesystem::path& path) {
    constexpr std::size_t longest = 127; // bytes: more of it would count for nothing in a PDF
    auto bytes = readInput(path, 1U << 20U);
    if (!bytes)
        return bytes;
    auto line = bytes->substr(0, bytes->find_first_of("\r\n"));
    if (line.empty())
        return Error{ErrorCode::BadInput, "Its first line, the password, is empty.", {}};
    if (line.size() > longest || !checkText(line))
        return Error{ErrorCode::BadInput, "Its first line is no password: a text of up to 127 bytes.", {}};
    return line;
}

Result<IncomingPdf> readPdf(const Arguments& arguments, const std::string& bytes) {
    const auto file = arguments.value("--password-file");
    const auto password = file ? readPassword(*file) : Result<std::string>(std::string());
    if (!password)
        return Error{password.error().code, "The password in " + *file + ": " + password.error().message, {}};
    auto pdf = readIncomingPdf(bytes, password.value(), "/proc/self/exe");
    if (!pdf && pdf.error().code == ErrorCode::BadValue && !file)
        return Error{ErrorCode::BadValue, "It is locked; --password-file FILE opens it.", {}};
    return pdf;
}

} // namespace waymark::cli
