// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/statements.h"

#include "core/base/money_text.h"
#include "core/base/text_forms.h"
#include "core/exchange/statement_reader.h"
#include "core/office/bill_store.h"
#include "core/office/settle.h"
#include "core/sheet/read_book.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Statements)
};

// The layout that the latest term with these headers has.
[[nodiscard]] std::optional<StatementLayout> rememberedLayout(Tables &tables, const QString &key)
{
    std::optional<StatementLayout> found;
    for (const Stored<TermRow> &term : tables.terms()) {
        for (const StatementLayout &layout : tables.rows<StatementLayout>(TermId(term.id))) {
            if (layout.headers == key)
                found = layout;
        }
    }
    return found;
}

void remember(Tables &tables, TermId term, const StatementLayout &layout)
{
    for (const Stored<StatementLayout> &known : tables.stored<StatementLayout>(term)) {
        if (known.row.headers == layout.headers)
            return tables.update<StatementLayout>(known.id, layout);
    }
    tables.insert<StatementLayout>(term, layout);
}

// What a line without an outside number is known by.
[[nodiscard]] QString faceOf(const StatementLine &line)
{
    return QStringList{isoText(line.date), QString::number(line.amount.fen()), line.payer,
                       line.note}
        .join(u'\t');
}

// Numbers of bills, and what each student still has to pay: by the bills that hold, else as it is
// enrolled.
[[nodiscard]] StatementFacts statementFacts(Tables &tables, const TermCache::Loaded &loaded)
{
    StatementFacts facts;
    const BillBook book = loadBills(tables, loaded.term.id);
    QHash<QString, Money> billed;
    for (const StoredBill &bill : book.bills) {
        if (!book.holds(bill))
            continue;
        facts.bills.insert(bill.bill.number, bill.bill.student);
        billed[bill.bill.student] += bill.toPay();
    }
    TermSettlement term = openSettlement(loaded, {});
    SettlementRun run(*loaded.plan, term.rules);
    for (const StudentFacts &student : studentsToSettle(tables, loaded)) {
        const Settlement settlement = run.settle(student);
        const Money enrolled = settlement.prepaid - settlement.waivedPrepaid;
        const QString &number = student.student.number;
        facts.openSums.insert(number, billed.value(number, enrolled) - settlement.paid);
    }
    return facts;
}

// One statement's lines while they are entered.
class StatementImport
{
public:
    StatementImport(Tables &tables, const TermCache::Loaded &loaded)
        : m_tables(tables), m_term(loaded.term.id), m_facts(statementFacts(tables, loaded))
    {
        for (const Stored<TermRow> &term : tables.terms()) {
            for (const Payment &payment : tables.rows<Payment>(TermId(term.id)))
                rememberPayment(payment);
        }
        for (const StatementLine &line : tables.rows<StatementLine>(m_term)) {
            if (line.transaction.isEmpty())
                ++m_faces[faceOf(line)];
            else
                m_lines.insert(line.transaction);
        }
    }

    // Nothing, or why the whole import is refused.
    [[nodiscard]] std::optional<Failure> take(const StatementLine &line)
    {
        if (isKnown(line)) {
            ++m_report.known;
            return std::nullopt;
        }
        const auto student = matchedStudent(line, m_facts);
        StatementLine kept = line;
        if (student) {
            const auto entered = addPayment(m_tables, m_term, entryOf(line, *student));
            if (!entered)
                return entered.failure();
            kept.receipt = entered.value().receipt;
            m_facts.openSums[*student] -= line.amount;
        }
        m_lines.insert(line.transaction);
        m_tables.insert<StatementLine>(m_term, kept);
        ++(student ? m_report.entered : m_report.waiting);
        return std::nullopt;
    }

    [[nodiscard]] StatementReport &report() { return m_report; }

    [[nodiscard]] static MoneyEntry entryOf(const StatementLine &line, const QString &student)
    {
        const QStringList words{line.payer, line.note};
        return {student,     line.amount,      line.date,
                line.method, line.transaction, words.join(u' ').trimmed()};
    }

private:
    void rememberPayment(const Payment &payment)
    {
        if (!payment.transaction.isEmpty())
            m_payments.insert(payment.transaction, payment.amount);
    }

    // The same outside number twice is one payment and a note (R-FEE-11).
    [[nodiscard]] bool isKnown(const StatementLine &line)
    {
        if (line.transaction.isEmpty())
            return m_faces[faceOf(line)]-- > 0;
        const auto payment = m_payments.constFind(line.transaction);
        if (payment == m_payments.constEnd())
            return m_lines.contains(line.transaction);
        m_report.notes.append(
            *payment == line.amount
                ? Text::tr("%1 is entered already.").arg(line.transaction)
                : Text::tr("%1 is entered already with another amount: %2 yuan, here %3 yuan.")
                      .arg(line.transaction, moneyText(*payment), moneyText(line.amount)));
        return true;
    }

