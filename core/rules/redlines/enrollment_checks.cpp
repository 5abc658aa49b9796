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

void add(const QString &student, const QString &text, Breach &breach)
{
    breach.rows.append(student + u' ' + text);
    breach.subjects.append(student);
}

void addMissing(const Enrollment &enrollment, const QString &missing, Breach &breach)
{
    add(enrollment.student, isoText(enrollment.start) + u' ' + missing, breach);
}

// The insurance that some schemes ask for stands in the note of the enrollment.
[[nodiscard]] QStringList missingOf(const Enrollment &enrollment, bool insuranceNeeded)
{
    QStringList missing;
    if (enrollment.applicant.isEmpty())
        missing.append(Text::tr("no application"));
    if (!enrollment.agreedOn)
        missing.append(Text::tr("no agreement"));
    if (insuranceNeeded && !enrollment.note.contains(QStringLiteral("保险")))
        missing.append(Text::tr("no insurance noted"));
    return missing;
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
    Breach breach{Text::tr("Active enrollments without application or agreement."), {}, {}};
    for (const Enrollment &enrollment : facts.book.rows<Enrollment>()) {
        const QStringList missing = missingOf(enrollment, facts.rules.insuranceNeeded);
        if (enrollment.isSelection() && !missing.isEmpty())
            addMissing(enrollment, missing.join(u'、'), breach);
    }
    return breach;
}

Breach exemptButCharged(const RedLineFacts &facts)
{
    Breach breach{Text::tr("Exempt students who would be billed."), {}, {}};
    SettlementRun run(facts.plan, facts.rules.fees);
    for (const StudentFacts &student : facts.students) {
        if (!isExempt(student.student, facts.rules.exemptCategories))
            continue;
        const Money charged = chargedOf(run.settle(student), facts.rules.fees.items);
        if (!charged.isZero())
            add(student.student.number, Text::tr("%1 yuan").arg(moneyText(charged)), breach);
    }
    return breach;
}

Breach withoutConsent(const RedLineFacts &facts)
{
    Breach breach{Text::tr("No guardian's consent to keep the child's data."), {}, {}};
    for (const Enrollment &enrollment : facts.book.rows<Enrollment>()) {
        if (enrollment.isSelection() && !enrollment.consentedOn)
            addMissing(enrollment, Text::tr("no consent"), breach);
    }
    return breach;
}

} // namespace kehou::redlines
