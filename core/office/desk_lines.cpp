// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/desk_lines.h"

#include "core/base/money_text.h"
#include "core/base/text_forms.h"
#include "core/office/facts.h"
#include "core/office/oversight.h"
#include "core/office/red_lines.h"
#include "core/rules/allocation/vacancies.h"
#include "core/rules/enrollment/moves.h"
#include "core/rules/ledger/fund_plan.h"

#include <QCoreApplication>

#include <algorithm>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Desk)
};

// R-RED-12: a roll may wait for this many days.
constexpr int kDaysForRoll = 2;
// R-MNU-5: papers that lapse are shown this many days ahead.
constexpr int kDaysBeforeLapse = 30;
// Days with open rolls that have a line of their own.
constexpr int kMostRollLines = 6;
constexpr int kMostNames = 4;

[[nodiscard]] QString dayText(QDate date)
{
    return isoText(date) + QStringLiteral(" 周") + weekdayCharacter(date);
}

[[nodiscard]] DeskLine rollLine(QDate date, const RollCount &count, QDate today)
{
    const int open = count.rolls - count.taken;
    const bool late = date.daysTo(today) > kDaysForRoll;
    const QString text = date == today ? Text::tr("Take today's rolls: %1 of %2 are not taken yet.")
                                       : Text::tr("%3: %1 of %2 rolls are not taken.");
    const QString counted = text.arg(open).arg(count.rolls);
    return {date == today ? counted : counted.arg(dayText(date)),
            date == today || late ? Urgency::Now : Urgency::Soon, QStringLiteral("attendance"),
            isoText(date)};
}

// Today's line, then the latest days; the days before them share one line that opens the first.
[[nodiscard]] QList<DeskLine> rollLines(const DeskFacts &facts)
{
    QList<QDate> open;
    for (auto entry = facts.rolls.cbegin(); entry != facts.rolls.cend(); ++entry) {
        if (entry->taken < entry->rolls)
            open.prepend(entry.key());
    }
    QList<DeskLine> lines;
    for (const QDate date : open.mid(0, kMostRollLines))
        lines.append(rollLine(date, facts.rolls.value(date), facts.today));
    if (const int more = static_cast<int>(open.size()) - kMostRollLines; more > 0)
        lines.append({Text::tr("%n earlier day(s) with rolls that are not taken, the first %1.",
                               nullptr, more)
                          .arg(dayText(open.constLast())),
                      Urgency::Now, QStringLiteral("attendance"), isoText(open.constLast())});
    return lines;
}

// R-ATT-8: until somebody says what was done.
[[nodiscard]] QList<DeskLine> absenceLines(const DeskFacts &facts)
{
    if (facts.openAbsences.isEmpty())
        return {};
    QString names = facts.openAbsences.mid(0, kMostNames).join(u'、');
    if (facts.openAbsences.size() > kMostNames)
        names += u'…';
    return {{Text::tr("%n absence(s) without leave to follow up: %1. Call their families.", nullptr,
                      static_cast<int>(facts.openAbsences.size()))
                 .arg(names),
             Urgency::Now, QStringLiteral("attendance"), QStringLiteral("absences")}};
}

// R-ATT-6.
[[nodiscard]] QList<DeskLine> patrolLines(Tables &tables, const DeskFacts &facts)
{
    const Cadence cadence = facts.loaded.term.scheme.oversight.patrol;
    const bool daily = cadence == Cadence::Daily || cadence == Cadence::EveryPeriod;
    if (!daily || facts.rolls.value(facts.today).rolls == 0 ||
        !tables.ofDate<Patrol>(facts.loaded.term.id, facts.today).isEmpty())
        return {};
    return {{Text::tr("No patrol is entered for today."), Urgency::Soon,
             QStringLiteral("attendance"), QStringLiteral("oversight")}};
}

// R-ATT-6: diagnoses and surveys that the scheme asks for; patrols have their own line.
[[nodiscard]] QList<DeskLine> inquiryLines(Tables &tables, const DeskFacts &facts)
{
    QList<DeskLine> lines;
    for (const QString &text : missingInquiries(tables, facts.loaded, facts.today))
        lines.append(
            {text, Urgency::Soon, QStringLiteral("attendance"), QStringLiteral("oversight")});
    return lines;
}

