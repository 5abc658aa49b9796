// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/pay_text.h"

#include "core/base/money_text.h"
#include "core/base/text_forms.h"
#include "core/documents/document.h"

#include <QCoreApplication>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Pay)
};

[[nodiscard]] QString comma()
{
    return Text::tr(", ", "between parts of a sentence");
}

[[nodiscard]] QString zeroText(ZeroReason reason)
{
    switch (reason) {
    case ZeroReason::Absent:
        return Text::tr("absent without leave on the day: counts 0");
    case ZeroReason::Dereliction:
        return Text::tr("dereliction on the day: counts 0");
    case ZeroReason::Accident:
        return Text::tr("accident on the day: counts 0");
    case ZeroReason::Ethics:
        return Text::tr("breach of ethics in the month: counts 0");
    }
    return {};
}

[[nodiscard]] QString recordText(RecordState record)
{
    switch (record) {
    case RecordState::Complete:
        return Text::tr("record complete");
    case RecordState::Incomplete:
        return Text::tr("record incomplete: half");
    case RecordState::None:
        return Text::tr("no record: nothing");
    }
    return {};
}

void addTier(const SessionTerms &terms, QStringList &parts)
{
    if (terms.tier.isEmpty() && terms.pupils == 0) {
        parts.append(Text::tr("no tier"));
        return;
    }
    if (terms.pupils > 0)
        parts.append(Text::tr("%n pupil(s), %1 yuan a session", nullptr, terms.pupils)
                         .arg(moneyText(terms.rate)));
    else
        parts.append(Text::tr("tier %1, %2 yuan a session").arg(terms.tier, moneyText(terms.rate)));
    if (terms.lowered > 0)
        parts.append(Text::tr("lowered by %n tier(s)", nullptr, terms.lowered));
    if (terms.special)
        parts.append(Text::tr("special course"));
    if (terms.capped)
        parts.append(Text::tr("cut at the cap"));
    if (terms.minutes > 0)
        parts.append(Text::tr("%n minute(s)", nullptr, terms.minutes));
    if (terms.partOf > 0)
        parts.append(
            Text::tr("%1 of %2 parts, with another teacher").arg(terms.part).arg(terms.partOf));
}

// Why one session of the line is worth what it is.
[[nodiscard]] QString termsText(const SessionTerms &terms, PayMethod method)
{
    if (terms.toProvider)
        return Text::tr("paid to the organisation");
    if (terms.zero)
        return zeroText(*terms.zero);
    if (terms.suspended)
        return Text::tr("pay stopped");
    QStringList parts;
    if (method == PayMethod::Rates)
        addTier(terms, parts);
    if (terms.noon)
        parts.append(Text::tr("at noon"));
    if (terms.record)
        parts.append(recordText(*terms.record));
    if (terms.late)
        parts.append(Text::tr("late"));
    return parts.isEmpty() ? Text::tr("taught") : parts.join(comma());
}

// Each day once; only the first and the last of more than can be read.
[[nodiscard]] QString readableDays(const QList<QDate> &dates)
{
    constexpr qsizetype kReadable = 8;
    QStringList days;
    for (const QDate date : dates) {
        if (days.isEmpty() || days.last() != isoText(date))
            days.append(isoText(date));
    }
    if (days.size() > kReadable)
        return Text::tr("from %1 to %2").arg(days.first(), days.last());
    return days.join(comma());
}

// The days of a line that differs from the usual.
[[nodiscard]] QString datesText(const PayLine &line)
{
    const SessionTerms &terms = line.terms;
    const bool usual = line.kind == PayLineKind::Sessions && !terms.zero && !terms.late &&
                       !terms.suspended && terms.lowered == 0 &&
                       terms.record.value_or(RecordState::Complete) == RecordState::Complete;
    if (usual || line.dates.isEmpty())
        return {};
    return Text::tr(" (%1)").arg(readableDays(line.dates));
}

[[nodiscard]] QString sessionsText(const PayLine &line, PayMethod method)
{
    const QString sessions = Text::tr("%n session(s)", nullptr, line.count);
    const QString terms = termsText(line.terms, method);
    if (method == PayMethod::Rates)
        return Text::tr("%1: %2 yuan × %3 = %4 yuan")
            .arg(terms, moneyText(line.rate), sessions, moneyText(line.amount));
    if (method == PayMethod::Units)
        return Text::tr("%1: %2 × %3 = %4 units")
            .arg(terms, milliText(line.terms.unitsMilli), sessions, milliText(line.unitsMilli));
    return Text::tr("%1: %2").arg(terms, sessions);
}

