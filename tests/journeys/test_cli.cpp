// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/cli_desk.h"

using namespace kehou::test;

TEST_CASE("Wrong usage is status 2, said on standard error, and does nothing")
{
    const Desk desk;
    desk.makeNew();
    const QString file = desk.path();
    const QList<QStringList> words = {
        {},
        {QStringLiteral("fliege")},
        {QStringLiteral("new"), desk.path(QStringLiteral("b.kehou"))},
        {QStringLiteral("new"), desk.path(QStringLiteral("b.kehou")), QStringLiteral("--scheme")},
        {QStringLiteral("settle")},
        {QStringLiteral("settle"), file, QStringLiteral("zuviel")},
        {QStringLiteral("settle"), file, QStringLiteral("--unknown")},
        {QStringLiteral("settle"), file, QStringLiteral("--as-of")},
        {QStringLiteral("settle"), file, QStringLiteral("--as-of"), QStringLiteral("2026-13-01")},
        {QStringLiteral("import"), file},
        {QStringLiteral("export"), file},
        {QStringLiteral("verify")},
        {QStringLiteral("backup"), file},
        {QStringLiteral("restore"), file},
        {QStringLiteral("template")},
    };
    const QByteArray before = bytesOf(file);
    for (const QStringList &line : words) {
        CAPTURE(line.join(u' '));
        const Answer answer = desk.run(line);
        CHECK(answer.status == 2);
        CHECK(answer.output.isEmpty());
        CHECK_FALSE(answer.errors.isEmpty());
    }
    CHECK(bytesOf(file) == before);
    CHECK_FALSE(QFile::exists(desk.path(QStringLiteral("b.kehou"))));
}

TEST_CASE("A file that there is not, or that is none, is status 4")
{
    const Desk desk;
    const QString none = desk.path(QStringLiteral("none.kehou"));
    const QString text = desk.path(QStringLiteral("text.kehou"));
    writeBytes(text, "no school");
    for (const QString &file : {none, text}) {
        CAPTURE(file);
        for (const QString &verb :
             {QStringLiteral("settle"), QStringLiteral("verify"), QStringLiteral("bill")}) {
            const Answer answer = desk.run({verb, file, kJson});
            CHECK(answer.status == 4);
            CHECK_FALSE(answer.errors.isEmpty());
        }
    }
    CHECK_FALSE(QFile::exists(none));
    CHECK(bytesOf(text) == "no school");
}

TEST_CASE("new makes a file once, of a shipped scheme or of a scheme file")
{
    const Desk desk;
    desk.makeNew();
    const QByteArray before = bytesOf(desk.path());
    const QStringList onex{QStringLiteral("--scheme"), QStringLiteral("onex")};
    CHECK(desk.on(QStringLiteral("new"), onex).status == 4);
    CHECK(bytesOf(desk.path()) == before);

    const QString other = desk.path(QStringLiteral("other.kehou"));
    const Answer unknown =
        desk.run({QStringLiteral("new"), other, QStringLiteral("--scheme"), QStringLiteral("xyz")});
    CHECK(unknown.status == 3);
    CHECK(unknown.errors.contains(QStringLiteral("onex")));
    CHECK_FALSE(QFile::exists(other));

    const QString scheme = desk.path(QStringLiteral("own.json"));
    writeBytes(scheme, bytesOf(QStringLiteral(KEHOU_SCHEMES "/onex.json")));
    CHECK(desk.run({QStringLiteral("new"), other, QStringLiteral("--scheme"), scheme}).status == 0);
    writeBytes(scheme, "{\"id\": 7}");
    const Answer broken = desk.run({QStringLiteral("new"), desk.path(QStringLiteral("third")),
                                    QStringLiteral("--scheme"), scheme});
    CHECK(broken.status == 3);
    CHECK(broken.errors.contains(QStringLiteral("id")));
}

