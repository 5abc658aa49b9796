// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/papers.h"

#include "core/base/class_name.h"
#include "core/base/natural_order.h"
#include "core/base/text_forms.h"
#include "core/documents/forms/semester_report.h"
#include "core/office/paper_allocation.h"
#include "core/office/paper_checks.h"
#include "core/office/paper_enrollment.h"
#include "core/office/paper_fund.h"
#include "core/office/paper_money.h"
#include "core/office/paper_oversight.h"
#include "core/office/paper_pay.h"
#include "core/office/paper_sheets.h"
#include "core/office/paper_timetable.h"
#include "core/rules/fees/carry.h"

#include <QCoreApplication>

namespace kehou
{

using documents::Document;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

enum class Reads {
    Term,
    PaidUpToDate, // payments count up to the day, as the form is about what was paid by then
    MarksOfMonth  // one month's marks and nothing else
};

// A form with the function that makes it.
struct Form {
    FormInfo info;
    Result<Document> (*build)(const PaperJob &);
    Reads reads = Reads::Term;
};

[[nodiscard]] const QList<Form> &allForms()
{
    using enum PaperOption;
    static const QList<Form> kForms{
        {{QStringLiteral("attendance-class"), QStringLiteral("班级考勤表"), {ClassName, Month}},
         attendanceClassPaper,
         Reads::MarksOfMonth},
        {{QStringLiteral("attendance-course"), QStringLiteral("课程点名册"), {Course, Month}},
         attendanceCoursePaper},
        {{QStringLiteral("daily"), QStringLiteral("一日一课表"), {Date}}, dailyPaper},
        {{QStringLiteral("timetable"), QStringLiteral("课后服务课程表"), {ClassName, Date, Staff}},
         timetablePaper},
        {{QStringLiteral("roster"), QStringLiteral("一班一名单"), {ClassName, Course, Date}},
         rosterPaper},
        {{QStringLiteral("notice"), QStringLiteral("缴费通知单"), {ClassName, Student, Date}},
         noticePaper},
        {{QStringLiteral("receipt"), QStringLiteral("收据"), {ClassName, Student, Date}},
         receiptPaper},
        {{QStringLiteral("refund-list"), QStringLiteral("退费明细表"), {ClassName, Date}},
         refundListPaper},
        {{QStringLiteral("payment-list"), QStringLiteral("缴费名册"), {ClassName, Date}},
         paymentListPaper,
         Reads::PaidUpToDate},
        {{QStringLiteral("settlement-slip"),
          QStringLiteral("结算说明"),
          {ClassName, Student, Date}},
         settlementSlipPaper},
        {{QStringLiteral("application"), QStringLiteral("课后服务申请书"), {ClassName, Student}},
         applicationPaper},
        {{QStringLiteral("agreement"), QStringLiteral("课后服务协议书"), {ClassName, Student}},
         agreementPaper},
        {{QStringLiteral("disclosure"), QStringLiteral("收支公示表"), {}}, disclosurePaper},
        {{QStringLiteral("draw-protocol"), QStringLiteral("摇号记录"), {}}, drawProtocolPaper},
        {{QStringLiteral("draw-slip"), QStringLiteral("选课说明"), {ClassName, Student}},
         drawSlipPaper},
        {{QStringLiteral("teacher-attendance"), QStringLiteral("教师考勤汇总"), {Month}},
         teacherAttendancePaper},
        {{QStringLiteral("patrol"), QStringLiteral("巡查记录表"), {Date}}, patrolPaper},
        {{QStringLiteral("handover"), QStringLiteral("放学交接单"), {ClassName, Date}},
         handoverPaper},
        {{QStringLiteral("certificate"), QStringLiteral("课程结业证"), {Course, Student}},
         certificatePaper},
        {{QStringLiteral("pay-sheet"), QStringLiteral("课时费发放表"), {}}, paySheetPaper},
        {{QStringLiteral("pay-slip"), QStringLiteral("课时费个人明细"), {Staff}}, paySlipPaper},
        {{QStringLiteral("fee-notice-board"), QStringLiteral("收费公示"), {}}, feeNoticePaper},
        {{QStringLiteral("filing"), QStringLiteral("备案表"), {}}, filingPaper},
        {{QStringLiteral("rectification"), QStringLiteral("整改单"), {Date}}, rectificationPaper}};
    return kForms;
}

[[nodiscard]] const Form *formOf(const QString &name)
{
    for (const Form &form : allForms()) {
        if (form.info.name == name)
            return &form;
    }
    return nullptr;
}

[[nodiscard]] PaperRows rowsFor(const Form &form, const PaperRequest &request, QDate today)
{
    PaperRows rows;
    if (form.reads == Reads::PaidUpToDate)
        rows.paidUpTo = request.date;
    else if (form.reads == Reads::MarksOfMonth)
        rows.onlyMarksOf = request.month.value_or(today);
    return rows;
}

[[nodiscard]] Failure unknownForm(const QString &name)
{
    QStringList names;
    for (const Form &form : allForms())
        names.append(form.info.name);
    return refuse(Text::tr("There is no form \"%1\". The forms are: %2.")
                      .arg(name, names.join(QStringLiteral(", "))));
}

[[nodiscard]] QString optionText(PaperOption option)
{
    switch (option) {
    case PaperOption::ClassName:
        return Text::tr("class");
    case PaperOption::Course:
        return Text::tr("course");
    case PaperOption::Month:
        return Text::tr("month");
    case PaperOption::Date:
        return Text::tr("date");
    case PaperOption::Student:
        return Text::tr("student");
    case PaperOption::Staff:
        return Text::tr("member of staff");
    }
    return {};
}

[[nodiscard]] QList<PaperOption> optionsOf(const PaperRequest &request)
{
    QList<PaperOption> options;
    if (!request.className.isEmpty())
        options.append(PaperOption::ClassName);
    if (!request.course.isEmpty())
        options.append(PaperOption::Course);
    if (request.month)
        options.append(PaperOption::Month);
    if (request.date)
        options.append(PaperOption::Date);
    if (!request.student.isEmpty())
        options.append(PaperOption::Student);
    if (!request.staff.isEmpty())
        options.append(PaperOption::Staff);
    return options;
}

// An option that would be passed over in silence is refused.
[[nodiscard]] std::optional<Failure> wrongOption(const FormInfo &form, const PaperRequest &request)
{
    for (const PaperOption option : optionsOf(request)) {
        if (form.takes.contains(option))
            continue;
        QStringList taken;
        for (const PaperOption known : form.takes)
            taken.append(optionText(known));
        if (taken.isEmpty())
            taken.append(Text::tr("nothing"));
        return refuse(Text::tr("The form \"%1\" cannot be chosen by %2; it takes: %3.")
                          .arg(form.name, optionText(option), taken.join(QStringLiteral(", "))));
    }
    return std::nullopt;
}

[[nodiscard]] QStringList offeringCodes(const PaperTerm &term)
{
    QStringList codes;
    for (const Offering &offering : term.book.rows<Offering>())
        codes.append(offering.code);
    std::sort(codes.begin(), codes.end(), naturallyBefore);
    return codes;
}

[[nodiscard]] Failure unknownStudent(const PaperTerm &term, const QString &number)
{
    if (term.students.empty())
        return refuse(
            Text::tr("Student %1 has no selection: nobody has one in this term yet.").arg(number));
    return refuse(Text::tr("Student %1 has no selection in this term; %n student(s) have, from %2 "
                           "to %3.",
                           nullptr, static_cast<int>(term.students.size()))
                      .arg(number, term.students.front().student.number,
                           term.students.back().student.number));
}

[[nodiscard]] bool hasStudent(const PaperTerm &term, const QString &number)
{
    return std::any_of(term.students.begin(), term.students.end(),
                       [&](const StudentFacts &facts) { return facts.student.number == number; });
}

// Papers of money are printed for whoever has some, also without a selection (T21).
[[nodiscard]] bool isListed(const PaperTerm &term, const PaperRequest &request)
{
    static const QStringList money{QStringLiteral("receipt"), QStringLiteral("notice"),
                                   QStringLiteral("refund-list"), QStringLiteral("payment-list"),
                                   QStringLiteral("settlement-slip")};
    const bool left =
        std::any_of(term.departed.begin(), term.departed.end(), [&](const StudentFacts &facts) {
            return facts.student.number == request.student;
        });
    if (left && money.contains(request.form))
        return true;
    if (request.form != QStringLiteral("receipt"))
        return hasStudent(term, request.student);
    const QList<Student> &students = term.book.rows<Student>();
    return std::any_of(students.begin(), students.end(),
                       [&](const Student &student) { return student.number == request.student; });
}

// A class, course or student that the term does not have, and which there are.
[[nodiscard]] std::optional<Failure> unknownName(const PaperTerm &term, const PaperRequest &request)
{
    const QString comma = QStringLiteral(", ");
    if (!request.className.isEmpty() && !term.classes.contains(request.className))
        return refuse(Text::tr("There is no class \"%1\". The classes are: %2.")
                          .arg(request.className, term.classNames().join(comma)));
    if (!request.course.isEmpty() && !offeringCodes(term).contains(request.course))
        return refuse(Text::tr("There is no course \"%1\". The courses are: %2.")
                          .arg(request.course, offeringCodes(term).join(comma)));
    if (!request.student.isEmpty() && !isListed(term, request))
        return unknownStudent(term, request.student);
    if (!request.staff.isEmpty() && !term.staffNames.contains(request.staff))
        return refuse(Text::tr("There is no member of staff %1.").arg(request.staff));
    return std::nullopt;
}

// What stands on the paper about its choice (T56).
[[nodiscard]] QString scopeText(const PaperTerm &term, const PaperRequest &request)
{
    QStringList chosen;
    if (!request.className.isEmpty())
        chosen.append(request.className);
    if (!request.course.isEmpty())
        chosen.append(QStringLiteral("课程") + request.course);
    if (!request.student.isEmpty())
        chosen.append(QStringLiteral("学号") + request.student);
    if (!request.staff.isEmpty())
        chosen.append(QStringLiteral("工号") + request.staff);
    if (!chosen.isEmpty())
        return chosen.join(u'，');
    if (request.form.startsWith(QStringLiteral("pay-")))
        return QStringLiteral("全体教职工");
    return request.form == QStringLiteral("attendance-course")
               ? QStringLiteral("全部课程")
               : QStringLiteral("全校%1个班").arg(term.classes.size());
}

[[nodiscard]] documents::SemesterFigures figuresOf(const PaperJob &job)
{
    const PaperTerm &term = job.term;
    const bool noon = noonIsInScope(term.fees.items);
    documents::SemesterFigures figures;
    figures.asOf = job.on;
    figures.participation =
        participation(term.book, term.plan, {job.on, term.fees.noticeDays, noon});
    figures.targetPercent = term.open.scheme.oversight.participationTargetPercent;
    figures.categories = term.open.scheme.enrollment.priority;
    AttendanceTally tally(term.plan, {job.on, noon});
    PresenceReader reader(term.plan, term.fees.noticeDays);
    for (const StudentFacts &facts : term.students)
        tally.add(reader.read(facts));
    figures.attendance = tally.summary();
    for (const Offering &offering : term.book.rows<Offering>())
        figures.courseNames.insert(offering.code, offering.name);
    figures.menu = menuFigures(job);
    figures.items = term.fees.items;
    figures.fees = feeSummary(settledStudents(job, std::nullopt), term.fees.items);
    figures.fund = disclosureFigures(job);
    figures.staff = staffFigures(job);
    figures.checks = checkedLines(job);
    figures.providers = providerFigures(job, figures.staff.organisations);
    figures.oversight = oversightFigures(job);
    for (const Narrative &narrative : term.narratives)
        figures.narrative.insert(narrative.chapter, narrative.text);
    return figures;
}

} // namespace

