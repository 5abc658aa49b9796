// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/import.h"
#include "core/office/rolls.h"
#include "core/office/settle.h"
#include "core/schemes/shipped_schemes.h"
#include "core/sheet/read_book.h"
#include "core/sheet/write_book.h"
#include "tests/bench/rows.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

namespace kehou::bench
{

namespace
{

// The floor of a settlement: the rows it reads, taken through the storage layer without any rule.
void readRows(Office &office)
{
    mustHold(office.read<int>([](Tables &tables) -> Result<int> {
        const auto term = findTerm(tables);
        return static_cast<int>(loadSettlementBook(tables, term.value()).rows<Mark>().size());
    }));
}

// What somebody would write by hand instead: one query a student over the same file's copy.
class HandWritten
{
public:
    explicit HandWritten(const QString &copy)
    {
        m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("hand"));
        m_database.setDatabaseName(copy);
        if (!m_database.open())
            qFatal("the copy does not open");
    }
    ~HandWritten()
    {
        m_database = {};
        QSqlDatabase::removeDatabase(QStringLiteral("hand"));
    }
    void settleAll()
    {
        QSqlQuery students(m_database);
        students.setForwardOnly(true);
        students.exec(
            QStringLiteral("SELECT student_no, class_name FROM student ORDER BY student_no"));
        QSqlQuery one(m_database);
        one.setForwardOnly(true);
        one.prepare(QStringLiteral(
            "SELECT (SELECT COUNT(*) FROM session s WHERE s.term_id = 1 AND s.group_kind = 0 "
            "AND s.group_name = ? AND s.state = 1) - (SELECT COUNT(*) FROM mark m WHERE m.term_id "
            "= 1 "
            "AND m.student_no = ? AND m.state >= 3), (SELECT COALESCE(SUM(amount_fen), 0) FROM "
            "payment p "
            "WHERE p.term_id = 1 AND p.student_no = ?)"));
        while (students.next()) {
            one.bindValue(0, students.value(1));
            one.bindValue(1, students.value(0));
            one.bindValue(2, students.value(0));
            one.exec();
            one.next();
        }
    }
    void addIndex()
    {
        QSqlQuery(m_database)
            .exec(QStringLiteral("CREATE INDEX IF NOT EXISTS by_group ON session (term_id, "
                                 "group_kind, group_name, state)"));
    }

private:
    QSqlDatabase m_database;
};

void measureSettle(BenchSchool &school, int runs, Medians &medians)
{
    const Measured floor = measure(runs, [&] { readRows(*school.office); });
    const Measured settled = measure(runs, [&] { mustHold(settleTerm(*school.office, {})); });
    const QString copy = school.folder->filePath(QStringLiteral("copy.kehou"));
    mustHold(school.office->saveCopy(copy));
    HandWritten hand(copy);
    hand.addIndex();
    const Measured sql = measure(std::min(runs, 3), [&] { hand.settleAll(); });
    printRow(QStringLiteral("settle all"), settled,
             ratioText(settled, floor, QStringLiteral("reading the rows")) + QStringLiteral("; ") +
                 ratioText(settled, sql, QStringLiteral("SQL by hand")));
    medians.insert(QStringLiteral("settle all"), settled.median);
}

// A student and a period of an untaken or taken roll to mark again and again.
void measureEdit(BenchSchool &school, int runs, Medians &medians)
{
    Office &office = *school.office;
    qint64 markId = 0;
    Mark mark;
    mustHold(office.read<void>([&](Tables &tables) -> Result<void> {
        const auto term = findTerm(tables);
        const auto marks = tables.stored<Mark>(term.value().id);
        markId = marks.first().id;
        mark = marks.first().row;
        return done();
    }));
    mustHold(explainStudent(office, mark.student, {}));
    const Measured edited = measure(runs * 20, [&] {
        mark.note = mark.note.isEmpty() ? QStringLiteral("x") : QString();
        mustHold(office.perform<void>(QStringLiteral("edit"), [&](Tables &tables) -> Result<void> {
            tables.update<Mark>(markId, mark);
            return done();
        }));
    });
    const Measured settled = measure(runs * 20, [&] {
        mustHold(office.read<Money>([&](Tables &tables) -> Result<Money> {
            const auto cached = office.cache().get(tables);
            const auto facts = loadStudentFacts(tables, cached.value()->term.id, mark.student);
            SettlementRun run(
                *cached.value()->plan,
                feeRules(cached.value()->term.scheme, cached.value()->book.rows<BillingMonth>()));
            return run.settle(*facts).balance();
        }));
    });
    const Measured explained =
        measure(runs, [&] { mustHold(explainStudent(office, mark.student, {})); });
    printRow(QStringLiteral("edit one mark, durable"), edited, QStringLiteral("flush included"));
    printRow(QStringLiteral("settle that student"), settled,
             QStringLiteral("goal 0.2 ms before commit"));
    printRow(QStringLiteral("why, all lines of one student"), explained,
             QStringLiteral("goal 1 ms"));
    medians.insert(QStringLiteral("settle that student"), settled.median);
}

void importInto(const QString &path, const QString &book)
{
    QFile::remove(path);
    auto office = Office::create(path, schemeText(QStringLiteral("pilu")), benchSettings());
    mustHold(office);
    mustHold(importWorkbook(*office.value(), {book, {}, false}));
}

void measureImport(BenchSchool &school, int runs, Medians &medians)
{
    const QString path = school.folder->filePath(QStringLiteral("import.kehou"));
    const Measured parsed =
        measure(std::min(runs, 3), [&] { mustHold(readBook(school.workbook)); });
    const Measured imported =
        measure(std::min(runs, 3), [&] { importInto(path, school.workbook); });
    printRow(QStringLiteral("import the whole workbook"), imported,
             ratioText(imported, parsed, QStringLiteral("parsing it")) +
                 QStringLiteral("; goal 2 s at 60,000 rows"));
    medians.insert(QStringLiteral("import the whole workbook"), imported.median);
}

} // namespace

void measureSchool(BenchSchool &school, int runs, Medians &medians)
{
    measureSettle(school, runs, medians);
    measureEdit(school, runs, medians);
    measureImport(school, runs, medians);
}

} // namespace kehou::bench
