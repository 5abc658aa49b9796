// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/demo.h"
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

template <typename... Rows>
[[nodiscard]] qsizetype countRead(Tables &tables, TermId term)
{
    return (tables.rows<Rows>(term).size() + ...);
}

// The floor of a settlement: the rows that it stands on, read through the storage layer and no
// more.
void readRows(Office &office)
{
    mustHold(office.read<qsizetype>([](Tables &tables) -> Result<qsizetype> {
        const TermId term = findTerm(tables).value().id;
        return countRead<CalendarDay, Band, BillingMonth, SchoolClass, ClassTransfer, Student,
                         Offering, Enrollment, Placement, Waiver, Session, Mark, Payment, Refund>(
            tables, term);
    }));
}

// What somebody would write by hand instead: one query over a copy of the file that counts for each
// student what was held in its class and its courses, what of it was missed, and what was paid.
// It takes every selection for the whole week and knows no leaving dates, months or waivers.
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
    [[nodiscard]] int settleAll()
    {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.exec(QString::fromLatin1(kQuery)))
            qFatal("the query by hand is wrong");
        int students = 0;
        while (query.next())
            students += query.value(1).toInt() >= 0 ? 1 : 0;
        return students;
    }

private:
    static constexpr const char *kQuery =
        "WITH place AS (SELECT student_no, 1 AS kind, offering AS name FROM placement "
        "UNION ALL SELECT student_no, 0, class_name FROM student), "
        "held AS (SELECT place.student_no, s.date, s.period, s.state FROM place "
        "JOIN session s ON s.group_kind = place.kind AND s.group_name = place.name), "
        "used AS (SELECT held.student_no, COUNT(DISTINCT held.date || held.period) - "
        "COUNT(CASE WHEN held.state = 2 OR m.state >= 3 THEN 1 END) AS attended "
        "FROM held JOIN enrollment e ON e.student_no = held.student_no "
        "AND held.date BETWEEN e.start_date AND COALESCE(e.end_date, '9999-12-31') "
        "LEFT JOIN mark m ON m.term_id = e.term_id AND m.student_no = held.student_no "
        "AND m.date = held.date AND m.period = held.period GROUP BY held.student_no), "
        "paid AS (SELECT student_no, SUM(amount_fen) AS fen FROM payment GROUP BY student_no) "
        "SELECT used.student_no, used.attended, COALESCE(paid.fen, 0) - used.attended * 250 "
        "FROM used LEFT JOIN paid ON paid.student_no = used.student_no ORDER BY 1";

    QSqlDatabase m_database;
};

void measureSettle(BenchSchool &school, int runs, Medians &medians)
{
    const Measured floor = measure(runs, [&] { readRows(*school.office); });
    const Measured cold = measure(runs, [&] {
        school.office->cache().drop();
        mustHold(settleTerm(*school.office, {}));
    });
    const Measured settled = measure(runs, [&] { mustHold(settleTerm(*school.office, {})); });
    const QString copy = school.folder->filePath(QStringLiteral("copy.kehou"));
    mustHold(school.office->saveCopy(copy));
    HandWritten hand(copy);
    const Measured sql = measure(std::min(runs, 3), [&] { (void)hand.settleAll(); });
    printRow(QStringLiteral("settle all"), settled,
             ratioText(settled, floor, QStringLiteral("reading the rows")) +
                 QStringLiteral(", goal 2; ") +
                 ratioText(settled, sql, QStringLiteral("SQL by hand")) +
                 QStringLiteral(", goal 0.5"));
    printRow(QStringLiteral("settle all, nothing read before"), cold);
    medians.insert(QStringLiteral("settle all"), {settled.median, floor.median});
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
            SettlementRun run(*cached.value()->plan,
                              feeRules(cached.value()->term.scheme, cached.value()->book));
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
    medians.insert(QStringLiteral("settle that student"), {settled.median});
}

[[nodiscard]] std::unique_ptr<Office> emptyFile(const QString &path)
{
    QFile::remove(path);
    auto office = Office::create(path, schemeText(demoSchemeId()), benchSettings());
    mustHold(office);
    return std::move(office).value();
}

void measureImport(BenchSchool &school, int runs, Medians &medians)
{
    const QString path = school.folder->filePath(QStringLiteral("import.kehou"));
    int rows = 0;
    const Measured parsed =
        measure(std::min(runs, 3), [&] { mustHold(readBook(school.workbook)); });
    std::unique_ptr<Office> office;
    const Measured imported = measure(
        std::min(runs, 3),
        [&] {
            const auto report = importWorkbook(*office, {school.workbook, {}, false});
            mustHold(report);
            rows = 0;
            for (const SheetCount &count : report.value().counts)
                rows += count.added;
        },
        [&] {
            office.reset();
            office = emptyFile(path);
        });
    printRow(QStringLiteral("import the whole workbook, %1 rows").arg(rows), imported,
             ratioText(imported, parsed, QStringLiteral("parsing it")) +
                 QStringLiteral("; goal 2000 ms at 60,000 rows"));
    medians.insert(QStringLiteral("import the whole workbook"), {imported.median, parsed.median});
}

// The sheets of the school's workbook for which it is asked, as a workbook of its own.
void writePart(const BenchSchool &school, const QString &path,
               const std::function<bool(const QString &)> &wanted)
{
    const auto book = readBook(school.workbook);
    mustHold(book);
    QList<OutSheet> parts;
    for (const Sheet &sheet : book.value().sheets) {
        if (!wanted(sheet.name))
            continue;
        OutSheet part;
        part.name = sheet.name;
        for (const Cell &header : sheet.rows.first())
            part.columns.append({header.text});
        part.rows = sheet.rows.mid(1);
        parts.append(part);
    }
    mustHold(writeWorkbook(path, parts));
}

// The list of pupils alone comes into a term that has everything that stands before it.
void measureRoster(BenchSchool &school, int runs, Medians &medians)
{
    static const QStringList before{QStringLiteral("学期"),   QStringLiteral("校历"),
                                    QStringLiteral("时段"),   QStringLiteral("计费月"),
                                    QStringLiteral("教职工"), QStringLiteral("机构"),
                                    QStringLiteral("班级")};
    const QString roster = school.folder->filePath(QStringLiteral("roster.xlsx"));
    const QString rest = school.folder->filePath(QStringLiteral("rest.xlsx"));
    writePart(school, roster, [](const QString &name) { return name == u"学生"; });
    writePart(school, rest, [](const QString &name) { return before.contains(name); });
    const Measured parsed = measure(runs, [&] { mustHold(readBook(roster)); });
    std::unique_ptr<Office> office;
    const Measured imported = measure(
        runs,
        [&] {
            mustHold(importWorkbook(*office, {roster, {}, false}));
        },
        [&] {
            office.reset();
            office = emptyFile(school.folder->filePath(QStringLiteral("roster.kehou")));
            mustHold(importWorkbook(*office, {rest, {}, false}));
        });
    printRow(QStringLiteral("import the roster"), imported,
             ratioText(imported, parsed, QStringLiteral("parsing it")) +
                 QStringLiteral("; goal 250 ms at 5,000"));
    medians.insert(QStringLiteral("import the roster"), {imported.median, parsed.median});
}

} // namespace

void measureSchool(BenchSchool &school, int runs, Medians &medians)
{
    measureSettle(school, runs, medians);
    measureEdit(school, runs, medians);
    measureRoster(school, runs, medians);
    measureImport(school, runs, medians);
}

} // namespace kehou::bench
