// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/settle.h"

#include "core/base/money_text.h"
#include "core/base/text_forms.h"
#include "core/office/carry.h"
#include "core/office/closed_store.h"

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
    if (item.settle == SettleRule::Exit ||
        (line.kind == LineKind::Prepaid && item.billing == Billing::Prepaid))
        return Text::tr("as enrolled");
    if (item.settle == SettleRule::Attended)
        return Text::tr("attended");
    return givesCredit(item.settle) ? Text::tr("enrolled, up to the last day")
                                    : Text::tr("enrolled less cancelled");
}

// R-FEE-5a: "; + 5 yuan × 3 periods in special courses; over a cap, 2.50 yuan cut".
[[nodiscard]] QString capsText(const FeeLine &line, const FeeItem &item)
{
    QString text;
    if (line.specialUnits > 0)
        text += Text::tr("; and %1 yuan × %n period(s) of special courses (R-FEE-5a)", nullptr,
                         line.specialUnits)
                    .arg(moneyText(item.surcharge));
    if (!line.cut.isZero())
        text += Text::tr("; %1 yuan are over the cap and fall away (R-FEE-5a)")
                    .arg(moneyText(line.cut));
    return text;
}

[[nodiscard]] QString creditRuleText(const FeeLine &line, const FeeItem &item)
{
    const QString missed = Text::tr("%n day(s) missed", nullptr, line.missed);
    switch (item.settle) {
    case SettleRule::DayRate:
        return Text::tr("%1 × %2 yuan").arg(missed, moneyText(item.credit.dayRate));
    case SettleRule::Denominator:
        return Text::tr("%1 yuan × %2 ÷ %3")
            .arg(moneyText(line.price), missed)
            .arg(item.credit.denominator);
    case SettleRule::Steps:
        return Text::tr("%1, a month for 30 days in a row, half of it for 15").arg(missed);
    case SettleRule::Bucket:
        return Text::tr("%1, half of the days or less attended").arg(missed);
    case SettleRule::Exit:
        return Text::tr("left in time, by the table of the scheme");
    case SettleRule::None:
    case SettleRule::Attended:
        break;
    }
    return {};
}