TEST_CASE("schemes lists what ships")
{
    const Desk desk;
    const Answer answer = desk.run({QStringLiteral("schemes"), kJson});
    CHECK(answer.status == 0);
    const QJsonArray list = QJsonDocument::fromJson(answer.output).array();
    QSet<QString> ids;
    for (const QJsonValue &entry : list) {
        CHECK(keysOf(entry.toObject()) ==
              QSet<QString>{QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("source"),
                            QStringLiteral("summary")});
        ids.insert(entry[QStringLiteral("id")].toString());
    }
    CHECK(ids.contains(QStringLiteral("onex")));
    CHECK(ids.contains(QStringLiteral("gongzuoliang")));
    CHECK(desk.run({QStringLiteral("schemes")}).output.count('\n') == list.size());
}

TEST_CASE("import counts each sheet, and a second one counts nothing")
{
    const Desk desk;
    desk.makeNew();
    const QByteArray empty = bytesOf(desk.path());
    const Answer dry =
        desk.on(QStringLiteral("import"), {kOnex, QStringLiteral("--dry-run"), kJson});
    CHECK(dry.status == 0);
    CHECK(bytesOf(desk.path()) == empty);
    const Answer first = desk.on(QStringLiteral("import"), {kOnex, kJson});
    CHECK(first.status == 0);
    CHECK(first.output == dry.output);
    const QJsonObject answer = first.object();
    CHECK(keysOf(answer) == QSet<QString>{QStringLiteral("sheets"), QStringLiteral("errors")});
    CHECK(answer[QStringLiteral("errors")].toArray().isEmpty());
    const QJsonObject sheets = answer[QStringLiteral("sheets")].toObject();
    CHECK(sheets.size() == 26);
    const QJsonObject students = sheets[QStringLiteral("学生")].toObject();
    CHECK(students == QJsonObject{{QStringLiteral("added"), 36},
                                  {QStringLiteral("changed"), 0},
                                  {QStringLiteral("unchanged"), 0},
                                  {QStringLiteral("absent"), 0}});

    const Answer second = desk.on(QStringLiteral("import"), {kOnex, kJson});
    CHECK(second.status == 0);
    const QJsonObject again = second.object()[QStringLiteral("sheets")].toObject();
    for (const QJsonValue &sheet : again) {
        CHECK(sheet[QStringLiteral("added")].toInt() == 0);
        CHECK(sheet[QStringLiteral("changed")].toInt() == 0);
    }
    CHECK(again[QStringLiteral("学生")][QStringLiteral("unchanged")].toInt() == 36);
    CHECK(desk.on(QStringLiteral("import"), {kOnex}).output.isEmpty());
}

TEST_CASE("import lists every fault with sheet and cell, status 3, nothing written")
{
    const Desk desk;
    desk.makeNew();
    const QByteArray before = bytesOf(desk.path());
    const QString book = spoiled(desk, QStringLiteral("报名"), QStringLiteral("周四1-2,2026-09-01"),
                                 QStringLiteral("周四1-2,九月"));
    const Answer answer = desk.on(QStringLiteral("import"), {book, kJson});
    CHECK(answer.status == 3);
    const QJsonArray errors = answer.object()[QStringLiteral("errors")].toArray();
    REQUIRE(errors.size() == 1);
    CHECK(errors[0][QStringLiteral("sheet")].toString() == QStringLiteral("报名"));
    CHECK(errors[0][QStringLiteral("cell")].toString() == QStringLiteral("C2"));
    CHECK(errors[0][QStringLiteral("found")].toString() == QStringLiteral("九月"));
    CHECK_FALSE(errors[0][QStringLiteral("message")].toString().isEmpty());
    CHECK(answer.errors.contains(QStringLiteral("报名!C2")));
    CHECK(bytesOf(desk.path()) == before);

    const Answer missing =
        desk.on(QStringLiteral("import"), {desk.path(QStringLiteral("none.xlsx")), kJson});
    CHECK(missing.status == 4);
}

