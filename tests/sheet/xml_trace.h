// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader of XML sees, as text to compare: shared by the tests and the fuzz targets.
#pragma once

#include "core/sheet/xml_scanner.h"

#include <QString>

#include <optional>

namespace kehou::test
{

// Gives the bytes in pieces of that size; they must outlive the source.
[[nodiscard]] XmlScanner::Source sourceOf(const QByteArray &bytes, qsizetype piece);

struct XmlTrace {
    QString text; // one line a token; attributes and texts in brackets
    XmlScanner::Fault fault = XmlScanner::Fault::None;
};
[[nodiscard]] XmlTrace traceOf(const QByteArray &xml, qsizetype piece);

// The same by QXmlStreamReader; nothing if it refuses the XML.
[[nodiscard]] std::optional<QString> traceOfQt(const QByteArray &xml);

} // namespace kehou::test
