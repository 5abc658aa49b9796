// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expects.h"
#include "core/base/id.h"
#include "core/base/money.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <concepts>
#include <optional>
#include <tuple>
#include <type_traits>

struct sqlite3_stmt;

namespace kehou
{

class Database;

// One SQL statement, prepared once and used again and again; Database::statement gives it.
//
//     database.statement("UPDATE student SET name = ? WHERE id = ?").run(name, id);
//
//     Statement &marks = database.statement("SELECT day, fen FROM mark WHERE student = ?");
//     marks.rows(id, [&](const Statement &row) { add(row.date(0), row.money(1)); });
//
//     Statement &find = database.statement("SELECT id FROM student WHERE number = ?").bind(number);
//     if (find.next())
//         return find.id<StudentId>(0);
//
// Placeholders are plain question marks. Each use binds all of them anew; a wrong number of values
// is a bug and stops the program. Rows come forward only. Faults, also those in the middle of the
// rows, are thrown as StorageError. A column of another type than asked for means a damaged file.
class Statement
{
public:
    enum class Type { Integer, Text, Blob, Null };

    Statement(Database &database, QByteArray sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    // Takes integers, bool, enums (as their numbers), Id, Money (as fen), QDate (as ISO text),
    // QString, QByteArray (as blob), nullptr, and std::optional of these. A null QString is an
    // empty text; NULL is only nullptr or an empty optional.
    template <typename... Args>
    Statement &bind(const Args &...args)
    {
        start(static_cast<int>(sizeof...(Args)));
        [[maybe_unused]] int parameter = 0;
        (bindValue(++parameter, args), ...);
        return *this;
    }

    // Executes a statement that gives no rows. Only inside of a Transaction if it writes.
    template <typename... Args>
    void run(const Args &...args)
    {
        bind(args...);
        runBound();
    }

    // rows(values…, callable): calls it with each row; the statement must not be used again inside.
    template <typename... Args>
    void rows(Args &&...args)
    {
        rowsOf(std::forward_as_tuple(args...), std::make_index_sequence<sizeof...(Args) - 1>());
    }

    // Moves to the next row; after the last one the statement is finished by itself.
    [[nodiscard]] bool next();
    // Lets go of the rows not read. Also done by the next bind and at the end of a Transaction.
    void finish();

    [[nodiscard]] Type type(int column) const;
    [[nodiscard]] bool isNull(int column) const { return type(column) == Type::Null; }
    [[nodiscard]] qint64 int64(int column) const;
    [[nodiscard]] int integer(int column) const;
    [[nodiscard]] bool flag(int column) const { return int64(column) != 0; }
    [[nodiscard]] Money money(int column) const { return Money::fen(int64(column)); }
    [[nodiscard]] QString text(int column) const;
    // UTF-8 as stored, valid until the next row.
    [[nodiscard]] QByteArrayView utf8(int column) const;
    // Valid until the next row.
    [[nodiscard]] QByteArrayView blobView(int column) const;
    [[nodiscard]] QByteArray blob(int column) const { return blobView(column).toByteArray(); }
    [[nodiscard]] QDate date(int column) const;
    template <typename AnyId>
    [[nodiscard]] AnyId id(int column) const
    {
        return AnyId(int64(column));
    }

    [[nodiscard]] std::optional<qint64> optInt64(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(int64(column));
    }
    [[nodiscard]] std::optional<int> optInteger(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(integer(column));
    }
    [[nodiscard]] std::optional<Money> optMoney(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(money(column));
    }
    [[nodiscard]] std::optional<QString> optText(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(text(column));
    }
    [[nodiscard]] std::optional<QDate> optDate(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(date(column));
    }
    template <typename AnyId>
    [[nodiscard]] std::optional<AnyId> optId(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(id<AnyId>(column));
    }

    [[nodiscard]] const QByteArray &sql() const { return m_sql; }

    // For copying rows whose types are not known: binds nothing yet, then one column after another.
    Statement &bindNothing(int parameters);
    void bindColumn(int parameter, const Statement &row, int column);
    void bindValue(int parameter, std::nullptr_t);
    void bindValue(int parameter, const QString &text);
    void bindValue(int parameter, const QByteArray &blob);
    void bindValue(int parameter, QDate date);
    void bindValue(int parameter, Money amount) { bindInt64(parameter, amount.fen()); }
    template <std::integral Integer>
    void bindValue(int parameter, Integer value)
    {
        static_assert(sizeof(Integer) < 8 || std::is_signed_v<Integer>);
        bindInt64(parameter, static_cast<qint64>(value));
    }
    template <typename Enum>
    requires std::is_enum_v<Enum>
    void bindValue(int parameter, Enum value) { bindInt64(parameter, static_cast<qint64>(value)); }
    template <typename Tag>
    void bindValue(int parameter, Id<Tag> id)
    {
        bindInt64(parameter, id.value());
    }
    template <typename Value>
    void bindValue(int parameter, const std::optional<Value> &value)
    {
        if (value)
            bindValue(parameter, *value);
        else
            bindValue(parameter, nullptr);
    }

    // Executes what was bound; run() does both.
    void runBound();

private:
    friend class Database;

    template <typename Tuple, std::size_t... Index>
    void rowsOf(const Tuple &args, std::index_sequence<Index...>)
    {
        bind(std::get<Index>(args)...);
        const auto &take = std::get<sizeof...(Index)>(args);
        const Reading reading(*this);
        while (next())
            take(static_cast<const Statement &>(*this));
    }

    // Holds off a second use while rows() runs, and finishes whatever the callable throws.
    class Reading
    {
    public:
        explicit Reading(Statement &statement) : m_statement(statement)
        {
            m_statement.m_reading = true;
        }
        ~Reading()
        {
            m_statement.m_reading = false;
            m_statement.finish();
        }
        Reading(const Reading &) = delete;
        Reading &operator=(const Reading &) = delete;

    private:
        Statement &m_statement;
    };

    void start(int parameters);
    void prepare();
    void release();
    void bindInt64(int parameter, qint64 value);
    void check(int resultCode);
    void expectRow(int column) const;
    void expectType(int column, int sqliteType) const;

    Database &m_database;
    QByteArray m_sql;
    sqlite3_stmt *m_statement = nullptr;
    int m_parameters = 0;
    int m_columns = 0;
    bool m_writes = false;
    bool m_hasRow = false;
    bool m_reading = false;
};

} // namespace kehou
