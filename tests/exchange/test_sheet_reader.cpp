// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_reader.h"
#include "tests/exchange/grids.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

const QString kStudents = QStringLiteral("学号|姓名|班级");
const QString kMarks = QStringLiteral("日期|课时|学号|状态|说明");
const QString kPayments = QStringLiteral("收据号|票据号|学号|金额|日期|方式|流水号|备注");

// What the rows of a payment sheet do to those that the file has.
[[nodiscard]] SheetRead<Payment> pay(const QStringList &lines, const QList<Payment> &existing = {})
{
    return readLines<Payment>(QStringList{kPayments} + lines, existing);
}

[[nodiscard]] Payment filed(const QString &line)
{
    const auto read = pay({line});
    REQUIRE(read.rows.size() == 1);
    return read.rows.first();
}

} // namespace

TEST_CASE("Rows are found by their key, changed in place and added at the end")
{
    Student second = aStudent(QStringLiteral("002"));
    second.phone = QStringLiteral("123");
    const QList<Student> existing{aStudent(QStringLiteral("001")), second,
                                  aStudent(QStringLiteral("003"))};
    const auto read = readLines<Student>({kStudents, QStringLiteral("004|王五|一(1)班"),
                                          QStringLiteral("002|李四|一（1）班"),
                                          QStringLiteral("001|李明|一（1）班")},
                                         existing);
    CHECK(read.findings.isEmpty());
    CHECK(read.added() == 1);
    CHECK(read.changed == QList<qsizetype>{1});
    CHECK(read.unchanged == 1);
    CHECK(read.absent == 1);
    CHECK(read.rows[1].name == QStringLiteral("李四"));
    CHECK(read.rows[1].phone == QStringLiteral("123"));
    CHECK(read.rows[3].number == QStringLiteral("004"));
    REQUIRE(read.changes.size() == 1);
    CHECK(read.changes[0].row == QStringLiteral("002"));
    CHECK(read.changes[0].before == QStringLiteral("李明"));
    CHECK(read.changes[0].after == QStringLiteral("李四"));
}

TEST_CASE("A sheet that the book lacks deletes nothing and counts its rows")
{
    const QList<Student> existing{aStudent(QStringLiteral("1")), aStudent(QStringLiteral("2"))};
    const auto read = SheetReader<Student>(nullptr, existing, {}).result();
    CHECK(read.rows == existing);
    CHECK_FALSE(read.present);
    CHECK(read.absent == 2);
    const auto empty = readLines<Student>({kStudents}, existing);
    CHECK(empty.rows == existing);
    CHECK(empty.absent == 2);
}

TEST_CASE("T54 leading zeros and pupils of one name are kept apart")
{
    const auto read = readLines<Student>({kStudents, QStringLiteral("01|王芳|一（1）班"),
                                          QStringLiteral("1|王芳|一（1）班"),
                                          QStringLiteral("001|王芳|一（1）班")});
    CHECK(read.findings.isEmpty());
    CHECK(read.added() == 3);
}

TEST_CASE("A key that stands twice names both rows")
{
    const auto read = readLines<Student>({kStudents, QStringLiteral("1|王芳|一（1）班"),
                                          QStringLiteral("2|王芳|一（1）班"),
                                          QStringLiteral("1|王方|一（1）班")});
    REQUIRE(read.findings.size() == 1);
    CHECK(read.findings[0].cell == QStringLiteral("A4"));
    CHECK(read.findings[0].message.contains(QStringLiteral("2")));
    CHECK(read.findings[0].found == QStringLiteral("1"));

    const auto classes = readLines<SchoolClass>(
        {QStringLiteral("班级|年级"), QStringLiteral("二(9)班|2"), QStringLiteral("二（９）班|2")});
    CHECK(classes.findings.size() == 1);
}

TEST_CASE("T54 every bad cell is listed in one go, with its row")
{
    const auto read = readLines<Band>(
        {QStringLiteral("年级|课时|开始|结束|类型"), QStringLiteral("0|17|25:00|x|晚自习"),
         QStringLiteral("1|1|15:00|16:00|课后"), QStringLiteral("|2|15:00|x|课后")});
    CHECK(cellsOf(read.findings) == QStringList{QStringLiteral("A2"), QStringLiteral("B2"),
                                                QStringLiteral("C2"), QStringLiteral("D2"),
                                                QStringLiteral("E2"), QStringLiteral("A4"),
                                                QStringLiteral("D4")});
    CHECK(read.findings[1].found == QStringLiteral("17"));
    CHECK(read.findings[1].expected.contains(QStringLiteral("16")));
}

