// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money_text.h"
#include "core/office/funds.h"
#include "core/schemes/shipped_schemes.h"
#include "tests/office/school.h"
#include "tests/support/accessibility.h"
#include "tests/support/catch.h"
#include "tests/support/input_method.h"
#include "ui/pages/ledger/ledger_page.h"
#include "ui/pages/office_link.h"
#include "ui/widgets/data_table.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
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

// The funds page over an example that goes through the treasury.
class Desk
{
public:
    Desk() : m_link([] { return QDate(2026, 11, 20); }), m_page(m_link)
    {
        const QString path = m_folder.filePath(QStringLiteral("学校.kehou"));
        const QString example = QStringLiteral("yueshou160");
        {
            auto office = Office::create(path, schemeText(example), officeSettings());
            REQUIRE(office);
            REQUIRE(importWorkbook(*office.value(), {examplePath(example), {}, false}));
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

    [[nodiscard]] LedgerPage &page() { return m_page; }

    // A field of the panel that is open.
    template <class T>
    [[nodiscard]] T *find(const QString &name, const QString &panel)
    {
        const auto *root = m_page.findChild<QWidget *>(panel);
        REQUIRE(root);
        T *child = root->findChild<T *>(name);
        REQUIRE(child);
        return child;
    }

    [[nodiscard]] FundBook funds()
    {
        std::optional<FundBook> book;
        m_link.post(
            &m_page, [](Office &office) { return listFunds(office); },
            [&](const Result<FundBook> &result) {
                REQUIRE(result);
                book = result.value();
            });
        settle();
        REQUIRE(book);
        return *book;
    }

    void open(const QString &tab)
    {
        m_page.openAt(tab);
        settle();
    }

    // Types into the field with the focus as an input method does, and goes on with Tab.
    void type(const QString &text)
    {
        commit(*QApplication::focusWidget(), text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    void press(Qt::Key key)
    {
        QTest::keyClick(QApplication::focusWidget(), key);
        settle();
    }

private:
    QTemporaryDir m_folder;
    OfficeLink m_link;
    LedgerPage m_page;
};

const QString kTreasury = QStringLiteral("treasuryPanel");
const QString kSpending = QStringLiteral("spendingPanel");

void enterMove(Desk &desk, const QString &amount, const QString &voucher)
{
    auto *field = desk.find<QLineEdit>(QStringLiteral("fundAmount"), kTreasury);
    field->setFocus();
    desk.type(amount);
    desk.find<QLineEdit>(QStringLiteral("fundVoucher"), kTreasury)->setFocus();
    commit(*QApplication::focusWidget(), voucher);
    desk.press(Qt::Key_Return);
}

void enterSpending(Desk &desk, const QString &amount, const QString &voucher)
{
    desk.find<QLineEdit>(QStringLiteral("fundAmount"), kSpending)->setFocus();
    desk.type(amount);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("fundDate"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    desk.type(voucher);
    commit(*QApplication::focusWidget(), QStringLiteral("耗材"));
    desk.press(Qt::Key_Return);
}

} // namespace

TEST_CASE("R-LED-4 money is remitted, comes back and is spent with the keyboard")
{
    Desk desk;
    desk.open(QStringLiteral("treasury"));
    enterMove(desk, QStringLiteral("500"), QStringLiteral("S1"));
    desk.find<QComboBox>(QStringLiteral("fundChoice"), kTreasury)->setFocus();
    desk.press(Qt::Key_Down);
    enterMove(desk, QStringLiteral("300"), QStringLiteral("B1"));
    desk.open(QStringLiteral("spending"));
    enterSpending(desk, QStringLiteral("120.50"), QStringLiteral("Z1"));

    const FundBook funds = desk.funds();
    REQUIRE(funds.moves.size() == 2);
    CHECK(funds.moves[0].row == TreasuryMove{QDate(2026, 11, 20), TreasuryMoveKind::Remitted,
                                             Money::fen(50'000), QStringLiteral("S1")});
    CHECK(funds.moves[1].row.kind == TreasuryMoveKind::Returned);
    REQUIRE(funds.spending.size() == 1);
    CHECK(funds.spending[0].row == Spending{QDate(2026, 11, 20), QStringLiteral("人员"),
                                            Money::fen(12'050), QStringLiteral("耗材"),
                                            QStringLiteral("Z1"), QString()});
    CHECK(desk.find<QLabel>(QStringLiteral("spendingTotals"), kSpending)
              ->text()
              .contains(QStringLiteral("179.50")));
    CHECK(unnamedWidgets(desk.page()) == QStringList());
}

TEST_CASE("R-LED-4 spending beyond what came back is refused and stays in the line")
{
    Desk desk;
    desk.open(QStringLiteral("treasury"));
    desk.find<QComboBox>(QStringLiteral("fundChoice"), kTreasury)->setCurrentIndex(1);
    enterMove(desk, QStringLiteral("100"), QStringLiteral("B1"));
    desk.open(QStringLiteral("spending"));
    const QSignalSpy messages(&desk.page(), &Page::message);
    enterSpending(desk, QStringLiteral("100.01"), QStringLiteral("Z1"));
    REQUIRE(messages.size() == 1);
    CHECK(messages.first().at(1).toString().contains(QStringLiteral("R-LED-4")));
    CHECK(desk.funds().spending.isEmpty());
    CHECK(desk.page().hasUnsavedEntry());
    // One fen less is taken.
    auto *amount = desk.find<QLineEdit>(QStringLiteral("fundAmount"), kSpending);
    amount->setFocus();
    amount->selectAll();
    commit(*amount, QStringLiteral("100"));
    desk.press(Qt::Key_Return);
    CHECK(desk.funds().spending.size() == 1);
    CHECK_FALSE(desk.page().hasUnsavedEntry());
}

TEST_CASE("R-LED-2 a chosen row is taken back with its reason, and the journal shows both entries")
{
    Desk desk;
    desk.open(QStringLiteral("treasury"));
    enterMove(desk, QStringLiteral("500"), QStringLiteral("S1"));
    auto *reverse = desk.find<QPushButton>(QStringLiteral("reverseFund"), kTreasury);
    CHECK_FALSE(reverse->isEnabled());
    desk.find<DataTable>(QStringLiteral("treasury"), kTreasury)->setCurrentRow(0);
    REQUIRE(reverse->isEnabled());
    desk.find<QLineEdit>(QStringLiteral("fundReason"), kTreasury)->setFocus();
    desk.press(Qt::Key_Return); // without a reason nothing happens
    CHECK(desk.funds().moves.size() == 1);
    commit(*QApplication::focusWidget(), QStringLiteral("金额错"));
    desk.press(Qt::Key_Return);
    CHECK(desk.funds().moves.isEmpty());

    desk.open(QStringLiteral("journal"));
    const QString panel = QStringLiteral("journalPanel");
    auto *account = desk.find<QComboBox>(QStringLiteral("journalAccount"), panel);
    account->setCurrentText(QStringLiteral("财政专户"));
    const QList<QStringList> grid =
        desk.find<DataTable>(QStringLiteral("journal"), panel)->shownGrid();
    REQUIRE(grid.size() == 3); // with its headers
    CHECK(grid[1].contains(QStringLiteral("500.00")));
    CHECK(grid[1].constLast() == QStringLiteral("500.00"));
    CHECK(grid[2].constLast() == QStringLiteral("0.00"));
    CHECK(grid[2].join(u' ').contains(QStringLiteral("金额错")));
}

TEST_CASE("R-FND-2 the disclosure's button waits until every figure equals the journal")
{
    Desk desk;
    desk.open(QStringLiteral("disclosure"));
    const QString panel = QStringLiteral("disclosurePanel");
    CHECK_FALSE(desk.find<QPushButton>(QStringLiteral("printDisclosure"), panel)->isEnabled());
    const auto *list = desk.find<DataTable>(QStringLiteral("disclosureDifferences"), panel);
    CHECK(list->shownGrid().size() > 1);
}

TEST_CASE("The sandbox begins with the term's figures and answers at each key")
{
    Desk desk;
    desk.open(QStringLiteral("sandbox"));
    const QString panel = QStringLiteral("sandboxPanel");
    const auto *answer = desk.find<QLabel>(QStringLiteral("sandboxAnswer"), panel);
    auto *price = desk.find<QLineEdit>(QStringLiteral("sandboxPrice"), panel);
    CHECK(desk.find<QSpinBox>(QStringLiteral("sandboxPercent"), panel)->value() == 85);
    CHECK(desk.find<QSpinBox>(QStringLiteral("sandboxHeads"), panel)->value() > 0);
    desk.find<QSpinBox>(QStringLiteral("sandboxHeads"), panel)->setValue(500);
    desk.find<QSpinBox>(QStringLiteral("sandboxPeriods"), panel)->setValue(144);
    price->setFocus();
    price->selectAll();
    commit(*price, QStringLiteral("2.30"));
    CHECK(answer->text().contains(QStringLiteral("165,600.00")));
    CHECK(answer->text().contains(QStringLiteral("140,760.00")));
}
