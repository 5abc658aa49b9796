// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/layout.h"

#include <array>
#include <span>

namespace kehou::demo
{

// A course that the made-up school offers in the second period of one weekday.
struct Course {
    Stage stage;
    int weekday;
    const char16_t *name;
    const char16_t *category;
    const char16_t *room;
    const char16_t *grades;
    int most;
    OfferingState state = OfferingState::Running;
    int external = -1; // which of the four people of a set from outside teaches it; -1: nobody
    bool team = false; // a school team: 学校课程, 特色, its members are named beforehand
};

// The courses of a stage on a weekday; none where the stage has no club period then.
[[nodiscard]] QList<Course> coursesOn(Stage stage, int weekday);

// What a category's lessons are about over a term, in four parts, and what a child brings.
struct Syllabus {
    const char16_t *category;
    std::array<const char16_t *, 4> parts;
    const char16_t *requirement;
};
[[nodiscard]] const Syllabus &syllabusOf(const QString &category);

// The courses that each class of the lowest grades has as a class: one for each grade.
struct ClassCourse {
    int grade;
    const char16_t *name;
    const char16_t *category;
};
inline constexpr int kClassCourseWeekday = 4;
[[nodiscard]] const ClassCourse *classCourseOf(int grade);

// Whether the second period of that weekday is for interests in that grade (R-MNU-7: four a week
// in grades 1–2, two in grades 3–8, none in grade 9).
[[nodiscard]] bool isInterestDay(int grade, int weekday);

} // namespace kehou::demo
