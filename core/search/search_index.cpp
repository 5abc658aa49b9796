// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search_index.h"

#include "core/base/text_forms.h"
#include "core/search/pinyin.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace kehou
{

namespace
{

// How the characters of a name are typed.
enum class Style {
    Full,        // zhangsan, only the last syllable may be cut short
    Initials,    // zs
    Abbreviated, // zhsan, zsan: each syllable may be
};

// How far into a name that which was typed leads.
enum class Reach {
    Nowhere,
    Part,
    End,
};

class Speller
{
public:
    Speller(const QList<QStringList> &readings, Style style) : m_readings(readings), m_style(style)
    {
    }

    // How far the typed letters lead when they begin at that character.
    [[nodiscard]] Reach reach(qsizetype at, QStringView typed) const
    {
        if (typed.isEmpty())
            return at == m_readings.size() ? Reach::End : Reach::Part;
        Reach best = Reach::Nowhere;
        if (at == m_readings.size())
            return best;
        for (const QString &way : m_readings[at])
            best = std::max(best, reachThrough(way, at, typed));
        return best;
    }

private:
    [[nodiscard]] Reach reachThrough(QStringView way, qsizetype at, QStringView typed) const
    {
        switch (m_style) {
        case Style::Full:
            if (typed.startsWith(way))
                return reach(at + 1, typed.sliced(way.size()));
            return way.startsWith(typed) ? Reach::Part : Reach::Nowhere;
        case Style::Initials:
            return typed.front() == way.front() ? reach(at + 1, typed.sliced(1)) : Reach::Nowhere;
        case Style::Abbreviated:
            return reachThroughAnyPart(way, at, typed);
        }
        return Reach::Nowhere;
    }

    [[nodiscard]] Reach reachThroughAnyPart(QStringView way, qsizetype at, QStringView typed) const
    {
        Reach best = Reach::Nowhere;
        const qsizetype longest = std::min(way.size(), typed.size());
        for (qsizetype i = 0; i < longest && way[i] == typed[i]; ++i)
            best = std::max(best, reach(at + 1, typed.sliced(i + 1)));
        return best;
    }

    const QList<QStringList> &m_readings;
    Style m_style;
};

using MaybeRank = std::optional<SearchRank>;

[[nodiscard]] MaybeRank better(MaybeRank a, MaybeRank b)
{
    if (!a || !b)
        return a ? a : b;
    return std::min(*a, *b);
}

[[nodiscard]] MaybeRank textRank(const QString &text, const QString &typed)
{
    const qsizetype at = text.indexOf(typed);
    if (at < 0)
        return std::nullopt;
    if (at > 0)
        return SearchRank::Contains;
    return text.size() == typed.size() ? SearchRank::Exact : SearchRank::Prefix;
}

[[nodiscard]] MaybeRank spelledRank(const QList<QStringList> &readings, Style style,
                                    const QString &typed)
{
    const Speller speller(readings, style);
    const Reach fromStart = speller.reach(0, typed);
    if (fromStart != Reach::Nowhere)
        return fromStart == Reach::End ? SearchRank::Exact : SearchRank::Prefix;
    for (qsizetype at = 1; at < readings.size(); ++at) {
        if (speller.reach(at, typed) != Reach::Nowhere)
            return SearchRank::Contains;
    }
    return std::nullopt;
}

// What was typed, as a whole and word by word.
struct Query {
    explicit Query(const QString &typed) : whole(searchForm(typed))
    {
        static const QRegularExpression blanks(QStringLiteral("\\s+"));
        for (const QString &word : halfWidth(typed).split(blanks)) {
            if (const QString form = searchForm(word); !form.isEmpty())
                words.append(form);
        }
    }

    // The rank of the whole, else Contains if each of several words fits.
    template <typename Match>
    [[nodiscard]] MaybeRank rank(Match match) const
    {
        if (const MaybeRank found = match(whole))
            return found;
        const bool each = words.size() > 1 &&
                          std::all_of(words.begin(), words.end(),
                                      [&](const QString &word) { return match(word).has_value(); });
        return each ? MaybeRank(SearchRank::Contains) : std::nullopt;
    }

    QString whole;
    QStringList words;
};

} // namespace

QString searchForm(const QString &text)
{
    QString form;
    for (const QChar c : halfWidth(text).toLower()) {
        if (!c.isSpace() && c != u'\'' && c != u'’')
            form += c;
    }
    return form;
}

SearchName::SearchName(const QString &name) : m_text(searchForm(name)), m_readings(readingsOf(name))
{
}

MaybeRank SearchName::match(const QString &typed) const
{
    const MaybeRank found =
        better(textRank(m_text, typed), better(spelledRank(m_readings, Style::Full, typed),
                                               spelledRank(m_readings, Style::Initials, typed)));
    if (found)
        return found;
    const bool cut = Speller(m_readings, Style::Abbreviated).reach(0, typed) != Reach::Nowhere;
    return cut ? MaybeRank(SearchRank::Abbreviated) : std::nullopt;
}

SearchSigns SearchName::signs() const
{
    SearchSigns signs;
    signs.add(m_text);
    for (const QStringList &ways : m_readings) {
        for (const QString &way : ways)
            signs.add(way.front());
    }
    return signs;
}

void SearchName::shareReadings(QSet<QStringList> &known)
{
    for (QStringList &ways : m_readings)
        ways = *known.insert(ways);
}

bool matchesSearch(const QString &name, const QString &typed)
{
    const SearchName prepared(name);
    return Query(typed).rank([&](const QString &word) { return prepared.match(word); }).has_value();
}

SearchIndex::SearchIndex(const QList<SearchEntry> &entries)
{
    m_entries.reserve(entries.size());
    QSet<QStringList> readings;
    for (const SearchEntry &entry : entries) {
        Prepared prepared{entry.id, SearchName(entry.name), searchForm(entry.number),
                          searchForm(entry.className)};
        prepared.name.shareReadings(readings);
        SearchSigns signs = prepared.name.signs();
        signs.add(prepared.number);
        signs.add(prepared.className);
        m_signs.append(signs);
        m_entries.append(prepared);
    }
}

MaybeRank SearchIndex::match(qsizetype entry, const QString &typed) const
{
    if (!m_signs[entry].mayHave(typed.front()))
        return std::nullopt;
    const Prepared &prepared = m_entries[entry];
    return better(prepared.name.match(typed),
                  better(textRank(prepared.number, typed), textRank(prepared.className, typed)));
}

QList<std::int64_t> SearchIndex::search(const QString &typed, qsizetype limit) const
{
    const Query query(typed);
    if (query.whole.isEmpty())
        return {};
    std::array<QList<std::int64_t>, 4> ranked;
    for (qsizetype entry = 0; entry < m_entries.size(); ++entry) {
        const MaybeRank rank = query.rank([&](const QString &word) { return match(entry, word); });
        if (rank)
            ranked[static_cast<std::size_t>(*rank)].append(m_entries[entry].id);
    }
    return (ranked[0] + ranked[1] + ranked[2] + ranked[3]).mid(0, limit);
}

} // namespace kehou