TEST_CASE("export and template write workbooks that import takes")
{
    const Desk desk;
    desk.makeOnex();
    const QString book = desk.path(QStringLiteral("全部.xlsx"));
    CHECK(desk.on(QStringLiteral("export"), {book}).status == 0);
    CHECK(desk.on(QStringLiteral("import"), {book}).status == 0);
    CHECK(desk.on(QStringLiteral("export"), {desk.path(QStringLiteral("a/b/c.xlsx"))}).status == 4);
    CHECK(desk.on(QStringLiteral("export"),
                  {book, QStringLiteral("--term"), QStringLiteral("2030春")})
              .status == 3);

    const QString blank = desk.path(QStringLiteral("模板.xlsx"));
    CHECK(desk.run({QStringLiteral("template"), blank, QStringLiteral("--scheme"),
                    QStringLiteral("yueshou160")})
              .status == 0);
    CHECK(QFile::exists(blank));
    CHECK(desk.run({QStringLiteral("template"), blank, QStringLiteral("--scheme"),
                    QStringLiteral("xyz")})
              .status == 3);
}

TEST_CASE("settle gives the figures of the worked example in its own form")
{
    const Desk desk;
    desk.makeOnex();
    const Answer answer = desk.on(QStringLiteral("settle"), {kJson});
    CHECK(answer.status == 0);
    const QJsonObject settled = answer.object();
    CHECK(keysOf(settled) == QSet<QString>{QStringLiteral("term"), QStringLiteral("as_of"),
                                           QStringLiteral("complete"), QStringLiteral("students"),
                                           QStringLiteral("totals")});
    CHECK(settled[QStringLiteral("term")].toString() == QStringLiteral("2026秋"));
    CHECK(settled[QStringLiteral("as_of")].toString() == QStringLiteral("2027-01-15"));
    CHECK(settled[QStringLiteral("complete")].toBool());

    const QJsonArray expected =
        QJsonDocument::fromJson(bytesOf(kOnex + QStringLiteral("/expected-settle.json"))).array();
    const QJsonArray students = settled[QStringLiteral("students")].toArray();
    REQUIRE(students.size() == expected.size());
    qint64 consumed = 0;
    qint64 refund = 0;
    for (qsizetype at = 0; at < students.size(); ++at) {
        const QJsonObject student = students[at].toObject();
        CHECK(student == expected[at].toObject());
        CHECK_FALSE(student.contains(QStringLiteral("lines")));
        consumed += student[QStringLiteral("consumed_fen")].toInteger();
        refund += student[QStringLiteral("refund_fen")].toInteger();
    }
    const QJsonObject totals = settled[QStringLiteral("totals")].toObject();
    CHECK(totals[QStringLiteral("consumed_fen")].toInteger() == consumed);
    CHECK(totals[QStringLiteral("refund_fen")].toInteger() == refund);
    for (const char16_t *key : {u"prepaid_fen", u"waived_fen", u"paid_fen", u"due_fen"})
        CHECK(totals.contains(QString::fromUtf16(key)));

    CHECK(desk.on(QStringLiteral("settle")).output.isEmpty());
}

TEST_CASE("settle explains, takes one student, and a date")
{
    const Desk desk;
    desk.makeOnex();
    const QString number = QStringLiteral("20260001");
    const Answer answer = desk.on(QStringLiteral("settle"), {QStringLiteral("--student"), number,
                                                             QStringLiteral("--explain"), kJson});
    CHECK(answer.status == 0);
    const QJsonArray students = answer.object()[QStringLiteral("students")].toArray();
    REQUIRE(students.size() == 1);
    const QJsonArray lines = students[0][QStringLiteral("lines")].toArray();
    REQUIRE_FALSE(lines.isEmpty());
    qint64 amount = 0;
    for (const QJsonValue &line : lines) {
        for (const char16_t *key : {u"item", u"text", u"units", u"price_fen", u"amount_fen"})
            CHECK(line.toObject().contains(QString::fromUtf16(key)));
        amount += line[QStringLiteral("amount_fen")].toInteger();
    }
    CHECK(amount == students[0][QStringLiteral("consumed_fen")].toInteger());

    CHECK(desk.on(QStringLiteral("settle"), {QStringLiteral("--student"), QStringLiteral("0")})
              .status == 3);
    const Answer early = desk.on(QStringLiteral("settle"),
                                 {QStringLiteral("--as-of"), QStringLiteral("2026/9/30"), kJson});
    CHECK(early.status == 0);
    CHECK(early.object()[QStringLiteral("as_of")].toString() == QStringLiteral("2026-09-30"));
    CHECK(early.object()[QStringLiteral("totals")][QStringLiteral("consumed_fen")].toInteger() <
          desk.on(QStringLiteral("settle"), {kJson})
              .object()[QStringLiteral("totals")][QStringLiteral("consumed_fen")]
              .toInteger());
}

