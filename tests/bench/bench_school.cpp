// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_school.h"

#include "core/office/demo.h"
#include "core/office/export.h"
#include "core/schemes/shipped_schemes.h"

namespace kehou::bench
{

Office::Settings benchSettings()
{
    return {QString(), [] { return qint64{1'796'000'000'000}; }};
}

BenchSchool makeSchool(int students, quint64 seed)
{
    BenchSchool school;
    school.students = students;
    school.folder = std::make_unique<QTemporaryDir>();
    school.file = school.folder->filePath(QStringLiteral("school.kehou"));
    school.workbook = school.folder->filePath(QStringLiteral("school.xlsx"));
    auto office = Office::create(school.file, schemeText(demoSchemeId()), benchSettings());
    mustHold(office);
    school.office = std::move(office).value();
    DemoSize size;
    size.students = students;
    size.seed = seed;
    mustHold(makeDemo(*school.office, size));
    mustHold(exportWorkbook(*school.office, school.workbook));
    return school;
}

} // namespace kehou::bench
