// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/demo.h"

#include "core/demo/demo_book.h"

#include <QCoreApplication>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Demo)
};

template <typename Row>
void insertAll(Tables &tables, TermId term, const QList<Row> &rows)
{
    for (const Row &row : rows)
        tables.insert<Row>(term, row);
}

template <typename... Rows>
void insertAll(Tables &tables, TermId term, const TermBook &book,
               const std::tuple<QList<Rows>...> &)
{
    (insertAll(tables, term, book.rows<Rows>()), ...);
}

[[nodiscard]] bool hasTerm(Tables &tables, const QString &name)
{
    const auto terms = tables.terms();
    return std::any_of(terms.begin(), terms.end(),
                       [&](const Stored<TermRow> &term) { return term.row.term.name == name; });
}

} // namespace

QString demoSchemeId()
{
    return QStringLiteral("pilu");
}

Result<void> makeDemo(Office &office, const DemoSize &size)
{
    if (size.students < 1 || size.students > DemoSize::kMostStudents)
        return refuse(Text::tr("A demo school has 1 to %1 students.").arg(DemoSize::kMostStudents));
    return office.perform<void>(
        Text::tr("Make a demo school"), [&](Tables &tables) -> Result<void> {
            const auto scheme = tables.schemeJson(demoSchemeId());
            if (!scheme)
                return refuse(Text::tr("A demo school needs a file made with the scheme \"%1\".")
                                  .arg(demoSchemeId()));
            const TermBook book = demoBook(size);
            if (hasTerm(tables, book.term.name))
                return refuse(
                    Text::tr("This file already has the term \"%1\".").arg(book.term.name));
            const TermId term(tables.insertTerm({book.term, *scheme}));
            insertAll(tables, term, book, ForEachRow<QList>());
            const DemoNotes notes = demoNotes(book, size);
            insertAll(tables, term, notes.inquiries);
            insertAll(tables, term, notes.latePickups);
            insertAll(tables, term, notes.courseSteps);
            return done();
        });
}

} // namespace kehou
