// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/office.h"
#include "core/rules/menu/lesson_plans.h"
#include "core/rules/menu/moves.h"

namespace kehou
{

// One offering as the menu shows it.
struct MenuEntry {
    qint64 id = 0;
    Offering offering;
    QString teacherName;
    int places = 0;     // held on the day
    QStringList faults; // R-MNU-4 with both sides named, R-MNU-5: it cannot be held so
    int unplanned = 0;  // its sessions without a line of the lesson plan (R-MNU-9)

    friend bool operator==(const MenuEntry &, const MenuEntry &) = default;
};

// A layer with its offerings' rule in words, such as 社团 and 选 0–2 门.
struct MenuLayer {
    QString name;
    QString choice;
};

// The course menu of a term (课程菜单). Layers are the scheme's in its order, those that no
// offering is in after the others; entries come by layer and code.
struct MenuView {
    QList<MenuLayer> layers;
    QList<MenuEntry> entries;
    QStringList quotaBreaches; // classes whose week is not their grade's quota (R-MNU-7)
    // What the fields of an offering are likely to hold.
    QStringList categories;
    QStringList rooms;
    QStringList teachers; // numbers
    QStringList organisations;
};
[[nodiscard]] Result<MenuView> loadMenu(Office &office, QDate today, const QString &termName = {});

// What is recorded for one or many offerings at once.
struct OfferingStepRequest {
    QList<qint64> ids;
    OfferingEntry entry;
    QDate today;
    QString termName; // empty: the latest
};

// How a bulk step went: each offering that could not take it, with all reasons.
struct OfferingStepReport {
    int done = 0;
    QStringList refused;
};

// R-MNU-3: each offering for itself takes the step or is refused with its reasons; the rest goes
// through. Publishing also refuses what R-MNU-4, R-RED-5 and R-RED-6 have against it. Nothing is
// written where all are refused.
[[nodiscard]] Result<OfferingStepReport> stepOfferings(Office &office,
                                                       const OfferingStepRequest &request);

// The steps of an offering, the latest first.
[[nodiscard]] Result<QList<OfferingStep>> offeringSteps(Office &office, const QString &code,
                                                        const QString &termName = {});

// R-MNU-9: the sessions of an offering with the lines of its plan.
[[nodiscard]] Result<QList<LessonSession>> lessonPlan(Office &office, const QString &code,
                                                      const QString &termName = {});

// R-MNU-5: inside of an operation, why no session of a third party's course can be held on the day:
// its papers have lapsed, or it may not be held at all. Nothing where somebody answers for the
// course under R-RED-5, or for any other group.
[[nodiscard]] std::optional<Failure> sessionStopped(Tables &tables, const QString &termName,
                                                    const GroupKey &group, QDate day);

} // namespace kehou
