// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/cli_desk.h"

using namespace kehou::test;

TEST_CASE("T01 bill --issue issues once, says so the second time, and gives the same JSON")
{
    const Desk desk;
    desk.makeOnex();
    const QStringList issue{QStringLiteral("--issue"), QStringLiteral("2026-09-01"),
                            QStringLiteral("--json")};
    const QByteArray plain = desk.on(QStringLiteral("bill"), {QStringLiteral("--json")}).output;
    const Answer first = desk.on(QStringLiteral("bill"), issue);
    CHECK(first.status == 0);
    CHECK(first.output == plain);
    const QByteArray file = bytesOf(desk.path());
    const Answer again = desk.on(QStringLiteral("bill"), issue);
    CHECK(again.status == 0);
    CHECK(again.output == plain);
    CHECK_FALSE(again.errors.isEmpty());
    CHECK(again.errors != first.errors);
    CHECK(bytesOf(desk.path()) == file);
    CHECK(desk.on(QStringLiteral("verify")).status == 0);
}

TEST_CASE("R-FEE-9 bill --issue before the notice has run is status 3, with the reasons")
{
    const Desk desk;
    desk.makeOnex();
    const QByteArray file = bytesOf(desk.path());
    const Answer early =
        desk.on(QStringLiteral("bill"), {QStringLiteral("--issue"), QStringLiteral("2026-08-12")});
    CHECK(early.status == 3);
    CHECK(early.errors.contains(QStringLiteral("R-FEE-9")));
    CHECK(bytesOf(desk.path()) == file);
    CHECK(desk.on(QStringLiteral("bill"), {QStringLiteral("--issue"), QStringLiteral("nie")})
              .status == 2);
    CHECK(desk.on(QStringLiteral("bill"), {QStringLiteral("--due"), QStringLiteral("2026-09-09")})
              .status == 2);
}

TEST_CASE("R-FEE-7 settle --close keeps its figures, and closing again adjusts")
{
    const Desk desk;
    desk.makeOnex();
    const QString settle = QStringLiteral("settle");
    const QStringList json{QStringLiteral("--json")};
    const QByteArray open = desk.on(settle, json).output;
    const Answer closed = desk.on(settle, {QStringLiteral("--close"), QStringLiteral("--json")});
    CHECK(closed.status == 0);
    CHECK(closed.output == open);
    const QByteArray file = bytesOf(desk.path());
    CHECK(desk.on(settle, {QStringLiteral("--close")}).status == 0);
    CHECK(bytesOf(desk.path()) == file);

    REQUIRE(
        desk.on(QStringLiteral("import"), {spoiled(desk, QStringLiteral("减免"),
                                                   QStringLiteral("20260001,留守,30,2026-09-17"),
                                                   QStringLiteral("20260001,留守,40,2026-09-17"))})
            .status == 0);
    const Answer later = desk.on(settle, json);
    CHECK(later.status == 1);
    CHECK(later.output == open);
    const Answer adjusted = desk.on(settle, {QStringLiteral("--close"), QStringLiteral("--json")});
    CHECK(adjusted.status == 0);
    CHECK(adjusted.output != open);
    CHECK(desk.on(QStringLiteral("verify")).status == 0);
    CHECK(desk.on(settle, {QStringLiteral("--close"), QStringLiteral("--student"),
                           QStringLiteral("20260001")})
              .status == 2);
}

TEST_CASE("R-ATT-3 settle --close with a missing roll is status 3 and names it")
{
    const Desk desk;
    desk.makeNew();
    const QString book = spoiled(desk, QStringLiteral("学期"), QStringLiteral("示例学校"),
                                 QStringLiteral("示例学校"));
    REQUIRE(QFile::remove(book + QStringLiteral("/课次.csv")));
    REQUIRE(desk.on(QStringLiteral("import"), {book}).status == 0);
    const QByteArray file = bytesOf(desk.path());
    const Answer refused = desk.on(QStringLiteral("settle"), {QStringLiteral("--close")});
    CHECK(refused.status == 3);
    CHECK(refused.errors.contains(QStringLiteral("R-ATT-3")));
    CHECK(bytesOf(desk.path()) == file);
}

TEST_CASE("T07 print receipt marks what was printed before as a copy")
{
    const Desk desk;
    desk.makeOnex();
    const auto print = [&](const QString &name) {
        const QString out = desk.path(name + QStringLiteral(".csv"));
        CHECK(desk.on(QStringLiteral("print"),
                      {QStringLiteral("receipt"), QStringLiteral("--student"),
                       QStringLiteral("20260001"), QStringLiteral("--out"), out})
                  .status == 0);
        return QString::fromUtf8(bytesOf(out));
    };
    const QString first = print(QStringLiteral("first"));
    CHECK(first.contains(QStringLiteral("100.05")));
    CHECK_FALSE(first.contains(QStringLiteral("副本")));
    CHECK(print(QStringLiteral("second")).contains(QStringLiteral("副本")));
}