[[nodiscard]] QString postText(const PayLine &line)
{
    const QString amount = moneyText(line.amount);
    const QString rate = moneyText(line.rate);
    if (line.divisor > 0)
        return Text::tr("%1: %2 yuan × %3 of %4 service days = %5 yuan")
            .arg(line.text, rate)
            .arg(line.count)
            .arg(line.divisor)
            .arg(amount);
    switch (line.basis) {
    case PostBasis::Month:
        return Text::tr("%1: %2 yuan × %n month(s) = %3 yuan", nullptr, line.count)
            .arg(line.text, rate, amount);
    case PostBasis::Patrol:
        return Text::tr("%1: %2 yuan × %n patrol(s) = %3 yuan", nullptr, line.count)
            .arg(line.text, rate, amount);
    case PostBasis::Term:
        return Text::tr("%1: %2 yuan for the term").arg(line.text, rate);
    }
    return {};
}

[[nodiscard]] QString scoreText(std::int64_t centi)
{
    return Hundredths{static_cast<int>(centi)}.text();
}

[[nodiscard]] QString shareText(const PayLine &line)
{
    const QString whole = moneyText(line.share.whole);
    const QString amount = moneyText(line.amount);
    if (line.kind == PayLineKind::Process)
        return Text::tr("process part %1 yuan × %2 of %3 units = %4 yuan")
            .arg(whole, milliText(line.share.weight), milliText(line.share.sum), amount);
    if (line.kind == PayLineKind::Terminal)
        return Text::tr("terminal part %1 yuan × score %2 of %3 = %4 yuan")
            .arg(whole, scoreText(line.share.weight), scoreText(line.share.sum), amount);
    return Text::tr("fund %1 yuan × sessions × score %2 of %3 = %4 yuan")
        .arg(whole)
        .arg(line.share.weight)
        .arg(line.share.sum)
        .arg(amount);
}

[[nodiscard]] QString scaledText(const PayLine &line)
{
    return Text::tr("the fund of %1 yuan is split by raw pay: × %2 ÷ %3 = %4 yuan")
        .arg(moneyText(line.share.whole), moneyText(Money::fen(line.share.weight)),
             moneyText(Money::fen(line.share.sum)), moneyText(line.amount));
}

[[nodiscard]] QString sessionText(const PayGap &gap)
{
    return Text::tr("%1 period %2, %3").arg(isoText(gap.date)).arg(gap.period).arg(gap.group.name);
}

} // namespace

QString milliText(std::int64_t milli)
{
    return documents::displayText(documents::Thousandths{milli});
}

QString payLineRule(const PayLine &line, PayMethod method)
{
    switch (line.kind) {
    case PayLineKind::Sessions:
        if (line.terms.toProvider)
            return QStringLiteral("R-PAY-6");
        return method == PayMethod::Units   ? QStringLiteral("R-PAY-1")
               : method == PayMethod::Rates ? QStringLiteral("R-PAY-3")
                                            : QStringLiteral("R-PAY-4");
    case PayLineKind::Lateness:
    case PayLineKind::LeastUnits:
    case PayLineKind::Process:
        return QStringLiteral("R-PAY-1");
    case PayLineKind::Terminal:
    case PayLineKind::Forfeit:
        return QStringLiteral("R-PAY-2");
    case PayLineKind::Evaluation:
        return QStringLiteral("R-PAY-4");
    case PayLineKind::Post:
        return QStringLiteral("R-PAY-5");
    case PayLineKind::Award:
    case PayLineKind::Deduction:
    case PayLineKind::LeastPay:
        return QStringLiteral("R-PAY-3");
    case PayLineKind::Scaled:
        return QStringLiteral("R-PAY-7");
    }
    return {};
}

QString payLineText(const PayLine &line, PayMethod method)
{
    switch (line.kind) {
    case PayLineKind::Sessions:
        return sessionsText(line, method) + datesText(line);
    case PayLineKind::Lateness:
        return Text::tr("late: −1 × %n = %1 units", nullptr, line.count)
                   .arg(milliText(line.unitsMilli)) +
               datesText(line);
    case PayLineKind::LeastUnits:
        return Text::tr("a total below zero counts as 0: +%1 units")
            .arg(milliText(line.unitsMilli));
    case PayLineKind::Process:
    case PayLineKind::Terminal:
    case PayLineKind::Evaluation:
        return shareText(line);
    case PayLineKind::Forfeit:
        return Text::tr("no terminal part this term, for a dereliction or an accident");
    case PayLineKind::Post:
        return postText(line);
    case PayLineKind::Award:
        return Text::tr("award, %1: %2 yuan").arg(line.text, moneyText(line.amount)) +
               datesText(line);
    case PayLineKind::Deduction:
        return Text::tr("deduction, %1: %2 yuan").arg(line.text, moneyText(line.amount)) +
               datesText(line);
    case PayLineKind::LeastPay:
        return Text::tr("a total below zero is 0: +%1 yuan").arg(moneyText(line.amount));
    case PayLineKind::Scaled:
        return scaledText(line);
    }
    return {};
}

