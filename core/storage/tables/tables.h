// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/stored.h"
#include "core/rules/attendance/oversight.h"
#include "core/rules/fees/closed_settlement.h"
#include "core/rules/pay/closed_pay.h"
#include "core/rules/term_book.h"
#include "core/storage/database.h"
#include "core/storage/tables/journal.h"

namespace kehou
{

// A term as the file keeps it: its items and its own copy of the scheme.
struct TermRow {
    Term term;
    QByteArray schemeJson;

    friend bool operator==(const TermRow &, const TermRow &) = default;
};

// Numbers that stand on paper.
struct PaperNumbers {
    int receipt = 0;
    int bill = 0;
};

// All rows of the school file, by kind. Reading is in the order in which rows came into the file;
// sessions and marks come by date and period.
class Tables
{
public:
    explicit Tables(Database &database) : m_database(database) {}

    template <typename Row>
    [[nodiscard]] QList<Stored<Row>> stored(TermId term);
    template <typename Row>
    [[nodiscard]] QList<Row> rows(TermId term);
    template <typename Row>
    [[nodiscard]] std::optional<Row> find(qint64 id);
    // The rows of one student; only for rows that name one.
    template <typename Row>
    [[nodiscard]] QList<Stored<Row>> ofStudent(TermId term, const QString &studentNo);
    // The rows of one day; only for sessions, marks and patrols.
    template <typename Row>
    [[nodiscard]] QList<Stored<Row>> ofDate(TermId term, QDate date);
    template <typename Row>
    [[nodiscard]] int count(TermId term);
    // Marks of one state, by date and period.
    [[nodiscard]] QList<Mark> marksOf(TermId term, MarkState state);
    [[nodiscard]] QList<Mark> marksWithin(TermId term, const DateRange &dates);
    // The term that a row belongs to; nothing where the row is not there.
    template <typename Row>
    [[nodiscard]] std::optional<TermId> termOf(qint64 id);

    template <typename Row>
    qint64 insert(TermId term, const Row &row);
    template <typename Row>
    void update(qint64 id, const Row &row);
    template <typename Row>
    void remove(qint64 id);

    [[nodiscard]] QList<Stored<TermRow>> terms();
    qint64 insertTerm(const TermRow &row);
    void updateTerm(TermId id, const TermRow &row);

    // Schemes that a new term of the file may open with.
    void putScheme(const QString &id, const QByteArray &json);
    [[nodiscard]] std::optional<QByteArray> schemeJson(const QString &id);
    [[nodiscard]] QStringList schemeIds();

    [[nodiscard]] Journal journal() { return Journal(m_database); }

    // R-FEE-11: the greatest numbers ever given, also by a file that this one took the place of.
    [[nodiscard]] PaperNumbers lastNumbers();
    void keepNumbers(const PaperNumbers &numbers);
    [[nodiscard]] int nextReceipt() { return lastNumbers().receipt + 1; }
    // Receipt numbers that other terms of the file have given.
    [[nodiscard]] QList<int> receiptsOutside(TermId term);
    [[nodiscard]] int nextBill() { return lastNumbers().bill + 1; }
    // One more than the greatest number of a batch in the term.
    [[nodiscard]] int nextBatch(TermId term);
    // The lines of one closed settlement.
    [[nodiscard]] QList<ClosedLine> closedLines(qint64 settlement);

private:
    Database &m_database;
};

} // namespace kehou
