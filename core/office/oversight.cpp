// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/oversight.h"

#include "core/base/text_forms.h"
#include "core/rules/attendance/patrols.h"
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
    const QString period = row.period ? Text::tr("period %1").arg(*row.period) : QString();
    const QString group = row.group ? row.group->name : QString();
    return {OversightKind::Patrol,
            patrol.id,
            row.date,
            staff.name(row.patroller),
            joined({period, group, row.finding, row.note}),
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

[[nodiscard]] QStringList missingPatrols(Tables &tables, const Loaded &loaded, QDate today)
{
    const Cadence cadence = loaded.term.scheme.oversight.patrol;
    const TermCalendar &calendar = loaded.plan->calendar();
    const QList<Patrol> patrols = tables.rows<Patrol>(loaded.term.id);
    QStringList missing;
    if (cadence == Cadence::EveryPeriod) {
        const auto periods = periodsWithoutPatrol(loaded.book, calendar, patrols, today);
        if (!periods.isEmpty())
            missing.append(Text::tr("%1 period(s) have no patrol, the first is %2 period %3.")
                               .arg(periods.size())
                               .arg(isoText(periods.first().date))
                               .arg(periods.first().period));
        return missing;
    }
    QList<QDate> days;
    for (const Patrol &patrol : patrols)
        days.append(patrol.date);
    addMissing(missedSpans(cadence, calendar, days, today),
               Text::tr("%1 patrol(s) are not entered, the first of %2."), missing);
    return missing;
}

using Names = QHash<QString, QString>; // by number

// The number that was typed, or that of the one person who bears the name.
[[nodiscard]] Result<QString> numberOf(const QString &typed, const Names &names)
{
    const QStringList numbers = names.contains(typed) ? QStringList{typed} : names.keys(typed);
    if (numbers.size() > 1)
        return refuse(Text::tr("%n people are called %1. Type the number.", nullptr,
                               static_cast<int>(numbers.size()))
                          .arg(typed));
    return numbers.isEmpty() ? typed : numbers.first();
}

[[nodiscard]] Names staffNames(const StaffTable &staff)
{
    Names names;
    for (const QString &number : staff.numbers())
        names.insert(number, staff.name(number));
    return names;
}

[[nodiscard]] std::optional<Failure> patrolFault(const Loaded &loaded, const Patrol &patrol)
{
    if (!StaffTable(loaded.book.rows<StaffMember>()).on(patrol.patroller, patrol.date))
        return refuse(
            Text::tr("There is no member of staff \"%1\" on that day.").arg(patrol.patroller));
    const int period = patrol.period.value_or(1);
    if (period < 1 || period > kMaxPeriod)
        return refuse(Text::tr("There is no period %1.").arg(period));
    if (patrol.group && (!patrol.period || loaded.plan->groupOf(*patrol.group) < 0))
        return refuse(
            Text::tr("\"%1\" is no session. Type its period and its class or course (R-ATT-6).")
                .arg(patrol.group->name));
    const QStringList &codes = loaded.term.scheme.oversight.findingCodes;
    if (!patrol.finding.isEmpty() && !codes.contains(patrol.finding))
        return refuse(Text::tr("\"%1\" is none of the scheme's findings: %2.")
                          .arg(patrol.finding, codes.join(u'、')));
    return std::nullopt;
}

template <typename Row>
[[nodiscard]] Result<void> takeOut(Tables &tables, qint64 id)
{
    if (!tables.find<Row>(id))
        return refuse(Text::tr("This entry is not there any more."));
    tables.remove<Row>(id);
    return done();
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
    return missingPatrols(tables, loaded, today) + missingInquiries(tables, loaded, today);
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
        const auto patroller = numberOf(patrol.patroller, staffNames(staff));
        if (!patroller)
            return patroller.failure();
        Patrol wanted = patrol;
        wanted.patroller = patroller.value();
        if (const auto fault = patrolFault(*loaded.value(), wanted))
            return *fault;
        tables.insert<Patrol>(loaded.value()->term.id, wanted);
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
        const auto number = numberOf(pickup.student, studentNames(*loaded.value()));
        if (!number)
            return number.failure();
        LatePickup wanted = pickup;
        wanted.student = number.value();
        const auto student = tables.ofStudent<Student>(loaded.value()->term.id, wanted.student);
        if (student.isEmpty())
            return refuse(Text::tr("There is no student %1 in this term.").arg(wanted.student));
        const int grade = loaded.value()->plan->gradeOfClass(student.first().row.className);
        const auto dismissal = loaded.value()->plan->bands().dismissal(grade, pickup.date);
        if (dismissal && pickup.minute < *dismissal)
            return refuse(Text::tr("%1 is before the dismissal at %2.")
                              .arg(minutesText(pickup.minute), minutesText(*dismissal)));
        for (const Stored<LatePickup> &known : tables.stored<LatePickup>(loaded.value()->term.id)) {
            if (known.row.student == wanted.student && known.row.date == wanted.date) {
                tables.update<LatePickup>(known.id, wanted);
                return done();
            }
        }
        tables.insert<LatePickup>(loaded.value()->term.id, wanted);
        return done();
    });
}

Result<void> removeOversight(Office &office, OversightKind kind, qint64 id)
{
    return office.perform<void>(Text::tr("Removal of an entry of the oversight"),
                                [&](Tables &tables) -> Result<void> {
                                    switch (kind) {
                                    case OversightKind::Patrol:
                                        return takeOut<Patrol>(tables, id);
                                    case OversightKind::Diagnosis:
                                    case OversightKind::Survey:
                                        return takeOut<Inquiry>(tables, id);
                                    case OversightKind::LatePickup:
                                        return takeOut<LatePickup>(tables, id);
                                    }
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