TEST_CASE("T54 a row with a bad cell still counts as there")
{
    const auto read = readLines<Student>({QStringLiteral("学号|姓名|班级|座号"),
                                          QStringLiteral("1|王芳|一（1）班|x"),
                                          QStringLiteral("1|王芳|一（1）班|2")});
    CHECK(cellsOf(read.findings) == QStringList{QStringLiteral("D2"), QStringLiteral("A3")});
    REQUIRE(read.rows.size() == 1);
    CHECK(read.rows[0].number == QStringLiteral("1"));
}

TEST_CASE("Blank rows are skipped, short rows are filled up with nothing")
{
    const auto read =
        readLines<Student>({kStudents + QStringLiteral("|监护人"), QString(),
                            QStringLiteral("1|王芳|一（1）班"), QStringLiteral("|||")});
    CHECK(read.findings.isEmpty());
    CHECK(read.added() == 1);
    CHECK(read.origin == QList<int>{2});
}

TEST_CASE("Unknown columns are noted and left out, a column that stands twice is refused")
{
    const auto read = readLines<Student>(
        {QStringLiteral("学号|身份证号|姓名|班级"), QStringLiteral("1|3601|王芳|一（1）班")});
    CHECK(read.findings.isEmpty());
    REQUIRE(read.notes.size() == 1);
    CHECK(read.notes[0].contains(QStringLiteral("身份证号")));
    CHECK(read.notes[0].contains(QStringLiteral("B1")));

    const auto twice = readLines<Student>(
        {QStringLiteral("学号|姓名|班级|姓名"), QStringLiteral("1|王芳|一（1）班|王方")});
    CHECK(cellsOf(twice.findings) == QStringList{QStringLiteral("D1")});
}

TEST_CASE("Headers may carry stars, blanks and full-width digits")
{
    const auto read = readLines<Student>(
        {QStringLiteral("学号★*| 姓 名 *|班级*"), QStringLiteral("1|王芳|一（1）班")});
    CHECK(read.findings.isEmpty());
    CHECK(read.added() == 1);
    CHECK(
        readLines<Wish>({QStringLiteral("学号|志愿１"), QStringLiteral("1|C1")}).rows[0].choices ==
        QStringList{QStringLiteral("C1")});
}

TEST_CASE("A sheet without any row lacks its required columns")
{
    const auto read = readLines<ClassTransfer>({});
    CHECK(read.findings.size() == 4);
    CHECK_FALSE(read.usable);
}

TEST_CASE("A cell with an Excel error is a fault, also where nothing need stand")
{
    Sheet sheet = sheetOf(QStringLiteral("学生"), {QStringLiteral("学号|姓名|班级|监护人"),
                                                   QStringLiteral("1|王芳|一（1）班|x")});
    sheet.rows[1][3] = {CellKind::Error, QStringLiteral("#N/A")};
    const auto read = SheetReader<Student>(&sheet, {}, {}).result();
    REQUIRE(read.findings.size() == 1);
    CHECK(read.findings[0].cell == QStringLiteral("D2"));
    CHECK(read.findings[0].found == QStringLiteral("#N/A"));
}

TEST_CASE("R-ATT-4 the same mark twice is one mark, two different ones name both rows")
{
    const QString late = QStringLiteral("2026-09-01|1|007|迟到|");
    const auto same = readLines<Mark>({kMarks, late, late});
    CHECK(same.findings.isEmpty());
    CHECK(same.added() == 1);
    const auto again = readLines<Mark>({kMarks, late, late}, same.rows);
    CHECK(again.findings.isEmpty());
    CHECK(again.unchanged == 1);
    CHECK(again.added() == 0);

    const auto other = readLines<Mark>({kMarks, late, QStringLiteral("2026-09-01|2|007|迟到|"),
                                        QStringLiteral("2026/9/1|１|007|缺勤|")});
    REQUIRE(other.findings.size() == 1);
    CHECK(other.findings[0].cell == QStringLiteral("A4"));
    CHECK(other.findings[0].message.contains(QStringLiteral("2")));
}

