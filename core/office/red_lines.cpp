// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/red_lines.h"

#include "core/rules/pay/staff_fund.h"

#include <QCoreApplication>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RedLineOffice)
};

template <typename Row>
[[nodiscard]] Money sumOf(const QList<Row> &rows)
{
    Money sum;
    for (const Row &row : rows)
        sum += row.amount;
    return sum;
}

// What was collected and neither given back nor spent, of each term up to this one.
[[nodiscard]] QList<Money> surpluses(Tables &tables, const Term &until)
{
    QList<Money> list;
    for (const Stored<TermRow> &row : tables.terms()) {
        if (until.dates.first() < row.row.term.dates.first())
            continue;
        const TermId id(row.id);
        list.append(sumOf(tables.rows<Payment>(id)) - sumOf(tables.rows<Refund>(id)) -
                    sumOf(tables.rows<Spending>(id)));
    }
    return list;
}

[[nodiscard]] ThirdPartyTerms thirdPartyTerms(const ThirdPartyRules &rules)
{
    return {rules.allowed,         rules.pools,          rules.interviewNeeded,
            rules.insuranceNeeded, rules.contractNeeded, rules.admittedListOnly};
}

// Everything that the checks look at, made once and kept together. Income and pay take as long as
// all other facts together, and few checks ask for them.
class Facts
{
public:
    enum class Pay { LeftOut, Computed };

    Facts(const LoadedTerm &term, const SchoolAnswers &answers, QDate today, Pay pay)
        : m_rules(redLineRules(term.open.scheme, term.book)),
          m_pay(term.book, term.plan), m_facts{term.book,
                                               term.plan,
                                               term.students,
                                               m_rules,
                                               m_pay,
                                               m_sheet,
                                               {},
                                               answers.surplus,
                                               answers.filings,
                                               today,
                                               admittedCourses(answers.reviews)}
    {
        if (pay == Pay::LeftOut)
            return;
        m_facts.netIncome = netServiceIncome(term.plan, m_rules.fees, term.students);
        m_sheet = computePay(m_pay, term.open.scheme.pay,
                             staffFund(term.open.term, m_rules.staffPercent, m_facts.netIncome));
    }
    Facts(const Facts &) = delete;
    Facts &operator=(const Facts &) = delete;

    [[nodiscard]] const RedLineFacts &get() const { return m_facts; }

private:
    RedLineRules m_rules;
    PayFacts m_pay;
    PaySheet m_sheet;
    RedLineFacts m_facts;
};

[[nodiscard]] QList<AnsweredFinding> answered(const QList<RedFinding> &findings,
                                              const QList<RedLineException> &exceptions)
{
    QList<AnsweredFinding> list;
    for (const RedFinding &finding : findings) {
        AnsweredFinding entry{finding, {}};
        for (RedLineException exception : exceptions) {
            const auto row = finding.keys.indexOf(exception.key);
            if (exception.rule != finding.rule || row < 0)
                continue;
            exception.row = finding.rows[row]; // in today's language
            entry.exceptions.append(exception);
        }
        list.append(entry);
    }
    return list;
}

// Reads a term whole and hands it on.
template <typename T>
[[nodiscard]] Result<T> withTerm(Tables &tables, const QString &termName,
                                 const std::function<Result<T>(const LoadedTerm &)> &use)
{
    const auto open = findTerm(tables, termName);
    if (!open)
        return open.failure();
    const TermBook book = loadBook(tables, open.value());
    const TermPlan plan(book);
    const std::vector<StudentFacts> students = studentFacts(book);
    return use({open.value(), book, plan, students});
}

// The finding without the rows that somebody answers for.
[[nodiscard]] RedFinding openPart(const AnsweredFinding &entry)
{
    RedFinding open = entry.finding;
    for (const RedLineException &exception : entry.exceptions) {
        const auto row = open.keys.indexOf(exception.key);
        if (!open.subjects.isEmpty())
            open.subjects.removeAt(row);
        open.rows.removeAt(row);
        open.keys.removeAt(row);
    }
    return open;
}

[[nodiscard]] bool isSameRow(const RedLineException &a, const RedLineException &b)
{
    return a.rule == b.rule && a.key == b.key;
}

