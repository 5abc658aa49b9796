// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/facts.h"
#include "core/schemes/shipped_schemes.h"
#include "tests/office/school.h"
#include "tests/support/accessibility.h"
#include "tests/support/catch.h"
#include "tests/support/scripted_dialogs.h"
#include "ui/pages/enrollment/enrollment_page.h"
#include "ui/pages/office_link.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/slot_grid.h"

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

const QDate kToday(2026, 10, 12);

[[nodiscard]] Office::Settings officeSettings()
{
    return {{}, [] { return qint64{1'790'000'000'000}; }};
}

// The page over the example onex, whose children all take part.
class Desk
{
public:
    Desk() : m_link([] { return kToday; }), m_page(m_link, m_dialogs)
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
        REQUIRE(QTest::qWaitForWindowActive(&m_page));
    }
    ~Desk() { m_link.close(); }

    void settle()
    {
        for (int turn = 0; turn < 3; ++turn) {
            REQUIRE(QTest::qWaitFor([this] { return m_link.isIdle(); }, 60'000));
            QCoreApplication::processEvents();
        }
    }
    [[nodiscard]] EnrollmentPage &page() { return m_page; }
    [[nodiscard]] OfficeLink &link() { return m_link; }

    template <class T>
    [[nodiscard]] T &find(const QString &name)
    {
        T *child = m_page.findChild<T *>(name);
        REQUIRE(child);
        return *child;
    }
    void chooseState(EnrollmentState state)
    {
        find<QListWidget>(QStringLiteral("enrollmentStates"))
            .setCurrentRow(static_cast<int>(state));
    }
    [[nodiscard]] DataTable &list() { return find<DataTable>(QStringLiteral("enrollmentList")); }
    [[nodiscard]] QPushButton &move(EnrollmentMove move)
    {
        return find<QPushButton>(QStringLiteral("move%1").arg(static_cast<int>(move)));
    }
    // All of the queue, by the keyboard.
    void chooseAll()
    {
        list().view()->setFocus();
        QTest::keyClick(list().view(), Qt::Key_A, Qt::ControlModifier);
        settle();
    }
    void press(QPushButton &button)
    {
        REQUIRE(button.isVisible());
        QTest::keyClick(&button, Qt::Key_Space);
        settle();
    }
    // A draft for the child from a day on, for Monday's first period.
    void enterDraft(const QString &student, const QString &from)
    {
        m_page.openAt(QStringLiteral("new"));
        find<QLineEdit>(QStringLiteral("draftStudent")).setText(student);
        find<SlotGrid>(QStringLiteral("draftSlots"))
            .setValue(*SlotSet::parse(QStringLiteral("周一1")));
        auto &first = find<QLineEdit>(QStringLiteral("draftFrom"));
        first.setFocus();
        first.selectAll();
        QTest::keyClicks(&first, from);
        QTest::keyClick(&first, Qt::Key_Return);
        settle();
    }
    [[nodiscard]] QList<Enrollment> stored(const QString &student)
    {
        QList<Enrollment> rows;
        m_link.post(
            &m_page,
            [](Office &office) {
                return office.read<QList<Enrollment>>(
                    [](Tables &tables) -> Result<QList<Enrollment>> {
                        return tables.rows<Enrollment>(findTerm(tables).value().id);
                    });
            },
            [&](const Result<QList<Enrollment>> &all) {
                for (const Enrollment &row : all.value()) {
                    if (row.student == student)
                        rows.append(row);
                }
            });
        settle();
        return rows;
    }

private:
    QTemporaryDir m_folder;
    ScriptedDialogs m_dialogs;
    OfficeLink m_link;
    EnrollmentPage m_page;
};

[[nodiscard]] QString firstChild(Desk &desk)
{
    desk.chooseState(EnrollmentState::Active);
    return desk.list().shownGrid().at(1).at(1);
}

} // namespace

