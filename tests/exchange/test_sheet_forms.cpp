// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/grids.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

// What the workbook's form says of a sheet: its columns with ★ for a key and * for what must be
// there, and a row with every column filled.
template <typename Row>
struct Form {
    QStringView name;
    QStringView columns;
    QStringView full;
};

constexpr auto kForms = std::tuple(
    Form<CalendarDay>{u"校历", u"日期★* 类型* 补星期 说明", u"2026-09-20|补课|周一|国庆调休"},
    Form<Band>{u"时段", u"年级★* 课时★* 开始* 结束* 名称 类型 放学时间 适用开始★ 适用结束",
               u"1-2|1|15:10|16:10|作业辅导|午间|17:10|2026-09-01|2026-10-31"},
    Form<BillingMonth>{u"计费月", u"名称★* 开始* 结束* 价格", u"9月|2026-09-01|2026-09-30|120.50"},
    Form<SchoolClass>{u"班级", u"班级★* 年级* 班主任 教室", u"二（9）班|2|T001|209"},
    Form<ClassTransfer>{u"转班", u"学号★* 日期★* 原班级* 新班级*",
                        u"007|2026-10-12|二（1）班|二（9）班"},
    Form<Student>{u"学生",
                  u"学号★* 座号 姓名* 性别 班级* 监护人 联系电话 寄宿 类别 入学日期 离校日期",
                  u"007|12|李明|男|二（9）班|李父|01388888888|是|留守、困难|2026-09-01|2026-12-01"},
    Form<StaffMember>{u"教职工", u"工号★* 姓名* 岗位* 机构 档次 生效日期★ 电话",
                      u"T001|张老师|外聘|少年宫|A|2026-09-01|01099999999"},
    Form<Organisation>{
        u"机构", u"名称★* 来源* 面审日期 资质有效期 保险有效期 合同开始 合同结束 课时单价 考核系数",
        u"少年宫|区级库|2026-08-01|2027-08-01|2027-07-01|2026-09-01|2027-01-15|120.00|0.95"},
    Form<BaseGroup>{u"基础安排", u"班级★* 时间★* 内容* 教师 场地",
                    u"二（9）班|周一1-2;周三1|自主作业|T001|209"},
    Form<Offering>{
        u"课程",
        u"编号★* 名称* 层级* 类别 学科类 年级* 级别 时间* 场地 负责教师* 其他教师 机构 最少人数 "
        u"最多人数* 每班名额 特色 材料费 状态",
        u"C001|足球|社团|体育|是|1-2|高阶|周二1|操场|T001|T002、T003|少年宫|5|30|4|是|20.00|"
        u"开班"},
    Form<LessonPlanLine>{u"教学计划", u"编号★* 课次★* 内容* 要求", u"C001|1|带球|会左右脚"},
    Form<Enrollment>{
        u"报名",
        u"学号★* 时间* 开始日期★* 结束日期 申请人* 申请日期* 状态* 协议日期 同意书日期 "
        u"退出申请日期 备注",
        u"007|周一至周五1-2|2026-09-01|2026-12-31|李父|2026-08-20|生效|2026-08-25|2026-08-"
        u"24|2026-11-01|搬家"},
    Form<Placement>{u"选课结果", u"学号★* 编号★* 开始日期★ 结束日期 内定",
                    u"007|C001|2026-09-01|2026-12-31|是"},
    Form<Waiver>{u"减免", u"学号★* 类别★* 比例* 开始日期★* 结束日期* 依据* 审批人",
                 u"007|困难|33.33|2026-09-01|2027-01-15|教字1号|校务会"},
    Form<Session>{
        u"课次",
        u"日期★* 课时★* 班级或编号★* 状态* 原日期 原课时 教师 教师考勤 代课教师 记录 说明 场地",
        u"2026-09-03|2|二（9）班|已点名|2026-09-01|1|T001|请假|T002|不全|调课|操场"},
    Form<Mark>{u"学生考勤", u"日期★* 课时★* 学号★* 状态* 说明", u"2026-09-03|2|007|病假|发烧"},
    Form<Patrol>{u"巡查", u"日期* 课时 班级或编号 巡查人* 发现 说明 处理",
                 u"2026-09-03|2|二（9）班|T009|秩序|吵闹|已提醒"},
    Form<ItemPrice>{u"收费标准", u"项目★* 价格* 适用开始★* 适用结束 文号",
                    u"课后服务费|2.00|2026-11-01|2026-12-31|教字2号"},
    Form<Publicity>{u"收费公示", u"项目★* 价格* 公示开始★* 公示结束* 文号*",
                    u"课后服务费|2.30|2026-08-10|2026-08-25|教字1号"},
    Form<Payment>{u"缴费", u"收据号 票据号 学号* 金额* 日期* 方式* 流水号 备注",
                  u"12|PJ001|007|331.20|2026-09-05|扫码|TX1|九月"},
    Form<Refund>{u"退费", u"学号* 金额* 日期* 方式* 流水号 备注",
                 u"007|11.50|2027-01-16|转账|RF1|期末"},
    Form<TreasuryMove>{u"专户", u"日期* 类型* 金额* 凭证号★*", u"2026-10-01|拨回|5000.00|Z001"},
    Form<Spending>{u"支出", u"日期* 类别* 金额* 摘要* 凭证号★* 收款人",
                   u"2026-10-01|水电|80.00|十月电费|J001|电力公司"},
    Form<Assessment>{u"考核", u"工号★* 辅导考核 汇报成果 家长满意度 问卷得分",
                     u"T001|73.25|67.5|88.25|88.11"},
    Form<Sanction>{u"处理", u"工号* 类型* 日期* 结束日期 金额 说明*",
                   u"T001|降档|2026-10-01|2026-10-31|100.00|校务会决定"});

