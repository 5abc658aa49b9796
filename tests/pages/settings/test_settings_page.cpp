// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pages/settings/school_desk.h"
#include "tests/support/accessibility.h"
#include "tests/support/input_method.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/findings_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTableView>

using namespace kehou;
using namespace kehou::test;
using namespace kehou::ui;

namespace
{

// The page on its desk, at one of its sections.
struct Fixture : SchoolDesk {
    explicit Fixture(const QString &section, Start start = Start::SmallSchool)
        : SchoolDesk(start), page(link, dialogs)
    {
        QObject::connect(&page, &Page::message, &page,
                         [this](MessageKind kind, const QString &) { kinds.append(kind); });
        page.resize(1000, 640);
        page.show();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        page.openAt(section);
        settle();
    }

    template <typename Widget>
    [[nodiscard]] Widget *part(const QString &name)
    {
        for (auto *widget : page.findChildren<Widget *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    [[nodiscard]] QWidget *field(const QString &header)
    {
        auto *widget = part<QWidget>(QStringLiteral("field ") + header);
        REQUIRE(widget);
        return widget;
    }
    [[nodiscard]] QString typed(const QString &header)
    {
        return static_cast<QLineEdit *>(field(header))->text();
    }
    void fill(const QString &header, const QString &text)
    {
        auto *line = static_cast<QLineEdit *>(field(header));
        line->setFocus();
        line->selectAll();
        commit(*line, text);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        REQUIRE(page.window()->focusWidget());
        QTest::keyClick(page.window()->focusWidget(), key, modifiers);
        settle();
    }
    void click(const char16_t *name)
    {
        auto *button = part<QPushButton>(QString::fromUtf16(name));
        REQUIRE(button);
        QTest::mouseClick(button, Qt::LeftButton);
        settle();
    }
    [[nodiscard]] DataTable *table(const QString &sheet)
    {
        auto *found = part<DataTable>(QStringLiteral("settings ") + sheet);
        REQUIRE(found);
        return found;
    }

    SettingsPage page;
    QList<MessageKind> kinds;
};

const QString kClasses = QStringLiteral("班级");
const QString kStudents = QStringLiteral("学生");

} // namespace

TEST_CASE("Rows of a sheet are typed one after another with Ctrl+N and Enter")
{
    Fixture f(kClasses);
    f.table(kClasses)->view()->setFocus();
    f.press(Qt::Key_N, Qt::ControlModifier);
    f.fill(kClasses, QStringLiteral("二(1)班"));
    f.press(Qt::Key_Return);
    CHECK(f.field(QStringLiteral("年级"))->hasFocus());
    f.fill(QStringLiteral("年级"), QStringLiteral("2"));
    f.press(Qt::Key_Return);
    f.press(Qt::Key_Return);
    f.press(Qt::Key_Return);
    // Ready for the next one.
    CHECK(f.field(kClasses)->hasFocus());
    CHECK(f.typed(kClasses).isEmpty());
    f.fill(kClasses, QStringLiteral("二（2）班"));
    f.fill(QStringLiteral("年级"), QStringLiteral("２"));
    f.press(Qt::Key_S, Qt::ControlModifier);

    const QList<QStringList> cells = f.cells(kClasses);
    REQUIRE(cells.size() == 4);
    CHECK(cells[2].mid(0, 2) == QStringList{QStringLiteral("二（1）班"), QStringLiteral("2")});
    CHECK(cells[3].mid(0, 2) == QStringList{QStringLiteral("二（2）班"), QStringLiteral("2")});
    CHECK(f.table(kClasses)->shownGrid().size() == 5);
    CHECK_FALSE(f.page.hasUnsavedEntry());
    CHECK_FALSE(f.kinds.contains(MessageKind::Error));
}

TEST_CASE("A row with faults is not saved: all of them are listed and what was typed stays")
{
    Fixture f(kStudents);
    f.table(kStudents)->view()->setFocus();
    f.press(Qt::Key_N, Qt::ControlModifier);
    f.fill(QStringLiteral("学号"), QStringLiteral("0103"));
    f.fill(QStringLiteral("姓名"), QStringLiteral("王五"));
    f.fill(QStringLiteral("座号"), QStringLiteral("many"));
    f.press(Qt::Key_S, Qt::ControlModifier);

    CHECK(f.kinds.last() == MessageKind::Error);
    FindingsView *faults = nullptr;
    for (FindingsView *view : f.page.findChildren<FindingsView *>()) {
        if (view->isVisible())
            faults = view;
    }
    REQUIRE(faults);
    CHECK(faults->table()->shownGrid().size() == 3); // the header, the seat, the missing class
    CHECK(f.field(QStringLiteral("座号"))->property("faulty").toBool());
    CHECK(f.field(kClasses)->property("faulty").toBool());
    CHECK_FALSE(f.field(QStringLiteral("姓名"))->property("faulty").toBool());
    CHECK(f.field(QStringLiteral("座号"))->hasFocus());
    CHECK(f.typed(QStringLiteral("姓名")) == u"王五");
    CHECK(f.page.hasUnsavedEntry());
    CHECK(f.cells(kStudents).size() == 2);

    f.fill(QStringLiteral("座号"), QStringLiteral("3"));
    f.fill(kClasses, QStringLiteral("一(1)班"));
    f.press(Qt::Key_S, Qt::ControlModifier);
    CHECK_FALSE(faults->isVisible());
    CHECK(f.cells(kStudents).size() == 3);
}

TEST_CASE("A chosen row is changed in the form; a removed one comes back by undo")
{
    Fixture f(kClasses);
    f.table(kClasses)->setCurrentRow(1);
    CHECK(f.typed(kClasses) == u"一（2）班");
    f.fill(QStringLiteral("教室"), QStringLiteral("102"));
    f.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(f.cells(kClasses).at(1).at(3) == u"102");
    CHECK(f.table(kClasses)->currentRow() == 1);

    f.click(u"removeRow");
    CHECK(f.cells(kClasses).size() == 1);
    f.link.undo();
    f.settle();
    CHECK(f.cells(kClasses).size() == 2);
    CHECK(f.table(kClasses)->shownGrid().size() == 3);

    // Students name the first class.
    f.table(kClasses)->setCurrentRow(0);
    f.click(u"removeRow");
    CHECK(f.kinds.last() == MessageKind::Error);
    CHECK(f.cells(kClasses).size() == 2);
}

TEST_CASE("Going to another row with something typed asks first")
{
    Fixture f(kClasses);
    f.table(kClasses)->setCurrentRow(0);
    f.fill(QStringLiteral("教室"), QStringLiteral("101"));
    SECTION("going back keeps the row and what was typed")
    {
        f.dialogs.willChoose(0);
        f.table(kClasses)->setCurrentRow(1);
        CHECK(f.table(kClasses)->currentRow() == 0);
        CHECK(f.typed(QStringLiteral("教室")) == u"101");
    }
    SECTION("dropping it shows the other row")
    {
        f.dialogs.willChoose(1);
        f.table(kClasses)->setCurrentRow(1);
        CHECK(f.typed(kClasses) == u"一（2）班");
        CHECK_FALSE(f.page.hasUnsavedEntry());
    }
    CHECK(f.dialogs.asked().size() == 1);
}

TEST_CASE("R-DAT-1 telephone and category are masked until they are shown on purpose")
{
    Fixture f(kStudents);
    const auto shown = [&] { return f.table(kStudents)->shownGrid().at(2).join(u' '); };
    CHECK_FALSE(shown().contains(QStringLiteral("13800000002")));
    CHECK_FALSE(shown().contains(QStringLiteral("困难")));
    f.table(kStudents)->setCurrentRow(1);
    auto *phone = static_cast<QLineEdit *>(f.field(QStringLiteral("联系电话")));
    CHECK(phone->echoMode() == QLineEdit::Password);
    f.page.findChild<QCheckBox *>()->click();
    CHECK(shown().contains(QStringLiteral("13800000002")));
    CHECK(shown().contains(QStringLiteral("困难")));
    CHECK(phone->echoMode() == QLineEdit::Normal);
}

TEST_CASE("A hit of the search opens the sheet at its row")
{
    Fixture f(QStringLiteral("学生/0102"));
    CHECK(f.table(kStudents)->currentRow() == 1);
    CHECK(f.typed(QStringLiteral("姓名")) == u"李四");
    f.page.openAt(QStringLiteral("学生/0101"));
    CHECK(f.typed(QStringLiteral("姓名")) == u"张三");
    f.page.openAt(QStringLiteral("学生/0999"));
    CHECK(f.typed(QStringLiteral("姓名")) == u"张三");
}

TEST_CASE("The first term is opened by hand; an end before the start is refused and can be mended")
{
    Fixture f(QStringLiteral("学期"), SchoolDesk::Start::NoTerm);
    f.fill(QStringLiteral("学校名称"), QStringLiteral("示例学校"));
    f.fill(QStringLiteral("学期名称"), QStringLiteral("2026秋"));
    f.fill(QStringLiteral("开始日期"), QStringLiteral("2026年9月1日"));
    f.fill(QStringLiteral("结束日期"), QStringLiteral("2026-08-01"));
    f.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(f.kinds.last() == MessageKind::Error);
    CHECK(f.page.hasUnsavedEntry());

    f.fill(QStringLiteral("结束日期"), QStringLiteral("20270115"));
    f.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(f.kinds.last() == MessageKind::Success);
    CHECK_FALSE(f.page.hasUnsavedEntry());
    CHECK(f.link.termName() == u"2026秋");
    CHECK(f.typed(QStringLiteral("开始日期")) == u"2026-09-01");
    CHECK_FALSE(f.field(QStringLiteral("方案"))->isEnabled());

    // Now the sheets of the term can be filled.
    f.page.openAt(kClasses);
    f.settle();
    CHECK(f.table(kClasses)->shownGrid().size() == 1);
}

TEST_CASE("A further term keeps school and weekdays, and needs a name of its own")
{
    Fixture f(QStringLiteral("学期"));
    f.field(QStringLiteral("学期名称"))->setFocus();
    f.press(Qt::Key_N, Qt::ControlModifier);
    CHECK(f.typed(QStringLiteral("学校名称")) == u"示例学校");
    CHECK(f.typed(QStringLiteral("学期名称")).isEmpty());
    f.fill(QStringLiteral("学期名称"), QStringLiteral("2026秋"));
    f.fill(QStringLiteral("开始日期"), QStringLiteral("2027-02-22"));
    f.fill(QStringLiteral("结束日期"), QStringLiteral("2027-07-09"));
    f.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(f.field(QStringLiteral("学期名称"))->property("faulty").toBool());
    f.fill(QStringLiteral("学期名称"), QStringLiteral("2027春"));
    f.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(f.link.termName() == u"2027春");
}

TEST_CASE("The scheme is shown with its source and its values, and nothing of it can be edited")
{
    Fixture f(QStringLiteral("scheme"));
    auto *table = f.part<DataTable>(QStringLiteral("scheme"));
    REQUIRE(table);
    QStringList lines;
    for (const QStringList &line : table->shownGrid())
        lines.append(line.join(u'|'));
    CHECK(lines.join(u'\n').contains(QStringLiteral("Fees|课后服务费|2.30 yuan for a period")));
    const QAbstractItemModel *model = table->view()->model();
    CHECK_FALSE(model->flags(model->index(0, 0)).testFlag(Qt::ItemIsEditable));
}

TEST_CASE("The file is checked on demand, and a copy is asked for")
{
    Fixture f(QStringLiteral("file"));
    const QSignalSpy copy(&f.page, &SettingsPage::saveCopyRequested);
    f.click(u"saveCopy");
    CHECK(copy.size() == 1);
    f.click(u"verifyFile");
    CHECK(f.kinds.last() == MessageKind::Success);
    auto *table = f.part<DataTable>(QStringLiteral("fileChecks"));
    REQUIRE(table);
    CHECK(table->shownGrid().size() == 6); // the ledger's two among them
    for (const QStringList &line : table->shownGrid())
        CHECK_FALSE(line.first().contains(u'-')); // in words, not by the name in kehou-cli
}

TEST_CASE("Who takes the desk stands with the next action, and the log cannot be edited")
{
    Fixture f(QStringLiteral("actions"));
    auto *name = f.part<QLineEdit>(QStringLiteral("clerkName"));
    auto *log = f.part<DataTable>(QStringLiteral("actionLog"));
    REQUIRE(name);
    REQUIRE(log);
    const auto before = log->shownGrid();
    REQUIRE(before.size() > 2);
    name->setFocus();
    QTest::keyClicks(name, QStringLiteral(" Li  Hua "));
    f.press(Qt::Key_Return);
    CHECK(f.kinds.last() == MessageKind::Success);
    CHECK(f.link.clerk() == u"Li Hua");
    f.link.post(
        &f.page,
        [](Office &office) {
            return saveRow(office,
                           {kClasses, {}, {QStringLiteral("二（1）班"), QStringLiteral("2")}});
        },
        [](const Result<void> &saved) { CHECK(saved); });
    f.settle();
    const auto after = log->shownGrid();
    REQUIRE(after.size() == before.size() + 1);
    CHECK(after[1][2] == u"Li Hua");
    CHECK(after[2][2] == u"not told");
    CHECK(after[1][5] == f.link.state().checkCode);
    const QAbstractItemModel *model = log->view()->model();
    CHECK_FALSE(model->flags(model->index(0, 0)).testFlag(Qt::ItemIsEditable));
}

TEST_CASE("R-DAT-3 children are erased after their retention time, after a question")
{
    Fixture f(QStringLiteral("erasure"));
    auto *table = f.part<DataTable>(QStringLiteral("erasable"));
    REQUIRE(table);
    CHECK(table->shownGrid().size() == 1); // the headers alone
    CHECK_FALSE(f.part<QPushButton>(QStringLiteral("eraseChildren"))->isEnabled());
    f.today = QDate(2030, 2, 1);
    f.page.reload();
    f.settle();
    REQUIRE(table->shownGrid().size() == 3);
    table->setCurrentRow(0);
    f.dialogs.willChoose(1);
    f.click(u"eraseChildren");
    CHECK(f.cells(QStringLiteral("学生"))[0].contains(QStringLiteral("张三")));
    f.dialogs.willChoose(0);
    f.click(u"eraseChildren");
    CHECK(f.kinds.last() == MessageKind::Success);
    CHECK_FALSE(f.cells(QStringLiteral("学生"))[0].contains(QStringLiteral("张三")));
    CHECK(f.cells(QStringLiteral("学生"))[1].contains(QStringLiteral("李四")));
    CHECK(table->shownGrid().size() == 2);
}

TEST_CASE("R-RED several rows of findings are answered for at once")
{
    Fixture f(QStringLiteral("checks"));
    auto *table = f.part<DataTable>(QStringLiteral("checks"));
    REQUIRE(table);
    f.part<QLineEdit>(QStringLiteral("checkPerson"))->setText(QStringLiteral("王校长"));
    f.part<QLineEdit>(QStringLiteral("checkReason"))->setText(QStringLiteral("已核实"));
    table->view()->selectAll();
    f.click(u"answerCheck");
    const QList<QStringList> grid = table->shownGrid();
    REQUIRE(grid.size() > 2);
    for (const QStringList &row : grid.mid(1))
        CHECK(row.last() == QStringLiteral("王校长：已核实"));
}

TEST_CASE("R-RED findings stand row by row with the way out, and somebody answers for one")
{
    Fixture f(QStringLiteral("checks"));
    auto *table = f.part<DataTable>(QStringLiteral("checks"));
    REQUIRE(table);
    const qsizetype rows = table->shownGrid().size();
    REQUIRE(rows > 1); // the price has no public notice
    table->setCurrentRow(0);
    CHECK_FALSE(f.part<QLabel>(QStringLiteral("checkWayOut"))->text().isEmpty());

    f.click(u"answerCheck"); // without a name and a reason
    CHECK(f.kinds.last() == MessageKind::Warning);
    CHECK(table->shownGrid()[1].last().isEmpty());

    f.part<QLineEdit>(QStringLiteral("checkPerson"))->setText(QStringLiteral("王校长"));
    f.part<QLineEdit>(QStringLiteral("checkReason"))->setText(QStringLiteral("已核实"));
    f.click(u"answerCheck");
    CHECK(table->shownGrid().size() == rows);
    CHECK(table->shownGrid()[1].last() == QStringLiteral("王校长：已核实"));
    CHECK_FALSE(f.part<QPushButton>(QStringLiteral("answerCheck"))->isEnabled());
    f.click(u"withdrawCheck");
    CHECK(table->shownGrid()[1].last().isEmpty());
}

TEST_CASE("R-RED-13 a filing is entered beside the findings, once")
{
    Fixture f(QStringLiteral("checks"));
    f.click(u"recordFiling");
    CHECK(f.kinds.isEmpty());
    f.click(u"recordFiling");
    CHECK(f.kinds == QList<MessageKind>{MessageKind::Warning});
}

TEST_CASE("R-RED the findings are printed on the page of papers")
{
    Fixture f(QStringLiteral("checks"));
    QSignalSpy opened(&f.page, &Page::openPage);
    f.click(u"printFindings");
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][1].toString() == QStringLiteral("rectification"));
}

