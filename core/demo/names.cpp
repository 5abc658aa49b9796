// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/names.h"

#include <algorithm>

namespace kehou::demo
{

namespace
{

constexpr QStringView kSurnames =
    u"王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁"
    u"魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段";
constexpr QStringView kForBoys =
    u"浩宇轩博文俊杰子涵睿铭泽明志强建国伟鹏飞翔凯航晨阳磊峰超勇军斌涛亮诚毅恒远嘉骏安瑞天佑承宗";
constexpr QStringView kForGirls =
    u"欣怡梓萱雨桐诗涵思琪佳雯婷静雅丽娜芳洁颖慧敏琳璐瑶玥晴岚馨悦月华秀英兰梅霞燕妍宁彤语嫣可心";

[[nodiscard]] QChar oneOf(Random &random, QStringView characters)
{
    return characters[random.below(static_cast<int>(characters.size()))];
}

} // namespace

QString surname(Random &random)
{
    return oneOf(random, kSurnames);
}

QString fullName(const QString &surname, Random &random, Sex sex)
{
    const QStringView characters = sex == Sex::Male ? kForBoys : kForGirls;
    QString name = surname;
    name += oneOf(random, characters);
    if (random.chance(850))
        name += oneOf(random, characters);
    return name;
}

QString sexText(Sex sex)
{
    return sex == Sex::Male ? QStringLiteral("男") : QStringLiteral("女");
}

QString phone(int serial)
{
    // An odd factor that 5 does not divide only changes the order of the numbers.
    constexpr std::int64_t kRange = 100'000'000;
    const std::int64_t last = (static_cast<std::int64_t>(serial) * 73'939'133 + 1'234'567) % kRange;
    return QStringLiteral("100%1").arg(last, 8, 10, QChar(u'0'));
}

QString numbered(QChar letter, int number, int greatest)
{
    const auto digits = std::max<qsizetype>(3, QString::number(greatest).size());
    return letter + QStringLiteral("%1").arg(number, static_cast<int>(digits), 10, QChar(u'0'));
}

} // namespace kehou::demo
