// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/bills.h"

#include "core/base/money_text.h"
#include "core/base/natural_order.h"
#include "core/base/text_forms.h"
#include "core/office/bill_text.h"
#include "core/office/red_lines.h"
#include "core/office/settle.h"
#include "core/office/waiver_text.h"
#include "core/rules/fees/statement.h"
#include "core/rules/ledger/fee_events.h"

#include <QCoreApplication>

#include <algorithm>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Bills)
};

[[nodiscard]] bool listedBefore(const Payer &a, const Payer &b)
{
    if (a.className != b.className)
        return naturallyBefore(a.className, b.className);
    return naturallyBefore(a.number, b.number);
}

// What stops billing and nobody answers for, but R-RED-2: its exact form at the day of issue is
// the gate of R-FEE-9.
[[nodiscard]] QList<RedFinding> billingStops(Tables &tables, const LoadedTerm &term, QDate today)
{
    QList<RedFinding> stops = blockingFindings(tables, term, GuardedAction::Billing, today);
    stops.removeIf(
        [](const RedFinding &finding) { return finding.rule == QStringLiteral("R-RED-2"); });
    return stops;
}

[[nodiscard]] QString stopText(const RedFinding &finding, const QString &row)
{
    return Text::tr("%1: %2 (%3) %4").arg(finding.rule, finding.what, row, finding.wayOut);
}

// A term with what its bills are made of, inside of one operation.
class BillMaker
{
public:
    BillMaker(Tables &tables, const TermCache::Loaded &loaded, QDate issuedOn)
        : m_loaded(loaded), m_issuedOn(issuedOn), m_notices(tables.rows<Publicity>(loaded.term.id)),
          m_settlement(openSettlement(loaded, {})), m_students(studentsToSettle(tables, loaded)),
          m_stops(
              billingStops(tables, {loaded.term, loaded.book, *loaded.plan, m_students}, issuedOn)),
          m_book(loadBills(tables, loaded.term.id)), m_holding(m_book.holdingByStudent())
    {
    }

    [[nodiscard]] BillPreview preview();
    // Of the drafts that are to be issued.
    [[nodiscard]] BillingFaults faults(const QList<BillDraft> &drafts) const;

private:
    struct Wanted {
        const StudentFacts *student;
        QList<BillLine> lines;
        Money amount;
    };

    [[nodiscard]] Wanted wantedOf(const StudentFacts &student, const Settlement &settlement) const;
    [[nodiscard]] BillLine lineOf(const StudentFacts &student, const ExplainedLine &line) const;
    [[nodiscard]] QString whatOf(const FeeLine &line) const;
    [[nodiscard]] QString periodOf(const StudentFacts &student, const FeeLine &line) const;
    [[nodiscard]] int gradeOf(const Wanted &wanted) const;
    [[nodiscard]] QStringList redLinesOf(const BillDraft &draft) const;
    [[nodiscard]] BillingFaults redLineFaults() const;
    void add(const Wanted &wanted, Money usual, BillPreview &preview) const;
    void addDeparted(const QList<Wanted> &wanted, BillPreview &preview) const;

    const TermCache::Loaded &m_loaded;
    QDate m_issuedOn;
    QList<Publicity> m_notices;
    TermSettlement m_settlement;
    std::vector<StudentFacts> m_students;
    QList<RedFinding> m_stops;
    BillBook m_book;
    QHash<QString, QList<Stored<BillLine>>> m_holding;
};

QString BillMaker::whatOf(const FeeLine &line) const
{
    if (line.month >= 0)
        return m_settlement.rules.months[line.month].name;
    if (line.offering >= 0)
        return m_settlement.offerings.value(line.offering);
    return line.window == m_loaded.term.term.dates ? QString() : datesInWords(line.window);
}

QString BillMaker::periodOf(const StudentFacts &student, const FeeLine &line) const
{
    const QString start = isoText(student.selections[line.selection].start);
    if (line.month >= 0)
        return start + u' ' + m_settlement.rules.months[line.month].name;
    QString period = start;
    if (line.offering >= 0)
        period += u' ' + m_loaded.plan->keyOf(line.offering).name;
    // A second price of the selection, or a second time in the offering.
    const QDate first =
        std::max(student.selections[line.selection].start, m_loaded.term.term.dates.first());
    return line.window.first() == first ? period : period + u' ' + isoText(line.window.first());
}

