// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/facts.h"
#include "core/office/rows.h"
#include "core/schemes/shipped_schemes.h"
#include "tests/office/school.h"
#include "tests/support/accessibility.h"
#include "tests/support/catch.h"
#include "tests/support/own_settings.h"
#include "tests/support/scripted_dialogs.h"
#include "ui/pages/menu/courses_panel.h"
#include "ui/pages/menu/menu_board.h"
#include "ui/pages/menu/menu_page.h"
#include "ui/pages/office_link.h"
#include "ui/widgets/data_table.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace kehou;
using namespace kehou::test;
using namespace kehou::ui;

namespace
{

const QDate kToday(2026, 10, 12);

[[nodiscard]] Office::Settings officeSettings()
{
    return {{}, [] { return qint64{1'790'000'000'000}; }};
}

// The page over the example onex or over a file without courses.
class Desk
{
public:
    explicit Desk(bool withCourses = true)
        : m_link([] { return kToday; }), m_page(m_link, m_dialogs)
    {
        const QString path = m_folder.filePath(QStringLiteral("学校.kehou"));
        makeFile(path, withCourses);
        QObject::connect(&m_page, &Page::message,
                         [this](MessageKind, const QString &text) { m_messages.append(text); });
        m_link.open([path] { return Office::open(path, officeSettings()); });
        m_page.resize(1180, 640);
        m_page.show();
        settle();
        REQUIRE(m_link.isOpen());
        REQUIRE(QTest::qWaitForWindowActive(&m_page));
    }
    ~Desk() { m_link.close(); }

