// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/forms/pay_sheet.h"

#include "core/base/money_text.h"
#include "core/base/text_forms.h"

namespace kehou::documents
{

namespace
{

// A column of figures: the same for a person and for the sum of all.
struct Figure {
    Column column;
    Value (*of)(const PersonPay &);
};

[[nodiscard]] Column numberColumn(const QString &name)
{
    return {.header = {name}, .kind = ColumnKind::Number, .minimumMm = 12, .weight = 1};
}

[[nodiscard]] Column centredColumn(const QString &name)
{
    return {.header = {name}, .align = Align::Centre, .minimumMm = 12, .weight = 1};
}

// What the session lines of a person show, each only once.
[[nodiscard]] QString eachOnce(const PersonPay &pay, QString (*of)(const SessionTerms &))
{
    QStringList texts;
    for (const PayLine &line : pay.lines) {
        const QString text = line.kind == PayLineKind::Sessions ? of(line.terms) : QString();
        if (!text.isEmpty() && !texts.contains(text))
            texts.append(text);
    }
    return texts.join(u'、');
}

[[nodiscard]] Value tiersOf(const PersonPay &pay)
{
    return eachOnce(pay, [](const SessionTerms &terms) { return terms.tier; });
}

[[nodiscard]] Value ratesOf(const PersonPay &pay)
{
    return eachOnce(pay, [](const SessionTerms &terms) {
        return terms.tier.isEmpty() ? QString() : moneyText(terms.rate);
    });
}

[[nodiscard]] Value sessionsOf(const PersonPay &pay)
{
    return qint64{pay.sessions};
}

[[nodiscard]] Value scoreOf(const PersonPay &pay)
{
    return pay.scoreCenti > 0 ? Value(Hundredths{pay.scoreCenti}.text()) : Value();
}

[[nodiscard]] Value unitsOf(const PersonPay &pay)
{
    return Thousandths{pay.unitsMilli};
}

// R-PAY-7: what scaling to the fund changes.
[[nodiscard]] Money scaledBy(const PersonPay &pay)
{
    Money sum;
    for (const PayLine &line : pay.lines) {
        if (line.kind == PayLineKind::Scaled)
            sum += line.amount;
    }
    return sum;
}

[[nodiscard]] QList<Figure> rateFigures()
{
    return {{centredColumn(QStringLiteral("档次")), tiersOf},
            {centredColumn(QStringLiteral("课时标准（元）")), ratesOf},
            {numberColumn(QStringLiteral("课时数")), sessionsOf},
            {moneyColumn(QStringLiteral("课时费（元）")),
             [](const PersonPay &pay) -> Value { return pay.rate; }}};
}

[[nodiscard]] QList<Figure> unitFigures()
{
    return {{numberColumn(QStringLiteral("课时数")), sessionsOf},
            {numberColumn(QStringLiteral("工作量")), unitsOf},
            {moneyColumn(QStringLiteral("过程性（元）")),
             [](const PersonPay &pay) -> Value { return pay.process; }},
            {centredColumn(QStringLiteral("问卷得分")), scoreOf},
            {moneyColumn(QStringLiteral("终结性（元）")),
             [](const PersonPay &pay) { return unlessZero(pay.terminal); }}};
}

[[nodiscard]] QList<Figure> evaluationFigures()
{
    return {{numberColumn(QStringLiteral("课时数")), sessionsOf},
            {centredColumn(QStringLiteral("综合得分")), scoreOf},
            {moneyColumn(QStringLiteral("考核分配（元）")),
             [](const PersonPay &pay) -> Value { return pay.process; }}};
}

[[nodiscard]] QList<Figure> methodFigures(PayMethod method)
{
    switch (method) {
    case PayMethod::Units:
        return unitFigures();
    case PayMethod::Rates:
        return rateFigures();
    case PayMethod::Evaluation:
        return evaluationFigures();
    }
    return {};
}

// Columns that stand only where somebody has such an amount, and the total.
[[nodiscard]] QList<Figure> figuresOf(PayMethod method, const PersonPay &sum)
{
    QList<Figure> figures = methodFigures(method);
    const auto addIf = [&](Money amount, const QString &name, Value (*of)(const PersonPay &)) {
        if (!amount.isZero())
            figures.append({moneyColumn(name), of});
    };
    addIf(sum.post, QStringLiteral("岗位补助（元）"),
          [](const PersonPay &pay) { return unlessZero(pay.post); });
    addIf(sum.award, QStringLiteral("奖励（元）"),
          [](const PersonPay &pay) { return unlessZero(pay.award); });
    addIf(sum.deduct, QStringLiteral("扣款（元）"),
          [](const PersonPay &pay) { return unlessZero(pay.deduct); });
    addIf(scaledBy(sum), QStringLiteral("经费调整（元）"),
          [](const PersonPay &pay) { return unlessZero(scaledBy(pay)); });
    figures.append({moneyColumn(QStringLiteral("应发（元）")),
                    [](const PersonPay &pay) -> Value { return pay.total; }});
    return figures;
}

// Of the lines only those that scale: tiers and rates of different people are no sum.
[[nodiscard]] PersonPay sumOf(const QList<PaidPerson> &people)
{
    PersonPay sum;
    for (const PaidPerson &person : people) {
        const PersonPay &pay = person.pay;
        sum.sessions += pay.sessions;
        sum.unitsMilli += pay.unitsMilli;
        sum.process += pay.process;
        sum.terminal += pay.terminal;
        sum.rate += pay.rate;
        sum.post += pay.post;
        sum.award += pay.award;
        sum.deduct += pay.deduct;
        sum.total += pay.total;
        for (const PayLine &line : pay.lines) {
            if (line.kind == PayLineKind::Scaled)
                sum.lines.append(line);
        }
    }
    return sum;
}

[[nodiscard]] Table emptyTable()
{
    Table table;
    table.rowMinimumMm = 6.0;
    table.rowWishMm = 9.0;
    table.textPt = 9.5;
    return table;
}

[[nodiscard]] Table staffTable(PayMethod method, const QList<PaidPerson> &people)
{
    const PersonPay sum = sumOf(people);
    const QList<Figure> figures = figuresOf(method, sum);
    Table table = emptyTable();
    table.columns = {OrdinalColumn::plain(),
                     {.header = {QStringLiteral("工号")}, .align = Align::Centre},
                     {.header = {QStringLiteral("姓名")}, .minimumMm = 16, .weight = 1},
                     {.header = {QStringLiteral("岗位")}, .align = Align::Centre}};
    for (const Figure &figure : figures)
        table.columns.append(figure.column);
    table.columns.append({.header = {QStringLiteral("签名")}, .minimumMm = 24, .weight = 2});
    for (const PaidPerson &person : people) {
        Row row{
            .cells = {
                {qint64{table.rows.size() + 1}}, {person.pay.staff}, {person.name}, {person.post}}};
        for (const Figure &figure : figures)
            row.cells.append({figure.of(person.pay)});
        table.rows.append(row);
    }
    Row total{{{.value = QStringLiteral("合计"), .span = 4}}, RowKind::Total};
    for (const Figure &figure : figures)
        total.cells.append({figure.of(sum)});
    table.rows.append(total);
    return table;
}

[[nodiscard]] QString capitals(Money amount)
{
    return QStringLiteral("%1（¥%2）").arg(capitalMoneyText(amount), moneyText(amount));
}

[[nodiscard]] SignatureLine paySignatures()
{
    return {{{QStringLiteral("制表人"), {}},
             {QStringLiteral("审核人"), {}},
             {QStringLiteral("财务"), {}},
             {QStringLiteral("校长批准"), {}},
             {QStringLiteral("日期"), {}}}};
}

[[nodiscard]] KeyValues sums(const PayTerms &terms, Money total)
{
    KeyValues pairs{{{QStringLiteral("应发合计"), capitals(total)},
                     {QStringLiteral("人员经费"),
                      QStringLiteral("¥%1（%2）").arg(moneyText(terms.fund), terms.fundSource)}}};
    if (!terms.undivided.isZero())
        pairs.pairs.append(
            {QStringLiteral("无人可分，留存"), QStringLiteral("¥") + moneyText(terms.undivided)});
    if (!terms.over.isZero())
        pairs.pairs.append(
            {QStringLiteral("超出经费"), QStringLiteral("¥") + moneyText(terms.over)});
    return pairs;
}

[[nodiscard]] QString markOf(const PayTerms &terms)
{
    if (terms.closed)
        return terms.closed->changedSince ? QStringLiteral("结账后有更改") : QString();
    if (!terms.complete)
        return QStringLiteral("未完成");
    return terms.over.isZero() ? QString() : QStringLiteral("超出经费");
}

[[nodiscard]] QString closedText(const ClosedStamp &closed)
{
    return QStringLiteral("第%1次结账，%2").arg(closed.number).arg(isoText(closed.on));
}

[[nodiscard]] Section staffSection(const FormStamp &stamp, const PayTerms &terms,
                                   const QList<PaidPerson> &people)
{
    Content content;
    content.title = stamp.school + QStringLiteral("课后服务课时费发放表");
    content.subtitle = {stamp.term, QStringLiteral("共%1人").arg(people.size())};
    if (terms.closed)
        content.subtitle.append(closedText(*terms.closed));
    content.mark = markOf(terms);
    content.blocks = {staffTable(terms.method, people), sums(terms, sumOf(people).total),
                      paySignatures()};
    return {QStringLiteral("课时费发放表"), content};
}

[[nodiscard]] Table adjustmentTable(const QList<AdjustedPerson> &people)
{
    Table table = emptyTable();
    table.columns = {OrdinalColumn::plain(),
                     {.header = {QStringLiteral("工号")}, .align = Align::Centre},
                     {.header = {QStringLiteral("姓名")}, .minimumMm = 16, .weight = 1},
                     moneyColumn(QStringLiteral("已发（元）")),
                     moneyColumn(QStringLiteral("应发（元）")),
                     moneyColumn(QStringLiteral("补发或扣回（元）")),
                     {.header = {QStringLiteral("更改内容")}, .minimumMm = 70, .weight = 5},
                     {.header = {QStringLiteral("签名")}, .minimumMm = 24, .weight = 2}};
    PayAdjustment sum;
    for (const AdjustedPerson &person : people) {
        const PayAdjustment &adjustment = person.adjustment;
        sum.before += adjustment.before;
        sum.after += adjustment.after;
        table.rows.append({.cells = {{qint64{table.rows.size() + 1}},
                                     {adjustment.staff},
                                     {person.name},
                                     {adjustment.before},
                                     {adjustment.after},
                                     {adjustment.amount()},
                                     {person.reasons.join(QStringLiteral("；"))}}});
    }
    table.rows.append(
        {{{.value = QStringLiteral("合计"), .span = 3}, {sum.before}, {sum.after}, {sum.amount()}},
         RowKind::Total});
    return table;
}

[[nodiscard]] Section adjustmentSection(const FormStamp &stamp, const PayTerms &terms)
{
    Content content;
    content.title = stamp.school + QStringLiteral("课后服务课时费补差表");
    content.subtitle = {stamp.term, closedText(*terms.closed)};
    content.blocks = {adjustmentTable(terms.adjusted), paySignatures()};
    return {QStringLiteral("补差表"), content};
}

[[nodiscard]] Section organisationSection(const FormStamp &stamp,
                                          const QList<OrganisationPay> &organisations)
{
    Table table = emptyTable();
    table.columns = {OrdinalColumn::plain(),
                     {.header = {QStringLiteral("机构")}, .minimumMm = 40, .weight = 2},
                     moneyColumn(QStringLiteral("课时单价（元）")),
                     numberColumn(QStringLiteral("计付课时")),
                     numberColumn(QStringLiteral("不计付课时")),
                     centredColumn(QStringLiteral("考核系数")),
                     moneyColumn(QStringLiteral("应付（元）")),
                     {.header = {QStringLiteral("签收")}, .minimumMm = 30, .weight = 2}};
    Money sum;
    for (const OrganisationPay &organisation : organisations) {
        sum += organisation.total;
        table.rows.append({.cells = {{qint64{table.rows.size() + 1}},
                                     {organisation.name},
                                     {organisation.price ? Value(*organisation.price) : Value()},
                                     {qint64{organisation.sessions}},
                                     {qint64{organisation.unpaid.size()}},
                                     {organisation.factor.text()},
                                     {organisation.total}}});
    }
    table.rows.append({{{.value = QStringLiteral("合计"), .span = 6}, {sum}}, RowKind::Total});
    Content content;
    content.title = stamp.school + QStringLiteral("课后服务机构课时费支付表");
    content.subtitle = {stamp.term};
    content.blocks = {table, KeyValues{{{QStringLiteral("应付合计"), capitals(sum)}}},
                      paySignatures()};
    return {QStringLiteral("机构课时费"), content};
}

} // namespace

Document paySheet(const FormStamp &stamp, const PayTerms &terms, const QList<PaidPerson> &people,
                  const QList<OrganisationPay> &organisations)
{
    Document document = newForm(stamp, QStringLiteral("课时费发放表"));
    document.page.orientation = Orientation::Landscape;
    document.sections = {staffSection(stamp, terms, people)};
    if (!terms.adjusted.isEmpty())
        document.sections.append(adjustmentSection(stamp, terms));
    if (!organisations.isEmpty())
        document.sections.append(organisationSection(stamp, organisations));
    return document;
}

} // namespace kehou::documents
