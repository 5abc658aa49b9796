// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/oversight.h"

#include "core/base/text_forms.h"
#include "core/rules/pay/staff_table.h"

#include <QCoreApplication>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Oversight)
};

using Loaded = TermCache::Loaded;

[[nodiscard]] QString joined(const QStringList &parts)
{
    QStringList kept = parts;
    kept.removeAll(QString());
    return kept.join(QStringLiteral(" · "));
}

[[nodiscard]] OversightLine lineOf(const Stored<Patrol> &patrol, const StaffTable &staff)
{
    const Patrol &row = patrol.row;
    const QString group = row.group ? row.group->name : QString();
    return {OversightKind::Patrol,
            patrol.id,
            row.date,
            staff.name(row.patroller),
            joined({group, row.finding, row.note}),
            row.followUp,
            !row.finding.isEmpty() && row.followUp.isEmpty()};
}

[[nodiscard]] QString figuresText(const Inquiry &inquiry)
{
    if (!inquiry.asked || !inquiry.answered)
        return {};
    QString text = Text::tr("%1 of %2 answered").arg(*inquiry.answered).arg(*inquiry.asked);
    if (inquiry.satisfied)
        text += Text::tr(", %1 satisfied").arg(*inquiry.satisfied);
    return text;
}

[[nodiscard]] OversightLine lineOf(const Stored<Inquiry> &inquiry, const StaffTable &staff)
{
    const Inquiry &row = inquiry.row;
    return {row.kind == InquiryKind::Survey ? OversightKind::Survey : OversightKind::Diagnosis,
            inquiry.id,
            row.date,
            staff.name(row.heldBy),
            joined({figuresText(row), row.finding}),
            row.followUp,
            !row.finding.isEmpty() && row.followUp.isEmpty()};
}

[[nodiscard]] OversightLine lineOf(const Stored<LatePickup> &pickup,
                                   const QHash<QString, QString> &names)
{
    const LatePickup &row = pickup.row;
    return {
        OversightKind::LatePickup,
        pickup.id,
        row.date,
        Text::tr("%1, collected by %2").arg(names.value(row.student, row.student), row.collector),
        joined({minutesText(row.minute), row.note}),
        {},
        false};
}

[[nodiscard]] QHash<QString, QString> studentNames(const Loaded &loaded)
{
    QHash<QString, QString> names;
    for (const Student &student : loaded.book.rows<Student>())
        names.insert(student.number, student.name);
    return names;
}

[[nodiscard]] QList<OversightLine> allLines(Tables &tables, const Loaded &loaded)
{
    const TermId term = loaded.term.id;
    const StaffTable staff(loaded.book.rows<StaffMember>());
    const QHash<QString, QString> names = studentNames(loaded);
    QList<OversightLine> lines;
    for (const Stored<Patrol> &patrol : tables.stored<Patrol>(term))
        lines.append(lineOf(patrol, staff));
    for (const Stored<Inquiry> &inquiry : tables.stored<Inquiry>(term))
        lines.append(lineOf(inquiry, staff));
    for (const Stored<LatePickup> &pickup : tables.stored<LatePickup>(term))
        lines.append(lineOf(pickup, names));
    std::stable_sort(lines.begin(), lines.end(),
                     [](const OversightLine &a, const OversightLine &b) {
                         return a.open != b.open ? a.open : a.date > b.date;
                     });
    return lines;
}

// How often something is missing, as one sentence with its first day.
void addMissing(const QList<DateRange> &spans, const QString &text, QStringList &missing)
{
    if (!spans.isEmpty())
        missing.append(text.arg(spans.size()).arg(isoText(spans.first().first())));
}

[[nodiscard]] Result<const Loaded *> loadedFor(Office &office, Tables &tables,
                                               const QString &termName, QDate date)
{
    const auto cached = office.cache().get(tables, termName);
    if (!cached)
        return cached.failure();
    if (!cached.value()->term.term.dates.contains(date))
        return refuse(Text::tr("%1 lies outside of the term.").arg(isoText(date)));
    return cached.value();
}

[[nodiscard]] std::optional<Failure> figuresFault(const Inquiry &inquiry)
{
    const int asked = inquiry.asked.value_or(0);
    const int answered = inquiry.answered.value_or(0);
    if (inquiry.asked.has_value() != inquiry.answered.has_value() ||
        (inquiry.satisfied && !inquiry.answered))
        return refuse(Text::tr("A survey says how many were asked and how many answered."));
    if (answered > asked || inquiry.satisfied.value_or(0) > answered)
        return refuse(Text::tr("%1 asked, %2 answered, %3 satisfied: one cannot be more than the "
                               "one before it.")
                          .arg(asked)
                          .arg(answered)
                          .arg(inquiry.satisfied.value_or(0)));
    return std::nullopt;
}

template <typename Row>
[[nodiscard]] Result<void> putFollowUp(Tables &tables, qint64 id, const QString &text)
{
    auto row = tables.find<Row>(id);
    if (!row)
        return refuse(Text::tr("This entry is not there any more."));
    row->followUp = text;
    tables.update<Row>(id, *row);
    return done();
}

} // namespace

QStringList missingRounds(Tables &tables, const Loaded &loaded, QDate today)
{
    QList<QDate> patrols;
    for (const Patrol &patrol : tables.rows<Patrol>(loaded.term.id))
        patrols.append(patrol.date);
    QStringList missing;
    addMissing(
        missedSpans(loaded.term.scheme.oversight.patrol, loaded.plan->calendar(), patrols, today),
        Text::tr("%1 patrol(s) are not entered, the first of %2."), missing);
    return missing + missingInquiries(tables, loaded, today);
}