QList<FormInfo> forms()
{
    QList<FormInfo> infos;
    for (const Form &form : allForms())
        infos.append(form.info);
    return infos;
}

std::optional<FormInfo> findForm(const QString &name)
{
    const Form *form = formOf(name);
    return form ? std::optional(form->info) : std::nullopt;
}

documents::FormStamp stampOf(const PaperTerm &term, const PaperMoment &moment)
{
    return {term.open.term.school, term.open.term.name, moment.today, moment.checkCode, {}};
}

Result<Document> buildPaper(const PaperTerm &term, const PaperRequest &asked,
                            const PaperMoment &moment)
{
    PaperRequest request = asked;
    request.className = className(asked.className);
    const Form *form = formOf(request.form);
    if (!form)
        return unknownForm(request.form);
    if (const auto wrong = wrongOption(form->info, request))
        return *wrong;
    if (const auto unknown = unknownName(term, request))
        return *unknown;
    PaperJob job{term, request, stampOf(term, moment),
                 term.within(request.date.value_or(moment.today))};
    job.stamp.scope = scopeText(job.term, request);
    return form->build(job);
}

Result<Document> buildPaper(Office &office, const PaperRequest &asked, QDate today)
{
    const Form *form = formOf(asked.form);
    if (!form)
        return unknownForm(asked.form);
    const auto term = loadPaperTerm(office, asked.termName, rowsFor(*form, asked, today));
    if (!term)
        return term.failure();
    return buildPaper(*term.value(), asked, {today, office.state().checkCode});
}

