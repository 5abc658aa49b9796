// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kehou/recent_files.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace kehou
{

namespace
{

constexpr qsizetype kMostFiles = 8;

[[nodiscard]] QString listKey()
{
    return QStringLiteral("recentFiles");
}

[[nodiscard]] QString pathKey()
{
    return QStringLiteral("path");
}

[[nodiscard]] QString descriptionKey()
{
    return QStringLiteral("description");
}

void store(const QList<ui::RecentFile> &files)
{
    QSettings settings;
    settings.remove(listKey());
    settings.beginWriteArray(listKey());
    for (int at = 0; at < files.size(); ++at) {
        settings.setArrayIndex(at);
        settings.setValue(pathKey(), files[at].path);
        settings.setValue(descriptionKey(), files[at].description);
    }
    settings.endArray();
}

} // namespace

QList<ui::RecentFile> RecentFiles::load()
{
    QList<ui::RecentFile> files;
    QSettings settings;
    const int count = settings.beginReadArray(listKey());
    for (int at = 0; at < count; ++at) {
        settings.setArrayIndex(at);
        const QString path = settings.value(pathKey()).toString();
        if (QFileInfo::exists(path))
            files.append({path, settings.value(descriptionKey()).toString()});
    }
    settings.endArray();
    return files;
}

void RecentFiles::note(const ui::RecentFile &file)
{
    QList<ui::RecentFile> files = load();
    files.removeIf([&](const ui::RecentFile &other) { return other.path == file.path; });
    files.prepend(file);
    files.resize(std::min(files.size(), kMostFiles));
    store(files);
}

} // namespace kehou