TEST_CASE("R-ATT-3 an incomplete settlement is shown with status 1")
{
    const Desk desk;
    desk.makeNew();
    const QString book =
        spoiled(desk, QStringLiteral("课次"), QStringLiteral("2026-09-03,1,一（1）班,已点名"),
                QStringLiteral("2026-09-03,1,一（1）班,未点名"));
    REQUIRE(desk.on(QStringLiteral("import"), {book}).status == 0);
    const Answer answer = desk.on(QStringLiteral("settle"), {kJson});
    CHECK(answer.status == 1);
    CHECK_FALSE(answer.object()[QStringLiteral("complete")].toBool(true));
    int incomplete = 0;
    for (const QJsonValue &student : answer.object()[QStringLiteral("students")].toArray()) {
        const bool complete = student[QStringLiteral("complete")].toBool();
        CHECK(complete == (student[QStringLiteral("unrecorded")].toInt() == 0));
        incomplete += complete ? 0 : 1;
    }
    CHECK(incomplete > 0);
}

TEST_CASE("bill gives what is to be prepaid")
{
    const Desk desk;
    desk.makeOnex();
    const Answer answer = desk.on(QStringLiteral("bill"), {kJson});
    CHECK(answer.status == 0);
    const QJsonArray students = answer.object()[QStringLiteral("students")].toArray();
    const QJsonArray settled =
        QJsonDocument::fromJson(bytesOf(kOnex + QStringLiteral("/expected-settle.json"))).array();
    REQUIRE(students.size() == settled.size());
    qint64 due = 0;
    for (qsizetype at = 0; at < students.size(); ++at) {
        const QJsonObject bill = students[at].toObject();
        CHECK(bill[QStringLiteral("prepaid_fen")] == settled[at][QStringLiteral("prepaid_fen")]);
        CHECK(bill[QStringLiteral("waived_fen")] ==
              settled[at][QStringLiteral("waived_prepaid_fen")]);
        CHECK(bill[QStringLiteral("due_fen")].toInteger() ==
              bill[QStringLiteral("prepaid_fen")].toInteger() -
                  bill[QStringLiteral("waived_fen")].toInteger());
        CHECK_FALSE(bill[QStringLiteral("lines")].toArray().isEmpty());
        due += bill[QStringLiteral("due_fen")].toInteger();
    }
    CHECK(answer.object()[QStringLiteral("totals")][QStringLiteral("due_fen")].toInteger() == due);
}

TEST_CASE("d6 verify is status 0 on a sound file and 1 on one that was changed behind it")
{
    const Desk desk;
    desk.makeOnex();
    const Answer sound = desk.on(QStringLiteral("verify"), {kJson});
    CHECK(sound.status == 0);
    CHECK(keysOf(sound.object()) == QSet<QString>{QStringLiteral("ok"), QStringLiteral("checks")});
    CHECK(sound.object()[QStringLiteral("ok")].toBool());
    for (const QJsonValue &check : sound.object()[QStringLiteral("checks")].toArray()) {
        CHECK(keysOf(check.toObject()) == QSet<QString>{QStringLiteral("name"),
                                                        QStringLiteral("ok"),
                                                        QStringLiteral("detail")});
        CHECK(check[QStringLiteral("ok")].toBool());
    }

    QByteArray bytes = bytesOf(desk.path());
    const QByteArray guardian = QStringLiteral("张艳宇").toUtf8();
    REQUIRE(bytes.contains(guardian));
    bytes.replace(guardian, QStringLiteral("张燕宇").toUtf8());
    writeBytes(desk.path(), bytes);
    const Answer changed = desk.on(QStringLiteral("verify"), {kJson});
    CHECK(changed.status == 1);
    CHECK_FALSE(changed.object()[QStringLiteral("ok")].toBool(true));
}

