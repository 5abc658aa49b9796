// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expects.h"
#include "core/sheet/grid.h"
#include "core/sheet/reading.h"

#include <QByteArray>

#include <cstddef>
#include <cstdint>

namespace kehou::test
{

// The fuzzer's bytes without a copy.
[[nodiscard]] inline QByteArray inputBytes(const std::uint8_t *data, std::size_t size)
{
    return QByteArray::fromRawData(reinterpret_cast<const char *>(data),
                                   static_cast<qsizetype>(size));
}

// What holds for every grid, whatever was read.
inline void checkGrid(const Sheet &sheet, const ReadLimits &limits)
{
    KEHOU_EXPECTS(sheet.rows.size() <= limits.rows);
    for (const QList<Cell> &row : sheet.rows) {
        KEHOU_EXPECTS(row.size() <= limits.columns);
        KEHOU_EXPECTS(row.isEmpty() || row.constLast().kind != CellKind::Empty);
        for (const Cell &cell : row) {
            KEHOU_EXPECTS((cell.kind == CellKind::Empty) == cell.text.isEmpty());
            KEHOU_EXPECTS(cell.text.size() <= limits.cellCharacters);
        }
    }
}

// A refusal says what is wrong and where.
inline void checkFailure(const Failure &failure)
{
    KEHOU_EXPECTS(failure.kind == FailureKind::BadInput && !failure.text.isEmpty());
    KEHOU_EXPECTS(failure.findings.size() == 1);
    KEHOU_EXPECTS(!failure.findings[0].sheet.isEmpty() && !failure.findings[0].message.isEmpty());
}

} // namespace kehou::test
