// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/enrollments.h"

#include "core/base/text_forms.h"
#include "core/office/facts.h"
#include "core/rules/enrollment/class_lists.h"
#include "core/rules/enrollment/priority.h"
#include "core/rules/enrollment/windows.h"
#include "core/rules/menu/places.h"

#include <QCoreApplication>

#include <algorithm>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Enrollments)
};

// The rows that an enrollment's steps look at.
[[nodiscard]] TermBook enrollmentRows(Tables &tables, const OpenTerm &open)
{
    TermBook book(open.term);
    book.rows<CalendarDay>() = tables.rows<CalendarDay>(open.id);
    book.rows<Band>() = tables.rows<Band>(open.id);
    book.rows<SchoolClass>() = tables.rows<SchoolClass>(open.id);
    book.rows<Student>() = tables.rows<Student>(open.id);
    book.rows<Enrollment>() = tables.rows<Enrollment>(open.id);
    return book;
}

// What is known of everybody, by number.
class Children
{
public:
    Children(const OpenTerm &open, const TermBook &book)
        : m_open(open), m_calendar(open.term, book.rows<CalendarDay>())
    {
        for (const SchoolClass &schoolClass : book.rows<SchoolClass>())
            m_grades.insert(schoolClass.name, schoolClass.grade);
        for (const Student &student : book.rows<Student>())
            m_students.insert(student.number, student);
    }

    [[nodiscard]] Student of(const QString &number) const { return m_students.value(number); }
    [[nodiscard]] bool knows(const QString &number) const { return m_students.contains(number); }
    [[nodiscard]] std::optional<QDate> leaving(const Enrollment &enrollment) const
    {
        return leavingDate(m_calendar, enrollment, of(enrollment.student),
                           m_open.scheme.enrollment.noticeDays);
    }
    [[nodiscard]] int tier(const Student &student) const
    {
        const EnrollmentPart &part = m_open.scheme.enrollment;
        return priorityTier(student, m_grades.value(student.className),
                            {part.priority, part.lowGrades});
    }
    [[nodiscard]] MoveFacts facts(const Enrollment &enrollment, QDate today) const
    {
        const EnrollmentPart &part = m_open.scheme.enrollment;
        return {today, leaving(enrollment), of(enrollment.student).boarder, part.boardersAllowed,
                part.insuranceNeeded};
    }

private:
    const OpenTerm &m_open;
    TermCalendar m_calendar;
    QHash<QString, int> m_grades;
    QHash<QString, Student> m_students;
};

[[nodiscard]] QList<EnrollmentLine> linesOf(Tables &tables, const OpenTerm &open,
                                            const Children &children)
{
    struct Ranked {
        StudentRank rank;
        EnrollmentLine line;
    };
    std::vector<Ranked> ranked;
    for (const Stored<Enrollment> &stored : tables.stored<Enrollment>(open.id)) {
        const Student student = children.of(stored.row.student);
        ranked.push_back({StudentRank(student, student.className),
                          {stored.id, stored.row, student.name, student.className,
                           children.tier(student), children.leaving(stored.row)}});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked &a, const Ranked &b) {
        if (a.line.tier != b.line.tier)
            return a.line.tier < b.line.tier;
        if (a.rank < b.rank || b.rank < a.rank)
            return a.rank < b.rank;
        return a.line.enrollment.start < b.line.enrollment.start;
    });
    QList<EnrollmentLine> lines;
    for (const Ranked &entry : ranked)
        lines.append(entry.line);
    return lines;
}

