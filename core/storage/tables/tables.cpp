// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tables/tables.h"

#include "core/storage/tables/bill_fields.h"
#include "core/storage/tables/row_codec.h"
#include "core/storage/tables/row_fields.h"

#include <QSet>

namespace kehou
{

namespace
{

// The column names of a kind of row, comma separated.
template <typename Row>
[[nodiscard]] const QByteArray &columnList()
{
    static const QByteArray list =
        std::apply([](const auto &...field) { return QByteArrayList{field.columns...}.join(", "); },
                   RowTable<Row>::fields);
    return list;
}

template <typename Row>
[[nodiscard]] QByteArray selectFrom(const QByteArray &rest)
{
    return "SELECT id, " + columnList<Row>() + " FROM " + RowTable<Row>::name + ' ' + rest;
}

template <typename Row>
[[nodiscard]] const char *orderOf()
{
    if constexpr (std::is_same_v<Row, Session>)
        return "ORDER BY date, period, group_kind, group_name";
    else if constexpr (std::is_same_v<Row, Mark>)
        return "ORDER BY date, period, student_no";
    else
        return "ORDER BY id";
}

template <typename Row>
[[nodiscard]] const QByteArray &insertSql()
{
    static const QByteArray sql = [] {
        const auto places = columnList<Row>().count(',') + 1;
        return "INSERT INTO " + QByteArray(RowTable<Row>::name) + " (term_id, " +
               columnList<Row>() + ") VALUES (?" + QByteArray(", ?").repeated(places) + ')';
    }();
    return sql;
}

template <typename Row>
[[nodiscard]] const QByteArray &updateSql()
{
    static const QByteArray sql = [] {
        QByteArrayList columns;
        for (const QByteArray &column : columnList<Row>().split(','))
            columns.append(column.trimmed() + " = ?");
        return "UPDATE " + QByteArray(RowTable<Row>::name) + " SET " + columns.join(", ") +
               " WHERE id = ?";
    }();
    return sql;
}

// All of a row's members as one flat list of values to bind.
template <typename Row>
[[nodiscard]] auto valuesOf(const Row &row)
{
    return std::apply(
        [&](const auto &...field) { return std::tuple_cat(columnsOf(row.*field.member)...); },
        RowTable<Row>::fields);
}

template <typename Row>
[[nodiscard]] Row readRow(const Statement &statement)
{
    Row row{};
    int column = 1;
    std::apply(
        [&](const auto &...field) { (readColumn(statement, column, row.*field.member), ...); },
        RowTable<Row>::fields);
    return row;
}

// Tens of thousands of sessions and marks name a few hundred groups and teachers and some thousand
// students: each of their texts is kept once.
class SharedTexts
{
public:
    template <typename Row>
    void shareIn(Row &row)
    {
        if constexpr (std::is_same_v<Row, Session> || std::is_same_v<Row, Mark>)
            std::apply([&](const auto &...field) { (share(row.*field.member), ...); },
                       RowTable<Row>::fields);
    }

private:
    void share(QString &text)
    {
        if (!text.isEmpty())
            text = *m_texts.insert(text);
    }
    void share(GroupKey &group) { share(group.name); }
    template <typename T>
    void share(const T &)
    {
    }

