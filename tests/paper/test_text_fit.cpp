// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/text_fit.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::paper;

namespace
{

constexpr Face kTen = face(10); // a Chinese character is 3.53 mm wide

double widest(const FittedText &text, TextMeasure &measure)
{
    double most = 0;
    for (const QString &line : text.lines)
        most = std::max(most, measure.width(line, text.face));
    return most;
}

struct Wrapping {
    const char *sentence;
    QString text;
    double characters; // the width in Chinese characters
    QStringList lines;
};

} // namespace

TEST_CASE("forms: text is broken into lines as Chinese is set")
{
    const Wrapping row = GENERATE(values<Wrapping>({
        {"what fits stays on one line",
         QStringLiteral("课后服务"),
         4,
         {QStringLiteral("课后服务")}},
        {"one character too many",
         QStringLiteral("课后服务表"),
         4,
         {QStringLiteral("课后服务"), QStringLiteral("表")}},
        {"no line begins with a comma",
         QStringLiteral("课后服务，自愿"),
         4,
         {QStringLiteral("课后服"), QStringLiteral("务，自愿")}},
        {"no line ends with an opening mark",
         QStringLiteral("课后服《通知》"),
         4,
         {QStringLiteral("课后服"), QStringLiteral("《通知》")}},
        {"a number stays whole",
         QStringLiteral("共收费1,234.50元"),
         5,
         {QStringLiteral("共收费"), QStringLiteral("1,234.50元")}},
        {"a number longer than the line is broken",
         QStringLiteral("20260001"),
         2,
         {QStringLiteral("202"), QStringLiteral("600"), QStringLiteral("01")}},
        {"line breaks are kept",
         QStringLiteral("一\n\n二"),
         4,
         {QStringLiteral("一"), QString(), QStringLiteral("二")}},
        {"a character of two units is not torn",
         QStringLiteral("𠮷𠮷𠮷"),
         2,
         {QStringLiteral("𠮷𠮷"), QStringLiteral("𠮷")}},
    }));
    INFO(row.sentence);
    TextMeasure measure;
    const double width = measure.width(QStringLiteral("国"), kTen) * row.characters;
    CHECK(wrapped(row.text, width, kTen, measure) == row.lines);
}

TEST_CASE("forms: a text first shrinks a little, then takes lines, then grows its row")
{
    TextMeasure measure;
    const double em = measure.width(QStringLiteral("国"), kTen);
    const QString name = QStringLiteral("阿卜杜热合曼·买买提吐尔逊");

    SECTION("what fits is left alone")
    {
        const FittedText text = fitted(name, {em * 14, 6}, kTen, measure);
        CHECK(text.lines == QStringList{name});
        CHECK(text.face == kTen);
    }
    SECTION("a little too long: smaller type on one line")
    {
        const FittedText text = fitted(name, {em * 11, 6}, kTen, measure);
        CHECK(text.lines == QStringList{name});
        CHECK(text.face.centiPoints >= 800);
        CHECK(widest(text, measure) <= em * 11 + 1e-6);
    }
    SECTION("much too long: two lines inside the row")
    {
        const FittedText text = fitted(name, {17, 4.55}, kTen, measure);
        CHECK(text.lines ==
              QStringList{QStringLiteral("阿卜杜热合曼·"), QStringLiteral("买买提吐尔逊")});
        CHECK(text.face.centiPoints >= 600);
        CHECK(2 * tightLineHeightMm(text.face) <= 4.55);
        CHECK(widest(text, measure) <= 17 + 1e-6);
    }
    SECTION("too long even so: the row grows, the type stays legible")
    {
        const FittedText text = fitted(name.repeated(4), {17, 4.55}, kTen, measure);
        CHECK(text.lines.join(QString()) == name.repeated(4));
        CHECK(text.face.centiPoints >= 800);
        CHECK(heightMm(text) > 4.55);
        CHECK(widest(text, measure) <= 17 + 1e-6);
    }
    SECTION("a column narrower than a character still shows it")
    {
        const FittedText text = fitted(QStringLiteral("国"), {1.0, 6}, kTen, measure);
        CHECK(text.lines == QStringList{QStringLiteral("国")});
        CHECK(widest(text, measure) <= 1.0 + 1e-6);
    }
}

TEST_CASE("forms: headings take lines before they get small")
{
    TextMeasure measure;
    const double em = measure.width(QStringLiteral("国"), face(9, true));
    const FittedText text =
        fittedHeading(QStringLiteral("出勤次数"), em * 2.2, face(9, true), measure);
    CHECK(text.lines == QStringList{QStringLiteral("出勤"), QStringLiteral("次数")});
    CHECK(text.face == face(9, true));
}
