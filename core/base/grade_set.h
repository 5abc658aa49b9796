// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/slot.h"

namespace kehou
{

// Grades 1…12 run through primary and middle school.
inline constexpr int kMaxGrade = 12;

// A set of grades; its text form is 1-2 or 1,3.
class GradeSet
{
public:
    [[nodiscard]] static std::optional<GradeSet> parse(const QString &text);
    [[nodiscard]] QString text() const { return numberBitsText(m_bits); }
    void insert(int grade) { m_bits |= 1U << grade; }
    [[nodiscard]] bool contains(int grade) const { return (m_bits >> grade & 1U) != 0; }
    [[nodiscard]] bool overlaps(GradeSet other) const { return (m_bits & other.m_bits) != 0; }
    [[nodiscard]] std::uint32_t bits() const { return m_bits; }
    friend bool operator==(GradeSet, GradeSet) = default;

private:
    std::uint32_t m_bits = 0;
};

} // namespace kehou
