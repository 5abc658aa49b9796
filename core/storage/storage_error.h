// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <exception>

namespace kehou
{

// A fault of the world around the school file. Thrown only in core/storage and caught only where
// an operation or a read begins (Office::perform, Office::read).
class StorageError : public std::exception
{
public:
    enum class Code {
        Busy,       // another window or program holds the file
        Full,       // no room on the disk; nothing of this action was saved
        Access,     // path, rights or a read-only disk
        Unsure,     // COMMIT failed; the text says what a look into the reopened file found
        Disk,       // the disk reported a fault before COMMIT; nothing of this action was saved
        Newer,      // made by a newer program; the file was not touched
        Damaged,    // the content does not hold together
        NotOurs,    // not a school file
        Constraint, // a rule of the schema refused a row; detail() names it
        Program,    // a fault of the program's own SQL
    };

    StorageError(Code code, QString text, int nativeCode = 0, QByteArray detail = {});

    [[nodiscard]] Code code() const { return m_code; }
    // What happened, whether the data is safe, and what to do (reliability.md d9).
    [[nodiscard]] const QString &text() const { return m_text; }
    // SQLite's extended result code, 0 where SQLite had no part in it.
    [[nodiscard]] int nativeCode() const { return m_nativeCode; }
    // SQLite's own words, such as the name of a constraint; for reports, never for the screen.
    [[nodiscard]] const QByteArray &detail() const { return m_detail; }
    [[nodiscard]] const char *what() const noexcept override { return m_what.constData(); }

private:
    Code m_code;
    QString m_text;
    int m_nativeCode;
    QByteArray m_detail;
    QByteArray m_what;
};

} // namespace kehou