[[nodiscard]] QString creditText(const FeeLine &line, const FeeItem &item)
{
    if (line.credit.isZero())
        return {};
    const QString rule = creditRuleText(line, item);
    return item.credit.carry
               ? Text::tr("; %1: %2 yuan go to the next term's bill (R-FEE-5b)")
                     .arg(rule, moneyText(line.credit))
               : Text::tr("; %1: %2 yuan given back (R-FEE-5b)").arg(rule, moneyText(line.credit));
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

[[nodiscard]] std::vector<StudentFacts> withMoney(Tables &tables, const TermCache::Loaded &loaded,
                                                  std::vector<StudentFacts> students)
{
    TermBook book(loaded.term.term);
    book.rows<Mark>() = tables.rows<Mark>(loaded.term.id);
    book.rows<Waiver>() = tables.rows<Waiver>(loaded.term.id);
    book.rows<Payment>() = tables.rows<Payment>(loaded.term.id);
    book.rows<Refund>() = tables.rows<Refund>(loaded.term.id);
    giveMarksAndMoney(students, book);
    addCarried(tables, loaded.term.id, students);
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

TermSettlement openSettlement(const TermCache::Loaded &loaded, const std::optional<QDate> &asOf)
{
    const QDate last = loaded.book.term.dates.last();
    TermSettlement result{loaded.term,
                          std::min(asOf.value_or(last), last),
                          feeRules(loaded.term.scheme, loaded.book),
                          {},
                          {}};
    nameOfferings(*loaded.plan, result);
    return result;
}

std::vector<StudentFacts> studentsToSettle(Tables &tables, const TermCache::Loaded &loaded)
{
    return withMoney(tables, loaded, loaded.students);
}

std::vector<StudentFacts> everybodyToSettle(Tables &tables, const TermCache::Loaded &loaded)
{
    std::vector<StudentFacts> students = loaded.students;
    QSet<QString> seen;
    for (const StudentFacts &facts : students)
        seen.insert(facts.student.number);
    for (const Student &student : loaded.book.rows<Student>()) {
        if (!seen.contains(student.number))
            students.emplace_back().student = student;
    }
    std::sort(students.begin(), students.end(), [](const StudentFacts &a, const StudentFacts &b) {
        return a.student.number < b.student.number;
    });
    students = withMoney(tables, loaded, std::move(students));
    std::erase_if(students, [](const StudentFacts &facts) {
        return facts.selections.isEmpty() && facts.paid.isZero() && facts.refunded.isZero();
    });
    return students;
}

namespace
{

template <typename Row>
[[nodiscard]] int countAfter(Tables &tables, TermId term, QDate day)
{
    const QList<Row> rows = tables.rows<Row>(term);
    return static_cast<int>(
        std::count_if(rows.begin(), rows.end(), [&](const Row &row) { return day < row.date; }));
}

// What an office would not expect of the figures.
void takeNote(Tables &tables, const TermCache::Loaded &loaded, const SettleRequest &request,
              TermSettlement &result)
{
    const QList<FeeItem> &items = result.rules.items;
    const bool monthly = std::any_of(items.begin(), items.end(), [](const FeeItem &item) {
        return item.basis == FeeBasis::Month;
    });
    if (monthly)
        result.freeDays =
            static_cast<int>(daysOutsideMonths(*loaded.plan, result.rules.months).size());
    if (request.asOf)
        result.laterMoney = countAfter<Payment>(tables, loaded.term.id, *request.asOf) +
                            countAfter<Refund>(tables, loaded.term.id, *request.asOf);
}

} // namespace

Result<TermSettlement> settleTerm(Office &office, const SettleRequest &request)
{
    return office.read<TermSettlement>([&](Tables &tables) -> Result<TermSettlement> {
        const auto cached = office.cache().get(tables, request.termName);
        if (!cached)
            return cached.failure();
        const TermCache::Loaded &loaded = *cached.value();
        TermSettlement result = openSettlement(loaded, request.asOf);
        SettlementRun run(*loaded.plan, result.rules);
        for (const StudentFacts &facts : request.departed ? everybodyToSettle(tables, loaded)
                                                          : studentsToSettle(tables, loaded)) {
            if (request.student.isEmpty() || facts.student.number == request.student)
                result.students.append(run.settle(facts, request.asOf));
        }
        takeNote(tables, loaded, request, result);
        if (isFinal(loaded.term.term, request.asOf))
            putClosed(loadClosed(tables, loaded.term.id), result);
        if (!request.student.isEmpty() && result.students.isEmpty())
            return refuse(
                Text::tr("Student %1 has no selection in this term.").arg(request.student));
        return result;
    });
}

QList<ExplainedLine> TermSettlement::explain(const Settlement &settlement) const
{
    if (closed.contains(settlement.student))
        return closed.value(settlement.student);
    QList<ExplainedLine> lines;
    for (const FeeLine &line : settlement.lines) {
        const FeeItem &item = rules.items[line.item];
        QString text =
            Text::tr("%1, %2: %3 = %4 yuan")
                .arg(windowText(line, *this), countedText(line, item), arithmeticText(line, item),
                     moneyText(line.amount + line.cut + line.credit -
                               item.surcharge * line.specialUnits));
        text += capsText(line, item) + creditText(line, item);
        if (line.specialUnits > 0 || !line.cut.isZero() || !line.credit.isZero())
            text += Text::tr("; together %1 yuan").arg(moneyText(line.amount));
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
        const auto found = loadStudentFacts(tables, loaded.term.id, studentNo);
        if (!found)
            return refuse(Text::tr("Student %1 has no selection in this term.").arg(studentNo));
        std::vector<StudentFacts> students{*found};
        addCarried(tables, loaded.term.id, students);
        const StudentFacts &facts = students.front();
        TermSettlement result = openSettlement(loaded, request.asOf);
        Explanation explanation;
        explanation.settlement =
            SettlementRun(*loaded.plan, result.rules).settle(facts, request.asOf);
        const auto record = loadClosed(tables, loaded.term.id, studentNo);
        if (record && isFinal(loaded.term.term, request.asOf))
            putClosed(*record, result, explanation.settlement);
        explanation.lines = result.explain(explanation.settlement);
        explanation.days = presenceDays(*loaded.plan, facts, result.rules.noticeDays);
        return explanation;
    });
}

} // namespace kehou