[[nodiscard]] QString waitingText(EnrollmentState state, int count)
{
    switch (state) {
    case EnrollmentState::ClassReview:
        return Text::tr("%n application(s) wait for the class's review.", nullptr, count);
    case EnrollmentState::SchoolApproval:
        return Text::tr("%n application(s) wait for the school's approval.", nullptr, count);
    case EnrollmentState::AwaitingContract:
        return Text::tr("%n application(s) wait for the signed agreement.", nullptr, count);
    case EnrollmentState::Draft:
    case EnrollmentState::Active:
    case EnrollmentState::Ended:
    case EnrollmentState::Cancelled:
        return {};
    }
    return {};
}

[[nodiscard]] QList<DeskLine> enrollmentLines(const DeskFacts &facts)
{
    QMap<EnrollmentState, int> counts;
    int unagreed = 0;
    for (const Enrollment &enrollment : facts.loaded.book.rows<Enrollment>()) {
        ++counts[enrollment.state];
        const bool voluntary = !enrollment.applicant.isEmpty() && enrollment.agreedOn;
        unagreed += enrollment.state == EnrollmentState::Active && !voluntary ? 1 : 0;
    }
    const QString page = QStringLiteral("enrollment");
    QList<DeskLine> lines;
    if (unagreed > 0)
        lines.append({Text::tr("%n active enrollment(s) without application or agreement: they "
                               "are not billed (R-ENR-6).",
                               nullptr, unagreed),
                      Urgency::Now, page, enrollmentStateText(EnrollmentState::Active)});
    for (auto entry = counts.cbegin(); entry != counts.cend(); ++entry) {
        if (const QString text = waitingText(entry.key(), *entry); !text.isEmpty())
            lines.append({text, Urgency::Soon, page, enrollmentStateText(entry.key())});
    }
    return lines;
}

// R-ALC-6: the office confirms who has them.
[[nodiscard]] QList<DeskLine> vacancyLines(Tables &tables, const DeskFacts &facts)
{
    const OpenTerm &term = facts.loaded.term;
    if (!term.term.dates.contains(facts.today))
        return {};
    TermBook book = facts.loaded.book;
    if (book.rows<Placement>().isEmpty())
        return {};
    book.rows<Wish>() = tables.rows<Wish>(term.id);
    const QList<Vacancy> open = vacancies(book, allocationRules(term.scheme),
                                          {facts.today, term.scheme.menu.selectionMode,
                                           term.term.drawSeed, term.scheme.enrollment.noticeDays});
    if (open.isEmpty())
        return {};
    QStringList codes;
    for (const Vacancy &vacancy : open.first(std::min<qsizetype>(open.size(), kMostNames)))
        codes.append(vacancy.offering);
    QString text = codes.join(u'、');
    if (open.size() > kMostNames)
        text += u'…';
    return {{Text::tr("%n course(s) with a free place that somebody waits for: %1.", nullptr,
                      static_cast<int>(open.size()))
                 .arg(text),
             Urgency::Soon, QStringLiteral("allocation"), QStringLiteral("vacancies")}};
}

[[nodiscard]] std::optional<QDate> noticedOn(const QList<Publicity> &notices, const FeeItem &item)
{
    std::optional<QDate> since;
    for (const Publicity &notice : notices) {
        if (isNamed(item, notice.item) && notice.price == item.price &&
            (!since || notice.start < *since))
            since = notice.start;
    }
    return since;
}

// R-FEE-9: the notice of each price, and the days that it has to run before a bill.
[[nodiscard]] QList<DeskLine> noticeLines(Tables &tables, const DeskFacts &facts)
{
    const FeesPart &fees = facts.loaded.term.scheme.fees;
    const QList<Publicity> notices = tables.rows<Publicity>(facts.loaded.term.id);
    const QString page = QStringLiteral("settings");
    const QString sheet = QStringLiteral("收费公示");
    QList<DeskLine> lines;
    for (const FeeItem &item : pricedItems(fees.items, facts.loaded.book.rows<ItemPrice>(),
                                           facts.loaded.term.term.dates)) {
        if (item.price.isZero())
            continue;
        const auto since = noticedOn(notices, item);
        if (!since) {
            lines.append(
                {Text::tr("The price of %1, %2 yuan, has no public notice yet: it cannot be "
                          "billed.")
                     .arg(item.name, moneyText(item.price)),
                 Urgency::Now, page, sheet});
            continue;
        }
        const qint64 left = facts.today.daysTo(since->addDays(fees.publicityDaysBeforeBilling));
        if (left > 0)
            lines.append({Text::tr("The public notice of %1 has %n day(s) to run before bills.",
                                   nullptr, static_cast<int>(left))
                              .arg(item.name),
                          Urgency::Note, page, sheet});
    }
    return lines;
}

