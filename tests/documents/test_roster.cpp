// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/forms/roster.h"
#include "tests/documents/made_schools.h"
#include "tests/paper/recorded.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::documents;
using namespace kehou::test;

namespace
{

const QDate kDay(2026, 9, 30);
const FormStamp kStamp{QStringLiteral("示例学校"), QStringLiteral("2026秋"), kDay,
                       QStringLiteral("3f9a01c7"), QStringLiteral("全校2个班")};

RosterPupil aListed(const QString &number, const QString &name)
{
    RosterPupil pupil{aPupil(number, name), kClass, slotSet(u"周一至周五1-2"), {}, {}};
    pupil.student.sex = QStringLiteral("女");
    pupil.student.guardian = QStringLiteral("黄敏");
    pupil.student.phone = QStringLiteral("13876939434");
    pupil.student.categories = {QStringLiteral("留守")};
    return pupil;
}

Roster aClassRoster()
{
    Roster roster{kClass, {}, QStringLiteral("周敏"), {}};
    roster.pupils = {aListed(QStringLiteral("20260001"), QStringLiteral("李明"))};
    roster.pupils[0].courses = {QStringLiteral("足球"), QStringLiteral("书法")};
    roster.pupils[0].remark = QStringLiteral("寄宿");
    return roster;
}

} // namespace

TEST_CASE("R-DAT-1 the roster hides telephones but for four digits and never shows categories")
{
    const Document masked = rosters(kStamp, kDay, Phones::Masked, {aClassRoster()});
    CHECK(texts(tableOf(contentOf(masked)).rows[0]) ==
          QStringList{QStringLiteral("1"), QStringLiteral("20260001"), QStringLiteral("李明"),
                      QStringLiteral("女"), QStringLiteral("周一至周五1-2"),
                      QStringLiteral("足球、书法"), QStringLiteral("黄敏"),
                      QStringLiteral("*******9434"), QStringLiteral("寄宿")});
    const Document shown = rosters(kStamp, kDay, Phones::Shown, {aClassRoster()});
    CHECK(texts(shown).contains(QStringLiteral("13876939434")));
    CHECK_FALSE(texts(shown).join(u'\n').contains(QStringLiteral("留守")));
    CHECK(masked.checkCode.isEmpty());
}

TEST_CASE("R-TIM-1 the roster says for which day it holds and how many it has")
{
    const Content content = contentOf(rosters(kStamp, kDay, Phones::Masked, {aClassRoster()}));
    CHECK(content.subtitle ==
          QStringList{QStringLiteral("班级：一（1）班"), QStringLiteral("班主任：周敏"),
                      QStringLiteral("截至2026-09-30"), QStringLiteral("共1人")});
}

TEST_CASE("forms: an offering's roster names the classes instead of the offering")
{
    Roster roster = aClassRoster();
    roster.offering = anOffering(QStringLiteral("C1"), u"周三1");
    roster.pupils[0].student.seat = 30;
    const Document document = rosters(kStamp, kDay, Phones::Masked, {roster});
    CHECK(texts(tableOf(contentOf(document)).rows[0]).mid(0, 4) ==
          QStringList{QStringLiteral("1"), kClass, QStringLiteral("20260001"),
                      QStringLiteral("李明")});
    CHECK(contentOf(document).subtitle.first() == QStringLiteral("课程：C1 课程C1"));
    CHECK_FALSE(texts(document).contains(QStringLiteral("足球、书法")));
}

TEST_CASE("forms: a roster of 50 with long names and courses is one page and nothing is cut")
{
    Roster roster{kClass, {}, QStringLiteral("周敏"), {}};
    for (int i = 1; i <= 50; ++i) {
        roster.pupils.append(aListed(QStringLiteral("2026%1").arg(i, 4, 10, QLatin1Char('0')),
                                     i % 9 == 0 ? QStringLiteral("阿卜杜热合曼·买买提吐尔逊")
                                                : QStringLiteral("李明")));
        roster.pupils.last().courses = {QStringLiteral("校园足球"), QStringLiteral("硬笔书法")};
    }
    const Recording recording = recorded(rosters(kStamp, kDay, Phones::Masked, {roster}));
    CHECK(faults(recording, {210, 297}) == QStringList());
    CHECK(recording.texts.last().page == 0);
    CHECK(pageTexts(recording, 0).contains(QStringLiteral("20260050")));
}
