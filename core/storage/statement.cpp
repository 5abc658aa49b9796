// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include "core/base/text_forms.h"
#include "core/storage/database.h"
#include "core/storage/sqlite_error.h"

#include <QCalendar>

#include <array>
#include <limits>
#include <sqlite3.h>

namespace kehou
{

namespace
{

[[nodiscard]] StorageError damaged(const char *detail)
{
    return {StorageError::Code::Damaged, standardText(StorageError::Code::Damaged), SQLITE_MISMATCH,
            QByteArray(detail)};
}

} // namespace

Statement::Statement(Database &database, QByteArray sql)
    : m_database(database), m_sql(std::move(sql))
{
}

Statement::~Statement()
{
    release();
}

void Statement::release()
{
    sqlite3_finalize(m_statement);
    m_statement = nullptr;
    m_hasRow = false;
}

void Statement::prepare()
{
    const int size = static_cast<int>(m_sql.size());
    check(sqlite3_prepare_v3(m_database.handle(), m_sql.constData(), size,
                             SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr));
    m_parameters = sqlite3_bind_parameter_count(m_statement);
    m_columns = sqlite3_column_count(m_statement);
    // SQLite counts every PRAGMA that might write, also where it only reads a setting.
    m_writes = sqlite3_stmt_readonly(m_statement) == 0 && !m_sql.startsWith("PRAGMA");
}

// Everything is reset, so that no value of an earlier use can stay behind.
void Statement::start(int parameters)
{
    KEHOU_EXPECTS(!m_reading);
    if (!m_statement)
        prepare();
    KEHOU_EXPECTS(parameters == m_parameters);
    KEHOU_EXPECTS(!m_writes || m_database.inTransaction());
    finish();
    sqlite3_clear_bindings(m_statement);
}

Statement &Statement::bindNothing(int parameters)
{
    start(parameters);
    return *this;
}

void Statement::bindColumn(int parameter, const Statement &row, int column)
{
    row.expectRow(column);
    check(
        sqlite3_bind_value(m_statement, parameter, sqlite3_column_value(row.m_statement, column)));
}

void Statement::bindValue(int parameter, std::nullptr_t)
{
    check(sqlite3_bind_null(m_statement, parameter));
}

void Statement::bindInt64(int parameter, qint64 value)
{
    check(sqlite3_bind_int64(m_statement, parameter, value));
}

void Statement::bindValue(int parameter, const QString &text)
{
    const QByteArray utf8 = text.toUtf8(); // not null, even for a null text
    check(sqlite3_bind_text64(m_statement, parameter, utf8.constData(),
                              static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT,
                              SQLITE_UTF8));
}

void Statement::bindValue(int parameter, const QByteArray &blob)
{
    check(sqlite3_bind_blob64(m_statement, parameter, blob.constData(),
                              static_cast<sqlite3_uint64>(blob.size()), SQLITE_TRANSIENT));
}

void Statement::bindValue(int parameter, QDate date)
{
    KEHOU_EXPECTS(date.isValid() && date.year() >= 0 && date.year() <= 9999);
    std::array<char, 10> iso{'0', '0', '0', '0', '-', '0', '0', '-', '0', '0'};
    const auto put = [&](std::size_t last, int value) {
        for (; value > 0; value /= 10, --last)
            iso.at(last) = static_cast<char>('0' + value % 10);
    };
    const QCalendar::YearMonthDay parts = QCalendar().partsFromDate(date);
    put(3, parts.year);
    put(6, parts.month);
    put(9, parts.day);
    check(sqlite3_bind_text(m_statement, parameter, iso.data(), static_cast<int>(iso.size()),
                            SQLITE_TRANSIENT));
}

void Statement::runBound()
{
    const int resultCode = sqlite3_step(m_statement);
    KEHOU_EXPECTS(resultCode != SQLITE_ROW);
    sqlite3_reset(m_statement);
    if (resultCode != SQLITE_DONE)
        m_database.fail(resultCode);
}

bool Statement::next()
{
    const int resultCode = sqlite3_step(m_statement);
    m_hasRow = resultCode == SQLITE_ROW;
    if (m_hasRow)
        return true;
    sqlite3_reset(m_statement);
    if (resultCode != SQLITE_DONE)
        m_database.fail(resultCode);
    return false;
}

void Statement::finish()
{
    if (m_statement)
        sqlite3_reset(m_statement);
    m_hasRow = false;
}

Statement::Type Statement::type(int column) const
{
    expectRow(column);
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return Type::Integer;
    case SQLITE_TEXT:
        return Type::Text;
    case SQLITE_BLOB:
        return Type::Blob;
    case SQLITE_NULL:
        return Type::Null;
    default:
        throw damaged("floating point column");
    }
}

qint64 Statement::int64(int column) const
{
    expectType(column, SQLITE_INTEGER);
    return sqlite3_column_int64(m_statement, column);
}

int Statement::integer(int column) const
{
    const qint64 value = int64(column);
    if (value < std::numeric_limits<int>::min() || value > std::numeric_limits<int>::max())
        throw damaged("integer column out of range");
    return static_cast<int>(value);
}

QByteArrayView Statement::utf8(int column) const
{
    expectType(column, SQLITE_TEXT);
    const unsigned char *text = sqlite3_column_text(m_statement, column);
    return {text, sqlite3_column_bytes(m_statement, column)};
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(utf8(column));
}

QByteArrayView Statement::blobView(int column) const
{
    expectType(column, SQLITE_BLOB);
    const void *bytes = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement, column)};
}

QDate Statement::date(int column) const
{
    const QByteArrayView stored = utf8(column);
    std::array<char16_t, 10> wide{};
    if (stored.size() != std::ssize(wide))
        throw damaged("date column");
    std::copy(stored.begin(), stored.end(), wide.begin());
    const QDate date = dateFromIso(QStringView(wide));
    if (!date.isValid())
        throw damaged("date column");
    return date;
}

void Statement::check(int resultCode)
{
    if (resultCode != SQLITE_OK)
        m_database.fail(resultCode);
}

void Statement::expectRow(int column) const
{
    KEHOU_EXPECTS(m_hasRow && column >= 0 && column < m_columns);
}

void Statement::expectType(int column, int sqliteType) const
{
    expectRow(column);
    if (sqlite3_column_type(m_statement, column) != sqliteType)
        throw damaged("column of another type than the schema says");
}

} // namespace kehou
