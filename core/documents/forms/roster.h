// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/forms/form_parts.h"
#include "core/rules/menu/offering.h"

namespace kehou::documents
{

struct RosterPupil {
    Student student;
    QString className;
    SlotSet slots;       // when the pupil is here
    QStringList courses; // held in these slots
    QString remark;
};

// One class or, where it names one, one offering.
struct Roster {
    QString className;
    std::optional<Offering> offering;
    QString teacher; // 班主任 or the offering's teacher
    QList<RosterPupil> pupils;
};

enum class Phones { Masked, Shown }; // R-DAT-1

// 一班一名单, as of a date, for the teacher: names are whole, telephones hidden but for their last
// four digits unless they are asked for.
[[nodiscard]] Document rosters(const FormStamp &stamp, QDate asOf, Phones phones,
                               const QList<Roster> &lists);

} // namespace kehou::documents
