// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/grade_set.h"
#include "core/base/hundredths.h"
#include "core/base/slot.h"
#include "core/rules/attendance/session.h"
#include "core/rules/pay/closed_pay.h"
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
// grades and lists as text, hundredths as numbers, a group as its kind and name, and the parts of a
// line of pay side by side.
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
[[nodiscard]] std::tuple<QString> columnsOf(const QList<QDate> &dates);
[[nodiscard]] std::tuple<QString> columnsOf(const QList<ServicePeriod> &periods);
[[nodiscard]] std::tuple<Money, qint64, qint64> columnsOf(const Share &share);
using TermsColumns =
    std::tuple<bool, bool, bool, std::optional<RecordState>, std::optional<ZeroReason>, bool, int,
               QString, int, bool, bool, int, int, int, int, Money, Money>;
[[nodiscard]] TermsColumns columnsOf(const SessionTerms &terms);

// Reads a member from the statement's row at the column, and moves the column on.
template <typename T>
void readColumn(const Statement &row, int &column, T &value)
{
    if constexpr (std::is_enum_v<T>)
        value = static_cast<T>(row.integer(column++));
    else if constexpr (std::is_same_v<T, int>)
        value = row.integer(column++);
    else if constexpr (std::is_same_v<T, qint64> || std::is_same_v<T, std::int64_t>)
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
void readColumn(const Statement &row, int &column, QList<QDate> &dates);
void readColumn(const Statement &row, int &column, QList<ServicePeriod> &periods);
void readColumn(const Statement &row, int &column, Share &share);
void readColumn(const Statement &row, int &column, SessionTerms &terms);

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