// R-FEE-4: days that no family pays for, because no billing month has them.
[[nodiscard]] QList<DeskLine> monthLines(const DeskFacts &facts)
{
    const auto &loaded = facts.loaded;
    const int days =
        static_cast<int>(daysOutsideMonths(*loaded.plan, loaded.book.rows<BillingMonth>()).size());
    QList<DeskLine> lines;
    for (const FeeItem &item : loaded.term.scheme.fees.items) {
        if (item.basis == FeeBasis::Month && days > 0)
            lines.append({Text::tr("%1 is charged by the month, and %n service day(s) lie in no "
                                   "billing month: nobody pays for them (R-FEE-4).",
                                   nullptr, days)
                              .arg(item.name),
                          Urgency::Soon, QStringLiteral("settings"), QStringLiteral("计费月")});
    }
    return lines;
}

// R-MNU-8 and R-RED-14: what has to be filed after the term's start and disclosed after its end,
// until it is recorded. A day that has gone by is a finding of the checks.
[[nodiscard]] QList<DeskLine> filingLines(Tables &tables, const DeskFacts &facts)
{
    const QList<Filing> filings = tables.rows<Filing>(facts.loaded.term.id);
    const DateRange &dates = facts.loaded.term.term.dates;
    const Scheme &scheme = facts.loaded.term.scheme;
    QList<DeskLine> lines;
    const auto add = [&](FilingKind kind, const DateRange &days, const QString &text) {
        const bool done = std::any_of(filings.begin(), filings.end(),
                                      [&](const Filing &filing) { return filing.kind == kind; });
        if (done || !days.contains(facts.today))
            return;
        const QDate last = days.last();
        lines.append({text.arg(isoText(last)).arg(facts.today.daysTo(last)),
                      Urgency::Soon,
                      QStringLiteral("papers"),
                      {}});
    };
    add(FilingKind::Timetable, {dates.first(), dates.first().addDays(scheme.calendar.filingDays)},
        Text::tr("The timetable is to be filed and published by %1, %2 days from now."));
    add(FilingKind::Disclosure,
        {dates.last().addDays(1), dates.last().addDays(std::max(1, scheme.fees.disclosureDays))},
        Text::tr("Income and spending are to be disclosed by %1, %2 days from now."));
    return lines;
}

// R-LED-4: what lies at the school for too long.
[[nodiscard]] QList<DeskLine> remittanceLines(Tables &tables, const DeskFacts &facts)
{
    const OpenTerm &open = facts.loaded.term;
    if (!open.scheme.funds.twoLines)
        return {};
    const int days = open.scheme.fees.remitDays;
    TermBook book(open.term);
    book.rows<Payment>() = tables.rows<Payment>(open.id);
    book.rows<Refund>() = tables.rows<Refund>(open.id);
    book.rows<TreasuryMove>() = tables.rows<TreasuryMove>(open.id);
    const Money late = lateToRemit(book, facts.today, days);
    if (late.isZero())
        return {};
    return {{Text::tr("%1 yuan were collected more than %n day(s) ago and are not remitted to the "
                      "treasury yet.",
                      nullptr, days)
                 .arg(moneyText(late)),
             Urgency::Now, QStringLiteral("ledger"), QStringLiteral("treasury")}};
}

[[nodiscard]] bool isTeaching(const DeskFacts &facts, const QString &organisation)
{
    const QList<Offering> &offerings = facts.loaded.book.rows<Offering>();
    return std::any_of(offerings.begin(), offerings.end(), [&](const Offering &offering) {
        return offering.isHeld() && offering.organisation == organisation;
    });
}

// R-MNU-5: papers that do not last to the term's end, from 30 days ahead.
[[nodiscard]] QList<DeskLine> paperLines(Tables &tables, const DeskFacts &facts)
{
    QList<DeskLine> lines;
    const auto add = [&](const QString &name, const std::optional<QDate> &until,
                         const QString &text) {
        const QDate last = facts.loaded.term.term.dates.last();
        if (!until || *until >= last || facts.today.daysTo(*until) > kDaysBeforeLapse)
            return;
        lines.append({text.arg(name, isoText(*until)),
                      *until < facts.today ? Urgency::Now : Urgency::Soon, QStringLiteral("menu"),
                      QStringLiteral("机构")});
    };
    for (const Organisation &organisation : tables.rows<Organisation>(facts.loaded.term.id)) {
        if (!isTeaching(facts, organisation.name))
            continue;
        add(organisation.name, organisation.qualifiedUntil,
            Text::tr("The qualification of %1 holds until %2."));
        add(organisation.name, organisation.insuredUntil,
            Text::tr("The insurance of %1 holds until %2."));
        add(organisation.name, organisation.contractTo,
            Text::tr("The contract with %1 holds until %2."));
    }
    return lines;
}

