// SPDX-License-Identifier: GPL-3.0-or-later
// A small school in a file of its own, and the link that pages reach it by.
#pragma once

#include "core/office/rows.h"
#include "core/schemes/shipped_schemes.h"
#include "tests/support/catch.h"
#include "tests/support/own_settings.h"
#include "tests/support/scripted_dialogs.h"
#include "ui/pages/office_link.h"

#include <QTemporaryDir>
#include <QTest>

namespace kehou::test
{

[[nodiscard]] inline Office::Settings testOffice()
{
    return {QString(), [] { return qint64(1'793'000'000'000); }};
}

[[nodiscard]] inline std::unique_ptr<Office> newOffice(const QString &path)
{
    auto office = Office::create(path, schemeText(QStringLiteral("onex")), testOffice());
    REQUIRE(office);
    return std::move(office).value();
}

inline void addRow(Office &office, const QString &sheet, const QString &cells)
{
    const auto saved = saveRow(office, {sheet, std::nullopt, cells.split(u'|')});
    INFO(cells.toStdString());
    REQUIRE(saved);
}

// 2026秋 with two classes, two students and a teacher.
inline void makeSmallSchool(const QString &path)
{
    const auto office = newOffice(path);
    TermItems items = loadTermItems(*office).value();
    const QStringList contents{QStringLiteral("示例学校"),   QStringLiteral("2026秋"),
                               QStringLiteral("2026-09-01"), QStringLiteral("2027-01-15"),
                               QStringLiteral("onex"),       QStringLiteral("周一至周五")};
    for (qsizetype at = 0; at < contents.size(); ++at)
        items.items[at].second = contents[at];
    REQUIRE(saveTermItems(*office, items));
    addRow(*office, QStringLiteral("班级"), QStringLiteral("一（1）班|1||"));
    addRow(*office, QStringLiteral("班级"), QStringLiteral("一（2）班|1||"));
    addRow(*office, QStringLiteral("学生"),
           QStringLiteral("0101||张三|男|一（1）班|张父|13800000001|||2026-09-01|"));
    addRow(*office, QStringLiteral("学生"),
           QStringLiteral("0102||李四|女|一（1）班|李母|13800000002||困难||"));
    addRow(*office, QStringLiteral("教职工"), QStringLiteral("T1|王老师|教师||||"));
}

// The cells of a sheet as the file has them.
[[nodiscard]] inline QList<QStringList> cellsOf(Office &office, const QString &sheet)
{
    QList<QStringList> cells;
    const auto rows = loadSheet(office, sheet);
    if (rows) {
        for (const SheetLine &line : rows.value().lines)
            cells.append(line.cells);
    }
    return cells;
}

// A desk with the link open on a file; pages are made on top of it.
class SchoolDesk
{
public:
    enum class Start { SmallSchool, NoTerm };

    explicit SchoolDesk(Start start = Start::SmallSchool) : link([this] { return today; })
    {
        if (start == Start::SmallSchool)
            makeSmallSchool(path());
        else
            (void)newOffice(path());
        bool opened = false;
        QObject::connect(&link, &ui::OfficeLink::opened, &link, [&opened] { opened = true; });
        link.open([file = path()] { return Office::open(file, testOffice()); });
        REQUIRE(QTest::qWaitFor([&opened] { return opened; }));
    }

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("学校.kehou")); }
    // Lets everything posted come to its end and its answers arrive.
    void settle()
    {
        REQUIRE(QTest::qWaitFor([this] { return link.isIdle(); }));
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        REQUIRE(QTest::qWaitFor([this] { return link.isIdle(); }));
    }
    // Asks the file itself.
    [[nodiscard]] QList<QStringList> cells(const QString &sheet)
    {
        QList<QStringList> cells;
        bool there = false;
        link.post(
            &link, [sheet](Office &office) { return cellsOf(office, sheet); },
            [&](const QList<QStringList> &found) {
                cells = found;
                there = true;
            });
        REQUIRE(QTest::qWaitFor([&there] { return there; }));
        return cells;
    }

    QDate today{2026, 10, 14};
    OwnSettings settings;
    QTemporaryDir folder;
    ScriptedDialogs dialogs;
    ui::OfficeLink link;
};

} // namespace kehou::test
