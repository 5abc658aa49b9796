// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tidy/source_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace kehou::tidy
{

namespace
{

[[nodiscard]] QString projectFolder()
{
    return QStringLiteral(KEHOU_SOURCE_DIR);
}

// Pictures, corpora of damaged files and the tables that other files are made from are no sources.
[[nodiscard]] bool isSource(const QString &path)
{
    static const QStringList endings{
        QStringLiteral(".cpp"), QStringLiteral(".h"),     QStringLiteral(".sql"),
        QStringLiteral(".md"),  QStringLiteral(".cmake"), QStringLiteral(".ts"),
        QStringLiteral(".qss"), QStringLiteral(".json"),  QStringLiteral("CMakeLists.txt")};
    const bool script = path.startsWith(u"scripts/") || path.startsWith(u".ci/");
    return script || std::any_of(endings.begin(), endings.end(),
                                 [&](const QString &ending) { return path.endsWith(ending); });
}

[[nodiscard]] SourceFiles readFolder(const QString &folder)
{
    const QDir root(projectFolder());
    SourceFiles files;
    QDirIterator walk(root.filePath(folder), QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = root.relativeFilePath(walk.next());
        QFile file(root.filePath(path));
        if (isSource(path) && file.open(QIODevice::ReadOnly))
            files.append({path, QString::fromUtf8(file.readAll())});
    }
    return files;
}

[[nodiscard]] SourceFiles readProject()
{
    SourceFiles files;
    for (const QString &folder : topFolders() + QStringList{QStringLiteral(".ci")})
        files += readFolder(folder);
    const QDir root(projectFolder());
    for (const QString &name : root.entryList(QDir::Files)) {
        QFile file(root.filePath(name));
        if (isSource(name) && file.open(QIODevice::ReadOnly))
            files.append({name, QString::fromUtf8(file.readAll())});
    }
    std::sort(files.begin(), files.end(),
              [](const SourceFile &a, const SourceFile &b) { return a.path < b.path; });
    return files;
}

// Walks over C++ once and keeps track of what each character belongs to.
class Blanking
{
public:
    Blanking(const QString &cpp, bool strings) : m_text(cpp), m_strings(strings) {}

    [[nodiscard]] QString done()
    {
        while (m_at < m_text.size()) {
            if (starts(u"//"))
                blankUntil(u"\n", true);
            else if (starts(u"/*"))
                blankUntil(u"*/", true);
            else if (starts(u"R\"("))
                blankUntil(u")\"", m_strings);
            else if (m_text[m_at] == u'"')
                blankQuoted(u'"');
            else if (m_text[m_at] == u'\'' && !isDigitSeparator())
                blankQuoted(u'\'');
            else
                ++m_at;
        }
        return m_text;
    }

private:
    [[nodiscard]] bool starts(QStringView what) const
    {
        return QStringView(m_text).mid(m_at).startsWith(what);
    }
    [[nodiscard]] bool isDigitSeparator() const
    {
        return m_at > 0 && m_text[m_at - 1].isLetterOrNumber() && m_at + 1 < m_text.size() &&
               m_text[m_at + 1].isLetterOrNumber() && m_text[m_at - 1].isDigit();
    }

    void blank(qsizetype from, qsizetype upTo)
    {
        for (qsizetype at = from; at < upTo; ++at) {
            if (m_text[at] != u'\n')
                m_text[at] = u' ';
        }
    }

    void blankUntil(QStringView end, bool wanted)
    {
        const qsizetype found = m_text.indexOf(end, m_at + 2);
        const qsizetype upTo = found < 0 ? m_text.size() : found + end.size();
        if (wanted)
            blank(m_at, upTo);
        m_at = upTo;
    }

    void blankQuoted(QChar quote)
    {
        const qsizetype first = ++m_at;
        while (m_at < m_text.size() && m_text[m_at] != quote && m_text[m_at] != u'\n')
            m_at += m_text[m_at] == u'\\' ? 2 : 1;
        m_at = std::min(m_at, m_text.size());
        if (m_strings)
            blank(first, m_at);
        ++m_at;
    }

    QString m_text;
    bool m_strings;
    qsizetype m_at = 0;
};

} // namespace

const SourceFiles &projectFiles()
{
    static const SourceFiles files = readProject();
    return files;
}

QStringList topFolders()
{
    static const QStringList notOurs{QStringLiteral("build"), QStringLiteral("out")};
    QStringList folders;
    for (const QString &name :
         QDir(projectFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (!notOurs.contains(name))
            folders.append(name);
    }
    return folders;
}

QString fileName(const QString &path)
{
    return path.section(u'/', -1);
}

const SourceFile *find(const SourceFiles &files, const QString &path)
{
    const auto found = std::find_if(files.begin(), files.end(),
                                    [&](const SourceFile &file) { return file.path == path; });
    return found == files.end() ? nullptr : &*found;
}

QString withoutComments(const QString &cpp)
{
    return Blanking(cpp, false).done();
}

QString withoutCommentsAndStrings(const QString &cpp)
{
    return Blanking(cpp, true).done();
}

QStringList matches(const SourceFile &file, const QString &text, const QRegularExpression &pattern)
{
    QStringList found;
    auto match = pattern.globalMatch(text);
    while (match.hasNext()) {
        const auto at = match.next();
        const auto line = QStringView(text).left(at.capturedStart()).count(u'\n') + 1;
        found.append(QStringLiteral("%1:%2: %3").arg(file.path).arg(line).arg(at.captured()));
    }
    return found;
}

} // namespace kehou::tidy
