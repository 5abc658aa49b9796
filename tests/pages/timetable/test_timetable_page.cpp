// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schemes/shipped_schemes.h"
#include "tests/office/school.h"
#include "tests/support/accessibility.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/own_settings.h"
#include "ui/pages/office_link.h"
#include "ui/pages/timetable/session_panel.h"
#include "ui/pages/timetable/timetable_page.h"
#include "ui/widgets/committed_line_edit.h"
#include "ui/widgets/data_table.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTabWidget>
#include <QTest>

using namespace kehou;
using namespace kehou::test;
using namespace kehou::ui;

namespace
{

// Two classes and one course; Saturday 2026-09-12 is a make-up day that follows Monday.
[[nodiscard]] TermBook aSchool()
{
    TermBook book = aBook();
    book.rows<SchoolClass>() = {aClass(), aClass(kOtherClass, 3)};
    book.rows<SchoolClass>()[0].room = QStringLiteral("101");
    book.rows<BaseGroup>() = {
        {kClass, slotSet(u"周一1-2"), QStringLiteral("自主阅读"), QStringLiteral("T1"), {}},
        {kOtherClass, slotSet(u"周一1"), QStringLiteral("自主作业"), QStringLiteral("T2"), {}}};
    book.rows<Offering>() = {anOffering(QStringLiteral("C1"), u"周一2")};
    book.rows<Offering>()[0].room = QStringLiteral("操场");
    for (const auto &[number, name] : {std::pair{QStringLiteral("T1"), QStringLiteral("周敏")},
                                       std::pair{QStringLiteral("T2"), QStringLiteral("吴军")},
                                       std::pair{QStringLiteral("T3"), QStringLiteral("何静")}}) {
        StaffMember member = aTeacher(number);
        member.name = name;
        book.rows<StaffMember>().append(member);
    }
    Student second = aStudent(QStringLiteral("2"));
    second.name = QStringLiteral("王芳");
    second.className = kOtherClass;
    book.rows<Student>().append(second);
    Enrollment enrollment = anEnrollment(u"周一1");
    enrollment.student = second.number;
    book.rows<Enrollment>() = {anEnrollment(u"周一1-2"), enrollment};
    book.rows<Placement>() = {aPlacement(QStringLiteral("C1"))};
    book.rows<CalendarDay>() = {
        {date(u"2026-09-12"), CalendarDayKind::MakeUp, 1, QStringLiteral("国庆调休")}};
    return book;
}

class Desk
{
public:
    explicit Desk(const TermBook &book = aSchool())
        : m_link([] { return QDate(2026, 9, 7); }), m_page(m_link, [] { return QTime(15, 10); })
    {
        put(m_school, book);
        m_school.close();
        QObject::connect(&m_page, &Page::message, &m_page,
                         [this](MessageKind, const QString &text) { messages.append(text); });
        const QString path = m_school.path();
        m_link.open([path] {
            return Office::open(path, {{}, [] { return qint64{1'790'000'000'000}; }});
        });
        m_page.resize(1180, 640);
        m_page.show();
        settle();
        REQUIRE(m_link.isOpen());
    }
    ~Desk() { m_link.close(); }

