// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/closed_pay.h"

#include "core/base/money_text.h"
#include "core/base/text_forms.h"
#include "core/office/red_lines.h"
#include "core/rules/ledger/fund_events.h"

#include <QCoreApplication>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Pay)
};

using SheetByNumber = QMap<int, ClosedPaySheet>;

void readPeople(Tables &tables, TermId term, SheetByNumber &sheets)
{
    for (const ClosedPersonPay &row : tables.rows<ClosedPersonPay>(term)) {
        ClosedPaySheet &closed = sheets[row.sheet];
        closed.names.insert(row.staff, row.name);
        closed.posts.insert(row.staff, row.postName);
        closed.sheet.staff.append(row);
    }
}

void readLines(Tables &tables, TermId term, SheetByNumber &sheets)
{
    QHash<std::pair<int, QString>, QList<PayLine>> lines;
    for (const ClosedPayLine &row : tables.rows<ClosedPayLine>(term))
        lines[{row.sheet, row.staff}].append(row);
    for (auto sheet = sheets.begin(); sheet != sheets.end(); ++sheet) {
        for (PersonPay &person : sheet->sheet.staff)
            person.lines = lines.value({sheet.key(), person.staff});
    }
}

void readOrganisations(Tables &tables, TermId term, SheetByNumber &sheets)
{
    for (const ClosedOrganisationPay &row : tables.rows<ClosedOrganisationPay>(term))
        sheets[row.sheet].sheet.organisations.append(
            {row.name, row.sessions, row.price, row.factor, row.total, row.unpaid});
}

[[nodiscard]] ClosedPaySheet emptySheet(const ClosedPay &head)
{
    ClosedPaySheet closed;
    closed.head = head;
    closed.sheet.method = head.method;
    closed.sheet.fund = head.fund;
    closed.sheet.process = head.process;
    closed.sheet.terminal = head.terminal;
    closed.sheet.undivided = head.undivided;
    return closed;
}

[[nodiscard]] ClosedPay headOf(const TermPay &pay, int number, QDate on)
{
    const PaySheet &sheet = pay.sheet;
    return {
        number,         on, sheet.method, sheet.fund, pay.fundText(), sheet.process, sheet.terminal,
        sheet.undivided};
}

void insertPerson(Tables &tables, TermId term, const ClosedPersonPay &person)
{
    tables.insert(term, person);
    for (const PayLine &line : person.lines)
        tables.insert(term, ClosedPayLine{line, person.sheet, person.staff});
}

void insertSheet(Tables &tables, const TermPay &pay, const ClosedPay &head)
{
    const TermId term = pay.term.id;
    tables.insert(term, head);
    for (const PersonPay &person : pay.sheet.staff)
        insertPerson(tables, term,
                     {person, head.number, pay.name(person.staff), pay.posts.value(person.staff)});
    for (const OrganisationPay &organisation : pay.sheet.organisations)
        tables.insert(term,
                      ClosedOrganisationPay{head.number, organisation.name, organisation.sessions,
                                            organisation.price, organisation.factor,
                                            organisation.total, organisation.unpaid});
}

// R-PAY-10: the list of what must be entered first.
[[nodiscard]] Findings missingFor(const TermPay &pay)
{
    Findings findings;
    for (const ExplainedGap &gap : pay.explainGaps()) {
        if (forbidsClosing(gap.gap.kind))
            findings.append({{}, gap.rule, gap.text, {}, {}});
    }
    return findings;
}

[[nodiscard]] std::optional<Failure> refusalOf(const TermPay &pay)
{
    if (const Findings missing = missingFor(pay); !missing.isEmpty())
        return Failure{FailureKind::Refused,
                       Text::tr("The pay cannot be closed: %n thing(s) that it stands on are "
                                "missing (R-PAY-10). Enter them first.",
                                nullptr, static_cast<int>(missing.size())),
                       missing};
    if (!pay.sheet.over().isZero())
        return refuse(Text::tr("The pay cannot be closed: it exceeds the staff fund of %1 yuan by "
                               "%2 yuan (R-PAY-7).")
                          .arg(moneyText(pay.sheet.fund), moneyText(pay.sheet.over())));
    const bool somebody =
        std::any_of(pay.sheet.staff.begin(), pay.sheet.staff.end(),
                    [](const PersonPay &person) { return !person.lines.empty(); });
    if (!somebody && pay.sheet.organisations.isEmpty())
        return refuse(Text::tr("Nobody has taught a confirmed session or holds a paid post in this "
                               "term, so there is no pay to close."));
    return std::nullopt;
}

// What each is to have beside the earlier sheets.
[[nodiscard]] QList<Owed> owedBy(const PaySheet &before, const PaySheet &after)
{
    QList<Owed> owed;
    for (const PayAdjustment &adjustment : payAdjustments(before, after))
        owed.append({adjustment.staff, adjustment.amount()});
    for (const OrganisationAdjustment &adjustment : organisationAdjustments(before, after))
        owed.append({adjustment.name, adjustment.amount()});
    return owed;
}

