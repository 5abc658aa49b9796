// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/term_book.h"

#include <cstddef>

namespace kehou
{

// Which of the workbook's sheets a row belongs to: the row type's place in ForEachRow.
using SheetIndex = std::size_t;

template <typename Row, typename Tuple>
struct IndexIn;
template <typename Row, typename... Rest>
struct IndexIn<Row, std::tuple<QList<Row>, Rest...>> {
    static constexpr SheetIndex value = 0;
};
template <typename Row, typename First, typename... Rest>
struct IndexIn<Row, std::tuple<First, Rest...>> {
    static constexpr SheetIndex value = 1 + IndexIn<Row, std::tuple<Rest...>>::value;
};
template <typename Row>
inline constexpr SheetIndex kSheetOf = IndexIn<Row, ForEachRow<QList>>::value;
inline constexpr SheetIndex kTermSheet = std::tuple_size_v<ForEachRow<QList>>;

// A fault that a rule found in one row of a term. The field is the member's stored name
// ("student_no"); whoever shows the fault knows the sheet and column it stands in.
struct RowFault {
    SheetIndex sheet = 0;
    qsizetype row = 0;
    const char *field = "";
    QString message;
    QString found;
    QString expected;
};

using RowFaults = QList<RowFault>;

} // namespace kehou
