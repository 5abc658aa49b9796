// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/bill_store.h"
#include "core/office/payments.h"
#include "core/rules/fees/bill_oddities.h"
#include "core/rules/fees/publicity_gate.h"

#include <QSet>

namespace kehou
{

// One student's bill as it would be issued: what is new against the bills that hold.
struct BillDraft {
    Payer payer;
    QList<BillLine> lines;
    Money amount;
    Money waived;
    QList<BillOddity> oddities;
    QStringList redLines; // that are open for the student and stop its bill, with the way out

    [[nodiscard]] Money toPay() const { return amount - waived; }
    // Not issued: R-ENR-6, or a red line until somebody answers for it.
    [[nodiscard]] bool isBlocked() const
    {
        return oddities.contains(BillOddity::NoAgreement) || !redLines.isEmpty();
    }
};

struct BillPreview {
    QList<BillDraft> drafts; // classes in natural order
    BillingFaults faults;    // why none of them can be issued that day
    int standing = 0;        // students whose bills hold as they are
};

// What issuing on that day would do; writes nothing.
[[nodiscard]] Result<BillPreview> previewBills(Office &office, QDate issuedOn,
                                               const QString &termName = {});

struct BillIssue {
    QDate issuedOn;
    std::optional<QDate> dueOn; // not before the day of issue
    QString name;               // of the batch; blank: its number in words
    QSet<QString> leftOut;      // students who get no bill this time
};

// A bill that was not issued with the others.
struct HeldBill {
    QString student;
    QString reason;
};

struct IssuedBills {
    int batch = 0; // 0: nothing was to be billed, and nothing was written
    int bills = 0;
    Money toPay;
    QList<HeldBill> held;
};

// Issues what is not billed yet as one batch, in one transaction: the same again finds nothing to
// bill (T01), a later change bills the difference (T09). A student's own open red line (R-RED-1,
// R-RED-11) holds back the student's bill alone. Refused with every reason where the public notice
// does not cover it (R-FEE-9, R-RED-2), a bill leaves its term (R-FEE-10), another red line stops
// billing (R-RED-4, R-RED-17), or every bill is held back.
[[nodiscard]] Result<IssuedBills> issueBills(Office &office, const BillIssue &issue,
                                             const QString &termName = {});

// A batch as a line of the list.
struct BatchLine {
    qint64 id = 0;
    BillBatch batch;
    std::optional<BatchReversal> reversal;
    int bills = 0;
    Money toPay;

    friend bool operator==(const BatchLine &, const BatchLine &) = default;
};

[[nodiscard]] Result<QList<BatchLine>> listBatches(Office &office, const QString &termName = {});

// The bills of one batch with their students, by number.
struct BatchBill {
    Payer payer;
    Bill bill;
    QList<BillLine> lines;

    [[nodiscard]] Money toPay() const { return kehou::toPay(lines); }
    friend bool operator==(const BatchBill &, const BatchBill &) = default;
};
[[nodiscard]] Result<QList<BatchBill>> openBatch(Office &office, qint64 batch,
                                                 const QString &termName = {});

// Takes a batch back as a whole. Refused without a reason, a second time, and while a later batch
// that holds corrects its lines: that one is reversed first.
[[nodiscard]] Result<void> reverseBatch(Office &office, const BatchReversal &asked,
                                        const QString &termName = {});

} // namespace kehou
