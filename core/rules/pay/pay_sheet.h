// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/pay/conduct.h"
#include "core/rules/pay/pay_part.h"

namespace kehou
{

// What one session of a line is worth and why. Sessions with the same terms share a line.
struct SessionTerms {
    bool noon = false;
    bool special = false;
    bool late = false;
    std::optional<RecordState> record; // where it decides
    std::optional<ZeroReason> zero;
    bool toProvider = false; // paid to the organisation, not to the person
    int unitsMilli = 0;      // under `units`, of one session
    // Under `rates`:
    QString tier; // that holds, empty where the person has none
    int lowered = 0;
    bool suspended = false;
    bool capped = false;
    int minutes = 0; // of the session, where they count (R-PAY-9)
    int pupils = 0;  // expected, where the class's size decides (R-PAY-9)
    int part = 0;    // R-PAY-9: of a session with further teachers, part of partOf is the person's
    int partOf = 0;
    Money rate; // of the tier or the class's size with the special rate, cut at the cap
    Money pay;  // of one session

    friend bool operator==(const SessionTerms &, const SessionTerms &) = default;
};

// In the order in which a person's lines stand.
enum class PayLineKind {
    Sessions,   // count sessions on the same terms
    Lateness,   // R-PAY-1: −1 each
    LeastUnits, // a term total below zero counts as 0
    Process,    // R-PAY-1: the share of the process part
    Terminal,   // R-PAY-2: the share of the terminal part
    Forfeit,    // R-PAY-2: no terminal part, for a dereliction or an accident
    Evaluation, // R-PAY-4: the share of the staff fund
    Post,       // R-PAY-5
    Award,
    Deduction,
    LeastPay, // a total below zero is 0
    Scaled,   // R-PAY-7: what the fund does not cover
};

// The part of an amount that falls to one weight of a sum (R-MON-3).
struct Share {
    Money whole;
    std::int64_t weight = 0;
    std::int64_t sum = 0;

    friend bool operator==(const Share &, const Share &) = default;
};

// One line of a person's pay: session or rule, count, rate, amount. A person's lines add up to the
// total, and their units to the units.
struct PayLine {
    PayLineKind kind = PayLineKind::Sessions;
    int count = 0;
    Money rate;
    Money amount;
    std::int64_t unitsMilli = 0;
    SessionTerms terms;
    Share share;
    int divisor = 0;    // of a post held for a part of a month or a term: all of its service days
    PostBasis basis{};  // of a post
    QString text;       // the post's name, the reason of an award or deduction
    QList<QDate> dates; // of sessions and sanctions

    friend bool operator==(const PayLine &, const PayLine &) = default;
};

struct PersonPay {
    QString staff;
    int sessions = 0; // every one taught, also those that pay nothing
    std::int64_t unitsMilli = 0;
    int scoreCenti = 0; // the survey's under `units`, the evaluation's under `evaluation`
    Money process;
    Money terminal;
    Money rate;
    Money post;
    Money award;
    Money deduct;
    Money total;
    QList<PayLine> lines;

    friend bool operator==(const PersonPay &, const PersonPay &) = default;
};

// R-PAY-6: an organisation is paid for the sessions that its own named staff held.
struct OrganisationPay {
    QString name;
    int sessions = 0;
    std::optional<Money> price;
    Hundredths factor{100}; // of the assessment, 1.00 where none is entered
    Money total;
    QList<ServicePeriod> unpaid; // missing, or held by somebody whom nothing names
};

struct PaySheet {
    PayMethod method = PayMethod::Rates;
    Money fund;    // the staff fund F
    Money process; // the parts that it is divided into; none under `rates`
    Money terminal;
    Money undivided;        // of these, because nobody has a claim to it
    QList<PersonPay> staff; // by number
    QList<OrganisationPay> organisations;

    [[nodiscard]] Money total() const;
    // R-PAY-7: what the sum exceeds the fund by. Organisations are not paid from it.
    [[nodiscard]] Money over() const { return std::max(total() - fund, Money()); }
    [[nodiscard]] const PersonPay *find(const QString &number) const;
};

// Everything that pay is computed from, made once; the book and the plan outlive it.
class PayFacts
{
public:
    // The part says which sanctions act and whether further teachers share a session; the counts
    // of pupils are only needed where it has a rate by them.
    PayFacts(const TermBook &theBook, const TermPlan &thePlan, const PayPart &part = {},
             const PupilCounts &pupils = {});
    // Every session that the person taught, also as a further teacher where those are paid.
    [[nodiscard]] QList<PaidSession> taughtBy(const QString &number) const
    {
        return m_taught.value(number);
    }

    const TermBook &book;
    const TermPlan &plan;
    StaffTable staff;
    QList<PaidSession> sessions;
    Conduct conduct;
    QHash<QString, Assessment> assessments;

private:
    QHash<QString, QList<PaidSession>> m_taught;
};

// The pay of a term under the scheme's method (section 8 of the rules).
[[nodiscard]] PaySheet computePay(const PayFacts &facts, const PayPart &part, Money fund);

} // namespace kehou
