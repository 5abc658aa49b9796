// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/month_grid.h"

#include "core/base/class_name.h"
#include "core/base/natural_order.h"
#include "core/office/term_cache.h"

#include <QCoreApplication>

#include <algorithm>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MonthGrid)
};

using Loaded = TermCache::Loaded;

[[nodiscard]] QDate firstOfMonth(QDate date)
{
    return {date.year(), date.month(), 1};
}

[[nodiscard]] QList<QDate> monthsOf(const DateRange &dates)
{
    QList<QDate> months;
    for (QDate month = firstOfMonth(dates.first()); month <= dates.last();
         month = month.addMonths(1))
        months.append(month);
    return months;
}

[[nodiscard]] QStringList classesOf(const Loaded &loaded)
{
    QStringList names;
    for (const SchoolClass &schoolClass : loaded.book.rows<SchoolClass>())
        names.append(schoolClass.name);
    std::sort(names.begin(), names.end(), naturallyBefore);
    return names;
}

// Whoever is or was in the class: a transfer leaves the days before it with the former class
// (R-ENR-8).
[[nodiscard]] QStringList studentsOf(const Loaded &loaded, const QString &className)
{
    QStringList numbers;
    for (const Student &student : loaded.book.rows<Student>()) {
        if (student.className == className)
            numbers.append(student.number);
    }
    for (const ClassTransfer &transfer : loaded.book.rows<ClassTransfer>()) {
        if (transfer.fromClass == className || transfer.toClass == className)
            numbers.append(transfer.student);
    }
    numbers.removeDuplicates();
    return numbers;
}

[[nodiscard]] Register registerOf(Tables &tables, const Loaded &loaded, const MonthGrid &grid)
{
    const DateRange month(grid.month, grid.month.addMonths(1).addDays(-1));
    RegisterBook registers(*loaded.plan, *intersection(month, loaded.term.term.dates));
    PresenceReader reader(*loaded.plan, loaded.term.scheme.enrollment.noticeDays);
    for (const QString &number : studentsOf(loaded, grid.className)) {
        if (const auto facts = loadStudentFacts(tables, loaded.term.id, number))
            registers.add(facts->student, reader.read(*facts));
    }
    return registers.of({GroupKind::SchoolClass, grid.className});
}

// Sessions of one date become one day.
[[nodiscard]] MonthGridRow rowOf(const RegisterRow &source, const QList<RegisterColumn> &columns)
{
    MonthGridRow row{source.student, {}, source.counts};
    QDate date;
    for (qsizetype at = 0; at < columns.size(); ++at) {
        if (columns[at].date != date)
            row.days.append(GridDay());
        date = columns[at].date;
        row.days.last().append({columns[at].period, source.cells[at]});
    }
    for (GridDay &day : row.days) {
        const bool expected = std::any_of(day.begin(), day.end(), [](const GridPeriod &period) {
            return period.cell.place != RegisterCell::Place::NotExpected;
        });
        if (!expected)
            day.clear();
    }
    return row;
}

void fill(MonthGrid &grid, const Register &source)
{
    for (const RegisterColumn &column : source.columns) {
        if (grid.days.isEmpty() || grid.days.last() != column.date)
            grid.days.append(column.date);
    }
    for (const RegisterRow &row : source.rows)
        grid.rows.append(rowOf(row, source.columns));
}

[[nodiscard]] Result<MonthGrid> emptyGrid(const Loaded &loaded, const MonthGridRequest &request)
{
    MonthGrid grid;
    grid.classes = classesOf(loaded);
    if (grid.classes.isEmpty())
        return refuse(Text::tr("The term has no class yet. Enter the classes in the settings."));
    grid.className =
        request.className.isEmpty() ? grid.classes.first() : className(request.className);
    if (!grid.classes.contains(grid.className))
        return refuse(Text::tr("There is no class \"%1\".").arg(request.className));
    const DateRange &dates = loaded.term.term.dates;
    grid.months = monthsOf(dates);
    grid.month = firstOfMonth(std::clamp(request.month, dates.first(), dates.last()));
    return grid;
}

} // namespace

Result<MonthGrid> monthGrid(Office &office, const MonthGridRequest &request)
{
    return office.read<MonthGrid>([&](Tables &tables) -> Result<MonthGrid> {
        const auto cached = office.cache().get(tables, request.termName);
        if (!cached)
            return cached.failure();
        auto grid = emptyGrid(*cached.value(), request);
        if (grid)
            fill(grid.value(), registerOf(tables, *cached.value(), grid.value()));
        return grid;
    });
}

} // namespace kehou
