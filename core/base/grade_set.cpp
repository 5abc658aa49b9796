// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/grade_set.h"

namespace kehou
{

std::optional<GradeSet> GradeSet::parse(const QString &text)
{
    const auto bits = parseNumberBits(text, kMaxGrade);
    if (!bits)
        return std::nullopt;
    GradeSet grades;
    grades.m_bits = *bits;
    return grades;
}

} // namespace kehou
