// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/vacancies.h"

#include "core/base/text_forms.h"
#include "core/office/facts.h"

#include <QCoreApplication>

#include <algorithm>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Allocation)
};

[[nodiscard]] Result<QList<Vacancy>> found(const OpenTerm &open, const TermBook &book, QDate from)
{
    if (!open.term.dates.contains(from))
        return refuse(Text::tr("%1 lies outside of the term.").arg(isoText(from)));
    return vacancies(book, allocationRules(open.scheme),
                     {from, open.scheme.menu.selectionMode, open.term.drawSeed,
                      open.scheme.enrollment.noticeDays});
}

// Why the place is not the student's to have.
[[nodiscard]] std::optional<Failure> fault(const QList<Vacancy> &open,
                                           const VacancyFilling &filling)
{
    const auto vacancy = std::find_if(open.begin(), open.end(), [&](const Vacancy &entry) {
        return entry.offering == filling.offering;
    });
    if (vacancy == open.end())
        return refuse(Text::tr("No place of %1 is free that somebody waits for (R-ALC-6).")
                          .arg(filling.offering));
    if (vacancy->inLine.first() != filling.student)
        return refuse(Text::tr("The place of %1 goes to the first of the waiting list, student %2 "
                               "(R-ALC-6).")
                          .arg(filling.offering, vacancy->inLine.first()));
    return std::nullopt;
}

} // namespace

Result<QList<VacancyLine>> openVacancies(Office &office, QDate from, const QString &termName)
{
    using Lines = QList<VacancyLine>;
    return office.read<Lines>([&](Tables &tables) -> Result<Lines> {
        const auto term = findTerm(tables, termName);
        if (!term)
            return term.failure();
        const TermBook book = loadAllocationBook(tables, term.value());
        const auto open = found(term.value(), book, from);
        if (!open)
            return open.failure();
        QHash<QString, QString> names;
        for (const Student &student : book.rows<Student>())
            names.insert(student.number, student.name);
        QHash<QString, QString> courses;
        for (const Offering &offering : book.rows<Offering>())
            courses.insert(offering.code, offering.name);
        Lines lines;
        for (const Vacancy &vacancy : open.value())
            lines.append(
                {vacancy, courses.value(vacancy.offering), names.value(vacancy.inLine.first())});
        return lines;
    });
}

Result<void> fillVacancy(Office &office, const VacancyFilling &filling)
{
    const QString text =
        Text::tr("Give a free place of %1 to student %2").arg(filling.offering, filling.student);
    return office.perform<void>(text, [&](Tables &tables) -> Result<void> {
        const auto term = findTerm(tables, filling.termName);
        if (!term)
            return term.failure();
        const auto open =
            found(term.value(), loadAllocationBook(tables, term.value()), filling.from);
        if (!open)
            return open.failure();
        if (const auto wrong = fault(open.value(), filling))
            return *wrong;
        tables.insert<Placement>(term.value().id,
                                 {filling.student, filling.offering, filling.from, {}, false});
        return done();
    });
}

} // namespace kehou
