// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace kehou
{

// Text in GB18030, which holds GBK and GB 2312, by the system's own table; nothing if a byte does
// not belong. A character that was cut off at the end may be missing without being an error.
[[nodiscard]] std::optional<QString> fromGb18030(QByteArrayView bytes);

} // namespace kehou
