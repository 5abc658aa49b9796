// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/timetable/timetable_choice.h"

#include "core/base/text_forms.h"
#include "ui/models/columns.h"

#include <QCoreApplication>

namespace kehou::ui
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TimetablePage)
};

[[nodiscard]] bool isOfClass(const DaySession &session, const QString &name)
{
    return session.planned.group == GroupKey{GroupKind::SchoolClass, name} ||
           session.expected.contains(name);
}

[[nodiscard]] bool isOfGrades(const DaySession &session, const QString &grades)
{
    const auto set = GradeSet::parse(grades);
    return set && session.planned.grades.overlaps(*set);
}

[[nodiscard]] QString groupText(const PlannedSession &planned)
{
    return planned.group.kind == GroupKind::Offering ? planned.group.name + u' ' + planned.title
                                                     : planned.title;
}

[[nodiscard]] QString timesText(const DaySession &session)
{
    return session.end > 0
               ? QStringLiteral("%1–%2").arg(minutesText(session.start), minutesText(session.end))
               : QString();
}

// Of a class's courses the names alone: there are many, and the list beside the grid has the rest.
[[nodiscard]] QStringList cellParts(const TimetableChoice &choice, const TimetableLine &line)
{
    const PlannedSession &planned = line.session.planned;
    const QString group = groupText(planned);
    switch (choice.view) {
    case TimetableView::School:
    case TimetableView::Band:
        break;
    case TimetableView::SchoolClass:
        if (planned.group != GroupKey{GroupKind::SchoolClass, choice.name})
            return {group};
        return {planned.content.isEmpty() ? group : planned.content, line.teacher, planned.room};
    case TimetableView::Teacher:
        return {group, planned.content, planned.room};
    case TimetableView::Room:
        return {group, line.teacher};
    }
    return {group, line.teacher, planned.room};
}

[[nodiscard]] QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

bool shows(const TimetableChoice &choice, const TimetableLine &line)
{
    const DaySession &session = line.session;
    switch (choice.view) {
    case TimetableView::School:
        return true;
    case TimetableView::Band:
        return isOfGrades(session, choice.name);
    case TimetableView::SchoolClass:
        return isOfClass(session, choice.name);
    case TimetableView::Teacher:
        return session.substitute == choice.name || session.planned.teachers.contains(choice.name);
    case TimetableView::Room:
        return session.planned.room == choice.name;
    }
    return false;
}

const DayBand *bandOf(const TimetableChoice &choice, const TimetableWeek &week)
{
    for (const DayBand &band : week.bands) {
        if (week.bands.size() == 1 ||
            (choice.view == TimetableView::Band && band.grades.text() == choice.name))
            return &band;
    }
    if (choice.view != TimetableView::SchoolClass)
        return nullptr;
    for (const TimetableLine &line : week.lines) {
        if (line.session.planned.group != GroupKey{GroupKind::SchoolClass, choice.name})
            continue;
        for (const DayBand &band : week.bands) {
            if (band.grades.overlaps(line.session.planned.grades))
                return &band;
        }
    }
    return nullptr;
}

QString cellText(const TimetableChoice &choice, const TimetableLine &line)
{
    const QString sign = stateText(line.session).section(u' ', 0, 0);
    const QString text = joined(cellParts(choice, line));
    return sign == QStringLiteral("○") ? text : sign + u' ' + text;
}

QString stateText(const DaySession &session)
{
    if (session.state == SessionState::Cancelled)
        return Text::tr("— cancelled");
    if (session.lacksTeacher())
        return Text::tr("! no teacher");
    if (session.movedFrom)
        return Text::tr("⇄ moved from %1, period %2")
            .arg(isoText(session.movedFrom->date))
            .arg(session.movedFrom->period);
    if (session.otherRoom)
        return Text::tr("⇄ in another room");
    if (!session.substitute.isEmpty())
        return Text::tr("↷ substitute");
    return session.state == SessionState::Confirmed ? Text::tr("✓ held") : Text::tr("○ to be held");
}

Tone stateTone(const DaySession &session)
{
    if (session.state == SessionState::Cancelled)
        return Tone::Muted;
    if (session.lacksTeacher())
        return Tone::Warning;
    if (session.movedFrom || session.otherRoom || !session.substitute.isEmpty())
        return Tone::Info;
    return session.state == SessionState::Confirmed ? Tone::Success : Tone::Plain;
}

QString sessionText(const TimetableLine &line)
{
    const PlannedSession &planned = line.session.planned;
    return joined({groupText(planned), planned.content, line.teacher, planned.room,
                   timesText(line.session), stateText(line.session)});
}

QList<Column<TimetableLine>> sessionColumns(SessionList list)
{
    using Row = TimetableLine;
    Column<Row> state =
        textColumn<Row>(Text::tr("State"), [](const Row &r) { return stateText(r.session); });
    state.tone = [](const Row &r) { return stateTone(r.session); };
    QList<Column<Row>> columns{
        countColumn<Row>(Text::tr("Period"), [](const Row &r) { return r.session.at.period; }),
        textColumn<Row>(Text::tr("Group"),
                        [](const Row &r) { return groupText(r.session.planned); }),
        textColumn<Row>(Text::tr("Teacher"), [](const Row &r) { return r.teacher; }),
        textColumn<Row>(Text::tr("Room"), [](const Row &r) { return r.session.planned.room; }),
        countColumn<Row>(Text::tr("Pupils"),
                         [](const Row &r) { return r.session.expectedPupils(); }),
        state};
    if (list == SessionList::OfPeriod)
        return columns.mid(1);
    columns.append(
        textColumn<Row>(Text::tr("Time"), [](const Row &r) { return timesText(r.session); }));
    columns.append(textColumn<Row>(Text::tr("Content"),
                                   [](const Row &r) { return r.session.planned.content; }));
    columns.append(textColumn<Row>(Text::tr("Note"), [](const Row &r) { return r.session.note; }));
    return columns;
}

QVariant sessionKey(const TimetableLine &line)
{
    const DaySession &session = line.session;
    return QStringLiteral("%1/%2/%3/%4")
        .arg(isoText(session.at.date))
        .arg(session.at.period)
        .arg(static_cast<int>(session.planned.group.kind))
        .arg(session.planned.group.name);
}

} // namespace kehou::ui
