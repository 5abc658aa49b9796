// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pay/pay_lines.h"

#include <numeric>

namespace kehou
{

void addSession(PersonPay &person, const SessionTerms &terms, QDate date)
{
    auto line = std::find_if(person.lines.begin(), person.lines.end(), [&](const PayLine &known) {
        return known.kind == PayLineKind::Sessions && known.terms == terms;
    });
    if (line == person.lines.end()) {
        PayLine fresh;
        fresh.terms = terms;
        fresh.rate = terms.pay;
        line = person.lines.insert(person.lines.end(), fresh);
    }
    ++line->count;
    line->amount += terms.pay;
    line->unitsMilli += terms.unitsMilli;
    line->dates.append(date);
}

void divide(PaySheet &sheet, Money whole, const QList<std::int64_t> &weights, PayLineKind kind)
{
    const std::int64_t sum = std::accumulate(weights.begin(), weights.end(), std::int64_t{0});
    if (sum == 0) {
        sheet.undivided += whole;
        return;
    }
    const QList<Money> parts = split(whole, weights);
    for (qsizetype at = 0; at < parts.size(); ++at) {
        if (weights[at] == 0)
            continue;
        PersonPay &person = sheet.staff[at];
        (kind == PayLineKind::Terminal ? person.terminal : person.process) += parts[at];
        PayLine line;
        line.kind = kind;
        line.amount = parts[at];
        line.share = {whole, weights[at], sum};
        person.lines.append(line);
    }
}

int recordHalves(RecordState record)
{
    switch (record) {
    case RecordState::Complete:
        return 2;
    case RecordState::Incomplete:
        return 1;
    case RecordState::None:
        return 0;
    }
    return 0;
}

} // namespace kehou
