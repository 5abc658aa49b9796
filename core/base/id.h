// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace kehou
{

// The number of a row in the school file. There is no null id: absence is std::optional<Id>.
template <typename Tag>
class Id
{
public:
    explicit constexpr Id(std::int64_t value) : m_value(value) {}
    [[nodiscard]] constexpr std::int64_t value() const { return m_value; }
    friend constexpr auto operator<=>(Id, Id) = default;

private:
    std::int64_t m_value;
};

using TermId = Id<struct TermTag>;

} // namespace kehou

template <typename Tag>
struct std::hash<kehou::Id<Tag>> {
    std::size_t operator()(kehou::Id<Tag> id) const
    {
        return std::hash<std::int64_t>{}(id.value());
    }
};