Result<Document> semesterReport(const PaperTerm &term, const ReportRequest &request,
                                const PaperMoment &moment)
{
    const PaperRequest everybody;
    const PaperJob job{term, everybody, stampOf(term, moment),
                       term.within(request.date.value_or(moment.today))};
    return documents::semesterReport(job.stamp, figuresOf(job));
}

Result<Document> semesterReport(Office &office, const ReportRequest &request, QDate today)
{
    const auto term = loadPaperTerm(office, request.termName, {request.date, {}});
    if (!term)
        return term.failure();
    return semesterReport(*term.value(), request, {today, office.state().checkCode});
}

Result<QMap<Chapter, QString>> narrativeSentences(Office &office, const ReportRequest &request,
                                                  QDate today)
{
    const auto term = loadPaperTerm(office, request.termName);
    if (!term)
        return term.failure();
    const PaperRequest everybody;
    const PaperMoment moment{today, {}};
    const PaperJob job{*term.value(), everybody, stampOf(*term.value(), moment),
                       term.value()->within(request.date.value_or(today))};
    const documents::SemesterFigures figures = figuresOf(job);
    QMap<Chapter, QString> sentences;
    for (int number = 0; number < kChapters; ++number) {
        const auto chapter = static_cast<Chapter>(number);
        sentences.insert(chapter, documents::chapterSentence(
                                      chapter, documents::narrativeOf(figures), figures.oversight));
    }
    return sentences;
}

Result<void> markPrinted(Office &office, const PaperRequest &asked, QDate today)
{
    if (asked.form != QStringLiteral("receipt"))
        return done();
    PaperRequest request = asked;
    request.className = className(asked.className);
    const auto term = loadPaperTerm(office, asked.termName);
    if (!term)
        return term.failure();
    const PaperTerm &loaded = *term.value();
    const PaperJob job{loaded, request, stampOf(loaded, {today, {}}),
                       loaded.within(request.date.value_or(today))};
    return office.perform<void>(Text::tr("Print receipts"), [&](Tables &tables) -> Result<void> {
        for (const int receipt : newReceipts(job))
            tables.insert<ReceiptPrint>(loaded.open.id, {receipt, today});
        return done();
    });
}

} // namespace kehou
