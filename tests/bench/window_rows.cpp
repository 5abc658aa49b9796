// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/rolls.h"
#include "core/office/rows.h"
#include "core/search/search_index.h"
#include "tests/bench/rows.h"
#include "ui/pages/attendance/attendance_page.h"
#include "ui/pages/office_link.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QEventLoop>

namespace kehou::bench
{

namespace
{

// The first page that can be used on this file, the checks of opening it included.
void openWindow(const QString &file)
{
    ui::RealDialogs dialogs;
    ui::OfficeLink link([] { return QDate(2026, 12, 1); });
    ui::MainWindow window(dialogs);
    auto *page = new ui::AttendancePage(link, dialogs);
    window.addPage({QStringLiteral("attendance"), QStringLiteral("attendance"),
                    QStringLiteral("attendance"), page});
    window.setFileOpen(true);
    window.resize(1366, 768);
    window.show();
    QEventLoop loop;
    QObject::connect(&link, &ui::OfficeLink::opened, &loop, [&] {
        link.post(
            &loop, [](Office &office) { return rollDay(office, QDate(2026, 12, 1)); },
            [&](const Result<RollDay> &) { loop.quit(); });
    });
    link.open([file] { return Office::open(file, benchSettings()); });
    loop.exec();
    QCoreApplication::sendPostedEvents();
}

} // namespace

void measureWindow(BenchSchool &school, int runs, Medians &medians)
{
    auto students = loadSheet(*school.office, QStringLiteral("学生"));
    mustHold(students);
    QList<SearchEntry> entries;
    for (const SheetLine &line : students.value().lines)
        entries.append({line.id, line.cells.value(2), line.cells.value(0), line.cells.value(4)});
    const SearchIndex index(entries);
    const Measured search =
        measure(runs * 5, [&] { (void)index.search(QStringLiteral("zh"), 20); });
    printRow(QStringLiteral("search, one key"), search, QStringLiteral("goal 10 ms at 5,000"));
    medians.insert(QStringLiteral("search, one key"), search.median);

    school.office.reset(); // one program at a time has the file
    const Measured start = measure(std::min(runs, 3), [&] { openWindow(school.file); });
    printRow(QStringLiteral("first usable window"), start, QStringLiteral("goal 350 ms at 5,000"));
    medians.insert(QStringLiteral("first usable window"), start.median);
}

} // namespace kehou::bench
