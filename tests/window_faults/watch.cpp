// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_faults.h"

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <sstream>

namespace waymark::window_faults {

namespace {

std::string quoted(const std::string& word) {
    std::string safe = "'";
    for (const char c : word)
        safe += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return safe + "'";
}

/// The first text between quotes of a line of strace's.
std::string nameIn(const std::string& line) {
    const auto from = line.find('"');
    return from == line.npos ? std::string() : line.substr(from + 1, line.find('"', from + 1) - from - 1);
}

/// To any other place than the printing service of this very computer, which the preview asks for its
/// printers.
bool goesOut(const std::string& line) {
    const bool calls = line.find(" connect(") != line.npos || line.find(" sendto(") != line.npos;
    const bool network = line.find("AF_INET") != line.npos || line.find("AF_PACKET") != line.npos;
    const bool here = line.find("inet_addr(\"127.0.0.1\")") != line.npos || line.find("\"::1\"") != line.npos;
    return calls && network && !(here && line.find("htons(631)") != line.npos);
}

} // namespace

std::filesystem::path thisProgram() {
    return std::filesystem::read_symlink("/proc/self/exe");
}

Watched watch(const std::vector<std::string>& arguments, const std::filesystem::path& folder) {
    const auto home = folder / "home";
    const auto trace = folder / "trace.txt";
    std::string command = "DISPLAY= WAYLAND_DISPLAY= HOME=" + quoted(home.string());
    for (const char* place : {"CONFIG", "DATA", "STATE", "CACHE"})
        command += std::string(" XDG_") + place + "_HOME=" + quoted((home / place).string());
    command += " XDG_DOCUMENTS_DIR=" + quoted((home / "documents").string());
    std::filesystem::create_directories(home / "documents");
    command += " strace -f -qq --seccomp-bpf -s 400 -e signal=none -e trace=open,openat,openat2,creat,execve,"
               "socket,connect,sendto -o " +
               quoted(trace.string()) + " " + quoted(thisProgram().string());
    for (const auto& argument : arguments)
        command += " " + quoted(argument);
    command += " 2>&1";
    Watched watched;
    auto* pipe = ::popen(command.c_str(), "r");
    hold(pipe != nullptr, "there is no process to be had");
    std::array<char, 4096> piece{};
    while (const auto count = std::fread(piece.data(), 1, piece.size(), pipe))
        watched.said.append(piece.data(), count);
    const int status = ::pclose(pipe);
    hold(WIFEXITED(status) && WEXITSTATUS(status) == 0,
         "it did not end well (is strace there?): " + watched.said.substr(0, 2000));
    std::istringstream lines(bytesOf(trace));
    const auto own = folder.string() + "/";
    int programs = 0;
    for (std::string line; std::getline(lines, line);) {
        const auto name = nameIn(line);
        const bool opens = line.find(" open") != line.npos || line.find(" creat(") != line.npos;
        watched.files += opens;
        if (opens && name.find("waymark-bait") != name.npos && name.rfind(own, 0) != 0)
            watched.faults.push_back(line);
        if (goesOut(line))
            watched.faults.push_back(line);
        if (line.find(" execve(") != line.npos && line.find("= 0") != line.npos && ++programs > 1 &&
            name.find("/dot") == name.npos)
            watched.faults.push_back(line);
    }
    hold(watched.files > 50 && programs > 0, "hardly anything was watched: " + watched.said.substr(0, 2000));
    return watched;
}

} // namespace waymark::window_faults