TEST_CASE("R-ATT-4 the same mark twice may leave out the note, another note names both rows")
{
    const QString ill = QStringLiteral("2026-09-01|1|007|病假|fever");
    const auto shorter = readLines<Mark>({kMarks, ill, QStringLiteral("2026-09-01|1|007|病假|")});
    CHECK(shorter.findings.isEmpty());
    REQUIRE(shorter.rows.size() == 1);
    CHECK(shorter.rows[0].note == QStringLiteral("fever"));

    for (const QString &second : {QStringLiteral("2026-09-01|1|007|病假|cough"),
                                  QStringLiteral("2026-09-01|1|007|事假|")}) {
        CAPTURE(second.toStdString());
        const auto other = readLines<Mark>({kMarks, ill, second});
        REQUIRE(other.findings.size() == 1);
        CHECK(other.findings[0].cell == QStringLiteral("A3"));
        CHECK(other.findings[0].message.contains(QStringLiteral("2")));
    }
}

TEST_CASE("R-ATT-4 a mark that changes one of the file may stand twice too")
{
    const QString absent = QStringLiteral("2026-09-01|1|1|缺勤|");
    const auto read =
        readLines<Mark>({kMarks, absent, absent}, {aMark(u"2026-09-01", 1, MarkState::Late)});
    CHECK(read.findings.isEmpty());
    CHECK(read.changed == QList<qsizetype>{0});
    CHECK(read.rows[0].state == MarkState::Absent);
}

TEST_CASE("Of sheets without a key n equal rows match n")
{
    const QString header = QStringLiteral("日期|课时|巡查人|发现");
    const QString round = QStringLiteral("2026-09-01|1|T1|秩序");
    const auto first = readLines<Patrol>({header, round, round});
    CHECK(first.added() == 2);
    const auto again = readLines<Patrol>({header, round, round}, first.rows);
    CHECK(again.added() == 0);
    CHECK(again.unchanged == 2);
    const auto more = readLines<Patrol>({header, round, round, round}, first.rows);
    CHECK(more.added() == 1);
    CHECK(more.unchanged == 2);
    const auto fewer = readLines<Patrol>({header, round}, first.rows);
    CHECK(fewer.added() == 0);
    CHECK(fewer.absent == 1);
}

TEST_CASE("R-FEE-11 a payment is found by its number, else by its receipt, else as a whole row")
{
    const Payment numbered = filed(QStringLiteral("5||1|100.00|2026-09-05|扫码|TX1|"));
    const Payment plain = filed(QStringLiteral("6||1|100.00|2026-09-05|现金||"));
    struct Row {
        const char *what;
        QString line;
        int added, changed, unchanged, findings;
    };
    const Row rows[] = {
        {"as exported", QStringLiteral("5||1|100.00|2026-09-05|扫码|TX1|"), 0, 0, 1, 0},
        {"by its number alone", QStringLiteral("||1|100.00|2026-09-05|扫码|TX1|"), 0, 0, 1, 0},
        {"with a note", QStringLiteral("||1|100.00|2026-09-05|扫码|TX1|九月"), 0, 1, 0, 0},
        {"by its receipt", QStringLiteral("6||1|100.00|2026-09-05|现金||"), 0, 0, 1, 0},
        {"by its receipt, with a number now", QStringLiteral("6||1|100.00|2026-09-05|现金|TX9|"), 0,
         1, 0, 0},
        {"as a whole row", QStringLiteral("||1|100.00|2026-09-05|现金||"), 0, 0, 1, 0},
        {"with another number", QStringLiteral("||1|100.00|2026-09-05|扫码|TX2|"), 1, 0, 0, 0},
        {"with another receipt", QStringLiteral("7||1|100.00|2026-09-05|现金||"), 1, 0, 0, 0},
        {"as another whole row", QStringLiteral("||1|100.01|2026-09-05|现金||"), 1, 0, 0, 0},
        {"another amount under a number", QStringLiteral("||1|99.00|2026-09-05|扫码|TX1|"), 0, 0, 0,
         1},
        {"another day under a number", QStringLiteral("||1|100.00|2026-09-06|扫码|TX1|"), 0, 0, 0,
         1},
        {"another student under a number", QStringLiteral("||2|100.00|2026-09-05|扫码|TX1|"), 0, 0,
         0, 1},
        {"another way under a number", QStringLiteral("||1|100.00|2026-09-05|现金|TX1|"), 0, 0, 0,
         1},
        {"another amount under a receipt", QStringLiteral("6||1|99.00|2026-09-05|现金||"), 0, 0, 0,
         1},
        {"another receipt under a number", QStringLiteral("9||1|100.00|2026-09-05|扫码|TX1|"), 0, 0,
         0, 1},
        {"another number under a receipt", QStringLiteral("5||1|100.00|2026-09-05|扫码|TX8|"), 0, 0,
         0, 1},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        const auto read = pay({row.line}, {numbered, plain});
        CHECK(read.added() == row.added);
        CHECK(read.changed.size() == row.changed);
        CHECK(read.unchanged == row.unchanged);
        CHECK(read.findings.size() == row.findings);
        CHECK(read.rows[0].receipt == 5);
        CHECK(read.rows[0].transaction == QStringLiteral("TX1"));
        CHECK(read.rows[1].receipt == 6);
    }
}

