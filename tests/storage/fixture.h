// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QByteArray>
#include <QTemporaryDir>

#include <functional>
#include <optional>

namespace kehou::test
{

inline const ProgramVersion kProgram{QStringLiteral("2.2"), 1};

// A folder of its own that is gone after the test.
class Folder
{
public:
    [[nodiscard]] QString path(const QString &name = QStringLiteral("school.kehou")) const
    {
        return m_folder.filePath(name);
    }

private:
    QTemporaryDir m_folder;
};

[[nodiscard]] QByteArray bytesOf(const QString &path);
void writeBytes(const QString &path, const QByteArray &bytes);

// The error that the call ends with, if it ends with one.
[[nodiscard]] std::optional<StorageError> errorOf(const std::function<void()> &call);
[[nodiscard]] std::optional<StorageError::Code> codeOf(const std::function<void()> &call);

// The first column of the first row.
[[nodiscard]] qint64 number(Database &database, QByteArrayView sql);
[[nodiscard]] QString textOf(Database &database, QByteArrayView sql);

} // namespace kehou::test