// Calls check with each form in turn.
template <typename Check>
void forEachForm(const Check &check)
{
    std::apply([&](const auto &...form) { (check(form), ...); }, kForms);
}

template <typename Row>
[[nodiscard]] QString columnsText()
{
    QStringList columns;
    for (const Column<Row> &column : sheetForm<Row>().columns)
        columns.append(column.header +
                       (column.keyed == Keyed::Yes ? QStringLiteral("★") : QString()) +
                       (column.need == Need::Required ? QStringLiteral("*") : QString()));
    return columns.join(u' ');
}

// The line with one of its cells changed.
[[nodiscard]] QString with(QStringView line, qsizetype column, const QString &text)
{
    QStringList cells = line.toString().split(u'|');
    cells[column] = text;
    return cells.join(u'|');
}

[[nodiscard]] QString without(QStringView line, qsizetype column)
{
    QStringList cells = line.toString().split(u'|');
    cells.removeAt(column);
    return cells.join(u'|');
}

template <typename Row>
[[nodiscard]] Row fullRow(const Form<Row> &form)
{
    const auto read = readLines<Row>({headerLine<Row>(), form.full.toString()});
    REQUIRE(read.findings.isEmpty());
    REQUIRE(read.rows.size() == 1);
    return read.rows.first();
}

} // namespace

TEST_CASE("Every sheet has exactly the columns of the workbook's form")
{
    forEachForm([]<typename Row>(const Form<Row> &form) {
        CAPTURE(form.name.toString());
        CHECK(sheetForm<Row>().name == form.name.toString());
        CHECK(columnsText<Row>() == form.columns.toString());
    });
    const auto &wishes = sheetForm<Wish>();
    CHECK(wishes.name == QStringLiteral("志愿"));
    CHECK(columnsText<Wish>().startsWith(QStringLiteral("学号★* 提交时间 志愿1 志愿2 志愿3")));
}

TEST_CASE("Every sheet's row is written as it was read")
{
    forEachForm([]<typename Row>(const Form<Row> &form) {
        CAPTURE(form.name.toString());
        CHECK(lineOf(fullRow(form)) == form.full.toString());
    });
}

TEST_CASE("Columns may stand in any order")
{
    forEachForm([]<typename Row>(const Form<Row> &form) {
        CAPTURE(form.name.toString());
        QStringList header = headerLine<Row>().split(u'|');
        QStringList cells = form.full.toString().split(u'|');
        std::reverse(header.begin(), header.end());
        std::reverse(cells.begin(), cells.end());
        const auto read = readLines<Row>({header.join(u'|'), cells.join(u'|')});
        CHECK(read.findings.isEmpty());
        CHECK(linesOf(read.rows) == QStringList{form.full.toString()});
    });
}

