// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/absences.h"

#include "core/base/text_forms.h"
#include "core/office/student_card.h"

#include <QCoreApplication>

#include <map>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Absences)
};

using DayKey = std::pair<QDate, QString>;

[[nodiscard]] std::map<DayKey, QList<int>> absentPeriods(Tables &tables, TermId term, QDate upTo)
{
    std::map<DayKey, QList<int>> days;
    for (const Mark &mark : tables.marksOf(term, MarkState::Absent)) {
        if (mark.date <= upTo)
            days[{mark.date, mark.student}].append(mark.period);
    }
    return days;
}

using NoteKey = std::tuple<QDate, QString, int>;

[[nodiscard]] std::map<NoteKey, AbsenceNote> notesOf(Tables &tables, TermId term)
{
    std::map<NoteKey, AbsenceNote> notes;
    for (const AbsenceNote &note : tables.rows<AbsenceNote>(term))
        notes.insert({{note.date, note.student, note.period}, note});
    return notes;
}

// The note of a day is that of its first period; a period without one leaves the day to do.
[[nodiscard]] std::optional<AbsenceNote> noteOfDay(const std::map<NoteKey, AbsenceNote> &notes,
                                                   const DayKey &day, const QList<int> &periods)
{
    std::optional<AbsenceNote> first;
    for (const int period : periods) {
        const auto found = notes.find({day.first, day.second, period});
        if (found == notes.end())
            return std::nullopt;
        if (!first)
            first = found->second;
    }
    return first;
}

[[nodiscard]] Absence absenceOf(const Student &student, const DayKey &day,
                                const QList<int> &periods)
{
    return {day.second,  student.name, student.className,
            day.first,   periods,      maskedPhone(student.phone),
            std::nullopt};
}

} // namespace

Result<QList<Absence>> absences(Office &office, QDate upTo, const QString &termName)
{
    using Absences = QList<Absence>;
    return office.read<Absences>([&](Tables &tables) -> Result<Absences> {
        const auto cached = office.cache().get(tables, termName);
        if (!cached)
            return cached.failure();
        const TermId term = cached.value()->term.id;
        QHash<QString, Student> students;
        for (const Student &student : cached.value()->book.rows<Student>())
            students.insert(student.number, student);
        const auto notes = notesOf(tables, term);
        Absences list;
        for (const auto &[day, periods] : absentPeriods(tables, term, upTo)) {
            Absence absence = absenceOf(students.value(day.second), day, periods);
            absence.note = noteOfDay(notes, day, periods);
            list.append(absence);
        }
        std::stable_sort(list.begin(), list.end(), [](const Absence &a, const Absence &b) {
            if (a.note.has_value() != b.note.has_value())
                return !a.note.has_value();
            return a.date > b.date;
        });
        return list;
    });
}

QStringList openAbsenceNames(Tables &tables, const TermCache::Loaded &loaded, QDate upTo)
{
    QHash<QString, QString> names;
    for (const Student &student : loaded.book.rows<Student>())
        names.insert(student.number, student.name);
    const auto notes = notesOf(tables, loaded.term.id);
    QStringList open;
    for (const auto &[day, periods] : absentPeriods(tables, loaded.term.id, upTo)) {
        if (!noteOfDay(notes, day, periods))
            open.prepend(names.value(day.second));
    }
    return open;
}

Result<void> followUpAbsence(Office &office, const AbsenceFollowUp &followUp,
                             const QString &termName)
{
    if (followUp.what.trimmed().isEmpty())
        return refuse(Text::tr("Say what was done about the absence (R-ATT-8)."));
    if (followUp.doneOn < followUp.date)
        return refuse(Text::tr("Nothing can have been done before %1, the day of the absence.")
                          .arg(isoText(followUp.date)));
    const QString text =
        Text::tr("Follow-up of %1's absence on %2").arg(followUp.student, isoText(followUp.date));
    return office.perform<void>(text, [&](Tables &tables) -> Result<void> {
        const auto cached = office.cache().get(tables, termName);
        if (!cached)
            return cached.failure();
        const TermId term = cached.value()->term.id;
        const auto days = absentPeriods(tables, term, followUp.date);
        const auto day = days.find({followUp.date, followUp.student});
        if (day == days.end())
            return refuse(Text::tr("%1 was not absent without leave on %2.")
                              .arg(followUp.student, isoText(followUp.date)));
        const auto notes = notesOf(tables, term);
        for (const int period : day->second) {
            if (!notes.contains({followUp.date, followUp.student, period}))
                tables.insert<AbsenceNote>(term, {followUp.student, followUp.date, period,
                                                  followUp.doneOn, followUp.doneBy.trimmed(),
                                                  followUp.what.trimmed()});
        }
        return done();
    });
}

} // namespace kehou
