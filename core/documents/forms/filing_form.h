// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/forms/fee_notice_board.h"
#include "core/rules/menu/moves.h"

namespace kehou::documents
{

// What a school files about its service.
struct FilingFigures {
    DateRange dates;
    QString weekdays; // 周一至周五
    QString scheme;   // its name
    int pupils = 0;   // with a selection
    QList<Band> bands;
    QList<Offering> offerings;     // that are held or will be, by code
    QHash<QString, QString> names; // of staff, by number
    QList<StaffMember> staff;      // each person once
    QList<Organisation> organisations;
    QList<NoticedItem> items;
    QList<OfferingStep> reviews = {}; // 准入评审, in the order in which they were held
};

// 备案表: term, bands, menu, staff, third parties and standard, as they are filed with the
// authority (R-MNU-8), and where courses were reviewed, the list of admitted ones (R-MNU-3).
[[nodiscard]] Document filingForm(const FormStamp &stamp, const FilingFigures &figures);

} // namespace kehou::documents