// The exception with the key of the row that it names.
[[nodiscard]] Result<RedLineException> withKey(const RedLineReport &report,
                                               RedLineException exception)
{
    if (exception.person.trimmed().isEmpty() || exception.reason.trimmed().isEmpty())
        return refuse(Text::tr("An exception needs the name of who answers for it and a reason."));
    for (const AnsweredFinding &entry : report.findings) {
        const auto row = entry.finding.rows.indexOf(exception.row);
        if (entry.finding.rule != exception.rule || row < 0)
            continue;
        if (!entry.openRows().contains(exception.row))
            return refuse(Text::tr("Somebody answers for this row already."));
        exception.key = entry.finding.keys[row];
        return exception;
    }
    return refuse(Text::tr("The check %1 has no such row any more.").arg(exception.rule));
}

[[nodiscard]] Result<void> addExceptions(Tables &tables, const LoadedTerm &term,
                                         const QList<RedLineException> &exceptions)
{
    const RedLineReport report =
        redLinesOf(term, readAnswers(tables, term.open), exceptions.first().date);
    for (const RedLineException &asked : exceptions) {
        const auto exception = withKey(report, asked);
        if (!exception)
            return exception.failure();
        tables.insert<RedLineException>(term.open.id, exception.value());
    }
    return done();
}

} // namespace

QStringList AnsweredFinding::openRows() const
{
    QStringList rows = finding.rows;
    for (const RedLineException &exception : exceptions)
        rows.removeAll(exception.row);
    return rows;
}

bool RedLineReport::isClean() const
{
    return std::none_of(findings.begin(), findings.end(),
                        [](const AnsweredFinding &finding) { return finding.isOpen(); });
}

