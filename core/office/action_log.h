// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/office.h"

#include <QDateTime>

namespace kehou
{

// One saved action as an auditor reads it (screens.md, 操作记录).
struct Action {
    qint64 number = 0; // counted from 1 in the file, without a gap
    QDateTime at;      // in the time zone of the desk where it was done
    QString clerk;     // empty: not told
    QString text;
    int added = 0; // rows
    int changed = 0;
    int removed = 0;
    QString checkCode; // the file's check code just after it, as papers and the bottom line show it

    friend bool operator==(const Action &, const Action &) = default;
};

// The newest actions, the newest first.
[[nodiscard]] Result<QList<Action>> loadActions(Office &office, int most);

} // namespace kehou
