// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/forms/pay_slip.h"

#include "core/base/money_text.h"

namespace kehou::documents
{

namespace
{

[[nodiscard]] QString nameOf(PayLineKind kind)
{
    switch (kind) {
    case PayLineKind::Sessions:
        return QStringLiteral("课时");
    case PayLineKind::Lateness:
        return QStringLiteral("迟到");
    case PayLineKind::LeastUnits:
        return QStringLiteral("工作量不低于0");
    case PayLineKind::Process:
        return QStringLiteral("过程性奖励");
    case PayLineKind::Terminal:
    case PayLineKind::Forfeit:
        return QStringLiteral("终结性奖励");
    case PayLineKind::Evaluation:
        return QStringLiteral("考核分配");
    case PayLineKind::Post:
        return QStringLiteral("岗位补助");
    case PayLineKind::Award:
        return QStringLiteral("奖励");
    case PayLineKind::Deduction:
        return QStringLiteral("扣款");
    case PayLineKind::LeastPay:
        return QStringLiteral("应发不低于0");
    case PayLineKind::Scaled:
        return QStringLiteral("经费调整");
    }
    return {};
}

[[nodiscard]] QString zeroText(ZeroReason reason)
{
    switch (reason) {
    case ZeroReason::Absent:
        return QStringLiteral("旷课当日不计");
    case ZeroReason::Dereliction:
        return QStringLiteral("失职当日不计");
    case ZeroReason::Accident:
        return QStringLiteral("安全事故当日不计");
    case ZeroReason::Ethics:
        return QStringLiteral("师德问题当月不计");
    }
    return {};
}

[[nodiscard]] QString recordText(RecordState record)
{
    switch (record) {
    case RecordState::Complete:
        return QStringLiteral("记录完整");
    case RecordState::Incomplete:
        return QStringLiteral("记录不全减半");
    case RecordState::None:
        return QStringLiteral("无记录不计");
    }
    return {};
}

[[nodiscard]] QStringList tierParts(const SessionTerms &terms)
{
    if (terms.tier.isEmpty() && terms.pupils == 0)
        return {QStringLiteral("无档次")};
    const QString rate = QStringLiteral("每课时%1元").arg(moneyText(terms.rate));
    QStringList parts{(terms.tier.isEmpty() ? QStringLiteral("%1人班，").arg(terms.pupils)
                                            : terms.tier + QStringLiteral("档，")) +
                      rate};
    if (terms.lowered > 0)
        parts.append(QStringLiteral("降%1档").arg(terms.lowered));
    if (terms.special)
        parts.append(QStringLiteral("特色"));
    if (terms.capped)
        parts.append(QStringLiteral("按上限"));
    if (terms.minutes > 0)
        parts.append(QStringLiteral("%1分钟").arg(terms.minutes));
    if (terms.partOf > 0)
        parts.append(QStringLiteral("合上，计%1/%2").arg(terms.part).arg(terms.partOf));
    return parts;
}

[[nodiscard]] QString termsText(const SessionTerms &terms, PayMethod method)
{
    if (terms.toProvider)
        return QStringLiteral("由机构支付");
    if (terms.zero)
        return zeroText(*terms.zero);
    if (terms.suspended)
        return QStringLiteral("停止期间不计");
    QStringList parts = method == PayMethod::Rates ? tierParts(terms) : QStringList();
    if (terms.noon)
        parts.append(QStringLiteral("午间"));
    if (terms.record)
        parts.append(recordText(*terms.record));
    if (terms.late)
        parts.append(QStringLiteral("迟到"));
    return parts.join(QStringLiteral("，"));
}

[[nodiscard]] QString basisText(PostBasis basis)
{
    switch (basis) {
    case PostBasis::Month:
        return QStringLiteral("按月");
    case PostBasis::Patrol:
        return QStringLiteral("按次");
    case PostBasis::Term:
        return QStringLiteral("按学期");
    }
    return {};
}

// An amount that is split, and this person's part of the weights.
[[nodiscard]] QString shareText(const Share &share, const QString &weight, const QString &sum)
{
    return QStringLiteral("%1元 × %2 ÷ %3").arg(moneyText(share.whole), weight, sum);
}

[[nodiscard]] QString unitsText(std::int64_t milli)
{
    return displayText(Thousandths{milli});
}

[[nodiscard]] QString scoreText(std::int64_t centi)
{
    return Hundredths{static_cast<int>(centi)}.text();
}

[[nodiscard]] QString noteOf(const PayLine &line, PayMethod method)
{
    const Share &share = line.share;
    switch (line.kind) {
    case PayLineKind::Sessions:
        return termsText(line.terms, method);
    case PayLineKind::Lateness:
        return QStringLiteral("每次减1");
    case PayLineKind::Process:
        return shareText(share, unitsText(share.weight), unitsText(share.sum));
    case PayLineKind::Terminal:
        return shareText(share, scoreText(share.weight) + u'分', scoreText(share.sum) + u'分');
    case PayLineKind::Forfeit:
        return QStringLiteral("失职或安全事故，本学期无");
    case PayLineKind::Evaluation:
        return shareText(share, QString::number(share.weight), QString::number(share.sum)) +
               QStringLiteral("（课时数×得分）");
    case PayLineKind::Post:
        return line.text + u'，' + basisText(line.basis);
    case PayLineKind::Award:
    case PayLineKind::Deduction:
        return line.text;
    case PayLineKind::Scaled:
        return shareText(share, moneyText(Money::fen(share.weight)),
                         moneyText(Money::fen(share.sum)));
    case PayLineKind::LeastUnits:
    case PayLineKind::LeastPay:
        return {};
    }
    return {};
}

// The days of what is not as usual, where they are few.
[[nodiscard]] QString daysOf(const PayLine &line)
{
    constexpr qsizetype kFew = 4;
    const SessionTerms &terms = line.terms;
    const bool usual = line.kind == PayLineKind::Sessions && !terms.zero && !terms.late &&
                       terms.record.value_or(RecordState::Complete) == RecordState::Complete;
    QStringList days;
    for (const QDate date : line.dates) {
        const QString day = QStringLiteral("%1月%2日").arg(date.month()).arg(date.day());
        if (!days.contains(day))
            days.append(day);
    }
    if (usual || days.isEmpty() || days.size() > kFew)
        return {};
    return QStringLiteral("（%1）").arg(days.join(u'、'));
}

[[nodiscard]] bool isCounted(PayLineKind kind)
{
    return kind == PayLineKind::Sessions || kind == PayLineKind::Lateness ||
           kind == PayLineKind::Post;
}

[[nodiscard]] Value countOf(const PayLine &line)
{
    if (!isCounted(line.kind))
        return {};
    if (line.divisor > 0)
        return QStringLiteral("%1/%2天").arg(line.count).arg(line.divisor);
    return qint64{line.count};
}

[[nodiscard]] Value rateOf(const PayLine &line, PayMethod method)
{
    const bool session = line.kind == PayLineKind::Sessions && method == PayMethod::Rates;
    return session || line.kind == PayLineKind::Post ? Value(line.rate) : Value();
}

[[nodiscard]] Value amountOf(const PayLine &line, PayMethod method)
{
    const bool inUnits = method != PayMethod::Rates && (line.kind == PayLineKind::Sessions ||
                                                        line.kind == PayLineKind::Lateness ||
                                                        line.kind == PayLineKind::LeastUnits);
    return inUnits ? Value() : Value(line.amount);
}

// Which columns a slip has beside what, why, how many and how much.
struct SlipColumns {
    PayMethod method;
    bool units;
    bool rates;
};

[[nodiscard]] SlipColumns columnsOf(const PersonPay &pay, PayMethod method)
{
    const bool rates = std::any_of(pay.lines.begin(), pay.lines.end(), [&](const PayLine &line) {
        return isNumeric(rateOf(line, method));
    });
    return {method, method == PayMethod::Units, rates};
}

[[nodiscard]] Row lineRow(const PayLine &line, const SlipColumns &columns)
{
    const PayMethod method = columns.method;
    Row row{.cells = {{nameOf(line.kind)}, {noteOf(line, method) + daysOf(line)}, {countOf(line)}}};
    const bool inUnits = line.unitsMilli != 0 || line.kind == PayLineKind::Sessions;
    if (columns.units)
        row.cells.append({inUnits ? Value(Thousandths{line.unitsMilli}) : Value()});
    if (columns.rates)
        row.cells.append({rateOf(line, method)});
    row.cells.append({amountOf(line, method)});
    return row;
}

[[nodiscard]] Table lineTable(const PersonPay &pay, PayMethod method)
{
    Table table;
    table.textPt = 9.5;
    table.rowMinimumMm = 5.0;
    table.rowWishMm = 6.5;
    table.columns = {{.header = {QStringLiteral("项目")}, .minimumMm = 24},
                     {.header = {QStringLiteral("说明")}, .minimumMm = 60, .weight = 5},
                     {.header = {QStringLiteral("数量")}, .align = Align::Centre, .minimumMm = 12}};
    const SlipColumns columns = columnsOf(pay, method);
    if (columns.units)
        table.columns.append({.header = {QStringLiteral("工作量")}, .kind = ColumnKind::Number});
    if (columns.rates)
        table.columns.append(moneyColumn(QStringLiteral("单价（元）")));
    table.columns.append(moneyColumn(QStringLiteral("金额（元）")));
    for (const PayLine &line : pay.lines)
        table.rows.append(lineRow(line, columns));
    Row total{{{.value = QStringLiteral("合计"), .span = 2}, {qint64{pay.sessions}}},
              RowKind::Total};
    if (columns.units)
        total.cells.append({Thousandths{pay.unitsMilli}});
    if (columns.rates)
        total.cells.append(Cell());
    total.cells.append({pay.total});
    table.rows.append(total);
    return table;
}

[[nodiscard]] Content slip(const FormStamp &stamp, const PayTerms &terms, const PaidPerson &person)
{
    Content content;
    content.title = stamp.school + QStringLiteral("课后服务课时费个人明细");
    content.subtitle = {
        QStringLiteral("姓名：") + person.name, QStringLiteral("工号：") + person.pay.staff,
        QStringLiteral("岗位：") + person.post, QStringLiteral("学期：") + stamp.term};
    content.mark = terms.complete ? QString() : QStringLiteral("未完成");
    content.blocks = {
        lineTable(person.pay, terms.method),
        KeyValues{{{QStringLiteral("应发大写"), capitalMoneyText(person.pay.total)},
                   {QStringLiteral("小写"), QStringLiteral("¥") + moneyText(person.pay.total)}}},
        SignatureLine{{{QStringLiteral("本人签字"), {}}, {QStringLiteral("日期"), {}}}}};
    return content;
}

} // namespace

Document paySlips(const FormStamp &stamp, const PayTerms &terms, const QList<PaidPerson> &people)
{
    Document document = newForm(stamp, QStringLiteral("课时费个人明细"));
    SlipGrid grid;
    for (const PaidPerson &person : people)
        grid.slips.append(slip(stamp, terms, person));
    document.sections = {{document.formName, grid}};
    return document;
}

} // namespace kehou::documents