TEST_CASE("R-FEE-11 a receipt and an outside number are kept where the book has none")
{
    const Payment numbered = filed(QStringLiteral("5||1|100.00|2026-09-05|扫码|TX1|"));
    const auto read = pay({QStringLiteral("5||1|100.00|2026-09-05|扫码||")}, {numbered});
    CHECK(read.findings.isEmpty());
    CHECK(read.rows == QList<Payment>{numbered});
    CHECK(read.unchanged == 1);
}

TEST_CASE("R-FEE-11 the same outside number twice is one payment and a note")
{
    const QString line = QStringLiteral("||1|100.00|2026-09-05|扫码|TX1|");
    const auto first = pay({line, line});
    CHECK(first.findings.isEmpty());
    CHECK(first.added() == 1);
    REQUIRE(first.notes.size() == 1);
    CHECK(first.notes[0].contains(QStringLiteral("TX1")));
    CHECK(first.notes[0].contains(QStringLiteral("A3")));

    const auto again = pay({line, line}, first.rows);
    CHECK(again.added() == 0);
    CHECK(again.unchanged == 1);
    CHECK(again.notes.size() == 1);

    const auto other = pay({line, QStringLiteral("||1|200.00|2026-09-05|扫码|TX1|")});
    CHECK(cellsOf(other.findings) == QStringList{QStringLiteral("A3")});
}

TEST_CASE("T01 two payments without a number are two, and two again when read again")
{
    const QString line = QStringLiteral("||1|100.00|2026-09-05|现金||");
    const auto first = pay({line, line});
    CHECK(first.added() == 2);
    QList<Payment> saved = first.rows;
    saved[0].receipt = 1;
    saved[1].receipt = 2;
    const auto again = pay({line, line}, saved);
    CHECK(again.added() == 0);
    CHECK(again.unchanged == 2);
    const auto third = pay({line, line, line}, saved);
    CHECK(third.added() == 1);
}

TEST_CASE("R-FEE-11 refunds are found like payments")
{
    const QString header = QStringLiteral("学号|金额|日期|方式|流水号|备注");
    const QString line = QStringLiteral("1|11.50|2027-01-16|转账|RF1|");
    const QString plain = QStringLiteral("1|11.50|2027-01-16|现金||");
    const auto first = readLines<Refund>({header, line, line, plain, plain});
    CHECK(first.added() == 3);
    CHECK(first.notes.size() == 1);
    const auto again = readLines<Refund>({header, line, plain, plain}, first.rows);
    CHECK(again.added() == 0);
    CHECK(again.unchanged == 3);
    CHECK(readLines<Refund>({header, QStringLiteral("1|12.50|2027-01-16|转账|RF1|")}, first.rows)
              .findings.size() == 1);
}

TEST_CASE("An amount that is no amount is a fault of its cell (R-MON-1)")
{
    const auto read =
        pay({QStringLiteral("||1|12.345|2026-09-05|现金||"),
             QStringLiteral("||1|1e3|2026-09-05|现金||"), QStringLiteral("||1|0|2026-09-05|现金||"),
             QStringLiteral("||1|１２．５０|２０２６年９月５日|现金||")});
    CHECK(cellsOf(read.findings) ==
          QStringList{QStringLiteral("D2"), QStringLiteral("D3"), QStringLiteral("D4")});
    CHECK(read.rows.last().amount.fen() == 1250);
    CHECK(read.rows.last().date == date(u"2026-09-05"));
}