    void settle()
    {
        for (int turn = 0; turn < 4; ++turn) {
            REQUIRE(QTest::qWaitFor([this] { return m_link.isIdle(); }, 60'000));
            QCoreApplication::processEvents();
        }
    }
    [[nodiscard]] MenuPage &page() { return m_page; }
    [[nodiscard]] OfficeLink &link() { return m_link; }
    [[nodiscard]] ScriptedDialogs &dialogs() { return m_dialogs; }
    [[nodiscard]] const QStringList &messages() const { return m_messages; }

    template <class T>
    [[nodiscard]] T &find(const QString &name)
    {
        T *child = m_page.findChild<T *>(name);
        REQUIRE(child);
        return *child;
    }
    [[nodiscard]] DataTable &table() { return find<DataTable>(QStringLiteral("menuTable")); }
    [[nodiscard]] QListWidget &layer(const QString &name)
    {
        return find<QListWidget>(QStringLiteral("layer ") + name);
    }
    [[nodiscard]] QString field(const QString &header)
    {
        return find<QLineEdit>(QStringLiteral("field ") + header).text();
    }
    void type(const QString &header, const QString &text)
    {
        auto &line = find<QLineEdit>(QStringLiteral("field ") + header);
        line.setFocus();
        line.setText(text);
    }
    void press(const QString &button)
    {
        auto &found = find<QAbstractButton>(button);
        REQUIRE(found.isVisible());
        QTest::keyClick(&found, Qt::Key_Space);
        settle();
    }
    void step(OfferingMove move)
    {
        find<QTabWidget>(QStringLiteral("courseTabs")).setCurrentIndex(1);
        press(QStringLiteral("offeringMove%1").arg(static_cast<int>(move)));
    }
    [[nodiscard]] Offering stored(const QString &code)
    {
        std::optional<Offering> found;
        m_link.post(
            &m_page,
            [](Office &office) {
                return office.read<QList<Offering>>([](Tables &tables) -> Result<QList<Offering>> {
                    return tables.rows<Offering>(findTerm(tables).value().id);
                });
            },
            [&](const Result<QList<Offering>> &all) {
                for (const Offering &row : all.value()) {
                    if (row.code == code)
                        found = row;
                }
            });
        settle();
        REQUIRE(found);
        return *found;
    }

private:
    static void makeFile(const QString &path, bool withCourses)
    {
        auto office = Office::create(path, schemeText(QStringLiteral("onex")), officeSettings());
        REQUIRE(office);
        BookFolder book(QStringLiteral("onex"));
        if (!withCourses) {
            for (const char *sheet : {"课程", "选课结果", "志愿", "课次", "学生考勤"}) {
                book.remove(QString::fromUtf8(sheet));
            }
        }
        const auto taken = importWorkbook(*office.value(), {book.path(), {}, false});
        REQUIRE(taken);
    }

    OwnSettings m_settings;
    QTemporaryDir m_folder;
    ScriptedDialogs m_dialogs;
    OfficeLink m_link;
    MenuPage m_page;
    QStringList m_messages;
};

} // namespace

TEST_CASE("The menu shows a card for each course and the same courses in a table, as it was left")
{
    Desk desk;
    CHECK(unnamedWidgets(desk.page()) == QStringList());
    const int cards = desk.layer(QStringLiteral("社团")).count();
    CHECK(cards > 0);
    CHECK(desk.find<MenuBoard>(QStringLiteral("menuBoard")).isVisible());
    desk.page().setFocus();
    CHECK(QApplication::focusWidget()->objectName().startsWith(QStringLiteral("layer ")));
    desk.press(QStringLiteral("showTable"));
    CHECK(desk.table().isVisible());
    CHECK(desk.table().shownGrid().size() >= cards + 1);
    const QAbstractItemModelTester tester(desk.table().view()->model());

    MenuPage again(desk.link(), desk.dialogs());
    again.resize(1180, 640);
    again.show();
    desk.settle();
    CHECK(again.findChild<DataTable *>(QStringLiteral("menuTable"))->isVisible());
}

TEST_CASE("The card that is chosen is in the form, and saving it keeps its state")
{
    Desk desk;
    desk.layer(QStringLiteral("社团")).setCurrentRow(0);
    desk.settle();
    const QString code = desk.field(QStringLiteral("编号"));
    REQUIRE_FALSE(code.isEmpty());
    const Offering before = desk.stored(code);
    CHECK_FALSE(desk.find<QComboBox>(QStringLiteral("field 状态")).isEnabled());
    desk.type(QStringLiteral("名称"), QStringLiteral("硬笔书法"));
    CHECK(desk.page().hasUnsavedEntry());
    QTest::keyClick(&desk.page(), Qt::Key_S, Qt::ControlModifier);
    desk.settle();
    CHECK_FALSE(desk.page().hasUnsavedEntry());
    Offering after = before;
    after.name = QStringLiteral("硬笔书法");
    CHECK(desk.stored(code) == after);
    CHECK(desk.field(QStringLiteral("编号")) == code);
    desk.link().undo();
    desk.settle();
    CHECK(desk.stored(code) == before);
    CHECK(desk.field(QStringLiteral("名称")) == before.name);
}

TEST_CASE("R-MNU-4 a clash stays in sight with both sides named until it is mended")
{
    Desk desk;
    auto &list = desk.layer(QStringLiteral("社团"));
    REQUIRE(list.count() >= 2);
    list.setCurrentRow(0);
    desk.settle();
    const Offering first = desk.stored(desk.field(QStringLiteral("编号")));
    list.setCurrentRow(1);
    desk.settle();
    const Offering second = desk.stored(desk.field(QStringLiteral("编号")));
    desk.type(QStringLiteral("时间"), first.slots.text());
    desk.type(QStringLiteral("负责教师"), first.teacher);
    desk.press(QStringLiteral("saveOffering"));
    auto &faults = desk.find<QLabel>(QStringLiteral("offeringFaults"));
    REQUIRE(faults.isVisible());
    CHECK(faults.text().contains(first.code));
    CHECK(faults.text().contains(second.code));
    CHECK(desk.stored(second.code) == second);
    desk.type(QStringLiteral("时间"), second.slots.text());
    desk.type(QStringLiteral("负责教师"), second.teacher);
    desk.type(QStringLiteral("名称"), QStringLiteral("国画"));
    desk.press(QStringLiteral("saveOffering"));
    CHECK_FALSE(faults.isVisible());
    CHECK(desk.stored(second.code).name == u"国画");
}

TEST_CASE("What was typed is dropped for another course only after asking")
{
    Desk desk;
    auto &list = desk.layer(QStringLiteral("社团"));
    REQUIRE(list.count() >= 2);
    list.setCurrentRow(0);
    desk.settle();
    const QString code = desk.field(QStringLiteral("编号"));
    desk.type(QStringLiteral("名称"), QStringLiteral("改了一半"));
    desk.dialogs().willChoose(0);
    list.setCurrentRow(1);
    desk.settle();
    CHECK(desk.dialogs().asked().size() == 1);
    CHECK(desk.field(QStringLiteral("编号")) == code);
    CHECK(desk.field(QStringLiteral("名称")) == u"改了一半");
    desk.dialogs().willChoose(1);
    list.setCurrentRow(1);
    desk.settle();
    CHECK(desk.field(QStringLiteral("编号")) != code);
}

TEST_CASE("R-MNU-3 steps for several courses at once, by the keyboard, with the history kept")
{
    Desk desk;
    desk.press(QStringLiteral("showTable"));
    desk.table().view()->setFocus();
    QTest::keyClick(desk.table().view(), Qt::Key_A, Qt::ControlModifier);
    desk.settle();
    desk.step(OfferingMove::Open);
    const auto grid = desk.table().shownGrid();
    int running = 0;
    for (const QStringList &line : grid)
        running += line.contains(QStringLiteral("开班")) ? 1 : 0;
    CHECK(running > 0);
    CHECK(desk.messages().last().contains(QString::number(running)));
    desk.link().undo();
    desk.settle();
    for (const QStringList &line : desk.table().shownGrid())
        CHECK_FALSE(line.contains(QStringLiteral("开班")));
}

TEST_CASE("A menu without a course says what to do and begins the first one")
{
    Desk desk(false);
    CHECK_FALSE(desk.table().isVisible());
    desk.page().setFocus();
    CHECK(QApplication::focusWidget()->objectName() == u"emptyAction");
    QTest::keyClick(&desk.page(), Qt::Key_N, Qt::ControlModifier);
    const QHash<QString, QString> cells{{QStringLiteral("编号"), QStringLiteral("Z1")},
                                        {QStringLiteral("名称"), QStringLiteral("书法")},
                                        {QStringLiteral("年级"), QStringLiteral("1-6")},
                                        {QStringLiteral("时间"), QStringLiteral("周三2")},
                                        {QStringLiteral("最多人数"), QStringLiteral("20")}};
    for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell)
        desk.type(cell.key(), *cell);
    desk.find<QComboBox>(QStringLiteral("field 层级")).setCurrentText(QStringLiteral("社团"));
    desk.type(QStringLiteral("负责教师"), QStringLiteral("T007"));
    desk.press(QStringLiteral("saveOffering"));
    CAPTURE(desk.messages().join(u'\n'));
    CHECK(desk.stored(QStringLiteral("Z1")).state == OfferingState::Draft);
    CHECK(desk.layer(QStringLiteral("社团")).count() == 1);
    CHECK(desk.field(QStringLiteral("编号")) == u"Z1");
}

TEST_CASE("R-MNU-9 a plan that is too short says so at its course's sessions")
{
    Desk desk;
    desk.page().openAt(QStringLiteral("教学计划"));
    desk.settle();
    auto &missing = desk.find<QLabel>(QStringLiteral("planMissing"));
    CHECK(missing.isVisible());
    CHECK(missing.text().contains(QStringLiteral("R-MNU-9")));
    desk.page().openAt(QStringLiteral("机构"));
    desk.settle();
    CHECK(desk.find<QTabWidget>(QStringLiteral("menuTabs")).currentIndex() == 1);
}
