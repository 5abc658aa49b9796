// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kehou
{

class Database;

// BEGIN IMMEDIATE to COMMIT; leaving the scope without commit() takes everything back.
// Transactions do not nest.
class Transaction
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    // Throws Program when an error of a statement was passed over, and Constraint when a deferred
    // foreign key is not met: then nothing was saved. After any other error it is not known whether
    // the rows were saved: reopen and look (d2).
    void commit();
    void rollback();

private:
    Database &m_database;
    bool m_open = true;
};

} // namespace kehou
