// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/schemes/scheme.h"

#include <QByteArray>

namespace kehou
{

// A scheme from the text of its file (UTF-8 JSON, amounts in yuan as text). The name is what the
// text is called in messages. Every fault is a finding whose cell is the JSON path, such as
// fees.items[1].price: a field that schemes do not have, a missing one, a wrong type, and what
// checkScheme finds.
[[nodiscard]] Result<Scheme> readScheme(const QByteArray &json, const QString &name);

} // namespace kehou
