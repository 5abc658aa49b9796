// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storage_error.h"

namespace kehou
{

StorageError::StorageError(Code code, QString text, int nativeCode, QByteArray detail)
    : m_code(code), m_text(std::move(text)), m_nativeCode(nativeCode), m_detail(std::move(detail)),
      m_what(m_text.toUtf8() + " [" + QByteArray::number(m_nativeCode) + ' ' + m_detail + ']')
{
}

} // namespace kehou
