// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/bills.h"
#include "core/office/papers.h"
#include "core/office/payments.h"
#include "core/office/settle.h"
#include "core/rules/fees/statement.h"
#include "core/schemes/shipped_schemes.h"
#include "tests/documents/made_schools.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

using namespace kehou;
using namespace kehou::documents;
using namespace kehou::test;

namespace
{

const QDate kToday(2026, 9, 30);

template <typename... Rows>
void insertAll(Tables &tables, TermId term, const TermBook &book,
               const std::tuple<QList<Rows>...> &)
{
    const auto insert = [&]<typename Row>(const QList<Row> &rows) {
        for (const Row &row : rows)
            tables.insert(term, row);
    };
    (insert(book.rows<Rows>()), ...);
}

// A school file with one term of the scheme onex (2.30 a period, as attended).
class SchoolDesk
{
public:
    explicit SchoolDesk(const TermBook &book)
    {
        const QByteArray scheme = schemeText(QStringLiteral("onex"));
        m_office = Office::create(m_folder.filePath(QStringLiteral("school.kehou")), scheme,
                                  {{}, [] { return qint64{0}; }})
                       .value();
        const auto saved =
            m_office->perform<void>(QStringLiteral("test"), [&](Tables &tables) -> Result<void> {
                const TermId term(tables.insertTerm({book.term, scheme}));
                insertAll(tables, term, book, ForEachRow<QList>());
                return done();
            });
        INFO((saved ? QString() : saved.failure().text).toStdString());
        REQUIRE(saved.ok());
    }