QString adjustedLineText(const AdjustedLine &line, PayMethod method)
{
    QString text;
    if (line.before && line.after)
        text = Text::tr("now %1; closed as %2")
                   .arg(payLineText(*line.after, method), payLineText(*line.before, method));
    else if (line.after)
        text = Text::tr("new: %1").arg(payLineText(*line.after, method));
    else
        text = Text::tr("no longer: %1").arg(payLineText(*line.before, method));
    if (!line.before || !line.after)
        return text;
    if (const QString days = readableDays(line.added()); !days.isEmpty())
        text += Text::tr("; added: %1").arg(days);
    if (const QString days = readableDays(line.removed()); !days.isEmpty())
        text += Text::tr("; gone: %1").arg(days);
    return text;
}

QString payGapRule(PayGapKind kind)
{
    switch (kind) {
    case PayGapKind::NoRoll:
    case PayGapKind::NobodyTaught:
        return QStringLiteral("R-PAY-10");
    case PayGapKind::NobodyNamed:
        return QStringLiteral("R-RED-7");
    case PayGapKind::NoRecord:
        return QStringLiteral("R-ATT-5");
    case PayGapKind::NoTier:
    case PayGapKind::NoAmount:
        return QStringLiteral("R-PAY-3");
    case PayGapKind::NoScore:
        return QStringLiteral("R-PAY-2");
    case PayGapKind::NotSanctioned:
        return QStringLiteral("R-PAY-3");
    case PayGapKind::NoPrice:
    case PayGapKind::NotApproved:
        return QStringLiteral("R-PAY-6");
    case PayGapKind::NoPatrol:
        return QStringLiteral("R-ATT-6");
    }
    return {};
}

QString payGapText(const PayGap &gap, const TermPay &pay)
{
    switch (gap.kind) {
    case PayGapKind::NoRoll:
        return Text::tr("%1: the roll is not confirmed, so the session pays nobody.")
            .arg(sessionText(gap));
    case PayGapKind::NobodyNamed:
        return Text::tr("%1: no teacher is named, here or in the timetable.").arg(sessionText(gap));
    case PayGapKind::NobodyTaught:
        return Text::tr("%1: %2 was away and no substitute is named.")
            .arg(sessionText(gap), pay.name(gap.who));
    case PayGapKind::NoRecord:
        return Text::tr("%1: the record of %2 is blank and counts as none.")
            .arg(sessionText(gap), pay.name(gap.who));
    case PayGapKind::NoTier:
        return Text::tr("%1 has no tier for %n session(s) from %2 to %3 and gets nothing for them.",
                        nullptr, gap.count)
            .arg(pay.name(gap.who), isoText(gap.date), isoText(gap.last));
    case PayGapKind::NoScore:
        return Text::tr("%1 taught and lacks a score in the assessment.").arg(pay.name(gap.who));
    case PayGapKind::NoAmount:
        return Text::tr("%1: an award or deduction of %2 has no amount.")
            .arg(pay.name(gap.who), isoText(gap.date));
    case PayGapKind::NotSanctioned:
        return Text::tr("%1: the scheme does not know the sanction of %2, which does not act.")
            .arg(pay.name(gap.who), isoText(gap.date));
    case PayGapKind::NoPrice:
        return Text::tr("%1 held %n session(s) and has no contract price.", nullptr, gap.count)
            .arg(gap.who);
    case PayGapKind::NotApproved:
        return Text::tr("%1: not held by named staff of %2, which is not paid for it.")
            .arg(sessionText(gap), gap.who);
    case PayGapKind::NoPatrol:
        return Text::tr("No patrol is entered for %n service day(s) from %1 to %2.", nullptr,
                        gap.count)
            .arg(isoText(gap.date), isoText(gap.last));
    }
    return {};
}

QString payFundText(const TermPay &pay)
{
    if (pay.term.term.staffFund)
        return Text::tr("as entered for the term");
    return Text::tr("%1 % of the net service income of %2 yuan")
        .arg(pay.term.scheme.funds.staffPercent())
        .arg(moneyText(pay.income));
}

} // namespace kehou
