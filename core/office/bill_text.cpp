// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/bill_text.h"

#include <QCoreApplication>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Bills)
};

[[nodiscard]] QString oddityText(BillOddity oddity)
{
    switch (oddity) {
    case BillOddity::NoAgreement:
        return Text::tr("No application or signed agreement: it is not billed (R-ENR-6).");
    case BillOddity::NothingToPay:
        return Text::tr("There is nothing to pay.");
    case BillOddity::GivesBack:
        return Text::tr("It asks for less than was billed before.");
    case BillOddity::Corrects:
        return Text::tr("It corrects what was billed before.");
    case BillOddity::OtherAmount:
        return Text::tr("The amount is not the usual one of the grade.");
    case BillOddity::JoinedLate:
        return Text::tr("The selection starts after the term.");
    case BillOddity::EndsEarly:
        return Text::tr("The selection ends before the term.");
    case BillOddity::WaiverNoDocument:
        return Text::tr("A waiver has no document as its basis.");
    case BillOddity::WaiverBeyondTerm:
        return Text::tr("A waiver runs on after the term.");
    case BillOddity::WaiversOverlap:
        return Text::tr("Two waivers hold on one day: the larger counts (R-FEE-6).");
    }
    return {};
}

} // namespace

QStringList reasonsToLook(const BillDraft &draft)
{
    QStringList reasons = draft.redLines;
    for (const BillOddity oddity : draft.oddities)
        reasons.append(oddityText(oddity));
    return reasons;
}

HeldBill heldBill(const BillDraft &draft)
{
    const bool agreed = !draft.oddities.contains(BillOddity::NoAgreement);
    return {draft.payer.number,
            agreed ? draft.redLines.join(u' ') : oddityText(BillOddity::NoAgreement)};
}

Failure allHeld(const QList<HeldBill> &held)
{
    Failure failure = refuse(Text::tr("No bill was issued: each of the %n that were to be issued "
                                      "is held back.",
                                      nullptr, static_cast<int>(held.size())));
    for (const HeldBill &bill : held)
        failure.findings.append({{}, bill.student, bill.reason, {}, {}});
    return failure;
}

Failure gateFailure(const BillingFaults &faults)
{
    Failure failure = refuse(Text::tr("No bill was issued: %n reason(s) stand against it.", nullptr,
                                      static_cast<int>(faults.size())));
    for (const BillingFault &fault : faults)
        failure.findings.append({{}, {}, fault.text, {}, {}});
    return failure;
}

} // namespace kehou
