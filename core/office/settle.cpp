// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/settle.h"

#include "core/base/money_text.h"
#include "core/base/text_forms.h"

#include <QCoreApplication>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Settlement)
};

[[nodiscard]] QString ruleOf(FeeBasis basis)
{
    switch (basis) {
    case FeeBasis::Period:
        return QStringLiteral("R-FEE-2");
    case FeeBasis::Day:
        return QStringLiteral("R-FEE-3");
    case FeeBasis::Month:
        return QStringLiteral("R-FEE-4");
    case FeeBasis::Term:
    case FeeBasis::Offering:
        return QStringLiteral("R-FEE-5");
    }
    return {};
}

// "price × units" or "price × units ÷ divisor", with the unit's word.
[[nodiscard]] QString arithmeticText(const FeeLine &line, const FeeItem &item)
{
    const bool days = item.basis == FeeBasis::Day || item.basis == FeeBasis::Month;
    const QString units = days ? Text::tr("%n day(s)", nullptr, line.units)
                               : Text::tr("%n period(s)", nullptr, line.units);
    if (line.divisor == 0)
        return Text::tr("%1 yuan × %2").arg(moneyText(line.price), units);
    return Text::tr("%1 yuan × %2 ÷ %3").arg(moneyText(line.price), units).arg(line.divisor);
}

[[nodiscard]] QString countedText(const FeeLine &line, const FeeItem &item)
{
    if (line.kind == LineKind::Prepaid)
        return Text::tr("as enrolled");
    return item.settle == SettleRule::Attended ? Text::tr("attended")
                                               : Text::tr("enrolled less cancelled");
}

[[nodiscard]] QString windowText(const FeeLine &line, const TermSettlement &term)
{
    if (line.month >= 0)
        return term.rules.months[line.month].name;
    if (line.offering >= 0)
        return term.offerings.value(line.offering);
    return isoText(line.window.first()) + u'…' + isoText(line.window.last());
}

} // namespace

bool TermSettlement::complete() const
{
    return std::all_of(students.begin(), students.end(),
                       [](const Settlement &settlement) { return settlement.complete(); });
}

Settlement TermSettlement::totals() const
{
    Settlement sum;
    for (const Settlement &settlement : students) {
        sum.counts += settlement.counts;
        sum.prepaid += settlement.prepaid;
        sum.waivedPrepaid += settlement.waivedPrepaid;
        sum.consumed += settlement.consumed;
        sum.waived += settlement.waived;
        sum.paid += settlement.paid;
        sum.refunded += settlement.refunded;
    }
    return sum;
}

namespace
{

// The term's rules and names, without any student yet.
[[nodiscard]] TermSettlement emptySettlement(const OpenTerm &open, const TermBook &book,
                                             const std::optional<QDate> &asOf)
{
    TermSettlement result{
        open, book.term.dates.last(), feeRules(open.scheme, book.rows<BillingMonth>()), {}, {}};
    if (asOf)
        result.asOf = std::min(*asOf, result.asOf);
    return result;
}

// The kept students with what changes every day, read now.
[[nodiscard]] std::vector<StudentFacts> withMarksAndMoney(Tables &tables,
                                                          const TermCache::Loaded &loaded)
{
    TermBook book(loaded.term.term);
    book.rows<Mark>() = tables.rows<Mark>(loaded.term.id);
    book.rows<Waiver>() = tables.rows<Waiver>(loaded.term.id);
    book.rows<Payment>() = tables.rows<Payment>(loaded.term.id);
    book.rows<Refund>() = tables.rows<Refund>(loaded.term.id);
    std::vector<StudentFacts> students = loaded.students;
    giveMarksAndMoney(students, book);
    return students;
}

void nameOfferings(const TermPlan &plan, TermSettlement &result)
{
    for (int group = 0; group < plan.groupCount(); ++group) {
        if (const Offering *offering = plan.offeringOf(group))
            result.offerings.insert(group, offering->name);
    }
}

} // namespace

Result<TermSettlement> settleTerm(Office &office, const SettleRequest &request)
{
    return office.read<TermSettlement>([&](Tables &tables) -> Result<TermSettlement> {
        const auto cached = office.cache().get(tables, request.termName);
        if (!cached)
            return cached.failure();
        const TermCache::Loaded &loaded = *cached.value();
        TermSettlement result = emptySettlement(loaded.term, loaded.book, request.asOf);
        nameOfferings(*loaded.plan, result);
        SettlementRun run(*loaded.plan, result.rules);
        for (const StudentFacts &facts : withMarksAndMoney(tables, loaded)) {
            if (request.student.isEmpty() || facts.student.number == request.student)
                result.students.append(run.settle(facts, request.asOf));
        }
        if (!request.student.isEmpty() && result.students.isEmpty())
            return refuse(
                Text::tr("Student %1 has no selection in this term.").arg(request.student));
        return result;
    });
}

QList<ExplainedLine> TermSettlement::explain(const Settlement &settlement) const
{
    QList<ExplainedLine> lines;
    for (const FeeLine &line : settlement.lines) {
        const FeeItem &item = rules.items[line.item];
        QString text = Text::tr("%1, %2: %3 = %4 yuan")
                           .arg(windowText(line, *this), countedText(line, item),
                                arithmeticText(line, item), moneyText(line.amount));
        if (!line.waived.isZero())
            text +=
                line.waivedPercent.value > 0
                    ? Text::tr("; waived %1 % = %2 yuan (R-FEE-6)")
                          .arg(line.waivedPercent.text(), moneyText(line.waived))
                    : Text::tr("; waived by date = %1 yuan (R-FEE-6)").arg(moneyText(line.waived));
        lines.append({line, item.name, ruleOf(item.basis), text});
    }
    return lines;
}

Result<Explanation> explainStudent(Office &office, const QString &studentNo,
                                   const SettleRequest &request)
{
    return office.read<Explanation>([&](Tables &tables) -> Result<Explanation> {
        const auto cached = office.cache().get(tables, request.termName);
        if (!cached)
            return cached.failure();
        const TermCache::Loaded &loaded = *cached.value();
        const auto facts = loadStudentFacts(tables, loaded.term.id, studentNo);
        if (!facts)
            return refuse(Text::tr("Student %1 has no selection in this term.").arg(studentNo));
        TermSettlement result = emptySettlement(loaded.term, loaded.book, request.asOf);
        nameOfferings(*loaded.plan, result);
        Explanation explanation;
        explanation.settlement =
            SettlementRun(*loaded.plan, result.rules).settle(*facts, request.asOf);
        explanation.lines = result.explain(explanation.settlement);
        explanation.days = presenceDays(*loaded.plan, *facts, result.rules.noticeDays);
        return explanation;
    });
}

} // namespace kehou
