// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/allocation/wish.h"
#include "core/rules/attendance/session.h"
#include "core/rules/calendar/term.h"
#include "core/rules/enrollment/enrollment.h"
#include "core/rules/enrollment/school.h"
#include "core/rules/fees/item_price.h"
#include "core/rules/fees/payment.h"
#include "core/rules/ledger/funds.h"
#include "core/rules/menu/offering.h"
#include "core/rules/pay/assessment.h"

#include <QList>

#include <tuple>

namespace kehou
{

// Everything that a school's workbook holds beside the term itself, in the workbook's order.
template <template <typename> typename Of>
using ForEachRow =
    std::tuple<Of<CalendarDay>, Of<Band>, Of<BillingMonth>, Of<SchoolClass>, Of<ClassTransfer>,
               Of<Student>, Of<StaffMember>, Of<Organisation>, Of<BaseGroup>, Of<Offering>,
               Of<LessonPlanLine>, Of<Enrollment>, Of<Wish>, Of<Placement>, Of<Waiver>, Of<Session>,
               Of<Mark>, Of<Patrol>, Of<ItemPrice>, Of<Publicity>, Of<Payment>, Of<Refund>,
               Of<TreasuryMove>, Of<Spending>, Of<Assessment>, Of<Sanction>>;

// One term of one school as plain rows.
class TermBook
{
public:
    explicit TermBook(Term theTerm) : term(std::move(theTerm)) {}

    Term term;

    template <typename Row>
    [[nodiscard]] const QList<Row> &rows() const
    {
        return std::get<QList<Row>>(m_rows);
    }
    template <typename Row>
    [[nodiscard]] QList<Row> &rows()
    {
        return std::get<QList<Row>>(m_rows);
    }

private:
    ForEachRow<QList> m_rows;
};

} // namespace kehou
