// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/models/pupil.h"
#include "ui/models/filter_proxy.h"

#include <QAbstractItemModelTester>

using namespace kehou;
using namespace kehou::test;
using namespace kehou::ui;

using Tester = QAbstractItemModelTester;

namespace
{

QStringList shownNumbers(const FilterProxy &proxy)
{
    QStringList numbers;
    for (int row = 0; row < proxy.rowCount(); ++row)
        numbers.append(proxy.index(row, NumberColumn).data().toString());
    return numbers;
}

QStringList numbers(const char16_t *list)
{
    return QString::fromUtf16(list).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("T54 sorting is natural: class 9 before 10, money by amount, blank before all")
{
    RowModel<Pupil> model(pupilColumns(), pupilKey);
    model.setRows(threePupils());
    FilterProxy proxy;
    proxy.setSourceModel(&model);
    const Tester tester(&proxy, Tester::FailureReportingMode::Fatal);
    CHECK(shownNumbers(proxy) == numbers(u"0012 0011 0010"));
    proxy.sort(ClassColumn);
    CHECK(shownNumbers(proxy) == numbers(u"0011 0010 0012"));
    proxy.sort(BalanceColumn);
    CHECK(shownNumbers(proxy) == numbers(u"0010 0011 0012"));
    proxy.sort(BalanceColumn, Qt::DescendingOrder);
    CHECK(shownNumbers(proxy) == numbers(u"0012 0011 0010"));
    proxy.sort(-1);
    CHECK(shownNumbers(proxy) == numbers(u"0012 0011 0010"));
}

TEST_CASE("A filter finds every word somewhere in a row, in any column")
{
    struct Case {
        const char *sentence;
        const char16_t *typed;
        const char16_t *shown;
    };
    const auto c = GENERATE(values<Case>({
        {"nothing typed shows all", u"", u"0012 0011 0010"},
        {"blanks show all", u"  ", u"0012 0011 0010"},
        {"part of a class", u"（9）", u"0011 0010"},
        {"half-width signs find full-width ones", u"(9)", u"0011 0010"},
        {"two words in two columns", u"(9) 李", u"0011"},
        {"two words, one missing", u"(10) 李", u""},
        {"an amount as shown", u"1,234", u"0012"},
        {"pinyin from the filter text, in any case", u"ZS", u"0012 0011 0010"},
        {"what no row has", u"赵六", u""},
    }));
    INFO(c.sentence);
    RowModel<Pupil> model(pupilColumns(), pupilKey);
    model.setRows(threePupils());
    FilterProxy proxy;
    proxy.setSourceModel(&model);
    const Tester tester(&proxy, Tester::FailureReportingMode::Fatal);
    proxy.setFilterText(QString::fromUtf16(c.typed));
    CHECK(shownNumbers(proxy) == numbers(c.shown));
}

TEST_CASE("A filtered and sorted table follows its rows")
{
    RowModel<Pupil> model(pupilColumns(), pupilKey);
    model.setRows(threePupils());
    FilterProxy proxy;
    proxy.setSourceModel(&model);
    proxy.sort(BalanceColumn);
    proxy.setFilterText(QStringLiteral("二"));
    QList<Pupil> rows = threePupils();
    rows[0].balance = Money::fen(-900);
    model.setRows(rows);
    CHECK(shownNumbers(proxy) == numbers(u"0010 0012 0011"));
}
