// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file/quarantine.h"

#include <QDir>
#include <QFileInfo>

namespace kehou
{

namespace
{

constexpr int kKept = 3;

// The copies of one school file are folders name.1, name.2 …; the numbers only grow.
[[nodiscard]] QList<int> numbersOf(const QDir &folder, const QString &name)
{
    QList<int> numbers;
    const QStringList copies = folder.entryList({name + QStringLiteral(".*")}, QDir::Dirs);
    for (const QString &copy : copies) {
        bool ok = false;
        const int number = copy.mid(name.size() + 1).toInt(&ok);
        if (ok)
            numbers << number;
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

[[nodiscard]] QString copyName(const QString &name, int number)
{
    return QStringLiteral("%1.%2").arg(name).arg(number);
}

[[nodiscard]] bool copyInto(const QString &folder, const QString &file)
{
    return !QFileInfo::exists(file) ||
           QFile::copy(file, folder + u'/' + QFileInfo(file).fileName());
}

} // namespace

bool quarantine(const QString &path)
{
    const QFileInfo file(path);
    QDir folder(file.absolutePath() + QStringLiteral("/quarantine"));
    QList<int> numbers = numbersOf(folder, file.fileName());
    const int number = numbers.isEmpty() ? 1 : numbers.constLast() + 1;
    const QString copy = folder.filePath(copyName(file.fileName(), number));
    if (!folder.mkpath(copy) || !copyInto(copy, path) ||
        !copyInto(copy, path + QStringLiteral("-wal")))
        return false;
    for (numbers << number; numbers.size() > kKept; numbers.removeFirst())
        QDir(folder.filePath(copyName(file.fileName(), numbers.constFirst()))).removeRecursively();
    return true;
}

} // namespace kehou
