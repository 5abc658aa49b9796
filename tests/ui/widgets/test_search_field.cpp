// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/input_method.h"
#include "ui/widgets/search_field.h"

#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace kehou::test;
using namespace kehou::ui;

namespace
{

Hit hit(const char16_t *title, HitRank rank)
{
    return {QStringLiteral("students"), QString::fromUtf16(title),
            QString::fromUtf16(title),  QString(),
            QStringLiteral("students"), rank};
}

// A field over an empty window; finds three pupils for any text but 无.
struct Fixture {
    Fixture()
    {
        field.setProvider([this](const QString &text) {
            searched.append(text);
            if (text == u"无")
                return QList<Hit>();
            return QList<Hit>{hit(u"王张三", HitRank::Contains), hit(u"张三丰", HitRank::Prefix),
                              hit(u"张三", HitRank::Exact), hit(u"张三石", HitRank::Prefix)};
        });
        window.resize(600, 400);
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        field.setFocus();
    }
    QStringList titles() const
    {
        QStringList titles;
        for (int row = 0; row < field.list()->count(); ++row)
            titles.append(field.list()->item(row)->text());
        return titles;
    }

    QWidget window;
    SearchField field{&window};
    QStringList searched;
};

} // namespace

TEST_CASE("A search shows exact hits before prefixes before the rest, each in the order found")
{
    Fixture f;
    commit(f.field, QStringLiteral("张三"));
    CHECK(f.field.list()->isVisible());
    CHECK(f.titles() == QStringLiteral("张三 张三丰 张三石 王张三").split(u' '));
}

TEST_CASE("Enter opens the first hit, arrows choose another, a click any")
{
    Fixture f;
    const QSignalSpy chosen(&f.field, &SearchField::hitChosen);
    commit(f.field, QStringLiteral("张三"));
    QString expected;
    SECTION("Enter")
    {
        expected = QStringLiteral("张三");
    }
    SECTION("Down, Enter")
    {
        QTest::keyClick(&f.field, Qt::Key_Down);
        expected = QStringLiteral("张三丰");
    }
    SECTION("Down, Down, Up, Enter")
    {
        QTest::keyClick(&f.field, Qt::Key_Down);
        QTest::keyClick(&f.field, Qt::Key_Down);
        QTest::keyClick(&f.field, Qt::Key_Up);
        expected = QStringLiteral("张三丰");
    }
    QTest::keyClick(&f.field, Qt::Key_Return);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0][0].value<Hit>().argument == expected);
    CHECK(f.field.text().isEmpty());
    CHECK_FALSE(f.field.list()->isVisible());
}

TEST_CASE("T57 a search waits for committed text, and Enter while composing opens nothing")
{
    Fixture f;
    const QSignalSpy chosen(&f.field, &SearchField::hitChosen);
    compose(f.field, QStringLiteral("zhang"));
    CHECK(f.searched.isEmpty());
    CHECK_FALSE(f.field.list()->isVisible());
    QTest::keyClick(&f.field, Qt::Key_Return);
    CHECK(chosen.isEmpty());
    commit(f.field, QStringLiteral("张"));
    CHECK(f.searched == QStringList{QStringLiteral("张")});
}

TEST_CASE("A search without a hit says so and opens nothing; Escape and leaving close the list")
{
    Fixture f;
    const QSignalSpy chosen(&f.field, &SearchField::hitChosen);
    commit(f.field, QStringLiteral("无"));
    CHECK(f.titles() == QStringList{QStringLiteral("Nothing found.")});
    QTest::keyClick(&f.field, Qt::Key_Return);
    CHECK(chosen.isEmpty());
    QTest::keyClick(&f.field, Qt::Key_Escape);
    CHECK(f.field.text().isEmpty());
    CHECK_FALSE(f.field.list()->isVisible());

    commit(f.field, QStringLiteral("张"));
    CHECK(f.field.list()->isVisible());
    f.field.clearFocus();
    CHECK_FALSE(f.field.list()->isVisible());
}

TEST_CASE("The list of hits goes with its window, whichever ends first")
{
    auto window = std::make_unique<QWidget>();
    auto *field = new SearchField(window.get());
    field->setProvider([](const QString &) { return QList<Hit>{hit(u"张三", HitRank::Exact)}; });
    window->show();
    field->setText(QStringLiteral("张"));
    const QPointer<QListWidget> list(field->list());
    CHECK(list->parentWidget() == window.get());
    SECTION("the field first")
    {
        delete field;
        CHECK(list.isNull());
    }
    SECTION("the window first")
    {
        window.reset();
        CHECK(list.isNull());
    }
}
