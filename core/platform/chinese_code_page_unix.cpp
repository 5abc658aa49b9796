// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/chinese_code_page.h"

#include <QStringDecoder>

namespace kehou
{

std::optional<QString> fromGb18030(QByteArrayView bytes)
{
    QStringDecoder decoder("GB18030", QStringConverter::Flag::Stateless);
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(std::move(text));
}

} // namespace kehou
