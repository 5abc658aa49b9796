// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/fees/bill_oddities.h"

#include <algorithm>
#include <map>

namespace kehou
{

namespace
{

[[nodiscard]] bool isUnagreed(const Enrollment &selection)
{
    return !isAgreed(selection);
}

[[nodiscard]] bool hasCredit(const QList<BillLine> &lines)
{
    return std::any_of(lines.begin(), lines.end(),
                       [](const BillLine &line) { return line.credits.has_value(); });
}

[[nodiscard]] Money amountOf(const QList<BillLine> &lines)
{
    Money sum;
    for (const BillLine &line : lines)
        sum += line.amount;
    return sum;
}

[[nodiscard]] bool overlap(const QList<Waiver> &waivers)
{
    for (qsizetype a = 0; a < waivers.size(); ++a) {
        for (qsizetype b = 0; b < a; ++b) {
            if (waivers[a].start <= waivers[b].end && waivers[b].start <= waivers[a].end)
                return true;
        }
    }
    return false;
}

} // namespace

bool isAgreed(const Enrollment &selection)
{
    return !selection.applicant.isEmpty() && selection.agreedOn.has_value();
}

Money usualAmount(const QList<Money> &ofGrade)
{
    std::map<Money, int> counts;
    for (const Money amount : ofGrade)
        ++counts[amount];
    Money usual;
    int most = 0;
    for (const auto &[amount, count] : counts) {
        if (count >= most) {
            usual = amount;
            most = count;
        }
    }
    return usual;
}

QList<BillOddity> billOddities(const Term &term, const BillDraftFacts &draft)
{
    const QList<Enrollment> &selections = draft.student.selections;
    const QList<Waiver> &waivers = draft.student.waivers;
    const auto any = [](const auto &list, const auto &test) {
        return std::any_of(list.begin(), list.end(), test);
    };
    QList<BillOddity> odd;
    const auto say = [&](BillOddity oddity, bool holds) {
        if (holds)
            odd.append(oddity);
    };
    const Money asked = toPay(draft.difference);
    say(BillOddity::NoAgreement, any(selections, isUnagreed));
    say(BillOddity::NothingToPay, asked.isZero());
    say(BillOddity::GivesBack, asked < Money());
    say(BillOddity::Corrects, hasCredit(draft.difference));
    say(BillOddity::OtherAmount, amountOf(draft.wanted) != draft.usual);
    say(BillOddity::JoinedLate,
        !selections.isEmpty() && selections.first().start > term.dates.first());
    say(BillOddity::EndsEarly, !selections.isEmpty() && selections.last().end &&
                                   *selections.last().end < term.dates.last());
    say(BillOddity::WaiverNoDocument,
        any(waivers, [](const Waiver &w) { return w.basis.trimmed().isEmpty(); }));
    say(BillOddity::WaiverBeyondTerm,
        any(waivers, [&](const Waiver &w) { return w.end > term.dates.last(); }));
    say(BillOddity::WaiversOverlap, overlap(waivers));
    return odd;
}

} // namespace kehou
