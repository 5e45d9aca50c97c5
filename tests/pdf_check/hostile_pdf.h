// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// PDFs as somebody makes them who means no good. No owner.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace waymark::test {

/// `before`, so many blanks, `after`, packed; the blanks are never all in memory.
std::string deflated(const std::string& before, std::size_t blanks = 0, const std::string& after = {});
/// A PDF of a few kilobytes whose one object stream, packed twice, unpacks to `size` bytes.
std::string hostilePdf(std::size_t size);
/// A PDF of these objects, numbered from 1; the first one is its catalog.
std::string pdfFrom(const std::vector<std::string>& objects);
/// A PDF that carries `packed` bytes under our name for a journal.
std::string carrying(const std::string& packed);
/// A form whose fields hold each other.
std::string roundForm();
/// A form whose fields lie `depth` deep.
std::string deepForm(int depth);

} // namespace waymark::test
