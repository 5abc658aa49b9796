// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/forms/form_parts.h"
#include "core/rules/allocation/allocation.h"
#include "core/rules/allocation/draw_freeze.h"
#include "core/rules/menu/offering.h"

namespace kehou::documents
{

// How places were given out, for those who were not there.
struct DrawRecord {
    SelectionMode mode = SelectionMode::Draw;
    QString seed;
    int pickLimit = 2;
    QStringList priority; // categories that come first, in their order
    QHash<QString, Offering> offerings;
    Allocation result;
    std::optional<DrawFreeze> frozen = {}; // of these inputs and this seed
};

// R-ALC-7, 摇号记录: what was drawn from, the seed and how it was fixed before witnesses or room
// for it, what came out, and how anybody can check it. It is posted, so it names pupils by number
// only.
[[nodiscard]] Document drawProtocol(const FormStamp &stamp, const DrawRecord &record);

struct SlipPupil {
    Student student;
    QString className;
    QStringList choices; // as they were handed in
};

// R-ALC-7, 选课说明: what a pupil's choices brought and why, three families to a page. All of them
// took part.
[[nodiscard]] Document drawSlips(const FormStamp &stamp, const DrawRecord &record,
                                 const QList<SlipPupil> &pupils);

} // namespace kehou::documents
