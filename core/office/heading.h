// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/office.h"

namespace kehou
{

// What stands above every page.
struct Heading {
    QString school;    // of the shown term
    QStringList terms; // by name, the latest last
};

// A file without a term has neither. The term is the latest where no name is given.
[[nodiscard]] Result<Heading> loadHeading(Office &office, const QString &termName = {});

// What can be found by its name.
enum class NamedKind {
    Student,
    SchoolClass,
    Staff,
    Offering,
};

struct NamedThing {
    NamedKind kind = NamedKind::Student;
    QString key; // 学号, class name, 工号, course code
    QString name;
    QString className; // of a student

    friend bool operator==(const NamedThing &, const NamedThing &) = default;
};

// Everything of a term that the search field finds: classes, then students, staff and courses,
// each in the order of the file; a person with several tiers stands there once.
[[nodiscard]] Result<QList<NamedThing>> namedThings(Office &office, const QString &termName = {});

} // namespace kehou
