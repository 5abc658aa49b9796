// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace kehou
{

// Who changes the school file and what for; stands in the audit log.
struct Operation {
    QString text;                        // as the undo menu and the log show it
    QString actor = {};                  // who is at the desk (经办人); empty: not told
    std::optional<qint64> approver = {}; // the second person, where one is needed (d8)
    // A UUID drawn where the form was opened: the same form sent twice is done once (decision 5).
    // Empty: a new one is drawn.
    QString opId = {};
};

// More changed ids of one table than this are not listed; a page then reloads the whole table.
inline constexpr int kMaxListedRows = 1000;

// What an operation changed, for whoever shows it.
struct Changes {
    QString text;
    QMap<QString, QList<qint64>> rows; // table → ids, ascending, at most kMaxListedRows each
    QStringList cutTables;             // tables with more changed rows than listed
    bool barrier = false;              // nothing before this operation can be undone any more
    bool repeated = false;             // the op_id was known: done earlier, nothing done now

    [[nodiscard]] bool empty() const { return rows.isEmpty(); }
};

} // namespace kehou
