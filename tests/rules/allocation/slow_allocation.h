// SPDX-License-Identifier: GPL-3.0-or-later
// The rules R-ALC-1 … R-ALC-7 once more, word by word over the rows, without any thought of speed:
// what the quick way is held against.
#pragma once

#include "core/rules/allocation/allocation.h"
#include "core/rules/allocation/selection.h"
#include "core/rules/term_book.h"

#include <QMap>

namespace kehou::test
{

class SlowAllocation
{
public:
    SlowAllocation(const TermBook &book, const AllocationRules &rules, SelectionMode mode,
                   const QString &seed);

    // Holds what somebody else gave out instead of giving out places itself: for asking whether
    // reasons, waiting lists and measures are true of it.
    SlowAllocation(const TermBook &book, const AllocationRules &rules, SelectionMode mode,
                   const QString &seed, const Allocation &given);

    // Rank by offering; 0 for 内定 ones.
    [[nodiscard]] QMap<QString, int> placesOf(const QString &student) const
    {
        return m_held.value(student);
    }
    [[nodiscard]] QStringList closed() const { return m_closed; }
    [[nodiscard]] int taken(const QString &offering, const QString &className = {}) const;

    // Why the student may not have the offering beside these places of its own.
    [[nodiscard]] QStringList reasons(const Student &student, const Offering &offering,
                                      const QStringList &beside) const;
    // The reasons that hold for a choice, seen from the places at better ranks.
    [[nodiscard]] QStringList reasonsAt(const Student &student, const Offering &offering,
                                        int rank) const;
    [[nodiscard]] QStringList waitingFor(const Offering &offering) const;
    [[nodiscard]] int swapPairs() const;

private:
    void run();
    void turn(const Student &student);
    [[nodiscard]] QList<Student> inOrder(bool ascending) const;
    [[nodiscard]] bool isDrawn() const { return m_mode != SelectionMode::FirstCome; }
    [[nodiscard]] QByteArray key(const Student &student) const;
    [[nodiscard]] int tier(const Student &student) const;
    [[nodiscard]] int grade(const Student &student) const;
    [[nodiscard]] const Offering &offering(const QString &code) const;
    [[nodiscard]] QStringList choices(const Student &student) const;
    [[nodiscard]] QString submittedAt(const Student &student) const;
    [[nodiscard]] bool isEnrolled(const Student &student, const Slot &slot) const;
    [[nodiscard]] bool isRejected(const Student &student) const;
    [[nodiscard]] int picks(const Student &student) const;
    [[nodiscard]] bool wouldSwap(const Student &a, const Student &b, const QString &ofA,
                                 const QString &ofB) const;
    [[nodiscard]] bool wants(const Student &student, const QString &give, const QString &get) const;

    const TermBook &m_book;
    const AllocationRules &m_rules;
    SelectionMode m_mode;
    QString m_seed;
    QMap<QString, QMap<QString, int>> m_held; // by student
    QStringList m_closed;
};

} // namespace kehou::test
