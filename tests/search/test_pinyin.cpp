// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/pinyin.h"

#include "tests/support/catch.h"

using namespace kehou;

TEST_CASE("pinyin: a name in full and by its initials")
{
    struct Row {
        const char *sentence;
        const char *name;
        const char *full;
        const char *initials;
    };
    const auto row = GENERATE(values<Row>({
        {"a plain name", "张三", "zhangsan", "zs"},
        {"three characters", "欧阳娜", "ouyangna", "oyn"},
        {"a surname read unlike the word", "曾小明", "zengxiaoming", "zxm"},
        {"the same character inside a name", "李曾", "liceng", "lc"},
        {"单 as a surname", "单雄", "shanxiong", "sx"},
        {"单 in the surname of two characters", "单于飞", "chanyufei", "cyf"},
        {"a surname of two characters", "尉迟恭", "yuchigong", "ycg"},
        {"尉 alone", "尉明", "weiming", "wm"},
        {"the surname and nothing else", "仇", "qiu", "q"},
        {"解 as a surname", "解放", "xiefang", "xf"},
        {"a character with ü", "吕布", "lvbu", "lb"},
        {"traditional characters", "張麗", "zhangli", "zl"},
        {"letters and digits stand for themselves", "王A2", "wanga2", "wa2"},
        {"full-width letters are plain ones", "王Ｂ", "wangb", "wb"},
        {"blanks and points are left out", "买买提 · 阿里", "maimaitiali", "mmtal"},
        {"a character beyond the first plane without a reading", "王𰻝", "wang𰻝", "w𰻝"},
        {"nothing", "", "", ""},
    }));
    DYNAMIC_SECTION(row.sentence)
    {
        CHECK(pinyinFull(QString::fromUtf8(row.name)) == QString::fromUtf8(row.full));
        CHECK(pinyinInitials(QString::fromUtf8(row.name)) == QString::fromUtf8(row.initials));
    }
}

TEST_CASE("pinyin: every reading of a character is known, the surname's first")
{
    const QList<QStringList> surname = readingsOf(QStringLiteral("单乐"));
    REQUIRE(surname.size() == 2);
    CHECK(surname[0].first() == QStringLiteral("shan"));
    CHECK(surname[0].contains(QStringLiteral("dan")));
    CHECK(surname[0].last() == QStringLiteral("单"));
    CHECK(surname[0].count(QStringLiteral("shan")) == 1);
    CHECK(surname[1].first() == QStringLiteral("le"));
    CHECK(surname[1].contains(QStringLiteral("yue")));
    CHECK(readingsOf(QStringLiteral("明"))[0] ==
          QStringList{QStringLiteral("ming"), QStringLiteral("明")});
}

TEST_CASE("pinyin: ü is typed as v, u or yu")
{
    CHECK(readingsOf(QStringLiteral("吕"))[0] ==
          QStringList{QStringLiteral("lv"), QStringLiteral("lu"), QStringLiteral("lyu"),
                      QStringLiteral("吕")});
}

TEST_CASE("pinyin: surnames that are common in class lists have their own reading")
{
    struct Row {
        const char *surname;
        const char *reading;
    };
    const auto row = GENERATE(values<Row>({
        {"查", "zha"},
        {"区", "ou"},
        {"朴", "piao"},
        {"任", "ren"},
        {"盖", "ge"},
        {"翟", "zhai"},
        {"覃", "qin"},
        {"乐", "yue"},
        {"石", "shi"},
        {"贾", "jia"},
        {"叶", "ye"},
        {"沈", "shen"},
        {"冯", "feng"},
        {"万", "wan"},
        {"长孙", "zhangsun"},
        {"万俟", "moqi"},
        {"澹台", "tantai"},
    }));
    DYNAMIC_SECTION(row.surname)
    {
        CHECK(pinyinFull(QString::fromUtf8(row.surname)) == QString::fromUtf8(row.reading));
    }
}
