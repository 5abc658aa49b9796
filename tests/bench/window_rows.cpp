// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/papers.h"
#include "core/office/rolls.h"
#include "core/office/rows.h"
#include "core/office/settle.h"
#include "core/paper/pdf_writer.h"
#include "core/search/search_index.h"
#include "tests/bench/measure.h"
#include "tests/bench/rows.h"
#include "ui/pages/attendance/attendance_page.h"
#include "ui/pages/office_link.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QEventLoop>
#include <QProcess>
#include <QTableWidget>
#include <QTemporaryDir>

#include <cstdio>

namespace kehou::bench
{

namespace
{

const QString kBareWindow = QStringLiteral("--bare-window");
const QString kOpenWindow = QStringLiteral("--open-window");
const QString kPrintAll = QStringLiteral("--print-all");
const QString kDaysWork = QStringLiteral("--days-work");
const QDate kToday(2026, 12, 1);

// Starts this program anew, so that its start and its memory are its own; gives what it prints.
[[nodiscard]] QByteArray askChild(const QStringList &arguments)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), arguments);
    if (!child.waitForFinished(120'000) || child.exitCode() != 0)
        qFatal("a run of its own failed");
    return child.readAllStandardOutput();
}

// What Qt itself needs for a window with as much in it.
void showBareWindow()
{
    QTableWidget table(5000, 10);
    for (int row = 0; row < table.rowCount(); ++row) {
        for (int column = 0; column < table.columnCount(); ++column)
            table.setItem(row, column, new QTableWidgetItem(QString::number(row * column)));
    }
    table.resize(1366, 768);
    table.show();
    QCoreApplication::processEvents();
}

// The first page that can be used on this file, the checks of opening it included; then what else
// the office does with it.
void openWindow(const QString &file, const std::function<void(Office &)> &work = {})
{
    ui::RealDialogs dialogs;
    ui::OfficeLink link([] { return kToday; });
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
            &loop,
            [work](Office &office) {
                auto day = rollDay(office, kToday);
                if (work)
                    work(office);
                return day;
            },
            [&](const Result<RollDay> &) { loop.quit(); });
    });
    link.open([file] { return Office::open(file, benchSettings()); });
    loop.exec();
    QCoreApplication::sendPostedEvents();
}

void print(Office &office, const PaperRequest &request)
{
    QTemporaryDir folder;
    auto paper = buildPaper(office, request, kToday);
    mustHold(paper);
    mustHold(paper::writePdf(paper.value(), folder.filePath(QStringLiteral("out.pdf"))));
}

// The window, then what a day brings: every roll seen, all settled, one class's sheet printed.
void workADay(Office &office)
{
    const auto day = rollDay(office, kToday);
    mustHold(day);
    for (const RollGroup &group : day.value().groups)
        mustHold(loadRoll(office, {kToday, group.period, group.group}));
    mustHold(settleTerm(office, {}));
    PaperRequest sheet;
    sheet.form = QStringLiteral("attendance-class");
    sheet.month = QDate(2026, 11, 1);
    sheet.className = day.value().groups.first().group.name;
    print(office, sheet);
}

// The most that is ever printed in one go.
void printWholeSchool(Office &office)
{
    PaperRequest notices;
    notices.form = QStringLiteral("notice");
    print(office, notices);
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
    medians.insert(QStringLiteral("search, one key"), {search.median});

    school.office.reset(); // one program at a time has the file
    const Measured floor = measure(std::min(runs, 5), [&] { (void)askChild({kBareWindow}); });
    const Measured start = measure(std::min(runs, 5), [&] {
        (void)askChild({kOpenWindow, school.file});
    });
    printRow(QStringLiteral("first usable window, a program's start"), start,
             ratioText(start, floor, QStringLiteral("a bare window with 5,000 × 10 cells")) +
                 QStringLiteral("; goal 350 ms"));
    medians.insert(QStringLiteral("first usable window"), {start.median});

    const double bareMemory = askChild({kBareWindow}).toDouble();
    const double printing = askChild({kPrintAll, school.file}).toDouble();
    const double memory = askChild({kDaysWork, school.file}).toDouble();
    printMemory(QStringLiteral("memory to print all notices"), printing);
    printMemory(QStringLiteral("memory after a day's work"), memory,
                QStringLiteral("bare window %1; goal 100").arg(bareMemory, 0, 'f', 0));
    medians.insert(QStringLiteral("memory"), {memory});
}

bool runAsChild(const QStringList &arguments)
{
    if (arguments.contains(kBareWindow))
        showBareWindow();
    else if (arguments.contains(kOpenWindow))
        openWindow(arguments.last());
    else if (arguments.contains(kDaysWork))
        openWindow(arguments.last(), workADay);
    else if (arguments.contains(kPrintAll))
        openWindow(arguments.last(), printWholeSchool);
    else
        return false;
    std::fputs(QByteArray::number(peakMemoryMiB(), 'f', 1).constData(), stdout);
    return true;
}

} // namespace kehou::bench