TEST_CASE("R-ENR-1 a queue shows its own, and only the moves that its state has")
{
    Desk desk;
    CHECK(unnamedWidgets(desk.page()) == QStringList());
    desk.chooseState(EnrollmentState::Active);
    desk.chooseAll();
    CHECK(desk.list().selectedRows().size() > 10);
    CHECK(desk.move(EnrollmentMove::Withdraw).isVisible());
    CHECK_FALSE(desk.move(EnrollmentMove::Sign).isVisible());
    CHECK_FALSE(desk.move(EnrollmentMove::Leave).isVisible());
    desk.chooseState(EnrollmentState::Draft);
    CHECK(desk.list().shownGrid().size() == 1); // the headers
    CHECK_FALSE(desk.move(EnrollmentMove::Submit).isVisible());
}

TEST_CASE("R-ENR-1 a draft is entered and goes from queue to queue by keys; undo takes a step back")
{
    Desk desk;
    const QString child = firstChild(desk);
    desk.enterDraft(child, QStringLiteral("2027-01-04"));
    REQUIRE(desk.stored(child).size() == 2);
    CHECK(desk.stored(child).last().state == EnrollmentState::Draft);

    desk.chooseAll();
    desk.press(desk.move(EnrollmentMove::Submit));
    CHECK(desk.stored(child).last().state == EnrollmentState::ClassReview);
    CHECK(desk.stored(child).last().appliedOn == kToday);
    desk.chooseState(EnrollmentState::ClassReview);
    desk.chooseAll();
    desk.press(desk.move(EnrollmentMove::Pass));
    CHECK(desk.stored(child).last().state == EnrollmentState::SchoolApproval);
    desk.link().undo();
    desk.settle();
    CHECK(desk.stored(child).last().state == EnrollmentState::ClassReview);
}

TEST_CASE("R-ENR-1 a step that lacks its reason says so and changes nothing")
{
    Desk desk;
    const QString child = firstChild(desk);
    desk.enterDraft(child, QStringLiteral("2027-01-04"));
    desk.chooseAll();
    const QSignalSpy messages(&desk.page(), &Page::message);
    desk.press(desk.move(EnrollmentMove::Cancel));
    REQUIRE(messages.size() == 1);
    CHECK(messages[0][0].value<MessageKind>() == MessageKind::Error);
    CHECK(desk.stored(child).last().state == EnrollmentState::Draft);
    desk.find<QLineEdit>(QStringLiteral("stepReason")).setText(QStringLiteral("填错了"));
    desk.press(desk.move(EnrollmentMove::Cancel));
    CHECK(desk.stored(child).last().state == EnrollmentState::Cancelled);
}

TEST_CASE("R-ENR-6 the page prints applications and agreements, and keeps a child half entered")
{
    Desk desk;
    const QSignalSpy opened(&desk.page(), &Page::openPage);
    desk.page().printCurrent();
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][1].toString() == u"application");
    desk.press(desk.find<QPushButton>(QStringLiteral("importApplications")));
    REQUIRE(opened.size() == 2);
    CHECK(opened[1][1].toString() == u"import");
    CHECK_FALSE(desk.page().hasUnsavedEntry());
    desk.find<QLineEdit>(QStringLiteral("draftStudent")).setText(QStringLiteral("2026"));
    CHECK(desk.page().hasUnsavedEntry());
}

TEST_CASE(
    "R-ENR-2 before a withdrawal is recorded the page says when the child leaves, and its bill")
{
    Desk desk;
    desk.chooseState(EnrollmentState::Active);
    desk.list().setCurrentRow(0);
    desk.settle();
    auto &effect = desk.find<QLabel>(QStringLiteral("withdrawalEffect"));
    CHECK(effect.isVisible());
    CHECK(effect.text().contains(QStringLiteral("leaves on 2026-10-19")));
    auto &day = desk.find<DateEdit>(QStringLiteral("stepDate"));
    day.setFocus();
    day.selectAll();
    QTest::keyClicks(&day, QStringLiteral("2026-11-02"));
    QTest::keyClick(&day, Qt::Key_Tab);
    desk.settle();
    CHECK(effect.text().contains(QStringLiteral("leaves on 2026-11-09")));
    const QString student = desk.list().shownGrid().at(1).at(1);
    CHECK_FALSE(desk.stored(student).first().withdrawalRequestedOn); // nothing is recorded
    desk.press(desk.move(EnrollmentMove::Withdraw));
    CHECK_FALSE(effect.isVisible());
}
