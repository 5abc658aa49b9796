// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/paper_fund.h"

#include "core/base/money_text.h"
#include "core/documents/forms/disclosure.h"
#include "core/office/funds.h"
#include "core/office/paper_money.h"

#include <QCoreApplication>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

[[nodiscard]] QString differenceText(const LedgerDifference &difference)
{
    return Text::tr("%1 is %2 yuan here and %3 yuan in the journal")
        .arg(difference.what, moneyText(difference.figure), moneyText(difference.ledger));
}

[[nodiscard]] Failure differsFromLedger(const QList<LedgerDifference> &differences)
{
    QStringList texts;
    for (const LedgerDifference &difference : differences)
        texts.append(differenceText(difference));
    return refuse(Text::tr("The disclosure is not made because it does not equal the journal "
                           "(R-FND-2): %1. Income is in the journal once the settlement is closed.")
                      .arg(texts.join(QStringLiteral("; "))));
}

} // namespace

DisclosureFigures disclosureFigures(const PaperJob &job)
{
    QList<Settlement> settlements;
    for (const SettledStudent &student : settledStudents(job, std::nullopt))
        settlements.append(student.settlement);
    return disclosureFigures(fundSummaryOf(job.term.open, job.term.book, settlements));
}

Result<documents::Document> disclosurePaper(const PaperJob &job)
{
    const DisclosureFigures figures = disclosureFigures(job);
    const auto differences = ledgerDifferences(figures, job.term.journal);
    if (!differences.isEmpty())
        return differsFromLedger(differences);
    return documents::disclosure(job.stamp, figures);
}

} // namespace kehou
