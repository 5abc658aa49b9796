// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schemes/shipped_schemes.h"
#include "tests/office/school.h"
#include "tests/support/accessibility.h"
#include "tests/support/catch.h"
#include "tests/support/own_settings.h"
#include "tests/support/scripted_dialogs.h"
#include "ui/pages/allocation/allocation_page.h"
#include "ui/pages/office_link.h"
#include "ui/widgets/committed_line_edit.h"
#include "ui/widgets/data_table.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTabWidget>
#include <QTest>

using namespace kehou;
using namespace kehou::test;
using namespace kehou::ui;

namespace
{

const QString kSeed = QStringLiteral("2026秋-36");
const QString kTight = QStringLiteral("onex-tight");

[[nodiscard]] Office::Settings officeSettings()
{
    return {{}, [] { return qint64{1'790'000'000'000}; }};
}

// The allocation page over a school that was imported before.
class Desk
{
public:
    explicit Desk(const QString &book)
        : m_link([] { return QDate(2026, 9, 3); }), m_page(m_link, m_dialogs)
    {
        const QString path = m_folder.filePath(QStringLiteral("学校.kehou"));
        {
            auto office =
                Office::create(path, schemeText(QStringLiteral("onex")), officeSettings());
            REQUIRE(office);
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

    [[nodiscard]] AllocationPage &page() { return m_page; }
    [[nodiscard]] OfficeLink &link() { return m_link; }

    template <class T>
    [[nodiscard]] T *find(const QString &name)
    {
        T *child = m_page.findChild<T *>(name);
        REQUIRE(child);
        return child;
    }

    [[nodiscard]] QString text(const QString &label) { return find<QLabel>(label)->text(); }

    void press(const QString &button)
    {
        auto *found = find<QPushButton>(button);
        REQUIRE(found->isEnabled());
        QTest::mouseClick(found, Qt::LeftButton);
        settle();
    }

    void draw(const QString &seed = kSeed)
    {
        auto *line = find<CommittedLineEdit>(QStringLiteral("allocationSeed"));
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        line->setText(seed);
        press(QStringLiteral("runAllocation"));
    }

    // Rows below the header.
    [[nodiscard]] QList<QStringList> shown(const QString &table)
    {
        return find<DataTable>(table)->shownGrid().mid(1);
    }

    // 选课结果 as the file has it.
    [[nodiscard]] QList<Placement> placements()
    {
        std::optional<QList<Placement>> rows;
        m_link.post(
            &m_page,
            [](Office &office) {
                return office.read<QList<Placement>>(
                    [](Tables &tables) -> Result<QList<Placement>> {
                        return tables.rows<Placement>(findTerm(tables).value().id);
                    });
            },
            [&](const Result<QList<Placement>> &result) { rows = result.value(); });
        settle();
        REQUIRE(rows);
        return *rows;
    }

private:
    OwnSettings m_settings;
    QTemporaryDir m_folder;
    ScriptedDialogs m_dialogs;
    OfficeLink m_link;
    AllocationPage m_page;
};

[[nodiscard]] QString expectedDigest(const QString &example)
{
    const QByteArray json =
        bytesOf(examplePath(example) + QStringLiteral("/expected-allocate.json"));
    return QJsonDocument::fromJson(json).object().value(QStringLiteral("digest")).toString();
}

} // namespace

TEST_CASE("R-ALC-2 the page draws, shows the digest and lists who got nothing first")
{
    Desk desk(examplePath(kTight));
    CHECK(desk.find<CommittedLineEdit>(QStringLiteral("allocationSeed"))->text() ==
          QStringLiteral("示例-5"));
    CHECK(desk.text(QStringLiteral("allocationStanding")).contains(QStringLiteral("75")));
    CHECK(desk.shown(QStringLiteral("allocation")).isEmpty());
    desk.draw();
    CHECK(desk.text(QStringLiteral("allocationDigest")).contains(expectedDigest(kTight)));
    const QList<QStringList> rows = desk.shown(QStringLiteral("allocation"));
    REQUIRE(rows.size() == 75);
    const QString none = rows.first()[3];
    CHECK_FALSE(none.contains(u'C'));
    bool placed = false;
    for (const QStringList &row : rows) {
        placed = placed || row[3] != none;
        CHECK((row[3] != none) == placed);
    }
    CHECK(placed);
}

TEST_CASE("R-ALC-4 each choice of the chosen student says what became of it and why")
{
    Desk desk(examplePath(kTight));
    desk.draw();
    desk.page().openAt(QStringLiteral("20210006"));
    CHECK(desk.text(QStringLiteral("allocationWhyTitle")).contains(QStringLiteral("20210006")));
    const QList<QStringList> why = desk.shown(QStringLiteral("allocationWhy"));
    REQUIRE(why.size() == 3);
    CHECK(why[0][1].startsWith(QStringLiteral("C008")));
    for (const QStringList &line : why)
        CHECK_FALSE(line[3].isEmpty());
    CHECK(why[0][3] == QStringLiteral("时段未报名、满员"));
}

TEST_CASE("R-ALC-5 only the button writes the result, and undo takes it back")
{
    Desk desk(examplePath(kTight));
    const QList<Placement> before = desk.placements();
    QSignalSpy messages(&desk.page(), &Page::message);
    desk.draw();
    CHECK(desk.placements() == before);
    desk.press(QStringLiteral("saveAllocation"));
    CHECK(messages.size() == 1);
    CHECK(messages.first().at(0).value<MessageKind>() == MessageKind::Success);
    CHECK(desk.placements() != before);
    CHECK(desk.text(QStringLiteral("allocationDigest")).contains(expectedDigest(kTight)));
    desk.link().undo();
    desk.settle();
    CHECK(desk.placements() == before);
}

TEST_CASE("R-TIM-3 a result of other settings is not shown any more")
{
    Desk desk(examplePath(kTight));
    desk.draw();
    auto *seed = desk.find<CommittedLineEdit>(QStringLiteral("allocationSeed"));
    seed->setText(QStringLiteral("另一个"));
    CHECK(desk.shown(QStringLiteral("allocation")).isEmpty());
    CHECK_FALSE(desk.find<QPushButton>(QStringLiteral("saveAllocation"))->isEnabled());
    desk.press(QStringLiteral("runAllocation"));
    CHECK_FALSE(desk.text(QStringLiteral("allocationDigest")).contains(expectedDigest(kTight)));
    auto *mode = desk.find<QComboBox>(QStringLiteral("allocationMode"));
    mode->setCurrentIndex(mode->findData(static_cast<int>(SelectionMode::FirstCome)));
    CHECK(desk.shown(QStringLiteral("allocation")).isEmpty());
    CHECK_FALSE(seed->isEnabled());
    desk.press(QStringLiteral("runAllocation"));
    CHECK(desk.shown(QStringLiteral("allocation")).size() == 75);
}

TEST_CASE("R-ALC-4 a published digest is told from another one")
{
    Desk desk(examplePath(kTight));
    desk.draw();
    auto *published = desk.find<CommittedLineEdit>(QStringLiteral("publishedDigest"));
    CHECK(desk.text(QStringLiteral("digestVerdict")).isEmpty());
    published->setText(expectedDigest(kTight).toUpper());
    CHECK(desk.text(QStringLiteral("digestVerdict")).startsWith(u'✓'));
    published->setText(expectedDigest(QStringLiteral("onex")));
    CHECK(desk.text(QStringLiteral("digestVerdict")).startsWith(u'○'));
}

TEST_CASE("A draw without a seed says what is missing")
{
    Desk desk(examplePath(kTight));
    QSignalSpy messages(&desk.page(), &Page::message);
    desk.draw(QString());
    REQUIRE(messages.size() == 1);
    CHECK(messages.first().at(1).toString().contains(QStringLiteral("摇号种子")));
    CHECK_FALSE(desk.find<QPushButton>(QStringLiteral("saveAllocation"))->isEnabled());
}

TEST_CASE(
    "R-ALC-7 the draw is frozen with its seed and witnesses, and another seed is told from it")
{
    Desk desk(examplePath(kTight));
    auto *side = desk.find<QTabWidget>(QStringLiteral("allocationSide"));
    side->setCurrentIndex(2);
    desk.draw();
    CHECK_FALSE(desk.find<QLabel>(QStringLiteral("freezeVerdict"))->isVisible());
    const QSignalSpy messages(&desk.page(), &Page::message);
    desk.press(QStringLiteral("freezeDraw"));
    REQUIRE(messages.size() == 1);
    CHECK(messages[0][0].value<MessageKind>() == MessageKind::Warning);
    desk.find<CommittedLineEdit>(QStringLiteral("freezeBy"))->setText(QStringLiteral("家委会在场"));
    desk.press(QStringLiteral("freezeDraw"));
    CHECK(desk.text(QStringLiteral("freezeStanding")).contains(QStringLiteral("家委会在场")));
    CHECK(desk.text(QStringLiteral("freezeVerdict")).startsWith(QStringLiteral("✓")));
    desk.draw(QStringLiteral("另一个"));
    CHECK(desk.text(QStringLiteral("freezeVerdict")).contains(kSeed));
}

TEST_CASE("R-ALC-6 a free place is given to the first in line by its button")
{
    BookFolder book(kTight);
    // 20210012 gives up its place in C007, which the others of that course have all taken.
    book.replace(QStringLiteral("选课结果"), QStringLiteral("20210012,C007,2026-09-01,"),
                 QStringLiteral("20210012,C007,2026-09-01,2026-09-02"));
    Desk desk(book.path());
    auto *side = desk.find<QTabWidget>(QStringLiteral("allocationSide"));
    desk.page().openAt(QStringLiteral("vacancies"));
    CHECK(side->currentIndex() == 1);
    CHECK(side->tabText(1).endsWith(u')')); // says how many there are
    auto *confirm = desk.find<QPushButton>(QStringLiteral("confirmVacancy"));
    CHECK_FALSE(confirm->isEnabled());
    const QList<QStringList> lines = desk.shown(QStringLiteral("vacancies"));
    const auto line = std::find_if(lines.begin(), lines.end(), [](const QStringList &cells) {
        return cells[0].startsWith(QStringLiteral("C007"));
    });
    REQUIRE(line != lines.end());
    const QString first = (*line)[3].section(u' ', 0, 0);
    desk.find<DataTable>(QStringLiteral("vacancies"))
        ->setCurrentRow(static_cast<int>(line - lines.begin()));
    const QList<Placement> before = desk.placements();
    desk.press(QStringLiteral("confirmVacancy"));
    CHECK(desk.placements() ==
          before + QList<Placement>{{first, QStringLiteral("C007"), QDate(2026, 9, 3), {}, false}});
    for (const QStringList &cells : desk.shown(QStringLiteral("vacancies")))
        CHECK_FALSE(cells[0].startsWith(QStringLiteral("C007")));
}

namespace
{

const QString kGivesUp = QStringLiteral("20210012"); // holds C007

// The board with the row of that student chosen.
[[nodiscard]] QAbstractItemModel *openBoard(Desk &desk)
{
    desk.page().openAt(QStringLiteral("board"));
    desk.settle();
    auto *table = desk.find<DataTable>(QStringLiteral("placeBoard"));
    table->filterLine()->setText(kGivesUp);
    desk.settle();
    REQUIRE(table->view()->model()->rowCount() == 1);
    table->view()->setCurrentIndex(table->view()->model()->index(0, 1));
    desk.settle();
    return table->view()->model();
}

[[nodiscard]] int columnOf(const QAbstractItemModel &board, const QString &code)
{
    for (int column = 0; column < board.columnCount(); ++column) {
        if (board.headerData(column, Qt::Horizontal).toString().startsWith(code))
            return column;
    }
    FAIL("no such offering on the board");
    return -1;
}

void choose(Desk &desk, const QString &box, const QString &code)
{
    auto *found = desk.find<QComboBox>(box);
    REQUIRE(found->findData(code) >= 0);
    found->setCurrentIndex(found->findData(code));
}

} // namespace

TEST_CASE("R-ALC-5 the board moves a place with a reason, writes nothing without, and undo helps")
{
    Desk desk(examplePath(kTight));
    static_cast<void>(openBoard(desk));
    const QList<Placement> before = desk.placements();
    choose(desk, QStringLiteral("boardFrom"), QStringLiteral("C007"));
    choose(desk, QStringLiteral("boardTo"), QString());
    desk.press(QStringLiteral("movePlace"));
    CHECK(desk.text(QStringLiteral("boardFault")).contains(QStringLiteral("reason")));
    CHECK(desk.placements() == before);
    desk.find<CommittedLineEdit>(QStringLiteral("boardReason"))->setText(QStringLiteral("转学"));
    desk.press(QStringLiteral("movePlace"));
    CHECK(desk.text(QStringLiteral("boardFault")).isEmpty());
    CHECK(desk.placements() != before);
    CHECK(desk.find<CommittedLineEdit>(QStringLiteral("boardReason"))->text().isEmpty());
    desk.link().undo();
    desk.settle();
    CHECK(desk.placements() == before);
}

TEST_CASE("R-ALC-4 the board says why a place cannot be had, and the old one stays")
{
    Desk desk(examplePath(kTight));
    QAbstractItemModel *board = openBoard(desk);
    const QList<Placement> before = desk.placements();
    QString full; // a course without a free place
    for (int column = 2; column < board->columnCount(); ++column) {
        const QString head = board->headerData(column, Qt::Horizontal).toString();
        const QString places = head.section(u'\n', 2);
        if (places.section(u'/', 0, 0) == places.section(u'/', 1) &&
            !head.startsWith(QStringLiteral("C007")))
            full = head.section(u'\n', 0, 0);
    }
    REQUIRE_FALSE(full.isEmpty());
    choose(desk, QStringLiteral("boardFrom"), QStringLiteral("C007"));
    choose(desk, QStringLiteral("boardTo"), full);
    desk.find<CommittedLineEdit>(QStringLiteral("boardReason"))
        ->setText(QStringLiteral("家长要求"));
    desk.press(QStringLiteral("movePlace"));
    CHECK(desk.text(QStringLiteral("boardFault")).contains(QStringLiteral("满员")));
    CHECK(desk.placements() == before);
}

TEST_CASE("A place is dragged to another course of the same student, or chosen with Enter")
{
    Desk desk(examplePath(kTight));
    QAbstractItemModel *board = openBoard(desk);
    const int from = columnOf(*board, QStringLiteral("C007"));
    const int to = columnOf(*board, QStringLiteral("C008"));
    auto *fromBox = desk.find<QComboBox>(QStringLiteral("boardFrom"));
    auto *toBox = desk.find<QComboBox>(QStringLiteral("boardTo"));
    SECTION("dragged")
    {
        const std::unique_ptr<QMimeData> place(board->mimeData({board->index(0, from)}));
        REQUIRE(place);
        CHECK(board->mimeData({board->index(0, to)}) == nullptr); // nothing is held there
        board->dropMimeData(place.get(), Qt::MoveAction, -1, -1, board->index(0, to));
    }
    SECTION("by keys")
    {
        auto *view = desk.find<DataTable>(QStringLiteral("placeBoard"))->view();
        for (const int column : {from, to}) {
            view->setCurrentIndex(board->index(0, column));
            view->setFocus();
            QTest::keyClick(view, Qt::Key_Return);
        }
    }
    CHECK(fromBox->currentData().toString() == QStringLiteral("C007"));
    CHECK(toBox->currentData().toString() == QStringLiteral("C008"));
}

TEST_CASE("Every field of the allocation page has a name for a screen reader")
{
    Desk desk(examplePath(kTight));
    desk.draw();
    CHECK(unnamedWidgets(desk.page()) == QStringList());
    static_cast<void>(openBoard(desk));
    CHECK(unnamedWidgets(desk.page()) == QStringList());
}
