// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pages/settings/school_desk.h"
#include "tests/support/accessibility.h"
#include "ui/pages/settings/import_panel.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/findings_view.h"

#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>

using namespace kehou;
using namespace kehou::test;
using namespace kehou::ui;

namespace
{

// The panel, and a folder of sheets to import.
struct Fixture : SchoolDesk {
    Fixture() : panel(link, dialogs, nullptr)
    {
        REQUIRE(QDir(folder.path()).mkdir(QStringLiteral("book")));
        QObject::connect(&panel, &EntryPanel::message, &panel,
                         [this](MessageKind kind, const QString &text) {
                             kinds.append(kind);
                             texts.append(text);
                         });
        panel.resize(900, 600);
        panel.show();
    }
    [[nodiscard]] QString book() const { return folder.filePath(QStringLiteral("book")); }
    void sheet(const QString &name, const QString &lines) const
    {
        QFile file(book() + u'/' + name + QStringLiteral(".csv"));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(lines.toUtf8());
    }
    void click(const char16_t *name)
    {
        auto *button = panel.findChild<QPushButton *>(QString::fromUtf16(name));
        REQUIRE(button->isVisible());
        QTest::keyClick(button, Qt::Key_Space);
        settle();
    }
    void preview()
    {
        dialogs.willGive(book());
        click(u"chooseFolder");
    }
    [[nodiscard]] QString headline() const
    {
        return panel.findChild<QLabel *>(QStringLiteral("importHeadline"))->text();
    }
    [[nodiscard]] QList<QStringList> grid(const char16_t *table) const
    {
        return panel.findChild<DataTable *>(QString::fromUtf16(table))->shownGrid();
    }

    ImportPanel panel;
    QList<MessageKind> kinds;
    QStringList texts;
};

const QString kNewClass = QStringLiteral("班级,年级,教室\n一（1）班,1,101\n二（1）班,2,\n");

} // namespace

TEST_CASE("A chosen book is only previewed: counts for each sheet, and each cell old and new")
{
    Fixture f;
    f.sheet(QStringLiteral("班级"), kNewClass);
    f.preview();
    CHECK(f.headline() == u"2026秋: 1 rows would be added and 1 changed.");
    CHECK(f.grid(u"importCounts")
              .contains(QStringList{QStringLiteral("班级"),
                                    QStringLiteral("1"),
                                    QStringLiteral("1"),
                                    {},
                                    QStringLiteral("1")}));
    CHECK(f.grid(u"importChanges").last() ==
          QStringList{QStringLiteral("班级"), QStringLiteral("一（1）班"), QStringLiteral("教室"),
                      QString(), QStringLiteral("101")});
    CHECK(f.cells(QStringLiteral("班级")).size() == 2);

    f.click(u"importBook");
    CHECK(f.kinds.last() == MessageKind::Success);
    CHECK(f.cells(QStringLiteral("班级")).size() == 3);
    CHECK_FALSE(f.panel.findChild<QPushButton *>(QStringLiteral("importBook"))->isVisible());
    CHECK(f.link.state().undoText.has_value());
}

TEST_CASE("The same book a second time changes nothing and cannot be imported again")
{
    Fixture f;
    f.sheet(QStringLiteral("班级"), kNewClass);
    f.preview();
    f.click(u"importBook");
    f.preview();
    CHECK(f.headline().contains(QStringLiteral("nothing would change")));
    CHECK_FALSE(f.panel.findChild<QPushButton *>(QStringLiteral("importBook"))->isVisible());
}

TEST_CASE("Every fault of a book is listed at once, nothing is written, and the list can be kept")
{
    Fixture f;
    f.sheet(QStringLiteral("班级"), QStringLiteral("班级,年级\n一（3）班,x\n一（4）班,99\n"));
    f.preview();
    auto *faults = f.panel.findChild<FindingsView *>();
    CHECK(faults->isVisible());
    CHECK(faults->table()->shownGrid().size() == 3);
    CHECK(f.kinds.last() == MessageKind::Error);
    CHECK(f.cells(QStringLiteral("班级")).size() == 2);

    const QString list = f.folder.filePath(QStringLiteral("faults.txt"));
    f.dialogs.willGive(list);
    Q_EMIT faults->exportRequested(faults->exportText());
    QFile file(list);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(file.readAll()) == faults->exportText());
}

TEST_CASE("A book with payments warns before that it cannot be undone, and then is a barrier")
{
    Fixture f;
    f.sheet(QStringLiteral("缴费"),
            QStringLiteral("学号,金额,日期,方式,流水号\n0101,100.00,2026-09-05,扫码,S1\n"));
    f.preview();
    const auto warned = [&] {
        for (const QLabel *label : f.panel.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().startsWith(u'⚠'))
                return true;
        }
        return false;
    };
    CHECK(warned());
    f.click(u"importBook");
    CHECK_FALSE(f.link.state().undoText.has_value());
    CHECK_FALSE(f.link.state().barrierReason.isEmpty());
}

TEST_CASE("A file that is no workbook says what to do; a cancelled picker does nothing")
{
    Fixture f;
    f.dialogs.willGive(std::nullopt);
    f.click(u"chooseBook");
    CHECK(f.kinds.isEmpty());
    QFile old(f.folder.filePath(QStringLiteral("old.xlsx")));
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write(QByteArray::fromHex("d0cf11e0a1b11ae1"));
    old.close();
    f.dialogs.willGive(old.fileName());
    f.click(u"chooseBook");
    REQUIRE(f.kinds.size() == 1);
    CHECK(f.kinds.last() == MessageKind::Error);
}

TEST_CASE("The blank workbook is written where the user wants it, and never over a folder")
{
    Fixture f;
    f.dialogs.willGive(f.folder.filePath(QStringLiteral("blank.xlsx")));
    f.click(u"blankBook");
    CHECK(QFileInfo(f.folder.filePath(QStringLiteral("blank.xlsx"))).size() > 1000);
    CHECK(f.kinds.last() == MessageKind::Success);
    f.dialogs.willGive(f.folder.filePath(QStringLiteral("none/blank.xlsx")));
    f.click(u"blankBook");
    CHECK(f.kinds.last() == MessageKind::Error);
    CHECK(unnamedWidgets(f.panel) == QStringList());
}
