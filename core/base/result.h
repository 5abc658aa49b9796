// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expects.h"
#include "core/base/finding.h"

#include <optional>
#include <utility>
#include <variant>

namespace kehou
{

// Why something was not done. A bug never becomes a Failure.
enum class FailureKind {
    Refused,   // a rule says no: the text names it
    BadInput,  // the findings list every fault; nothing was written
    File,      // the world: disk, lock, damage; nothing was lost
    Cancelled, // the user stopped it; nothing was written
};

struct Failure {
    FailureKind kind = FailureKind::Refused;
    QString text; // what happened, where, and what to do next
    Findings findings;
};

// A value or the whole reason why there is none.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::move(value)) {}
    Result(Failure failure) : m_state(std::move(failure)) {}

    [[nodiscard]] bool ok() const { return std::holds_alternative<T>(m_state); }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] const T &value() const &
    {
        KEHOU_EXPECTS(ok());
        return std::get<T>(m_state);
    }
    [[nodiscard]] T &value() &
    {
        KEHOU_EXPECTS(ok());
        return std::get<T>(m_state);
    }
    [[nodiscard]] T &&value() &&
    {
        KEHOU_EXPECTS(ok());
        return std::get<T>(std::move(m_state));
    }
    [[nodiscard]] const Failure &failure() const
    {
        KEHOU_EXPECTS(!ok());
        return std::get<Failure>(m_state);
    }

private:
    std::variant<T, Failure> m_state;
};

struct Done {
};

template <>
class [[nodiscard]] Result<void> : public Result<Done>
{
public:
    Result(Done done) : Result<Done>(done) {}
    Result(Failure failure) : Result<Done>(std::move(failure)) {}
};

[[nodiscard]] inline Done done()
{
    return {};
}

[[nodiscard]] inline Failure refuse(QString text)
{
    return {FailureKind::Refused, std::move(text), {}};
}

[[nodiscard]] inline Failure badInput(QString text, Findings findings)
{
    return {FailureKind::BadInput, std::move(text), std::move(findings)};
}

} // namespace kehou
