// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/csv_reader.h"
#include "tests/fuzz/fuzz_input.h"

using namespace kehou;
using namespace kehou::test;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const ReadLimits limits;
    const Progress none;
    Reading reading(QStringLiteral("a.csv"), limits, none);
    const Result<Sheet> sheet = readCsv(inputBytes(data, size), QStringLiteral("a"), reading);
    if (!sheet) {
        checkFailure(sheet.failure());
        return 0;
    }
    checkGrid(sheet.value(), limits);
    for (const QList<Cell> &row : sheet.value().rows) {
        for (const Cell &cell : row) {
            KEHOU_EXPECTS(cell.kind == CellKind::Empty || cell.kind == CellKind::Text);
            KEHOU_EXPECTS(unguardedText(guardedText(cell.text)) == cell.text);
        }
    }
    return 0;
}
