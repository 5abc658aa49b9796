// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money_text.h"
#include "core/office/settle.h"
#include "core/schemes/shipped_schemes.h"
#include "tests/office/school.h"
#include "tests/support/accessibility.h"
#include "tests/support/catch.h"
#include "tests/support/scripted_dialogs.h"
#include "ui/pages/office_link.h"
#include "ui/pages/students/attendance_calendar.h"
#include "ui/pages/students/students_page.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/slot_grid.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace kehou;
using namespace kehou::test;
using namespace kehou::ui;

namespace
{

[[nodiscard]] Office::Settings officeSettings()
{
    return {{}, [] { return qint64{1'790'000'000'000}; }};
}

// The students page over the example school.
class Desk
{
public:
    Desk() : m_link([] { return QDate(2026, 11, 20); }), m_page(m_link, m_dialogs)
    {
        const QString path = m_folder.filePath(QStringLiteral("学校.kehou"));
        {
            auto office =
                Office::create(path, schemeText(QStringLiteral("onex")), officeSettings());
            REQUIRE(office);
            REQUIRE(
                importWorkbook(*office.value(), {examplePath(QStringLiteral("onex")), {}, false}));
        }
        m_link.open([path] { return Office::open(path, officeSettings()); });
        m_page.resize(1180, 640);
        m_page.show();
        settle();
        REQUIRE(m_link.isOpen());
    }
    ~Desk() { m_link.close(); }

    // Nothing runs, and what answers asked for has run too.
    void settle()
    {
        for (int round = 0; round < 3; ++round) {
            REQUIRE(QTest::qWaitFor([this] { return m_link.isIdle(); }, 60'000));
            QCoreApplication::processEvents();
        }
    }

    [[nodiscard]] StudentsPage &page() { return m_page; }
    [[nodiscard]] ScriptedDialogs &dialogs() { return m_dialogs; }

    template <class T>
    [[nodiscard]] T *find(const QString &name)
    {
        T *child = m_page.findChild<T *>(name);
        REQUIRE(child);
        return child;
    }
    [[nodiscard]] QString text(const QString &label) { return find<QLabel>(label)->text(); }

    void open(const QString &student)
    {
        m_page.openAt(student);
        settle();
        REQUIRE(text(QStringLiteral("cardPerson")).contains(student));
    }
    void press(const QString &name)
    {
        QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton);
        settle();
    }
    void fill(const QString &header, const QString &text)
    {
        auto *line = find<QLineEdit>(QStringLiteral("field ") + header);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }

    template <class T, class Reading>
    [[nodiscard]] T ask(Reading reading)
    {
        std::optional<T> answer;
        m_link.post(&m_page, std::move(reading), [&](const Result<T> &result) {
            REQUIRE(result);
            answer = result.value();
        });
        settle();
        REQUIRE(answer);
        return *answer;
    }
    [[nodiscard]] SheetRows sheet(const QString &name)
    {
        return ask<SheetRows>([name](Office &office) { return loadSheet(office, name); });
    }

private:
    QTemporaryDir m_folder;
    ScriptedDialogs m_dialogs;
    OfficeLink m_link;
    StudentsPage m_page;
};

const QString kStudent = QStringLiteral("20260007");

// The cells of the row that begins with the number.
[[nodiscard]] QList<QStringList> rowsOf(const SheetRows &sheet, const QString &number)
{
    QList<QStringList> rows;
    for (const SheetLine &line : sheet.lines) {
        if (line.cells.first() == number)
            rows.append(line.cells);
    }
    return rows;
}

} // namespace

TEST_CASE("R-DAT-1 the telephone is masked until it is shown on purpose, and again for the next")
{
    Desk desk;
    desk.open(kStudent);
    CHECK(desk.text(QStringLiteral("cardPhone")).startsWith(QStringLiteral("•••••••9695")));
    desk.press(QStringLiteral("showSensitive"));
    CHECK(desk.text(QStringLiteral("cardPhone")).contains(QStringLiteral("13878839695")));
    desk.open(QStringLiteral("20260001"));
    CHECK_FALSE(desk.text(QStringLiteral("cardPhone")).contains(QStringLiteral("13881306830")));
    CHECK(desk.find<QPushButton>(QStringLiteral("showSensitive"))->isVisible());
    for (const QLabel *label : desk.page().findChildren<QLabel *>())
        CHECK_FALSE(label->text().contains(QStringLiteral("留守")));
}

TEST_CASE("The card shows the week, the attendance and the money that the rules give")
{
    Desk desk;
    desk.open(kStudent);
    CHECK(desk.find<SlotGrid>(QStringLiteral("cardWeek"))->value() ==
          *SlotSet::parse(QStringLiteral("周一至周五1-2")));
    const auto explained =
        desk.ask<Explanation>([](Office &office) { return explainStudent(office, kStudent, {}); });
    const Settlement &settlement = explained.settlement;
    const QString money = desk.text(QStringLiteral("cardMoney"));
    CHECK(money.contains(moneyText(settlement.prepaid)));
    CHECK(money.contains(moneyText(settlement.refund() + settlement.due())));
    CHECK(desk.text(QStringLiteral("cardAttendance"))
              .startsWith(QString::number(settlement.counts.scheduled)));
    QSet<QDate> days;
    for (const PresenceDay &day : explained.days)
        days.insert(day.date);
    const auto *calendar = desk.find<AttendanceCalendar>(QStringLiteral("cardCalendar"));
    int shown = 0;
    for (const Presence presence : {Presence::Attended, Presence::OnLeave, Presence::Absent,
                                    Presence::Cancelled, Presence::Unrecorded})
        shown += calendar->dayCount(presence);
    CHECK(shown == days.size());
}

TEST_CASE("Why opens the student's settlement")
{
    Desk desk;
    desk.open(kStudent);
    QSignalSpy opened(&desk.page(), &Page::openPage);
    desk.press(QStringLiteral("cardWhy"));
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().at(0).toString() == QStringLiteral("fees"));
    CHECK(opened.first().at(1).toString() == QStringLiteral("student/") + kStudent);
}