    [[nodiscard]] Office &office() { return *m_office; }
    [[nodiscard]] Result<Document> print(const PaperRequest &request)
    {
        return buildPaper(*m_office, request, kToday);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Office> m_office;
};

PaperRequest formRequest(const QString &form)
{
    PaperRequest request;
    request.form = form;
    return request;
}

// Two classes with a course, rolls of two weeks, waivers, payments and a refund.
TermBook busySchool()
{
    TermBook book = twoClasses();
    book.rows<StaffMember>() = {aTeacher()};
    book.rows<SchoolClass>()[0].homeroomTeacher = QStringLiteral("T1");
    book.rows<BaseGroup>() = {{kClass, slotSet(u"周一至周五1"), {}, QStringLiteral("T1"), {}}};
    book.rows<Offering>() = {anOffering(QStringLiteral("C1"), u"周三1")};
    book.rows<Placement>() = {aPlacement(QStringLiteral("C1"))};
    book.rows<Wish>() = {{QStringLiteral("1"), {}, {QStringLiteral("C1")}}};
    book.term.drawSeed = QStringLiteral("2026秋-36");
    confirm(book, {QDate(2026, 9, 1), QDate(2026, 9, 14)}, {1});
    book.rows<Mark>() = {aMark(u"2026-09-03", 1, MarkState::Absent),
                         aMark(u"2026-09-04", 1, MarkState::PersonalLeave)};
    book.rows<Waiver>() = {aWaiver(20, u"2026-09-01", u"2026-09-30"),
                           aWaiver(50, u"2026-09-01", u"2026-09-15"),
                           aWaiver(10, u"2026-09-01", u"2026-09-30")};
    book.rows<Waiver>()[0].category = QStringLiteral("随迁");
    book.rows<Waiver>()[2].category = QStringLiteral("留守");
    book.rows<Waiver>()[2].basis = QStringLiteral("never the largest");
    book.rows<Payment>() = {aPayment(4'000, QStringLiteral("A")),
                            aPayment(9'000, QStringLiteral("B"))};
    book.rows<Payment>()[0].receipt = 17;
    book.rows<Payment>()[1].receipt = 18;
    book.rows<Payment>()[1].student = QStringLiteral("2");
    book.rows<Payment>()[1].date = QDate(2026, 9, 20);
    book.rows<Publicity>() = {{QStringLiteral("课后服务费"), Money::fen(230), date(u"2026-08-01"),
                               date(u"2026-08-20"), QStringLiteral("教字〔2026〕1号")}};
    return book;
}

QStringList sheetNames(const Document &document)
{
    QStringList names;
    for (const Section &section : document.sections)
        names.append(section.sheetName);
    return names;
}

// What a form without a choice says that it is of.
QString wholeOf(const QString &form)
{
    if (form.startsWith(QStringLiteral("pay-")))
        return QStringLiteral("范围：全体教职工");
    return form == QStringLiteral("attendance-course") ? QStringLiteral("范围：全部课程")
                                                       : QStringLiteral("范围：全校2个班");
}

bool stands(const Document &document, const QString &text)
{
    return texts(document).contains(text);
}

} // namespace

TEST_CASE("T56 every form without a choice is the whole school and says so")
{
    SchoolDesk desk(busySchool());
    for (const FormInfo &form : forms()) {
        if (form.name == u"certificate")
            continue; // nobody has attended a session of a course there
        if (form.name == u"application" || form.name == u"agreement")
            continue; // everybody takes part already
        if (form.name == QStringLiteral("disclosure"))
            continue; // not before the settlement is closed
        CAPTURE(form.name);
        const auto paper = desk.print(formRequest(form.name));
        REQUIRE(paper.ok());
        CHECK(paper.value().formName == form.title);
        CHECK(paper.value().schoolName == QStringLiteral("示例学校"));
        CHECK(paper.value().printedOn == kToday);
        CHECK(paper.value().printNote.contains(wholeOf(form.name)));
        const bool figures = !QStringList{QStringLiteral("roster"), QStringLiteral("patrol"),
                                          QStringLiteral("handover"), QStringLiteral("timetable")}
                                  .contains(form.name);
        CHECK(paper.value().checkCode.isEmpty() != figures);
        if (figures)
            CHECK(paper.value().checkCode == desk.office().state().checkCode);
    }
}

TEST_CASE("T56 nobody with a selection is left out, and a choice is stamped on the paper")
{
    SchoolDesk desk(busySchool());
    for (const QString &form : {QStringLiteral("attendance-class"), QStringLiteral("roster"),
                                QStringLiteral("refund-list"), QStringLiteral("payment-list")}) {
        CAPTURE(form);
        PaperRequest request = formRequest(form);
        const Document all = desk.print(request).value();
        CHECK(stands(all, QStringLiteral("李明")));
        CHECK(stands(all, QStringLiteral("王芳")));
        CHECK(stands(all, QStringLiteral("赵强")));
        request.className = QStringLiteral("三(1)班");
        const Document one = desk.print(request).value();
        CHECK(sheetNames(one) == QStringList{kOtherClass});
        CHECK_FALSE(stands(one, QStringLiteral("李明")));
        CHECK(one.printNote == QStringLiteral("范围：三（1）班"));
    }
}

TEST_CASE("T21 a cancelled pupil who has paid stands on every list of money")
{
    TermBook book = busySchool();
    for (Enrollment &enrollment : book.rows<Enrollment>()) {
        if (enrollment.student != QStringLiteral("1"))
            enrollment.state = EnrollmentState::Cancelled;
    }
    SchoolDesk desk(book); // 2 王芳 has paid 90.00, 3 赵强 nothing
    for (const char *form : {"refund-list", "payment-list", "settlement-slip"}) {
        CAPTURE(form);
        const auto all = desk.print(formRequest(QString::fromLatin1(form)));
        REQUIRE(all);
        const QString text = texts(all.value()).join(u'\n');
        CHECK(text.contains(QStringLiteral("李明")));
        CHECK(text.contains(QStringLiteral("王芳")));
        CHECK(text.contains(QStringLiteral("90.00")));
        CHECK_FALSE(text.contains(QStringLiteral("赵强")));
    }
    PaperRequest slip = formRequest(QStringLiteral("settlement-slip"));
    slip.student = QStringLiteral("2");
    CHECK(desk.print(slip));
    slip.student = QStringLiteral("3");
    CHECK_FALSE(desk.print(slip));
    // Who is expected nowhere is on no list of pupils.
    const auto roster = desk.print(formRequest(QStringLiteral("roster")));
    REQUIRE(roster);
    CHECK_FALSE(texts(roster.value()).join(u'\n').contains(QStringLiteral("王芳")));
}

TEST_CASE("Names that there are not are refused with those that there are")
{
    SchoolDesk desk(busySchool());
    struct Row {
        PaperRequest request;
        QStringList names;
    };
    PaperRequest noClass = formRequest(QStringLiteral("roster"));
    noClass.className = QStringLiteral("九（9）班");
    PaperRequest noCourse = formRequest(QStringLiteral("attendance-course"));
    noCourse.course = QStringLiteral("C9");
    PaperRequest noStudent = formRequest(QStringLiteral("notice"));
    noStudent.student = QStringLiteral("99");
    PaperRequest noTerm = formRequest(QStringLiteral("notice"));
    noTerm.termName = QStringLiteral("1999秋");
    PaperRequest noMonth = formRequest(QStringLiteral("attendance-class"));
    noMonth.month = QDate(2026, 11, 1);
    PaperRequest notTaken = formRequest(QStringLiteral("refund-list"));
    notTaken.course = QStringLiteral("C1");
    PaperRequest noTeacher = formRequest(QStringLiteral("pay-slip"));
    noTeacher.staff = QStringLiteral("T9");
    PaperRequest takesNothing = formRequest(QStringLiteral("pay-sheet"));
    takesNothing.staff = QStringLiteral("T1");
    const Row rows[] = {
        {noTeacher, {QStringLiteral("T9")}},
        {takesNothing, {QStringLiteral("member of staff"), QStringLiteral("nothing")}},
        {formRequest(QStringLiteral("poster")),
         {QStringLiteral("poster"), QStringLiteral("attendance-class"),
          QStringLiteral("payment-list")}},
        {noClass, {QStringLiteral("九（9）班"), kClass, kOtherClass}},
        {noCourse, {QStringLiteral("C9"), QStringLiteral("C1")}},
        {noStudent, {QStringLiteral("99"), QStringLiteral("from 1 to 3")}},
        {noTerm, {QStringLiteral("1999秋")}},
        {noMonth, {QStringLiteral("2026-11"), QStringLiteral("2026-09-01")}},
        {notTaken, {QStringLiteral("refund-list"), QStringLiteral("class, date")}},
    };
    for (const Row &row : rows) {
        const auto paper = desk.print(row.request);
        REQUIRE_FALSE(paper.ok());
        CHECK(paper.failure().kind == FailureKind::Refused);
        for (const QString &name : row.names) {
            CAPTURE(paper.failure().text, name);
            CHECK(paper.failure().text.contains(name));
        }
    }
}

TEST_CASE("A paper with nothing on it is refused")
{
    TermBook book = busySchool();
    book.rows<SchoolClass>().append(aClass(QStringLiteral("一（2）班")));
    SchoolDesk desk(book);
    for (const FormInfo &form : forms()) {
        if (!form.takes.contains(PaperOption::ClassName))
            continue;
        PaperRequest request = formRequest(form.name);
        request.className = QStringLiteral("一（2）班");
        CAPTURE(form.name);
        const auto paper = desk.print(request);
        REQUIRE_FALSE(paper.ok());
        CHECK(paper.failure().text.contains(form.name == QStringLiteral("notice")
                                                ? QStringLiteral("nothing to pay")
                                                : QStringLiteral("would be empty")));
    }
}

TEST_CASE("R-FEE-7 the refund list's totals are those of settle")
{
    SchoolDesk desk(busySchool());
    const auto settled = settleTerm(desk.office(), {}).value();
    const Settlement totals = settled.totals();
    Money refund;
    Money due;
    for (const Settlement &settlement : settled.students) {
        refund += settlement.refund();
        due += settlement.due();
    }
    CHECK(refund > Money());
    const Document lists = desk.print(formRequest(QStringLiteral("refund-list"))).value();
    const Row sum = tableOf(contentOf(lists, lists.sections.size() - 1)).rows.last();
    const auto figure = [&](qsizetype column) { return sum.cells[column].value; };
    CHECK(figure(1) == Value(qint64{settled.students.size()}));
    CHECK(figure(2) == Value(totals.paid));
    CHECK(figure(4) == Value(qint64{totals.counts.scheduled}));
    CHECK(figure(8) == Value(qint64{totals.counts.unrecorded}));
    CHECK(figure(9) == Value(totals.consumed));
    CHECK(figure(10) == Value(totals.waived));
    CHECK(figure(11) == Value(refund));
    CHECK(figure(12) == (due.isZero() ? Value() : Value(due)));

    const Document payments = desk.print(formRequest(QStringLiteral("payment-list"))).value();
    const Row paid = tableOf(contentOf(payments, payments.sections.size() - 1)).rows.last();
    CHECK(paid.cells[2].value == Value(totals.prepaid));
    CHECK(paid.cells[3].value == Value(totals.waivedPrepaid));
    CHECK(paid.cells[5].value == Value(totals.paid));
}

TEST_CASE("R-TIM-1 papers as of a date: the class, the list and the payments of that day")
{
    TermBook book = busySchool();
    book.rows<ClassTransfer>() = {{QStringLiteral("1"), date(u"2026-09-16"), kOtherClass, kClass}};
    book.rows<Enrollment>()[2].end = date(u"2026-09-10");
    SchoolDesk desk(book);
    PaperRequest roster = formRequest(QStringLiteral("roster"));
    roster.date = date(u"2026-09-10");
    CHECK(tableOf(contentOf(desk.print(roster).value(), 1)).rows.size() == 2);
    roster.date = date(u"2026-09-15");
    CHECK(tableOf(contentOf(desk.print(roster).value(), 1)).rows.size() == 1);
    roster.date = date(u"2026-09-16");
    CHECK(sheetNames(desk.print(roster).value()) == QStringList{kClass});

    PaperRequest payments = formRequest(QStringLiteral("payment-list"));
    CHECK(stands(desk.print(payments).value(), QStringLiteral("2026-09-20")));
    payments.date = date(u"2026-09-19");
    const Document before = desk.print(payments).value();
    CHECK_FALSE(stands(before, QStringLiteral("2026-09-20")));
    CHECK(stands(before, QStringLiteral("缴费截至：2026-09-19")));

    PaperRequest refunds = formRequest(QStringLiteral("refund-list"));
    refunds.date = date(u"2026-09-14");
    const auto interim = settleTerm(desk.office(), {{}, refunds.date, {}}).value();
    const Document list = desk.print(refunds).value();
    CHECK(tableOf(contentOf(list, list.sections.size() - 1)).rows.last().cells[4].value ==
          Value(qint64{interim.totals().counts.scheduled}));
}

TEST_CASE("R-FEE-6, R-FEE-9 a notice names the standard and the waivers that held on some day")
{
    SchoolDesk desk(busySchool());
    PaperRequest request = formRequest(QStringLiteral("notice"));
    request.student = QStringLiteral("1");
    const Document notice = desk.print(request).value();
    CHECK(stands(notice, QStringLiteral("教字〔2026〕1号")));
    CHECK(stands(notice, QStringLiteral("减免20%，教字1号；"
                                        "减免50%（2026-09-01至2026-09-15），教字1号")));
    const QString all = texts(notice).join(u'\n');
    CHECK_FALSE(all.contains(QStringLiteral("never the largest")));
    CHECK_FALSE(all.contains(QStringLiteral("困难")));
    const auto settled = settleTerm(desk.office(), {{}, {}, QStringLiteral("1")}).value();
    const Settlement &settlement = settled.students.first();
    CHECK(stands(notice, displayText(settlement.prepaid - settlement.waivedPrepaid)));
    CHECK(notice.printNote == QStringLiteral("预览 · 范围：学号1"));
}

TEST_CASE("T11 an issued notice prints its stored lines, whatever is changed afterwards")
{
    SchoolDesk desk(busySchool());
    PaperRequest request = formRequest(QStringLiteral("notice"));
    request.student = QStringLiteral("2");
    BillIssue issue;
    issue.issuedOn = QDate(2026, 8, 25);
    issue.dueOn = QDate(2026, 9, 10);
    REQUIRE(issueBills(desk.office(), issue));
    const Document before = desk.print(request).value();
    CHECK_FALSE(before.printNote.contains(QStringLiteral("预览")));
    CHECK(texts(before).join(u'\n').contains(billNumberText(2)));
    CHECK(stands(before, QStringLiteral("2026-09-10前")));

    const auto changed =
        desk.office().perform<void>(QStringLiteral("test"), [](Tables &tables) -> Result<void> {
            const TermId term = findTerm(tables).value().id;
            Waiver waiver = aWaiver(50, u"2026-09-01", u"2026-09-30");
            waiver.student = QStringLiteral("2");
            tables.insert(term, waiver);
            const auto notices = tables.stored<Publicity>(term);
            Publicity notice = notices.first().row;
            notice.document = QStringLiteral("改字9号");
            tables.update(notices.first().id, notice);
            return done();
        });
    REQUIRE(changed);
    CHECK(texts(desk.print(request).value()) == texts(before));
    // The correction is a notice of its own, of what is less to be paid.
    REQUIRE(issueBills(desk.office(), issue));
    const Document after = desk.print(request).value();
    CHECK(texts(after).size() > texts(before).size());
    CHECK(texts(after).join(u'\n').contains(QStringLiteral("冲减 课后服务费")));
}

TEST_CASE("T07 receipts stay as they were after a refund, and those printed before are copies")
{
    SchoolDesk desk(busySchool());
    PaperRequest request = formRequest(QStringLiteral("receipt"));
    request.student = QStringLiteral("1");
    const Document before = desk.print(request).value();
    CHECK(stands(before, QStringLiteral("¥40.00")));
    MoneyEntry refund;
    refund.student = QStringLiteral("1");
    refund.amount = Money::fen(1'000);
    refund.date = QDate(2026, 9, 25);
    REQUIRE(enterRefund(desk.office(), refund));
    CHECK(texts(desk.print(request).value()) == texts(before));
    REQUIRE(markPrinted(desk.office(), request, kToday));
    CHECK(texts(desk.print(request).value()).join(u'\n').contains(QStringLiteral("副本")));
    // Of everybody's, only the ones that were printed.
    const QString all =
        texts(desk.print(formRequest(QStringLiteral("receipt"))).value()).join(u'\n');
    CHECK(all.count(QStringLiteral("副本")) == 1);
}

TEST_CASE("R-FEE-9 a notice of another price is not the standard's")
{
    TermBook book = busySchool();
    book.rows<Publicity>()[0].price = Money::fen(240);
    SchoolDesk desk(book);
    CHECK(stands(desk.print(formRequest(QStringLiteral("notice"))).value(),
                 QStringLiteral("尚未公示")));
}

TEST_CASE("Notices come in class order, then by seat")
{
    TermBook book = busySchool();
    book.rows<Student>()[0].seat = 9;
    book.rows<Student>()[1].seat = 2;
    SchoolDesk desk(book);
    const Document notices = desk.print(formRequest(QStringLiteral("notice"))).value();
    QStringList names;
    for (const Content &slip : std::get<SlipGrid>(notices.sections[0].content).slips)
        names.append(slip.subtitle[1]);
    CHECK(names == QStringList{QStringLiteral("姓名：王芳"), QStringLiteral("姓名：李明"),
                               QStringLiteral("姓名：赵强")});
}

TEST_CASE("A form without a month is that of today, or of the term's nearest day")
{
    SchoolDesk desk(busySchool());
    const PaperRequest request = formRequest(QStringLiteral("attendance-class"));
    for (const QDate today : {QDate(2026, 7, 1), QDate(2026, 9, 9), QDate(2027, 5, 1)}) {
        const auto paper = buildPaper(desk.office(), request, today);
        REQUIRE(paper.ok());
        CHECK(contentOf(paper.value()).subtitle[1] == QStringLiteral("2026年9月"));
    }
    CHECK(contentOf(desk.print(request).value()).subtitle[2] == QStringLiteral("班主任：张老师"));
}

TEST_CASE("The semester report is read from the same rows as the lists")
{
    SchoolDesk desk(busySchool());
    const auto report = semesterReport(desk.office(), {}, kToday);
    REQUIRE(report.ok());
    const auto settled = settleTerm(desk.office(), {}).value();
    const Row heads = tableOf(contentOf(report.value())).rows.last();
    CHECK(heads.cells[1].value == Value(qint64{3}));
    CHECK(heads.cells[2].value == Value(qint64{3}));
    const Content attendance = contentOf(report.value(), 3);
    const Row counts = tableOf(attendance).rows.last();
    CHECK(counts.cells[1].value == Value(qint64{settled.totals().counts.scheduled}));
    CHECK(counts.cells[2].value == Value(qint64{settled.totals().counts.attended}));
    const Row fees = tableOf(contentOf(report.value(), 5)).rows.last();
    CHECK(fees.cells[2].value == Value(settled.totals().prepaid));
    CHECK(fees.cells[3].value == Value(settled.totals().waivedPrepaid));
    CHECK(report.value().checkCode == desk.office().state().checkCode);
}

TEST_CASE("R-TIM-1 the semester report as of a date counts attendance and money up to it")
{
    SchoolDesk desk(busySchool());
    const Document report =
        semesterReport(desk.office(), {{}, date(u"2026-09-04")}, kToday).value();
    CHECK(contentOf(report).subtitle[2] == QStringLiteral("截至2026-09-04"));
    CHECK(tableOf(contentOf(report, 3)).rows.last().cells[1].value == Value(qint64{12}));
    CHECK(std::get<Table>(contentOf(report, 5).blocks[3]).rows.last().cells[4].value ==
          Value(Money()));
}