RedLineRules redLineRules(const Scheme &scheme, const TermBook &book)
{
    RedLineRules rules;
    rules.fees = feeRules(scheme, book);
    rules.caps = {scheme.fees.capPerPeriod, scheme.fees.capPerDay};
    rules.noticeDaysBeforeBilling = scheme.fees.publicityDaysBeforeBilling;
    for (const WaiverProposal &proposal : scheme.fees.waivers) {
        if (proposal.percent.value == 10'000)
            rules.exemptCategories.append(proposal.category);
    }
    rules.ends.earliestEnd = scheme.calendar.earliestEnd;
    rules.ends.latestEnd = scheme.calendar.latestEnd;
    rules.thirdParty = thirdPartyTerms(scheme.menu.thirdParty);
    rules.baseLayers.append(QStringLiteral("基础托管"));
    for (const Layer &layer : scheme.menu.layers) {
        if (layer.kind == LayerKind::Base)
            rules.baseLayers.append(layer.name);
    }
    rules.insuranceNeeded = scheme.enrollment.insuranceNeeded;
    rules.staffPercent = scheme.funds.staffPercent();
    rules.stopsOverFund = scheme.pay.overFund == OverFund::Stop;
    rules.spendsReturned = scheme.funds.twoLines || scheme.funds.fundedBy == FundedBy::Treasury;
    rules.patrolDaily = scheme.oversight.patrol == Cadence::Daily ||
                        scheme.oversight.patrol == Cadence::EveryPeriod;
    rules.filingDays = scheme.calendar.filingDays;
    rules.disclosureDays = scheme.fees.disclosureDays;
    return rules;
}

QList<OfferingStep> courseReviews(Tables &tables, TermId term)
{
    QList<OfferingStep> steps = tables.rows<OfferingStep>(term);
    steps.removeIf([](const OfferingStep &step) { return step.move != OfferingMove::Review; });
    return steps;
}

QSet<QString> admittedCourses(const QList<OfferingStep> &reviews)
{
    QSet<QString> codes;
    for (const OfferingStep &review : reviews)
        codes.insert(review.offering);
    return codes;
}

SchoolAnswers readAnswers(Tables &tables, const OpenTerm &open)
{
    return {tables.rows<RedLineException>(open.id), tables.rows<Filing>(open.id),
            surpluses(tables, open.term), courseReviews(tables, open.id)};
}

RedLineReport redLinesOf(const LoadedTerm &term, const SchoolAnswers &answers, QDate today)
{
    const Facts facts(term, answers, today, Facts::Pay::Computed);
    return {term.open, today, answered(checkRedLines(facts.get()), answers.exceptions),
            answers.filings};
}

QList<AnsweredFinding> planFindings(const LoadedTerm &term, const SchoolAnswers &answers,
                                    QDate today)
{
    const Facts facts(term, answers, today, Facts::Pay::LeftOut);
    return answered(checkPlanLines(facts.get()), answers.exceptions);
}

Result<RedLineReport> checkTerm(Office &office, const RedLineRequest &request)
{
    return office.read<RedLineReport>([&](Tables &tables) {
        return withTerm<RedLineReport>(
            tables, request.termName, [&](const LoadedTerm &term) -> Result<RedLineReport> {
                return redLinesOf(term, readAnswers(tables, term.open), request.today);
            });
    });
}

QList<RedFinding> blockingFindings(Tables &tables, const LoadedTerm &term, GuardedAction action,
                                   QDate today)
{
    const SchoolAnswers answers = readAnswers(tables, term.open);
    const Facts facts(term, answers, today,
                      action == GuardedAction::ClosePay ? Facts::Pay::Computed
                                                        : Facts::Pay::LeftOut);
    QList<RedFinding> open;
    for (const AnsweredFinding &entry :
         answered(checkRedLines(facts.get(), action), answers.exceptions)) {
        if (entry.isOpen())
            open.append(openPart(entry));
    }
    return open;
}

Result<QList<RedFinding>> blockingFindings(Office &office, GuardedAction action,
                                           const RedLineRequest &request)
{
    using Found = QList<RedFinding>;
    return office.read<Found>([&](Tables &tables) {
        return withTerm<Found>(tables, request.termName,
                               [&](const LoadedTerm &term) -> Result<Found> {
                                   return blockingFindings(tables, term, action, request.today);
                               });
    });
}

std::optional<Failure> untaughtStopped(Tables &tables, const LoadedTerm &term,
                                       const QString &className, QDate today)
{
    for (RedFinding finding : blockingFindings(tables, term, GuardedAction::Session, today)) {
        const QString key =
            className + u'|'; // of its slots; not of a session whose teacher is away
        for (qsizetype row = 0; row < finding.rows.size(); ++row) {
            if (finding.rule != QStringLiteral("R-RED-7") || !finding.keys[row].startsWith(key))
                continue;
            finding.rows = {finding.rows[row]};
            return stoppedBy({finding});
        }
    }
    return std::nullopt;
}

Failure stoppedBy(const QList<RedFinding> &findings)
{
    Findings rows;
    for (const RedFinding &finding : findings) {
        for (const QString &row : finding.rows)
            rows.append({finding.rule, {}, finding.what, row, finding.wayOut});
    }
    return {FailureKind::Refused,
            Text::tr("%n red-line check(s) stop this. Mend what they name, or let somebody answer "
                     "for it.",
                     nullptr, static_cast<int>(findings.size())),
            rows};
}

Result<void> makeExceptions(Office &office, const QList<RedLineException> &exceptions,
                            const QString &termName)
{
    KEHOU_EXPECTS(!exceptions.isEmpty());
    return office.perform<void>(
        Text::tr("Make an exception from %1").arg(exceptions.first().rule), [&](Tables &tables) {
            return withTerm<void>(tables, termName, [&](const LoadedTerm &term) {
                return addExceptions(tables, term, exceptions);
            });
        });
}

Result<void> makeException(Office &office, const RedLineException &exception,
                           const QString &termName)
{
    return makeExceptions(office, {exception}, termName);
}

Result<void> withdrawException(Office &office, const RedLineException &exception,
                               const QString &termName)
{
    return office.perform<void>(Text::tr("Withdraw an exception from %1").arg(exception.rule),
                                [&](Tables &tables) -> Result<void> {
                                    const auto open = findTerm(tables, termName);
                                    if (!open)
                                        return open.failure();
                                    for (const auto &stored :
                                         tables.stored<RedLineException>(open.value().id)) {
                                        if (!isSameRow(stored.row, exception))
                                            continue;
                                        tables.remove<RedLineException>(stored.id);
                                        return done();
                                    }
                                    return refuse(Text::tr("There is no such exception."));
                                });
}

Result<void> recordFiling(Office &office, const Filing &filing, const QString &termName)
{
    if (!filing.date.isValid())
        return refuse(Text::tr("A filing needs its day."));
    return office.perform<void>(Text::tr("Record a filing"), [&](Tables &tables) -> Result<void> {
        const auto open = findTerm(tables, termName);
        if (!open)
            return open.failure();
        for (const Filing &other : tables.rows<Filing>(open.value().id)) {
            if (other.kind == filing.kind && other.date == filing.date)
                return refuse(Text::tr("This filing is recorded already."));
        }
        tables.insert<Filing>(open.value().id, filing);
        return done();
    });
}

} // namespace kehou
