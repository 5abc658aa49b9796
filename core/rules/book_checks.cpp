// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/book_checks.h"

#include "core/rules/attendance/roll_checks.h"
#include "core/rules/enrollment/windows.h"
#include "core/rules/fees/payment_checks.h"
#include "core/rules/menu/places.h"
#include "core/rules/references.h"

namespace kehou
{

RowFaults checkBook(const TermBook &book, const CheckContext &context)
{
    const TermPlan plan(book);
    RowFaults faults;
    faults += checkCalendar(book);
    faults += checkBands(book);
    faults += checkReferences(book);
    faults += checkEnrollments(book, context.noticeDays);
    faults += checkMenu(book, plan.bands(), context.layers);
    faults += checkPlaces(book, context.noticeDays);
    faults += checkFeeDates(book);
    faults += checkPayments(book, context.receiptsElsewhere);
    faults += checkSessions(book, plan);
    faults += checkMarks(book, plan, context.noticeDays);
    return faults;
}

} // namespace kehou
