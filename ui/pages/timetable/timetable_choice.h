// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/timetable.h"
#include "ui/models/row_model.h"

namespace kehou::ui
{

// Whose timetable is looked at.
enum class TimetableView { School, Band, SchoolClass, Teacher, Room };

struct TimetableChoice {
    TimetableView view = TimetableView::School;
    QString name; // the band's grades, the class, 工号 or the room; empty for the school

    friend bool operator==(const TimetableChoice &, const TimetableChoice &) = default;
};

// Whether a session stands in the timetable that was chosen: a class has its own group and the
// courses that its pupils go to, a teacher also what it stands in for.
[[nodiscard]] bool shows(const TimetableChoice &choice, const TimetableLine &line);

// The band that the choice is about; nothing where it is about several.
[[nodiscard]] const DayBand *bandOf(const TimetableChoice &choice, const TimetableWeek &week);

// The session in one line of a cell, without what the choice says already.
[[nodiscard]] QString cellText(const TimetableChoice &choice, const TimetableLine &line);

// ✓ taken, — cancelled, ⇄ moved, ! no teacher … and how it looks.
[[nodiscard]] QString stateText(const DaySession &session);
[[nodiscard]] Tone stateTone(const DaySession &session);

// All that is said of a session in one line: group, content, teacher, room, times, state.
[[nodiscard]] QString sessionText(const TimetableLine &line);

// The columns of a list of sessions: those of one period need not name it.
enum class SessionList { OfDay, OfPeriod };
[[nodiscard]] QList<Column<TimetableLine>> sessionColumns(SessionList list);
[[nodiscard]] QVariant sessionKey(const TimetableLine &line);

} // namespace kehou::ui