// Section 9 of the rules: one line for each check with open rows, of those that rolls and money
// have no part in; these have lines of their own. A term that is over wants its disclosure alone
// (T38).
[[nodiscard]] QList<DeskLine> redLines(Tables &tables, const DeskFacts &facts)
{
    const auto &loaded = facts.loaded;
    TermBook book = loaded.book;
    book.rows<Organisation>() = tables.rows<Organisation>(loaded.term.id);
    book.rows<LessonPlanLine>() = tables.rows<LessonPlanLine>(loaded.term.id);
    const SchoolAnswers answers{tables.rows<RedLineException>(loaded.term.id),
                                tables.rows<Filing>(loaded.term.id),
                                {},
                                courseReviews(tables, loaded.term.id)};
    QList<DeskLine> lines;
    for (const AnsweredFinding &entry :
         planFindings({loaded.term, book, *loaded.plan, loaded.students}, answers, facts.today)) {
        const int open = static_cast<int>(entry.openRows().size());
        const bool late = loaded.term.term.dates.last() < facts.today &&
                          entry.finding.rule != QStringLiteral("R-RED-14");
        if (open == 0 || late)
            continue;
        const bool blocks = entry.finding.severity == RedSeverity::Block;
        lines.append(
            {Text::tr("%1 %2 (%n)", nullptr, open).arg(entry.finding.rule, entry.finding.what),
             blocks ? Urgency::Now : Urgency::Soon, QStringLiteral("settings"),
             QStringLiteral("checks")});
    }
    return lines;
}

template <typename... Rows>
[[nodiscard]] QList<bool> haveRows(Tables &tables, const std::optional<TermId> &term)
{
    return {(term && tables.count<Rows>(*term) > 0)...};
}

} // namespace

QList<DeskLine> deskLines(Tables &tables, const DeskFacts &facts)
{
    QList<DeskLine> lines = rollLines(facts);
    lines += absenceLines(facts);
    lines += patrolLines(tables, facts);
    lines += inquiryLines(tables, facts);
    // A term that is over wants its rolls and its disclosure, nothing else (T38).
    if (facts.today <= facts.loaded.term.term.dates.last()) {
        lines += enrollmentLines(facts);
        lines += vacancyLines(tables, facts);
        lines += noticeLines(tables, facts);
        lines += monthLines(facts);
        lines += paperLines(tables, facts);
    }
    lines += filingLines(tables, facts);
    lines += redLines(tables, facts);
    lines += remittanceLines(tables, facts);
    std::stable_sort(lines.begin(), lines.end(),
                     [](const DeskLine &a, const DeskLine &b) { return a.urgency > b.urgency; });
    return lines;
}

QList<DeskStep> deskSteps(Tables &tables, const std::optional<TermId> &term)
{
    QList<DeskStep> steps{
        {QStringLiteral("学期"), Text::tr("Open the term: school, name, dates, days of service")},
        {QStringLiteral("校历"), Text::tr("Enter holidays, make-up days and closed days")},
        {QStringLiteral("时段"), Text::tr("Enter the periods of the afternoon by grade")},
        {QStringLiteral("班级"), Text::tr("Enter the classes")},
        {QStringLiteral("学生"), Text::tr("Enter the students")},
        {QStringLiteral("教职工"), Text::tr("Enter the staff")},
        {QStringLiteral("课程"), Text::tr("Enter the courses of the term")},
        {QStringLiteral("收费公示"), Text::tr("Enter the public notice of the fees")},
        {QStringLiteral("报名"), Text::tr("Enter the families' applications")},
        {QStringLiteral("选课结果"), Text::tr("Enter who has a place in which course")},
        {QStringLiteral("缴费"), Text::tr("Enter the first payments")}};
    const QList<bool> ticks =
        QList<bool>{term.has_value()} +
        haveRows<CalendarDay, Band, SchoolClass, Student, StaffMember, Offering, Publicity,
                 Enrollment, Placement, Payment>(tables, term);
    for (qsizetype at = 0; at < steps.size(); ++at)
        steps[at].ticked = ticks[at];
    return steps;
}

} // namespace kehou
