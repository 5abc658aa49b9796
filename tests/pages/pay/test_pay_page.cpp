// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money_text.h"
#include "core/office/rolls.h"
#include "core/schemes/shipped_schemes.h"
#include "tests/office/school.h"
#include "tests/support/accessibility.h"
#include "tests/support/catch.h"
#include "tests/support/scripted_dialogs.h"
#include "ui/pages/office_link.h"
#include "ui/pages/pay/pay_page.h"
#include "ui/pages/sheet_panel.h"
#include "ui/widgets/data_table.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
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

// The pay page over a school that was imported before, on the day after the term.
class Desk
{
public:
    explicit Desk(const QString &book, const QString &scheme = QStringLiteral("onex"))
        : m_link([] { return QDate(2027, 1, 16); }), m_page(m_link, m_dialogs)
    {
        const QString path = m_folder.filePath(QStringLiteral("学校.kehou"));
        {
            auto office = Office::create(path, schemeText(scheme), officeSettings());
            REQUIRE(office);
            if (!book.isEmpty())
                REQUIRE(importWorkbook(*office.value(), {book, {}, false}));
        }
        m_link.open([path] { return Office::open(path, officeSettings()); });
        m_page.resize(1180, 640);
        m_page.show();
        settle();
        REQUIRE(m_link.isOpen());
    }
    ~Desk() { m_link.close(); }

