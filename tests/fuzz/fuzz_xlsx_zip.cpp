// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsx_reader.h"
#include "tests/fuzz/fuzz_input.h"

using namespace kehou;
using namespace kehou::test;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const ReadLimits limits;
    const Progress none;
    Reading reading(QStringLiteral("a.xlsx"), limits, none);
    const Result<QList<Sheet>> sheets = readXlsx(inputBytes(data, size), reading);
    if (!sheets) {
        checkFailure(sheets.failure());
        return 0;
    }
    for (const Sheet &sheet : sheets.value())
        checkGrid(sheet, limits);
    return 0;
}
