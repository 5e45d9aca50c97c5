// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "failing_system.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstring>
#include <mutex>

namespace waymark::faults {

namespace {

struct Plan {
    std::atomic<bool> armed{false};
    std::atomic<int> calls{0};
    std::atomic<bool> failed{false};
    std::mutex mutex; // guards the rest
    std::string folder;
    std::string call;
    int number = 0;
    int error = 0;
    bool thenToo = false;
};

Plan& plan() {
    static Plan* const one = new Plan; // used by whatever runs at exit, too
    return *one;
}

bool concerns(const char* path) {
    return path && std::strncmp(path, plan().folder.c_str(), plan().folder.size()) == 0;
}

bool concerns(int descriptor) {
    char link[64];
    char path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const auto length = ::readlink(link, path, sizeof path - 1);
    if (length < 0)
        return false;
    path[length] = '\0';
    return concerns(path);
}

template <class What>
bool fails(const char* call, What what) {
    auto& now = plan();
    if (!now.armed)
        return false;
    const std::lock_guard lock(now.mutex);
    if (!concerns(what))
        return false;
    const int number = ++now.calls;
    if (now.number == 0 || number < now.number || (number > now.number && !now.thenToo))
        return false;
    if (!now.failed) {
        now.failed = true;
        now.call = call;
    }
    errno = now.error;
    return true;
}

template <class Function>
Function* next(const char* name) {
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

} // namespace

void failCalls(const std::string& folder, int number, int error, bool thenToo) {
    auto& now = plan();
    const std::lock_guard lock(now.mutex);
    now.folder = folder;
    now.number = number;
    now.error = error;
    now.thenToo = thenToo;
    now.calls = 0;
    now.failed = false;
    now.armed = true;
}

int healCalls() {
    plan().armed = false;
    return plan().calls;
}

bool hasFailed() {
    return plan().failed;
}

std::string failedCall() {
    const std::lock_guard lock(plan().mutex);
    return plan().call;
}

} // namespace waymark::faults

// The program's own definitions come before those of the C library, for every library that it loads.
using waymark::faults::fails;
using waymark::faults::next;

namespace {

mode_t modeOf(int flags, va_list rest) {
    return (flags & O_CREAT) != 0 ? static_cast<mode_t>(va_arg(rest, int)) : 0;
}

} // namespace

#define WAYMARK_OPEN(name)                                                                                   \
    extern "C" int name(const char* path, int flags, ...) {                                                  \
        va_list rest;                                                                                        \
        va_start(rest, flags);                                                                               \
        const auto mode = modeOf(flags, rest);                                                               \
        va_end(rest);                                                                                        \
        static auto* const real = next<int(const char*, int, ...)>(#name);                                   \
        return fails(#name, path) ? -1 : real(path, flags, mode);                                            \
    }
WAYMARK_OPEN(open)
WAYMARK_OPEN(open64)
#undef WAYMARK_OPEN

#define WAYMARK_CALL(type, name, parameters, what, arguments)                                                \
    extern "C" type name parameters {                                                                        \
        static auto* const real = next<type parameters>(#name);                                              \
        return fails(#name, what) ? -1 : real arguments;                                                     \
    }
WAYMARK_CALL(ssize_t, write, (int file, const void* bytes, size_t size), file, (file, bytes, size))
WAYMARK_CALL(ssize_t, writev, (int file, const iovec* pieces, int count), file, (file, pieces, count))
WAYMARK_CALL(ssize_t, pwrite, (int file, const void* bytes, size_t size, off_t at), file,
             (file, bytes, size, at))
WAYMARK_CALL(ssize_t, pwrite64, (int file, const void* bytes, size_t size, off64_t at), file,
             (file, bytes, size, at))
WAYMARK_CALL(int, fsync, (int file), file, (file))
WAYMARK_CALL(int, fdatasync, (int file), file, (file))
WAYMARK_CALL(int, ftruncate, (int file, off_t size), file, (file, size))
WAYMARK_CALL(int, ftruncate64, (int file, off64_t size), file, (file, size))
WAYMARK_CALL(int, rename, (const char* from, const char* to), from, (from, to))
WAYMARK_CALL(int, renameat2, (int in, const char* from, int to, const char* name, unsigned flags), from,
             (in, from, to, name, flags))
WAYMARK_CALL(int, link, (const char* from, const char* to), from, (from, to))
WAYMARK_CALL(int, mkdir, (const char* path, mode_t mode), path, (path, mode))
#undef WAYMARK_CALL

// What fails to go away has to be survived too, but once only: else the test could not clean up.
extern "C" int unlink(const char* path) {
    static auto* const real = next<int(const char*)>("unlink");
    return fails("unlink", path) ? -1 : real(path);
}
