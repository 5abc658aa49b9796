// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/rolls.h"

namespace kehou
{

using MarkPlace = std::pair<QString, int>; // 学号 and period

[[nodiscard]] QHash<MarkPlace, Stored<Mark>> marksOn(Tables &tables, TermId term, QDate date);

// What the workbook calls it.
[[nodiscard]] QString markName(MarkState state);

// What a correction says of the teacher's side (R-ATT-5): each thing as it was and as it is.
[[nodiscard]] QStringList teacherCorrections(const Session &before, const Session &after);

// Puts the entries in the place of the marks that stand there, and tells what was changed.
class RollWriting
{
public:
    RollWriting(Tables &tables, TermId term, const Roll &roll);

    void put(const RollPupil &pupil, const RollEntry &entry);
    [[nodiscard]] const QStringList &corrections() const { return m_corrections; }

private:
    Tables &m_tables;
    TermId m_term;
    const Roll &m_roll;
    QHash<MarkPlace, Stored<Mark>> m_marks;
    QStringList m_corrections;
};

} // namespace kehou
