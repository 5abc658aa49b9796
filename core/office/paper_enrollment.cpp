// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/paper_enrollment.h"

#include "core/base/text_forms.h"
#include "core/documents/forms/enrollment_papers.h"
#include "core/rules/enrollment/class_lists.h"

#include <QCoreApplication>

#include <algorithm>

namespace kehou
{

using namespace documents;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

[[nodiscard]] EnrollmentTerms termsOf(const PaperTerm &term)
{
    EnrollmentTerms terms{term.open.term.dates, term.open.term.serviceWeekdays, 1,
                          term.fees.noticeDays};
    for (const Band &band : term.book.rows<Band>())
        terms.periods = std::max(terms.periods, band.period);
    for (FeeItem item : term.fees.items) {
        for (const PriceSpan &span : priceSpans(item, term.fees.prices, terms.dates)) {
            item.price = span.price;
            const bool later = terms.dates.first() < span.dates.first();
            terms.prices.append(
                item.name +
                (later ? QStringLiteral("自%1起").arg(isoText(span.dates.first())) : QString()) +
                priceText(item));
        }
    }
    terms.insuranceNeeded = term.open.scheme.enrollment.insuranceNeeded;
    return terms;
}

[[nodiscard]] EnrollmentPaper paperOf(const PaperJob &job, const Student &student,
                                      const Enrollment &enrollment)
{
    const SchoolClass schoolClass = job.term.classes.value(student.className);
    return {student, student.className, job.term.homeroomTeacher(student.className), enrollment,
            job.term.plan.bands().dismissal(schoolClass.grade, enrollment.start)};
}

using States = QList<EnrollmentState>;

// In class order, those in one of the states; a student who is named, in any but 已撤销.
[[nodiscard]] QList<EnrollmentPaper> papersOf(const PaperJob &job, const States &states)
{
    QHash<QString, Student> students;
    for (const Student &student : job.term.book.rows<Student>())
        students.insert(student.number, student);
    const PaperRequest &request = job.request;
    std::vector<std::pair<StudentRank, EnrollmentPaper>> ranked;
    for (const Enrollment &enrollment : job.term.book.rows<Enrollment>()) {
        const Student student = students.value(enrollment.student);
        const bool wanted = request.student.isEmpty()
                                ? states.contains(enrollment.state)
                                : request.student == enrollment.student &&
                                      enrollment.state != EnrollmentState::Cancelled;
        if (wanted && (request.className.isEmpty() || request.className == student.className))
            ranked.emplace_back(StudentRank(student, student.className),
                                paperOf(job, student, enrollment));
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<EnrollmentPaper> papers;
    for (const auto &[rank, paper] : ranked)
        papers.append(paper);
    return papers;
}

} // namespace

Result<Document> applicationPaper(const PaperJob &job)
{
    const QList<EnrollmentPaper> papers =
        papersOf(job, {EnrollmentState::Draft, EnrollmentState::ClassReview,
                       EnrollmentState::SchoolApproval, EnrollmentState::AwaitingContract});
    if (papers.isEmpty())
        return refuse(Text::tr("No application is on its way there, so the paper would be empty."));
    return applications(job.stamp, termsOf(job.term), papers);
}

Result<Document> agreementPaper(const PaperJob &job)
{
    const QList<EnrollmentPaper> papers = papersOf(job, {EnrollmentState::AwaitingContract});
    if (papers.isEmpty())
        return refuse(
            Text::tr("No approved application waits for its agreement there, so the paper would be "
                     "empty."));
    return agreements(job.stamp, termsOf(job.term), papers);
}

} // namespace kehou
