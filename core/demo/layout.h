// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/term_book.h"

#include <array>
#include <cstdint>

namespace kehou
{

// How big the made-up school is and which of all such schools it is. The usual one is that of
// 毗卢镇学校: 1,500 pupils in 32 classes of nine grades.
struct DemoSize {
    static constexpr int kMostStudents = 110'000;

    int students = 1500; // 1 … kMostStudents
    std::uint64_t seed = 2026;
};

} // namespace kehou

namespace kehou::demo
{

inline constexpr int kGrades = 9;

// Grades that share one band of the day and one circle of teachers: 1–2, 3–6, 7–9.
enum class Stage { Low, Middle, Upper };
inline constexpr std::array kStages = {Stage::Low, Stage::Middle, Stage::Upper};

[[nodiscard]] Stage stageOf(int grade);

// One count for each stage.
template <typename T>
class PerStage
{
public:
    T &operator[](Stage stage) { return m_values[static_cast<std::size_t>(stage)]; }
    const T &operator[](Stage stage) const { return m_values[static_cast<std::size_t>(stage)]; }

private:
    std::array<T, kStages.size()> m_values{};
};

// How many classes and people a school of that many pupils has.
struct Layout {
    std::array<int, kGrades> classesOfGrade{};
    int classes = 0;
    int managers = 0;
    int teachers = 0; // homeroom teachers and others
    int externals = 0;
    int logistics = 0;
    int volunteers = 0;

    [[nodiscard]] int classesOf(Stage stage) const;
    [[nodiscard]] int staff() const
    {
        return managers + teachers + externals + logistics + volunteers;
    }
    // As many of something as a stage of the usual school has that many of; at least one.
    [[nodiscard]] int scaled(int usual, Stage stage) const;
};

[[nodiscard]] Layout layoutFor(int students);

// The days that the story of the term turns on.
struct Story {
    QDate firstDay{2026, 9, 1};
    QDate lastDay{2027, 1, 15};
    QDate lastRoll{2026, 12, 1}; // rolls are taken up to here
};

// What the parts of the school are made into, and what they share beside the rows.
struct School {
    DemoSize size;
    Layout layout;
    Story story;
    TermBook book;
    PerStage<QStringList> teachers; // 工号 of those who look after groups, homeroom teachers first
    QStringList managers;
    QStringList externals;
};

} // namespace kehou::demo