TEST_CASE("Every section of the settings names its parts for screen readers")
{
    Fixture f(QStringLiteral("学期"));
    auto *sections = f.page.findChild<QListWidget *>(QStringLiteral("settingsSections"));
    REQUIRE(sections->count() > 20);
    for (int row = 0; row < sections->count(); ++row) {
        sections->setCurrentRow(row);
        f.settle();
    }
    CHECK(unnamedWidgets(f.page) == QStringList());
}

TEST_CASE("The table of a sheet has the greater part of the page, its form the right edge")
{
    Fixture f(kStudents);
    const DataTable *table = f.table(kStudents);
    const auto *halves = qobject_cast<const QSplitter *>(table->parentWidget());
    REQUIRE(halves);
    CHECK(halves->count() == 2);
    CHECK(table->x() == 0);
    CHECK(table->width() > halves->width() / 2);
    CHECK(halves->widget(1)->geometry().right() == halves->width() - 1);
}

TEST_CASE("The term's narrative has figures filled in and keeps the school's own text")
{
    Fixture desk(QStringLiteral("narrative"));
    auto *list = desk.part<QListWidget>(QStringLiteral("chapters"));
    auto *own = desk.part<QPlainTextEdit>(QStringLiteral("chapterText"));
    REQUIRE(list);
    REQUIRE(own);
    REQUIRE(list->count() == 5);
    CHECK(desk.part<QLabel>(QStringLiteral("chapterSentence"))
              ->text()
              .contains(QStringLiteral("参与率")));
    list->setCurrentRow(1);
    own->setPlainText(QStringLiteral("坚持自愿参加。"));
    list->setCurrentRow(2);
    CHECK(list->currentRow() == 1); // it is not saved yet
    QTest::mouseClick(desk.part<QPushButton>(QStringLiteral("saveChapter")), Qt::LeftButton);
    desk.settle();
    list->setCurrentRow(2);
    CHECK(own->toPlainText().isEmpty());
    list->setCurrentRow(1);
    CHECK(own->toPlainText() == QStringLiteral("坚持自愿参加。"));
}