BillLine BillMaker::lineOf(const StudentFacts &student, const ExplainedLine &explained) const
{
    const FeeLine &line = explained.line;
    const FeeItem &item = m_settlement.rules.items[line.item];
    BillLine bill;
    bill.item = item.code;
    bill.period = periodOf(student, line);
    bill.name = item.name;
    bill.what = whatOf(line);
    bill.kind = item.kind;
    bill.basis = item.basis;
    bill.inScope = item.inScope;
    bill.start = line.window.first();
    bill.end = line.window.last();
    bill.units = line.units;
    bill.divisor = line.divisor;
    bill.price = line.price;
    bill.amount = line.amount;
    bill.waived = line.waived;
    if (!line.waived.isZero())
        bill.waiverBasis = waiverBasis(*m_loaded.plan, student).join(QStringLiteral("；"));
    FeeItem priced = item;
    priced.price = line.price;
    bill.standard = documentOf(m_notices, priced, m_issuedOn);
    bill.rule = explained.rule;
    bill.text = explained.text;
    return bill;
}

BillMaker::Wanted BillMaker::wantedOf(const StudentFacts &student,
                                      const Settlement &settlement) const
{
    Wanted wanted{&student, {}, settlement.prepaid};
    for (const ExplainedLine &line : m_settlement.explain(settlement)) {
        if (line.line.kind == LineKind::Prepaid)
            wanted.lines.append(lineOf(student, line));
    }
    return wanted;
}

int BillMaker::gradeOf(const Wanted &wanted) const
{
    return m_loaded.plan->gradeOfClass(wanted.student->student.className);
}

// A bill that only gives back is never held.
QStringList BillMaker::redLinesOf(const BillDraft &draft) const
{
    QStringList texts;
    if (draft.toPay() <= Money())
        return texts;
    for (const RedFinding &finding : m_stops) {
        for (qsizetype row = 0; row < finding.subjects.size(); ++row) {
            if (finding.subjects[row] == draft.payer.number)
                texts.append(stopText(finding, finding.rows[row]));
        }
    }
    return texts;
}

BillingFaults BillMaker::redLineFaults() const
{
    BillingFaults faults;
    for (const RedFinding &finding : m_stops) {
        if (!finding.subjects.isEmpty())
            continue;
        for (const QString &row : finding.rows)
            faults.append({BillingFaultKind::RedLine, finding.rule, stopText(finding, row)});
    }
    return faults;
}

void BillMaker::add(const Wanted &wanted, Money usual, BillPreview &preview) const
{
    const Student &student = wanted.student->student;
    const QList<BillLine> lines = billDifference(wanted.lines, m_holding.value(student.number));
    if (lines.isEmpty()) {
        preview.standing += wanted.lines.isEmpty() ? 0 : 1;
        return;
    }
    BillDraft draft;
    draft.payer = {student.number, student.name, student.className};
    draft.lines = lines;
    for (const BillLine &line : lines) {
        draft.amount += line.amount;
        draft.waived += line.waived;
    }
    draft.oddities =
        billOddities(m_loaded.term.term, {*wanted.student, wanted.lines, lines, usual});
    draft.redLines = redLinesOf(draft);
    preview.drafts.append(draft);
}

// Who was billed and has no selection any more is given all of it back.
void BillMaker::addDeparted(const QList<Wanted> &wanted, BillPreview &preview) const
{
    QSet<QString> seen;
    for (const Wanted &one : wanted)
        seen.insert(one.student->student.number);
    for (const Student &student : m_loaded.book.rows<Student>()) {
        StudentFacts facts;
        facts.student = student;
        if (!seen.contains(student.number) && m_holding.contains(student.number))
            add({&facts, {}, {}}, Money(), preview);
    }
}

BillPreview BillMaker::preview()
{
    SettlementRun run(*m_loaded.plan, m_settlement.rules);
    QList<Wanted> wanted;
    QHash<int, QList<Money>> amounts;
    for (const StudentFacts &student : m_students) {
        wanted.append(wantedOf(student, run.settle(student)));
        amounts[gradeOf(wanted.last())].append(wanted.last().amount);
    }
    QHash<int, Money> usual;
    for (auto grade = amounts.cbegin(); grade != amounts.cend(); ++grade)
        usual.insert(grade.key(), usualAmount(*grade));
    BillPreview preview;
    for (const Wanted &one : wanted)
        add(one, usual.value(gradeOf(one)), preview);
    addDeparted(wanted, preview);
    std::sort(
        preview.drafts.begin(), preview.drafts.end(),
        [](const BillDraft &a, const BillDraft &b) { return listedBefore(a.payer, b.payer); });
    preview.faults = faults(preview.drafts);
    return preview;
}

