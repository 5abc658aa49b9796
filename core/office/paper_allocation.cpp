// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/paper_allocation.h"

#include "core/documents/forms/draw_protocol.h"
#include "core/office/draw_freeze.h"

#include <QCoreApplication>

namespace kehou
{

using namespace documents;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

[[nodiscard]] Result<DrawRecord> recordOf(const PaperTerm &term)
{
    auto allocation = allocateBook(term.open, term.book, {});
    if (!allocation)
        return allocation.failure();
    if (auto refusal = againstFreeze(term.drawFreeze, allocation.value()))
        return *refusal;
    const Scheme &scheme = term.open.scheme;
    DrawRecord record{allocation.value().mode,
                      allocation.value().seed,
                      scheme.menu.pickLimit,
                      scheme.enrollment.priority,
                      {},
                      std::move(allocation).value().result,
                      term.drawFreeze};
    for (const Offering &offering : term.book.rows<Offering>())
        record.offerings.insert(offering.code, offering);
    return record;
}

// In class order, of those whom the request chooses, everybody who wished for something.
[[nodiscard]] QList<SlipPupil> pupilsOf(const PaperJob &job)
{
    QHash<QString, QStringList> choices;
    for (const Wish &wish : job.term.book.rows<Wish>())
        choices.insert(wish.student, wish.choices);
    QList<SlipPupil> pupils;
    for (const ListedStudent &listed : listedStudents(job)) {
        const Student &student = listed.facts->student;
        if (choices.contains(student.number))
            pupils.append({student, listed.className, choices.value(student.number)});
    }
    return pupils;
}

} // namespace

Result<Document> drawProtocolPaper(const PaperJob &job)
{
    const auto record = recordOf(job.term);
    if (!record)
        return record.failure();
    if (record.value().mode != SelectionMode::Draw)
        return refuse(Text::tr("Places go to who comes first in this term: there is no draw."));
    if (record.value().result.students.isEmpty())
        return refuse(Text::tr("Nobody has handed in wishes in this term yet."));
    return drawProtocol(job.stamp, record.value());
}

Result<Document> drawSlipPaper(const PaperJob &job)
{
    const auto record = recordOf(job.term);
    if (!record)
        return record.failure();
    const QList<SlipPupil> pupils = pupilsOf(job);
    if (pupils.isEmpty())
        return refuse(
            Text::tr("Nobody of those chosen has handed in wishes, so the slips would be empty."));
    return drawSlips(job.stamp, record.value(), pupils);
}

} // namespace kehou
