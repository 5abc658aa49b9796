// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/grade_set.h"
#include "core/base/hundredths.h"
#include "core/base/slot.h"
#include "core/rules/attendance/session.h"
#include "core/storage/statement.h"
#include "core/storage/storage_error.h"

#include <QStringList>

#include <tuple>
#include <type_traits>

namespace kehou
{

// For a cell whose text no program of ours wrote.
[[nodiscard]] StorageError damagedCell();

// How the members of a row stand in columns: what Statement binds by itself, and beside it slots,
// grades and lists as text, hundredths as numbers, and a group as its kind and name.
template <typename T>
[[nodiscard]] auto columnsOf(const T &value)
{
    return std::make_tuple(value);
}
[[nodiscard]] std::tuple<QString> columnsOf(const SlotSet &slots);
[[nodiscard]] std::tuple<QString> columnsOf(GradeSet grades);
[[nodiscard]] std::tuple<QString> columnsOf(const QStringList &list);
[[nodiscard]] std::tuple<int> columnsOf(Hundredths number);
[[nodiscard]] std::tuple<std::optional<int>> columnsOf(const std::optional<Hundredths> &number);
[[nodiscard]] std::tuple<int, QString> columnsOf(const GroupKey &group);
[[nodiscard]] std::tuple<std::optional<int>, std::optional<QString>>
columnsOf(const std::optional<GroupKey> &group);

// Reads a member from the statement's row at the column, and moves the column on.
template <typename T>
void readColumn(const Statement &row, int &column, T &value)
{
    if constexpr (std::is_enum_v<T>)
        value = static_cast<T>(row.integer(column++));
    else if constexpr (std::is_same_v<T, int>)
        value = row.integer(column++);
    else if constexpr (std::is_same_v<T, qint64>)
        value = row.int64(column++);
    else if constexpr (std::is_same_v<T, bool>)
        value = row.flag(column++);
    else if constexpr (std::is_same_v<T, QString>)
        value = row.text(column++);
    else if constexpr (std::is_same_v<T, QDate>)
        value = row.date(column++);
    else
        value = row.money(column++);
}
void readColumn(const Statement &row, int &column, SlotSet &slots);
void readColumn(const Statement &row, int &column, GradeSet &grades);
void readColumn(const Statement &row, int &column, QStringList &list);
void readColumn(const Statement &row, int &column, Hundredths &number);
void readColumn(const Statement &row, int &column, GroupKey &group);

template <typename T>
void readColumn(const Statement &row, int &column, std::optional<T> &value)
{
    if (row.isNull(column)) {
        column += static_cast<int>(std::tuple_size_v<decltype(columnsOf(std::declval<T>()))>);
        value.reset();
        return;
    }
    value.emplace();
    readColumn(row, column, *value);
}

} // namespace kehou
