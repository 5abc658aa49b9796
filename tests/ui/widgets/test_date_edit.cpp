// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/input_method.h"
#include "ui/widgets/date_edit.h"

#include <QCalendarWidget>
#include <QSignalSpy>
#include <QTest>

using namespace kehou;
using namespace kehou::test;
using namespace kehou::ui;

namespace
{
const DateRange kTerm(QDate(2026, 9, 1), QDate(2027, 1, 15));
} // namespace

TEST_CASE("A date is taken in every form of the workbook and written out in one")
{
    struct Case {
        const char *sentence;
        const char16_t *typed;
        const char16_t *written;
        bool valid;
    };
    const auto c = GENERATE(values<Case>({
        {"with dashes", u"2026-09-14", u"2026-09-14", true},
        {"with slashes", u"2026/9/14", u"2026-09-14", true},
        {"in Chinese", u"2026年9月14日", u"2026-09-14", true},
        {"digits only", u"20260914", u"2026-09-14", true},
        {"full width", u"２０２６－０９－１４", u"2026-09-14", true},
        {"blank is no date and no fault", u"", u"", false},
        {"no such day", u"2026-09-31", u"2026-09-31", false},
        {"half a date", u"2026-09", u"2026-09", false},
        {"before the term", u"2026-08-31", u"2026-08-31", false},
        {"after the term", u"2027-01-16", u"2027-01-16", false},
    }));
    INFO(c.sentence);
    DateEdit edit;
    edit.setRange(kTerm);
    commit(edit, QString::fromUtf16(c.typed));
    QTest::keyClick(&edit, Qt::Key_Return);
    CHECK(edit.text() == QString::fromUtf16(c.written));
    CHECK(edit.value().has_value() == c.valid);
    CHECK(edit.property("faulty").toBool() == (!c.valid && !edit.isBlank()));
    CHECK(edit.accessibleDescription().isEmpty() == (c.valid || edit.isBlank()));
}

TEST_CASE("Up and Down move a date by a day, not out of its range")
{
    DateEdit edit;
    edit.setRange(kTerm);
    edit.setValue(QDate(2026, 9, 2));
    const QSignalSpy edited(&edit, &DateEdit::valueEdited);
    QTest::keyClick(&edit, Qt::Key_Down);
    CHECK(edit.value() == QDate(2026, 9, 1));
    QTest::keyClick(&edit, Qt::Key_Down);
    CHECK(edit.value() == QDate(2026, 9, 1));
    QTest::keyClick(&edit, Qt::Key_Up);
    CHECK(edit.value() == QDate(2026, 9, 2));
    CHECK(edited.size() == 2);
}

TEST_CASE("The calendar begins on Monday, opens at the date or the term, and gives its choice")
{
    DateEdit edit;
    edit.setRange(kTerm);
    edit.show();
    const auto opened = [&edit] {
        QTest::keyClick(&edit, Qt::Key_Down, Qt::AltModifier);
        return edit.findChildren<QCalendarWidget *>().constLast();
    };
    SECTION("at the start of the term while blank")
    {
        QCalendarWidget *calendar = opened();
        CHECK(calendar->firstDayOfWeek() == Qt::Monday);
        CHECK(calendar->selectedDate() == QDate(2026, 9, 1));
        CHECK(calendar->maximumDate() == QDate(2027, 1, 15));
    }
    SECTION("at the date, and Enter takes the chosen one")
    {
        edit.setValue(QDate(2026, 10, 8));
        QCalendarWidget *calendar = opened();
        CHECK(calendar->selectedDate() == QDate(2026, 10, 8));
        const QSignalSpy edited(&edit, &DateEdit::valueEdited);
        auto *days = calendar->findChild<QWidget *>(QStringLiteral("qt_calendar_calendarview"));
        REQUIRE(days);
        QTest::keyClick(days, Qt::Key_Right);
        QTest::keyClick(days, Qt::Key_Return);
        CHECK(edit.value() == QDate(2026, 10, 9));
        CHECK(edited.size() == 1);
    }
}
