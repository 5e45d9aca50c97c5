// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_incoming.h"

#include "base/json.h"
#include "base/text.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ; // NOLINT(readability-redundant-declaration)

namespace waymark {

namespace {

constexpr int longestSilence = 20'000; // milliseconds; two seconds of work on a machine that is very busy
constexpr std::size_t largestAnswer = 160U << 20U;

Error tooMuch() {
    return {ErrorCode::BadInput, "Reading it would take more memory or time than a PDF may take here.", {}};
}

Error noReader(int reason) {
    return {ErrorCode::Io, "The program that reads PDFs could not be started.", std::strerror(reason)};
}

class Descriptor {
  public:
    explicit Descriptor(int number = -1) : number_(number) {}
    ~Descriptor() { close(); }
    Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
    Descriptor& operator=(Descriptor&&) = delete;
    int get() const { return number_; }
    void close() {
        if (number_ >= 0)
            ::close(std::exchange(number_, -1));
    }

  private:
    int number_;
};

// A socket instead of a pipe: writing to a reader that is gone is an error then, not the end of this program.
struct Line {
    Descriptor ours;
    Descriptor theirs;
};
std::optional<Line> line() {
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return std::nullopt;
    return Line{Descriptor(ends[0]), Descriptor(ends[1])};
}

class Child {
  public:
    Child(const std::filesystem::path& program, int input, int output) {
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
        std::string name = program.string();
        std::string word(pdfReaderWord);
        std::array<char*, 3> words{name.data(), word.data(), nullptr};
        failure = ::posix_spawn(&process_, name.c_str(), &actions, nullptr, words.data(), environ);
        posix_spawn_file_actions_destroy(&actions);
    }
    ~Child() {
        if (failure == 0 && !waited_) {
            ::kill(process_, SIGKILL);
            (void)wait();
        }
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;
    // Its exit status; -1 where something ended it.
    int wait() {
        int status = 0;
        while (::waitpid(process_, &status, 0) < 0 && errno == EINTR) {
        }
        waited_ = true;
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }
    int failure = 0;

  private:
    pid_t process_ = -1;
    bool waited_ = false;
};

// Says `question` and hears the answer, both at once so that neither waits for the other. Nothing after too
// long a silence.
std::optional<std::string> converse(int to, Descriptor& toOwner, int from, std::string_view question) {
    std::string answer;
    std::string piece(64U << 10U, '\0');
    for (;;) {
        std::array<pollfd, 2> waits{pollfd{from, POLLIN, 0}, pollfd{question.empty() ? -1 : to, POLLOUT, 0}};
        const int ready = ::poll(waits.data(), waits.size(), longestSilence);
        if (ready < 0 && errno == EINTR)
            continue;
        if (ready <= 0)
            return std::nullopt;
        if (waits[1].revents != 0) {
            const auto sent = ::send(to, question.data(), std::min<std::size_t>(question.size(), 64U << 10U),
                                     MSG_NOSIGNAL | MSG_DONTWAIT);
            if (sent > 0)
                question.remove_prefix(static_cast<std::size_t>(sent));
            else if (errno != EAGAIN && errno != EINTR)
                question = {}; // it listens no more; its answer says why
            if (question.empty())
                toOwner.close();
        }
        if (waits[0].revents != 0) {
            const auto count = ::read(from, piece.data(), piece.size());
            if (count < 0 && errno == EINTR)
                continue;
            if (count <= 0)
                return answer;
            answer.append(piece, 0, static_cast<std::size_t>(count));
            if (answer.size() > largestAnswer)
                return std::nullopt;
        }
    }
}

IncomingField::Kind kindOf(const std::string& type) {
    return type == "/Tx"    ? IncomingField::Kind::Text
           : type == "/Btn" ? IncomingField::Kind::Check
           : type == "/Ch"  ? IncomingField::Kind::Choice
                            : IncomingField::Kind::Other;
}

// What the reader says is checked like any other input: a stranger's file was in its hands.
Result<IncomingPdf> understood(const std::string& answer) {
    const auto parsed = parseJson(answer, {.bytes = largestAnswer, .depth = 8, .keys = 100});
    if (!parsed || !parsed->is_object())
        return tooMuch();
    const auto text = [](const Json& object, const char* key) {
        const auto found = object.find(key);
        auto words = found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
        return checkText(words) ? words : std::string();
    };
    const auto error = text(*parsed.operator->(), "error");
    if (error == "password")
        return Error{ErrorCode::BadValue, "It is locked, and this is not its password.", {}};
    if (error == "damaged")
        return Error{ErrorCode::BadInput, "It is no PDF, or it is damaged.", {}};
    if (!error.empty())
        return tooMuch();
    IncomingPdf pdf{text(*parsed.operator->(), "journal"), {}};
    const auto fields = parsed->find("fields");
    if (fields == parsed->end() || !fields->is_array())
        return pdf;
    for (const auto& each : *fields) {
        if (!each.is_object())
            continue;
        IncomingField field;
        field.name = text(each, "name");
        field.kind = kindOf(text(each, "kind"));
        field.value = text(each, "value");
        field.given = text(each, "given");
        field.says = each.contains("given");
        field.tooltip = text(each, "tooltip");
        if (const auto page = each.value("page", Json()); page.is_number_integer())
            field.page = page.get<int>();
        pdf.fields.push_back(std::move(field));
    }
    return pdf;
}

} // namespace

Result<IncomingPdf> readIncomingPdf(const std::string& bytes, const std::string& password,
                                    const std::filesystem::path& reader) {
    if (bytes.size() > largestPdf)
        return tooMuch();
    auto to = line();
    auto from = line();
    if (!to || !from)
        return noReader(errno);
    Child child(reader, to->theirs.get(), from->theirs.get());
    if (child.failure != 0)
        return noReader(child.failure);
    to->theirs.close();
    from->theirs.close();
    const auto question = std::to_string(password.size()) + "\n" + password + bytes;
    const auto answer = converse(to->ours.get(), to->ours, from->ours.get(), question);
    if (!answer)
        return tooMuch();
    return child.wait() == 0 ? understood(*answer) : tooMuch();
}

} // namespace waymark
