// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Result<T>: the answer of every call that can fail, so that no failure is silent. Values; no owner.
#pragma once

#include <string>
#include <utility>
#include <variant>

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
    Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return state_.index() == 0; }
    explicit operator bool() const { return ok(); }
    T& value() { return std::get<0>(state_); }
    const T& value() const { return std::get<0>(state_); }
    T take() { return std::move(std::get<0>(state_)); }
    const Error& error() const { return std::get<1>(state_); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

  private:
    std::variant<T, Error> state_;
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
