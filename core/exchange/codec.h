// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/class_name.h"
#include "core/base/grade_set.h"
#include "core/base/hundredths.h"
#include "core/base/money.h"
#include "core/base/slot.h"
#include "core/rules/attendance/session.h"
#include "core/sheet/grid.h"

#include <QDate>
#include <QSet>
#include <QStringList>

#include <functional>
#include <optional>

namespace kehou
{

// What a cell's text can only be understood with.
struct ReadContext {
    QSet<QString> offeringCodes; // of the book and the file: 班级或编号 names either
};

// How one kind of value stands in a cell of the workbook: both directions, and what is expected.
template <typename T>
struct Codec {
    std::function<std::optional<T>(const QString &text, const ReadContext &context)> parse;
    std::function<Cell(const T &value)> write;
    QString expected;
    QStringList choices;
    CellKind kind = CellKind::Text;
};

[[nodiscard]] Codec<QString> anyText();
[[nodiscard]] Codec<QString> classText();
[[nodiscard]] Codec<QString> momentText(); // 2026-09-02 12:00:00.123
[[nodiscard]] Codec<QStringList> textList();
[[nodiscard]] Codec<QDate> dateCell();
[[nodiscard]] Codec<int> countCell(int least, int most);
[[nodiscard]] Codec<int> minutesCell();
[[nodiscard]] Codec<int> weekdayCell();
[[nodiscard]] Codec<bool> yesNo();
[[nodiscard]] Codec<Hundredths> hundredthsCell(int most);
// 考核系数: a factor up to 2, or the same as a percent: 0.95, 95% or 95 (R-PAY-6). What lies
// between could be either and is refused.
[[nodiscard]] Codec<Hundredths> factorCell();
[[nodiscard]] Codec<SlotSet> slotsCell();
[[nodiscard]] Codec<GradeSet> gradesCell();
[[nodiscard]] Codec<GroupKey> groupCell();

enum class Sign { Positive, NotNegative, NotZero };
[[nodiscard]] Codec<Money> moneyCell(Sign sign);

// One of a fixed list of words; the n-th stands for the enumerator of value n.
template <typename Enum>
[[nodiscard]] Codec<Enum> choiceCell(const QStringList &words)
{
    Codec<Enum> codec;
    codec.parse = [words](const QString &text, const ReadContext &) -> std::optional<Enum> {
        const qsizetype index = words.indexOf(text);
        return index < 0 ? std::nullopt : std::optional(static_cast<Enum>(index));
    };
    codec.write = [words](const Enum &value) {
        return Cell{CellKind::Text, words[static_cast<qsizetype>(value)]};
    };
    codec.expected = words.join(u'/');
    codec.choices = words;
    return codec;
}

// The same where a blank cell means that there is no value.
template <typename T>
[[nodiscard]] Codec<std::optional<T>> maybe(const Codec<T> &inner)
{
    Codec<std::optional<T>> codec;
    codec.parse = [inner](const QString &text,
                          const ReadContext &context) -> std::optional<std::optional<T>> {
        // Spelled out: an empty inner optional must not pass for "understood, no value".
        std::optional<std::optional<T>> result;
        if (const auto value = inner.parse(text, context))
            result.emplace(*value);
        return result;
    };
    codec.write = [inner](const std::optional<T> &value) {
        return value ? inner.write(*value) : Cell{};
    };
    codec.expected = inner.expected;
    codec.choices = inner.choices;
    codec.kind = inner.kind;
    return codec;
}

} // namespace kehou