    Tables &m_tables;
    TermId m_term;
    StatementFacts m_facts;
    QHash<QString, Money> m_payments; // by outside number
    QSet<QString> m_lines;            // outside numbers of statements
    QHash<QString, int> m_faces;
    StatementReport m_report;
};

[[nodiscard]] Result<StatementSheet> readSheet(const QString &path)
{
    const auto book = readBook(path);
    if (!book)
        return book.failure();
    StatementSheet sheet = findStatement(book.value());
    if (sheet.headers.isEmpty() || sheet.rows.isEmpty())
        return refuse(Text::tr("\"%1\" has no lines of a statement below a row of headers.")
                          .arg(QFileInfo(path).fileName()));
    return sheet;
}

[[nodiscard]] std::optional<Failure> faultOf(const StatementLayout &layout)
{
    if (layout.date < 0 || layout.amount < 0)
        return refuse(Text::tr("Say which columns hold the date and the amount."));
    return std::nullopt;
}

[[nodiscard]] Result<StatementReport> take(Tables &tables, const TermCache::Loaded &loaded,
                                           const StatementContent &content,
                                           const StatementLayout &layout)
{
    StatementImport taking(tables, loaded);
    for (const StatementLine &line : content.lines) {
        if (const auto failure = taking.take(line))
            return *failure;
    }
    remember(tables, loaded.term.id, layout);
    taking.report().leftOut = content.leftOut;
    return taking.report();
}

[[nodiscard]] Result<EnteredPayment> match(Tables &tables, TermId term, qint64 id,
                                           const QString &student)
{
    auto line = tables.find<StatementLine>(id);
    if (!line || line->receipt)
        return refuse(Text::tr("This line does not wait any more."));
    const auto entered = addPayment(tables, term, StatementImport::entryOf(*line, student));
    if (!entered)
        return entered.failure();
    line->receipt = entered.value().receipt;
    tables.update<StatementLine>(id, *line);
    return entered;
}

} // namespace

Result<StatementOffer> offerStatement(Office &office, const QString &path, const QString &termName)
{
    const auto sheet = readSheet(path);
    if (!sheet)
        return sheet.failure();
    return office.read<StatementOffer>([&](Tables &tables) -> Result<StatementOffer> {
        const auto open = findTerm(tables, termName);
        if (!open)
            return open.failure();
        const QStringList &headers = sheet.value().headers;
        const auto known = rememberedLayout(tables, headerKey(headers));
        return StatementOffer{path, headers, known.value_or(suggestedLayout(headers)),
                              known.has_value(), static_cast<int>(sheet.value().rows.size())};
    });
}

Result<StatementReport> importStatement(Office &office, const QString &path,
                                        const StatementLayout &layout, const QString &termName)
{
    if (const auto fault = faultOf(layout))
        return *fault;
    const auto sheet = readSheet(path);
    if (!sheet)
        return sheet.failure();
    const StatementContent content = readStatement(sheet.value(), layout);
    if (!content.findings.isEmpty())
        return badInput(Text::tr("The statement was not taken: %n cell(s) cannot be read.", nullptr,
                                 static_cast<int>(content.findings.size())),
                        content.findings);
    const QString text = Text::tr("Take a statement: %1").arg(QFileInfo(path).fileName());
    return office.perform<StatementReport>(text, [&](Tables &tables) -> Result<StatementReport> {
        const auto loaded = office.cache().get(tables, termName);
        if (!loaded)
            return loaded.failure();
        return take(tables, *loaded.value(), content, layout);
    });
}

Result<QList<WaitingLine>> waitingLines(Office &office, const QString &termName)
{
    using List = QList<WaitingLine>;
    return office.read<List>([&](Tables &tables) -> Result<List> {
        const auto open = findTerm(tables, termName);
        if (!open)
            return open.failure();
        List lines;
        for (const Stored<StatementLine> &line : tables.stored<StatementLine>(open.value().id)) {
            if (!line.row.receipt)
                lines.append({line.id, line.row});
        }
        return lines;
    });
}

Result<EnteredPayment> matchLine(Office &office, qint64 line, const QString &student,
                                 const QString &termName)
{
    const QString text = Text::tr("Match a line of a statement with student %1").arg(student);
    return office.perform<EnteredPayment>(text, [&](Tables &tables) -> Result<EnteredPayment> {
        const auto open = findTerm(tables, termName);
        if (!open)
            return open.failure();
        return match(tables, open.value().id, line, student);
    });
}

} // namespace kehou
