// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/term_papers.h"
#include "tests/support/catch.h"
#include "tests/support/demo_class.h"

#include <QTemporaryDir>

using namespace kehou;
using namespace kehou::test;

namespace
{

class TermPapers
{
public:
    TermPapers()
    {
        const QString path = m_folder.filePath(QStringLiteral("学校.kehou"));
        makeDemoClass(path);
        m_office = Office::open(path, demoOffice()).value();
    }

    // Everything is written, three pages each.
    [[nodiscard]] Result<QList<documents::IndexedPaper>> make(TermPapersJob job)
    {
        if (!job.write) {
            job.write = [this](const TermPaper &paper) -> Result<int> {
                written.append(paper);
                return 3;
            };
        }
        return makeTermPapers(*m_office, job);
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const TermPaper &paper : written)
            names.append(paper.fileName);
        return names;
    }

    QList<TermPaper> written;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Office> m_office;
};

[[nodiscard]] QStringList linesOf(const documents::Document &index)
{
    QStringList lines;
    const auto &content = std::get<documents::Content>(index.sections.first().content);
    for (const documents::Row &row : std::get<documents::Table>(content.blocks.first()).rows) {
        QStringList cells;
        for (const documents::Cell &cell : row.cells)
            cells.append(documents::displayText(cell.value));
        lines.append(cells.join(u'|'));
    }
    return lines;
}

} // namespace

TEST_CASE("All forms: class sheets of the months that have begun, the others once, the index last")
{
    TermPapers papers;
    const auto made = papers.make({{}, QDate(2026, 10, 1), {}, {}});
    REQUIRE(made);
    CHECK(papers.names() ==
          QStringList{QStringLiteral("01 班级考勤表 2026-09"),
                      QStringLiteral("02 班级考勤表 2026-10"), QStringLiteral("04 一日一课表"),
                      QStringLiteral("05 课后服务课程表"), QStringLiteral("06 一班一名单"),
                      QStringLiteral("07 缴费通知单"), QStringLiteral("09 退费明细表"),
                      QStringLiteral("10 缴费名册"), QStringLiteral("11 结算说明"),
                      QStringLiteral("17 教师考勤汇总"), QStringLiteral("18 巡查记录表"),
                      QStringLiteral("19 放学交接单"), QStringLiteral("21 课时费发放表"),
                      QStringLiteral("22 课时费个人明细"), QStringLiteral("23 收费公示"),
                      QStringLiteral("24 备案表"), QStringLiteral("25 整改单"),
                      QStringLiteral("26 学期报告"), QStringLiteral("00 报表目录")});
    for (const TermPaper &paper : papers.written)
        CHECK_FALSE(paper.document.sections.isEmpty());
}

TEST_CASE("T56 the index lists every form; one with nothing on it stands there with the reason")
{
    TermPapers papers;
    const auto made = papers.make({{}, QDate(2026, 9, 1), {}, {}});
    REQUIRE(made);
    REQUIRE(made.value().size() == 25);
    CHECK(made.value()[1].form == u"课程点名册");
    CHECK(made.value()[1].fileName.isEmpty());
    CHECK_FALSE(made.value()[1].remark.isEmpty());
    const QStringList lines = linesOf(papers.written.last().document);
    REQUIRE(lines.size() == 26);
    CHECK(lines[0] == u"1|班级考勤表|2026-09|3|01 班级考勤表 2026-09|");
    CHECK(lines[1].startsWith(QStringLiteral("2|课程点名册|全学期||（无）|")));
    CHECK(lines[25] == u"合计|51");
}

TEST_CASE("R-TIM-1 before the term begins its first month is printed, after its end all of them")
{
    struct Case {
        QDate today;
        qsizetype months;
    };
    const auto given = GENERATE(Case{{2026, 8, 1}, 1}, Case{{2026, 9, 30}, 1},
                                Case{{2026, 10, 1}, 2}, Case{{2027, 6, 1}, 5});
    CAPTURE(given.today);
    TermPapers papers;
    REQUIRE(papers.make({{}, given.today, {}, {}}));
    CHECK(papers.names().filter(QStringLiteral("班级考勤表")).size() == given.months);
}

TEST_CASE("All forms: the progress rises, and a wish to stop ends the job")
{
    TermPapers papers;
    QList<int> told;
    REQUIRE(papers.make({{}, QDate(2026, 9, 1), {}, [&](int permille) {
                             told.append(permille);
                             return true;
                         }}));
    CHECK(told.size() == 25);
    CHECK(std::is_sorted(told.begin(), told.end()));
    CHECK(told.last() < 1000);

    papers.written.clear();
    const auto stopped =
        papers.make({{}, QDate(2026, 9, 1), {}, [](int permille) { return permille < 200; }});
    REQUIRE_FALSE(stopped);
    CHECK(stopped.failure().kind == FailureKind::Cancelled);
    CHECK(papers.written.size() < 6);
}

TEST_CASE(
    "All forms: what cannot be written or a term that there is not ends the job with a reason")
{
    TermPapers papers;
    const auto full =
        papers.make({{},
                     QDate(2026, 9, 1),
                     [](const TermPaper &) -> Result<int> {
                         return Failure{FailureKind::File, QStringLiteral("full"), {}};
                     },
                     {}});
    REQUIRE_FALSE(full);
    CHECK(full.failure().text == u"full");
    const auto unknown = papers.make({QStringLiteral("1999春"), QDate(2026, 9, 1), {}, {}});
    REQUIRE_FALSE(unknown);
    CHECK(unknown.failure().text.contains(u"1999春"));
}
