// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/action_log.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

namespace kehou
{

namespace
{

constexpr int kSecondsPerMinute = 60;

// The record counts the rows of each table; the file's first record and that of a newer program
// carry a note instead.
void countRows(Action &action, const QString &payload)
{
    const QJsonObject tables = QJsonDocument::fromJson(payload.toUtf8()).object();
    for (const QJsonValue &counts : tables) {
        action.added += counts[QStringLiteral("added")].toInt();
        action.changed += counts[QStringLiteral("changed")].toInt();
        action.removed += counts[QStringLiteral("removed")].toInt();
    }
}

[[nodiscard]] Action actionOf(const AuditRecord &record)
{
    Action action;
    action.number = record.seq;
    action.at = QDateTime::fromMSecsSinceEpoch(record.atMs,
                                               QTimeZone(record.tzMinutes * kSecondsPerMinute));
    action.clerk = record.actor;
    action.text = record.action;
    action.checkCode = checkCodeOf(record.hash);
    countRows(action, record.payload);
    return action;
}

} // namespace

Result<QList<Action>> loadActions(Office &office, int most)
{
    const auto records = office.newestRecords(most);
    if (!records)
        return records.failure();
    QList<Action> actions;
    for (const AuditRecord &record : records.value())
        actions.append(actionOf(record));
    return actions;
}

} // namespace kehou
