// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/take_over.h"

#include "core/office/facts.h"

#include <QCoreApplication>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TakeOver)
};

[[nodiscard]] bool isEmpty(Tables &tables, TermId term)
{
    return tables.count<SchoolClass>(term) == 0 && tables.count<Student>(term) == 0;
}

// Rows whose kind may not be there already.
template <typename Row>
void insertMissing(Tables &tables, TermId term, const QList<Row> &rows)
{
    if (tables.count<Row>(term) > 0)
        return;
    for (const Row &row : rows)
        tables.insert<Row>(term, row);
}

template <typename... Rows>
void insertAll(Tables &tables, TermId term, const TermBook &book)
{
    (insertMissing<Rows>(tables, term, book.rows<Rows>()), ...);
}

} // namespace

Result<TakenOver> takeOverTerm(Office &office, const TakeOverRequest &request)
{
    const QString text = Text::tr("Begin %1 with what %2 had").arg(request.into, request.from);
    return office.perform<TakenOver>(text, [&](Tables &tables) -> Result<TakenOver> {
        const auto from = findTerm(tables, request.from);
        const auto into = findTerm(tables, request.into);
        if (!from || !into)
            return from ? into.failure() : from.failure();
        if (!isEmpty(tables, into.value().id))
            return refuse(Text::tr("The term %1 has classes or children already. Nothing was "
                                   "taken over.")
                              .arg(request.into));
        if (from.value().term.dates.first() >= into.value().term.dates.first())
            return refuse(
                Text::tr("The term %1 does not begin before %2.").arg(request.from, request.into));
        const TermBook book =
            takenOver(loadBook(tables, from.value()), into.value().term, request.promotion);
        insertAll<Band, SchoolClass, Student, StaffMember, Organisation, BaseGroup, Offering,
                  LessonPlanLine, Enrollment>(tables, into.value().id, book);
        return TakenOver{static_cast<int>(book.rows<Student>().size()),
                         static_cast<int>(book.rows<Enrollment>().size())};
    });
}

Result<QString> termToTakeOver(Office &office, const QString &into)
{
    return office.read<QString>([&](Tables &tables) -> Result<QString> {
        const auto open = findTerm(tables, into);
        if (!open)
            return open.failure();
        QString name;
        QDate latest;
        if (!isEmpty(tables, open.value().id))
            return name;
        for (const Stored<TermRow> &row : tables.terms()) {
            const QDate first = row.row.term.dates.first();
            if (first < open.value().term.dates.first() && (!latest.isValid() || first > latest)) {
                latest = first;
                name = row.row.term.name;
            }
        }
        return name;
    });
}

} // namespace kehou