    void settle()
    {
        for (int round = 0; round < 4; ++round) {
            REQUIRE(QTest::qWaitFor([this] { return m_link.isIdle(); }, 60'000));
            QCoreApplication::processEvents();
        }
    }

    template <class T>
    [[nodiscard]] T *find(const QString &name)
    {
        T *child = m_page.findChild<T *>(name);
        REQUIRE(child);
        return child;
    }

    [[nodiscard]] TimetablePage &page() { return m_page; }
    [[nodiscard]] QTableView *grid() { return find<QTableView>(QStringLiteral("weekGrid")); }
    [[nodiscard]] QString cell(int row, int column)
    {
        return grid()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString day(int column)
    {
        return grid()->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    void chooseCell(int row, int column)
    {
        grid()->setCurrentIndex(grid()->model()->index(row, column));
        settle();
    }
    void choose(TimetableView view, const QString &name)
    {
        pick(QStringLiteral("timetableView"), static_cast<int>(view));
        auto *names = find<QComboBox>(QStringLiteral("timetableName"));
        if (!name.isEmpty())
            pick(QStringLiteral("timetableName"), names->findData(name));
    }
    void press(const QString &button)
    {
        auto *found = find<QPushButton>(button);
        REQUIRE(found->isEnabled());
        QTest::mouseClick(found, Qt::LeftButton);
        settle();
    }
    void reason(const QString &text)
    {
        find<CommittedLineEdit>(QStringLiteral("sessionReason"))->setText(text);
    }
    [[nodiscard]] QList<QStringList> shown(const QString &table)
    {
        return find<DataTable>(table)->shownGrid().mid(1);
    }

    QStringList messages;

private:
    void pick(const QString &box, int index)
    {
        auto *found = find<QComboBox>(box);
        REQUIRE(index >= 0);
        found->setCurrentIndex(index);
        Q_EMIT found->activated(index);
        settle();
    }

    OwnSettings m_settings;
    School m_school;
    OfficeLink m_link;
    TimetablePage m_page;
};

} // namespace

TEST_CASE("R-CAL-1 the week has a make-up day with what it follows, and no day without service")
{
    Desk desk;
    const QAbstractItemModelTester tester(desk.grid()->model());
    REQUIRE(desk.grid()->model()->columnCount() == 6);
    CHECK(desk.day(0) == QStringLiteral("周一\n9-7"));
    CHECK(desk.day(5) == QStringLiteral("周六\n9-12\nmake-up, as 周一"));
    CHECK(desk.cell(0, 5) == desk.cell(0, 0));
    CHECK(desk.cell(0, 1).isEmpty());
}

TEST_CASE("A cell of the school's week counts, that of a class, teacher or room names")
{
    Desk desk;
    CHECK(desk.cell(0, 0) == QStringLiteral("2 group(s)\n2 pupil(s)"));
    const auto [view, name, row, text] = GENERATE(table<TimetableView, QString, int, QString>({
        {TimetableView::Band, QStringLiteral("1,3"), 0, QStringLiteral("2 group(s)\n2 pupil(s)")},
        {TimetableView::SchoolClass, kClass, 0, QStringLiteral("自主阅读 · 周敏 · 101")},
        {TimetableView::SchoolClass, kClass, 1, QStringLiteral("自主阅读 · 周敏 · 101\nC1 课程C1")},
        {TimetableView::SchoolClass, kOtherClass, 1, QString()},
        {TimetableView::Teacher, QStringLiteral("T2"), 0,
         kOtherClass + QStringLiteral(" · 自主作业")},
        {TimetableView::Room, QStringLiteral("操场"), 1, QStringLiteral("C1 课程C1 · TC1")},
    }));
    CAPTURE(static_cast<int>(view), name);
    desk.choose(view, name);
    CHECK(desk.cell(row, 0) == text);
}

TEST_CASE("What was chosen to look at is there again when the page is opened the next time")
{
    Desk desk;
    desk.choose(TimetableView::SchoolClass, kOtherClass);
    OfficeLink link([] { return QDate(2026, 9, 7); });
    TimetablePage again(link, [] { return QTime(15, 10); });
    CHECK(again.findChild<QComboBox *>(QStringLiteral("timetableView"))->currentIndex() ==
          static_cast<int>(TimetableView::SchoolClass));
    desk.page().reload();
    desk.settle();
    CHECK(desk.find<QComboBox>(QStringLiteral("timetableName"))->currentText() == kOtherClass);
}

TEST_CASE("Choosing a cell shows its sessions with teacher, room and number")
{
    Desk desk;
    desk.chooseCell(1, 0);
    const QList<QStringList> rows = desk.shown(QStringLiteral("cellSessions"));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].mid(0, 4) ==
          QStringList{kClass, QStringLiteral("周敏"), QStringLiteral("101"), QStringLiteral("0")});
    CHECK(rows[1].mid(0, 4) == QStringList{QStringLiteral("C1 课程C1"), QStringLiteral("TC1"),
                                           QStringLiteral("操场"), QStringLiteral("1")});
    desk.chooseCell(0, 1);
    CHECK(desk.shown(QStringLiteral("cellSessions")).isEmpty());
    CHECK_FALSE(desk.find<QPushButton>(QStringLiteral("moveThisSession"))->isEnabled());
}

TEST_CASE("R-ATT-9 a session is moved from the timetable with a reason, and refused without one")
{
    Desk desk;
    desk.chooseCell(0, 0);
    desk.press(QStringLiteral("moveThisSession"));
    CHECK(desk.messages.last().contains(QStringLiteral("needs a reason")));
    desk.find<QLineEdit>(QStringLiteral("sessionMoveDate"))->setText(QStringLiteral("2026-09-08"));
    desk.reason(QStringLiteral("教研"));
    desk.press(QStringLiteral("moveThisSession"));
    CHECK(desk.messages.last().contains(QStringLiteral("moved to 2026-09-08")));
    CHECK(desk.cell(0, 0) == QStringLiteral("1 group(s)\n1 pupil(s)"));
    CHECK(desk.cell(0, 1) == QStringLiteral("1 group(s)\n1 pupil(s)"));
}

TEST_CASE("R-ATT-9 a session is moved to another room from the timetable, which is typed or chosen")
{
    Desk desk;
    desk.chooseCell(0, 0);
    auto *room = desk.find<QComboBox>(QStringLiteral("sessionMoveRoom"));
    CHECK(room->currentText() == QStringLiteral("101"));
    CHECK(room->findText(QStringLiteral("操场")) >= 0);
    room->setEditText(QStringLiteral("报告厅"));
    desk.reason(QStringLiteral("教室检修"));
    desk.press(QStringLiteral("moveThisSession"));
    CHECK(room->currentText() == QStringLiteral("报告厅"));
    CHECK(desk.find<QLabel>(QStringLiteral("sessionDetails"))
              ->text()
              .contains(QStringLiteral("in another room")));
    desk.choose(TimetableView::Room, QStringLiteral("报告厅"));
    CHECK(desk.cell(0, 0).contains(kClass));
}

TEST_CASE("R-ATT-2 a session is cancelled from the timetable and stands there as cancelled")
{
    Desk desk;
    desk.chooseCell(0, 0);
    desk.reason(QStringLiteral("暴雨"));
    desk.press(QStringLiteral("cancelThisSession"));
    CHECK(desk.cell(0, 0) == QStringLiteral("1 group(s)\n1 pupil(s)\n— 1 cancelled"));
    CHECK_FALSE(desk.find<QPushButton>(QStringLiteral("cancelThisSession"))->isEnabled());
}

TEST_CASE("R-ATT-5 a substitute is chosen from those who are free")
{
    Desk desk;
    desk.chooseCell(0, 0);
    auto *box = desk.find<QComboBox>(QStringLiteral("substituteChoice"));
    CHECK(box->findData(QStringLiteral("T2")) < 0); // with the other class
    REQUIRE(box->findData(QStringLiteral("T3")) > 0);
    box->setCurrentIndex(box->findData(QStringLiteral("T3")));
    desk.press(QStringLiteral("nameSubstitute"));
    CHECK(desk.shown(QStringLiteral("cellSessions")).first()[1] == QStringLiteral("何静"));
    CHECK(box->currentData().toString() == QStringLiteral("T3"));
    box->setCurrentIndex(0);
    desk.press(QStringLiteral("nameSubstitute"));
    CHECK(desk.shown(QStringLiteral("cellSessions")).first()[1] == QStringLiteral("周敏"));
}

TEST_CASE("One day's sheet lists the day's sessions, and Ctrl+P previews the form that is shown")
{
    Desk desk;
    QSignalSpy opened(&desk.page(), &Page::openPage);
    desk.page().printCurrent();
    CHECK(opened.last()[1].toString() == QStringLiteral("timetable/2026-09-07"));
    desk.choose(TimetableView::SchoolClass, kClass);
    desk.page().printCurrent();
    CHECK(opened.last()[1].toString() == QStringLiteral("timetable/2026-09-07/") + kClass);
    desk.choose(TimetableView::School, {});
    desk.page().openAt(QStringLiteral("day/2026-09-12"));
    desk.settle();
    CHECK(desk.shown(QStringLiteral("daySessions")).size() == 4);
    CHECK(desk.find<QLabel>(QStringLiteral("timetableDay"))
              ->text()
              .contains(QStringLiteral("make-up day, as 周一")));
    desk.page().printCurrent();
    CHECK(opened.last()[1].toString() == QStringLiteral("daily/2026-09-12"));
}

TEST_CASE("Where is everyone: typing finds a child with where it is at this time")
{
    Desk desk;
    desk.page().openAt(QStringLiteral("where"));
    desk.settle();
    CHECK(desk.shown(QStringLiteral("where")).size() == 2);
    auto *filter = desk.find<DataTable>(QStringLiteral("where"))->filterLine();
    filter->setText(QStringLiteral("王芳"));
    desk.settle();
    const QList<QStringList> rows = desk.shown(QStringLiteral("where"));
    REQUIRE(rows.size() == 1);
    CHECK(rows[0][2] == QStringLiteral("三（1）班 · 吴军 · 15:00–15:50"));
    CHECK(
        desk.find<QLabel>(QStringLiteral("whereSum"))->text().startsWith(QStringLiteral("2 of 2")));
    filter->setText(QStringLiteral("lm"));
    desk.settle();
    CHECK(desk.shown(QStringLiteral("where")).value(0).value(1) == QStringLiteral("李明"));
    desk.find<CommittedLineEdit>(QStringLiteral("whereTime"))->setText(QStringLiteral("25:00"));
    QTest::keyClick(desk.find<CommittedLineEdit>(QStringLiteral("whereTime")), Qt::Key_Return);
    CHECK(desk.messages.last().contains(QStringLiteral("16:20")));
}

TEST_CASE("A term without a timetable says what to do")
{
    TermBook book = aSchool();
    book.rows<BaseGroup>().clear();
    book.rows<Offering>().clear();
    book.rows<Enrollment>().clear();
    book.rows<Placement>().clear();
    Desk desk(book);
    CHECK_FALSE(desk.grid()->isVisible());
    desk.page().openAt(QStringLiteral("2026-09-08"));
    desk.settle();
    CHECK_FALSE(desk.grid()->isVisible());
    Desk full;
    CHECK(full.grid()->isVisible());
}

TEST_CASE("The timetable page can be used without a mouse and has names for screen readers")
{
    Desk desk;
    CHECK(unnamedWidgets(desk.page()) == QStringList());
}
