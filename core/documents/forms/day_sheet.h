// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/forms/form_parts.h"
#include "core/rules/attendance/day_sessions.h"
#include "core/rules/calendar/day_bands.h"

namespace kehou::documents
{

// One session of the day with the name of who holds it.
struct DayLine {
    DaySession session;
    QString teacher;
};

struct DaySheet {
    QDate date;
    QString remark; // 补课，按周一课表 …
    QList<DayBand> bands;
    QList<DayLine> lines; // by period
};

// 补课，按周一课表; 全天停课; empty for an ordinary day (R-CAL-1).
[[nodiscard]] QString dayRemark(std::optional<int> follows, bool cancelled, const QString &note);

// 一日一课表: where everybody is in each period of one date, and when the grades go home. It names
// no pupil and may be posted.
[[nodiscard]] Document daySheet(const FormStamp &stamp, const DaySheet &day);

} // namespace kehou::documents
