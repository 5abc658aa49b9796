// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pay/adjustment.h"

#include <set>

namespace kehou
{

namespace
{

// Whether two lines speak of the same thing, so that they differ in count or amount alone.
[[nodiscard]] bool sameMatter(const PayLine &a, const PayLine &b)
{
    if (a.kind != b.kind)
        return false;
    switch (a.kind) {
    case PayLineKind::Sessions:
        return a.terms == b.terms;
    case PayLineKind::Post:
        return a.text == b.text && a.basis == b.basis && a.rate == b.rate && a.divisor == b.divisor;
    case PayLineKind::Award:
    case PayLineKind::Deduction:
        return a.text == b.text && a.dates == b.dates;
    case PayLineKind::Lateness:
    case PayLineKind::LeastUnits:
    case PayLineKind::Process:
    case PayLineKind::Terminal:
    case PayLineKind::Forfeit:
    case PayLineKind::Evaluation:
    case PayLineKind::LeastPay:
    case PayLineKind::Scaled:
        return true;
    }
    return true;
}

// Takes the line out of the list that speaks of the same thing.
[[nodiscard]] std::optional<PayLine> takeSame(const PayLine &line, QList<PayLine> &from)
{
    for (qsizetype at = 0; at < from.size(); ++at) {
        if (sameMatter(from[at], line))
            return from.takeAt(at);
    }
    return std::nullopt;
}

[[nodiscard]] QList<AdjustedLine> adjustedLines(const QList<PayLine> &before, QList<PayLine> after)
{
    QList<AdjustedLine> lines;
    for (const PayLine &line : before) {
        const auto now = takeSame(line, after);
        if (!now || *now != line)
            lines.append({line, now});
    }
    for (const PayLine &line : std::as_const(after))
        lines.append({std::nullopt, line});
    return lines;
}

// The days of one line that the other lacks; a day stands once for each session.
[[nodiscard]] QList<QDate> daysWithout(const std::optional<PayLine> &of,
                                       const std::optional<PayLine> &other)
{
    QList<QDate> days = of ? of->dates : QList<QDate>();
    for (const QDate day : other ? other->dates : QList<QDate>())
        days.removeOne(day);
    return days;
}

[[nodiscard]] Money totalOf(const PersonPay *person)
{
    return person ? person->total : Money();
}

} // namespace

QList<QDate> AdjustedLine::added() const
{
    return daysWithout(after, before);
}

QList<QDate> AdjustedLine::removed() const
{
    return daysWithout(before, after);
}

QList<PayAdjustment> payAdjustments(const PaySheet &before, const PaySheet &after)
{
    std::set<QString> numbers;
    for (const PaySheet *sheet : {&before, &after}) {
        for (const PersonPay &person : sheet->staff)
            numbers.insert(person.staff);
    }
    QList<PayAdjustment> list;
    for (const QString &number : numbers) {
        const PersonPay *was = before.find(number);
        const PersonPay *is = after.find(number);
        if (totalOf(was) == totalOf(is))
            continue;
        list.append({number, totalOf(was), totalOf(is),
                     adjustedLines(was ? was->lines : QList<PayLine>(),
                                   is ? is->lines : QList<PayLine>())});
    }
    return list;
}

QList<OrganisationAdjustment> organisationAdjustments(const PaySheet &before, const PaySheet &after)
{
    QMap<QString, OrganisationAdjustment> byName;
    for (const OrganisationPay &organisation : before.organisations)
        byName[organisation.name].before = organisation.total;
    for (const OrganisationPay &organisation : after.organisations)
        byName[organisation.name].after = organisation.total;
    QList<OrganisationAdjustment> list;
    for (auto entry = byName.begin(); entry != byName.end(); ++entry) {
        entry->name = entry.key();
        if (!entry->amount().isZero())
            list.append(*entry);
    }
    return list;
}

} // namespace kehou
