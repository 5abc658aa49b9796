// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search_index.h"

#include "tests/support/catch.h"

#include <QElapsedTimer>

#include <algorithm>
#include <limits>

using namespace kehou;

namespace
{

[[nodiscard]] std::optional<SearchRank> rank(const char *name, const char *typed)
{
    return SearchName(QString::fromUtf8(name)).match(searchForm(QString::fromUtf8(typed)));
}

[[nodiscard]] SearchIndex someStudents()
{
    return SearchIndex({
        {1, QStringLiteral("张思远"), QStringLiteral("20230001"), QStringLiteral("二（9）班")},
        {2, QStringLiteral("李张三"), QStringLiteral("20230002"), QStringLiteral("二（10）班")},
        {3, QStringLiteral("张三"), QStringLiteral("20230003"), QStringLiteral("二（10）班")},
        {4, QStringLiteral("赵帅"), QStringLiteral("0230"), QStringLiteral("二（9）班")},
        {5, QStringLiteral("李娜"), QString(), QString()},
        {6, QStringLiteral("林小红"), QStringLiteral("20230006"), QStringLiteral("一（1）班")},
        {7, QStringLiteral("李晓"), QString(), QString()},
    });
}

[[nodiscard]] QString found(const char *typed, qsizetype limit = 10)
{
    QStringList ids;
    for (const std::int64_t id : someStudents().search(QString::fromUtf8(typed), limit))
        ids.append(QString::number(id));
    return ids.join(u' ');
}

} // namespace

TEST_CASE("search: how a name fits what is typed")
{
    struct Row {
        const char *sentence;
        const char *name;
        const char *typed;
        std::optional<SearchRank> rank;
    };
    const auto row = GENERATE(values<Row>({
        {"the whole name", "张三", "张三", SearchRank::Exact},
        {"its initials", "张三", "zs", SearchRank::Exact},
        {"its pinyin", "张三", "zhangsan", SearchRank::Exact},
        {"its pinyin in capitals with a blank", "张三", "Zhang San", SearchRank::Exact},
        {"full-width letters", "张三", "ｚｓ", SearchRank::Exact},
        {"an apostrophe between syllables", "西安", "xi'an", SearchRank::Exact},
        {"the first character", "张三", "张", SearchRank::Prefix},
        {"the first syllable", "张三", "zhang", SearchRank::Prefix},
        {"a part of the first syllable", "张三", "zha", SearchRank::Prefix},
        {"a syllable and a letter", "张三", "zhangs", SearchRank::Prefix},
        {"the first initial", "张三", "z", SearchRank::Prefix},
        {"a character and an initial", "张三", "张s", SearchRank::Exact},
        {"the given name's character", "张三", "三", SearchRank::Contains},
        {"the given name's syllable", "张三", "san", SearchRank::Contains},
        {"the given name's initials", "张三丰", "sf", SearchRank::Contains},
        {"syllables cut short", "张三", "zhsan", SearchRank::Abbreviated},
        {"another reading of the surname", "单雄", "danxiong", SearchRank::Exact},
        {"the surname's reading", "单雄", "shanxiong", SearchRank::Exact},
        {"another reading's initial", "单雄", "dx", SearchRank::Exact},
        {"ü as u", "吕布", "lubu", SearchRank::Exact},
        {"ü as v", "吕布", "lv", SearchRank::Prefix},
        {"letters in a name", "Tom王", "tomw", SearchRank::Exact},
        {"letters from inside a syllable", "张三", "ang", std::nullopt},
        {"initials in another order", "张三", "sz", std::nullopt},
        {"more than the name", "张三", "zhangsanf", std::nullopt},
        {"more initials than characters", "张三", "zsf", std::nullopt},
        {"another name", "张三", "李", std::nullopt},
    }));
    DYNAMIC_SECTION(row.sentence)
    {
        CHECK(rank(row.name, row.typed) == row.rank);
    }
}

TEST_CASE("search: exact comes before prefix before contains, then the order of the entries")
{
    CHECK(found("zs") == QStringLiteral("3 4 1 2"));
    CHECK(found("zhang") == QStringLiteral("1 3 2"));
    CHECK(found("张三") == QStringLiteral("3 2"));
    CHECK(found("lin") == QStringLiteral("5 6"));
    CHECK(found("lix") == QStringLiteral("7 6"));
}

TEST_CASE("search: by number, its beginning and its inside")
{
    CHECK(found("20230003") == QStringLiteral("3"));
    CHECK(found("0230") == QStringLiteral("4 1 2 3 6"));
    CHECK(found("2023") == QStringLiteral("1 2 3 6"));
    CHECK(found("２０２３０００６") == QStringLiteral("6"));
    CHECK(found("99") == QString());
}

TEST_CASE("search: by class in either kind of parentheses")
{
    CHECK(found("二（9）班") == QStringLiteral("1 4"));
    CHECK(found("二(9)班") == QStringLiteral("1 4"));
    CHECK(found("二（10") == QStringLiteral("2 3"));
}

TEST_CASE("search: each of several words must fit somewhere")
{
    CHECK(found("zs 二（10）") == QStringLiteral("2 3"));
    CHECK(found("二(9)  zhao") == QStringLiteral("4"));
    CHECK(found("zs 一（1）") == QString());
}

TEST_CASE("search: never more than the limit, the best of them")
{
    CHECK(found("zs", 2) == QStringLiteral("3 4"));
    CHECK(found("zs", 0) == QString());
}

TEST_CASE("search: nothing typed finds nothing, but hides nothing in a filter")
{
    CHECK(found("") == QString());
    CHECK(found("  ") == QString());
    CHECK(matchesSearch(QStringLiteral("张三"), QString()));
    CHECK(matchesSearch(QStringLiteral("张三"), QStringLiteral(" ")));
}

TEST_CASE("search: a filter field takes words in any order")
{
    CHECK(matchesSearch(QStringLiteral("张三"), QStringLiteral("zs")));
    CHECK(matchesSearch(QStringLiteral("张三"), QStringLiteral("san zhang")));
    CHECK_FALSE(matchesSearch(QStringLiteral("张三"), QStringLiteral("san li")));
    CHECK_FALSE(matchesSearch(QString(), QStringLiteral("a")));
}

TEST_CASE("search: 5,000 names answer a key within 10 ms")
{
    const QString surnames = QStringLiteral("王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗");
    const QString given = QStringLiteral("子梓一宇浩轩雨欣怡涵思远嘉明佳文俊晨诗琪");
    QList<SearchEntry> entries;
    for (int i = 0; i < 5000; ++i) {
        const QString name = QString(surnames[i % 20]) + given[i / 20 % 20] + given[i / 400 % 20];
        entries.append({i, name, QString::number(20230000 + i),
                        QStringLiteral("%1（%2）班").arg(i % 6 + 1).arg(i % 20)});
    }
    const SearchIndex index(entries);

    // The least of several runs is what the work takes when nothing else is running.
    qint64 best = std::numeric_limits<qint64>::max();
    for (int run = 0; run < 10; ++run) {
        QElapsedTimer timer;
        timer.start();
        CHECK(index.search(QStringLiteral("zz"), 50).size() == 50);
        best = std::min(best, timer.nsecsElapsed());
    }
    CHECK(best <= 10'000'000);
}
