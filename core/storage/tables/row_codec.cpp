// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tables/row_codec.h"

#include <QCoreApplication>
#include <QHash>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr QChar kListSeparator = u'\n';

// The same few texts stand in thousands of rows: each is understood once.
[[nodiscard]] SlotSet slotsFromText(const QString &text)
{
    thread_local QHash<QString, SlotSet> known;
    const auto found = known.constFind(text);
    if (found != known.constEnd())
        return *found;
    const auto slots = SlotSet::parse(text);
    if (!slots)
        throw damagedCell();
    known.insert(text, *slots);
    return *slots;
}

} // namespace

StorageError damagedCell()
{
    return StorageError(
        StorageError::Code::Damaged,
        Text::tr("The file holds a value that this program never wrote. Nothing was "
                 "changed. Restore the file from its latest backup."));
}

std::tuple<QString> columnsOf(const SlotSet &slots)
{
    return {slots.text()};
}

std::tuple<QString> columnsOf(GradeSet grades)
{
    return {grades.text()};
}

std::tuple<QString> columnsOf(const QStringList &list)
{
    return {list.join(kListSeparator)};
}

std::tuple<int> columnsOf(Hundredths number)
{
    return {number.value};
}

std::tuple<std::optional<int>> columnsOf(const std::optional<Hundredths> &number)
{
    return {number ? std::optional(number->value) : std::nullopt};
}

std::tuple<int, QString> columnsOf(const GroupKey &group)
{
    return {static_cast<int>(group.kind), group.name};
}

std::tuple<std::optional<int>, std::optional<QString>>
columnsOf(const std::optional<GroupKey> &group)
{
    if (!group)
        return {};
    return {static_cast<int>(group->kind), group->name};
}

void readColumn(const Statement &row, int &column, SlotSet &slots)
{
    slots = slotsFromText(row.text(column++));
}

void readColumn(const Statement &row, int &column, GradeSet &grades)
{
    const auto parsed = GradeSet::parse(row.text(column++));
    if (!parsed)
        throw damagedCell();
    grades = *parsed;
}

void readColumn(const Statement &row, int &column, QStringList &list)
{
    const QString text = row.text(column++);
    list = text.isEmpty() ? QStringList() : text.split(kListSeparator);
}

void readColumn(const Statement &row, int &column, Hundredths &number)
{
    number.value = row.integer(column++);
}

void readColumn(const Statement &row, int &column, GroupKey &group)
{
    group.kind = static_cast<GroupKind>(row.integer(column++));
    group.name = row.text(column++);
}

} // namespace kehou
