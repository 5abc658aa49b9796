// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/heading.h"
#include "core/office/scheme_view.h"
#include "tests/pages/settings/school_desk.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

struct Fixture {
    Fixture()
    {
        makeSmallSchool(path);
        office = Office::open(path, testOffice()).value();
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("a.kehou"));
    std::unique_ptr<Office> office;
};

[[nodiscard]] QStringList valuesOf(const SchemeView &view, const QString &name)
{
    QStringList values;
    for (const SchemeLine &line : view.lines) {
        if (line.name == name)
            values.append(line.value);
    }
    return values;
}

} // namespace

TEST_CASE("A file's heading is its school and its terms; a file without a term has neither")
{
    const Fixture f;
    const Heading heading = loadHeading(*f.office).value();
    CHECK(heading.school == u"示例学校");
    CHECK(heading.terms == QStringList{QStringLiteral("2026秋")});

    const QTemporaryDir folder;
    const auto empty = newOffice(folder.filePath(QStringLiteral("b.kehou")));
    CHECK(loadHeading(*empty).value().terms.isEmpty());
    CHECK(loadHeading(*empty).value().school.isEmpty());
}

TEST_CASE("What can be found: classes, students, staff and courses, a person with two tiers once")
{
    Fixture f;
    addRow(*f.office, QStringLiteral("教职工"), QStringLiteral("T1|王老师|教师||A|2026-10-01|"));
    addRow(*f.office, QStringLiteral("时段"), QStringLiteral("1|2|16:10|17:10|||||"));
    addRow(*f.office, QStringLiteral("课程"),
           QStringLiteral("C01|书法|社团|艺术|否|1||周一2||T1|||20|30||||"));
    const QList<NamedThing> things = namedThings(*f.office).value();
    CHECK(things.size() == 6);
    CHECK(things.contains({NamedKind::Student, QStringLiteral("0101"), QStringLiteral("张三"),
                           QStringLiteral("一（1）班")}));
    CHECK(things.contains(
        {NamedKind::Staff, QStringLiteral("T1"), QStringLiteral("王老师"), QString()}));
    CHECK(things.contains(
        {NamedKind::Offering, QStringLiteral("C01"), QStringLiteral("书法"), QString()}));
    CHECK_FALSE(namedThings(*f.office, QStringLiteral("2030秋")));
}

TEST_CASE("Every shipped scheme can be shown, with its fees in words and nothing left open")
{
    for (const ShippedScheme &shipped : shippedSchemes()) {
        INFO(shipped.id.toStdString());
        const QTemporaryDir folder;
        const auto office = Office::create(folder.filePath(QStringLiteral("s.kehou")),
                                           schemeText(shipped.id), testOffice());
        REQUIRE(office);
        const SchemeView view = loadSchemeView(*office.value()).value();
        CHECK(view.name == shipped.name);
        CHECK(view.source == shipped.source);
        CHECK(view.lines.size() > 10);
        for (const SchemeLine &line : view.lines)
            CHECK_FALSE((line.part.isEmpty() || line.name.isEmpty() || line.value.isEmpty()));
    }
}

TEST_CASE("A scheme's values are those of the term's own copy")
{
    const Fixture f;
    const SchemeView view = loadSchemeView(*f.office).value();
    CHECK(view.id == u"onex");
    CHECK(valuesOf(view, QStringLiteral("课后服务费")) ==
          QStringList{QStringLiteral("2.30 yuan for a period；settled by attendance；at most 2 "
                                     "period(s) a day")});
    CHECK(valuesOf(view, QStringLiteral("Ends no later than")) ==
          QStringList{QStringLiteral("18:15")});
    CHECK(valuesOf(view, QStringLiteral("Waiver for 困难")) == QStringList{QStringLiteral("50%")});
    CHECK(valuesOf(view, QStringLiteral("Least minutes a day")).isEmpty());
    CHECK_FALSE(loadSchemeView(*f.office, QStringLiteral("2030秋")));
}
