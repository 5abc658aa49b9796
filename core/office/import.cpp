// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/import.h"

#include "core/office/funds.h"
#include "core/rules/references.h"
#include "core/schemes/scheme_reader.h"
#include "core/schemes/shipped_schemes.h"

#include <QCoreApplication>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

// The term that the book names, as the file has it or as it would open it.
struct Target {
    std::optional<Stored<TermRow>> existing;
    TermRow merged;
    Scheme scheme;
};

[[nodiscard]] Failure faultsFound(Findings findings)
{
    const QString text = Text::tr("%n fault(s) found. Nothing was imported.", nullptr,
                                  static_cast<int>(findings.size()));
    return badInput(text, std::move(findings));
}

[[nodiscard]] Failure termFault(const QString &message, const QString &found,
                                const QString &expected)
{
    return faultsFound({{kTermSheetName.toString(), QString(), message, found, expected}});
}

[[nodiscard]] std::optional<Stored<TermRow>> termNamed(const QList<Stored<TermRow>> &terms,
                                                       const QString &name)
{
    std::optional<Stored<TermRow>> found;
    for (const Stored<TermRow> &term : terms) {
        if (name.isEmpty() || term.row.term.name == name)
            found = term;
    }
    return found;
}

// The scheme for a new term: the file's own where it has no term yet, else also one that ships.
[[nodiscard]] Result<QByteArray> schemeForNewTerm(Tables &tables, const QString &id, bool first)
{
    const QStringList own = tables.schemeIds();
    const QString wanted = id.isEmpty() ? own.value(0) : id;
    if (const auto json = tables.schemeJson(wanted))
        return *json;
    if (!first && !schemeText(wanted).isEmpty())
        return schemeText(wanted);
    return termFault(Text::tr("The book's scheme is not the one this file was made with."), wanted,
                     own.join(u'/'));
}

[[nodiscard]] Result<Target> targetOf(Tables &tables, TermSheet &sheet, const QString &termName)
{
    const QList<Stored<TermRow>> terms = tables.terms();
    const auto existing = termNamed(terms, sheet.name ? *sheet.name : termName);
    if (!existing && !sheet.name && !termName.isEmpty())
        return termFault(Text::tr("This file has no term of that name."), termName, {});
    const auto term =
        termOf(sheet, existing ? std::optional(existing->row.term) : std::optional<Term>());
    if (!term)
        return faultsFound(sheet.findings);
    if (existing && term->schemeId != existing->row.term.schemeId)
        return termFault(Text::tr("The term was opened with another scheme."), term->schemeId,
                         existing->row.term.schemeId);

    QByteArray json = existing ? existing->row.schemeJson : QByteArray();
    if (!existing) {
        auto found = schemeForNewTerm(tables, term->schemeId, terms.isEmpty());
        if (!found)
            return found.failure();
        json = std::move(found).value();
    }
    auto scheme = readScheme(json, term->schemeId);
    if (!scheme)
        return scheme.failure();
    Target target{existing, {*term, json}, std::move(scheme).value()};
    target.merged.term.schemeId = target.scheme.id;
    return target;
}

// The rows that the file has, with their numbers.
template <typename... Rows>
void loadStored(Tables &tables, TermId term, std::tuple<StoredList<Rows>...> &stored)
{
    ((std::get<StoredList<Rows>>(stored) = tables.stored<Rows>(term)), ...);
}

template <typename... Rows>
void plainRows(const std::tuple<StoredList<Rows>...> &stored, TermBook &book)
{
    const auto take = [&]<typename Row>(const StoredList<Row> &list) {
        for (const Stored<Row> &entry : list)
            book.rows<Row>().append(entry.row);
    };
    (take(std::get<StoredList<Rows>>(stored)), ...);
}

// Receipts without a number get the next ones, in the book's order (R-FEE-11).
[[nodiscard]] Payment numbered(Payment payment, int &nextReceipt)
{
    if (!payment.receipt)
        payment.receipt = nextReceipt++;
    return payment;
}

class Saving
{
public:
    Saving(Tables &tables, TermId term, const WorkbookRead &read)
        : m_tables(tables), m_term(term), m_read(read)
    {
        m_nextReceipt = tables.nextReceipt();
        for (const Payment &payment : read.sheet<Payment>().rows)
            m_nextReceipt = std::max(m_nextReceipt, payment.receipt.value_or(0) + 1);
    }

    template <typename... Rows>
    void saveAll(const std::tuple<StoredList<Rows>...> &stored)
    {
        (save<Rows>(std::get<StoredList<Rows>>(stored)), ...);
    }

private:
    template <typename Row>
    void save(const StoredList<Row> &stored)
    {
        const SheetRead<Row> &sheet = m_read.sheet<Row>();
        for (const qsizetype at : sheet.changed)
            m_tables.update<Row>(stored[at].id, sheet.rows[at]);
        for (qsizetype at = sheet.existing; at < sheet.rows.size(); ++at) {
            if constexpr (std::is_same_v<Row, Payment>)
                m_tables.insert<Row>(m_term, numbered(sheet.rows[at], m_nextReceipt));
            else
                m_tables.insert<Row>(m_term, sheet.rows[at]);
        }
    }