BillingFaults BillMaker::faults(const QList<BillDraft> &drafts) const
{
    const FeeRules &rules = m_settlement.rules;
    PublicityFacts publicity{pricedItems(rules.items, rules.prices, m_loaded.term.term.dates),
                             {},
                             rules.months,
                             m_notices,
                             m_loaded.term.scheme.fees.publicityDaysBeforeBilling,
                             m_issuedOn};
    QList<BilledDates> dates;
    for (const BillDraft &draft : drafts) {
        for (const BillLine &line : draft.lines) {
            if (line.credits || draft.isBlocked())
                continue;
            publicity.billed.append(line.item);
            dates.append({draft.payer.number, DateRange(line.start, line.end)});
        }
    }
    publicity.billed.removeDuplicates();
    if (publicity.billed.isEmpty())
        return {};
    return publicityFaults(publicity) + termFaults(m_loaded.term.term.dates, dates) +
           redLineFaults();
}

// After closing, what families owe is what they used (R-FEE-7): a bill would ask for it twice.
[[nodiscard]] QString closedText()
{
    return Text::tr("The settlement of this term is closed: what has changed since is adjusted by "
                    "closing it again (R-FEE-7).");
}

[[nodiscard]] BillBatch batchOf(const BillIssue &issue, int number)
{
    const QString name = issue.name.trimmed();
    return {number, name.isEmpty() ? QStringLiteral("第%1批").arg(number) : name, issue.issuedOn,
            issue.dueOn};
}

// What a bill says by item, for the journal.
[[nodiscard]] QList<ItemAmount> amountsOf(const QList<BillLine> &lines)
{
    QList<ItemAmount> amounts;
    for (const BillLine &line : lines) {
        auto known = std::find_if(amounts.begin(), amounts.end(), [&](const ItemAmount &amount) {
            return amount.item == line.item;
        });
        if (known == amounts.end())
            known = amounts.insert(amounts.end(), {line.item, line.kind, {}, {}});
        known->amount += line.amount;
        known->waived += line.waived;
    }
    return amounts;
}

// R-LED-1: under the bill's own number.
[[nodiscard]] EventSource sourceOf(const Bill &bill)
{
    return {EventKind::Bill, QString::number(bill.number)};
}

// Writes the drafts as a batch with its bills and lines, and posts each bill.
[[nodiscard]] IssuedBills writeBatch(Tables &tables, TermId term, const BillBatch &batch,
                                     const QList<BillDraft> &drafts)
{
    IssuedBills issued{batch.number, 0, {}, {}};
    const qint64 batchId = tables.insert<BillBatch>(term, batch);
    Journal journal = tables.journal();
    int number = tables.nextBill();
    for (const BillDraft &draft : drafts) {
        const Bill bill{batchId, number++, draft.payer.number, draft.payer.className};
        const qint64 billId = tables.insert<Bill>(term, bill);
        for (BillLine line : draft.lines) {
            line.bill = billId;
            tables.insert<BillLine>(term, line);
        }
        const Event event{
            sourceOf(bill), batch.issuedOn,
            Text::tr("Bill %1 of student %2").arg(billNumberText(bill.number), bill.student)};
        journal.append(term, billIssued(event, bill.student, amountsOf(draft.lines)));
        ++issued.bills;
        issued.toPay += draft.toPay();
    }
    return issued;
}

[[nodiscard]] Result<IssuedBills> issue(Tables &tables, const TermCache::Loaded &loaded,
                                        const BillIssue &asked)
{
    if (asked.dueOn && *asked.dueOn < asked.issuedOn)
        return refuse(Text::tr("The bills would be due before they are issued."));
    if (tables.count<ClosedSettlement>(loaded.term.id) > 0)
        return refuse(closedText());
    BillMaker maker(tables, loaded, asked.issuedOn);
    QList<BillDraft> drafts;
    QList<HeldBill> held;
    for (const BillDraft &draft : maker.preview().drafts) {
        if (draft.isBlocked())
            held.append(heldBill(draft));
        else if (!asked.leftOut.contains(draft.payer.number))
            drafts.append(draft);
    }
    if (const BillingFaults faults = maker.faults(drafts); !faults.isEmpty())
        return gateFailure(faults);
    if (drafts.isEmpty() && !held.isEmpty())
        return allHeld(held);
    IssuedBills issued;
    if (!drafts.isEmpty())
        issued = writeBatch(tables, loaded.term.id,
                            batchOf(asked, tables.nextBatch(loaded.term.id)), drafts);
    issued.held = held;
    return issued;
}

// The number of a later batch that holds and corrects lines of this one, if there is one.
[[nodiscard]] std::optional<int> correctedBy(const BillBook &book, qint64 batch)
{
    QSet<qint64> lines;
    for (const StoredBill &bill : book.bills) {
        for (const Stored<BillLine> &line : bill.lines) {
            if (bill.bill.batch == batch)
                lines.insert(line.id);
            else if (line.row.credits && lines.contains(*line.row.credits) && book.holds(bill))
                return book.findBatch(bill.bill.batch)->batch.number;
        }
    }
    return std::nullopt;
}

