// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/forms/form_parts.h"

#include "core/base/money_text.h"

namespace kehou::documents
{

Document newForm(const FormStamp &stamp, const QString &formName)
{
    Document document;
    document.title = stamp.term + formName;
    document.formName = formName;
    document.schoolName = stamp.school;
    document.printedOn = stamp.printedOn;
    document.checkCode = stamp.checkCode;
    if (!stamp.scope.isEmpty())
        document.printNote = QStringLiteral("范围：") + stamp.scope;
    return document;
}

QString monthText(QDate anyDay)
{
    return QStringLiteral("%1年%2月").arg(anyDay.year()).arg(anyDay.month());
}

QString gradesText(const GradeSet &grades)
{
    static const QStringList kNumerals{
        QStringLiteral("一"), QStringLiteral("二"), QStringLiteral("三"),   QStringLiteral("四"),
        QStringLiteral("五"), QStringLiteral("六"), QStringLiteral("七"),   QStringLiteral("八"),
        QStringLiteral("九"), QStringLiteral("十"), QStringLiteral("十一"), QStringLiteral("十二")};
    QStringList names;
    for (int grade = 1; grade <= kMaxGrade; ++grade) {
        if (grades.contains(grade))
            names.append(kNumerals[grade - 1]);
    }
    return names.isEmpty() ? QString() : names.join(u'、') + QStringLiteral("年级");
}

SignatureLine officeSignatures()
{
    return {{{QStringLiteral("制表人"), {}},
             {QStringLiteral("审核人"), {}},
             {QStringLiteral("分管校长"), {}},
             {QStringLiteral("日期"), {}}}};
}

QString basisUnit(FeeBasis basis)
{
    switch (basis) {
    case FeeBasis::Term:
        return QStringLiteral("学期");
    case FeeBasis::Month:
        return QStringLiteral("月");
    case FeeBasis::Day:
        return QStringLiteral("天");
    case FeeBasis::Period:
        return QStringLiteral("课时");
    case FeeBasis::Offering:
        return QStringLiteral("门");
    }
    return {};
}

namespace
{

[[nodiscard]] QString settleText(const FeeItem &item)
{
    switch (item.settle) {
    case SettleRule::None:
        return QStringLiteral("按报名结算，停课退还");
    case SettleRule::Attended:
        return QStringLiteral("按实际出勤结算");
    case SettleRule::DayRate:
        return QStringLiteral("缺勤每天退%1元").arg(moneyText(item.credit.dayRate));
    case SettleRule::Denominator:
        return QStringLiteral("缺勤每天退1/%1").arg(item.credit.denominator);
    case SettleRule::Steps:
        return QStringLiteral("连续缺勤满30天退一个月，满15天退半个月");
    case SettleRule::Bucket:
        return QStringLiteral("当月出勤不过半收半费，未出勤不收费");
    case SettleRule::Exit:
        return QStringLiteral("中途退出按规定比例退费");
    }
    return {};
}

} // namespace

QString priceText(const FeeItem &item)
{
    return QStringLiteral("%1元/%2，%3")
        .arg(moneyText(item.price), basisUnit(item.basis), settleText(item));
}

QString maskedPhone(const QString &phone)
{
    constexpr qsizetype kShown = 4;
    if (phone.size() <= kShown)
        return QString(phone.size(), u'*');
    return QString(phone.size() - kShown, u'*') + phone.last(kShown);
}

double listRowMm(qsizetype pupils)
{
    constexpr qsizetype kRoomyList = 45;
    return pupils <= kRoomyList ? 5.0 : 4.3;
}

Column moneyColumn(const QString &name)
{
    return {.header = {name}, .kind = ColumnKind::Money, .weight = 1};
}

Value unlessZero(Money amount)
{
    return amount.isZero() ? Value() : Value(amount);
}

Column OrdinalColumn::plain()
{
    return {.header = {QStringLiteral("序号")},
            .kind = ColumnKind::Number,
            .align = Align::Centre,
            .minimumMm = 8};
}

Column OrdinalColumn::column() const
{
    Column column = plain();
    if (m_seats)
        column.header = {QStringLiteral("座号")};
    return column;
}

Cell OrdinalColumn::cell(const Student &student, qsizetype index) const
{
    return {.value = m_seats ? qint64{*student.seat} : qint64{index + 1}};
}

} // namespace kehou::documents