TEST_CASE("A second reading of the same rows changes nothing")
{
    forEachForm([]<typename Row>(const Form<Row> &form) {
        CAPTURE(form.name.toString());
        const auto read =
            readLines<Row>({headerLine<Row>(), form.full.toString()}, {fullRow(form)});
        CHECK(read.findings.isEmpty());
        CHECK(read.notes.isEmpty());
        CHECK(read.added() == 0);
        CHECK(read.changed.isEmpty());
        CHECK(read.unchanged == 1);
        CHECK(read.absent == 0);
    });
}

TEST_CASE("A required column that is missing is named with its sheet")
{
    forEachForm([]<typename Row>(const Form<Row> &form) {
        const auto &columns = sheetForm<Row>().columns;
        for (qsizetype at = 0; at < columns.size(); ++at) {
            CAPTURE(form.name.toString(), columns[at].header);
            const auto read =
                readLines<Row>({without(headerLine<Row>(), at), without(form.full, at)});
            if (columns[at].need == Need::Optional) {
                CHECK(read.findings.isEmpty());
                continue;
            }
            REQUIRE(read.findings.size() == 1);
            CHECK(read.findings[0].sheet == form.name.toString());
            CHECK(read.findings[0].expected == columns[at].header);
        }
    });
}

TEST_CASE("A required cell that is empty is named with its sheet and cell")
{
    forEachForm([]<typename Row>(const Form<Row> &form) {
        const auto &columns = sheetForm<Row>().columns;
        for (qsizetype at = 0; at < columns.size(); ++at) {
            if (columns[at].need == Need::Optional)
                continue;
            CAPTURE(form.name.toString(), columns[at].header);
            const auto read = readLines<Row>({headerLine<Row>(), with(form.full, at, QString())});
            REQUIRE(read.findings.size() == 1);
            CHECK(read.findings[0].sheet == form.name.toString());
            CHECK(read.findings[0].cell == cellName(1, static_cast<int>(at)));
        }
    });
}

TEST_CASE("An empty optional cell clears, a missing optional column changes nothing")
{
    forEachForm([]<typename Row>(const Form<Row> &form) {
        const auto &columns = sheetForm<Row>().columns;
        if (sheetForm<Row>().matching != Matching::Key)
            return;
        for (qsizetype at = 0; at < columns.size(); ++at) {
            if (columns[at].need == Need::Required || columns[at].keyed == Keyed::Yes)
                continue;
            CAPTURE(form.name.toString(), columns[at].header);
            const QList<Row> existing{fullRow(form)};
            const auto cleared =
                readLines<Row>({headerLine<Row>(), with(form.full, at, QString())}, existing);
            CHECK(cleared.findings.isEmpty());
            CHECK(cleared.changed == QList<qsizetype>{0});
            CHECK(columns[at].write(cleared.rows[0]) == columns[at].write(Row{}));
            REQUIRE(cleared.changes.size() == 1);
            CHECK(cleared.changes[0].header == columns[at].header);
            CHECK(cleared.changes[0].before == columns[at].write(existing[0]).text);

            const auto left =
                readLines<Row>({without(headerLine<Row>(), at), without(form.full, at)}, existing);
            CHECK(left.unchanged == 1);
            CHECK(linesOf(left.rows) == QStringList{form.full.toString()});
        }
    });
}

TEST_CASE("Of sheets without a key too a missing optional column changes nothing")
{
    forEachForm([]<typename Row>(const Form<Row> &form) {
        const auto &columns = sheetForm<Row>().columns;
        if (sheetForm<Row>().matching == Matching::Key)
            return;
        for (qsizetype at = 0; at < columns.size(); ++at) {
            if (columns[at].need == Need::Required)
                continue;
            CAPTURE(form.name.toString(), columns[at].header);
            const auto left = readLines<Row>(
                {without(headerLine<Row>(), at), without(form.full, at)}, {fullRow(form)});
            CHECK(left.findings.isEmpty());
            CHECK(left.unchanged == 1);
            CHECK(linesOf(left.rows) == QStringList{form.full.toString()});
        }
    });
}

TEST_CASE("T54 a word that is none of a column's choices is refused, never taken for one")
{
    forEachForm([]<typename Row>(const Form<Row> &form) {
        const auto &columns = sheetForm<Row>().columns;
        for (qsizetype at = 0; at < columns.size(); ++at) {
            if (columns[at].choices.isEmpty())
                continue;
            CAPTURE(form.name.toString(), columns[at].header);
            for (const QString &choice : columns[at].choices)
                CHECK(readLines<Row>({headerLine<Row>(), with(form.full, at, choice)})
                          .findings.isEmpty());
            const auto read =
                readLines<Row>({headerLine<Row>(), with(form.full, at, QStringLiteral("未知"))});
            REQUIRE(read.findings.size() == 1);
            CHECK(read.findings[0].cell == cellName(1, static_cast<int>(at)));
            CHECK(read.findings[0].found == QStringLiteral("未知"));
            CHECK(read.findings[0].expected.contains(columns[at].choices.first()));
        }
    });
}