[[nodiscard]] QList<Student> inClassOrder(const QList<Student> &students)
{
    std::vector<std::pair<StudentRank, Student>> ranked;
    for (const Student &student : students)
        ranked.emplace_back(StudentRank(student, student.className), student);
    std::sort(ranked.begin(), ranked.end(),
              [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<Student> ordered;
    for (const auto &[rank, student] : ranked)
        ordered.append(student);
    return ordered;
}

[[nodiscard]] QString nameOf(const Student &student)
{
    return QStringLiteral("%1 %2 %3").arg(student.className, student.number, student.name);
}

// One request after the other over a term, each enrollment for itself.
class StepRun
{
public:
    StepRun(Tables &tables, const OpenTerm &open, const EnrollmentStepRequest &request)
        : m_tables(tables), m_open(open), m_request(request), m_book(enrollmentRows(tables, open)),
          m_children(open, m_book), m_stored(tables.stored<Enrollment>(open.id))
    {
    }

    [[nodiscard]] Result<EnrollmentStepReport> run()
    {
        for (const qint64 id : m_request.ids) {
            if (const auto fault = step(id))
                m_report.refused.append(*fault);
            else
                ++m_report.done;
        }
        if (m_report.done == 0 && !m_report.refused.isEmpty())
            return refuse(m_report.refused.join(u'\n'));
        return m_report;
    }

private:
    [[nodiscard]] std::optional<QString> step(qint64 id)
    {
        const auto found = std::find_if(m_stored.begin(), m_stored.end(),
                                        [&](const auto &stored) { return stored.id == id; });
        if (found == m_stored.end())
            return Text::tr("This application is not there any more.");
        const Enrollment before = found->row;
        const Student student = m_children.of(before.student);
        const auto moved =
            moveEnrollment(before, m_request.entry, m_children.facts(before, m_request.today));
        if (!moved)
            return nameOf(student) + QStringLiteral(": ") + moved.failure().text;
        const auto at = static_cast<qsizetype>(found - m_stored.begin());
        if (const auto fault = contradiction(at, moved.value()))
            return nameOf(student) + QStringLiteral(": ") + *fault;
        write(*found, moved.value());
        return std::nullopt;
    }

    // The checks that every saved enrollment passes (R-ENR-3, R-ENR-4), with this one moved.
    [[nodiscard]] std::optional<QString> contradiction(qsizetype at, const MovedEnrollment &moved)
    {
        TermBook book = m_book;
        book.rows<Enrollment>() = {};
        const QString &student = moved.enrollment.student;
        for (qsizetype other = 0; other < m_stored.size(); ++other) {
            if (other != at && m_stored[other].row.student == student)
                book.rows<Enrollment>().append(m_stored[other].row);
        }
        book.rows<Enrollment>().append(moved.enrollment);
        if (moved.next)
            book.rows<Enrollment>().append(*moved.next);
        RowFaults faults = checkEnrollments(book, m_open.scheme.enrollment.noticeDays);
        if (takesPlacesUpAgain())
            faults += placeFaults(at, book);
        return faults.isEmpty() ? std::nullopt : std::optional(faults.first().message);
    }

    // A place that fell free with these steps may be somebody else's by now.
    [[nodiscard]] bool takesPlacesUpAgain() const
    {
        return m_request.entry.move == EnrollmentMove::TakeBack ||
               m_request.entry.move == EnrollmentMove::Change;
    }

    // T43: everybody's places, with the student's selections as they are in the book.
    [[nodiscard]] RowFaults placeFaults(qsizetype at, TermBook book)
    {
        for (const Stored<Enrollment> &other : m_stored) {
            if (other.row.student != m_stored[at].row.student)
                book.rows<Enrollment>().append(other.row);
        }
        book.rows<Offering>() = m_tables.rows<Offering>(m_open.id);
        book.rows<Placement>() = m_tables.rows<Placement>(m_open.id);
        return checkPlaces(book, m_open.scheme.enrollment.noticeDays);
    }

    void write(Stored<Enrollment> &stored, const MovedEnrollment &moved)
    {
        const EnrollmentStep step{stored.row.student, stored.row.start,       m_request.entry.move,
                                  stored.row.state,   moved.enrollment.state, m_request.today,
                                  m_request.by,       m_request.entry.reason};
        stored.row = moved.enrollment;
        m_tables.update<Enrollment>(stored.id, moved.enrollment);
        m_tables.insert<EnrollmentStep>(m_open.id, step);
        if (moved.next)
            m_tables.insert<Enrollment>(m_open.id, *moved.next);
        if (m_request.entry.move == EnrollmentMove::LeaveSchool)
            leaveSchool(moved.enrollment.student);
    }

    // R-ENR-8: the child's own row says from which day on it is gone.
    void leaveSchool(const QString &number)
    {
        for (Stored<Student> student : m_tables.ofStudent<Student>(m_open.id, number)) {
            student.row.left = m_request.entry.on;
            m_tables.update<Student>(student.id, student.row);
        }
    }

    Tables &m_tables;
    const OpenTerm &m_open;
    const EnrollmentStepRequest &m_request;
    TermBook m_book;
    Children m_children;
    QList<Stored<Enrollment>> m_stored;
    EnrollmentStepReport m_report;
};

[[nodiscard]] Result<void> refuseDraft(const OpenTerm &open, const Children &children,
                                       const EnrollmentDraft &draft)
{
    if (!children.knows(draft.student))
        return refuse(Text::tr("There is no student %1 in this term.").arg(draft.student));
    if (draft.slots.empty())
        return refuse(Text::tr("Tick the periods for which the child is to come."));
    if (!draft.from.isValid() || !open.term.dates.contains(draft.from))
        return refuse(Text::tr("The first day must lie in the term, from %1 to %2.")
                          .arg(isoText(open.term.dates.first()), isoText(open.term.dates.last())));
    return done();
}

} // namespace

Result<EnrollmentBook> loadEnrollments(Office &office, const QString &termName)
{
    return office.read<EnrollmentBook>([&](Tables &tables) -> Result<EnrollmentBook> {
        const auto open = findTerm(tables, termName);
        if (!open)
            return open.failure();
        const TermBook book = enrollmentRows(tables, open.value());
        const Children children(open.value(), book);
        EnrollmentBook result{linesOf(tables, open.value(), children),
                              inClassOrder(book.rows<Student>()),
                              open.value().term.serviceWeekdays,
                              0,
                              open.value().term.dates,
                              open.value().scheme.enrollment.insuranceNeeded};
        for (const Band &band : book.rows<Band>())
            result.periods = std::max(result.periods, band.period);
        return result;
    });
}

Result<EnrollmentStepReport> stepEnrollments(Office &office, const EnrollmentStepRequest &request)
{
    const QString text =
        Text::tr("%1 of %n enrollment(s)", nullptr, static_cast<int>(request.ids.size()))
            .arg(enrollmentMoveText(request.entry.move));
    return office.perform<EnrollmentStepReport>(
        text, [&](Tables &tables) -> Result<EnrollmentStepReport> {
            const auto open = findTerm(tables, request.termName);
            if (!open)
                return open.failure();
            return StepRun(tables, open.value(), request).run();
        });
}

Result<void> draftEnrollment(Office &office, const EnrollmentDraft &draft)
{
    const QString text = Text::tr("Draft an enrollment of student %1").arg(draft.student);
    return office.perform<void>(text, [&](Tables &tables) -> Result<void> {
        const auto open = findTerm(tables, draft.termName);
        if (!open)
            return open.failure();
        const TermBook book = enrollmentRows(tables, open.value());
        if (const auto fit = refuseDraft(open.value(), Children(open.value(), book), draft); !fit)
            return fit.failure();
        for (const Enrollment &other : book.rows<Enrollment>()) {
            if (other.student == draft.student && other.start == draft.from)
                return refuse(Text::tr("This child has an enrollment from %1 on already.")
                                  .arg(isoText(draft.from)));
        }
        Enrollment enrollment;
        enrollment.student = draft.student;
        enrollment.slots = draft.slots;
        enrollment.start = draft.from;
        enrollment.appliedOn = draft.today;
        const QString guardian = Children(open.value(), book).of(draft.student).guardian;
        enrollment.applicant = guardian.isEmpty() ? QStringLiteral("家长") : guardian;
        tables.insert<Enrollment>(open.value().id, enrollment);
        return done();
    });
}

Result<int> endDueEnrollments(Office &office, QDate today, const QString &termName)
{
    const auto book = loadEnrollments(office, termName);
    if (!book)
        return book.failure();
    EnrollmentStepRequest request;
    for (const EnrollmentLine &line : book.value().lines) {
        if (line.enrollment.state == EnrollmentState::Active && line.leaving &&
            *line.leaving <= today)
            request.ids.append(line.id);
    }
    if (request.ids.isEmpty())
        return 0;
    request.entry.move = EnrollmentMove::Leave;
    request.today = today;
    request.termName = termName;
    const auto report = stepEnrollments(office, request);
    if (!report)
        return report.failure();
    return report.value().done;
}

Result<QList<EnrollmentStep>> enrollmentSteps(Office &office, const QString &student,
                                              const QString &termName)
{
    using Steps = QList<EnrollmentStep>;
    return office.read<Steps>([&](Tables &tables) -> Result<Steps> {
        const auto open = findTerm(tables, termName);
        if (!open)
            return open.failure();
        Steps steps;
        for (const auto &stored : tables.ofStudent<EnrollmentStep>(open.value().id, student))
            steps.prepend(stored.row);
        return steps;
    });
}

} // namespace kehou
