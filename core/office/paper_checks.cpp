// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/paper_checks.h"

#include "core/base/natural_order.h"
#include "core/documents/forms/filing_form.h"
#include "core/office/red_lines.h"

namespace kehou
{

using namespace documents;

namespace
{

[[nodiscard]] std::optional<Publicity> noticeOf(const PaperTerm &term, const FeeItem &item)
{
    std::optional<Publicity> found;
    for (const Publicity &notice : term.book.rows<Publicity>()) {
        if (isNamed(item, notice.item) && notice.price == item.price &&
            (!found || found->start < notice.start))
            found = notice;
    }
    return found;
}

[[nodiscard]] QList<NoticedItem> noticedItems(const PaperTerm &term)
{
    QList<NoticedItem> items;
    const DateRange &dates = term.open.term.dates;
    for (FeeItem item : term.fees.items) {
        for (const PriceSpan &span : priceSpans(item, term.fees.prices, dates)) {
            item.price = span.price;
            const QDate from = span.dates.first();
            items.append({item, noticeOf(term, item),
                          from == dates.first() ? std::nullopt : std::optional(from)});
        }
    }
    return items;
}

[[nodiscard]] QList<Offering> filedOfferings(const PaperTerm &term)
{
    QList<Offering> offerings = term.book.rows<Offering>();
    offerings.removeIf([](const Offering &row) { return row.state == OfferingState::Closed; });
    std::sort(offerings.begin(), offerings.end(),
              [](const Offering &a, const Offering &b) { return naturallyBefore(a.code, b.code); });
    return offerings;
}

// Each person once, as of the latest row.
[[nodiscard]] QList<StaffMember> people(const PaperTerm &term)
{
    QMap<QString, StaffMember> byNumber;
    for (const StaffMember &row : term.book.rows<StaffMember>())
        byNumber.insert(row.number, row);
    return byNumber.values();
}

} // namespace

QList<CheckedLine> checkedLines(const PaperJob &job)
{
    const PaperTerm &term = job.term;
    const RedLineReport report =
        redLinesOf({term.open, term.book, term.plan, term.students}, term.answers,
                   job.request.date.value_or(job.stamp.printedOn));
    QList<CheckedLine> lines;
    for (const AnsweredFinding &entry : report.findings) {
        CheckedLine line{entry.finding, entry.exceptions};
        line.finding.rows = entry.openRows();
        lines.append(line);
    }
    return lines;
}

Result<Document> rectificationPaper(const PaperJob &job)
{
    return rectificationSheet(job.stamp, job.request.date.value_or(job.stamp.printedOn),
                              checkedLines(job));
}

Result<Document> feeNoticePaper(const PaperJob &job)
{
    FeeNotice notice{noticedItems(job.term), {}, job.term.book.rows<Band>()};
    for (const WaiverProposal &proposal : job.term.open.scheme.fees.waivers)
        notice.waivers.append({proposal.category, proposal.percent});
    return feeNoticeBoard(job.stamp, notice);
}

Result<Document> filingPaper(const PaperJob &job)
{
    const PaperTerm &term = job.term;
    return filingForm(job.stamp,
                      {term.open.term.dates, term.open.term.serviceWeekdays.text(),
                       term.open.scheme.name, static_cast<int>(term.students.size()),
                       term.book.rows<Band>(), filedOfferings(term), term.staffNames, people(term),
                       term.book.rows<Organisation>(), noticedItems(term), term.answers.reviews});
}

} // namespace kehou
