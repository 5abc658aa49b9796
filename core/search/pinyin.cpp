// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/pinyin.h"

#include "core/base/expects.h"
#include "core/base/text_forms.h"

#include <QFile>
#include <QHash>

namespace kehou
{

namespace
{

constexpr qsizetype kLongestSurname = 2;

// The table made by scripts/make-pinyin-table.
struct PinyinTable {
    QHash<char32_t, QStringList> readings; // the usual one first
    QHash<QString, QStringList> surnames;  // one reading for each character
};

// The reading and, where it has a v, the other ways to type it: lv, lu, lyu.
[[nodiscard]] QStringList spellings(const QString &reading)
{
    if (!reading.contains(u'v'))
        return {reading};
    return {reading, QString(reading).replace(u'v', u'u'),
            QString(reading).replace(QStringLiteral("v"), QStringLiteral("yu"))};
}

void addReading(PinyinTable &table, const QString &characters, const QStringList &ways)
{
    for (const char32_t character : characters.toUcs4())
        table.readings[character] += ways;
}

// "zhang 张章|长" or, after the surnames' heading, "尉迟 yu chi".
void readLine(PinyinTable &table, const QString &line)
{
    const QStringList parts = line.split(u' ');
    KEHOU_EXPECTS(parts.size() >= 2);
    if (parts[0][0].unicode() > u'z') {
        table.surnames.insert(parts[0], parts.mid(1));
        return;
    }
    addReading(table, parts[1].section(u'|', 0, 0), spellings(parts[0]));
}

void readFurtherReadings(PinyinTable &table, const QString &line)
{
    const QString further = line.section(u'|', 1);
    if (!further.isEmpty())
        addReading(table, further, spellings(line.section(u' ', 0, 0)));
}

[[nodiscard]] PinyinTable readTable()
{
    QFile file(QStringLiteral(":/pinyin.txt"));
    const bool opened = file.open(QIODevice::ReadOnly);
    KEHOU_EXPECTS(opened);
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.startsWith(u'#'); });

    PinyinTable table;
    table.readings.reserve(30'000);
    for (const QString &line : lines)
        readLine(table, line);
    // Only now, so that each character's usual reading stands first.
    for (const QString &line : lines)
        readFurtherReadings(table, line);
    return table;
}

[[nodiscard]] const PinyinTable &pinyinTable()
{
    static const PinyinTable table = readTable();
    return table;
}

// What may be typed for one character; nothing for a blank or a sign.
[[nodiscard]] QStringList waysToType(char32_t character)
{
    const QString itself = QString::fromUcs4(&character, 1).toLower();
    const auto readings = pinyinTable().readings.constFind(character);
    if (readings != pinyinTable().readings.constEnd())
        return *readings + QStringList{itself};
    return QChar::isLetterOrNumber(character) ? QStringList{itself} : QStringList();
}

// The first letter, which takes two places in a character beyond the first plane.
[[nodiscard]] QString initialOf(const QString &way)
{
    return way.left(way.front().isHighSurrogate() ? 2 : 1);
}

// Puts the readings of the surname that the name begins with before the usual ones.
void preferSurname(const QString &name, QList<QStringList> &readings)
{
    for (qsizetype length = kLongestSurname; length >= 1; --length) {
        const QStringList surname = pinyinTable().surnames.value(name.left(length));
        if (surname.size() > readings.size())
            continue;
        for (qsizetype i = 0; i < surname.size(); ++i) {
            readings[i].removeAll(surname[i]);
            readings[i].prepend(surname[i]);
        }
        if (!surname.isEmpty())
            return;
    }
}

} // namespace

QList<QStringList> readingsOf(const QString &name)
{
    const QString plain = halfWidth(name).trimmed();
    QList<QStringList> readings;
    for (const char32_t character : plain.toUcs4()) {
        const QStringList ways = waysToType(character);
        if (!ways.isEmpty())
            readings.append(ways);
    }
    preferSurname(plain, readings);
    return readings;
}

QString pinyinFull(const QString &name)
{
    QString full;
    for (const QStringList &ways : readingsOf(name))
        full += ways.first();
    return full;
}

QString pinyinInitials(const QString &name)
{
    QString initials;
    for (const QStringList &ways : readingsOf(name))
        initials += initialOf(ways.first());
    return initials;
}

} // namespace kehou
