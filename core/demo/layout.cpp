// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/layout.h"

#include <algorithm>
#include <numeric>

namespace kehou::demo
{

namespace
{

// 小学部 18 个班, 初中部 14 个班, 学生 1500 余人, 在校教职工 92 人.
constexpr std::array<int, kGrades> kUsualClasses = {3, 3, 3, 3, 3, 3, 5, 5, 4};
constexpr int kUsualClassCount = 32;
constexpr int kUsualStudents = 1500;
constexpr int kUsualStaff = 92;
constexpr int kExternalsOfASet = 4; // two for dance, two for folk music

[[nodiscard]] int classesOfStage(const std::array<int, kGrades> &classes, Stage stage)
{
    int sum = 0;
    for (int grade = 1; grade <= kGrades; ++grade)
        sum += stageOf(grade) == stage ? classes[static_cast<std::size_t>(grade - 1)] : 0;
    return sum;
}

} // namespace

Stage stageOf(int grade)
{
    if (grade <= 2)
        return Stage::Low;
    return grade <= 6 ? Stage::Middle : Stage::Upper;
}

int Layout::classesOf(Stage stage) const
{
    return classesOfStage(classesOfGrade, stage);
}

int Layout::scaled(int usual, Stage stage) const
{
    const int usualClasses = classesOfStage(kUsualClasses, stage);
    return std::max(1, (usual * classesOf(stage) + usualClasses / 2) / usualClasses);
}

Layout layoutFor(int students)
{
    Layout layout;
    for (std::size_t at = 0; at < kUsualClasses.size(); ++at)
        layout.classesOfGrade[at] =
            std::max(1, (kUsualClasses[at] * students + kUsualStudents / 2) / kUsualStudents);
    layout.classes = std::accumulate(layout.classesOfGrade.begin(), layout.classesOfGrade.end(), 0);

    const int staff = layout.classes * kUsualStaff / kUsualClassCount;
    layout.managers = std::max(2, staff * 4 / kUsualStaff);
    layout.logistics = std::max(1, staff * 4 / kUsualStaff);
    layout.volunteers = std::max(1, staff * 2 / kUsualStaff);
    int sets = 1;
    for (const Stage stage : kStages) {
        const int usual = classesOfStage(kUsualClasses, stage);
        sets = std::max(sets, (layout.classesOf(stage) + usual - 1) / usual);
    }
    layout.externals = kExternalsOfASet * sets;
    layout.teachers =
        staff - layout.managers - layout.logistics - layout.volunteers - layout.externals;
    return layout;
}

} // namespace kehou::demo
