// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/Error.h"

#include <cassert>
#include <utility>
#include <variant>

namespace dueregard {

/// Wraps an Error so that `return Failure{...}` converts to any Result.
struct Failure {
    Error error;
    explicit Failure(Error e) : error(std::move(e)) {}
    Failure(ErrorKind kind, QString message, QString place = {}, QString advice = {})
        : error{kind, std::move(message), std::move(place), std::move(advice)}
    {
    }
};

/// A value or an Error. The member names are those of std::expected, which the oldest supported clang-tidy lacks.
template<class T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Failure failure) : m_state(std::in_place_index<1>, std::move(failure.error)) {}

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    /// The value. Calling it on a failure is our bug.
    T &value() &
    {
        assert(has_value());
        return std::get<0>(m_state);
    }
    const T &value() const &
    {
        assert(has_value());
        return std::get<0>(m_state);
    }
    T &&value() &&
    {
        assert(has_value());
        return std::get<0>(std::move(m_state));
    }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    const Error &error() const
    {
        assert(!has_value());
        return std::get<1>(m_state);
    }
    Failure failure() const { return Failure(error()); }

private:
    std::variant<T, Error> m_state;
};

template<>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Failure failure) : m_error(std::move(failure.error)), m_ok(false) {}

    bool has_value() const { return m_ok; }
    explicit operator bool() const { return m_ok; }
    const Error &error() const
    {
        assert(!m_ok);
        return m_error;
    }
    Failure failure() const { return Failure(error()); }

private:
    Error m_error;
    bool m_ok = true;
};

} // namespace dueregard
