// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_form.h"

// One line a column, so that a sheet reads like its row in the workbook's form.
// clang-format off

namespace kehou
{

namespace
{

constexpr auto kKey = Keyed::Yes;
constexpr auto kRequired = Need::Required;

// Adds the columns of a sheet in the order of workbook.md.
template <typename Row>
class FormBuilder
{
public:
    FormBuilder(const QString &name, Matching matching) { m_form = {name, matching, {}}; }

    template <typename T>
    FormBuilder &add(const QString &header, const char *field, T Row::*member, const Codec<T> &codec)
    {
        Column<Row> column;
        column.header = header;
        column.field = field;
        column.read = [member, codec](Row &row, const QString &text, const ReadContext &context) {
            const auto value = codec.parse(text, context);
            if (value)
                row.*member = *value;
            return value.has_value();
        };
        column.clear = [member](Row &row) { row.*member = Row{}.*member; };
        column.write = [member, codec](const Row &row) { return codec.write(row.*member); };
        column.expected = codec.expected;
        column.choices = codec.choices;
        column.kind = codec.kind;
        m_form.columns.append(column);
        return *this;
    }
    FormBuilder &required()
    {
        m_form.columns.last().need = Need::Required;
        return *this;
    }
    FormBuilder &key()
    {
        m_form.columns.last().keyed = Keyed::Yes;
        return *this;
    }
    FormBuilder &add(const Column<Row> &column)
    {
        m_form.columns.append(column);
        return *this;
    }
    [[nodiscard]] SheetForm<Row> form() const { return m_form; }

private:
    SheetForm<Row> m_form;
};

[[nodiscard]] QStringList words(const QString &list)
{
    return list.split(u'/');
}

constexpr int kManyPeople = 100'000;

} // namespace

template <>
const SheetForm<CalendarDay> &sheetForm<CalendarDay>()
{
    using Row = CalendarDay;
    static const auto form =
        FormBuilder<Row>(QStringLiteral("校历"), Matching::Key)
            .add(QStringLiteral("日期"), "date", &Row::date, dateCell()).key().required()
            .add(QStringLiteral("类型"), "kind", &Row::kind,
                 choiceCell<CalendarDayKind>(words(QStringLiteral("放假/补课/停课")))).required()
            .add(QStringLiteral("补星期"), "follows", &Row::follows, maybe(weekdayCell()))
            .add(QStringLiteral("说明"), "note", &Row::note, anyText())
            .form();
    return form;
}

template <>
const SheetForm<Band> &sheetForm<Band>()
{
    using Row = Band;
    static const auto form =
        FormBuilder<Row>(QStringLiteral("时段"), Matching::Key)
            .add(QStringLiteral("年级"), "grades", &Row::grades, gradesCell()).key().required()
            .add(QStringLiteral("课时"), "period", &Row::period, countCell(1, kMaxPeriod)).key().required()
            .add(QStringLiteral("开始"), "start_minute", &Row::start, minutesCell()).required()
            .add(QStringLiteral("结束"), "end_minute", &Row::end, minutesCell()).required()
            .add(QStringLiteral("名称"), "label", &Row::label, anyText())
            .add(QStringLiteral("类型"), "kind", &Row::kind,
                 choiceCell<PeriodKind>(words(QStringLiteral("课后/午间"))))
            .add(QStringLiteral("放学时间"), "dismissal_minute", &Row::dismissal, maybe(minutesCell()))
            .add(QStringLiteral("适用开始"), "from_date", &Row::from, maybe(dateCell())).key()
            .add(QStringLiteral("适用结束"), "to_date", &Row::to, maybe(dateCell()))
            .form();
    return form;
}

template <>
const SheetForm<BillingMonth> &sheetForm<BillingMonth>()
{
    using Row = BillingMonth;
    static const auto form =
        FormBuilder<Row>(QStringLiteral("计费月"), Matching::Key)
            .add(QStringLiteral("名称"), "name", &Row::name, anyText()).key().required()
            .add(QStringLiteral("开始"), "start_date", &Row::start, dateCell()).required()
            .add(QStringLiteral("结束"), "end_date", &Row::end, dateCell()).required()
            .add(QStringLiteral("价格"), "price_fen", &Row::price, maybe(moneyCell(Sign::NotNegative)))
            .form();
    return form;
}

template <>
const SheetForm<SchoolClass> &sheetForm<SchoolClass>()
{
    using Row = SchoolClass;
    static const auto form =
        FormBuilder<Row>(QStringLiteral("班级"), Matching::Key)
            .add(QStringLiteral("班级"), "name", &Row::name, classText()).key().required()
            .add(QStringLiteral("年级"), "grade", &Row::grade, countCell(1, kMaxGrade)).required()
            .add(QStringLiteral("班主任"), "homeroom_teacher", &Row::homeroomTeacher, anyText())
            .add(QStringLiteral("教室"), "room", &Row::room, anyText())
            .form();
    return form;
}

template <>
const SheetForm<ClassTransfer> &sheetForm<ClassTransfer>()
{
    using Row = ClassTransfer;
    static const auto form =
        FormBuilder<Row>(QStringLiteral("转班"), Matching::Key)
            .add(QStringLiteral("学号"), "student_no", &Row::student, anyText()).key().required()
            .add(QStringLiteral("日期"), "date", &Row::date, dateCell()).key().required()
            .add(QStringLiteral("原班级"), "from_class", &Row::fromClass, classText()).required()
            .add(QStringLiteral("新班级"), "to_class", &Row::toClass, classText()).required()
            .form();
    return form;
}

template <>
const SheetForm<Student> &sheetForm<Student>()
{
    using Row = Student;
    static const auto form =
        FormBuilder<Row>(QStringLiteral("学生"), Matching::Key)
            .add(QStringLiteral("学号"), "student_no", &Row::number, anyText()).key().required()
            .add(QStringLiteral("座号"), "seat", &Row::seat, maybe(countCell(1, 999)))
            .add(QStringLiteral("姓名"), "name", &Row::name, anyText()).required()
            .add(QStringLiteral("性别"), "sex", &Row::sex, anyText())
            .add(QStringLiteral("班级"), "class_name", &Row::className, classText()).required()
            .add(QStringLiteral("监护人"), "guardian", &Row::guardian, anyText())
            .add(QStringLiteral("联系电话"), "phone", &Row::phone, anyText())
            .add(QStringLiteral("寄宿"), "boarder", &Row::boarder, yesNo())
            .add(QStringLiteral("类别"), "categories", &Row::categories, textList())
            .add(QStringLiteral("入学日期"), "joined_on", &Row::joined, maybe(dateCell()))
            .add(QStringLiteral("离校日期"), "left_on", &Row::left, maybe(dateCell()))
            .form();
    return form;
}

template <>
const SheetForm<StaffMember> &sheetForm<StaffMember>()
{
    using Row = StaffMember;
    static const auto form =
        FormBuilder<Row>(QStringLiteral("教职工"), Matching::Key)
            .add(QStringLiteral("工号"), "staff_no", &Row::number, anyText()).key().required()
            .add(QStringLiteral("姓名"), "name", &Row::name, anyText()).required()
            .add(QStringLiteral("岗位"), "post", &Row::post,
                 choiceCell<StaffPost>(words(QStringLiteral("教师/外聘/管理/班主任/后勤/志愿者")))).required()
            .add(QStringLiteral("机构"), "organisation", &Row::organisation, anyText())
            .add(QStringLiteral("档次"), "tier", &Row::tier, anyText())
            .add(QStringLiteral("生效日期"), "tier_from", &Row::tierFrom, maybe(dateCell())).key()
            .add(QStringLiteral("电话"), "phone", &Row::phone, anyText())
            .form();
    return form;
}

template <>
const SheetForm<Organisation> &sheetForm<Organisation>()
{
    using Row = Organisation;
    static const auto form =
        FormBuilder<Row>(QStringLiteral("机构"), Matching::Key)
            .add(QStringLiteral("名称"), "name", &Row::name, anyText()).key().required()
            .add(QStringLiteral("来源"), "source", &Row::source,
                 choiceCell<ProviderSource>(words(QStringLiteral("市级库/区级库/未入库")))).required()
            .add(QStringLiteral("面审日期"), "interviewed_on", &Row::interviewed, maybe(dateCell()))
            .add(QStringLiteral("资质有效期"), "qualified_until", &Row::qualifiedUntil, maybe(dateCell()))
            .add(QStringLiteral("保险有效期"), "insured_until", &Row::insuredUntil, maybe(dateCell()))
            .add(QStringLiteral("合同开始"), "contract_from", &Row::contractFrom, maybe(dateCell()))
            .add(QStringLiteral("合同结束"), "contract_to", &Row::contractTo, maybe(dateCell()))
            .add(QStringLiteral("课时单价"), "session_price_fen", &Row::sessionPrice,
                 maybe(moneyCell(Sign::NotNegative)))
            .add(QStringLiteral("考核系数"), "factor", &Row::factor, maybe(factorCell()))
            .form();
    return form;
}

template <>
const SheetForm<BaseGroup> &sheetForm<BaseGroup>()
{
    using Row = BaseGroup;
    static const auto form =
        FormBuilder<Row>(QStringLiteral("基础安排"), Matching::Key)
            .add(QStringLiteral("班级"), "class_name", &Row::className, classText()).key().required()
            .add(QStringLiteral("时间"), "slots", &Row::slots, slotsCell()).key().required()
            .add(QStringLiteral("内容"), "content", &Row::content, anyText()).required()
            .add(QStringLiteral("教师"), "teacher", &Row::teacher, anyText())
            .add(QStringLiteral("场地"), "room", &Row::room, anyText())
            .form();
    return form;
}

template <>
const SheetForm<Offering> &sheetForm<Offering>()
{
    using Row = Offering;
    static const auto form =
        FormBuilder<Row>(QStringLiteral("课程"), Matching::Key)
            .add(QStringLiteral("编号"), "code", &Row::code, anyText()).key().required()
            .add(QStringLiteral("名称"), "name", &Row::name, anyText()).required()
            .add(QStringLiteral("层级"), "layer", &Row::layer, anyText()).required()
            .add(QStringLiteral("类别"), "category", &Row::category, anyText())
            .add(QStringLiteral("学科类"), "subject", &Row::subject, yesNo())
            .add(QStringLiteral("年级"), "grades", &Row::grades, gradesCell()).required()
            .add(QStringLiteral("级别"), "level", &Row::level, anyText())
            .add(QStringLiteral("时间"), "slots", &Row::slots, slotsCell()).required()
            .add(QStringLiteral("场地"), "room", &Row::room, anyText())
            .add(QStringLiteral("负责教师"), "teacher", &Row::teacher, anyText()).required()
            .add(QStringLiteral("其他教师"), "other_teachers", &Row::otherTeachers, textList())
            .add(QStringLiteral("机构"), "organisation", &Row::organisation, anyText())
            .add(QStringLiteral("最少人数"), "least", &Row::least, maybe(countCell(0, kManyPeople)))
            .add(QStringLiteral("最多人数"), "most", &Row::most, countCell(0, kManyPeople)).required()
            .add(QStringLiteral("每班名额"), "per_class", &Row::perClass, maybe(countCell(0, kManyPeople)))
            .add(QStringLiteral("特色"), "special", &Row::special, yesNo())
            .add(QStringLiteral("材料费"), "material_fee_fen", &Row::materialFee,
                 maybe(moneyCell(Sign::NotNegative)))
            .add(QStringLiteral("状态"), "state", &Row::state,
                 choiceCell<OfferingState>(words(QStringLiteral("草稿/已评审/已公示/开班/结束/停开"))))
            .form();
    return form;
}

template <>
const SheetForm<LessonPlanLine> &sheetForm<LessonPlanLine>()
{
    using Row = LessonPlanLine;
    static const auto form =
        FormBuilder<Row>(QStringLiteral("教学计划"), Matching::Key)
            .add(QStringLiteral("编号"), "offering", &Row::offering, anyText()).key().required()
            .add(QStringLiteral("课次"), "lesson", &Row::lesson, countCell(1, 999)).key().required()
            .add(QStringLiteral("内容"), "content", &Row::content, anyText()).required()
            .add(QStringLiteral("要求"), "requirement", &Row::requirement, anyText())
            .form();
    return form;
}

template <>
const SheetForm<Enrollment> &sheetForm<Enrollment>()
{
    using Row = Enrollment;
    static const auto form =
        FormBuilder<Row>(QStringLiteral("报名"), Matching::Key)
            .add(QStringLiteral("学号"), "student_no", &Row::student, anyText()).key().required()
            .add(QStringLiteral("时间"), "slots", &Row::slots, slotsCell()).required()
            .add(QStringLiteral("开始日期"), "start_date", &Row::start, dateCell()).key().required()
            .add(QStringLiteral("结束日期"), "end_date", &Row::end, maybe(dateCell()))
            .add(QStringLiteral("申请人"), "applicant", &Row::applicant, anyText()).required()
            .add(QStringLiteral("申请日期"), "applied_on", &Row::appliedOn, dateCell()).required()
            .add(QStringLiteral("状态"), "state", &Row::state,
                 choiceCell<EnrollmentState>(
                     words(QStringLiteral("草稿/待初审/待核准/待签协议/生效/已退出/已撤销")))).required()
            .add(QStringLiteral("协议日期"), "agreed_on", &Row::agreedOn, maybe(dateCell()))
            .add(QStringLiteral("同意书日期"), "consented_on", &Row::consentedOn, maybe(dateCell()))
            .add(QStringLiteral("退出申请日期"), "withdrawal_requested_on", &Row::withdrawalRequestedOn,
                 maybe(dateCell()))
            .add(QStringLiteral("备注"), "note", &Row::note, anyText())
            .form();
    return form;
}

namespace
{

// 志愿1, 志愿2, …: the n-th choice of a wish.
[[nodiscard]] Column<Wish> choiceColumn(int index)
{
    Column<Wish> column;
    column.header = QStringLiteral("志愿%1").arg(index + 1);
    column.field = "choices";
    column.expected = anyText().expected;
    column.read = [index](Wish &wish, const QString &text, const ReadContext &) {
        while (wish.choices.size() <= index)
            wish.choices.append(QString());
        wish.choices[index] = text;
        return true;
    };
    column.clear = [index](Wish &wish) {
        if (index < wish.choices.size())
            wish.choices[index].clear();
        while (!wish.choices.isEmpty() && wish.choices.last().isEmpty())
            wish.choices.removeLast();
    };
    column.write = [index](const Wish &wish) {
        return index < wish.choices.size() ? anyText().write(wish.choices[index]) : Cell{};
    };
    return column;
}

constexpr int kMostChoices = 20;

} // namespace

template <>
const SheetForm<Wish> &sheetForm<Wish>()
{
    using Row = Wish;
    static const auto form = [] {
        auto builder =
            FormBuilder<Row>(QStringLiteral("志愿"), Matching::Key)
                .add(QStringLiteral("学号"), "student_no", &Row::student, anyText()).key().required()
                .add(QStringLiteral("提交时间"), "submitted_at", &Row::submittedAt, momentText());
        for (int index = 0; index < kMostChoices; ++index)
            builder.add(choiceColumn(index));
        return builder.form();
    }();
    return form;
}

template <>
const SheetForm<Placement> &sheetForm<Placement>()
{
    using Row = Placement;
    static const auto form =
        FormBuilder<Row>(QStringLiteral("选课结果"), Matching::Key)
            .add(QStringLiteral("学号"), "student_no", &Row::student, anyText()).key().required()
            .add(QStringLiteral("编号"), "offering", &Row::offering, anyText()).key().required()
            .add(QStringLiteral("开始日期"), "start_date", &Row::start, maybe(dateCell())).key()
            .add(QStringLiteral("结束日期"), "end_date", &Row::end, maybe(dateCell()))
            .add(QStringLiteral("内定"), "reserved", &Row::reserved, yesNo())
            .form();
    return form;
}

template <>
const SheetForm<Waiver> &sheetForm<Waiver>()
{
    using Row = Waiver;
    static const auto form =
        FormBuilder<Row>(QStringLiteral("减免"), Matching::Key)
            .add(QStringLiteral("学号"), "student_no", &Row::student, anyText()).key().required()
            .add(QStringLiteral("类别"), "category", &Row::category, anyText()).key().required()
            .add(QStringLiteral("比例"), "percent", &Row::percent, hundredthsCell(100)).required()
            .add(QStringLiteral("开始日期"), "start_date", &Row::start, dateCell()).key().required()
            .add(QStringLiteral("结束日期"), "end_date", &Row::end, dateCell()).required()
            .add(QStringLiteral("依据"), "basis", &Row::basis, anyText()).required()
            .add(QStringLiteral("审批人"), "approver", &Row::approver, anyText())
            .form();
    return form;
}

template <>
const SheetForm<Session> &sheetForm<Session>()
{
    using Row = Session;
    static const auto form =
        FormBuilder<Row>(QStringLiteral("课次"), Matching::Key)
            .add(QStringLiteral("日期"), "date", &Row::date, dateCell()).key().required()
            .add(QStringLiteral("课时"), "period", &Row::period, countCell(1, kMaxPeriod)).key().required()
            .add(QStringLiteral("班级或编号"), "group_name", &Row::group, groupCell()).key().required()
            .add(QStringLiteral("状态"), "state", &Row::state,
                 choiceCell<SessionState>(words(QStringLiteral("未点名/已点名/停课")))).required()
            .add(QStringLiteral("原日期"), "moved_from_date", &Row::movedFromDate, maybe(dateCell()))
            .add(QStringLiteral("原课时"), "moved_from_period", &Row::movedFromPeriod,
                 maybe(countCell(1, kMaxPeriod)))
            .add(QStringLiteral("教师"), "teacher", &Row::teacher, anyText())
            .add(QStringLiteral("教师考勤"), "teacher_state", &Row::teacherState,
                 maybe(choiceCell<TeacherState>(words(QStringLiteral("正常/迟到/请假/旷课")))))
            .add(QStringLiteral("代课教师"), "substitute", &Row::substitute, anyText())
            .add(QStringLiteral("记录"), "record", &Row::record,
                 maybe(choiceCell<RecordState>(words(QStringLiteral("完整/不全/无")))))
            .add(QStringLiteral("说明"), "note", &Row::note, anyText())
            .add(QStringLiteral("场地"), "room", &Row::room, anyText())
            .form();
    return form;
}

template <>
const SheetForm<Mark> &sheetForm<Mark>()
{
    using Row = Mark;
    static const auto form =
        FormBuilder<Row>(QStringLiteral("学生考勤"), Matching::Key)
            .add(QStringLiteral("日期"), "date", &Row::date, dateCell()).key().required()
            .add(QStringLiteral("课时"), "period", &Row::period, countCell(1, kMaxPeriod)).key().required()
            .add(QStringLiteral("学号"), "student_no", &Row::student, anyText()).key().required()
            .add(QStringLiteral("状态"), "state", &Row::state,
                 choiceCell<MarkState>(words(QStringLiteral("出勤/迟到/早退/事假/病假/缺勤")))).required()
            .add(QStringLiteral("说明"), "note", &Row::note, anyText())
            .form();
    return form;
}

template <>
const SheetForm<Patrol> &sheetForm<Patrol>()
{
    using Row = Patrol;
    static const auto form =
        FormBuilder<Row>(QStringLiteral("巡查"), Matching::WholeRow)
            .add(QStringLiteral("日期"), "date", &Row::date, dateCell()).required()
            .add(QStringLiteral("课时"), "period", &Row::period, maybe(countCell(1, kMaxPeriod)))
            .add(QStringLiteral("班级或编号"), "group_name", &Row::group, maybe(groupCell()))
            .add(QStringLiteral("巡查人"), "patroller", &Row::patroller, anyText()).required()
            .add(QStringLiteral("发现"), "finding", &Row::finding, anyText())
            .add(QStringLiteral("说明"), "note", &Row::note, anyText())
            .add(QStringLiteral("处理"), "follow_up", &Row::followUp, anyText())
            .form();
    return form;
}

template <>
const SheetForm<ItemPrice> &sheetForm<ItemPrice>()
{
    using Row = ItemPrice;
    static const auto form =
        FormBuilder<Row>(QStringLiteral("收费标准"), Matching::Key)
            .add(QStringLiteral("项目"), "item", &Row::item, anyText()).key().required()
            .add(QStringLiteral("价格"), "price_fen", &Row::price, moneyCell(Sign::NotNegative)).required()
            .add(QStringLiteral("适用开始"), "start_date", &Row::start, dateCell()).key().required()
            .add(QStringLiteral("适用结束"), "end_date", &Row::end, maybe(dateCell()))
            .add(QStringLiteral("文号"), "document", &Row::document, anyText())
            .form();
    return form;
}

template <>
const SheetForm<Publicity> &sheetForm<Publicity>()
{
    using Row = Publicity;
    static const auto form =
        FormBuilder<Row>(QStringLiteral("收费公示"), Matching::Key)
            .add(QStringLiteral("项目"), "item", &Row::item, anyText()).key().required()
            .add(QStringLiteral("价格"), "price_fen", &Row::price, moneyCell(Sign::NotNegative)).required()
            .add(QStringLiteral("公示开始"), "start_date", &Row::start, dateCell()).key().required()
            .add(QStringLiteral("公示结束"), "end_date", &Row::end, dateCell()).required()
            .add(QStringLiteral("文号"), "document", &Row::document, anyText()).required()
            .form();
    return form;
}

namespace
{

[[nodiscard]] Codec<PaymentMethod> methodCell()
{
    return choiceCell<PaymentMethod>(words(QStringLiteral("现金/转账/扫码/代扣")));
}

} // namespace

template <>
const SheetForm<Payment> &sheetForm<Payment>()
{
    using Row = Payment;
    static const auto form =
        FormBuilder<Row>(QStringLiteral("缴费"), Matching::Transaction)
            .add(QStringLiteral("收据号"), "receipt", &Row::receipt, maybe(countCell(1, 99'999'999)))
            .add(QStringLiteral("票据号"), "voucher", &Row::voucher, anyText())
            .add(QStringLiteral("学号"), "student_no", &Row::student, anyText()).required()
            .add(QStringLiteral("金额"), "amount_fen", &Row::amount, moneyCell(Sign::NotZero)).required()
            .add(QStringLiteral("日期"), "date", &Row::date, dateCell()).required()
            .add(QStringLiteral("方式"), "method", &Row::method, methodCell()).required()
            .add(QStringLiteral("流水号"), "transaction_no", &Row::transaction, anyText())
            .add(QStringLiteral("备注"), "note", &Row::note, anyText())
            .form();
    return form;
}

template <>
const SheetForm<Refund> &sheetForm<Refund>()
{
    using Row = Refund;
    static const auto form =
        FormBuilder<Row>(QStringLiteral("退费"), Matching::Transaction)
            .add(QStringLiteral("学号"), "student_no", &Row::student, anyText()).required()
            .add(QStringLiteral("金额"), "amount_fen", &Row::amount, moneyCell(Sign::Positive)).required()
            .add(QStringLiteral("日期"), "date", &Row::date, dateCell()).required()
            .add(QStringLiteral("方式"), "method", &Row::method, methodCell()).required()
            .add(QStringLiteral("流水号"), "transaction_no", &Row::transaction, anyText())
            .add(QStringLiteral("备注"), "note", &Row::note, anyText())
            .form();
    return form;
}

template <>
const SheetForm<TreasuryMove> &sheetForm<TreasuryMove>()
{
    using Row = TreasuryMove;
    static const auto form =
        FormBuilder<Row>(QStringLiteral("专户"), Matching::Key)
            .add(QStringLiteral("日期"), "date", &Row::date, dateCell()).required()
            .add(QStringLiteral("类型"), "kind", &Row::kind,
                 choiceCell<TreasuryMoveKind>(words(QStringLiteral("上缴/拨回")))).required()
            .add(QStringLiteral("金额"), "amount_fen", &Row::amount, moneyCell(Sign::Positive)).required()
            .add(QStringLiteral("凭证号"), "voucher", &Row::voucher, anyText()).key().required()
            .form();
    return form;
}

template <>
const SheetForm<Spending> &sheetForm<Spending>()
{
    using Row = Spending;
    static const auto form =
        FormBuilder<Row>(QStringLiteral("支出"), Matching::Key)
            .add(QStringLiteral("日期"), "date", &Row::date, dateCell()).required()
            .add(QStringLiteral("类别"), "category", &Row::category, anyText()).required()
            .add(QStringLiteral("金额"), "amount_fen", &Row::amount, moneyCell(Sign::Positive)).required()
            .add(QStringLiteral("摘要"), "summary", &Row::text, anyText()).required()
            .add(QStringLiteral("凭证号"), "voucher", &Row::voucher, anyText()).key().required()
            .add(QStringLiteral("收款人"), "payee", &Row::payee, anyText())
            .form();
    return form;
}

template <>
const SheetForm<Assessment> &sheetForm<Assessment>()
{
    using Row = Assessment;
    static const auto form =
        FormBuilder<Row>(QStringLiteral("考核"), Matching::Key)
            .add(QStringLiteral("工号"), "staff_no", &Row::staff, anyText()).key().required()
            .add(QStringLiteral("辅导考核"), "tutoring", &Row::tutoring, maybe(hundredthsCell(100)))
            .add(QStringLiteral("汇报成果"), "showcase", &Row::showcase, maybe(hundredthsCell(100)))
            .add(QStringLiteral("家长满意度"), "satisfaction", &Row::satisfaction, maybe(hundredthsCell(100)))
            .add(QStringLiteral("问卷得分"), "survey", &Row::survey, maybe(hundredthsCell(100)))
            .form();
    return form;
}

template <>
const SheetForm<Sanction> &sheetForm<Sanction>()
{
    using Row = Sanction;
    static const auto form =
        FormBuilder<Row>(QStringLiteral("处理"), Matching::WholeRow)
            .add(QStringLiteral("工号"), "staff_no", &Row::staff, anyText()).required()
            .add(QStringLiteral("类型"), "kind", &Row::kind,
                 choiceCell<SanctionKind>(
                     words(QStringLiteral("失职/安全事故/师德/扣除/降档/停止/奖励")))).required()
            .add(QStringLiteral("日期"), "date", &Row::date, dateCell()).required()
            .add(QStringLiteral("结束日期"), "end_date", &Row::end, maybe(dateCell()))
            .add(QStringLiteral("金额"), "amount_fen", &Row::amount, maybe(moneyCell(Sign::NotNegative)))
            .add(QStringLiteral("说明"), "reason", &Row::reason, anyText()).required()
            .form();
    return form;
}

} // namespace kehou