TEST_CASE("What the verbs say and print is Chinese, as in the window")
{
    const Desk desk;
    CHECK(desk.on(QStringLiteral("settle")).errors.contains(QStringLiteral("学校文件")));
    desk.makeOnex();
    const QJsonArray students =
        desk.on(QStringLiteral("settle"), {kJson, QStringLiteral("--explain")})
            .object()[QStringLiteral("students")]
            .toArray();
    const QString text = students.first()[QStringLiteral("lines")]
                             .toArray()
                             .first()[QStringLiteral("text")]
                             .toString();
    CHECK(text.contains(QStringLiteral("课时")));
    CHECK_FALSE(text.contains(QStringLiteral("yuan")));
}

TEST_CASE("log lists every action with its time, its clerk and the check code after it")
{
    const Desk desk;
    desk.makeOnex();
    const QJsonArray actions =
        QJsonDocument::fromJson(desk.on(QStringLiteral("log"), {kJson}).output).array();
    REQUIRE(actions.size() > 1);
    const QJsonObject imported = actions.first().toObject();
    CHECK(keysOf(imported) == QSet<QString>{QStringLiteral("number"), QStringLiteral("at"),
                                            QStringLiteral("clerk"), QStringLiteral("action"),
                                            QStringLiteral("added"), QStringLiteral("changed"),
                                            QStringLiteral("removed"),
                                            QStringLiteral("check_code")});
    CHECK(imported[QStringLiteral("clerk")].toString() == u"kehou-cli");
    CHECK(imported[QStringLiteral("added")].toInt() > 100);
    CHECK(imported[QStringLiteral("check_code")].toString().size() == 8);
    CHECK(desk.on(QStringLiteral("log")).output.count('\n') == actions.size());
}

TEST_CASE("backup makes a copy that is a school file, and never over another one")
{
    const Desk desk;
    desk.makeOnex();
    const QString copy = desk.path(QStringLiteral("备份.kehou"));
    CHECK(desk.on(QStringLiteral("backup"), {copy}).status == 0);
    const QByteArray before = bytesOf(copy);
    CHECK(desk.on(QStringLiteral("backup"), {copy}).status == 4);
    CHECK(bytesOf(copy) == before);
    CHECK(desk.run({QStringLiteral("verify"), copy}).status == 0);
    CHECK(desk.run({QStringLiteral("settle"), copy, kJson}).output ==
          desk.on(QStringLiteral("settle"), {kJson}).output);
}

TEST_CASE("restore puts a backup in the file's place and keeps the file as it was")
{
    const Desk desk;
    desk.makeOnex();
    const Answer settled = desk.on(QStringLiteral("settle"), {kJson});
    const QString copy = desk.path(QStringLiteral("备份.kehou"));
    const QString other = desk.path(QStringLiteral("另一所.kehou"));
    REQUIRE(desk.on(QStringLiteral("backup"), {copy}).status == 0);
    REQUIRE(
        desk.run({QStringLiteral("new"), other, QStringLiteral("--scheme"), QStringLiteral("onex")})
            .status == 0);

    CHECK(desk.run({QStringLiteral("restore"), copy, other}).status == 0);
    CHECK(desk.run({QStringLiteral("settle"), other, kJson}).output == settled.output);
    CHECK(desk.run({QStringLiteral("verify"), other}).status == 0);
    const QString kept = desk.path(QStringLiteral("另一所-before-restore.kehou"));
    CHECK(desk.run({QStringLiteral("settle"), kept, kJson}).status == 3);
    CHECK(desk.run({QStringLiteral("restore"), desk.path(QStringLiteral("none")), other}).status ==
          4);
}
