// SPDX-License-Identifier: GPL-3.0-or-later
// The first byte says in what pieces the XML comes.
#include "core/sheet/xlsx_sheet.h"
#include "tests/fuzz/fuzz_input.h"
#include "tests/sheet/xml_trace.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

[[nodiscard]] CellContext anyContext()
{
    CellContext context;
    context.sharedStrings = QStringList{QStringLiteral("甲"), QString()};
    for (const char *code : {"General", "yyyy-mm-dd", "yyyy-mm-dd hh:mm:ss.000", "h:mm", "[h]:mm",
                             "0%", "00000000", "0.00;-0.00"})
        context.styles.append(numberFormat(QString::fromLatin1(code)));
    return context;
}

void readAsSheet(const QByteArray &xml, qsizetype piece)
{
    static const CellContext context = anyContext();
    const ReadLimits limits;
    const Progress none;
    Reading reading(QStringLiteral("a.xlsx"), limits, none);
    XmlScanner scanner(sourceOf(xml, piece), limits.xmlDepth);
    GridBuilder grid(QStringLiteral("a"), reading);
    if (const auto failure = SheetReader(scanner, context, grid, reading).read())
        checkFailure(*failure);
    checkGrid(grid.take(), limits);
}

// What Qt's reader takes is seen the same way here; it does not mind how deep XML is nested.
void compareWithQt(const QByteArray &xml, qsizetype piece)
{
    const auto expected = traceOfQt(xml);
    const XmlTrace trace = traceOf(xml, piece);
    if (expected && trace.fault != XmlScanner::Fault::TooDeep)
        KEHOU_EXPECTS(trace.fault == XmlScanner::Fault::None && trace.text == *expected);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    const QByteArray xml = inputBytes(data + 1, size - 1);
    const qsizetype piece = data[0] + 1;
    readAsSheet(xml, piece);
    compareWithQt(xml, piece);
    return 0;
}