    void settle()
    {
        REQUIRE(QTest::qWaitFor([this] { return m_link.isIdle(); }, 60'000));
        QCoreApplication::processEvents();
        REQUIRE(QTest::qWaitFor([this] { return m_link.isIdle(); }, 60'000));
    }

    [[nodiscard]] PayPage &page() { return m_page; }
    [[nodiscard]] ScriptedDialogs &dialogs() { return m_dialogs; }

    // Presses the button and gives the answer.
    void close(qsizetype choice)
    {
        m_dialogs.willChoose(choice);
        QTest::mouseClick(&find<QPushButton>(QStringLiteral("closePay")), Qt::LeftButton);
        settle();
    }
    template <class Work>
    void work(Work work)
    {
        m_link.post(&m_page, std::move(work), [](const Result<void> &done) { CHECK(done); });
        settle();
    }

    template <class T>
    [[nodiscard]] T &find(const QString &name)
    {
        T *child = m_page.findChild<T *>(name);
        REQUIRE(child);
        return *child;
    }

    [[nodiscard]] QString textOf(const QString &label) { return find<QLabel>(label).text(); }
    [[nodiscard]] QList<QStringList> list()
    {
        return find<DataTable>(QStringLiteral("payList")).shownGrid();
    }

    [[nodiscard]] TermPay pay()
    {
        std::optional<TermPay> answer;
        m_link.post(
            &m_page, [](Office &office) { return payTerm(office, {}); },
            [&](const Result<TermPay> &result) { answer = result.value(); });
        settle();
        REQUIRE(answer);
        return *answer;
    }

private:
    QTemporaryDir m_folder;
    ScriptedDialogs m_dialogs;
    OfficeLink m_link;
    PayPage m_page;
};

[[nodiscard]] Money sumOf(const PayPage &page)
{
    Money sum;
    for (const QLabel *line : page.findChildren<QLabel *>(QStringLiteral("payAmount"))) {
        const auto amount = Money::parse(line->text());
        REQUIRE(amount);
        sum += *amount;
    }
    return sum;
}

} // namespace

TEST_CASE("Why is a teacher paid that much: the lines sum up to the figure")
{
    for (const QString &example : {QStringLiteral("onex"), QStringLiteral("gongzuoliang")}) {
        Desk desk(examplePath(example), example);
        const TermPay pay = desk.pay();
        REQUIRE(pay.sheet.staff.size() == 20);
        for (const PersonPay &person : pay.sheet.staff) {
            CAPTURE(person.staff);
            desk.page().openAt(QStringLiteral("staff/") + person.staff);
            CHECK(desk.textOf(QStringLiteral("payTitle")).contains(person.staff));
            CHECK(desk.textOf(QStringLiteral("payTitle")).contains(pay.name(person.staff)));
            CHECK(desk.textOf(QStringLiteral("payFigure")).contains(moneyText(person.total)));
            CHECK(sumOf(desk.page()) == person.total);
        }
        CHECK(desk.textOf(QStringLiteral("payFoot")).contains(moneyText(pay.sheet.fund)));
    }
}

TEST_CASE("R-PAY-7 the foot shows fund, sum and excess, and the list has everybody")
{
    Desk desk(examplePath(QStringLiteral("onex")));
    const TermPay pay = desk.pay();
    const QString totals = desk.textOf(QStringLiteral("payTotals"));
    CHECK(totals.contains(moneyText(pay.sheet.fund)));
    CHECK(totals.contains(moneyText(pay.sheet.total())));
    CHECK(totals.contains(moneyText(pay.sheet.over())));
    const QList<QStringList> list = desk.list();
    REQUIRE(list.size() == 21);
    CHECK(list[1][0] == QStringLiteral("T001"));
    CHECK(list[1][3] == moneyText(pay.sheet.staff[0].total));
    // Only what the method has: for sessions, posts, awards and deductions.
    CHECK(list[1].mid(5) == QStringList{moneyText(pay.sheet.staff[0].rate), QStringLiteral("0.00"),
                                        QStringLiteral("0.00"), QStringLiteral("0.00")});
}

TEST_CASE("R-PAY-1 under units the list shows units, score and both parts")
{
    Desk desk(examplePath(QStringLiteral("gongzuoliang")), QStringLiteral("gongzuoliang"));
    const QStringList first = desk.list()[1];
    CHECK(first.mid(3) == QStringList{QStringLiteral("6,526.16"), QStringLiteral("180"),
                                      QStringLiteral("167.5"), QStringLiteral("83.72"),
                                      QStringLiteral("6,268.19"), QStringLiteral("257.97"),
                                      QStringLiteral("0.00")});
    CHECK_FALSE(desk.textOf(QStringLiteral("payTotals")).contains(u"R-PAY-7"));
}

TEST_CASE("R-PAY-10 what is missing stands first and opens its place")
{
    const BookFolder book(QStringLiteral("onex"));
    book.replace(QStringLiteral("课次"), QStringLiteral("2026-09-01,1,一（1）班,已点名"),
                 QStringLiteral("2026-09-01,1,一（1）班,未点名"));
    Desk desk(book.path());
    auto &gaps = desk.find<DataTable>(QStringLiteral("payGaps"));
    CHECK(gaps.isVisible());
    REQUIRE(gaps.shownGrid().size() == 3); // the header, the roll and the patrols
    CHECK(gaps.shownGrid()[1][0].contains(QStringLiteral("一（1）班")));
    CHECK(desk.textOf(QStringLiteral("payState")).contains(u'2'));
    QSignalSpy opened(&desk.page(), &Page::openPage);
    Q_EMIT gaps.rowActivated(0);
    REQUIRE(opened.size() == 1);
    CHECK(opened.first() ==
          QVariantList{QStringLiteral("attendance"), QStringLiteral("2026-09-01/1/一（1）班")});
    Q_EMIT gaps.rowActivated(1); // the patrols
    REQUIRE(opened.size() == 2);
    CHECK(opened.last() == QVariantList{QStringLiteral("attendance"), QStringLiteral("oversight")});
}

TEST_CASE("R-PAY-3 an award is entered on the pay page and stands in the person's pay")
{
    Desk desk(examplePath(QStringLiteral("onex")));
    const PersonPay before = desk.pay().sheet.staff.first();
    desk.page().openAt(QStringLiteral("处理"));
    desk.settle();
    auto &sheet = desk.find<SheetPanel>(QStringLiteral("sheet 处理"));
    REQUIRE(sheet.isVisible());
    QTest::keyClick(&sheet, Qt::Key_N, Qt::ControlModifier);
    const auto type = [&](const QString &field, const QString &text) {
        auto *edit = sheet.findChild<QWidget *>(QStringLiteral("field ") + field);
        REQUIRE(edit);
        if (auto *choice = qobject_cast<QComboBox *>(edit))
            choice->setCurrentText(text);
        else if (auto *line = qobject_cast<QLineEdit *>(edit))
            line->setText(text);
        else
            edit->findChild<QLineEdit *>()->setText(text);
    };
    type(QStringLiteral("工号"), before.staff);
    QTest::keyClick(&sheet, Qt::Key_S, Qt::ControlModifier);
    desk.settle();
    CHECK(desk.pay().sheet.staff.first().award == before.award); // the rest is missing
    type(QStringLiteral("类型"), QStringLiteral("奖励"));
    type(QStringLiteral("日期"), QStringLiteral("2026-12-01"));
    type(QStringLiteral("金额"), QStringLiteral("200"));
    type(QStringLiteral("说明"), QStringLiteral("open day"));
    QTest::keyClick(&sheet, Qt::Key_S, Qt::ControlModifier);
    desk.settle();
    CHECK(desk.pay().sheet.staff.first().award == before.award + Money::fen(20'000));
    desk.page().openAt(QStringLiteral("staff/") + before.staff);
    desk.settle();
    CHECK(desk.textOf(QStringLiteral("payFigure"))
              .contains(moneyText(before.total + Money::fen(20'000))));
}

TEST_CASE("R-PAY-10 a gap that no roll mends opens the place where it is mended")
{
    const BookFolder book(QStringLiteral("onex"));
    book.replace(QStringLiteral("教职工"), QStringLiteral(",A,"), QStringLiteral(",,"));
    Desk desk(book.path());
    auto &gaps = desk.find<DataTable>(QStringLiteral("payGaps"));
    QSignalSpy opened(&desk.page(), &Page::openPage);
    for (int row = 0; row + 1 < gaps.shownGrid().size(); ++row)
        Q_EMIT gaps.rowActivated(row);
    const auto toStaff = std::count_if(opened.begin(), opened.end(), [](const QVariantList &call) {
        return call[0] == QStringLiteral("settings") &&
               call[1].toString().startsWith(QStringLiteral("教职工/"));
    });
    CHECK(toStaff > 0);
    CHECK(opened.size() == gaps.shownGrid().size() - 1);
}

TEST_CASE("The pay page prints the sheet and the slips")
{
    Desk desk(examplePath(QStringLiteral("onex")));
    QSignalSpy opened(&desk.page(), &Page::openPage);
    desk.page().printCurrent();
    QTest::mouseClick(&desk.find<QPushButton>(QStringLiteral("printSlips")), Qt::LeftButton);
    REQUIRE(opened.size() == 2);
    CHECK(opened[0] == QVariantList{QStringLiteral("papers"), QStringLiteral("pay-sheet")});
    CHECK(opened[1] == QVariantList{QStringLiteral("papers"), QStringLiteral("pay-slip")});
}

TEST_CASE("R-PAY-8, T42 the pay is closed after a question, and later edits stand beside it")
{
    const BookFolder book(QStringLiteral("onex"));
    book.append(QStringLiteral("学期"), QStringLiteral("人员经费,90000.00"));
    Desk desk(book.path());
    auto &button = desk.find<QPushButton>(QStringLiteral("closePay"));
    desk.close(0);
    CHECK(desk.textOf(QStringLiteral("payClosing")).contains(QStringLiteral("一（1）班")));
    CHECK_FALSE(desk.pay().closed);
    desk.work([](Office &office) { return answerRedLines(office, GuardedAction::ClosePay); });
    desk.close(1);
    CHECK_FALSE(desk.pay().closed);
    desk.close(0);
    REQUIRE(desk.pay().closed);
    CHECK(desk.textOf(QStringLiteral("payClosing")).contains(QStringLiteral("2027-01-16")));
    CHECK_FALSE(button.isEnabled());

    const QString before = desk.list()[2][3];
    desk.work([](Office &office) {
        RollConfirmation edit;
        edit.place = {QDate(2026, 9, 1), 1, {GroupKind::SchoolClass, QStringLiteral("一（1）班")}};
        edit.record = RecordState::None;
        edit.reason = QStringLiteral("补查记录");
        return confirmRoll(office, edit);
    });
    CHECK(desk.list()[2][3] == before);
    CHECK(desk.list()[2].last() == moneyText(desk.pay().adjustments.first().amount()));
    desk.page().openAt(QStringLiteral("staff/T002"));
    CHECK(desk.textOf(QStringLiteral("payChanges")).contains(QStringLiteral("2026-09-01")));
    CHECK(button.isEnabled());
    desk.close(0);
    CHECK(desk.pay().history.size() == 2);
}

TEST_CASE("R-PAY-10 the pay page says which roll keeps the pay from being closed")
{
    const BookFolder book(QStringLiteral("onex"));
    book.replace(QStringLiteral("课次"), QStringLiteral("2026-09-01,1,一（1）班,已点名"),
                 QStringLiteral("2026-09-01,1,一（1）班,未点名"));
    Desk desk(book.path());
    desk.close(0);
    CHECK_FALSE(desk.pay().closed);
    CHECK(desk.textOf(QStringLiteral("payClosing")).contains(QStringLiteral("一（1）班")));
}

TEST_CASE("A file without a term says so on the pay page")
{
    Desk desk({});
    CHECK(desk.list().size() == 1);
    CHECK_FALSE(desk.textOf(QStringLiteral("payState")).isEmpty());
    CHECK_FALSE(desk.find<DataTable>(QStringLiteral("payGaps")).isVisible());
    CHECK(sumOf(desk.page()).isZero());
}

TEST_CASE("Every part of the pay page has a name for a screen reader")
{
    Desk desk(examplePath(QStringLiteral("onex")));
    CHECK(unnamedWidgets(desk.page()) == QStringList());
}
