// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessibility.h"
#include "tests/support/catch.h"
#include "ui/widgets/slot_grid.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace kehou;
using namespace kehou::test;
using namespace kehou::ui;

namespace
{

SlotSet slotsOf(const char16_t *text)
{
    return *SlotSet::parse(QString::fromUtf16(text));
}

// Monday to Friday by two periods, the keyboard at Monday's first.
struct Fixture {
    Fixture()
    {
        grid.setShape(*WeekdaySet::parse(QStringLiteral("周一至周五")), 2);
        grid.show();
        REQUIRE(QTest::qWaitForWindowActive(&grid));
        grid.setFocus();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    Slot focused() const
    {
        const auto *cell = qobject_cast<SlotCell *>(QApplication::focusWidget());
        REQUIRE(cell);
        return cell->slot();
    }

    SlotGrid grid;
};

} // namespace

TEST_CASE("R-CAL-3 a slot grid shows a set of slots and gives the same back")
{
    Fixture f;
    for (const auto *text : {u"周一1-2;周三1", u"周一至周五1-2", u"周五2"}) {
        f.grid.setValue(slotsOf(text));
        CHECK(f.grid.value().text() == QString::fromUtf16(text));
    }
    f.grid.setValue({});
    CHECK(f.grid.value().empty());
    f.grid.setValue(slotsOf(u"周六1;周一3"));
    CHECK(f.grid.value().empty());
}

TEST_CASE("Arrows move in a slot grid, Space ticks, and the ends hold")
{
    Fixture f;
    const QSignalSpy edited(&f.grid, &SlotGrid::valueEdited);
    f.press(Qt::Key_Space);
    f.press(Qt::Key_Right);
    f.press(Qt::Key_Down);
    f.press(Qt::Key_Space);
    CHECK(f.grid.value().text() == u"周一1;周二2");
    CHECK(edited.size() == 2);
    f.press(Qt::Key_Down);
    CHECK(f.focused() == Slot{2, 2});
    f.press(Qt::Key_Left);
    f.press(Qt::Key_Left);
    f.press(Qt::Key_Up);
    f.press(Qt::Key_Up);
    CHECK(f.focused() == Slot{1, 1});
    f.press(Qt::Key_Space);
    CHECK(f.grid.value().text() == u"周二2");
}

TEST_CASE("Ctrl+Space ticks a whole day, Shift+Space a period on every day; twice takes it away")
{
    Fixture f;
    f.press(Qt::Key_Space, Qt::ControlModifier);
    CHECK(f.grid.value().text() == u"周一1-2");
    f.press(Qt::Key_Space, Qt::ShiftModifier);
    CHECK(f.grid.value().text() == u"周一1-2;周二至周五1");
    f.press(Qt::Key_Space, Qt::ShiftModifier);
    CHECK(f.grid.value().text() == u"周一2");
}

TEST_CASE("What is not on offer is passed over and cannot be ticked")
{
    Fixture f;
    f.grid.setAvailable(slotsOf(u"周一1;周三1-2"));
    f.grid.setFocus();
    f.press(Qt::Key_Right);
    CHECK(f.focused() == Slot{3, 1});
    f.press(Qt::Key_Space, Qt::ShiftModifier);
    CHECK(f.grid.value().text() == u"周一1;周三1");
    f.grid.setAvailable(slotsOf(u"周三1"));
    CHECK(f.grid.value().text() == u"周三1");
}

TEST_CASE("A head ticks its day or period by the mouse")
{
    Fixture f;
    for (QToolButton *head : f.grid.findChildren<QToolButton *>()) {
        if (head->accessibleName() == u"Period 2 on every day")
            QTest::mouseClick(head, Qt::LeftButton);
    }
    CHECK(f.grid.value().text() == u"周一至周五2");
}

TEST_CASE("Tab passes a slot grid as one place, and every cell has a name")
{
    Fixture f;
    f.press(Qt::Key_Right);
    int places = 0;
    for (const SlotCell *cell : f.grid.findChildren<SlotCell *>())
        places += (cell->focusPolicy() & Qt::TabFocus) != 0 ? 1 : 0;
    CHECK(places == 1);
    CHECK(f.grid.focusProxy() == QApplication::focusWidget());
    CHECK(unnamedWidgets(f.grid).isEmpty());
}

TEST_CASE("A new shape starts without ticks")
{
    Fixture f;
    f.grid.setValue(slotsOf(u"周一1"));
    f.grid.setShape(*WeekdaySet::parse(QStringLiteral("周六、周日")), kMaxPeriod);
    CHECK(f.grid.value().empty());
    CHECK(f.grid.findChildren<SlotCell *>().size() == 2 * kMaxPeriod);
}
