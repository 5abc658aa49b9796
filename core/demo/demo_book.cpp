// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_book.h"

#include "core/demo/calendar.h"
#include "core/demo/choices.h"
#include "core/demo/enrollments.h"
#include "core/demo/menu.h"
#include "core/demo/money.h"
#include "core/demo/oversight.h"
#include "core/demo/people.h"
#include "core/demo/rolls.h"

namespace kehou
{

TermBook demoBook(const DemoSize &size)
{
    KEHOU_EXPECTS(size.students >= 1 && size.students <= DemoSize::kMostStudents);
    const demo::Story story;
    demo::School school{
        size, demo::layoutFor(size.students), story, TermBook(demo::demoTerm(size, story)), {}, {},
        {}};
    demo::addCalendar(school);
    demo::addStaffAndClasses(school);
    demo::addStudents(school);
    demo::addMenu(school);
    demo::addEnrollments(school);
    demo::addChoices(school);
    demo::addRolls(school);
    demo::addPrices(school);
    demo::addPayments(school);
    demo::addFunds(school);
    demo::addPatrols(school);
    demo::addAssessments(school);
    return std::move(school.book);
}

DemoNotes demoNotes(const TermBook &book, const DemoSize &size)
{
    const demo::Story story;
    return {demo::inquiries(book, story, size.seed), demo::latePickups(book, story, size.seed),
            demo::courseSteps(book, story)};
}

} // namespace kehou
