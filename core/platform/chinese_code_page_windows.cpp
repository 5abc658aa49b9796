// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/chinese_code_page.h"

#include <qt_windows.h>

namespace kehou
{

namespace
{
constexpr UINT kGb18030 = 54936;
constexpr UINT kGbk = 936; // where the other table is not installed
} // namespace

std::optional<QString> fromGb18030(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return QString();
    const UINT page = IsValidCodePage(kGb18030) ? kGb18030 : kGbk;
    const auto size = static_cast<int>(bytes.size());
    const int length =
        MultiByteToWideChar(page, MB_ERR_INVALID_CHARS, bytes.data(), size, nullptr, 0);
    if (length <= 0)
        return std::nullopt;
    QString text(length, Qt::Uninitialized);
    MultiByteToWideChar(page, MB_ERR_INVALID_CHARS, bytes.data(), size,
                        reinterpret_cast<wchar_t *>(text.data()), length);
    return text;
}

} // namespace kehou
