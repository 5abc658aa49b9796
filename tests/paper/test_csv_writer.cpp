// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/csv_writer.h"
#include "tests/paper/sample_documents.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace kehou;
using namespace kehou::documents;

namespace
{

QByteArray written(const Document &document)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("表.csv"));
    REQUIRE(paper::writeCsv(document, path).ok());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

Document withCell(const Value &value)
{
    Table table;
    table.columns = {{.header = {QStringLiteral("内容")}}};
    table.rows = {{.cells = {{value}}}};
    Document document;
    document.sections = {{QString(), Content{QString(), {}, {}, {table}}}};
    return document;
}

QString cellLine(const Value &value)
{
    return QString::fromUtf8(written(withCell(value))).split(QStringLiteral("\r\n")).value(1);
}

struct Guarded {
    const char *sentence;
    Value value;
    QString field;
};

} // namespace

TEST_CASE("reliability d7: what looks like a formula is text, figures stay figures")
{
    const Guarded row = GENERATE(values<Guarded>({
        {"equals", QStringLiteral("=1+1"), QStringLiteral("\"'=1+1\"")},
        {"plus", QStringLiteral("+86"), QStringLiteral("\"'+86\"")},
        {"minus as text", QStringLiteral("-1"), QStringLiteral("\"'-1\"")},
        {"at", QStringLiteral("@SUM"), QStringLiteral("\"'@SUM\"")},
        {"tab", QStringLiteral("\t=1"), QStringLiteral("\"'\t=1\"")},
        {"full-width equals", QStringLiteral("＝1"), QStringLiteral("\"'＝1\"")},
        {"full-width plus", QStringLiteral("＋1"), QStringLiteral("\"'＋1\"")},
        {"full-width minus", QStringLiteral("－1"), QStringLiteral("\"'－1\"")},
        {"full-width at", QStringLiteral("＠1"), QStringLiteral("\"'＠1\"")},
        {"NUL", QString(QChar(u'\0')) + QStringLiteral("=1"), QStringLiteral("\"'=1\"")},
        {"a sign inside is harmless", QStringLiteral("1=1"), QStringLiteral("\"1=1\"")},
        {"quotes are doubled", QStringLiteral("“好” \"a\""), QStringLiteral("\"“好” \"\"a\"\"\"")},
        {"money below zero is a number", Money::fen(-123450), QStringLiteral("\"-1234.50\"")},
        {"a count below zero is a number", qint64{-3}, QStringLiteral("\"-3\"")},
        {"a date", QDate(2026, 9, 1), QStringLiteral("\"2026-09-01\"")},
        {"blank stays blank", Value{}, QStringLiteral("\"\"")},
    }));
    INFO(row.sentence);
    CHECK(cellLine(row.value) == row.field);
}

TEST_CASE("reliability d7: a carriage return at the start is guarded too")
{
    const QByteArray text = written(withCell(QStringLiteral("\r=1")));
    CHECK(text.contains("\"'\r=1\"\r\n"));
}

TEST_CASE("forms: a .csv is UTF-8 with mark, CRLF, and as wide as its table")
{
    const QByteArray bytes = written(test::longList(3));
    CHECK(bytes.startsWith("\xEF\xBB\xBF\"缴费明细\"\r\n"));
    CHECK(bytes.count('\n') == bytes.count("\r\n"));
    const QStringList lines = QString::fromUtf8(bytes.mid(3)).split(QStringLiteral("\r\n"));
    CHECK(lines[1] == QStringLiteral("\"序号\",\"班级\",\"姓名\",\"日期\",\"课时\",\"单价\","
                                     "\"金额\",\"备注\""));
    CHECK(lines[3] == QStringLiteral("\"2\",\"一（1）班\",\"李思雨\",\"2026-09-02\",\"1\","
                                     "\"2.95\",\"2.95\",\"\""));
    CHECK(lines.contains(
        QStringLiteral("\"江城市实验小学 · 打印日期 2026-09-30 · 校验码 3f9a01c7\"")));
}

TEST_CASE("forms: a cell over several columns keeps the columns behind it in place")
{
    const QString text = QString::fromUtf8(written(test::paySheet(1)));
    CHECK(text.contains(QStringLiteral("\"合计\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\","
                                       "\"1200.00\",\"\"\r\n")));
}

TEST_CASE("forms: a .csv of nothing is refused")
{
    const QTemporaryDir folder;
    const auto result = paper::writeCsv({}, folder.filePath(QStringLiteral("a.csv")));
    REQUIRE_FALSE(result.ok());
    CHECK(result.failure().kind == FailureKind::Refused);
}