    Tables &m_tables;
    TermId m_term;
    const WorkbookRead &m_read;
    int m_nextReceipt = 1;
};

[[nodiscard]] Findings faultsOf(const WorkbookRead &read, const Scheme &scheme,
                                const QList<int> &receiptsElsewhere)
{
    Findings findings = read.findings();
    if (!findings.isEmpty()) {
        // Rows are only understood in part: what the rules would find may follow from that alone.
        // Numbers and names that lead nowhere are faults all the same.
        for (const RowFault &fault : read.usable() ? checkReferences(read.merged()) : RowFaults())
            findings.append(read.finding(fault));
        return findings;
    }
    CheckContext context = checkContext(scheme);
    context.receiptsElsewhere = QSet<int>(receiptsElsewhere.begin(), receiptsElsewhere.end());
    for (const RowFault &fault : checkBook(read.merged(), context))
        findings.append(read.finding(fault));
    return findings;
}

template <typename Row>
[[nodiscard]] bool touches(const SheetRead<Row> &sheet)
{
    return sheet.added() > 0 || !sheet.changed.isEmpty();
}

[[nodiscard]] ImportReport reportOf(const WorkbookRead &read, const Target &target,
                                    const TermSheet &sheet)
{
    ImportReport report;
    report.termName = target.merged.term.name;
    report.opensTerm = !target.existing;
    report.counts = read.counts();
    report.changes = read.changes();
    report.notes =
        sheet.notes + read.notes() + checkLimits(read.merged(), calendarLimits(target.scheme));
    report.barrier = touches(read.sheet<Payment>()) || touches(read.sheet<Refund>()) ||
                     touches(read.sheet<TreasuryMove>()) || touches(read.sheet<Spending>());
    const SpendingFrom from = target.scheme.funds.spendingFrom();
    if (const auto over = refuseOverspending({}, fundSums(read.merged()), from))
        report.notes.append(over->text);
    SheetCount term{kTermSheetName.toString()};
    if (!target.existing)
        term.added = 1;
    else if (target.existing->row != target.merged)
        term.changed = 1;
    else
        (sheet.present ? term.unchanged : term.absent) = 1;
    report.counts.prepend(term);
    return report;
}

[[nodiscard]] TermId saveTerm(Tables &tables, const Target &target)
{
    if (!target.existing)
        return TermId(tables.insertTerm(target.merged));
    if (target.existing->row != target.merged)
        tables.updateTerm(TermId(target.existing->id), target.merged);
    return TermId(target.existing->id);
}

// The faults of form of the whole book, beside those for which its term is not known.
[[nodiscard]] Failure withFaultsOfForm(const Failure &failure, const Book &book)
{
    const Term standIn{{}, {}, DateRange(QDate(2000, 1, 1), QDate(2000, 12, 31)), {}, {}, {}, {}};
    return faultsFound(failure.findings + WorkbookRead(book, TermBook(standIn)).findings());
}

[[nodiscard]] Result<ImportReport> importBook(Tables &tables, const Book &book,
                                              const ImportRequest &request)
{
    TermSheet sheet = readTermSheet(findSheet(book, kTermSheetName));
    auto target = targetOf(tables, sheet, request.termName);
    if (!target)
        return withFaultsOfForm(target.failure(), book);

    ForEachRow<StoredList> stored;
    if (target.value().existing)
        loadStored(tables, TermId(target.value().existing->id), stored);
    TermBook existing(target.value().merged.term);
    plainRows(stored, existing);

    const WorkbookRead read(book, existing);
    const auto id = TermId(target.value().existing ? target.value().existing->id : 0);
    const Findings findings =
        sheet.findings + faultsOf(read, target.value().scheme, tables.receiptsOutside(id));
    if (!findings.isEmpty())
        return faultsFound(findings);
    if (!request.dryRun)
        Saving(tables, saveTerm(tables, target.value()), read).saveAll(stored);
    return reportOf(read, target.value(), sheet);
}

} // namespace

bool ImportReport::changesNothing() const
{
    return std::all_of(counts.begin(), counts.end(), [](const SheetCount &count) {
        return count.added == 0 && count.changed == 0;
    });
}

Result<ImportReport> importWorkbook(Office &office, const ImportRequest &request,
                                    const Progress &progress)
{
    const auto book = readBook(request.path, {}, progress);
    if (!book)
        return book.failure();
    const auto body = [&](Tables &tables) { return importBook(tables, book.value(), request); };
    if (request.dryRun)
        return office.read<ImportReport>(body);
    return office.perform<ImportReport>(Text::tr("Import of a workbook"), body);
}

} // namespace kehou