TEST_CASE("The words of the workbook stand for what they say")
{
    const auto state = [](const QString &word) {
        return readLines<Enrollment>({QStringLiteral("学号|时间|开始日期|申请人|申请日期|状态"),
                                      QStringLiteral("1|周一1|2026-09-01|父|2026-08-01|") + word})
            .rows.first()
            .state;
    };
    CHECK(state(QStringLiteral("草稿")) == EnrollmentState::Draft);
    CHECK(state(QStringLiteral("待初审")) == EnrollmentState::ClassReview);
    CHECK(state(QStringLiteral("待核准")) == EnrollmentState::SchoolApproval);
    CHECK(state(QStringLiteral("待签协议")) == EnrollmentState::AwaitingContract);
    CHECK(state(QStringLiteral("生效")) == EnrollmentState::Active);
    CHECK(state(QStringLiteral("已退出")) == EnrollmentState::Ended);
    CHECK(state(QStringLiteral("已撤销")) == EnrollmentState::Cancelled);

    const auto mark = [](const QString &word) {
        return readLines<Mark>({QStringLiteral("日期|课时|学号|状态"),
                                QStringLiteral("2026-09-01|1|1|") + word})
            .rows.first()
            .state;
    };
    CHECK(mark(QStringLiteral("出勤")) == MarkState::Present);
    CHECK(mark(QStringLiteral("迟到")) == MarkState::Late);
    CHECK(mark(QStringLiteral("早退")) == MarkState::LeftEarly);
    CHECK(mark(QStringLiteral("事假")) == MarkState::PersonalLeave);
    CHECK(mark(QStringLiteral("病假")) == MarkState::SickLeave);
    CHECK(mark(QStringLiteral("缺勤")) == MarkState::Absent);

    const auto session = [](const QString &word) {
        return readLines<Session>({QStringLiteral("日期|课时|班级或编号|状态"),
                                   QStringLiteral("2026-09-01|1|一（1）班|") + word})
            .rows.first()
            .state;
    };
    CHECK(session(QStringLiteral("未点名")) == SessionState::NotTaken);
    CHECK(session(QStringLiteral("已点名")) == SessionState::Confirmed);
    CHECK(session(QStringLiteral("停课")) == SessionState::Cancelled);
}

TEST_CASE("R-MNU-3 a blank state of an offering is a draft")
{
    const auto read =
        readLines<Offering>({QStringLiteral("编号|名称|层级|年级|时间|负责教师|最多人数|状态"),
                             QStringLiteral("C1|足球|社团|1|周一1|T1|20|"),
                             QStringLiteral("C2|足球|社团|1|周一1|T1|20|停开")});
    CHECK(read.rows[0].state == OfferingState::Draft);
    CHECK(read.rows[1].state == OfferingState::Closed);
}

TEST_CASE("志愿 takes as many choices as its header has, gaps included")
{
    const auto read =
        readLines<Wish>({QStringLiteral("学号|提交时间|志愿1|志愿2|志愿3"),
                         QStringLiteral("1|2026-09-02 12:00|C1||C3"), QStringLiteral("2||C2||")});
    CHECK(read.findings.isEmpty());
    CHECK(read.rows[0].choices ==
          QStringList{QStringLiteral("C1"), QString(), QStringLiteral("C3")});
    CHECK(read.rows[1].choices == QStringList{QStringLiteral("C2")});
    CHECK(read.rows[1].submittedAt.isEmpty());

    const auto fewer = readLines<Wish>(
        {QStringLiteral("学号|志愿1|志愿2|志愿3"), QStringLiteral("1|C1||")}, {read.rows[0]});
    CHECK(fewer.rows[0].choices == QStringList{QStringLiteral("C1")});
    const auto narrow =
        readLines<Wish>({QStringLiteral("学号|志愿1"), QStringLiteral("1|C9")}, {read.rows[0]});
    CHECK(narrow.rows[0].choices ==
          QStringList{QStringLiteral("C9"), QString(), QStringLiteral("C3")});
}
