// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/roll_writing.h"

#include "core/exchange/sheet_form.h"

namespace kehou
{

namespace
{

// What the workbook calls the value of a column with choices.
template <typename Row, typename Value>
[[nodiscard]] QString choiceName(const char *field, Value value)
{
    for (const Column<Row> &column : sheetForm<Row>().columns) {
        if (qstrcmp(column.field, field) == 0)
            return column.choices.value(static_cast<qsizetype>(value));
    }
    return {};
}

} // namespace

QHash<MarkPlace, Stored<Mark>> marksOn(Tables &tables, TermId term, QDate date)
{
    QHash<MarkPlace, Stored<Mark>> marks;
    for (const Stored<Mark> &mark : tables.ofDate<Mark>(term, date))
        marks.insert({mark.row.student, mark.row.period}, mark);
    return marks;
}

QString markName(MarkState state)
{
    return choiceName<Mark>("state", state);
}

QStringList teacherCorrections(const Session &before, const Session &after)
{
    QStringList corrections;
    const auto note = [&](const QString &what, const QString &was, const QString &is) {
        const auto shown = [](const QString &text) {
            return text.isEmpty() ? QStringLiteral("空白") : text;
        };
        if (was != is)
            corrections.append(QStringLiteral("%1 %2→%3").arg(what, shown(was), shown(is)));
    };
    const auto state = [](const Session &session) {
        return choiceName<Session>("teacher_state",
                                   session.teacherState.value_or(TeacherState::Present));
    };
    const auto record = [](const Session &session) {
        return session.record ? choiceName<Session>("record", *session.record) : QString();
    };
    note(QStringLiteral("教师"), before.teacher, after.teacher);
    note(QStringLiteral("教师考勤"), state(before), state(after));
    note(QStringLiteral("代课教师"), before.substitute, after.substitute);
    note(QStringLiteral("记录"), record(before), record(after));
    return corrections;
}

RollWriting::RollWriting(Tables &tables, TermId term, const Roll &roll)
    : m_tables(tables), m_term(term), m_roll(roll), m_marks(marksOn(tables, term, roll.place.date))
{
}

void RollWriting::put(const RollPupil &pupil, const RollEntry &entry)
{
    const auto stored = m_marks.constFind({pupil.student, m_roll.place.period});
    const bool there = stored != m_marks.constEnd();
    const Mark mark{m_roll.place.date, m_roll.place.period, pupil.student, entry.state, entry.note};
    const MarkState before = there ? stored->row.state : MarkState::Present;
    if (before != entry.state)
        m_corrections.append(
            QStringLiteral("%1 %2→%3").arg(pupil.name, markName(before), markName(entry.state)));
    if (there && entry.state == MarkState::Present && stored->row.state != MarkState::Present)
        m_tables.remove<Mark>(stored->id);
    else if (there && stored->row != mark)
        m_tables.update<Mark>(stored->id, mark);
    else if (!there && entry.state != MarkState::Present)
        m_tables.insert<Mark>(m_term, mark);
}

} // namespace kehou
