// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace kehou
{

// How people type things (workbook.md): full-width digits and punctuation count as their
// half-width forms in numbers, dates and slots.
[[nodiscard]] QString halfWidth(const QString &text);

// 2026-09-01, 2026/9/1, 2026.9.1, 2026年9月1日, 20260901; years 1900…2199.
[[nodiscard]] std::optional<QDate> parseDate(const QString &text);

// The reverse of parseDate's first form, quick: only for text that the program wrote itself.
[[nodiscard]] QDate dateFromIso(QStringView text);
[[nodiscard]] QString isoText(QDate date);

// A time of day in minutes after midnight, 15:10 or 15：10 (R-TIM-2).
[[nodiscard]] std::optional<int> parseMinutes(const QString &text);
[[nodiscard]] QString minutesText(int minutes);

// A whole number without sign.
[[nodiscard]] std::optional<int> parseCount(const QString &text);

// 一 … 日 of a date.
[[nodiscard]] QString weekdayCharacter(QDate date);

} // namespace kehou
