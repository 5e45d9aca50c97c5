// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// waymark-cli: journals without a window.
#include "cli/commands.h"
#include "cohort/reader_process.h"
#include "report/pdf_incoming.h"

#include <cerrno>
#include <cstring>
#include <exception>
#include <fcntl.h>
#include <unistd.h>

namespace {

// A stream that whoever started us had closed would lend its number to the next file that is opened: to a
// journal, and our words would be written into it. Opened the wrong way round, it fails as a closed one does.
void holdStandardStreams() {
    for (int stream = 0; stream <= 2; ++stream)
        if (::fcntl(stream, F_GETFD) == -1 && errno == EBADF)
            (void)::open("/dev/null", stream == 0 ? O_WRONLY : O_RDONLY);
}

// 0, or the system's reason.
int writeAll(int stream, std::string_view bytes) {
    while (!bytes.empty()) {
        const auto written = ::write(stream, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return errno;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return 0;
}

waymark::cli::Outcome run(int count, char** words) {
    try {
        return waymark::cli::runCommand({words + (count > 0 ? 1 : 0), words + count});
    } catch (const std::exception& failure) {
        return waymark::cli::failed(std::string("The system did not give what was needed: ") +
                                    failure.what() + ".");
    }
}

} // namespace

int main(int count, char** words) {
    holdStandardStreams();
    if (count == 2 && words[1] == waymark::pdfReaderWord) // no command: we were started by ourselves
        return waymark::readPdfChild();
    if (count == 2 && words[1] == waymark::journalReaderWord)
        return waymark::readJournalsProcess();
    auto outcome = run(count, words);
    if (const int reason = writeAll(STDOUT_FILENO, outcome.output); reason != 0 && outcome.status == 0)
        outcome = waymark::cli::failed(std::string("Standard output could not be written: ") +
                                       std::strerror(reason) + ".");
    (void)writeAll(STDERR_FILENO, outcome.problem);
    return outcome.status;
}