// R-LED-1: what was spent on staff before the first sheet was closed was paid ahead of it.
[[nodiscard]] Money paidAhead(Tables &tables, const TermPay &pay, const QList<Owed> &owed)
{
    Money sum;
    for (const Owed &one : owed)
        sum += one.amount;
    const Account expense{AccountKind::Expense, pay.term.scheme.funds.staffCategory};
    const Money spent = tables.journal().balance(pay.term.id, expense);
    return std::clamp(spent, Money(), sum);
}

void post(Tables &tables, const TermPay &pay, const ClosedPay &head, const PaySheet *before)
{
    const Event event{
        {EventKind::Pay, QStringLiteral("%1/%2").arg(pay.term.id.value()).arg(head.number)},
        head.closedOn,
        Text::tr("Pay sheet %1 closed").arg(head.number)};
    const QList<Owed> owed = owedBy(before ? *before : PaySheet(), pay.sheet);
    const Money ahead = before ? Money() : paidAhead(tables, pay, owed);
    tables.journal().append(pay.term.id,
                            payClosed(event, pay.term.scheme.funds.staffCategory, owed, ahead));
}

[[nodiscard]] bool nothingChanged(const ClosedPaySheet &latest, const TermPay &pay)
{
    return payAdjustments(latest.sheet, pay.sheet).isEmpty() &&
           organisationAdjustments(latest.sheet, pay.sheet).isEmpty();
}

[[nodiscard]] Result<ClosedPay> close(Tables &tables, const LoadedTerm &term, QDate on)
{
    const TermPay pay = payOf(term, {});
    if (const auto refusal = refusalOf(pay))
        return *refusal;
    const auto closed = closedPaySheets(tables, term.open.id);
    if (!closed.isEmpty() && nothingChanged(closed.last(), pay))
        return refuse(Text::tr("Nothing has changed since pay sheet %1 was closed on %2.")
                          .arg(closed.last().head.number)
                          .arg(isoText(closed.last().head.closedOn)));
    const auto stops = blockingFindings(tables, term, GuardedAction::ClosePay, on);
    if (!stops.isEmpty())
        return stoppedBy(stops);
    const ClosedPay head = headOf(pay, static_cast<int>(closed.size()) + 1, on);
    insertSheet(tables, pay, head);
    post(tables, pay, head, closed.isEmpty() ? nullptr : &closed.last().sheet);
    return head;
}

} // namespace

QList<ClosedPaySheet> closedPaySheets(Tables &tables, TermId term)
{
    SheetByNumber sheets;
    for (const ClosedPay &head : tables.rows<ClosedPay>(term))
        sheets.insert(head.number, emptySheet(head));
    if (sheets.isEmpty())
        return {};
    readPeople(tables, term, sheets);
    readLines(tables, term, sheets);
    readOrganisations(tables, term, sheets);
    return sheets.values();
}

void showClosed(const QList<ClosedPaySheet> &closed, TermPay &pay)
{
    if (closed.isEmpty())
        return;
    Money before;
    for (const ClosedPaySheet &sheet : closed) {
        pay.history.append({sheet.head.number, sheet.head.closedOn, sheet.sheet.total() - before});
        before = sheet.sheet.total();
    }
    const ClosedPaySheet &latest = closed.last();
    pay.adjustments = payAdjustments(latest.sheet, pay.sheet);
    pay.organisationAdjustments = organisationAdjustments(latest.sheet, pay.sheet);
    if (closed.size() > 1)
        pay.latestAdjustments = payAdjustments(closed[closed.size() - 2].sheet, latest.sheet);
    pay.closed = latest.head;
    pay.sheet = latest.sheet;
    pay.names.insert(latest.names);
    pay.posts.insert(latest.posts);
}

bool forbidsClosing(PayGapKind kind)
{
    switch (kind) {
    case PayGapKind::NoRoll:
    case PayGapKind::NobodyNamed:
    case PayGapKind::NoAmount:
    case PayGapKind::NoPrice:
        return true;
    case PayGapKind::NobodyTaught:
    case PayGapKind::NoRecord:
    case PayGapKind::NoTier:
    case PayGapKind::NoScore:
    case PayGapKind::NotSanctioned:
    case PayGapKind::NotApproved:
    case PayGapKind::NoPatrol:
        return false;
    }
    return false;
}

Result<ClosedPay> closePay(Office &office, const PayClosing &closing)
{
    return office.perform<ClosedPay>(
        Text::tr("Close the pay"), [&](Tables &tables) -> Result<ClosedPay> {
            const auto open = findTerm(tables, closing.termName);
            if (!open)
                return open.failure();
            const TermBook book = loadBook(tables, open.value());
            const TermPlan plan(book);
            return close(tables, {open.value(), book, plan, studentFacts(book)}, closing.on);
        });
}

} // namespace kehou