    QSet<QString> m_texts;
};

template <typename Row, typename... Args>
[[nodiscard]] QList<Stored<Row>> readStored(Database &database, const QByteArray &sql,
                                            const Args &...args)
{
    QList<Stored<Row>> list;
    SharedTexts texts;
    database.statement(sql).rows(args..., [&](const Statement &statement) {
        list.append({statement.int64(0), readRow<Row>(statement)});
        texts.shareIn(list.last().row);
    });
    return list;
}

[[nodiscard]] auto termValues(const TermRow &row)
{
    const Term &term = row.term;
    return std::make_tuple(term.name, term.school, term.dates.first(), term.dates.last(),
                           term.schemeId, QString::fromUtf8(row.schemeJson),
                           term.serviceWeekdays.text(), term.drawSeed, term.staffFund);
}

[[nodiscard]] TermRow readTerm(const Statement &row)
{
    const auto weekdays = WeekdaySet::parse(row.text(7));
    const auto dates = rangeOrNothing(row.date(3), row.date(4));
    if (!weekdays || !dates)
        throw damagedCell();
    return {Term{row.text(2), row.text(1), *dates, row.text(5), *weekdays, row.text(8),
                 row.optMoney(9)},
            row.text(6).toUtf8()};
}

} // namespace

template <typename Row>
QList<Stored<Row>> Tables::stored(TermId term)
{
    static const QByteArray sql =
        selectFrom<Row>(QByteArray("WHERE term_id = ? ") + orderOf<Row>());
    return readStored<Row>(m_database, sql, term);
}

template <typename Row>
QList<Row> Tables::rows(TermId term)
{
    static const QByteArray sql =
        selectFrom<Row>(QByteArray("WHERE term_id = ? ") + orderOf<Row>());
    QList<Row> list;
    SharedTexts texts;
    m_database.statement(sql).rows(term, [&](const Statement &statement) {
        list.append(readRow<Row>(statement));
        texts.shareIn(list.last());
    });
    return list;
}

template <typename Row>
std::optional<Row> Tables::find(qint64 id)
{
    static const QByteArray sql = selectFrom<Row>("WHERE id = ?");
    std::optional<Row> found;
    m_database.statement(sql).rows(
        id, [&](const Statement &statement) { found = readRow<Row>(statement); });
    return found;
}

template <typename Row>
QList<Stored<Row>> Tables::ofStudent(TermId term, const QString &studentNo)
{
    static const QByteArray sql =
        selectFrom<Row>("WHERE term_id = ? AND student_no = ? ORDER BY id");
    return readStored<Row>(m_database, sql, term, studentNo);
}

template <typename Row>
QList<Stored<Row>> Tables::ofDate(TermId term, QDate date)
{
    static const QByteArray sql =
        selectFrom<Row>("WHERE term_id = ? AND date = ? ORDER BY period, id");
    return readStored<Row>(m_database, sql, term, date);
}

template <typename Row>
int Tables::count(TermId term)
{
    static const QByteArray sql =
        QByteArray("SELECT COUNT(*) FROM ") + RowTable<Row>::name + " WHERE term_id = ?";
    int count = 0;
    m_database.statement(sql).rows(term, [&](const Statement &row) { count = row.integer(0); });
    return count;
}

QList<Mark> Tables::marksOf(TermId term, MarkState state)
{
    static const QByteArray sql =
        selectFrom<Mark>(QByteArray("WHERE term_id = ? AND state = ? ") + orderOf<Mark>());
    QList<Mark> list;
    m_database.statement(sql).rows(term, state,
                                   [&](const Statement &row) { list.append(readRow<Mark>(row)); });
    return list;
}

QList<Mark> Tables::marksWithin(TermId term, const DateRange &dates)
{
    static const QByteArray sql = selectFrom<Mark>(
        QByteArray("WHERE term_id = ? AND date BETWEEN ? AND ? ") + orderOf<Mark>());
    QList<Mark> list;
    m_database.statement(sql).rows(term, dates.first(), dates.last(),
                                   [&](const Statement &row) { list.append(readRow<Mark>(row)); });
    return list;
}

template <typename Row>
std::optional<TermId> Tables::termOf(qint64 id)
{
    static const QByteArray sql =
        QByteArray("SELECT term_id FROM ") + RowTable<Row>::name + " WHERE id = ?";
    std::optional<TermId> term;
    m_database.statement(sql).rows(id, [&](const Statement &row) { term = row.id<TermId>(0); });
    return term;
}

template <typename Row>
qint64 Tables::insert(TermId term, const Row &row)
{
    std::apply(
        [&](const auto &...value) { m_database.statement(insertSql<Row>()).run(term, value...); },
        valuesOf(row));
    return m_database.lastInsertId();
}

template <typename Row>
void Tables::update(qint64 id, const Row &row)
{
    std::apply(
        [&](const auto &...value) { m_database.statement(updateSql<Row>()).run(value..., id); },
        valuesOf(row));
}

// What a receipt says is fixed (R-FEE-11); only what was noted beside it is written anew.
template <>
void Tables::update<Payment>(qint64 id, const Payment &row)
{
    m_database
        .statement("UPDATE payment SET voucher = ?, transaction_no = ?, note = ? WHERE id = ?")
        .run(row.voucher, row.transaction, row.note, id);
}

template <>
void Tables::update<Refund>(qint64 id, const Refund &row)
{
    m_database.statement("UPDATE refund SET transaction_no = ?, note = ? WHERE id = ?")
        .run(row.transaction, row.note, id);
}

template <typename Row>
void Tables::remove(qint64 id)
{
    static const QByteArray sql =
        QByteArray("DELETE FROM ") + RowTable<Row>::name + " WHERE id = ?";
    m_database.statement(sql).run(id);
}

QList<Stored<TermRow>> Tables::terms()
{
    QList<Stored<TermRow>> list;
    m_database
        .statement("SELECT id, name, school, start_date, end_date, scheme_id, scheme_json, "
                   "service_weekdays, draw_seed, staff_fund_fen FROM term ORDER BY start_date, id")
        .rows([&](const Statement &row) {
            list.append({row.int64(0), readTerm(row)});
        });
    return list;
}

qint64 Tables::insertTerm(const TermRow &row)
{
    std::apply(
        [&](const auto &...value) {
            m_database
                .statement("INSERT INTO term (name, school, start_date, end_date, scheme_id, "
                           "scheme_json, service_weekdays, draw_seed, staff_fund_fen) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .run(value...);
        },
        termValues(row));
    return m_database.lastInsertId();
}

void Tables::updateTerm(TermId id, const TermRow &row)
{
    std::apply(
        [&](const auto &...value) {
            m_database
                .statement("UPDATE term SET name = ?, school = ?, start_date = ?, end_date = ?, "
                           "scheme_id = ?, scheme_json = ?, service_weekdays = ?, draw_seed = ?, "
                           "staff_fund_fen = ? WHERE id = ?")
                .run(value..., id);
        },
        termValues(row));
}

void Tables::putScheme(const QString &id, const QByteArray &json)
{
    m_database.statement("INSERT INTO scheme (scheme_id, json) VALUES (?, ?)")
        .run(id, QString::fromUtf8(json));
}

std::optional<QByteArray> Tables::schemeJson(const QString &id)
{
    std::optional<QByteArray> json;
    m_database.statement("SELECT json FROM scheme WHERE scheme_id = ?")
        .rows(id, [&](const Statement &row) { json = row.text(0).toUtf8(); });
    return json;
}

QStringList Tables::schemeIds()
{
    QStringList ids;
    m_database.statement("SELECT scheme_id FROM scheme ORDER BY id")
        .rows([&](const Statement &row) { ids.append(row.text(0)); });
    return ids;
}

PaperNumbers Tables::lastNumbers()
{
    PaperNumbers numbers;
    m_database
        .statement("SELECT MAX(COALESCE((SELECT MAX(receipt) FROM payment), 0), "
                   "COALESCE((SELECT receipt FROM number_floor), 0)), "
                   "MAX(COALESCE((SELECT MAX(number) FROM bill), 0), "
                   "COALESCE((SELECT bill FROM number_floor), 0))")
        .rows([&](const Statement &row) {
            numbers = {row.integer(0), row.integer(1)};
        });
    return numbers;
}

void Tables::keepNumbers(const PaperNumbers &numbers)
{
    m_database
        .statement("INSERT INTO number_floor (id, receipt, bill) VALUES (1, ?, ?) "
                   "ON CONFLICT (id) DO UPDATE SET receipt = excluded.receipt, "
                   "bill = excluded.bill")
        .run(numbers.receipt, numbers.bill);
}

QList<int> Tables::receiptsOutside(TermId term)
{
    QList<int> receipts;
    m_database.statement("SELECT receipt FROM payment WHERE term_id <> ? ORDER BY receipt")
        .rows(term, [&](const Statement &row) { receipts.append(row.integer(0)); });
    return receipts;
}

int Tables::nextBatch(TermId term)
{
    int next = 1;
    m_database.statement("SELECT COALESCE(MAX(number), 0) + 1 FROM bill_batch WHERE term_id = ?")
        .rows(term, [&](const Statement &row) { next = row.integer(0); });
    return next;
}

QList<ClosedLine> Tables::closedLines(qint64 settlement)
{
    static const QByteArray sql = selectFrom<ClosedLine>("WHERE settlement_id = ? ORDER BY id");
    QList<ClosedLine> lines;
    m_database.statement(sql).rows(
        settlement, [&](const Statement &row) { lines.append(readRow<ClosedLine>(row)); });
    return lines;
}

// Every kind of row has these.
#define KEHOU_ROWS(Row)                                                                            \
    template QList<Stored<Row>> Tables::stored<Row>(TermId);                                       \
    template QList<Row> Tables::rows<Row>(TermId);                                                 \
    template std::optional<Row> Tables::find<Row>(qint64);                                         \
    template std::optional<TermId> Tables::termOf<Row>(qint64);                                    \
    template int Tables::count<Row>(TermId);                                                       \
    template qint64 Tables::insert<Row>(TermId, const Row &);                                      \
    template void Tables::update<Row>(qint64, const Row &);                                        \
    template void Tables::remove<Row>(qint64)
KEHOU_ROWS(CalendarDay);
KEHOU_ROWS(Band);
KEHOU_ROWS(BillingMonth);
KEHOU_ROWS(SchoolClass);
KEHOU_ROWS(ClassTransfer);
KEHOU_ROWS(Student);
KEHOU_ROWS(StaffMember);
KEHOU_ROWS(Organisation);
KEHOU_ROWS(BaseGroup);
KEHOU_ROWS(Offering);
KEHOU_ROWS(LessonPlanLine);
KEHOU_ROWS(Enrollment);
KEHOU_ROWS(Wish);
KEHOU_ROWS(Placement);
KEHOU_ROWS(Waiver);
KEHOU_ROWS(Session);
KEHOU_ROWS(Mark);
KEHOU_ROWS(Patrol);
KEHOU_ROWS(ItemPrice);
KEHOU_ROWS(Publicity);
KEHOU_ROWS(Payment);
KEHOU_ROWS(Refund);
KEHOU_ROWS(TreasuryMove);
KEHOU_ROWS(Spending);
KEHOU_ROWS(Assessment);
KEHOU_ROWS(Sanction);
KEHOU_ROWS(AbsenceNote);
KEHOU_ROWS(LatePickup);
KEHOU_ROWS(Inquiry);
KEHOU_ROWS(Reveal);
KEHOU_ROWS(Narrative);
KEHOU_ROWS(EnrollmentStep);
KEHOU_ROWS(OfferingStep);
KEHOU_ROWS(DrawFreeze);
KEHOU_ROWS(RedLineException);
KEHOU_ROWS(Filing);
#undef KEHOU_ROWS

// What is issued or closed is only added to.
#define KEHOU_KEPT_ROWS(Row)                                                                       \
    template QList<Stored<Row>> Tables::stored<Row>(TermId);                                       \
    template QList<Row> Tables::rows<Row>(TermId);                                                 \
    template std::optional<Row> Tables::find<Row>(qint64);                                         \
    template int Tables::count<Row>(TermId);                                                       \
    template qint64 Tables::insert<Row>(TermId, const Row &)
KEHOU_KEPT_ROWS(BillBatch);
KEHOU_KEPT_ROWS(BatchReversal);
KEHOU_KEPT_ROWS(Bill);
KEHOU_KEPT_ROWS(BillLine);
KEHOU_KEPT_ROWS(ClosedSettlement);
KEHOU_KEPT_ROWS(ClosedLine);
KEHOU_KEPT_ROWS(CarryOver);
KEHOU_KEPT_ROWS(ReceiptPrint);
KEHOU_KEPT_ROWS(StatementLayout);
KEHOU_KEPT_ROWS(StatementLine);
KEHOU_KEPT_ROWS(Erasure);
#undef KEHOU_KEPT_ROWS
template void Tables::update<StatementLayout>(qint64, const StatementLayout &);
template void Tables::update<StatementLine>(qint64, const StatementLine &);

// Rows that are booked: they are added and read, never changed.
#define KEHOU_BOOKED_ROWS(Row)                                                                     \
    template QList<Row> Tables::rows<Row>(TermId);                                                 \
    template qint64 Tables::insert<Row>(TermId, const Row &)
KEHOU_BOOKED_ROWS(ClosedPay);
KEHOU_BOOKED_ROWS(ClosedPersonPay);
KEHOU_BOOKED_ROWS(ClosedPayLine);
KEHOU_BOOKED_ROWS(ClosedOrganisationPay);
#undef KEHOU_BOOKED_ROWS

#define KEHOU_STUDENT_ROWS(Row)                                                                    \
    template QList<Stored<Row>> Tables::ofStudent<Row>(TermId, const QString &)
KEHOU_STUDENT_ROWS(Student);
KEHOU_STUDENT_ROWS(ClassTransfer);
KEHOU_STUDENT_ROWS(Enrollment);
KEHOU_STUDENT_ROWS(Wish);
KEHOU_STUDENT_ROWS(Placement);
KEHOU_STUDENT_ROWS(Waiver);
KEHOU_STUDENT_ROWS(Mark);
KEHOU_STUDENT_ROWS(AbsenceNote);
KEHOU_STUDENT_ROWS(Reveal);
KEHOU_STUDENT_ROWS(EnrollmentStep);
KEHOU_STUDENT_ROWS(Payment);
KEHOU_STUDENT_ROWS(Refund);
KEHOU_STUDENT_ROWS(Bill);
KEHOU_STUDENT_ROWS(ClosedSettlement);
KEHOU_STUDENT_ROWS(CarryOver);
#undef KEHOU_STUDENT_ROWS

template QList<Stored<Session>> Tables::ofDate<Session>(TermId, QDate);
template QList<Stored<Mark>> Tables::ofDate<Mark>(TermId, QDate);
template QList<Stored<Patrol>> Tables::ofDate<Patrol>(TermId, QDate);

} // namespace kehou
