// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace sjusteg {

/// Why something could not be done. `sentence` is for the person at the screen: what, where, what to do.
/// `cause` is the technical reason behind it (an SQLite message, a JSON offset); it may be empty.
struct Problem {
    QString sentence;
    QString cause;
};

/// A value, or the problem that kept us from having one.
template <typename Value>
class [[nodiscard]] Result
{
public:
    Result(Value value)
        : m_content(std::move(value))
    {
    }
    Result(Problem problem)
        : m_content(std::move(problem))
    {
    }

    bool ok() const { return std::holds_alternative<Value>(m_content); }
    explicit operator bool() const { return ok(); }

    Value &value() { return std::get<Value>(m_content); }
    const Value &value() const { return std::get<Value>(m_content); }
    Value &operator*() { return value(); }
    const Value &operator*() const { return value(); }
    Value *operator->() { return &value(); }
    const Value *operator->() const { return &value(); }

    const Problem &problem() const { return std::get<Problem>(m_content); }

private:
    std::variant<Value, Problem> m_content;
};

/// Success without a value, or a problem.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Problem problem)
        : m_problem(std::move(problem))
    {
    }

    bool ok() const { return !m_problem.has_value(); }
    explicit operator bool() const { return ok(); }
    const Problem &problem() const { return *m_problem; }

private:
    std::optional<Problem> m_problem;
};

} // namespace sjusteg
