// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/statement.h"

#include <QCryptographicHash>

namespace kehou
{

// SHA-256 over a sequence of values, each with its type and length, so that no two sequences
// look alike to the hash. One object serves for many hashes.
class CanonicalHash
{
public:
    void add(std::nullptr_t);
    void add(qint64 value);
    void addText(QByteArrayView utf8);
    void addText(const QString &text) { addText(QByteArrayView(text.toUtf8())); }
    void addBlob(QByteArrayView bytes);
    void addColumn(const Statement &row, int column);
    template <typename Value>
    void addOptional(const std::optional<Value> &value)
    {
        if (value)
            add(*value);
        else
            add(nullptr);
    }
    // An empty hash stands for "none".
    void addHash(const QByteArray &hash);

    // The 32 bytes; begins anew.
    [[nodiscard]] QByteArray take();

private:
    void addTagged(char tag, QByteArrayView bytes);

    QByteArray m_bytes;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace kehou