QStringList missingInquiries(Tables &tables, const Loaded &loaded, QDate today)
{
    const OversightPart &part = loaded.term.scheme.oversight;
    const TermCalendar &calendar = loaded.plan->calendar();
    QList<QDate> diagnoses;
    QList<QDate> surveys;
    for (const Inquiry &inquiry : tables.rows<Inquiry>(loaded.term.id))
        (inquiry.kind == InquiryKind::Survey ? surveys : diagnoses).append(inquiry.date);
    QStringList missing;
    addMissing(missedSpans(part.diagnosis, calendar, diagnoses, today),
               Text::tr("%1 diagnosis(es) are not entered, the first from %2 on."), missing);
    addMissing(missedSpans(part.survey, calendar, surveys, today),
               Text::tr("%1 survey(s) are not entered, the first from %2 on."), missing);
    return missing;
}

Result<OversightView> oversightView(Office &office, QDate today, const QString &termName)
{
    return office.read<OversightView>([&](Tables &tables) -> Result<OversightView> {
        const auto cached = office.cache().get(tables, termName);
        if (!cached)
            return cached.failure();
        return OversightView{allLines(tables, *cached.value()),
                             missingRounds(tables, *cached.value(), today),
                             cached.value()->term.scheme.oversight.findingCodes};
    });
}

Result<void> enterPatrol(Office &office, const Patrol &patrol, const QString &termName)
{
    const QString text = Text::tr("Patrol of %1").arg(isoText(patrol.date));
    return office.perform<void>(text, [&](Tables &tables) -> Result<void> {
        const auto loaded = loadedFor(office, tables, termName, patrol.date);
        if (!loaded)
            return loaded.failure();
        const StaffTable staff(loaded.value()->book.rows<StaffMember>());
        if (!staff.on(patrol.patroller, patrol.date))
            return refuse(
                Text::tr("There is no member of staff \"%1\" on that day.").arg(patrol.patroller));
        const QStringList &codes = loaded.value()->term.scheme.oversight.findingCodes;
        if (!patrol.finding.isEmpty() && !codes.contains(patrol.finding))
            return refuse(Text::tr("\"%1\" is none of the scheme's findings: %2.")
                              .arg(patrol.finding, codes.join(u'、')));
        tables.insert<Patrol>(loaded.value()->term.id, patrol);
        return done();
    });
}

Result<void> enterInquiry(Office &office, const Inquiry &inquiry, const QString &termName)
{
    const QString text = inquiry.kind == InquiryKind::Survey
                             ? Text::tr("Survey of %1").arg(isoText(inquiry.date))
                             : Text::tr("Diagnosis of %1").arg(isoText(inquiry.date));
    if (const auto fault = figuresFault(inquiry))
        return *fault;
    return office.perform<void>(text, [&](Tables &tables) -> Result<void> {
        const auto loaded = loadedFor(office, tables, termName, inquiry.date);
        if (!loaded)
            return loaded.failure();
        for (const Inquiry &known : tables.rows<Inquiry>(loaded.value()->term.id)) {
            if (known.kind == inquiry.kind && known.date == inquiry.date)
                return refuse(Text::tr("There is one of %1 already.").arg(isoText(inquiry.date)));
        }
        tables.insert<Inquiry>(loaded.value()->term.id, inquiry);
        return done();
    });
}

Result<void> enterLatePickup(Office &office, const LatePickup &pickup, const QString &termName)
{
    if (pickup.collector.trimmed().isEmpty())
        return refuse(Text::tr("Say who collected the child (R-ATT-7)."));
    const QString text =
        Text::tr("Late pick-up of %1 on %2").arg(pickup.student, isoText(pickup.date));
    return office.perform<void>(text, [&](Tables &tables) -> Result<void> {
        const auto loaded = loadedFor(office, tables, termName, pickup.date);
        if (!loaded)
            return loaded.failure();
        const auto student = tables.ofStudent<Student>(loaded.value()->term.id, pickup.student);
        if (student.isEmpty())
            return refuse(Text::tr("There is no student %1 in this term.").arg(pickup.student));
        const int grade = loaded.value()->plan->gradeOfClass(student.first().row.className);
        const auto dismissal = loaded.value()->plan->bands().dismissal(grade, pickup.date);
        if (dismissal && pickup.minute < *dismissal)
            return refuse(Text::tr("%1 is before the dismissal at %2.")
                              .arg(minutesText(pickup.minute), minutesText(*dismissal)));
        for (const Stored<LatePickup> &known : tables.stored<LatePickup>(loaded.value()->term.id)) {
            if (known.row.student == pickup.student && known.row.date == pickup.date) {
                tables.update<LatePickup>(known.id, pickup);
                return done();
            }
        }
        tables.insert<LatePickup>(loaded.value()->term.id, pickup);
        return done();
    });
}

Result<void> followUpFinding(Office &office, const OversightFollowUp &followUp)
{
    const QString text = followUp.text.trimmed();
    if (text.isEmpty())
        return refuse(Text::tr("Say what was done about the finding (R-ATT-6)."));
    return office.perform<void>(
        Text::tr("Follow-up of a finding"), [&](Tables &tables) -> Result<void> {
            switch (followUp.kind) {
            case OversightKind::Patrol:
                return putFollowUp<Patrol>(tables, followUp.id, text);
            case OversightKind::Diagnosis:
            case OversightKind::Survey:
                return putFollowUp<Inquiry>(tables, followUp.id, text);
            case OversightKind::LatePickup:
                return refuse(Text::tr("A late pick-up has nothing to follow up."));
            }
            return done();
        });
}

} // namespace kehou