// R-LED-2: each bill's entry is taken back.
void postReversal(Tables &tables, const BillBook &book, const BatchReversal &asked)
{
    Journal journal = tables.journal();
    for (const StoredBill &bill : book.bills) {
        if (bill.bill.batch != asked.batch)
            continue;
        if (const auto booked = journal.standing(sourceOf(bill.bill)))
            journal.reverse(*booked, asked.date,
                            Text::tr("Reversal of bill %1").arg(billNumberText(bill.bill.number)));
    }
}

[[nodiscard]] Result<void> reverse(Tables &tables, TermId term, const BatchReversal &asked)
{
    const BillBook book = loadBills(tables, term);
    const StoredBatch *batch = book.findBatch(asked.batch);
    if (!batch)
        return refuse(Text::tr("There is no such batch of bills in this term."));
    if (batch->reversal)
        return refuse(Text::tr("\"%1\" was reversed on %2 already.")
                          .arg(batch->batch.name, isoText(batch->reversal->date)));
    if (asked.reason.trimmed().isEmpty())
        return refuse(Text::tr("Taking back a batch needs its reason."));
    if (const auto later = correctedBy(book, asked.batch))
        return refuse(Text::tr("Batch %1 corrects bills of \"%2\". Reverse that one first.")
                          .arg(*later)
                          .arg(batch->batch.name));
    if (tables.count<ClosedSettlement>(term) > 0)
        return refuse(closedText());
    tables.insert<BatchReversal>(term, {asked.batch, asked.date, asked.reason.trimmed()});
    postReversal(tables, book, asked);
    return done();
}

[[nodiscard]] QHash<QString, Payer> payersOf(Tables &tables, TermId term)
{
    QHash<QString, Payer> payers;
    for (const Student &student : tables.rows<Student>(term))
        payers.insert(student.number, {student.number, student.name, student.className});
    return payers;
}

} // namespace

Result<BillPreview> previewBills(Office &office, QDate issuedOn, const QString &termName)
{
    return office.read<BillPreview>([&](Tables &tables) -> Result<BillPreview> {
        const auto loaded = office.cache().get(tables, termName);
        if (!loaded)
            return loaded.failure();
        return BillMaker(tables, *loaded.value(), issuedOn).preview();
    });
}

Result<IssuedBills> issueBills(Office &office, const BillIssue &asked, const QString &termName)
{
    const QString text = Text::tr("Issue bills on %1").arg(isoText(asked.issuedOn));
    return office.perform<IssuedBills>(text, [&](Tables &tables) -> Result<IssuedBills> {
        const auto loaded = office.cache().get(tables, termName);
        if (!loaded)
            return loaded.failure();
        return issue(tables, *loaded.value(), asked);
    });
}

Result<QList<BatchLine>> listBatches(Office &office, const QString &termName)
{
    using List = QList<BatchLine>;
    return office.read<List>([&](Tables &tables) -> Result<List> {
        const auto open = findTerm(tables, termName);
        if (!open)
            return open.failure();
        const BillBook book = loadBills(tables, open.value().id);
        List lines;
        for (const StoredBatch &batch : book.batches) {
            lines.append({batch.id, batch.batch, batch.reversal, 0, {}});
            for (const StoredBill &bill : book.bills) {
                if (bill.bill.batch != batch.id)
                    continue;
                ++lines.last().bills;
                lines.last().toPay += bill.toPay();
            }
        }
        return lines;
    });
}

Result<QList<BatchBill>> openBatch(Office &office, qint64 batch, const QString &termName)
{
    using List = QList<BatchBill>;
    return office.read<List>([&](Tables &tables) -> Result<List> {
        const auto open = findTerm(tables, termName);
        if (!open)
            return open.failure();
        const QHash<QString, Payer> payers = payersOf(tables, open.value().id);
        List bills;
        for (const StoredBill &stored : loadBills(tables, open.value().id).bills) {
            if (stored.bill.batch != batch)
                continue;
            bills.append({payers.value(stored.bill.student), stored.bill, {}});
            for (const Stored<BillLine> &line : stored.lines)
                bills.last().lines.append(line.row);
        }
        return bills;
    });
}

Result<void> reverseBatch(Office &office, const BatchReversal &asked, const QString &termName)
{
    return office.perform<void>(Text::tr("Take back a batch of bills"),
                                [&](Tables &tables) -> Result<void> {
                                    const auto open = findTerm(tables, termName);
                                    if (!open)
                                        return open.failure();
                                    return reverse(tables, open.value().id, asked);
                                });
}

} // namespace kehou
