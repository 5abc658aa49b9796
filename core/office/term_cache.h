// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/facts.h"
#include "core/storage/operation.h"

#include <memory>

namespace kehou
{

// A term's plan and the rows that it and the rosters are made from, kept between operations so that
// a roll or one student's settlement does not read the whole term again. Marks, payments and
// waivers are not kept: they are read for each student.
class TermCache
{
public:
    struct Loaded {
        OpenTerm term;
        TermBook book;                  // calendar to placements, without sessions, marks and money
        std::shared_ptr<TermPlan> plan; // whoever holds it longer holds it as it was
        std::vector<StudentFacts> students; // without marks, waivers and money
        QHash<qint64, Session> sessions;

        // By date and period, within one in the order in which they came into the file.
        [[nodiscard]] QList<Session> sessionList() const;
    };

    // The term of that name, the latest where none is given; read where it is not kept.
    [[nodiscard]] Result<const Loaded *> get(Tables &tables, const QString &termName = {});
    // Follows an operation: one edited session is put in place, what changes more is read anew.
    void follow(Tables &tables, const Changes &changes);
    void drop() { m_loaded.reset(); }

private:
    void followSessions(Tables &tables, const QList<qint64> &ids);

    std::unique_ptr<Loaded> m_loaded;
    QString m_name;
};

} // namespace kehou
