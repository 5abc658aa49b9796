// SPDX-License-Identifier: GPL-3.0-or-later
// kehou-bench [--students N] [--seed S] [--runs R] [--part P] [--grow]: times of the program's own
// jobs on a made-up school, each against a floor measured in the same run. --part measures only
// allocation, school, papers or window. --grow runs it again at four times the size and prints the
// growth (goal: at most 4.4 times).
#include "tests/bench/rows.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>
#include <QLoggingCategory>

#include <cstdio>

namespace
{

using namespace kehou::bench;

struct Part {
    QString name;
    void (*measure)(BenchSchool &, int runs, Medians &);
};

const QList<Part> &parts()
{
    static const QList<Part> kParts{{QStringLiteral("allocation"), measureAllocation},
                                    {QStringLiteral("school"), measureSchool},
                                    {QStringLiteral("papers"), measurePapers},
                                    {QStringLiteral("window"), measureWindow}};
    return kParts;
}

struct Bench {
    quint64 seed = 0;
    int runs = 1;
    QString part; // every part where it is empty
};

[[nodiscard]] Medians measureAll(int students, const Bench &bench)
{
    std::fputs(QStringLiteral("\n%1 students, seed %2; median (least … most)\n")
                   .arg(students)
                   .arg(bench.seed)
                   .toUtf8()
                   .constData(),
               stdout);
    Medians medians;
    BenchSchool school = makeSchool(students, bench.seed);
    for (const Part &part : parts()) {
        if (bench.part.isEmpty() || bench.part == part.name)
            part.measure(school, bench.runs, medians);
    }
    return medians;
}

[[nodiscard]] QString growthText(double small, double large)
{
    return QStringLiteral("%1 ×").arg(large / small, 0, 'f', 2);
}

// A row that grows no faster than its floor does what it can on this machine.
void printGrowth(const Medians &small, const Medians &large)
{
    std::fputs("\ngrowth at four times the size, goal 4.4; its floor's in brackets\n", stdout);
    for (auto row = small.cbegin(); row != small.cend(); ++row) {
        const JobAndFloor grown = large.value(row.key());
        const QString floor = row->floor > 0
                                  ? QStringLiteral(" (%1)").arg(growthText(row->floor, grown.floor))
                                  : QString();
        std::fputs(QStringLiteral("%1 %2%3\n")
                       .arg(row.key().leftJustified(44), growthText(row->job, grown.job), floor)
                       .toUtf8()
                       .constData(),
                   stdout);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    // SQLite remarks on the query by hand, which has no index of its own.
    QLoggingCategory::setFilterRules(QStringLiteral("kehou.storage.warning=false"));
    if (runAsChild(QApplication::arguments()))
        return 0;
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("students"), QStringLiteral("size of the school"),
                      QStringLiteral("N"), QStringLiteral("5000")});
    parser.addOption({QStringLiteral("seed"), QStringLiteral("which school"), QStringLiteral("S"),
                      QStringLiteral("2026")});
    parser.addOption({QStringLiteral("runs"), QStringLiteral("runs of each job"),
                      QStringLiteral("R"), QStringLiteral("5")});
    parser.addOption(
        {QStringLiteral("part"), QStringLiteral("only one part"), QStringLiteral("P")});
    parser.addOption({QStringLiteral("grow"), QStringLiteral("again at four times the size")});
    parser.process(app);

    const int students = parser.value(QStringLiteral("students")).toInt();
    const Bench bench{parser.value(QStringLiteral("seed")).toULongLong(),
                      std::max(1, parser.value(QStringLiteral("runs")).toInt()),
                      parser.value(QStringLiteral("part"))};
    const Medians small = measureAll(students, bench);
    if (!parser.isSet(QStringLiteral("grow")))
        return 0;
    printGrowth(small, measureAll(students * 4, bench));
    return 0;
}
