// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money_text.h"
#include "core/base/text_forms.h"
#include "core/rules/redlines/red_line_checks.h"

#include <QCoreApplication>

namespace kehou::redlines
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RedLines)
};

// What an enrollment lacks, in words and as its keys.
struct Missing {
    QStringList texts;
    QStringList keys;

    void add(const char *key, const QString &text)
    {
        texts.append(text);
        keys.append(QString::fromLatin1(key));
    }
};

// The insurance that some schemes ask for stands in the note of the enrollment.
[[nodiscard]] Missing missingOf(const Enrollment &enrollment, bool insuranceNeeded)
{
    Missing missing;
    if (enrollment.applicant.isEmpty())
        missing.add("application", Text::tr("no application"));
    if (!enrollment.agreedOn)
        missing.add("agreement", Text::tr("no agreement"));
    if (insuranceNeeded && !enrollment.note.contains(QStringLiteral("保险")))
        missing.add("insurance", Text::tr("no insurance noted"));
    return missing;
}

void addMissing(const Enrollment &enrollment, const Missing &missing, Breach &breach)
{
    const QString start = isoText(enrollment.start);
    breach.add(enrollment.student + u' ' + start + u' ' + missing.texts.join(u'、'),
               QStringList{enrollment.student, start} + missing.keys, enrollment.student);
}

[[nodiscard]] bool isExempt(const Student &student, const QStringList &categories)
{
    return std::any_of(student.categories.begin(), student.categories.end(),
                       [&](const QString &category) { return categories.contains(category); });
}

// What is billed of items that waivers act on and not waived.
[[nodiscard]] Money chargedOf(const Settlement &settlement, const QList<FeeItem> &items)
{
    Money charged;
    for (const FeeLine &line : settlement.lines) {
        if (line.kind == LineKind::Prepaid && items[line.item].waivable)
            charged += line.amount - line.waived;
    }
    return charged;
}

} // namespace

Breach unagreed(const RedLineFacts &facts)
{
    Breach breach{Text::tr("Active enrollments without application or agreement."), {}};
    for (const Enrollment &enrollment : facts.book.rows<Enrollment>()) {
        const Missing missing = missingOf(enrollment, facts.rules.insuranceNeeded);
        if (enrollment.isSelection() && !missing.keys.isEmpty())
            addMissing(enrollment, missing, breach);
    }
    return breach;
}

Breach exemptButCharged(const RedLineFacts &facts)
{
    Breach breach{Text::tr("Exempt students who would be billed."), {}};
    SettlementRun run(facts.plan, facts.rules.fees);
    for (const StudentFacts &student : facts.students) {
        if (!isExempt(student.student, facts.rules.exemptCategories))
            continue;
        const Money charged = chargedOf(run.settle(student), facts.rules.fees.items);
        const QString &number = student.student.number;
        if (!charged.isZero())
            breach.add(number + u' ' + Text::tr("%1 yuan").arg(moneyText(charged)),
                       {number, keyOf(charged)}, number);
    }
    return breach;
}

Breach withoutConsent(const RedLineFacts &facts)
{
    Breach breach{Text::tr("No guardian's consent to keep the child's data."), {}};
    for (const Enrollment &enrollment : facts.book.rows<Enrollment>()) {
        if (enrollment.isSelection() && !enrollment.consentedOn)
            addMissing(enrollment, {{Text::tr("no consent")}, {}}, breach);
    }
    return breach;
}

} // namespace kehou::redlines
