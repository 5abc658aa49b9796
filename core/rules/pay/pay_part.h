// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/pay/assessment.h"

#include <QList>

#include <algorithm>

namespace kehou
{

enum class PayMethod {
    Units,      // 工作量法 (R-PAY-1)
    Rates,      // 课时费法 (R-PAY-3)
    Evaluation, // 综合考核法 (R-PAY-4)
};

// From this date on another amount holds (R-PAY-9).
struct AmountChange {
    QDate from;
    Money amount;

    friend bool operator==(const AmountChange &, const AmountChange &) = default;
};

// What holds on a date: the latest change up to it, else the amount from the start.
[[nodiscard]] inline Money amountOn(Money amount, const QList<AmountChange> &changes, QDate date)
{
    QDate since;
    for (const AmountChange &change : changes) {
        if (date < change.from || (since.isValid() && change.from < since))
            continue;
        since = change.from;
        amount = change.amount;
    }
    return amount;
}

struct PayTier {
    QString name;
    Money rate;
    QList<AmountChange> changes = {};

    [[nodiscard]] Money rateOn(QDate date) const { return amountOn(rate, changes, date); }
    friend bool operator==(const PayTier &, const PayTier &) = default;
};

// Percentages of the three scores, together 100 (R-PAY-4).
struct EvaluationWeights {
    int tutoring = 50;
    int showcase = 30;
    int satisfaction = 20;

    friend bool operator==(const EvaluationWeights &, const EvaluationWeights &) = default;
};

// What happens to pay above the staff share of the fund (R-PAY-7).
enum class OverFund {
    Scale,
    Stop,
};

enum class PostBasis {
    Month,
    Patrol,
    Term,
};

// What somebody gets for a post: 管理, 班主任, 巡查, 后勤 (R-PAY-5).
struct PayPost {
    QString name;
    PostBasis basis = PostBasis::Month;
    Money amount;
    QList<AmountChange> changes = {};

    [[nodiscard]] Money amountOn(QDate date) const
    {
        return kehou::amountOn(amount, changes, date);
    }
    friend bool operator==(const PayPost &, const PayPost &) = default;
};

// R-PAY-9: a session with at most this many pupils pays the rate, each pupil more adds to it. It
// stands in the place of the tiers.
struct ClassSizeRate {
    int pupils = 35;
    Money rate;
    Money perPupil;

    [[nodiscard]] Money rateFor(int expected) const
    {
        return rate + perPupil * std::max(expected - pupils, 0);
    }
    friend bool operator==(const ClassSizeRate &, const ClassSizeRate &) = default;
};

// R-PAY-9: how a session of an offering with further teachers is split between the head teacher
// and all of them together.
struct TeacherShares {
    int head = 6;
    int second = 4;

    friend bool operator==(const TeacherShares &, const TeacherShares &) = default;
};

// How staff are paid (section 8 of the rules). The values written here are those that hold where a
// scheme is silent.
struct PayPart {
    PayMethod method = PayMethod::Rates;
    QList<PayTier> tiers; // best first
    std::optional<Money> capPerSession;
    Money specialRate;
    std::optional<ClassSizeRate> classSize;
    std::optional<TeacherShares> teacherShares;
    Hundredths lateFactor{100};
    Hundredths noonFactor{50};
    EvaluationWeights weights;
    int processPercent = 90;
    Hundredths leastScore;
    OverFund overFund = OverFund::Stop;
    QList<PayPost> posts;
    int minutesPerSession = 40;
    bool countMinutes = false; // R-PAY-9: two hours are three sessions of 40 minutes, not one
    // The sanctions that the scheme knows; others do not act on pay and are listed as gaps.
    QList<SanctionKind> sanctions = {SanctionKind::Dereliction, SanctionKind::Accident,
                                     SanctionKind::Ethics,      SanctionKind::Deduction,
                                     SanctionKind::Downgrade,   SanctionKind::Suspension,
                                     SanctionKind::Award};

    friend bool operator==(const PayPart &, const PayPart &) = default;
};

} // namespace kehou
