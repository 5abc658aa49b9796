// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/forms/form_parts.h"
#include "core/rules/redlines/red_line.h"

namespace kehou::documents
{

// One check with what is still open of it and what somebody answers for.
struct CheckedLine {
    RedFinding finding; // its rows are the open ones
    QList<RedLineException> exceptions;

    friend bool operator==(const CheckedLine &, const CheckedLine &) = default;
};

// 整改单: what the red-line checks of a day found: 问题, 整改, 责任人, 期限. What somebody answers
// for stands there with the name and the reason. Without any finding it says so.
[[nodiscard]] Document rectificationSheet(const FormStamp &stamp, QDate checkedOn,
                                          const QList<CheckedLine> &lines);

// Section 11 of the semester report: each check with a finding and how many rows it has.
[[nodiscard]] QList<Block> checkBlocks(const QList<CheckedLine> &lines);

} // namespace kehou::documents
