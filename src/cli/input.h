// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// readInput(): the whole of a file or pipe that someone named, up to a limit; and what is read out of it. No
// owner.
#pragma once

#include "base/result.h"
#include "cli/arguments.h"
#include "report/pdf_incoming.h"

#include <cstddef>
#include <filesystem>
#include <string>

namespace waymark::cli {

/// Refused: NotFound, BadInput (a folder, or more than `limit` bytes), Io. The message names no file.
Result<std::string> readInput(const std::filesystem::path& path, std::size_t limit);

/// The first line of a file, as a password. Also refused: an empty one, one that is no UTF-8 text (BadInput).
Result<std::string> readPassword(const std::filesystem::path& path);

/// What is in a PDF that somebody sent, opened with the password in the file that --password-file names,
/// where it does. The error's message is a sentence without the PDF's name.
Result<IncomingPdf> readPdf(const Arguments& arguments, const std::string& bytes);

} // namespace waymark::cli