TEST_CASE("A class leaves its own students in the list")
{
    Desk desk;
    auto *classes = desk.find<QListWidget>(QStringLiteral("classes"));
    auto *roster = desk.find<DataTable>(QStringLiteral("roster"));
    const qsizetype all = roster->shownGrid().size();
    classes->setFocus();
    QTest::keyClick(classes, Qt::Key_Down);
    const QList<QStringList> grid = roster->shownGrid();
    CHECK(grid.size() < all);
    for (const QStringList &line : grid.mid(1))
        CHECK(line.contains(QStringLiteral("一（1）班")));
    desk.open(QStringLiteral("20250002")); // of another class: it is found all the same
}

TEST_CASE("A student's row is edited in the card's place and stands in the file")
{
    Desk desk;
    desk.open(kStudent);
    desk.press(QStringLiteral("editStudent"));
    desk.fill(QStringLiteral("监护人"), QStringLiteral("Li Gui"));
    CHECK(desk.page().hasUnsavedEntry());
    desk.press(QStringLiteral("saveRow"));
    CHECK_FALSE(desk.page().hasUnsavedEntry());
    CHECK(desk.text(QStringLiteral("cardPerson")).contains(QStringLiteral("Li Gui")));
    const auto rows = rowsOf(desk.sheet(QStringLiteral("学生")), kStudent);
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().contains(QStringLiteral("Li Gui")));
    CHECK(rows.first().contains(QStringLiteral("13878839695")));
}

TEST_CASE("A new student needs a number; what is missing is said and nothing is written")
{
    Desk desk;
    const qsizetype before = desk.sheet(QStringLiteral("学生")).lines.size();
    desk.press(QStringLiteral("newStudent"));
    desk.fill(QStringLiteral("姓名"), QStringLiteral("Wang"));
    desk.press(QStringLiteral("saveRow"));
    CHECK(desk.text(QStringLiteral("rowFaults")).contains(QStringLiteral("学号")));
    CHECK(desk.sheet(QStringLiteral("学生")).lines.size() == before);
    desk.fill(QStringLiteral("学号"), QStringLiteral("20260099"));
    auto *className = desk.find<QLineEdit>(QStringLiteral("field 班级"));
    className->setText(QStringLiteral("一（1）班"));
    desk.press(QStringLiteral("saveRow"));
    CHECK(desk.sheet(QStringLiteral("学生")).lines.size() == before + 1);
    CHECK(desk.text(QStringLiteral("cardPerson")).contains(QStringLiteral("20260099")));
}

TEST_CASE("R-ENR-4 an overlapping enrollment is refused in its place, a right one is taken")
{
    Desk desk;
    desk.open(QStringLiteral("20220005"));
    CHECK_FALSE(desk.page().findChild<SlotGrid *>(QStringLiteral("cardWeek")));
    const auto enroll = [&] {
        desk.press(QStringLiteral("newEnrollment"));
        CHECK_FALSE(desk.find<QLineEdit>(QStringLiteral("field 学号"))->isEnabled());
        desk.find<QLineEdit>(QStringLiteral("field 时间"))->setText(QStringLiteral("周一1"));
        desk.fill(QStringLiteral("开始日期"), QStringLiteral("2026-09-01"));
        desk.find<QLineEdit>(QStringLiteral("field 申请人"))->setText(QStringLiteral("张欣军"));
        desk.fill(QStringLiteral("申请日期"), QStringLiteral("2026-08-20"));
        desk.fill(QStringLiteral("协议日期"), QStringLiteral("2026-08-25"));
        desk.find<QComboBox>(QStringLiteral("field 状态"))->setCurrentText(QStringLiteral("生效"));
        desk.press(QStringLiteral("saveRow"));
    };
    enroll();
    CHECK(rowsOf(desk.sheet(QStringLiteral("报名")), QStringLiteral("20220005")).size() == 1);
    CHECK(desk.find<SlotGrid>(QStringLiteral("cardWeek"))->value() ==
          *SlotSet::parse(QStringLiteral("周一1")));
    enroll();
    CHECK_FALSE(desk.text(QStringLiteral("rowFaults")).isEmpty());
    CHECK(rowsOf(desk.sheet(QStringLiteral("报名")), QStringLiteral("20220005")).size() == 1);
    CHECK(desk.page().hasUnsavedEntry());
}

TEST_CASE("What was typed is not given up without a question")
{
    Desk desk;
    desk.open(kStudent);
    desk.press(QStringLiteral("editStudent"));
    desk.fill(QStringLiteral("监护人"), QStringLiteral("Li Gui"));
    desk.dialogs().willChoose(0);
    desk.press(QStringLiteral("newStudent"));
    CHECK(desk.dialogs().asked().size() == 1);
    CHECK(desk.find<QLineEdit>(QStringLiteral("field 监护人"))->text() == QStringLiteral("Li Gui"));
    desk.dialogs().willChoose(1);
    desk.press(QStringLiteral("newStudent"));
    CHECK(desk.find<QLineEdit>(QStringLiteral("field 监护人"))->text().isEmpty());
}

TEST_CASE("Every field of the students page has a name for a screen reader")
{
    Desk desk;
    desk.open(kStudent);
    CHECK(unnamedWidgets(desk.page()) == QStringList());
    desk.press(QStringLiteral("editStudent"));
    CHECK(unnamedWidgets(desk.page()) == QStringList());
}
