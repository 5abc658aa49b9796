// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/grade_set.h"
#include "core/base/money.h"
#include "core/base/slot.h"

#include <QStringList>

#include <optional>

namespace kehou
{

// 基础安排: what a class does in its base service, and who looks after it.
struct BaseGroup {
    QString className;
    SlotSet slots;
    QString content;
    QString teacher; // 工号, empty where nobody is named (R-RED-7)
    QString room;

    friend bool operator==(const BaseGroup &, const BaseGroup &) = default;
};

// 课程 states (R-MNU-3).
enum class OfferingState {
    Draft,     // 草稿
    Reviewed,  // 已评审
    Published, // 已公示
    Running,   // 开班
    Finished,  // 结束
    Closed,    // 停开
};

// 课程: a course offered in a term (R-MNU-2).
struct Offering {
    QString code;
    QString name;
    QString layer;
    QString category;
    bool subject = false; // 学科类
    GradeSet grades;
    QString level;
    SlotSet slots;
    QString room;
    QString teacher;
    QStringList otherTeachers;
    QString organisation;
    std::optional<int> least;
    int most = 1;
    std::optional<int> perClass; // 每班名额
    bool special = false;        // 特色
    std::optional<Money> materialFee;
    OfferingState state = OfferingState::Draft;

    // Sessions are held in these states (R-MNU-3).
    [[nodiscard]] bool isHeld() const
    {
        return state == OfferingState::Published || state == OfferingState::Running ||
               state == OfferingState::Finished;
    }
    friend bool operator==(const Offering &, const Offering &) = default;
};

// 教学计划: one lesson of an offering (R-MNU-9).
struct LessonPlanLine {
    QString offering;
    int lesson = 1;
    QString content;
    QString requirement;

    friend bool operator==(const LessonPlanLine &, const LessonPlanLine &) = default;
};

} // namespace kehou
