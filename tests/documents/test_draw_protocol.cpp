// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/forms/draw_protocol.h"

#include "tests/documents/made_schools.h"
#include "tests/paper/recorded.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::documents;
using namespace kehou::test;

namespace
{

const FormStamp kStamp{QStringLiteral("示例学校"), QStringLiteral("2026秋"), QDate(2026, 9, 1),
                       QStringLiteral("3f9a01c7"), QStringLiteral("全校2个班")};
const QString kSeed = QStringLiteral("2026秋-36");

// Of the draw's order 3, 2, 1: A has one place; B may not be held beside it; C stays open with
// one place; D is closed. Student 2 has its place in B beforehand.
[[nodiscard]] TermBook wishes()
{
    TermBook book = twoClasses();
    book.rows<SchoolClass>() = {aClass(kClass, 1), aClass(kOtherClass, 3)};
    const auto offer = [&](const QString &code, QStringView slotText, int most, int least) {
        Offering offering = anOffering(code, slotText);
        offering.most = most;
        offering.least = least;
        book.rows<Offering>().append(offering);
    };
    offer(QStringLiteral("A"), u"周一1", 1, 0);
    offer(QStringLiteral("B"), u"周一1", 5, 0);
    offer(QStringLiteral("C"), u"周二1", 1, 0);
    offer(QStringLiteral("D"), u"周三1", 5, 4);
    book.rows<Wish>() = {{QStringLiteral("1"), {}, QStringLiteral("A D C").split(u' ')},
                         {QStringLiteral("2"), {}, QStringLiteral("C D A").split(u' ')},
                         {QStringLiteral("3"), {}, QStringLiteral("A D").split(u' ')}};
    book.rows<Placement>() = {{QStringLiteral("2"), QStringLiteral("B"), {}, {}, true}};
    return book;
}

[[nodiscard]] DrawRecord recordOf(const TermBook &book, SelectionMode mode = SelectionMode::Draw)
{
    AllocationRules rules;
    rules.pickLayers.insert(QStringLiteral("社团"), std::nullopt);
    DrawRecord record;
    record.mode = mode;
    record.seed = kSeed;
    record.priority = QStringList{QStringLiteral("残疾"), QStringLiteral("困难")};
    record.result = allocate(book, rules, mode, kSeed);
    for (const Offering &offering : book.rows<Offering>())
        record.offerings.insert(offering.code, offering);
    return record;
}

[[nodiscard]] Table slipTable(const DrawRecord &record, const TermBook &book, qsizetype pupil)
{
    const Student &student = book.rows<Student>()[pupil];
    const Document document =
        drawSlips(kStamp, record, {{student, student.className, book.rows<Wish>()[pupil].choices}});
    return tableOf(std::get<SlipGrid>(document.sections.at(0).content).slips.at(0));
}

} // namespace

TEST_CASE("R-ALC-7 the protocol has inputs, seed, method, result and room for witnesses")
{
    const DrawRecord record = recordOf(wishes());
    const Document document = drawProtocol(kStamp, record);
    const QStringList all = texts(document);
    for (const QString &expected :
         {kSeed, QString::fromLatin1(record.result.digest),
          QString::fromLatin1(record.result.inputsDigest), QStringLiteral("种子确定方式"),
          QStringLiteral("家长见证人"), QStringLiteral("66.67%"), QStringLiteral("1.0000")}) {
        CAPTURE(expected);
        CHECK(all.contains(expected));
    }
    CHECK(all.join(u'\n').contains(QStringLiteral("残疾、困难")));
    CHECK_FALSE(all.join(u'\n').contains(QStringLiteral("李明"))); // R-DAT-1: it is posted
}

TEST_CASE("R-ALC-7 the protocol of a frozen draw says how its seed was fixed")
{
    DrawRecord record = recordOf(wishes());
    record.frozen = DrawFreeze{QDate(2026, 9, 2), QStringLiteral("双色球当期号码"), kSeed,
                               QString::fromLatin1(record.result.inputsDigest)};
    const QString all = texts(drawProtocol(kStamp, record)).join(u'\n');
    CHECK(all.contains(QStringLiteral("双色球当期号码（2026-09-02封存数据与种子）")));
    CHECK(all.contains(QStringLiteral("家长见证人")));
}

