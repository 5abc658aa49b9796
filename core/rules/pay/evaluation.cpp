// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pay/evaluation.h"

#include "core/rules/pay/pay_lines.h"

namespace kehou
{

namespace
{

[[nodiscard]] std::int64_t weighed(const std::optional<Hundredths> &score, int percent)
{
    return std::int64_t{score.value_or(Hundredths{}).value} * percent;
}

// Every session taught counts; a provider's staff is paid by its provider.
[[nodiscard]] SessionTerms termsOf(const PaidSession &session)
{
    SessionTerms terms;
    terms.toProvider = session.byProvider;
    return terms;
}

} // namespace

std::int64_t evaluationScore(const Assessment &assessment, const EvaluationWeights &weights)
{
    return weighed(assessment.tutoring, weights.tutoring) +
           weighed(assessment.showcase, weights.showcase) +
           weighed(assessment.satisfaction, weights.satisfaction);
}

void payByEvaluation(const PayFacts &facts, const PayPart &part, Money divided, PaySheet &sheet)
{
    constexpr std::int64_t kRoundUp = 50;
    sheet.process = divided;
    QList<std::int64_t> weights;
    for (PersonPay &person : sheet.staff) {
        int counted = 0;
        for (const PaidSession &session : facts.taughtBy(person.staff)) {
            addSession(person, termsOf(session), session.date);
            counted += session.byProvider ? 0 : 1;
        }
        const std::int64_t score =
            evaluationScore(facts.assessments.value(person.staff), part.weights);
        person.scoreCenti = static_cast<int>((score + kRoundUp) / 100);
        weights.append(counted * score);
    }
    divide(sheet, divided, weights, PayLineKind::Evaluation);
}

} // namespace kehou
