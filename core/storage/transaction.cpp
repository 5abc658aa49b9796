// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"

#include "core/base/expects.h"
#include "core/storage/database.h"

namespace kehou
{

Transaction::Transaction(Database &database) : m_database(database)
{
    KEHOU_EXPECTS(!database.inTransaction());
    database.begin();
}

Transaction::~Transaction()
{
    rollback();
}

void Transaction::commit()
{
    KEHOU_EXPECTS(m_open);
    m_database.commit();
    m_open = false;
}

void Transaction::rollback()
{
    if (m_open)
        m_database.rollback();
    m_open = false;
}

} // namespace kehou
