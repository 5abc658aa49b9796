// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/demo.h"
#include "core/office/export.h"
#include "core/office/facts.h"
#include "core/office/import.h"
#include "core/office/settle.h"
#include "core/schemes/shipped_schemes.h"
#include "core/sheet/read_book.h"

#include "tests/support/catch.h"

#include <QTemporaryDir>

using namespace kehou;

namespace
{

// A new school file of a scheme in a folder of its own.
class NewFile
{
public:
    explicit NewFile(const QString &schemeId)
    {
        auto made = Office::create(m_folder.filePath(QStringLiteral("school.kehou")),
                                   schemeText(schemeId), {{}, [] { return qint64(0); }});
        REQUIRE(made.ok());
        m_office = std::move(made).value();
    }
    [[nodiscard]] Office &office() { return *m_office; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Office> m_office;
};

} // namespace

TEST_CASE("a demo file is sound and settles up to the last roll, incomplete as the term runs on")
{
    NewFile file(demoSchemeId());
    REQUIRE(makeDemo(file.office(), {60, 1}).ok());
    const auto checks = file.office().verify();
    REQUIRE(checks.ok());
    for (const Office::Check &check : checks.value()) {
        CAPTURE(check.name.toStdString(), check.detail.toStdString());
        CHECK(check.ok);
    }
    const auto settled = settleTerm(file.office(), {});
    REQUIRE(settled.ok());
    CHECK_FALSE(settled.value().complete());
    CHECK(settled.value().students.size() > 40);
}

TEST_CASE("the workbook of a demo school comes into a new file, and out of it again the same")
{
    QTemporaryDir folder;
    const QString first = folder.filePath(QStringLiteral("first.xlsx"));
    const QString second = folder.filePath(QStringLiteral("second.xlsx"));
    NewFile file(demoSchemeId());
    REQUIRE(makeDemo(file.office(), {60, 1}).ok());
    REQUIRE(exportWorkbook(file.office(), first).ok());

    NewFile other(demoSchemeId());
    const auto taken = importWorkbook(other.office(), {first, {}, false});
    if (!taken.ok()) {
        for (const Finding &finding : taken.failure().findings)
            UNSCOPED_INFO((finding.sheet + finding.cell + finding.message).toStdString());
    }
    REQUIRE(taken.ok());
    REQUIRE(exportWorkbook(other.office(), second).ok());
    const auto before = readBook(first);
    const auto after = readBook(second);
    REQUIRE((before.ok() && after.ok()));
    CHECK(before.value().sheets == after.value().sheets);
}

TEST_CASE("R-FEE-7 who left a demo school early was given back what was not used")
{
    NewFile file(demoSchemeId());
    REQUIRE(makeDemo(file.office(), {1500, 2026}).ok());
    const auto settled = settleTerm(file.office(), {});
    REQUIRE(settled.ok());
    int refunded = 0;
    for (const Settlement &settlement : settled.value().students) {
        if (settlement.refunded.isZero())
            continue;
        ++refunded;
        CAPTURE(settlement.student.toStdString());
        CHECK(settlement.balance().isZero());
    }
    CHECK(refunded > 10);
}

TEST_CASE("a demo school is not made twice, in a file of another scheme, or of a wrong size")
{
    NewFile file(demoSchemeId());
    CHECK_FALSE(makeDemo(file.office(), {0, 1}).ok());
    CHECK_FALSE(makeDemo(file.office(), {DemoSize::kMostStudents + 1, 1}).ok());
    CHECK(makeDemo(file.office(), {1, 1}).ok());
    CHECK_FALSE(makeDemo(file.office(), {1, 1}).ok());

    NewFile other(QStringLiteral("onex"));
    const auto refused = makeDemo(other.office(), {1, 1});
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.failure().kind == FailureKind::Refused);
}
