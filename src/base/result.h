// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Result<T>: the answer of every call that can fail, so that no failure is silent. Values; no owner.
#pragma once

#include <optional>
#include <string>
#include <utility>

namespace waymark {

enum class ErrorCode {
    BadInput,     // what was handed in is malformed
    BadCourse,    // a course pack breaks a rule
    UnknownField, // no such field, statement or block
    BadValue,     // the field exists, the value does not suit it
    NotFound,     // no such file
    Exists,       // would overwrite
    NotAJournal,  // a file of another kind
    NewerFormat,  // written by a newer Waymark that ours cannot read
    Damaged,      // ours, but altered or incomplete
    InUse,        // another program holds it
    ReadOnly,     // may not be written
    Io,           // the disk or the system said no
};

/// `message` is one sentence for the reader that names the file and the reason;
/// `detail` is for the curious, behind "Details", and may be empty.
struct Error {
    ErrorCode code = ErrorCode::Io;
    std::string message;
    std::string detail;
};

template <class T>
class [[nodiscard]] Result {
  public:
    Result(T value) : value_(std::in_place, std::move(value)) {}
    Result(Error error) : error_(std::move(error)) {}

    bool ok() const { return value_.has_value(); }
    explicit operator bool() const { return ok(); }
    T& value() { return value_.value(); }
    const T& value() const { return value_.value(); }
    T take() { return std::move(value_.value()); }
    /// Only where there is no value.
    const Error& error() const { return error_; }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

  private:
    std::optional<T> value_;
    Error error_;
};

template <>
class [[nodiscard]] Result<void> {
  public:
    Result() = default;
    Result(Error error) : error_(std::move(error)), ok_(false) {}

    bool ok() const { return ok_; }
    explicit operator bool() const { return ok_; }
    const Error& error() const { return error_; }

  private:
    Error error_;
    bool ok_ = true;
};

} // namespace waymark