TEST_CASE("R-ALC-7 the protocol lists each offering and each pupil's places")
{
    const Document document = drawProtocol(kStamp, recordOf(wishes()));
    const auto &protocol = std::get<Content>(document.sections.at(0).content);
    const auto offerings =
        std::find_if(protocol.blocks.begin(), protocol.blocks.end(),
                     [](const Block &block) { return std::holds_alternative<Table>(block); });
    REQUIRE(offerings != protocol.blocks.end());
    const auto &rows = std::get<Table>(*offerings).rows;
    REQUIRE(rows.size() == 4);
    CHECK(texts(rows[0]) == QStringList{QStringLiteral("A"), QStringLiteral("课程A"),
                                        QStringLiteral("周一1"), QStringLiteral("0"),
                                        QStringLiteral("1"), QStringLiteral("1"),
                                        QStringLiteral("1"), QString()});
    CHECK(texts(rows[3]).last() == QStringLiteral("停开"));
    const Table results = tableOf(contentOf(document, 1));
    REQUIRE(results.rows.size() == 3);
    CHECK(texts(results.rows[0]) ==
          QStringList{QStringLiteral("3"), QStringLiteral("1"), QStringLiteral("未选上")});
    CHECK(texts(results.rows[1]).last() == QStringLiteral("B（内定）、C（志愿1）"));
    CHECK(texts(results.rows[2]).last() == QStringLiteral("A（志愿1）"));
}

TEST_CASE("R-ALC-4 R-ALC-7 a slip tells one family what became of each choice and why")
{
    const TermBook book = wishes();
    const DrawRecord record = recordOf(book);
    const Table first = slipTable(record, book, 0);
    REQUIRE(first.rows.size() == 3);
    CHECK(texts(first.rows[0]) == QStringList{QStringLiteral("1"), QStringLiteral("A 课程A"),
                                              QStringLiteral("周一1"), QStringLiteral("候补第1位"),
                                              QStringLiteral("满员")});
    CHECK(texts(first.rows[1]).mid(3) ==
          QStringList{QStringLiteral("未选上"), QStringLiteral("停开")});
    const Table second = slipTable(record, book, 1);
    REQUIRE(second.rows.size() == 4);
    CHECK(texts(second.rows[0]).first() == QStringLiteral("内定"));
    CHECK(texts(second.rows[1]).mid(3).first() == QStringLiteral("选上"));
    CHECK(texts(second.rows[3]).last() == QStringLiteral("冲突、满员"));
}

TEST_CASE("R-ALC-7 a slip says what was not needed any more, and how the order came about")
{
    TermBook book = wishes();
    book.rows<Wish>()[2].choices = QStringLiteral("A C B").split(u' ');
    book.rows<Placement>().clear();
    const DrawRecord drawn = recordOf(book);
    const Table third = slipTable(drawn, book, 2);
    CHECK(texts(third.rows[0]).mid(3).first() == QStringLiteral("选上"));
    CHECK(texts(third.rows[2]).last() == QStringLiteral("冲突"));
    book.rows<Offering>()[1].slots = slotSet(u"周三1");
    book.rows<Offering>()[2].most = 3;
    CHECK(texts(slipTable(recordOf(book), book, 2).rows[2]).last() == QStringLiteral("已选满2门"));

    const QList<SlipPupil> pupils{
        {book.rows<Student>()[2], kOtherClass, book.rows<Wish>()[2].choices}};
    const QString slip = texts(drawSlips(kStamp, drawn, pupils)).join(u'\n');
    CHECK(slip.contains(QStringLiteral("第一轮本生排第1位")));
    const DrawRecord served = recordOf(book, SelectionMode::FirstCome);
    CHECK(texts(drawSlips(kStamp, served, pupils))
              .join(u'\n')
              .contains(QStringLiteral("按提交时间先后选课，本生排第3位")));
}
