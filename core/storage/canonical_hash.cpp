// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/canonical_hash.h"

#include <QtEndian>

#include <array>

namespace kehou
{

void CanonicalHash::addTagged(char tag, QByteArrayView bytes)
{
    std::array<char, 9> head{tag};
    qToBigEndian<quint64>(static_cast<quint64>(bytes.size()), head.data() + 1);
    m_bytes.append(head.data(), std::ssize(head));
    m_bytes.append(bytes.data(), bytes.size());
}

void CanonicalHash::add(std::nullptr_t)
{
    m_bytes.append('n');
}

void CanonicalHash::add(qint64 value)
{
    std::array<char, 9> bytes{'i'};
    qToBigEndian<qint64>(value, bytes.data() + 1);
    m_bytes.append(bytes.data(), std::ssize(bytes));
}

void CanonicalHash::addText(QByteArrayView utf8)
{
    addTagged('t', utf8);
}

void CanonicalHash::addBlob(QByteArrayView bytes)
{
    addTagged('b', bytes);
}

void CanonicalHash::addColumn(const Statement &row, int column)
{
    switch (row.type(column)) {
    case Statement::Type::Null:
        add(nullptr);
        return;
    case Statement::Type::Integer:
        add(row.int64(column));
        return;
    case Statement::Type::Text:
        addText(row.utf8(column));
        return;
    case Statement::Type::Blob:
        addBlob(row.blobView(column));
        return;
    }
}

void CanonicalHash::addHash(const QByteArray &hash)
{
    if (hash.isEmpty())
        add(nullptr);
    else
        addBlob(hash);
}

QByteArray CanonicalHash::take()
{
    m_hash.reset();
    m_hash.addData(QByteArrayView(m_bytes));
    m_bytes.resize(0); // keeps its room
    return m_hash.result();
}

} // namespace kehou
