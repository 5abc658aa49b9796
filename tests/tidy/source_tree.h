// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace kehou::tidy
{

// A text file of the project, by its path from the project's folder.
struct SourceFile {
    QString path;
    QString text;

    [[nodiscard]] bool isIn(const QString &folder) const { return path.startsWith(folder + u'/'); }
    [[nodiscard]] bool isCpp() const { return path.endsWith(u".cpp") || path.endsWith(u".h"); }
};
using SourceFiles = QList<SourceFile>;

// One rule of the house, tried on the whole tree or on a sample: what breaks it, each as
// "path:line: what".
struct TidyRule {
    const char *name;
    QStringList (*breaches)(const SourceFiles &);
    SourceFiles bad;  // a small tree that breaks it once
    SourceFiles good; // its neighbour that does not
};

// Every text file of the project, without what is built or comes out of a run.
[[nodiscard]] const SourceFiles &projectFiles();
// The folders that stand at the top of the project.
[[nodiscard]] QStringList topFolders();

[[nodiscard]] QString fileName(const QString &path);
[[nodiscard]] const SourceFile *find(const SourceFiles &files, const QString &path);

// C++ with its comments blanked, and with its strings blanked too; lines stay where they were.
[[nodiscard]] QString withoutComments(const QString &cpp);
[[nodiscard]] QString withoutCommentsAndStrings(const QString &cpp);

// Each match in the text as a breach of the file, which is named with the line and what stood
// there.
[[nodiscard]] QStringList matches(const SourceFile &file, const QString &text,
                                  const QRegularExpression &pattern);

} // namespace kehou::tidy
