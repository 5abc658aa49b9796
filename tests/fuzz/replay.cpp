// SPDX-License-Identifier: GPL-3.0-or-later
// Feeds every file of a folder to a fuzz target; a fault stops the program.
#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstddef>
#include <cstdint>
#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QDir folder(QCoreApplication::arguments().value(1));
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        const QByteArray bytes = file.readAll();
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                               static_cast<std::size_t>(bytes.size()));
    }
    std::printf("%d files\n", static_cast<int>(names.size()));
    return names.isEmpty() ? 1 : 0;
}
