// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/heading.h"

#include <QSet>

namespace kehou
{

namespace
{

[[nodiscard]] QList<NamedThing> thingsOf(const TermBook &book)
{
    QList<NamedThing> things;
    for (const SchoolClass &schoolClass : book.rows<SchoolClass>())
        things.append({NamedKind::SchoolClass, schoolClass.name, schoolClass.name, {}});
    for (const Student &student : book.rows<Student>())
        things.append({NamedKind::Student, student.number, student.name, student.className});
    QSet<QString> listed;
    for (const StaffMember &member : book.rows<StaffMember>()) {
        if (!listed.contains(member.number))
            things.append({NamedKind::Staff, member.number, member.name, {}});
        listed.insert(member.number);
    }
    for (const Offering &offering : book.rows<Offering>())
        things.append({NamedKind::Offering, offering.code, offering.name, {}});
    return things;
}

} // namespace

Result<Heading> loadHeading(Office &office, const QString &termName)
{
    return office.read<Heading>([&](Tables &tables) -> Result<Heading> {
        Heading heading;
        for (const Stored<TermRow> &term : tables.terms()) {
            heading.terms.append(term.row.term.name);
            if (termName.isEmpty() || term.row.term.name == termName)
                heading.school = term.row.term.school;
        }
        return heading;
    });
}

Result<QList<NamedThing>> namedThings(Office &office, const QString &termName)
{
    return office.read<QList<NamedThing>>([&](Tables &tables) -> Result<QList<NamedThing>> {
        const auto loaded = office.cache().get(tables, termName);
        if (!loaded)
            return loaded.failure();
        return thingsOf(loaded.value()->book);
    });
}

} // namespace kehou
